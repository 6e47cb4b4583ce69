import Foundation
import Testing

@Suite("A backup and its way back, by command")
struct BackupTests {
  private func state(_ world: OutsideWorld, _ id: String) throws -> String? {
    try world.items().first { $0["id"] as? String == id }?["state"] as? String
  }

  private func restore(_ world: OutsideWorld, _ file: String) throws -> [String: Any] {
    try Program.json(["restore", file, "--json", "--home", world.home])
  }

  @Test("The copy is made while the console has the practice open, and is an entry of the trail")
  func whileOpen() throws {
    let world = try OutsideWorld()
    let desk = try Desk(world)
    let file = world.scratch.file("copy.db")
    let backup = try world.run("backup", file)
    #expect(backup.status == 0)
    #expect(backup.output.contains("audit entries"))
    #expect(try world.run("audit", "list", "--jsonl").output.contains("\"backup\""))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try world.run("backup", file).status == 3)
    #expect(try world.run("restore", file).status == 4)
    #expect(try desk.screen.text().contains("to sign"))
    try assertInvariants(world: world)
  }

  @Test("A copy that could not be made is told in the trail as one that failed")
  func failed() throws {
    let world = try OutsideWorld()
    let ended = try world.run("backup", world.scratch.file("no such folder/copy.db"))
    #expect(ended.status == 3)
    let copies = try world.entries().filter {
      ($0["object"] as? [String: Any])?["id"] as? String == "backup"
    }
    #expect(copies.compactMap { $0["outcome"] as? String } == ["ok", "fail"])
    #expect(copies.last?["ref"] as? Int == copies.first?["seq"] as? Int)
    #expect(try world.run("audit", "verify").status == 0)
    try assertInvariants(world: world)
  }

  @Test("The newest backup goes in, is told in the trail, and nothing is held")
  func newest() throws {
    let world = try OutsideWorld(undoSeconds: 3600)
    try world.accept("TN-78910")
    let folder = world.scratch.file("backups")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(try world.run("backup", folder).status == 0)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let database = world.home + "/countersign.db"
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: database + ending)
    }
    let answer = try restore(world, folder + "/" + name)
    #expect(answer["replaced"] as? Bool == true)
    #expect(answer["behind"] as? Int == 0)
    #expect(answer["aside"] == nil)
    #expect(try state(world, "TN-78910") == "accepted")
    let verify = try world.run("audit", "verify")
    #expect(verify.status == 0)
    let last = try world.run("audit", "list", "--jsonl").output.split(separator: "\n").suffix(3)
    #expect(last.contains { $0.contains("\"recover\"") && $0.contains("\"restore\"") })
  }

  @Test("An older backup goes in, says what it lacks, and sending is held")
  func older() throws {
    let world = try OutsideWorld(undoSeconds: 3600)
    let file = world.scratch.file("old.db")
    #expect(try world.run("backup", file).status == 0)
    try world.accept("TN-78910")
    let answer = try restore(world, file)
    #expect((answer["behind"] as? Int ?? 0) > 0)
    let aside = try #require(answer["aside"] as? String)
    #expect(FileManager.default.fileExists(atPath: aside))
    #expect(try state(world, "TN-78910") == "open")
    #expect(try world.run("doctor").output.contains("sending is held"))
  }

  @Test("One changed entry, and nothing is replaced")
  func changed() throws {
    let world = try OutsideWorld()
    let file = world.scratch.file("copy.db")
    #expect(try world.run("backup", file).status == 0)
    try world.accept("TN-78910")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    let entry = try #require(bytes.range(of: Data("\"action\":\"suggest\"".utf8)))
    bytes.replaceSubrange(entry, with: Data("\"action\":\"suggesT\"".utf8))
    try bytes.write(to: URL(fileURLWithPath: file))
    let restore = try world.run("restore", file)
    #expect(restore.status == 1)
    #expect(restore.error.contains("audit entry"))
    #expect(restore.error.contains("nothing was replaced"))
    #expect(try state(world, "TN-78910") == "accepted")
    let files = try FileManager.default.contentsOfDirectory(atPath: world.home)
    #expect(!files.contains { $0.contains("restoring") || $0.contains("before-") })
    try assertInvariants(world: world)
  }

  @Test("A file that is no database is refused in one line, and a trial changes nothing")
  func refused() throws {
    let world = try OutsideWorld()
    let foreign = try world.scratch.write("no database", "foreign.db")
    let ended = try world.run("restore", foreign)
    #expect(ended.status == 3)
    #expect(ended.error.split(separator: "\n").count == 1)
    let file = world.scratch.file("copy.db")
    #expect(try world.run("backup", file).status == 0)
    try world.accept("TN-78910")
    let trial = try world.run("restore", file, "--dry-run")
    #expect(trial.status == 0)
    #expect(trial.output.contains("nothing was replaced"))
    #expect(try state(world, "TN-78910") == "accepted")
    try assertInvariants(world: world)
  }

  @Test("The key is exchanged by command: everything is there, and while a console is open nothing")
  func rotated() throws {
    let world = try OutsideWorld()
    try world.accept("TN-78910")
    let before = try Data(contentsOf: URL(fileURLWithPath: world.home + "/keys/data.key"))
    let rotate = try world.run("key", "rotate")
    #expect(rotate.status == 0)
    #expect(rotate.output.contains("sealed with a new key"))
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: world.home + "/keys/data.key")) != before)
    #expect(try state(world, "TN-78910") == "accepted")
    #expect(try world.run("doctor").status == 0)
    #expect(try world.run("audit", "verify").status == 0)
    let desk = try Desk(world)
    #expect(try world.run("key", "rotate").status == 4)
    #expect(try desk.screen.text().contains("to sign"))
    try assertInvariants(world: world)
  }

  @Test("The log's key gets a successor: the copies of the trail verify with the one noted now")
  func logKey() throws {
    let world = try OutsideWorld()
    try world.accept("TN-78910")
    let old = try String(
      contentsOfFile: world.home + "/keys/audit.key", encoding: .utf8)
    let rotate = try Program.json(["key", "rotate", "--log", "--json", "--home", world.home])
    let key = try #require(rotate["key"] as? String)
    #expect(
      try String(contentsOfFile: world.home + "/keys/audit.key", encoding: .utf8) != old)
    #expect(try world.run("audit", "verify").output.contains(key))
    #expect(try world.run("audit", "list", "--jsonl").output.contains(key))
    let folder = world.scratch.file("copy")
    #expect(try world.run("audit", "export", folder).status == 0)
    let verifier = OutsideVerifier(vkey: key)
    #expect(verifier.findings(folder) == [])
    try assertInvariants(world: world)
  }
}
