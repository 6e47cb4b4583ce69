import Foundation
import Testing

@Suite("Answers for programs keep their shapes")
struct AnswerShapeTests {
  @Test("queue review: list, count and items with initials, codes, confidence and flags")
  func queue() throws {
    let world = try OutsideWorld()
    let answer = try Program.json(["queue", "review", "--json", "--home", world.home])
    #expect(answer["list"] as? String == "review")
    let items = try #require(answer["items"] as? [[String: Any]])
    #expect(answer["count"] as? Int == items.count)
    let item = try #require(items.first { $0["id"] as? String == "TN-78910" })
    #expect(item["client"] as? String == "J.R.")
    #expect(item["date"] as? String == "2024-05-15")
    #expect(item["codes"] as? [String] == ["90834"])
    #expect(item["state"] as? String == "open")
    #expect(item["version"] as? Int == 1)
    let confidence = try #require(item["confidence"] as? Double)
    #expect(confidence > 0.5 && confidence <= 1)
    #expect((item["flags"] as? [String])?.contains("upcoding_risk") == true)
  }

  @Test("queue denials in cents with a due date; --csv has a header and one line an item")
  func denialsAndCommas() throws {
    let world = try OutsideWorld()
    let denials = try Program.json(["queue", "denials", "--json", "--home", world.home])
    let first = try #require((denials["items"] as? [[String: Any]])?.first)
    #expect((first["amount_cents"] as? Int ?? 0) > 0)
    #expect(first["due"] is String)
    let commas = try world.run("queue", "review", "--csv", "--filter", "payer:PAY-AETNA")
    let lines = commas.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("id,state,client,date,payer,codes") == true)
    #expect(lines.count > 20)
    let isAetna = lines.dropFirst().allSatisfy { $0.contains("Aetna") }
    #expect(isAetna)
  }

  @Test("accept --json tells verdict, state, version and decision; judged already is exit 5")
  func accept() throws {
    let world = try OutsideWorld(undoSeconds: 600)
    let answer = try Program.json(["accept", "TN-78910", "--json", "--home", world.home])
    #expect(answer["id"] as? String == "TN-78910")
    #expect(answer["verdict"] as? String == "accept")
    #expect(answer["state"] as? String == "accepted")
    #expect(answer["decision"] is String)
    #expect(answer["leaves_at"] is String)
    for words in [["accept", "TN-78910"], ["skip", "TN-78910"], ["accept", "TN-0"]] {
      let refused = try Program.run(words + ["--home", world.home])
      #expect(refused.status == 5)
      #expect(refused.complaints.count == 1)
    }
  }

  @Test("--as names who acts, and the trail keeps the name")
  func person() throws {
    let world = try OutsideWorld(undoSeconds: 600)
    try #require(try world.run("accept", "TN-78910", "--as", "rosa").status == 0)
    let decision = try world.entries().filter { $0["action"] as? String == "decide" }.last
    #expect((decision?["actor"] as? [String: Any])?["id"] as? String == "rosa")
  }

  @Test("audit list as stored, one document or one line each; verify names size and root")
  func audit() throws {
    let world = try OutsideWorld()
    let document = try Program.json(
      ["audit", "list", "--json", "--from", "3", "--limit", "5", "--home", world.home])
    let entries = try #require(document["entries"] as? [[String: Any]])
    #expect(entries.compactMap { $0["seq"] as? Int } == [3, 4, 5, 6, 7])
    let lines = try world.run("audit", "list", "--jsonl", "--limit", "2")
    #expect(lines.output.split(separator: "\n").count == 2)
    let verified = try Program.json(["audit", "verify", "--json", "--home", world.home])
    #expect(verified["first_bad"] is NSNull)
    #expect((verified["root"] as? String)?.isEmpty == false)
  }

  @Test("import: the same file twice changes nothing, --dry-run stores nothing")
  func importing() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    let file = try scratch.write(
      #"{"note_id":"TN-1","clinician_id":"C","note_text":"45 min session","session_date":"2026-11-02"}"#,
      "note.json")
    let dry = try Program.run(["import", "--dry-run", file, "--home", home])
    #expect(dry.status == 0)
    #expect(dry.output.contains("1 notes would be read"))
    #expect(!FileManager.default.fileExists(atPath: home + "/countersign.db"))
    #expect(try Program.run(["import", file, "--home", home]).status == 0)
    let size = try Program.json(["audit", "verify", "--json", "--home", home])["size"] as? Int
    #expect(try Program.run(["import", file, "--home", home]).status == 0)
    let after = try Program.json(["audit", "verify", "--json", "--home", home])["size"] as? Int
    #expect(size == after)
    let gone = try Program.run(["import", scratch.file("gone.json"), "--home", home])
    #expect(gone.status == 3)
    #expect(gone.complaints.count == 1)
  }

  @Test("a fault file with an unknown kind is refused with the known ones, exit 3")
  func faultFile() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      #"{"rules":[{"route":"GET /vendor/v1/notes","kind":"earthquake"}]}"#, "faults.json")
    let ended = try Program.run(["sandbox", "--faults", file])
    #expect(ended.status == 3)
    #expect(ended.complaints.count == 1)
    #expect(ended.error.contains("earthquake"))
    #expect(ended.error.contains("applied_no_answer"))
  }

  @Test("an unreadable configuration stops every command with file and line, exit 3")
  func configuration() throws {
    let scratch = try Scratch()
    try scratch.write("[console]\ntheme = \"light\nundo_seconds = 3\n", "config.toml")
    for words in [["queue", "review"], ["sync", "--once"], ["accept", "TN-1"], ["console"]] {
      let ended = try Program.run(words + ["--home", scratch.path])
      #expect(ended.status == 3)
      #expect(ended.complaints.count == 1)
      #expect(ended.error.contains("config.toml:2"))
    }
  }
}
