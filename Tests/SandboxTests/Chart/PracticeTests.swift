import Basics
import Foundation
import Records
import Testing

@testable import Sandbox

@Suite("The invented practice")
struct PracticeTests {
  private let practice = Practice.sample

  @Test("every line of the samples can be read")
  func readable() {
    #expect(PracticeReader.read(.embedded).findings == [])
  }

  @Test("a line that cannot be read is left out and named by file and line")
  func unreadable() {
    var files = PracticeFiles.embedded
    files.payers = "{\"payer_id\":\"P\",\"name\":\"Payer\",\"payer_class\":\"va\"}\n{oops\n"
    let (practice, findings) = PracticeReader.read(files)
    #expect(practice.payers.map(\.id.text) == ["P"])
    #expect(findings.map(\.place) == ["payers.jsonl:2"])
  }

  @Test("what is compiled in is what lies in Samples")
  func inStep() throws {
    let files: [(name: String, text: String)] = [
      ("practice.json", PracticeFiles.textProfile), ("payers.jsonl", PracticeFiles.textPayers),
      ("clinicians.jsonl", PracticeFiles.textClinicians),
      ("clients.jsonl", PracticeFiles.textClients), ("notes.jsonl", PracticeFiles.textNotes),
      ("claims.jsonl", PracticeFiles.textClaims), ("denials.jsonl", PracticeFiles.textDenials),
      ("authorizations.jsonl", PracticeFiles.textAuthorizations),
      ("names.txt", PracticeFiles.textNames),
    ]
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../../Samples/practice")
    for (name, text) in files {
      let sample = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      let agrees = sample.trimmingCharacters(in: .newlines) == text
      #expect(agrees, "\(name) has changed: run Sources/Sandbox/Tables/generate.sh")
    }
  }

  @Test("it is as large as promised")
  func size() {
    #expect(practice.clients.count >= 60)
    #expect(practice.clinicians.count >= 8)
    #expect(practice.payers.count == 9)
    #expect(practice.notes.count >= 400)
    #expect(practice.denials.count >= 4)
    #expect(practice.authorizations.contains { $0.status == "requested" })
    #expect(!practice.claims.isEmpty)
  }

  @Test("the design document's note is there word for word")
  func designNote() throws {
    let note = try #require(practice.notes.first { $0.id == "TN-78910" })
    #expect(note.clinician == "CL-456")
    #expect(note.date == Day("2024-05-15"))
    #expect(note.durationMinutes == 50)
    #expect(
      note.text
        == "50-min individual session focusing on CBT for generalized anxiety disorder. Client "
        + "reported reduced somatic symptoms, practiced cognitive restructuring. PHQ-9 score: 8. "
        + "GAD-7 score: 10.")
    #expect(note.placeOfService == "10")
    #expect(note.telehealth == "video")
    #expect(note.suggestion?.procedures?.map(\.code) == ["90837"])
    #expect(note.suggestion?.procedures?.first?.confidence == 0.92)
    #expect(note.suggestion?.diagnoses?.map(\.code) == ["F41.1"])
  }

  @Test("every NPI passes its check digit")
  func identifiers() {
    #expect(practice.clinicians.allSatisfy { NPI.isValid($0.npi ?? "") })
    #expect(NPI.isValid(practice.profile.npi))
  }

  @Test("every person bears a name from the list of invented names")
  func names() {
    let names = Set(practice.names)
    for client in practice.clients.map(\.client) {
      #expect(names.contains(client.givenName) && names.contains(client.familyName), "\(client.id)")
    }
    for clinician in practice.clinicians {
      #expect(
        names.contains(clinician.givenName) && names.contains(clinician.familyName),
        "\(clinician.id)")
    }
  }

  @Test("every id is used once, and every reference leads somewhere")
  func references() {
    #expect(Set(practice.notes.map(\.id)).count == practice.notes.count)
    #expect(Set(practice.clients.map(\.client.id)).count == practice.clients.count)
    for note in practice.notes {
      #expect(practice.clinician(note.clinician) != nil, "\(note.id)")
      if let client = note.client { #expect(practice.client(client) != nil, "\(note.id)") }
      if let payer = note.payer { #expect(practice.payer(payer) != nil, "\(note.id)") }
    }
    for denial in practice.denials {
      #expect(denial.client.flatMap { practice.client($0.text) } != nil, "\(denial.claim)")
      #expect(practice.payer(denial.payer?.text) != nil, "\(denial.claim)")
    }
  }

  @Test("notes lie in the order of their feed")
  func order() {
    let keys = practice.notes.indices.map(practice.feedKey(at:))
    #expect(keys == keys.sorted())
    #expect(
      practice.notes.indices.allSatisfy { practice.place(ofNote: practice.notes[$0].id) == $0 })
  }
}
