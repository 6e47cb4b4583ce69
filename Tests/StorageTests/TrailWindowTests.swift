import Audit
import Basics
import FoundationEssentials
import Records
import Review
import Testing

@testable import Storage

/// Windows of the trail along its index, compared with looking at every entry.
@Suite("A window of the trail")
struct TrailWindowTests {
  private func numbers(
    _ fixture: Fixture, _ words: String, _ place: TrailPlace = .newest, limit: Int = 1000
  ) throws -> [Int] {
    try fixture.store.trailWindow(try TrailFilter(words: words), place, limit: limit)
      .rows.map(\.seq)
  }

  /// A practice with some of everything.
  private func filled() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.hurry()
    for number in 0..<12 {
      fixture.later(60)
      try fixture.offer("N-\(number)")
    }
    try fixture.accept("N-0")
    _ = try fixture.judge("N-1", .reject(.time, note: "")).get()
    _ = try fixture.judge("N-2", .skip, by: fixture.supervisor).get()
    fixture.later(3600)
    try fixture.store.recordView(of: NoteID("N-3"), by: fixture.supervisor, at: fixture.now)
    return fixture
  }

  @Test("shows the newest first, page by page in both directions, without a gap")
  func pages() throws {
    let fixture = try filled()
    let size = try fixture.store.auditHead().size
    var seen: [Int] = []
    var place = TrailPlace.newest
    while true {
      let window = try fixture.store.trailWindow(TrailFilter(), place, limit: 5)
      #expect(window.hasNewer == !seen.isEmpty)
      seen += window.rows.map(\.seq)
      guard window.hasOlder, let last = seen.last else { break }
      place = .older(than: last)
    }
    #expect(seen == (0..<size).reversed())
    let middle = try fixture.store.trailWindow(TrailFilter(), .newer(than: 3), limit: 4)
    #expect(middle.rows.map(\.seq) == [7, 6, 5, 4])
    #expect(middle.hasNewer && middle.hasOlder)
    let oldest = try fixture.store.trailWindow(TrailFilter(), .oldest, limit: 2)
    #expect(oldest.rows.map(\.seq) == [1, 0])
    #expect(oldest.hasNewer && !oldest.hasOlder)
    #expect(
      try fixture.store.trailWindow(TrailFilter(), .from(3), limit: 2).rows.map(\.seq) == [3, 2])
  }

  @Test(
    "shows exactly the entries that hold what the filter says",
    arguments: [
      "by:ana", "by:sam", "by:ana,sam", "role:supervisor action:view", "action:decide",
      "decision:reject", "decision:accept,reject by:ana", "code:90834 action:decide", "kind:user",
      "model:\"builtin 2026.1\"", "note:N-1", "note:files/N-1", "note:N-1,N-2 kind:user",
      "action:suggest entry:2-9,20", "entry:5", "by:nobody", "by:ana action:export", "code:99999",
    ])
  func filters(words: String) throws {
    let fixture = try filled()
    try expectFilter(words, fixture)
    try fixture.store.write { try TrailIndex.step($0.connection) }
    for number in 20..<24 { try fixture.offer("N-\(number)") }
    try fixture.accept("N-21")
    try expectFilter(words, fixture)
    try fixture.store.indexTrail()
    try expectFilter(words, fixture)
  }

  private func expectFilter(_ words: String, _ fixture: Fixture) throws {
    let filter = try TrailFilter(words: words)
    let expected = try fixture.store.trailWindow(TrailFilter(), .newest, limit: 1000).rows
      .filter { row in fits(row, filter) }.map(\.seq)
    #expect(try numbers(fixture, words) == expected)
    var pieces: [Int] = []
    var place = TrailPlace.oldest
    while true {
      let window = try fixture.store.trailWindow(filter, place, limit: 2)
      pieces = window.rows.map(\.seq) + pieces
      guard window.hasNewer, let last = window.rows.first else { break }
      place = .newer(than: last.seq)
    }
    #expect(pieces == expected)
  }

  /// The filter by looking, without an index.
  private func fits(_ row: TrailRow, _ filter: TrailFilter) -> Bool {
    guard let draft = row.entry?.draft else { return false }
    let isInRange = filter.entries.isEmpty || filter.entries.contains { $0.contains(row.seq) }
    return isInRange
      && filter.values.allSatisfy { key, values in
        values.contains { value in
          switch key {
          case .by: draft.actor.id == value
          case .role: draft.actor.role == value
          case .kind: draft.actor.kind.rawValue == value
          case .action: draft.action.rawValue == value
          case .decision: draft.detail?["decision"]?.text == value
          case .code: draft.entryCodes.contains(value)
          case .model: draft.detail?["engine"]?.text == value
          case .note: draft.object.id == value || "files/" + draft.object.id == value
          default: false
          }
        }
      }
  }

  @Test("a client is found by id, by name, by initials and by the pseudonym entries show")
  func clients() throws {
    let fixture = try filled()
    let all = try numbers(fixture, "action:suggest")
    let pseudonym = fixture.store.seal.pseudonym(of: "c-771", .client, from: SourceID(""))
    for word in ["c-771", Fixture.familyName, "Q.V.", pseudonym] {
      #expect(try numbers(fixture, "action:suggest client:\(word)") == all)
    }
    #expect(try numbers(fixture, "client:Someone").isEmpty)
  }

  @Test("days and minutes cut exactly, even where the clock went back")
  func time() throws {
    let fixture = try Fixture()
    try fixture.hurry()
    let start = try #require(Instant("2026-03-04T10:00:00Z"))
    let offsets = [0, 60, 3600, 1800, 90_000, 60, 90_060, 5400]
    for (number, seconds) in offsets.enumerated() {
      fixture.now = start.adding(seconds: seconds)
      try fixture.store.recordView(of: NoteID("N-\(number)"), by: fixture.biller, at: fixture.now)
    }
    try expectTimes(fixture)
    try fixture.store.indexTrail()
    try expectTimes(fixture)
  }

  /// The views that were recorded, counted from 0: the person's key stands before them.
  private func views(_ fixture: Fixture, _ words: String) throws -> [Int] {
    try numbers(fixture, words + " action:view").map { $0 - 1 }
  }

  private func expectTimes(_ fixture: Fixture) throws {
    #expect(try views(fixture, "to:2026-03-04") == [7, 5, 3, 2, 1, 0])
    #expect(try views(fixture, "from:2026-03-05") == [6, 4])
    #expect(try views(fixture, "from:2026-03-04T10:01 to:2026-03-04T10:01") == [5, 1])
    #expect(try views(fixture, "from:2026-03-04T10:31 to:2026-03-04T11:30") == [7, 2])
    #expect(try views(fixture, "from:2027-01-01").isEmpty)
    #expect(try views(fixture, "from:2026-03-05 to:2026-03-04").isEmpty)
    let shifted = try fixture.store.trailWindow(
      try TrailFilter(words: "to:2026-03-04 action:view"), .newest, limit: 10, zoneMinutes: 13 * 60)
    #expect(shifted.rows.map { $0.seq - 1 } == [5, 3, 1, 0])
    let late = try fixture.store.trailWindow(
      try TrailFilter(words: "to:2026-03-04 action:view"), .newest, limit: 10, zoneMinutes: 14 * 60)
    #expect(late.rows.isEmpty)
  }

  @Test("an index made of another trail is made anew")
  func anotherTrail() throws {
    let fixture = try filled()
    let before = try numbers(fixture, "by:ana")
    try fixture.store.indexTrail()
    _ = try fixture.store.write { work in
      try work.connection.run("UPDATE audit_indexed SET leaf = $1", .bytes(Data(count: 32)))
    }
    #expect(try fixture.store.read { try TrailIndex.size($0) } == 0)
    #expect(try numbers(fixture, "by:ana") == before)
    try fixture.store.indexTrail()
    #expect(try fixture.store.read { try TrailIndex.size($0) } == fixture.store.auditHead().size)
    #expect(try numbers(fixture, "by:ana") == before)
    try fixture.expectSound()
  }

  @Test("the index follows at the distance that was asked for")
  func distance() throws {
    let fixture = try filled()
    let size = try fixture.store.auditHead().size
    try fixture.store.indexTrail(leaving: size + 1)
    #expect(try fixture.store.read { try TrailIndex.size($0) } == 0)
    try fixture.store.indexTrail(leaving: size - 1)
    #expect(try fixture.store.read { try TrailIndex.size($0) } == size)
    var isAsked = false
    try fixture.offer("N-99")
    let isBehind = try fixture.store.indexTrail {
      isAsked = true
      return true
    }
    #expect(isAsked && isBehind)
    #expect(try fixture.store.indexTrail(most: 0))
    #expect(try fixture.store.read { try TrailIndex.size($0) } == size)
  }

  @Test("an index that lies shows nothing that the entries do not say")
  func lyingIndex() throws {
    let fixture = try filled()
    let before = try numbers(fixture, "by:sam")
    try fixture.store.indexTrail()
    try fixture.store.write { work in
      let word = try #require(try TrailIndex.word("by:sam", work.connection))
      try work.connection.run(
        "INSERT INTO audit_term (word, seq) VALUES ($1, $2)", .integer(word), .integer(1))
    }
    #expect(try numbers(fixture, "by:sam") == before)
  }

  @Test("finds the next entry that holds a text, older or newer")
  func find() throws {
    let fixture = try filled()
    let ana = try numbers(fixture, "by:ana")
    let none = TrailFilter()
    #expect(try fixture.store.findInTrail("ana", in: none, from: nil, older: true) == ana[0])
    #expect(try fixture.store.findInTrail("ana", in: none, from: ana[0], older: true) == ana[1])
    #expect(try fixture.store.findInTrail("ana", in: none, from: ana[1], older: false) == ana[0])
    #expect(try fixture.store.findInTrail("7", in: none, from: nil, older: true) == 7)
    #expect(try fixture.store.findInTrail("zebra", in: none, from: nil, older: true) == nil)
  }

  @Test("a story holds all of one note, from the oldest on, with the denials that name it")
  func story() throws {
    let fixture = try filled()
    let denial = Denial(
      claim: ClaimID("CLM-9"), note: NoteID("N-0"), client: ClientID("c-771"), group: "CO",
      carc: "29", amount: Money(cents: 16_000), serviceDate: Fixture.day, deniedOn: Fixture.day)
    _ = try fixture.store.commit(
      page: IntakePage(notes: [], denials: [denial]), stream: "denials", at: fixture.now)
    let actions = try fixture.store.trailStory(of: NoteID("N-0"), limit: 50).map {
      $0.entry?.draft.action.rawValue ?? ""
    }
    #expect(actions == ["receive", "suggest", "decide", "receive"])
    #expect(try numbers(fixture, "claim:CLM-9").count == 4)
    #expect(try fixture.store.trailStory(of: NoteID("N-none"), limit: 50).isEmpty)
  }

  @Test("filters are kept under their names, sealed")
  func saved() throws {
    let fixture = try Fixture()
    let filter = try TrailFilter(words: "by:ana client:\(Fixture.familyName)")
    try fixture.store.save(SavedTrailFilter(name: "ana", filter: TrailFilter()))
    try fixture.store.save(SavedTrailFilter(name: "ana", filter: filter))
    #expect(try fixture.store.savedTrailFilters().map(\.filter) == [filter])
  }
}
