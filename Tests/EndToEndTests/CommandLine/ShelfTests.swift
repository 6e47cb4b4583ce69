import Foundation
import Testing

@Suite("Guidelines and consents by command")
struct ShelfTests {
  private func json(_ ended: Program.Ended) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(ended.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test("a guideline is taken in once, found by its words, and replaced by its next version")
  func guideline() throws {
    let world = try OutsideWorld()
    let file = try world.scratch.write("# Time\n\n53 minutes make 90837.", "time.md")
    #expect(try world.run("import", "--dry-run", file).output.contains("would be kept"))
    #expect(try world.run("guideline", "search", "90837").output.isEmpty)
    #expect(try world.run("import", file).output.contains("kept"))
    #expect(try world.run("import", file).output.contains("known"))
    try "# Time\n\nAn hour makes 90837.".write(toFile: file, atomically: true, encoding: .utf8)
    try world.run("import", file)
    let found = try json(try world.run("guideline", "search", "90837", "--json"))
    let passages = try #require(found["passages"] as? [[String: Any]])
    #expect(passages.compactMap { $0["text"] as? String } == ["An hour makes 90837."])
    #expect(passages.compactMap { $0["source"] as? String } == ["time.md, version 2"])
    let kept = try json(try world.run("guideline", "list", "--json"))
    #expect((kept["guidelines"] as? [[String: Any]])?.count == 2)
    let empty = try world.scratch.write("", "empty.md")
    #expect(try world.run("import", empty).status == 3)
    #expect(try world.run("guideline", "search", "x", "--payer-class", "none").status == 2)
  }

  @Test("a consent is entered, shown and revoked; the trail has it without its days")
  func consent() throws {
    let world = try OutsideWorld()
    func kept() throws -> [[String: Any]] {
      let answer = try json(try world.run("consent", "show", "TN-78910", "--json"))
      return answer["consents"] as? [[String: Any]] ?? []
    }
    #expect(try kept().isEmpty)
    #expect(
      try world.run("consent", "give", "TN-78910", "--signed", "2026-01-05").status == 0)
    #expect(try kept().compactMap { $0["signed"] as? String } == ["2026-01-05"])
    #expect(
      try world.run(
        "consent", "give", "TN-78910", "--signed", "2026-01-05", "--expires", "2025-01-05"
      ).status == 2)
    #expect(try world.run("consent", "give", "TN-78910", "--signed", "soon").status == 2)
    #expect(try world.run("consent", "give", "TN-0", "--signed", "2026-01-05").status == 5)
    #expect(try world.run("consent", "revoke", "TN-78910").output.contains("1 revoked"))
    #expect(try kept().compactMap { $0["is_revoked"] as? Bool } == [true])
    let entries = try world.trail().filter { $0.contains("\"action\":\"consent\"") }
    #expect(entries.count == 2 && !entries.joined().contains("2026-01-05\""))
    #expect(try world.run("audit", "verify").status == 0)
  }

  @Test("a file of consents: the good lines are entered, the bad ones named by number, exit 3")
  func consentFile() throws {
    let world = try OutsideWorld()
    let file = try world.scratch.write(
      """
      note,signed,expires,scope
      TN-78910,2026-01-05,,tpo
      TN-80014,soon,,
      TN-80014,2/1/2026,2027-02-01,payment
      TN-0,2026-01-05,,
      """, "consents.csv")
    let ended = try world.run("consent", "import", file)
    #expect(ended.status == 3)
    #expect(ended.output.contains("2 consents entered, 0 known, 2 lines not read"))
    #expect(ended.error.contains("consents.csv:3: signed is no day"))
    #expect(ended.error.contains("consents.csv:5: nobody knows"))
    let shown = try json(try world.run("consent", "show", "TN-80014", "--json"))
    let consents = try #require(shown["consents"] as? [[String: Any]])
    #expect(consents.compactMap { $0["expires"] as? String } == ["2027-02-01"])
    let lines = Data(#"{"note":"TN-78910","signed":"2026-01-05"}"#.utf8)
    let again = try world.run("consent", "import", "-", "--json", input: lines)
    #expect(again.status == 0)
    #expect(try json(again)["known"] as? Int == 1)
    #expect(try world.trail().count { $0.contains("\"action\":\"consent\"") } == 2)
    #expect(try world.run("consent", "import", world.scratch.file("none.csv")).status == 3)
    #expect(try world.run("audit", "verify").status == 0)
  }

  @Test("where no model is set nothing has left, and the commands say so")
  func nothingSent() throws {
    let world = try OutsideWorld()
    #expect(try world.run("model", "sent", "TN-78910").output.contains("nothing"))
    let answer = try json(try world.run("model", "sent", "TN-78910", "--json"))
    #expect((answer["exchanges"] as? [Any])?.isEmpty == true)
    #expect(try world.run("model", "sent", "TN-0").status == 5)
    #expect(try world.trail().contains { $0.contains("\"action\":\"view\"") })
  }

  @Test("the demo's own model reads the notes, unless it is told not to")
  func demo() throws {
    let scratch = try Scratch()
    for asks in [true, false] {
      let home = scratch.file("demo-\(asks)")
      let words =
        ["demo", "--once", "--items", "20", "--home", home] + (asks ? [] : ["--no-model"])
      #expect([0, 1].contains(try Program.run(words).status))
      let trail = try Program.run(["audit", "list", "--jsonl", "--home", home]).output
      #expect(trail.contains("\"action\":\"model.request\"") == asks)
      #expect(trail.contains("\"action\":\"model.answer\"") == asks)
    }
  }
}
