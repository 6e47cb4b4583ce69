import Foundation
import Testing

@Suite("People with accounts, from the command line")
struct AccountTests {
  /// A world in which rosa keeps the house and ana bills.
  private struct House {
    let world: OutsideWorld

    init() throws {
      world = try OutsideWorld()
      for name in ["rosa", "ana"] { try write("words of \(name), long", to: name) }
      try #require(
        try run(
          "user", "add", "rosa", "--role", "administrator", "--new-passphrase-file", file("rosa")
        )
        .status == 0)
      try #require(try run(by: "rosa", add("ana", "biller")).status == 0)
    }

    func add(_ name: String, _ role: String) -> [String] {
      ["user", "add", name, "--role", role, "--new-passphrase-file", file(name)]
    }

    func file(_ name: String) -> String { world.scratch.file("passphrase-" + name) }

    func write(_ text: String, to name: String) throws {
      try #require(
        FileManager.default.createFile(
          atPath: file(name), contents: Data((text + "\n").utf8),
          attributes: [.posixPermissions: 0o600]))
    }

    func run(_ words: String...) throws -> Program.Ended { try world.run(words) }

    func run(by name: String, _ words: [String]) throws -> Program.Ended {
      try world.run(words + ["--as", name, "--passphrase-file", file(name)])
    }
  }

  @Test("who is signed in judges; the trail has login and signature, and a stranger verifies it")
  func judges() throws {
    let house = try House()
    #expect(try house.run(by: "ana", ["accept", "TN-78910"]).status == 0)
    house.world.acknowledged["TN-78910"] = "accepted"
    let entries = try house.world.entries()
    let logins = entries.filter { $0["action"] as? String == "login" }
    #expect(logins.count == 2)
    let decision = try #require(entries.last { $0["action"] as? String == "decide" })
    #expect((decision["actor"] as? [String: Any])?["role"] as? String == "biller")
    #expect((decision["detail"] as? [String: Any])?["signature"] is String)
    #expect(try house.run("audit", "verify").status == 0)
    try assertInvariants(world: house.world)
  }

  @Test("nobody else does: no name, a wrong passphrase, another role, a disabled account; exit 5")
  func refused() throws {
    let house = try House()
    let nameless = try house.run("accept", "TN-78910")
    #expect(nameless.status == 5)
    #expect(nameless.complaints.count == 1)
    try house.write("words of ana, wrong", to: "ana")
    #expect(try house.run(by: "ana", ["accept", "TN-78910"]).status == 5)
    try house.write("words of ana, long", to: "ana")
    #expect(try house.run(by: "rosa", ["accept", "TN-78910"]).status == 5)
    #expect(try house.run(by: "ana", ["user", "disable", "rosa"]).status == 5)
    #expect(try house.run(by: "rosa", ["user", "disable", "ana"]).status == 0)
    #expect(try house.run(by: "ana", ["accept", "TN-78910"]).status == 5)
    #expect(try house.world.entries().allSatisfy { $0["action"] as? String != "decide" })
    #expect(try house.run("audit", "verify").status == 0)
    try assertInvariants(world: house.world)
  }

  @Test("each wrong passphrase is an entry of the program's, which names nobody as having been in")
  func wrongPassphrases() throws {
    let house = try House()
    try house.write("words of ana, wrong", to: "ana")
    for _ in 0..<2 { #expect(try house.run(by: "ana", ["skip", "TN-78910"]).status == 5) }
    let failed = try house.world.entries().filter {
      $0["action"] as? String == "login" && $0["outcome"] as? String == "fail"
    }
    #expect(failed.count == 2)
    #expect(failed.allSatisfy { ($0["actor"] as? [String: Any])?["kind"] as? String == "system" })
  }

  @Test("a passphrase never comes from the words of a command, nor from a file others read")
  func secrets() throws {
    let house = try House()
    #expect(try house.run("accept", "TN-78910", "--as", "ana", "--passphrase", "x").status == 2)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: house.file("ana"))
    #expect(try house.run(by: "ana", ["accept", "TN-78910"]).status == 3)
  }

  @Test("a new passphrase takes the place of the old one; the first account is an administrator's")
  func changes() throws {
    let house = try House()
    try house.write("other words of ana", to: "new")
    let change = ["user", "passphrase", "--new-passphrase-file", house.file("new")]
    #expect(try house.run(by: "ana", change).status == 0)
    #expect(try house.run(by: "ana", ["skip", "TN-78910"]).status == 5)
    try house.write("other words of ana", to: "ana")
    #expect(try house.run(by: "ana", ["skip", "TN-78910"]).status == 0)
    let fresh = try OutsideWorld()
    let first = try fresh.run(
      ["user", "add", "ana", "--role", "biller", "--new-passphrase-file", house.file("ana")])
    #expect(first.status == 5)
  }
}
