import Foundation
import Testing

@Suite("Who sees and who approves what, from the command line")
struct AccessTests {
  /// rosa keeps the house, ana bills, sam supervises, cleo treats; all with one passphrase file.
  private struct House {
    let world: OutsideWorld

    init() throws {
      world = try OutsideWorld()
      try #require(
        FileManager.default.createFile(
          atPath: file, contents: Data("words of the house, long\n".utf8),
          attributes: [.posixPermissions: 0o600]))
      try add("rosa", "administrator", by: nil)
      for (name, role) in [("ana", "biller"), ("sam", "supervisor"), ("cleo", "clinician")] {
        try add(name, role, by: "rosa")
      }
    }

    var file: String { world.scratch.file("passphrase") }

    private func add(_ name: String, _ role: String, by keeper: String?) throws {
      let words = ["user", "add", name, "--role", role, "--new-passphrase-file", file]
      let ended = try keeper.map { try run(by: $0, words) } ?? world.run(words)
      try #require(ended.status == 0)
    }

    func run(by name: String, _ words: [String]) throws -> Program.Ended {
      try world.run(words + ["--as", name, "--passphrase-file", file])
    }

    func notes(seenBy name: String) throws -> [String] {
      let ended = try run(by: name, ["queue", "review"])
      try #require(ended.status == 0)
      return ended.output.split(separator: "\n").compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    }
  }

  @Test("a batch is approved by another person than its proposer; else exit 5 and nothing signed")
  func batch() throws {
    let house = try House()
    let proposed = try house.run(
      by: "ana", ["batch", "propose", "TN-78910", "TN-80002", "--json"])
    #expect(proposed.status == 0)
    let listed = try house.world.run(["batch", "list"])
    let id = try #require(listed.output.split(separator: " ").first.map(String.init))
    for name in ["ana", "cleo", "rosa"] {
      #expect(try house.run(by: name, ["batch", "approve", id]).status == 5)
    }
    #expect(try house.world.entries().allSatisfy { $0["action"] as? String != "decide" })
    #expect(try house.run(by: "ana", ["skip", "TN-80002"]).status == 0)
    let approved = try house.run(by: "sam", ["batch", "approve", String(id.prefix(6))])
    #expect(approved.status == 1)
    #expect(approved.output.contains("left out") && approved.output.contains("TN-80002"))
    house.world.acknowledged["TN-78910"] = "accepted"
    #expect(try house.run(by: "sam", ["batch", "approve", id]).status == 5)
    #expect(try house.world.run(["audit", "verify"]).status == 0)
    try assertInvariants(world: house.world)
  }

  @Test("a clinician lists their own clients, opens and judges no other, and sees more by glass")
  func clinician() throws {
    let house = try House()
    #expect(try house.notes(seenBy: "cleo").isEmpty)
    let all = try house.notes(seenBy: "sam")
    #expect(
      try house.run(by: "rosa", ["user", "access", "cleo", "--clinician", "CL-456"]).status == 0)
    let own = try house.notes(seenBy: "cleo")
    #expect(!own.isEmpty && own.count < all.count)
    let other = try #require(all.first { !own.contains($0) })
    for words in [
      ["model", "sent", other], ["accept", other], ["user", "assign", "cleo", other],
    ] {
      #expect(try house.run(by: "cleo", words).status == 5, "\(words)")
    }
    let open = ["break-glass", "open", "--reason"]
    #expect(try house.run(by: "cleo", open + [" "]).status == 5)
    #expect(try house.run(by: "sam", open + ["covering for a colleague"]).status == 5)
    #expect(try house.run(by: "cleo", open + ["covering for a colleague"]).status == 0)
    #expect(try house.notes(seenBy: "cleo").count == all.count)
    #expect(try house.run(by: "cleo", ["model", "sent", other]).status == 0)
    let told = try house.run(by: "sam", ["break-glass", "list"])
    #expect(told.output.contains("not read") && told.output.contains("covering"))
    #expect(try house.run(by: "cleo", ["break-glass", "end"]).status == 0)
    #expect(try house.notes(seenBy: "cleo") == own)
    let actions = try house.world.entries().compactMap { $0["action"] as? String }
    #expect(actions.contains("break.glass") && actions.contains("break.glass.end"))
    #expect(actions.contains("view"))
    #expect(try house.world.run(["audit", "verify"]).status == 0)
    try assertInvariants(world: house.world)
  }
}
