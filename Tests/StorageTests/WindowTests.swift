import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("Windows of the queue are walks along an index")
struct WindowTests {
  /// What a test needs of one item to know its place.
  private struct Item {
    var id: String
    var day: Day
    var payer: Int
    var clinician: Int
    var code: String
    var confidence: Int
    var flags: Int
    var state = ReviewState.open
  }

  /// Sixty items whose columns repeat, a few of them skipped, parked and judged.
  private func filled() throws -> (Fixture, [Item]) {
    let fixture = try Fixture()
    try fixture.hurry()
    let codes = ["90834", "90837", "99214", "90853"]
    var items: [Item] = []
    var intakes: [IntakeNote] = []
    var answers: [AnsweredNote] = []
    for number in 0..<60 {
      let item = Item(
        id: "N\(number * 37 % 101)", day: Fixture.day.adding(days: number * 7 % 11),
        payer: number % 4, clinician: number % 3, code: codes[number * 5 % 4],
        confidence: 5000 + number * 13 % 9 * 500, flags: number % 3)
      items.append(item)
      intakes.append(
        Fixture.intake(
          item.id, client: "c\(number % 7)", payer: "p\(item.payer)",
          clinician: "k\(item.clinician)", day: item.day))
      let flags = (0..<item.flags).map {
        CodingFlag(kind: FlagKind.allCases[$0], severity: .warn, message: "m")
      }
      answers.append(
        AnsweredNote(
          suggestion: Fixture.suggestion(
            item.id, code: item.code, confidence: item.confidence, flags: flags), revision: 1))
    }
    _ = try fixture.store.commit(
      page: IntakePage(notes: intakes), stream: "s", at: fixture.now)
    _ = try fixture.store.commit(suggestions: answers, at: fixture.now)
    for index in items.indices {
      switch index % 10 {
      case 3:
        _ = try fixture.judge(items[index].id, .skip)
        items[index].state = .skipped
      case 5:
        _ = try fixture.judge(items[index].id, .wait(.client, question: "?"))
        items[index].state = .waiting
      case 7:
        _ = try fixture.judge(items[index].id, .reject(.time, note: ""))
        items[index].state = .rejected
      default: break
      }
    }
    return (fixture, items)
  }

  /// The order a query asks for, by brute force.
  private func expected(_ items: [Item], _ query: QueueQuery) -> [String] {
    let filter = query.filter
    let states = filter.states.isEmpty ? [.open, .skipped] : filter.states
    let shown = items.filter { item in
      states.contains(item.state)
        && (filter.payers.isEmpty || filter.payers.contains(PayerID("p\(item.payer)")))
        && (filter.clinicians.isEmpty
          || filter.clinicians.contains(ClinicianID("k\(item.clinician)")))
        && (filter.codes.isEmpty || filter.codes.contains(item.code))
        && (filter.flags.isEmpty
          || filter.flags.contains { FlagKind.allCases.firstIndex(of: $0) ?? 99 < item.flags })
        && item.confidence >= filter.minimumConfidence?.basisPoints ?? 0
        && item.confidence <= filter.maximumConfidence?.basisPoints ?? 10_000
        && item.day >= filter.from ?? item.day && item.day <= filter.to ?? item.day
    }
    func value(_ item: Item) -> String {
      switch query.sort {
      case .date: item.day.description
      case .confidence: String(20_000 + item.confidence)
      case .flags: String(item.flags)
      case .payer: String(item.payer)
      case .code: item.code
      }
    }
    func rank(_ item: Item) -> Int { ReviewState.allCases.firstIndex(of: item.state) ?? 0 }
    return shown.sorted { left, right in
      if rank(left) != rank(right) { return rank(left) < rank(right) }
      let before = (value(left), left.id) < (value(right), right.id)
      return query.descending ? !before && left.id != right.id : before
    }.map(\.id)
  }

  private static let queries: [QueueQuery] = {
    var queries: [QueueQuery] = []
    for sort in QueueSort.allCases {
      for descending in [false, true] {
        let filters = [
          QueueFilter(), QueueFilter(states: [.open]),
          QueueFilter(states: Set(ReviewState.allCases)),
          QueueFilter(payers: [PayerID("p1"), PayerID("p3")]),
          QueueFilter(clinicians: [ClinicianID("k2")], codes: ["90834", "99214"]),
          QueueFilter(codes: ["90853", "90837"]), QueueFilter(flags: [FlagKind.allCases[1]]),
          QueueFilter(
            minimumConfidence: Confidence(basisPoints: 6000),
            maximumConfidence: Confidence(basisPoints: 8000)),
          QueueFilter(from: Fixture.day.adding(days: 2), to: Fixture.day.adding(days: 5)),
        ]
        queries += filters.map { QueueQuery(filter: $0, sort: sort, descending: descending) }
      }
    }
    return queries
  }()

  @Test("Every order and filter pages forward and back through exactly what it should")
  func pages() throws {
    let (fixture, items) = try filled()
    for query in WindowTests.queries {
      let expected = expected(items, query)
      var forward: [QueueKey] = []
      var window = try fixture.store.window(query, .first, limit: 7)
      #expect(!window.hasBefore)
      while true {
        forward += window.keys
        guard window.hasAfter, let last = window.keys.last else { break }
        window = try fixture.store.window(query, .after(last), limit: 7)
        #expect(window.hasBefore)
      }
      #expect(forward.map(\.id.text) == expected, "\(query)")
      var backward: [QueueKey] = []
      window = try fixture.store.window(query, .last, limit: 7)
      #expect(!window.hasAfter)
      while true {
        backward = window.keys + backward
        guard window.hasBefore, let first = window.keys.first else { break }
        window = try fixture.store.window(query, .before(first), limit: 7)
        #expect(window.hasAfter)
      }
      #expect(backward == forward, "\(query)")
    }
  }

  @Test("A filter that finds nothing can be stopped, and the next window is read whole")
  func stopped() throws {
    let fixture = try Fixture()
    try fixture.hurry()
    let ids = (0..<3000).map { "N\($0)" }
    _ = try fixture.store.commit(
      page: IntakePage(notes: ids.map { Fixture.intake($0) }), stream: "s", at: fixture.now)
    _ = try fixture.store.commit(
      suggestions: ids.map { AnsweredNote(suggestion: Fixture.suggestion($0), revision: 1) },
      at: fixture.now)
    let nothing = QueueQuery(filter: QueueFilter(flags: [FlagKind.allCases[2]]))
    #expect(throws: StorageError.interrupted) {
      try fixture.store.window(nothing, .first, limit: 10) { true }
    }
    #expect(try fixture.store.window(nothing, .first, limit: 10).rows.isEmpty)
    #expect(try fixture.store.window(QueueQuery(), .first, limit: 10).rows.count == 10)
  }

  @Test("A window starts at a row, and goes on where the row was when it is gone")
  func anchors() throws {
    let (fixture, items) = try filled()
    let query = QueueQuery()
    let order = expected(items, query)
    let store = fixture.store
    let key = try #require(try store.key(of: NoteID(order[10]), in: query))
    let there = try store.window(query, .from(key), limit: 3)
    #expect(there.rows.map(\.id.text) == Array(order[10..<13]))
    #expect(there.hasBefore && there.hasAfter)
    try fixture.accept(order[10])
    let gone = try store.window(query, .from(key), limit: 3)
    #expect(gone.rows.map(\.id.text) == Array(order[11..<14]))
    #expect(gone.hasBefore)
    #expect(try store.key(of: NoteID("none"), in: query) == nil)
    let empty = try store.window(
      QueueQuery(filter: QueueFilter(codes: ["00000"])), .from(key), limit: 3)
    #expect(empty == QueueWindow(rows: [], keys: [], hasBefore: false, hasAfter: false))
    let last = try #require(try store.window(query, .last, limit: 1).keys.last)
    let end = try store.window(query, .after(last), limit: 3)
    #expect(end.rows.isEmpty && end.hasBefore && !end.hasAfter)
  }

  @Test("No order sorts, scans or counts: each is a search along an index")
  func plans() throws {
    let (fixture, _) = try filled()
    for query in WindowTests.queries {
      let walk = try fixture.store.read { try QueueWalk(query, fixture.store.seal, $0) }
      for forward in [true, false] {
        for place in [nil, QueueWalk.Place(value: .text("2"), note: "/N1")] {
          let lanes = walk.lanes(
            QueueReader.columns, from: QueueReader.sources, state: .open, beyond: place,
            including: false, forward: forward, limit: 60)
          for lane in lanes { try expectIndexWalk(lane, fixture, query) }
        }
      }
    }
  }

  private func expectIndexWalk(
    _ lane: QueueWalk.Lane, _ fixture: Fixture, _ query: QueueQuery
  ) throws {
    let plan = try fixture.store.read { connection in
      try connection.rows("EXPLAIN QUERY PLAN " + lane.sql, lane.values) { try $0.text(3) }
    }
    let words = plan.joined(separator: "; ")
    #expect(!words.contains("SCAN") && !words.contains("TEMP B-TREE"), "\(words) in \(query)")
    let wanted =
      switch query.sort {
      case .date where !query.filter.payers.isEmpty: "review_item_payer_date"
      case .date where !query.filter.clinicians.isEmpty: "review_item_clinician_date"
      case .date where !query.filter.codes.isEmpty: "review_item_code_date"
      default: "review_item_\(query.sort.rawValue)"
      }
    #expect(words.contains("INDEX \(wanted) "), "\(words) in \(query)")
  }

  @Test("What the worker and the frame ask for is found along an index too")
  func otherPlans() throws {
    let fixture = try Fixture()
    let questions = [
      "SELECT id FROM note WHERE waits = 1 ORDER BY arrival LIMIT 9",
      "SELECT decision FROM outbox WHERE state = 'held' AND target = '' ORDER BY due_at, decision "
        + "LIMIT 1",
      "SELECT target FROM outbox WHERE state = 'held' AND target > '' ORDER BY target LIMIT 1",
      "SELECT id FROM note WHERE own_id = 'N1'",
      "SELECT service_day FROM review_item WHERE state = 'open' ORDER BY service_day LIMIT 1",
      "SELECT id FROM decision ORDER BY entry DESC LIMIT 10",
      "SELECT id FROM denial WHERE (urgency, id) > (1, '') ORDER BY urgency, id LIMIT 9",
      "SELECT seq FROM audit WHERE seq >= 5 ORDER BY seq LIMIT 9",
    ]
    for question in questions {
      let plan = try fixture.store.read { connection in
        try connection.rows("EXPLAIN QUERY PLAN " + question, []) { try $0.text(3) }
      }
      let words = plan.joined(separator: "; ")
      #expect(words.contains("INDEX") || words.contains("INTEGER PRIMARY KEY"), "\(question)")
      #expect(!words.contains("TEMP B-TREE"), "\(question)")
    }
  }

  @Test("Find goes forward and back, by id, code, payer, name and initials")
  func find() throws {
    let (fixture, items) = try filled()
    let query = QueueQuery()
    let order = expected(items, query)
    let store = fixture.store
    func find(_ text: String, from: QueueKey? = nil, forward: Bool = true) throws -> String? {
      try store.find(text, in: query, from: from, forward: forward)?.id.text
    }
    #expect(
      try find("99214")
        == order.first { id in items.contains { $0.id == id && $0.code == "99214" } })
    #expect(try find(order[4].lowercased() + "") != nil)
    #expect(
      try find("payer p2") == order.first { id in items.contains { $0.id == id && $0.payer == 2 } })
    #expect(try find("Quill") == order.first)
    #expect(try find("vexworth quillon") == order.first)
    #expect(try find("q.v.") == order.first)
    #expect(try find("vexw") == order.first)
    #expect(try find("vexwort") == order.first)
    #expect(try find("vexwarth") == nil)
    #expect(try find("qv") == order.first)
    #expect(try find("nobody") == nil)
    #expect(try find("") == nil)
    let key = try #require(try store.key(of: NoteID(order[5]), in: query))
    #expect(try find("vexworth", from: key) == order[6])
    #expect(try find("vexworth", from: key, forward: false) == order[4])
    #expect(
      try store.find("nobody", in: query, from: nil, forward: true, isCancelled: { true }) == nil)
  }

  @Test("A search goes on past its first step")
  func longFind() throws {
    let fixture = try Fixture()
    try fixture.hurry()
    let ids = (0..<4100).map { "N" + String(10_000 + $0) }
    _ = try fixture.store.commit(
      page: IntakePage(notes: ids.map { Fixture.intake($0, client: "c") }), stream: "s",
      at: fixture.now)
    _ = try fixture.store.commit(
      suggestions: ids.map { AnsweredNote(suggestion: Fixture.suggestion($0), revision: 1) },
      at: fixture.now)
    let query = QueueQuery()
    let found = try fixture.store.find("n14099", in: query, from: nil, forward: true)
    #expect(found?.id.text == "N14099")
    #expect(try fixture.store.find("n10000", in: query, from: found, forward: false) != nil)
    var asked = 0
    let stopped = try fixture.store.find("n14099", in: query, from: nil, forward: true) {
      asked += 1
      return asked > 1
    }
    #expect(stopped == nil && asked == 2)
  }

  @Test("The choices of a filter come without reading the queue")
  func choices() throws {
    let (fixture, _) = try filled()
    #expect(try fixture.store.mainCodes() == ["90834", "90837", "90853", "99214"])
    #expect(
      try fixture.store.payers().map(\.name) == ["Payer p0", "Payer p1", "Payer p2", "Payer p3"])
    #expect(try fixture.store.clinicians().count == 3)
    let saved = SavedQuery(
      name: "mine", query: QueueQuery(filter: QueueFilter(codes: ["90853"]), sort: .flags))
    try fixture.store.save(saved)
    #expect(try fixture.store.savedQueries() == [saved])
    try fixture.store.removeSavedQuery(named: "mine")
    #expect(try fixture.store.savedQueries().isEmpty)
  }
}
