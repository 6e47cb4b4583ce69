import Console
import Foundation
import Testing

@Suite("The documents are true")
struct ReadmeTests {
  let project = Project()

  @Test("the README's key table is the program's")
  func keyTable() throws {
    let readme = try project.text("README.md")
    #expect(readme.contains(Keymap.markdownTable()), "make keys, and paste it into README.md")
  }

  @Test("the README names the two commands and the picture exists")
  func commands() throws {
    let readme = try project.text("README.md")
    #expect(readme.contains("make run") && readme.contains("make test"))
    let picture = project.root.appendingPathComponent("Samples/screens/review-120x40.png")
    #expect(FileManager.default.fileExists(atPath: picture.path))
  }

  @Test("every file a guide names is there")
  func namedFiles() throws {
    for name in [
      "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE",
      "Makefile", ".ci/run", ".ci/setup", ".swift-format",
    ] {
      let path = project.root.appendingPathComponent(name).path
      #expect(FileManager.default.fileExists(atPath: path), "\(name)")
    }
  }
}

@Suite("The samples are invented, all of them")
struct SampleTests {
  let project = Project()

  @Test("clients and clinicians bear only names of the list")
  func names() throws {
    let listed = Set(
      try project.text("Samples/practice/names.txt").split(separator: "\n").map(String.init))
    for file in ["clients", "clinicians"] {
      for line in try project.text("Samples/practice/\(file).jsonl").split(separator: "\n") {
        let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let given = row?["given_name"] as? String ?? ""
        let family = row?["family_name"] as? String ?? ""
        let isListed =
          listed.contains("\(given) \(family)")
          || (listed.contains(given) && listed.contains(family))
        #expect(isListed, "\(file): \(given) \(family)")
      }
    }
  }

  @Test("the design document's note is there exactly as given")
  func designDocumentsNote() throws {
    let lines = try project.text("Samples/practice/notes.jsonl").split(separator: "\n")
    #expect(lines.count >= 400)
    let line = try #require(lines.first { $0.contains("\"TN-78910\"") })
    let note = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    #expect(note["clinician_id"] as? String == "CL-456")
    #expect(note["session_date"] as? String == "2024-05-15")
    #expect(note["session_duration_minutes"] as? Int == 50)
    #expect(
      note["note_text"] as? String
        == "50-min individual session focusing on CBT for generalized anxiety disorder. Client "
        + "reported reduced somatic symptoms, practiced cognitive restructuring. PHQ-9 score: 8. "
        + "GAD-7 score: 10.")
    let suggestion = note["suggestion"] as? [String: Any]
    let codes = suggestion?["suggested_cpt_codes"] as? [[String: Any]]
    #expect(codes?.first?["code"] as? String == "90837")
    #expect(codes?.first?["confidence"] as? Double == 0.92)
  }
}
