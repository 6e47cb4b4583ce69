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

  @Test("every row of the code tables is in the program")
  func tablesAreEmbedded() throws {
    let files = project.files(below: "Sources/CodeSets/Tables", suffix: "+Generated.swift")
    #expect(!files.isEmpty)
    let all = try files.map(generated).joined()
    for file in project.files(below: "Sources/CodeSets/Tables", suffix: ".tsv") {
      let rows = try project.text(file).split(separator: "\n")
      #expect(rows.first?.contains("source") == true || file.contains("icd10cm"), "\(file)")
      for row in rows.dropFirst() {
        let key = row.prefix { $0 != "\t" }
        #expect(all.contains(key), "\(file): \(key) is missing; make generate")
      }
    }
  }
}
