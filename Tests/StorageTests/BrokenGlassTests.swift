import Audit
import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("A broken glass shows other clients for a time, and everything about it is on record")
struct BrokenGlassTests {
  private let cleo = Person(name: "cleo", role: .clinician)
  private let sam = Person(name: "sam", role: .supervisor)

  @discardableResult
  private func open(
    _ practice: TwoClinicians, by person: Person? = nil,
    reason: String = "covering for a colleague",
    minutes: Int = 30
  ) throws -> Result<BreakGlass, Refusal> {
    try practice.store.breakGlass(
      by: person ?? cleo, reason: reason, minutes: minutes, at: practice.fixture.now)
  }

  @Test("while it is open its person sees all clients; a view says through which glass")
  func sees() throws {
    let practice = try TwoClinicians()
    let glass = try open(practice).get()
    #expect(try practice.list("cleo").count == 4)
    let detail = try #require(
      try practice.store.detail(NoteID("N2"), for: practice.reader("cleo")))
    #expect(detail.glass == glass.entry)
    #expect(try practice.store.detail(NoteID("N1"), for: practice.reader("cleo"))?.glass == nil)
    for id in ["N1", "N2"] {
      try practice.store.recordView(of: NoteID(id), by: cleo, at: practice.fixture.now)
    }
    let views = try practice.drafts(.view)
    #expect(views.map { $0.detail?["break_glass"]?.number } == [nil, glass.entry])
    #expect(views.map(\.ref) == [nil, glass.entry])
    // A clinician judges nothing, glass or no glass.
    let judged = try practice.fixture.judge(
      "N2", .accept(Fixture.suggestion("N2").claim), by: cleo)
    #expect(judged != .failure(.outOfSight(NoteID("N2"))))
    #expect((try? judged.get()) == nil)
    try practice.fixture.expectSound()
    #expect(try practice.store.verifyAudit().holds)
  }

  @Test(
    "after its time it shows nothing, before anybody recorded its end; the end is recorded once")
  func expires() throws {
    let practice = try TwoClinicians()
    let glass = try open(practice).get()
    practice.fixture.later(30 * 60)
    #expect(Set(try practice.list("cleo")) == ["N1", "N4"])
    #expect(try practice.store.detail(NoteID("N2"), for: practice.reader("cleo")) == nil)
    #expect(throws: Refusal.outOfSight(NoteID("N2"))) {
      try practice.store.recordView(of: NoteID("N2"), by: cleo, at: practice.fixture.now)
    }
    #expect(try practice.store.endExpiredGlasses(at: practice.fixture.now) == 1)
    #expect(try practice.store.endExpiredGlasses(at: practice.fixture.now) == 0)
    let ends = try practice.drafts(.breakGlassEnd)
    #expect(ends.map(\.ref) == [glass.entry])
    #expect(ends.first?.actor == .store)
    try practice.fixture.expectSound()
  }

  @Test("a clock put back opens no glass, and prolongs none")
  func clockBack() throws {
    let practice = try TwoClinicians()
    _ = try open(practice).get()
    practice.fixture.later(-1)
    #expect(Set(try practice.list("cleo")) == ["N1", "N4"])
  }

  @Test("its person closes it before its time, and nobody else does")
  func closes() throws {
    let practice = try TwoClinicians()
    _ = try open(practice).get()
    let ana = Person(name: "ana")
    #expect(try !practice.store.endBreakGlass(by: ana, at: practice.fixture.now))
    #expect(try practice.list("cleo").count == 4)
    #expect(try practice.store.endBreakGlass(by: cleo, at: practice.fixture.now))
    #expect(Set(try practice.list("cleo")) == ["N1", "N4"])
    #expect(try practice.drafts(.breakGlassEnd).map(\.actor.id) == ["cleo"])
    _ = try open(practice).get()
    #expect(try practice.list("cleo").count == 4)
  }

  @Test("without a reason, by who sees all, or by who may open no record it stays whole")
  func refused() throws {
    let practice = try TwoClinicians()
    #expect((try? open(practice, reason: "  ").get()) == nil)
    for name in ["bo", "sam", "audrey", "rosa", "eve"] {
      let person = Person(name: name, role: .clinician)
      #expect((try? open(practice, by: person).get()) == nil, "\(name)")
    }
    #expect(try practice.drafts(.breakGlass).isEmpty)
    #expect(try practice.store.counts().glasses == 0)
    _ = try open(practice).get()
    #expect((try? open(practice).get()) == nil)
  }

  @Test("an assigned biller who broke it judges what they see, and not afterwards")
  func biller() throws {
    let practice = try TwoClinicians()
    let ana = Person(name: "ana", role: .biller)
    _ = try open(practice, by: ana).get()
    _ = try practice.fixture.judge("N3", .skip, by: ana).get()
    practice.fixture.later(31 * 60)
    let late = try practice.fixture.judge("N2", .skip, by: ana)
    #expect(late == .failure(.outOfSight(NoteID("N2"))))
  }

  @Test("a supervisor is told until one has read; the reason is sealed and stands in no entry")
  func notice() throws {
    let practice = try TwoClinicians()
    let glass = try open(practice, reason: "the Vexworth emergency").get()
    #expect(try practice.store.counts(for: practice.reader("sam")).glasses == 1)
    #expect(try practice.store.brokenGlasses().map(\.reason) == ["the Vexworth emergency"])
    for name in ["cleo", "bo", "audrey", "rosa"] {
      let refusal = try practice.store.markRead(
        glass: glass.entry, by: Person(name: name, role: .supervisor), at: practice.fixture.now)
      #expect(refusal != nil, "\(name)")
    }
    #expect(try practice.store.counts().glasses == 1)
    #expect(
      try practice.store.markRead(glass: glass.entry, by: sam, at: practice.fixture.now) == nil)
    #expect(try practice.store.counts().glasses == 0)
    #expect(try practice.store.brokenGlasses().first?.readBy == "sam")
    let lines = try practice.store.auditEntries(from: 0, limit: 300).map(\.text).joined()
    #expect(!lines.contains("Vexworth"))
    #expect(try practice.drafts(.breakGlass).first?.blobs.map(\.name) == ["reason"])
  }
}
