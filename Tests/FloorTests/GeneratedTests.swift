import Foundation
import Testing

@Suite("Generated files say what their sources say")
struct GeneratedTests {
  let project = Project()

  /// What stands in the raw literals of a generated file.
  func generated(_ path: String) throws -> String {
    try project.text(path)
  }

  @Test("the themes inside the program are the themes in Themes/")
  func themesAreEmbedded() throws {
    let text = try generated("Sources/App/Tables/Themes+Generated.swift")
    let files = project.files(below: "Themes", suffix: ".theme")
    #expect(files.count >= 5)
    for file in files { #expect(text.contains(try project.text(file)), "\(file): make generate") }
  }

  @Test("the sample practice inside the program is the one in Samples/")
  func practiceIsEmbedded() throws {
    let generatedFiles = project.files(below: "Sources/Sandbox/Tables", suffix: "+Generated.swift")
    let all = try generatedFiles.map(generated).joined()
    for suffix in [".jsonl", "practice.json"] {
      for file in project.files(below: "Samples/practice", suffix: suffix) {
        let text = try project.text(file)
        for line in text.split(separator: "\n") {
          #expect(all.contains(line), "\(file): make generate")
          break
        }
        #expect(all.contains(text.trimmingCharacters(in: .newlines)), "\(file): make generate")
      }
    }
  }

  @Test("every row of the code tables is in the program, and every table keeps its sources")
  func tablesAreEmbedded() throws {
    let files = project.files(below: "Sources/CodeSets/Tables", suffix: "+Generated.swift")
    #expect(!files.isEmpty)
    let embedded = try Set(
      files.flatMap { try generated($0).split(separator: "\n") }
        .map { String($0.prefix { $0 != "\t" }) })
    for file in project.files(below: "Sources/CodeSets/Tables", suffix: ".tsv")
    where !file.hasSuffix("/sources.tsv") {
      let rows = try project.text(file).split(separator: "\n")
      let header = rows.first.map(String.init) ?? ""
      #expect(header.contains("source") || header.contains("release"), "\(file) has no source")
      let missing = rows.dropFirst().map { String($0.prefix { $0 != "\t" }) }
        .filter { !embedded.contains($0) }
      #expect(missing == [], "\(file): make generate")
    }
  }

  @Test("every word of the de-identifier's tables is in the program, each with its source")
  func wordsAreEmbedded() throws {
    let folder = "Sources/Deidentification/Tables"
    let embedded = try Set(
      project.files(below: folder, suffix: "+Generated.swift").flatMap {
        try generated($0).split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      })
    let files = project.files(below: folder, suffix: ".tsv")
    #expect(files.count >= 6)
    for file in files {
      let rows = try project.text(file).split(separator: "\n")
      #expect(rows.first?.hasSuffix("source") == true, "\(file) has no source")
      let missing = rows.dropFirst().map { String($0.prefix { $0 != "\t" }) }
        .filter { !embedded.contains($0) }
      #expect(missing == [], "\(file): make generate")
      let unsourced = rows.filter { $0.hasSuffix("\t") }
      #expect(unsourced == [], "\(file): a row without its source")
    }
  }
}
