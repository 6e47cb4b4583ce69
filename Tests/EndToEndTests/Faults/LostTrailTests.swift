import Foundation
import Testing

@Suite("A log that lost its end holds sending until a person decides")
struct LostTrailTests {
  /// The database put back to an earlier state, as an old backup would.
  private struct OldDatabase {
    let world: OutsideWorld
    private let kept: String

    init(_ world: OutsideWorld) throws {
      self.world = world
      kept = world.scratch.file("old.db")
      try FileManager.default.copyItem(atPath: world.home + "/countersign.db", toPath: kept)
    }

    func putBack() throws {
      let files = FileManager.default
      for ending in ["", "-wal", "-shm"] {
        try? files.removeItem(atPath: world.home + "/countersign.db" + ending)
      }
      try files.copyItem(atPath: kept, toPath: world.home + "/countersign.db")
    }
  }

  private func configure(_ world: OutsideWorld, _ lines: String) throws {
    let file = world.home + "/config.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data((lines + "\n" + text).utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
  }

  private func verified(_ world: OutsideWorld) throws -> [String: Any] {
    try Program.json(["audit", "verify", "--json", "--home", world.home])
  }

  private func another(_ world: OutsideWorld) throws -> String {
    let open = try world.items().filter { $0["state"] as? String == "open" }
    for id in open.compactMap({ $0["id"] as? String }) where id != "TN-78910" {
      if try world.accept(id) == 0 { return id }
    }
    throw Program.NoDocument(ended: try world.run("queue", "review"))
  }

  @Test("verify names the truncation, nothing leaves, one line says so, and a person goes on")
  func truncated() throws {
    let world = try OutsideWorld()
    let old = try OldDatabase(world)
    try world.accept("TN-78910")
    #expect(try eventually { try world.run("sync", "--once").status == 0 && sent(world) == 1 })
    try old.putBack()

    let verify = try world.run("audit", "verify")
    #expect(verify.status == 1)
    #expect(verify.output.contains("truncated"))
    let bad = try #require(try verified(world)["first_bad"] as? [String: Any])
    #expect(bad["seq"] as? Int == (try verified(world)["size"] as? Int))
    let doctor = try world.run("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("sending is held"))

    let item = try another(world)
    usleep(1_200_000)
    let held = try world.run("sync", "--once")
    #expect(held.status == 1, "\(held.output) \(held.error)")
    #expect((held.output + held.error).contains("sending is held"))
    #expect(try sent(world) == 1)
    let again = try world.run("skip", try #require(try firstOpen(world)))
    #expect(again.status == 0)
    #expect(again.complaints.count == 1)
    #expect(again.error.contains("sending is held"))
    #expect(try world.run("audit", "prove", "0").status == 1)
    #expect(try world.run("audit", "export", world.scratch.file("copy")).status == 1)
    #expect(!FileManager.default.fileExists(atPath: world.scratch.file("copy")))

    #expect(try world.run("audit", "resume", "--reason", " ").status == 2)
    let resumed = try world.run("audit", "resume", "--reason", "the backup of the night before")
    #expect(resumed.status == 0, "\(resumed.error)")
    #expect(try world.run("audit", "resume", "--reason", "again").status == 5)
    #expect(try world.run("audit", "verify").status == 0)
    #expect(
      try eventually {
        _ = try world.run("sync", "--once"); return try sent(world) == 2
      })
    #expect(try world.delivery(of: item) == "applied")
    let entries = try world.entries().suffix(40).compactMap { $0["action"] as? String }
    #expect(entries.contains("recover") && entries.contains("key.new"))
  }

  private func sent(_ world: OutsideWorld) throws -> Int { try world.superbills().count }

  private func firstOpen(_ world: OutsideWorld) throws -> String? {
    try world.items().first { $0["state"] as? String == "open" }?["id"] as? String
  }

  @Test("with the newest backup in its place nothing is held")
  func restored() throws {
    let world = try OutsideWorld()
    try world.accept("TN-78910")
    let newest = try OldDatabase(world)
    try newest.putBack()
    #expect(try world.run("audit", "verify").status == 0)
    #expect(
      try eventually {
        _ = try world.run("sync", "--once")
        return try world.delivery(of: "TN-78910") == "applied"
      })
    try assertInvariants(world: world)
  }

  @Test("heads are kept in a file and given to a command; when and where stands in verify")
  func anchored() throws {
    let world = try OutsideWorld()
    let file = world.scratch.file("elsewhere.txt")
    let mail = world.scratch.file("mail.txt")
    #expect(try verified(world)["anchored"] == nil)
    #expect(try world.run("audit", "verify").output.contains("last anchored: never"))
    try configure(
      world,
      """
      [audit]
      anchor_file = "\(file)"
      anchor_command = ["sh", "-c", "cat > '\(mail)'"]
      """)
    #expect(try world.run("config", "check").status == 0)
    try world.accept("TN-78910")
    let kept = try String(contentsOfFile: file, encoding: .utf8)
    let given = try String(contentsOfFile: mail, encoding: .utf8)
    #expect(kept.hasSuffix(given + "\n"))
    let verified = try verified(world)
    let size = try #require(verified["size"] as? Int)
    #expect(given.components(separatedBy: "\n")[1] == "\(size)")
    let anchored = try #require(verified["anchored"] as? [String: Any])
    #expect(anchored["where"] as? String == "sh" || anchored["where"] as? String == file)
    #expect((anchored["at"] as? String)?.hasSuffix("Z") == true)
    #expect(try world.run("audit", "verify").output.contains("last anchored: 20"))
    let doctor = try world.run("doctor")
    #expect(doctor.status == 0)
    #expect(doctor.output.contains("last anchored: 20"))
  }

  @Test("a rollback of the whole workspace is found by the file on the other volume")
  func wholeWorkspace() throws {
    let world = try OutsideWorld()
    let file = world.scratch.file("elsewhere.txt")
    try configure(world, "[audit]\nanchor_file = \"\(file)\"")
    let before = world.scratch.file("before")
    try FileManager.default.copyItem(atPath: world.home, toPath: before)
    try world.accept("TN-78910")
    try FileManager.default.removeItem(atPath: world.home)
    try FileManager.default.moveItem(atPath: before, toPath: world.home)
    let verify = try world.run("audit", "verify")
    #expect(verify.status == 1)
    #expect(verify.output.contains("truncated"))
    #expect(verify.output.contains(file))
    let doctor = try world.run("doctor")
    #expect(doctor.status == 1)
    let held = try world.run("sync", "--once")
    #expect(held.status == 1)
    #expect((held.output + held.error).contains("sending is held"))
    try FileManager.default.removeItem(atPath: file)
    #expect(try world.run("audit", "verify").status == 0)
  }

  @Test("a forged head in the anchor file, and one of another practice, are named")
  func forged() throws {
    let world = try OutsideWorld()
    let other = try OutsideWorld()
    let file = world.scratch.file("elsewhere.txt")
    try configure(world, "[audit]\nanchor_file = \"\(file)\"")
    try world.accept("TN-78910")
    let kept = try String(contentsOfFile: file, encoding: .utf8)
    let size = kept.components(separatedBy: "\n")[1]
    try Data(kept.replacing("\n\(size)\n", with: "\n1\n").utf8)
      .write(to: URL(fileURLWithPath: file))
    let bad = try world.run("audit", "verify")
    #expect(bad.status == 1)
    #expect(bad.output.contains("bad signature"))
    try FileManager.default.removeItem(atPath: other.home + "/keys/audit.key")
    _ = try other.run("skip", "TN-78910")
    let unknown = try other.run("audit", "verify")
    #expect(unknown.status == 1)
    #expect(unknown.output.contains("unknown key"))
    #expect(try world.run("config", "check").status == 0)
  }

  @Test("an anchor that cannot be reached costs no decision, and is told in the log")
  func unreachable() throws {
    let world = try OutsideWorld()
    try configure(
      world,
      """
      [audit]
      anchor_file = "\(world.scratch.file("gone/elsewhere.txt"))"
      anchor_command = ["false"]
      """)
    #expect(try world.run("config", "check").status == 1)
    #expect(try world.accept("TN-78910") == 0)
    let log = try String(contentsOfFile: world.home + "/state/countersign.log", encoding: .utf8)
    #expect(log.contains("was not anchored") && log.contains("anchor command false failed"))
    #expect(try world.run("audit", "verify").status == 0)
    try assertInvariants(world: world)
  }
}
