import Foundation
import Testing

@Suite("The command line keeps its contract")
struct CommandLineTests {
  let note =
    #"{"note_id":"TN-78910","clinician_id":"CL-456","note_text":"50-min individual session focusing on CBT for generalized anxiety disorder. Client reported reduced somatic symptoms, practiced cognitive restructuring. PHQ-9 score: 8. GAD-7 score: 10.","session_date":"2024-05-15","session_duration_minutes":50}"#

  func answer(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("50 minutes is 90834, whoever says 90837")
  func designDocumentsNote() throws {
    let ended = try Program.run(["suggest", "--jsonl", "-"], input: Data((note + "\n").utf8))
    #expect(ended.status == 0)
    let answer = try answer(ended.output)
    let codes = (answer["suggested_cpt_codes"] as? [[String: Any]] ?? [])
      .filter { $0["alternative"] == nil }.compactMap { $0["code"] as? String }
    #expect(codes.contains("90834"))
    #expect(!codes.contains("90837"))
    let diagnoses = answer["suggested_icd10_codes"] as? [[String: Any]] ?? []
    #expect(diagnoses.first?["code"] as? String == "F41.1")
  }

  @Test("a broken line is named by number, the rest is answered, exit 3")
  func brokenLine() throws {
    let input = note + "\n{broken\n" + note.replacingOccurrences(of: "78910", with: "78911") + "\n"
    let ended = try Program.run(["suggest", "--jsonl", "-"], input: Data(input.utf8))
    #expect(ended.status == 3)
    #expect(ended.output.split(separator: "\n").count == 2)
    #expect(ended.error.contains(":2:"))
    #expect(!ended.error.contains("generalized anxiety"))
  }

  @Test("an unknown command, list or theme is exit 2 or a named finding")
  func wrongWords() throws {
    let scratch = try Scratch()
    #expect(try Program.run(["frobnicate"]).status == 2)
    #expect(try Program.run(["queue", "nonsense", "--home", scratch.file("w")]).status == 2)
    #expect(try Program.run(["reject", "X", "--reason", "mood"]).status == 2)
    #expect(try Program.run(["--help"]).status == 0)
    #expect(try Program.run(["--version"]).status == 0)
  }

  @Test("a file that is not there is exit 3 with one line")
  func missingFile() throws {
    let ended = try Program.run(["suggest", "/nowhere/notes.jsonl"])
    #expect(ended.status == 3)
    #expect(ended.error.split(separator: "\n").count == 1)
  }

  @Test("the console on a terminal that cannot show it is exit 2 with one line")
  func dumbTerminal() throws {
    let scratch = try Scratch()
    let ended = try Program.run(["--home", scratch.file("w")], environment: ["TERM": "dumb"])
    #expect(ended.status == 2)
    #expect(ended.error.split(separator: "\n").count == 1)
  }

  @Test("config check names file, line and key; an unknown theme lists the known ones")
  func configCheck() throws {
    let scratch = try Scratch()
    let file = scratch.file("config.toml")
    try Data("[console]\ntheme = \"mauve\"\ncolour = 3\n".utf8).write(
      to: URL(fileURLWithPath: file))
    let ended = try Program.run(["config", "check", "--home", scratch.path])
    #expect(ended.status == 1)
    #expect(ended.output.contains("config.toml:3"))
    #expect(ended.output.contains("high-contrast"))
    try Data("[console\n".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try Program.run(["config", "check", "--home", scratch.path]).status == 3)
  }

  @Test("import takes the good notes, names the bad ones, and the same file twice changes nothing")
  func importing() throws {
    let scratch = try Scratch()
    let file = scratch.file("notes.jsonl")
    try Data((note + "\nnot json\n").utf8).write(to: URL(fileURLWithPath: file))
    let first = try Program.run(["import", file, "--home", scratch.file("w"), "--json"])
    #expect(first.status == 3)
    #expect(first.output.contains("\"new\" : 1"))
    let again = try Program.run(["import", file, "--home", scratch.file("w"), "--json"])
    #expect(again.output.contains("\"unchanged\" : 1"))
    #expect(FileManager.default.fileExists(atPath: file))
    let queue = try Program.json(["queue", "review", "--home", scratch.file("w"), "--json"])
    #expect(queue["count"] as? Int == 1)
  }

  @Test("a foreign file as database is refused with one line and left alone")
  func foreignDatabase() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let bytes = Data("this is somebody's letter\n".utf8)
    try bytes.write(to: URL(fileURLWithPath: home + "/countersign.db"))
    let ended = try Program.run(["queue", "review", "--home", home])
    #expect(ended.status == 3)
    #expect(ended.error.split(separator: "\n").count == 1)
    #expect(FileManager.default.contents(atPath: home + "/countersign.db") == bytes)
  }

  @Test("a source nobody answers at is exit 4, and nothing is lost")
  func unreachable() throws {
    let scratch = try Scratch()
    let token = scratch.file("token")
    _ = FileManager.default.createFile(
      atPath: token, contents: Data("t".utf8), attributes: [.posixPermissions: 0o600])
    try Data(
      """
      [[ehr]]
      name = "Gone"
      kind = "vendor"
      base = "http://127.0.0.1:9/vendor/v1"
      token_file = "\(token)"
      """.utf8
    ).write(to: URL(fileURLWithPath: scratch.file("config.toml")))
    let ended = try Program.run(["sync", "--once", "--home", scratch.path])
    #expect(ended.status == 4)
    #expect(!ended.error.isEmpty)
  }
}
