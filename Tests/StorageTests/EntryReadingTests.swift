import Audit
import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("An opened entry of the trail")
struct EntryReadingTests {
  private func decided() throws -> (fixture: Fixture, suggest: Int, decide: Int) {
    let fixture = try Fixture()
    try fixture.offer("N-1")
    fixture.later(60)
    _ = try fixture.judge("N-1", .reject(.other, note: "spoke with Thessaly")).get()
    let rows = try fixture.store.trailWindow(TrailFilter(), .newest, limit: 100).rows
    func number(_ action: AuditAction) throws -> Int {
      try #require(rows.first { $0.entry?.draft.action == action }).seq
    }
    return (fixture, try number(.suggest), try number(.decide))
  }

  @Test("holds the suggestion it answers, what answers it, and the words the suggestion rests on")
  func whole() throws {
    let (fixture, suggest, decide) = try decided()
    let opened = try #require(try fixture.store.openedEntry(decide, for: fixture.supervisor))
    #expect(opened.answered?.seq == suggest)
    #expect(opened.suggestion?.seq == suggest)
    #expect(opened.decision?.seq == decide)
    #expect(opened.note == NoteID("N-1"))
    guard case .shown(let client, let quotes, let typed) = opened.excerpt else {
      Issue.record("the words are missing")
      return
    }
    #expect(client == "\(Fixture.givenName) \(Fixture.familyName)")
    #expect(quotes == [.init(codes: ["90834"], text: "50-min")])
    #expect(typed == ["spoke with Thessaly"])
    let first = try #require(try fixture.store.openedEntry(suggest, for: fixture.supervisor))
    #expect(first.answers == [decide])
    #expect(first.decision?.seq == decide)
  }

  @Test("tells whether the person's key signed it")
  func signature() throws {
    let (fixture, suggest, decide) = try decided()
    let opened = try #require(try fixture.store.openedEntry(decide, for: fixture.supervisor))
    let key = try #require(opened.entry?.draft.detail?["key"]?.text)
    #expect(opened.signature == .valid(key: key))
    #expect(
      try fixture.store.openedEntry(suggest, for: fixture.supervisor)?.signature
        == EntrySignature.none)
    var forged = try #require(opened.entry)
    forged.draft.outcome = .fail
    let announced = try fixture.store.trailWindow(
      try TrailFilter(words: "action:key.new"), .newest, limit: 1
    ).rows.first?.entry?.draft.detail?["vkey"]?.text
    let own = try #require(announced.flatMap { NoteKey($0) })
    #expect(forged.signature(by: own) == .wrong("the person's key did not sign this"))
    #expect(opened.entry?.signature(by: nil) != .valid(key: key))
    forged.draft.detail = nil
    #expect(forged.signature(by: own) == .unsigned)
  }

  @Test("shows no word of the note to an auditor or an administrator")
  func withheld() throws {
    let (fixture, _, decide) = try decided()
    for role in [Role.auditor, .administrator] {
      let opened = try fixture.store.openedEntry(decide, for: Person(name: "eve", role: role))
      #expect(opened?.excerpt == .withheld(role))
    }
    #expect(try fixture.store.openedEntry(99, for: fixture.biller) == nil)
  }

  @Test("is proven in the last signed head, and in the stored one when it is newer")
  func proof() throws {
    let (fixture, _, decide) = try decided()
    let head = try fixture.store.auditHead()
    let signed = Checkpoint(origin: "x", size: head.size, root: head.root)
    try fixture.offer("N-2")
    let old = try #require(try fixture.store.entryProof(decide, in: signed))
    #expect(old.holds && old.isSigned && old.size == head.size)
    let new = try #require(try fixture.store.entryProof(head.size, in: signed))
    #expect(new.holds && !new.isSigned)
    let wrong = Checkpoint(origin: "x", size: head.size, root: TreeHash.leaf([UInt8(1)]))
    #expect(try fixture.store.entryProof(decide, in: wrong)?.holds == false)
    #expect(try fixture.store.entryProof(9999, in: nil) == nil)
  }

  @Test("what people did is read with the length of the notes, and nothing of a machine")
  func acts() throws {
    let (fixture, _, decide) = try decided()
    try fixture.store.recordView(of: NoteID("N-1"), by: fixture.supervisor, at: fixture.now)
    let acts = try fixture.store.personActs(since: fixture.now.adding(seconds: -3600))
    let view = try fixture.store.auditHead().size - 1
    #expect(acts.map(\.seq) == [decide, view])
    #expect(acts.map(\.person) == ["ana", "sam"])
    #expect(acts.map(\.decision) == ["reject", nil])
    let words = Fixture.intake("N-1").note.text.split(separator: " ").count
    #expect(acts.map(\.noteWords) == [words, nil])
    #expect(try fixture.store.personActs(since: fixture.now.adding(seconds: 1)).isEmpty)
    #expect(
      try fixture.store.personActs(since: fixture.now.adding(seconds: -3600), limit: 1).map(\.seq)
        == [view])
  }
}
