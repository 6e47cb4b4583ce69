import Foundation
import Testing

/// The compiler itself is asked, with the modules the build made: what the wall forbids must be an
/// error, and what it allows must not.
@Suite("The privacy wall is the compiler's")
struct PrivacyWallTests {
  private struct Verdict {
    var compiles: Bool
    var words: String
  }

  private func compile(_ source: String) throws -> Verdict {
    let build = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wall-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("Asking.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-enable-upcoming-feature",
      "MemberImportVisibility", "-I", build.appendingPathComponent("Modules").path,
      "-Xcc", "-fmodule-map-file=" + Project().root.path + "/Sources/CCurl/module.modulemap",
      "-module-cache-path", folder.path, file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let words = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Verdict(compiles: process.terminationStatus == 0, words: words)
  }

  @Test("a safe text comes from the de-identifier and from nowhere else")
  func safeText() throws {
    let made = try compile(
      "import Deidentification\nlet text = Deidentifier().deidentify(\"note\").safeText")
    #expect(made.compiles, "\(made.words)")
    let forged = try compile("import Deidentification\nlet text = SafeText(text: \"note\")")
    #expect(!forged.compiles)
    #expect(forged.words.contains("inaccessible"), "\(forged.words)")
  }

  @Test("a question is made of a safe text, never of a note")
  func question() throws {
    let words = """
      import Advice
      import Basics
      import Deidentification
      func ask(_ text: TEXT) throws -> AdviceRequest {
        try AdviceRequest(
          text, minutes: 50, placeOfService: "10", day: Day(ordinal: 0), isGroup: false)
      }
      """
    let safe = try compile(words.replacingOccurrences(of: "TEXT", with: "SafeText"))
    #expect(safe.compiles, "\(safe.words)")
    let note = try compile(words.replacingOccurrences(of: "TEXT", with: "String"))
    #expect(!note.compiles)
    #expect(note.words.contains("SafeText"), "\(note.words)")
  }

  @Test("the door takes what the gate has cleared, and only the gate clears")
  func cleared() throws {
    let forged = try compile(
      """
      import Advice
      func forge(_ endpoint: Endpoint) -> ClearedRequest {
        ClearedRequest(endpoint: endpoint, body: Array("the note".utf8))
      }
      """)
    #expect(!forged.compiles)
    #expect(forged.words.contains("inaccessible"), "\(forged.words)")
  }

  @Test("through the door's own imports no client can be named")
  func client() throws {
    let source = "import Advice\nimport Advisor\nimport Basics\nimport Transport\n"
    let bare = try compile(source + "func look(_ endpoint: Endpoint) {}")
    #expect(bare.compiles, "\(bare.words)")
    let named = try compile(source + "func look(_ client: Client) {}")
    #expect(!named.compiles)
    #expect(named.words.contains("Client"), "\(named.words)")
  }
}
