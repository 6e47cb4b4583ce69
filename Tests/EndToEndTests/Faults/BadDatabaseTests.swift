import Foundation
import Testing

@Suite("A database that cannot be used: one line, and it is left as it is")
struct BadDatabaseTests {
  /// A small workspace with two notes.
  private func workspace() throws -> (Scratch, String) {
    let scratch = try Scratch()
    let home = scratch.file("w")
    try Program.run(["demo", "--once", "--items", "20", "--home", home])
    return (scratch, home)
  }

  @Test("one a newer program wrote")
  func newerVersion() throws {
    let (scratch, home) = try workspace()
    _ = scratch
    var bytes = [UInt8](FileManager.default.contents(atPath: home + "/countersign.db") ?? Data())
    bytes[63] = 99
    try Data(bytes).write(to: URL(fileURLWithPath: home + "/countersign.db"))
    let ended = try Program.run(["queue", "review", "--home", home])
    #expect(ended.status == 3)
    #expect(ended.complaints.count == 1)
    #expect(ended.error.contains("newer program"))
    #expect(ended.output.isEmpty)
    let after = [UInt8](FileManager.default.contents(atPath: home + "/countersign.db") ?? Data())
    #expect(after == bytes)
  }

  @Test("a letter, an empty file, a folder, another program's database", arguments: 0..<3)
  func foreign(kind: Int) throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let file = home + "/countersign.db"
    switch kind {
    case 0: try Data("this is somebody's letter\n".utf8).write(to: URL(fileURLWithPath: file))
    case 1: try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    default:
      try Data(repeating: 7, count: 8192).write(to: URL(fileURLWithPath: file))
    }
    let before = FileManager.default.contents(atPath: file)
    for words in [["queue", "review"], ["sync", "--once"], ["accept", "TN-1"]] {
      let ended = try Program.run(words + ["--home", home])
      #expect(ended.status == 3)
      #expect(ended.complaints.count == 1)
    }
    #expect(FileManager.default.contents(atPath: file) == before)
  }

  @Test("one whose key is gone, or whose key is another's: no new key is made")
  func keys() throws {
    let (scratch, home) = try workspace()
    let key = home + "/keys/data.key"
    let bytes = try #require(FileManager.default.contents(atPath: key))
    try FileManager.default.removeItem(atPath: key)
    let missing = try Program.run(["queue", "review", "--home", home])
    #expect(missing.status == 3)
    #expect(missing.error.contains("data.key"))
    #expect(!FileManager.default.fileExists(atPath: key))
    _ = FileManager.default.createFile(
      atPath: key, contents: Data(bytes.reversed()), attributes: [.posixPermissions: 0o600])
    let wrong = try Program.run(["queue", "review", "--home", home])
    #expect(wrong.status == 3)
    #expect(wrong.complaints.count == 1)
    _ = scratch
  }

  @Test("the console on it: one line, exit 3, the terminal untouched")
  func console() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try Data("letter".utf8).write(to: URL(fileURLWithPath: home + "/countersign.db"))
    let screen = try TmuxScreen()
    try screen.start(["--home", home])
    try screen.type("echo status $?")
    try screen.press("Enter")
    let text = try screen.wait(for: "status 3")
    #expect(text.contains("not a Countersign database"))
    #expect(try screen.modes() == TmuxScreen.restModes)
  }
}
