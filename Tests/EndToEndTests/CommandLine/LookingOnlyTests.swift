import Foundation
import Testing

@Suite("Commands that look change nothing")
struct LookingOnlyTests {
  private static let commands: [[String]] = [
    ["doctor"], ["doctor", "--json"], ["audit", "list", "--jsonl"], ["audit", "verify"],
    ["audit", "verify", "--json"], ["queue", "review", "--json"], ["queue", "denials"],
    ["config", "show"], ["config", "check"],
  ]

  private func picture(_ folder: String) throws -> [String: Data] {
    let files = FileManager.default
    var picture: [String: Data] = [:]
    for name in try files.subpathsOfDirectory(atPath: folder) {
      picture[name] = files.contents(atPath: folder + "/" + name) ?? Data()
    }
    return picture
  }

  @Test("on a synced practice: no new file, no changed byte")
  func practice() throws {
    let world = try OutsideWorld()
    let before = try picture(world.home)
    for words in Self.commands {
      let ended = try Program.run(words + ["--home", world.home])
      #expect(ended.status == 0, "\(words): \(ended.error)")
      #expect(try picture(world.home) == before, "\(words)")
    }
    try showsAndProves(world, before: before)
    try assertInvariants(world: world)
  }

  /// An entry under the last signed head is shown and proven by looking alone.
  private func showsAndProves(_ world: OutsideWorld, before: [String: Data]) throws {
    for words in [["audit", "show", "3"], ["audit", "prove", "3"]] {
      let ended = try Program.run(words + ["--home", world.home])
      #expect(ended.status == 0, "\(words): \(ended.error)")
      #expect(!ended.output.isEmpty)
      #expect(try picture(world.home) == before, "\(words)")
    }
  }

  @Test("where nothing is: they answer and make nothing")
  func nothing() throws {
    let scratch = try Scratch()
    for words in Self.commands {
      let ended = try Program.run(words + ["--home", scratch.file("w")])
      #expect(ended.status == 0, "\(words): \(ended.error)")
      #expect(!FileManager.default.fileExists(atPath: scratch.file("w")), "\(words)")
    }
  }

  @Test(
    "on a disk that takes no writing they work, and what writes says so", .enabled(if: canMount))
  func readOnlyDisk() throws {
    let world = try OutsideWorld()
    let script = """
      mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 99
      for words in "doctor" "audit list --jsonl" "audit verify" "audit show 3" "audit prove 3" \
        "queue review" "config check"; do
        "$0" $words --home "$1" >/dev/null; echo "$words=$?"
      done
      "$0" skip TN-78910 --home "$1" 2>/dev/null; echo "skip=$?"
      """
    let ended = try Program.run("unshare", ["-m", "sh", "-c", script, Program.path, world.home])
    for words in [
      "doctor", "audit list --jsonl", "audit verify", "audit show 3", "audit prove 3",
      "queue review", "config check",
    ] {
      #expect(ended.output.contains("\(words)=0"), "\(ended.output) \(ended.error)")
    }
    #expect(ended.output.contains("skip=3"))
    try assertInvariants(world: world)
  }

  @Test("a database that was lost beside its key is told, and no empty one is shown in its place")
  func lost() throws {
    let world = try OutsideWorld()
    try FileManager.default.removeItem(atPath: world.home + "/countersign.db")
    for words in [["queue", "review"], ["audit", "verify"]] {
      let ended = try Program.run(words + ["--home", world.home])
      #expect(ended.status == 3)
      #expect(ended.complaints.count == 1)
    }
    #expect(try Program.run(["doctor", "--home", world.home]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: world.home + "/countersign.db"))
  }

  @Test("a terminal gets the trail without signs it could obey, a pipe as stored")
  func terminal() throws {
    let scratch = try Scratch()
    let home = ["--home", scratch.file("w")]
    let note =
      #"{"note_id":"TN-\u001b[2J\u202e7","clinician_id":"C","note_text":"45 min","session_date":"2026-11-02"}"#
    let file = try scratch.write(note, "note.json")
    #expect(try Program.run(["import", file] + home).status == 0)
    let piped = try Program.run(["audit", "list"] + home)
    #expect(piped.output.contains("\u{202E}"))
    let command = ([Program.path, "audit", "list"] + home).joined(separator: " ")
    let shown = try Program.run("script", ["-qec", command, "/dev/null"])
    #expect(shown.output.contains("TN-"))
    #expect(!shown.output.contains("\u{202E}"))
    let asked = try Program.run("script", ["-qec", command + " --jsonl", "/dev/null"])
    #expect(asked.output.contains("\u{202E}"))
  }
}
