import Basics
import Console
import Records
import Review
import Screen
import Testing

/// The list is a window: it moves by keys, joins what comes, and never moves under the cursor.
@Suite("The review list")
struct ListTests {
  private func windows(_ bench: Bench) -> [(anchor: QueueAnchor, request: Int)] {
    bench.effects.compactMap {
      if case .loadWindow(_, let anchor, _, let request) = $0 { (anchor, request) } else { nil }
    }
  }

  /// A console with the first window of a long queue.
  private func long() -> Bench {
    var bench = Bench(rows: Practice.many(1000), answers: false)
    bench.send(.window(Practice.window(Practice.many(200), after: true), request: 1))
    bench.effects = []
    return bench
  }

  @Test("moving keys move and judge nothing")
  func moving() {
    var bench = Bench()
    bench.press("j j k Down Up PgDn PgUp Ctrl-F Ctrl-B Ctrl-D Ctrl-U G g End Home j")
    #expect(bench.judged.isEmpty)
    #expect(bench.item == "TN-78911")
  }

  @Test("a note id that two EHRs use shows with the EHR's name, any other without")
  func sharedID() {
    var rows = Array(Practice.rows.prefix(3))
    for (index, source) in ["North", "South"].enumerated() {
      rows[index].id = NoteID("TN-1", from: SourceID(source))
      rows[index].isShared = true
    }
    var bench = Bench(rows: rows)
    #expect(bench.screen.contains("North/TN-1") && bench.screen.contains("South/TN-1"))
    #expect(!bench.screen.contains("files/TN-78914"))
    bench.press("j a")
    #expect(
      bench.judged.flatMap(\.drafts).map(\.item) == [NoteID("TN-1", from: SourceID("South"))])
  }

  @Test("further rows are asked for before the edge is reached, once")
  func ahead() {
    var bench = long()
    for _ in 0..<4 { bench.press("PgDn") }
    #expect(windows(bench).isEmpty)
    for _ in 0..<2 { bench.press("PgDn") }
    #expect(windows(bench).count == 1)
    guard case .after(let key)? = windows(bench).first?.anchor else {
      Issue.record("asked from the wrong place")
      return
    }
    #expect(key.id == NoteID("N-10199"))
  }

  @Test("rows that come join behind; the cursor stays")
  func joining() throws {
    var bench = long()
    for _ in 0..<6 { bench.press("PgDn") }
    let before = bench.frame.focus
    let request = try #require(windows(bench).first?.request)
    bench.send(
      .window(
        Practice.window(Practice.many(200, from: 200), before: true, after: true),
        request: request))
    #expect(bench.frame.focus == before)
    for _ in 0..<3 { bench.press("PgDn") }
    #expect(bench.screen.contains("N-1024"))
  }

  @Test("a window that answers an older request is dropped")
  func lateWindow() {
    var bench = long()
    bench.press("G")
    bench.send(.window(Practice.window(Practice.many(3, from: 900)), request: 1))
    #expect(bench.screen.contains("N-10000"))
    bench.send(
      .window(Practice.window(Practice.many(200, from: 800), before: true), request: bench.request))
    #expect(bench.screen.contains("N-10999"))
  }

  @Test("G and g go by anchor when the ends are not held")
  func ends() throws {
    var bench = long()
    bench.press("G")
    #expect(windows(bench).last?.anchor == .last)
    bench.send(
      .window(Practice.window(Practice.many(200, from: 800), before: true), request: bench.request))
    bench.effects = []
    bench.press("g")
    #expect(windows(bench).contains { $0.anchor == .first })
  }

  @Test("new rows above leave the row under the cursor where it is")
  func newRows() {
    var bench = Bench()
    bench.press("j j")
    let line = bench.frame.focus?.row
    let item = bench.item
    bench.rows.removeFirst()
    bench.send(.changed)
    #expect(bench.item == item)
    let more = Practice.many(40)
    bench.rows = more + bench.rows + Practice.many(40, from: 500)
    bench.send(.changed)
    #expect(bench.item == item)
    #expect(bench.frame.focus?.row == line.map { $0 - 1 })
  }

  @Test("a row judged elsewhere goes, and the next one is under the cursor")
  func rowGone() {
    var bench = Bench()
    bench.press("j")
    bench.rows.remove(at: 1)
    bench.send(.changed)
    #expect(bench.item == "TN-78914")
  }

  @Test("rows read before this console judged them do not come back")
  func pastRows() {
    var bench = Bench()
    bench.press("a")
    bench.commit()
    bench.send(.changed)
    #expect(!bench.screen.contains("TN-78910 J.R."))
  }

  @Test("neighbours are read ahead, and late details of no request are dropped")
  func details() {
    var bench = Bench(answers: false)
    bench.send(.window(Practice.window(), request: 1))
    let asked = bench.effects.compactMap { effect -> String? in
      if case .loadDetail(let id, _) = effect { id.text } else { nil }
    }
    #expect(asked == ["TN-78910", "TN-78911", "TN-78914", "TN-78915"])
    bench.send(
      .detail(Practice.detail(Practice.rows[0]), item: Practice.rows[0].id, request: 999))
    #expect(bench.model.token.isEmpty)
  }

  @Test("an item that is not there any more is asked for once, not for ever")
  func missing() {
    var bench = Bench()
    bench.effects = []
    bench.rows = Practice.many(1)
    bench.send(.window(Practice.window(), request: 0))
    bench.press("G")
    bench.press("k j k")
    let asked = bench.effects.filter {
      if case .loadDetail(let id, _) = $0 { id == NoteID("TN-78940") } else { false }
    }
    #expect(asked.count == 1)
  }

  @Test("after a reading failed the next key asks again")
  func failedReading() {
    var bench = Bench(answers: false)
    bench.send(.fault("the store is busy"))
    bench.effects = []
    bench.press("j")
    #expect(windows(bench).count == 1)
    bench.send(.window(Practice.window(), request: bench.windowRequest))
    #expect(bench.screen.contains("TN-78910"))
  }

  @Test("a resize keeps the item under the cursor and shows it")
  func resize() {
    var bench = Bench()
    bench.press("G")
    for size in [
      Size(width: 80, height: 24), Size(width: 60, height: 15), Size(width: 30, height: 5),
      Size(width: 200, height: 50),
    ] {
      bench.send(.resize(size))
      if size.height >= 15 { #expect(bench.item == "TN-78940") }
      #expect(bench.frame.size == size)
    }
    #expect(bench.screen.contains("TN-78940"))
  }

  @Test("no size breaks the picture", arguments: [0, 1, 2, 5, 15, 16, 17, 24, 33])
  func anySize(height: Int) {
    for width in [0, 1, 20, 59, 60, 79, 99, 100, 130] {
      var bench = Bench(size: Size(width: width, height: height))
      for keys in ["", "Tab", "Tab", "Tab", "m", "Esc", "?", "Esc", "f", "Esc", "o", "Esc", ":"] {
        bench.press(keys)
        #expect(bench.frame.size == Size(width: width, height: height))
      }
    }
  }

  @Test("a wild note, of any scalars, is shown safely")
  func wildText() {
    var rows = Practice.rows
    rows[0].initials = "\u{1B}[2J"
    rows[0].payer = "日本\u{202E}保険"
    let bench = Bench(rows: rows)
    #expect(!bench.screen.unicodeScalars.contains("\u{1B}"))
    #expect(!bench.screen.unicodeScalars.contains("\u{202E}"))
  }
}
