import Audit
import Basics
import Testing

@testable import Review

@Suite("A filter of the trail")
struct TrailFilterTests {
  @Test(
    "reads back from the words it is written with",
    arguments: [
      "", "by:mlopez", "by:mlopez,ana decision:modify,reject", "model:\"builtin 2026.1\"",
      "by:\"Lopez, Maria\" code:90834,F41.1", "from:2026-10-01 to:2026-10-02T14:30",
      "role:supervisor action:push.intent outcome:fail,unknown entry:3,10-20",
      "note:Therapy/TN-1 client:\"Jordan Rivera\" object:log/audit",
    ])
  func roundTrip(words: String) throws {
    let filter = try TrailFilter(words: words)
    #expect(try TrailFilter(words: filter.words) == filter)
    #expect(filter.isEmpty == words.isEmpty)
  }

  @Test("takes each value of a key once, and codes in any case")
  func values() throws {
    let filter = try TrailFilter(words: "code:f41.1,90834 code:F41.1")
    #expect(filter.values[.code] == ["F41.1", "90834"])
  }

  @Test(
    "refuses what nobody knows and names what is known",
    arguments: [
      ("who:ana", "by"), ("action:paint", "suggest"), ("role:king", "supervisor"),
      ("ana", "key:value"), ("by:", "key:value"), ("from:yesterday", "2026-10-01"),
      ("entry:9-3", "12,40-60"), ("entry:x", "12,40-60"), ("by:\"ana", "close it"),
      ("decision:undo", "modify"),
    ])
  func refusals(words: String, told: String) {
    let fault = #expect(throws: TrailFilter.Fault.self) { try TrailFilter(words: words) }
    #expect(fault?.sentence.contains(told) == true)
  }

  @Test("names exactly some entries with ranges where they are neighbours")
  func exactly() {
    #expect(TrailFilter.exactly([7, 3, 4, 5, 9, 4]).words == "entry:3-5,7,9")
    #expect(TrailFilter.exactly([]).isEmpty)
  }

  @Test("a day begins and ends in the practice's time")
  func zone() throws {
    let day = try #require(TrailMoment("2026-03-04"))
    #expect(day.start(zoneMinutes: -300).description == "2026-03-04T05:00:00.000Z")
    #expect(day.end(zoneMinutes: -300).description == "2026-03-05T04:59:59.999Z")
    let minute = try #require(TrailMoment("2026-03-04T09:15"))
    #expect(minute.end(zoneMinutes: 0).description == "2026-03-04T09:15:59.999Z")
    #expect(TrailMoment("2026-03-04T9x") == nil)
    #expect(TrailMoment("2026-03-04T09:15T") == nil)
  }
}

@Suite("What an entry can be found by")
struct TrailTermsTests {
  @Test("a decision: who, in what role, about which note, with which codes")
  func decision() {
    let draft = AuditDraft(
      at: Instant(milliseconds: 0), actor: .user("ana", role: "biller"), action: .decide,
      object: .note("TN-1"),
      detail: [
        "decision": "modify", "source": "Therapy", "client": "c0ffee",
        "cpt": [["code": "90834", "units": 1]], "icd": ["F41.1", "F41.1"],
      ])
    #expect(
      Set(draft.trailTerms) == [
        "by:ana", "kind:user", "role:biller", "action:decide", "outcome:ok", "note:Therapy/TN-1",
        "decision:modify", "client:c0ffee", "code:90834", "code:F41.1",
      ])
    #expect(draft.trailTerms.count == 10)
  }

  @Test("a code that was only worth a look is none it suggests")
  func alternative() {
    let draft = AuditDraft(
      at: Instant(milliseconds: 0), actor: AuditActor(kind: .ai, id: "coder 3"), action: .suggest,
      object: .note("TN-1"),
      detail: ["cpt": [["code": "90834"], ["code": "90785", "alternative": true]]])
    #expect(draft.procedureCodes == ["90834"])
    #expect(draft.trailTerms.contains("model:coder 3"))
    #expect(draft.trailTerms.contains("note:files/TN-1"))
  }

  @Test("what is about no note is found by what it is about")
  func object() {
    let draft = AuditDraft(
      at: Instant(milliseconds: 0), actor: .store, action: .export, object: .log)
    #expect(draft.trailTerms.contains("object:log/audit"))
    #expect(!draft.trailTerms.contains { $0.hasPrefix("note:") || $0.hasPrefix("role:") })
  }
}
