import Audit
import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("The outbox sends what was signed, once")
struct OutboxTests {
  private func entries(_ fixture: Fixture, _ action: AuditAction) throws -> [AuditEntry] {
    try fixture.store.auditEntries(from: 0, limit: 1000)
      .compactMap { AuditEntry(line: $0.text.utf8) }.filter { $0.draft.action == action }
  }

  private func signed() throws -> (Fixture, DecisionID) {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let decision = try #require(try fixture.accept("N1").decision)
    fixture.later(10)
    return (fixture, decision)
  }

  @Test("The intent is in the trail before the row comes out; retries have no second one")
  func retries() throws {
    let (fixture, decision) = try signed()
    let first = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(try entries(fixture, .pushIntent).count == 1)
    #expect(try fixture.store.counts().sending == 1)
    try fixture.store.record(
      .retry(status: 503, reason: "the EHR is busy", at: fixture.now.adding(seconds: 30)),
      of: decision, at: fixture.now)
    #expect(try fixture.store.nextDue() == fixture.now.adding(seconds: 30))
    #expect(try fixture.store.takeDue(now: fixture.now) == nil)
    fixture.later(30)
    let second = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(second.encoded == first.encoded)
    #expect(second.triesBefore == 1)
    try fixture.store.record(
      .applied(reference: "Claim/3", status: 201), of: decision, at: fixture.now)
    #expect(try fixture.store.nextDue() == nil)
    let intents = try entries(fixture, .pushIntent)
    #expect(intents.count == 1)
    #expect(intents[0].draft.detail?["key"]?.text == decision.text)
    let results = try entries(fixture, .pushResult)
    #expect(results.map(\.draft.outcome) == [.fail, .ok])
    #expect(results.allSatisfy { $0.draft.ref == intents[0].seq })
    try fixture.expectSound()
  }

  @Test("An outcome nobody read shows as unknown and comes out to be looked up")
  func unknown() throws {
    let (fixture, decision) = try signed()
    _ = try fixture.store.takeDue(now: fixture.now)
    try fixture.store.record(
      .unknown(reason: "the answer never came", lookUpAt: fixture.now.adding(seconds: 5)),
      of: decision, at: fixture.now)
    #expect(try fixture.store.unknownDeliveries().map(\.decision) == [decision])
    #expect(try fixture.store.detail(NoteID("N1"))?.decision?.trouble == "the answer never came")
    #expect(try fixture.store.takeDue(now: fixture.now) == nil)
    fixture.later(5)
    let lookUp = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(lookUp.isUnknown)
    #expect(try fixture.store.counts().unknown == 1)
    try fixture.store.record(
      .applied(reference: "Claim/3", status: nil), of: decision, at: fixture.now)
    #expect(try fixture.store.counts().applied == 1)
    #expect(try entries(fixture, .pushResult).map(\.draft.outcome) == [.unknown, .ok])
    try fixture.expectSound()
  }

  @Test("What the EHR refused for good is shown with its reason and goes again only when asked")
  func failed() throws {
    let (fixture, decision) = try signed()
    _ = try fixture.store.takeDue(now: fixture.now)
    try fixture.store.record(
      .failed(status: 422, reason: "the encounter is locked"), of: decision, at: fixture.now)
    fixture.later(3600)
    #expect(try fixture.store.takeDue(now: fixture.now) == nil)
    #expect(try fixture.store.recent(limit: 1).first?.trouble == "the encounter is locked")
    try fixture.expectSound()
    #expect(try fixture.store.retryDeliveries(by: fixture.biller, at: fixture.now) == 1)
    #expect(try fixture.store.takeDue(now: fixture.now)?.decision == decision)
    #expect(try entries(fixture, .pushIntent).count == 1)
    try fixture.expectSound()
  }

  @Test("A result for what is not on its way changes nothing")
  func notUnderWay() throws {
    let (fixture, decision) = try signed()
    let result = DeliveryResult.applied(reference: nil, status: 200)
    #expect(throws: StorageError.notUnderWay(decision: decision.text)) {
      try fixture.store.record(result, of: decision, at: fixture.now)
    }
    _ = try fixture.store.takeDue(now: fixture.now)
    try fixture.store.record(result, of: decision, at: fixture.now)
    #expect(throws: StorageError.notUnderWay(decision: decision.text)) {
      try fixture.store.record(result, of: decision, at: fixture.now)
    }
    #expect(try entries(fixture, .pushResult).count == 1)
  }

  @Test("What was cut off while sending is unknown at the next start, told once and in the trail")
  func recovery() throws {
    let (fixture, decision) = try signed()
    _ = try fixture.store.takeDue(now: fixture.now)
    try fixture.reopen()
    let report = try fixture.store.recoverAtStart(now: fixture.now)
    #expect(report.interrupted == [decision])
    #expect(report.sentence?.contains("1 delivery") == true)
    #expect(try fixture.store.recoverAtStart(now: fixture.now) == RecoveryReport())
    #expect(try entries(fixture, .recover).count == 1)
    let lookUp = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(lookUp.isUnknown && lookUp.decision == decision)
    try fixture.expectSound()
  }

  @Test("What this process has on its way is left alone however often it asks")
  func ownDeliveries() throws {
    let (fixture, _) = try signed()
    _ = try fixture.store.recoverAtStart(now: fixture.now)
    _ = try fixture.store.takeDue(now: fixture.now)
    #expect(try fixture.store.recoverAtStart(now: fixture.now) == RecoveryReport())
    #expect(try fixture.store.counts().sending == 1)
  }

  @Test("A start that finds nothing says nothing")
  func quietStart() throws {
    let (fixture, _) = try signed()
    let size = try fixture.store.counts().auditSize
    #expect(try fixture.store.recoverAtStart(now: fixture.now) == RecoveryReport())
    #expect(try fixture.store.counts().auditSize == size)
  }

  @Test("Of two processes one delivers; when it ends the other takes over and recovers")
  func oneSender() throws {
    let (fixture, decision) = try signed()
    let other = try fixture.second()
    _ = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(try other.recoverAtStart(now: fixture.now).anotherSender)
    #expect(try other.takeDue(now: fixture.now) == nil)
    #expect(try fixture.store.counts().sending == 1)
    fixture.store.close()
    let taken = try #require(try other.takeDue(now: fixture.now))
    #expect(taken.decision == decision && taken.isUnknown)
    other.close()
    try fixture.reopen()
  }

  @Test("After a clock set back a decision waits one undo window from now, not for the old time")
  func clockSetBack() throws {
    let fixture = try Fixture()
    let store = fixture.store
    try fixture.offer("N1")
    try fixture.accept("N1")
    #expect(try store.boundWaits(now: fixture.now) == 0)
    fixture.later(-3 * 3600)
    #expect(try store.takeDue(now: fixture.now) == nil)
    #expect(try store.boundWaits(now: fixture.now) == 1)
    #expect(try store.nextDue() == fixture.now.adding(seconds: 10))
    #expect(try store.recent(limit: 1).first?.leavesAt == fixture.now.adding(seconds: 10))
    #expect(try store.boundWaits(now: fixture.now) == 0)
    _ = try fixture.judge("N1", .undo).get()
    try fixture.accept("N1")
    fixture.later(11)
    #expect(try store.boundWaits(now: fixture.now) == 0)
    #expect(try store.takeDue(now: fixture.now) != nil)
    try fixture.expectSound()
  }

  @Test("A clock that is set by less than a second, or forward, changes nothing")
  func clockAdjusted() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let due = try fixture.store.nextDue()
    #expect(try fixture.store.boundWaits(now: fixture.now.adding(milliseconds: -900)) == 0)
    #expect(try fixture.store.boundWaits(now: fixture.now.adding(seconds: 3600)) == 0)
    #expect(try fixture.store.nextDue() == due)
  }

  @Test("A try that was put off is put off as long from now, not until the old time")
  func clockSetBackLater() throws {
    let fixture = try Fixture()
    let store = fixture.store
    try fixture.offer("N1")
    try fixture.accept("N1")
    fixture.later(20)
    let taken = try #require(try store.takeDue(now: fixture.now))
    let again = fixture.now.adding(seconds: 300)
    try store.record(
      .retry(status: 503, reason: "busy", at: again), of: taken.decision, at: fixture.now)
    #expect(try store.boundWaits(now: fixture.now) == 0)
    #expect(try store.nextDue() == again)
    fixture.later(-3 * 3600)
    #expect(try store.boundWaits(now: fixture.now) == 1)
    #expect(try store.nextDue() == fixture.now.adding(seconds: 300))
    fixture.later(300)
    _ = try #require(try store.takeDue(now: fixture.now))
    try store.record(
      .unknown(reason: "no answer", lookUpAt: fixture.now.adding(seconds: 10)),
      of: taken.decision, at: fixture.now)
    fixture.later(-3 * 3600)
    #expect(try store.boundWaits(now: fixture.now) == 1)
    #expect(try store.nextDue() == fixture.now.adding(seconds: 10))
    try fixture.expectSound()
  }
}
