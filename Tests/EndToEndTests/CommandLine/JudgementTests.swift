import Foundation
import Testing

@Suite("Judgements by command, each once in the store and once in the EHR")
struct JudgementTests {
  @Test("accept, modify, reject, skip and undo on a synced practice; the trail verifies")
  func wholeWalk() throws {
    let world = try OutsideWorld(undoSeconds: 0)
    let home = ["--home", world.home]
    let first = try Program.run(["sync", "--once", "--json"] + home)
    #expect([0, 1].contains(first.status))
    let queue = try Program.json(["queue", "review", "--json"] + home)
    let items = try #require(queue["items"] as? [[String: Any]])
    #expect(items.count >= 300)
    let billable = items.filter { !(($0["codes"] as? [String]) ?? []).isEmpty }
      .compactMap { $0["id"] as? String }
    #expect(billable.count > 20)

    #expect(try Program.run(["accept", billable[0]] + home).status == 0)
    #expect(try Program.run(["accept", billable[0]] + home).status == 5)
    #expect(
      try Program.run(["reject", billable[1], "--reason", "not_documented"] + home).status == 0)
    #expect(try Program.run(["skip", billable[2]] + home).status == 0)
    let lines = world.scratch.file("lines.json")
    try Data(
      #"{"suggested_cpt_codes":[{"code":"90832","units":1,"modifiers":[]}],"suggested_icd10_codes":[{"code":"F41.1"}]}"#
        .utf8
    ).write(to: URL(fileURLWithPath: lines))
    let modified = try Program.run(["modify", billable[3], "--lines", lines] + home)
    #expect([0, 5].contains(modified.status))

    _ = try Program.run(["sync", "--once"] + home)
    let bills = try world.superbills()
    #expect(bills.count == (modified.status == 0 ? 2 : 1))
    let verify = try Program.json(["audit", "verify", "--json"] + home)
    #expect(verify["first_bad"] is NSNull)
    #expect(try Program.run(["doctor", "--json"] + home).output.contains("\"error\"") == false)
    _ = try Program.run(["sync", "--once"] + home)
    #expect(try world.superbills().count == bills.count)
  }

  @Test("undo inside its window keeps the decision from leaving")
  func undo() throws {
    let world = try OutsideWorld(undoSeconds: 600)
    let home = ["--home", world.home]
    _ = try Program.run(["sync", "--once"] + home)
    #expect(try Program.run(["accept", "TN-78910"] + home).status == 0)
    #expect(try Program.run(["undo", "TN-78910"] + home).status == 0)
    #expect(try Program.run(["undo", "TN-78910"] + home).status == 5)
    _ = try Program.run(["sync", "--once"] + home)
    #expect(try world.superbills().isEmpty)
    let trail = try Program.run(["audit", "list", "--jsonl"] + home).output
    #expect(trail.contains("\"action\":\"undo\""))
    #expect(!trail.contains("push.intent"))
  }

  @Test("FHIR: a decision arrives once, also when its answer never does")
  func fhirWithoutAnswer() throws {
    let world = try OutsideWorld(
      kind: "fhir",
      faults:
        #"{"seed":7,"rules":[{"route":"POST /fhir/Claim","kind":"applied_no_answer","times":1}]}"#,
      undoSeconds: 0)
    let home = ["--home", world.home]
    _ = try Program.run(["sync", "--once"] + home)
    #expect(try Program.run(["accept", "TN-78910"] + home).status == 0)
    for _ in 0..<3 { _ = try Program.run(["sync", "--once"] + home) }
    #expect(try world.superbills().count == 1)
    #expect(try Program.json(["audit", "verify", "--json"] + home)["first_bad"] is NSNull)
  }
}
