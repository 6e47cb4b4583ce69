import Foundation
import Testing

@Suite("What names a person stays inside the sealed cells")
struct PrivacyTests {
  @Test("the samples the search looks for are there, and the search finds them")
  func searchWorks() throws {
    #expect(Privacy.samples.count > 300)
    #expect(Privacy.samples.contains("Ridgely"))
    #expect(Privacy.clinicians.count >= 15)
    let scratch = try Scratch()
    try scratch.write("the client Ridgely came", "log")
    #expect(Privacy.leaks(below: scratch.path) == ["log: Ridgely"])
  }

  @Test("no name and no sentence in database, write-ahead log, log or any file, while it runs")
  func demoFiles() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    let screen = try TmuxScreen()
    try screen.start(["demo", "--home", home])
    try screen.wait("the whole practice") { $0.contains("TN-78910") && $0.contains("chain ok") }
    try screen.press("o")
    try screen.wait(for: "PHQ-9")
    try screen.press("q")
    try screen.press("a")
    try screen.wait(for: "accepted TN-78910")
    let program = try #require(try screen.programIDs().first)
    #expect(FileManager.default.fileExists(atPath: home + "/countersign.db-wal"))
    let running = Privacy.leaks(below: home, words: Privacy.samples + Privacy.clinicians)
    #expect(running == [])
    let words = FileManager.default.contents(atPath: "/proc/\(program)/cmdline") ?? Data()
    let told = Privacy.leaks(in: [UInt8](words))
    #expect(told == [])
    try screen.type(":quit!")
    try screen.press("Enter")
    try screen.waitForShell()
    let ended = Privacy.leaks(below: scratch.path)
    #expect(ended == [])
  }

  @Test("files are their owner's alone, whatever the umask of the shell")
  func modes() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    let ended = try Program.run(
      "sh", ["-c", "umask 0; exec \"$0\" demo --once --items 5 --home \"$1\"", Program.path, home])
    #expect(ended.status == 0)
    let files = FileManager.default
    let names = files.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    #expect(names.contains("countersign.db"))
    for name in names {
      let facts = try files.attributesOfItem(atPath: home + "/" + name)
      let mode = (facts[.posixPermissions] as? Int) ?? 0o777
      #expect(mode & 0o077 == 0, "\(name)")
    }
  }

  @Test("a crash leaves no core file, and the process cannot be looked into")
  func noCore() throws {
    let desk = try Desk()
    let program = try #require(try desk.screen.programIDs().first)
    let limits = try String(contentsOfFile: "/proc/\(program)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(core?.split(separator: " ").contains("0") == true)
    kill(program, SIGSEGV)
    try desk.screen.waitForShell()
    try assertInvariants(world: desk.world, screen: desk.screen)
  }

  @Test("errors about notes name places, not what was said")
  func errors() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      #"{"note_id":"TN-1","note_text":"Ridgely wept about the axle","session_date":7}"# + "\n",
      "notes.jsonl")
    let ended = try Program.run(["import", file, "--home", scratch.file("w")])
    #expect(!(ended.output + ended.error).contains("Ridgely"))
    #expect(Privacy.leaks(below: scratch.file("w")) == [])
  }
}
