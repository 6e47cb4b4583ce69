import Basics
import FoundationEssentials
import Records
import Review
import Testing

@testable import Storage

@Suite("Guidelines are kept in all versions and found by their words")
struct GuidelineTests {
  private func guideline(
    _ name: String, _ passages: [(String, String)], payer: String? = nil,
    payerClass: PayerClass? = nil, effective: Day? = nil
  ) -> Guideline {
    Guideline(
      name: name, title: name, payer: payer, payerClass: payerClass, effective: effective,
      passages: passages.map { Guideline.Passage(heading: $0.0, text: $0.1) })
  }

  private func found(
    _ fixture: Fixture, _ words: [String], payer: String? = nil, _ payerClass: PayerClass? = nil,
    day: Day = Fixture.day
  ) throws -> [String] {
    try fixture.store.passages(
      GuidelineQuestion(words: words, payer: payer, payerClass: payerClass, day: day), limit: 10
    ).map(\.text)
  }

  @Test("the same file twice changes nothing; another is a new version, and only it is found")
  func versions() throws {
    let fixture = try Fixture()
    let first = guideline("a.md", [("Time", "53 minutes make 90837")])
    let second = guideline("a.md", [("Time", "an hour makes 90837")])
    for (one, file) in [(first, "1"), (first, "1"), (second, "2")] {
      _ = try fixture.store.take(
        one, file: Array(file.utf8), by: fixture.biller, at: fixture.now)
    }
    try fixture.reopen()
    let kept = try fixture.store.guidelines()
    #expect(kept.map(\.version) == [1, 2] && kept.map(\.isCurrent) == [false, true])
    #expect(try found(fixture, ["90837"]) == ["an hour makes 90837"])
    #expect(try found(fixture, ["53"]).isEmpty, "what was replaced is not quoted")
    let entries = try kept.map {
      try #require(try fixture.store.auditEntries(from: $0.entry, limit: 1).first).text
    }
    #expect(entries[1].contains(kept[1].sha256) && entries[1].contains("\"ana\""))
    // The file that was first there may come back.
    #expect(
      try fixture.store.take(
        first, file: Array("1".utf8), by: fixture.biller, at: fixture.now))
    #expect(try found(fixture, ["90837"]) == ["53 minutes make 90837"])
    try fixture.expectSound()
  }

  @Test(
    "the passage with more of the words comes first, a heading weighs more, forms of a word count")
  func ranked() throws {
    let fixture = try Fixture()
    _ = try fixture.store.take(
      guideline(
        "a.md",
        [
          ("General", "telehealth is covered, as is much else in this long text about many things"),
          ("Telehealth", "video visits need 95 for 90834"),
          ("Dentistry", "crowns and bridges"),
        ]), file: [1], by: fixture.biller, at: fixture.now)
    let texts = try found(fixture, ["telehealth", "90834"])
    #expect(texts.count == 2 && texts.first?.contains("video visits") == true)
    #expect(try found(fixture, ["visit"]).count == 1, "visit and visits are one word")
    #expect(try found(fixture, ["nothing"]).isEmpty)
  }

  @Test("another payer's guideline, and one that holds only later, are left out")
  func whose() throws {
    let fixture = try Fixture()
    let later = Fixture.day.adding(days: 1)
    for (number, one) in [
      guideline("any.md", [("", "90834 any")]),
      guideline("payer.md", [("", "90834 aetna")], payer: "Aetna"),
      guideline("class.md", [("", "90834 medicaid")], payerClass: .medicaid),
      guideline("later.md", [("", "90834 later")], effective: later),
    ].enumerated() {
      _ = try fixture.store.take(
        one, file: [UInt8(number)], by: fixture.biller, at: fixture.now)
    }
    #expect(try found(fixture, ["90834"]) == ["90834 any"])
    #expect(Set(try found(fixture, ["90834"], payer: "aetna")) == ["90834 any", "90834 aetna"])
    #expect(
      Set(try found(fixture, ["90834"], payer: "Cigna", .medicaid))
        == ["90834 any", "90834 medicaid"])
    #expect(Set(try found(fixture, ["90834"], day: later)) == ["90834 any", "90834 later"])
  }

  @Test(
    "words are words, whatever signs they hold",
    arguments: ["\"", "AND", "90834*", "heading:x", "(", "NOT 90834", "'; DROP TABLE audit; --"])
  func operators(word: String) throws {
    let fixture = try Fixture()
    _ = try fixture.store.take(
      guideline("a.md", [("", "90834 counts")]), file: [1], by: fixture.biller, at: fixture.now)
    _ = try found(fixture, [word])
    #expect(try found(fixture, [word, "90834"]) == ["90834 counts"])
    try fixture.expectSound()
  }

  @Test("a workspace without a word of a note in its index: it holds guidelines alone")
  func noNotes() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    _ = try fixture.store.take(
      guideline("a.md", [("", "90834 counts")]), file: [1], by: fixture.biller, at: fixture.now)
    for word in ["greenhouse", "somatic", Fixture.familyName] {
      #expect(try found(fixture, [word]).isEmpty)
    }
  }
}
