import Foundation
import Testing

@Suite("Imports go down only")
struct ImportTests {
  let project = Project()

  /// The law as ARCHITECTURE.md states it.
  func law() throws -> [String: Set<String>] {
    let section = try project.text("ARCHITECTURE.md").components(separatedBy: "## ")
      .first { $0.hasPrefix("The law") }
    var table: [String: Set<String>] = [:]
    for line in (section ?? "").split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " "))
      }
      guard cells.count == 2, cells[0] != "module" else { continue }
      table[cells[0]] = Set(cells[1].components(separatedBy: ", "))
    }
    return table
  }

  func imports(of path: String) throws -> Set<String> {
    var found: Set<String> = []
    for (_, line) in codeLines(try project.text(path)) {
      var words = line.split(separator: " ")
      while let first = words.first,
        ["public", "package", "internal", "@preconcurrency", "@testable"]
          .contains(first)
      {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { continue }
      let kinds = ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"]
      let name = kinds.contains(String(words[1])) && words.count > 2 ? words[2] : words[1]
      found.insert(String(name.split(separator: ".")[0]))
    }
    return found
  }

  @Test("every import is in the law's table")
  func everyImportIsAllowed() throws {
    let law = try law()
    #expect(law.count >= 15)
    let everywhere: Set<String> = ["FoundationEssentials"]
    let doorsOnly: Set<String> = ["Foundation", "Dispatch", "Synchronization", "Glibc"]
    let doors: Set<String> = [
      "Storage", "Transport", "EHR", "Advisor", "Keys", "Terminal", "Sandbox", "Worker", "App",
      "Bench",
    ]
    for (module, path) in project.sources() {
      let allowed = try #require(law[module], "\(module) is not in the law's table")
      for name in try imports(of: path) where !allowed.contains("everything") {
        let fine =
          allowed.contains(name) || everywhere.contains(name)
          || (doorsOnly.contains(name) && doors.contains(module))
        #expect(fine, "\(path) imports \(name)")
      }
    }
  }

  @Test("every module in the law exists, and every module is in the law")
  func lawMatchesTheTree() throws {
    let modules = Set(project.sources().map(\.module))
    #expect(modules == Set(try law().keys))
  }

  @Test("the manifest declares no edge the law does not know")
  func manifestMatchesTheLaw() throws {
    let law = try law()
    let manifest = try project.text("Package.swift")
    for module in law.keys where law[module]?.contains("everything") == false {
      guard
        let start = manifest.range(of: "(\n      \"\(module)\",")
          ?? manifest.range(
            of: "(\"\(module)\"")
      else { continue }
      let entry = manifest[start.upperBound...].prefix { $0 != ")" }
      let declared = entry.components(separatedBy: "exclude:")[0]
        .split(separator: "\"").filter { $0.first?.isUppercase == true }.map(String.init)
      for name in declared {
        #expect(law[module]?.contains(name) == true, "the manifest gives \(module) \(name)")
      }
    }
  }

  @Test("Console cannot see the store, Worker cannot see the console, Transport no record")
  func theWallsStand() throws {
    let law = try law()
    #expect(law["Console"]?.contains("Storage") == false)
    #expect(law["Worker"]?.contains("Console") == false)
    #expect(law["Transport"]?.contains("Records") == false)
    #expect(law["Screen"] == ["nothing"])
  }

  @Test("the way to a model sees no record: neither what is asked nor the door that asks")
  func privacyWall() throws {
    let law = try law()
    #expect(law["Advice"] == ["Basics", "CodeSets", "Deidentification"])
    #expect(law["Advisor"] == ["Basics", "Advice", "Transport"])
    for (module, path) in project.sources() where ["Advice", "Advisor"].contains(module) {
      #expect(try !imports(of: path).contains("Records"), "\(path)")
    }
  }

  @Test("no source opens another module's inside")
  func nothingIsTestable() throws {
    for (_, path) in project.sources() {
      #expect(try !project.text(path).contains("@testable"), "\(path)")
    }
  }
}
