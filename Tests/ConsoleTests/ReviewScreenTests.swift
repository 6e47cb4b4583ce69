import Console
import Records
import Review
import Screen
import Testing

/// Stored pictures of the review screen at the sizes people have.
@Suite("The review screen")
struct ReviewScreenTests {
  @Test(
    "shows its panes at every size",
    arguments: [(80, 24), (120, 40), (200, 50), (60, 15), (40, 10), (100, 16)])
  func sizes(width: Int, height: Int) throws {
    let bench = Bench(size: Size(width: width, height: height))
    try assertScreen(bench.frame, "review-\(width)x\(height)")
  }

  /// A console whose first item is about a client with a long name.
  private func longNamed(_ size: Size) -> Bench {
    var bench = Bench(size: size, answers: false)
    bench.send(.start)
    bench.send(.window(Practice.window(Practice.rows), request: bench.windowRequest))
    for case .loadDetail(let id, let request) in bench.effects where id == Practice.rows[0].id {
      var detail = Practice.detail(Practice.rows[0])
      detail.client?.familyName = "Featherstonehaugh-Cholmondeley of Wolverhampton and Shrewsbury"
      bench.send(.detail(detail, item: id, request: request))
    }
    return bench
  }

  @Test("what a pane holds never stands on its border, however long a name")
  func insideBorders() {
    for width in 100...140 {
      for height in [24, 40] {
        let bench = longNamed(Size(width: width, height: height))
        let rows = bench.screen.split(separator: "\n")
        let panes = rows.filter { "│╭╰├".contains($0.first ?? " ") }
        #expect(panes.count > height / 2)
        #expect(height == 24 || rows.contains { $0.contains("Featherstonehaugh") })
        let outside = panes.filter { !"│╮╯┤┃".contains($0.last ?? " ") }
        #expect(outside.isEmpty, "\(width)x\(height)")
      }
    }
  }

  @Test("narrow, Tab turns from the list to note and codes and to the denials")
  func narrowPages() throws {
    var bench = Bench(size: Size(width: 80, height: 24))
    bench.press("Tab")
    try assertScreen(bench.frame, "review-80x24-note")
    bench.press("Tab")
    try assertScreen(bench.frame, "review-80x24-codes")
    bench.press("Tab")
    try assertScreen(bench.frame, "review-80x24-denials")
    bench.press("Tab")
    #expect(bench.screen.contains("TN-78914"))
  }

  @Test("at the smallest size each pane has its page")
  func smallestPages() throws {
    var bench = Bench(size: Size(width: 60, height: 15))
    bench.press("Tab")
    try assertScreen(bench.frame, "review-60x15-note")
    bench.press("Tab")
    try assertScreen(bench.frame, "review-60x15-codes")
  }

  @Test("each pane shows that it has the keys", arguments: [1, 2, 3])
  func focus(tabs: Int) throws {
    var bench = Bench()
    for _ in 0..<tabs { bench.press("Tab") }
    try assertScreen(bench.frame, "review-120x40-focus-\(tabs)")
  }

  @Test("before anything is read it says that it reads")
  func reading() throws {
    try assertScreen(Bench(answers: false).frame, "review-120x40-reading")
  }

  @Test("with nothing to sign it says so")
  func empty() throws {
    var bench = Bench(rows: [])
    bench.send(.counts(.init()))
    try assertScreen(bench.frame, "review-120x40-empty")
  }

  @Test("without borders for screen readers, one pane at a time, in ASCII and with the cursor seen")
  func accessible() throws {
    var bench = Bench(
      size: Size(width: 80, height: 24), settings: Bench.settings(accessible: true))
    #expect(bench.frame.modes.cursorVisible)
    let text = bench.frame.text(glyphs: .bare)
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
    try assertScreen(bench.frame, "accessible-80x24-list")
    bench.press("Tab")
    try assertScreen(bench.frame, "accessible-80x24-note")
    bench.press("Tab")
    try assertScreen(bench.frame, "accessible-80x24-codes")
    bench.press("a")
    #expect(bench.frame.row(at: 22).hasPrefix("accept") == false)
    bench.commit()
    #expect(bench.frame.row(at: 22).hasPrefix("accepted TN-78910"))
  }

  @Test("a code under the cursor marks its words in the note")
  func evidence() throws {
    var bench = Bench()
    bench.press("Tab Tab j")
    try assertScreen(bench.frame, "review-120x40-evidence")
    let underlined = bench.frame.cells.count { $0.style.role == .evidence }
    #expect(underlined > 20)
  }

  @Test("what the rules say is wrapped inside the pane, and what does not fit is counted")
  func findings() throws {
    for (width, height) in [(120, 40), (120, 36), (80, 24), (60, 15)] {
      var bench = Bench(size: Size(width: width, height: height))
      bench.press("j j j j Tab Tab")
      try assertScreen(bench.frame, "review-\(width)x\(height)-findings")
    }
  }

  @Test("the hardware cursor stands on the selected row's text")
  func hardwareCursor() throws {
    var bench = Bench()
    bench.press("j")
    let focus = try #require(bench.frame.focus)
    #expect(bench.frame.row(at: focus.row).contains("TN-78911"))
    #expect(bench.frame[focus.column, focus.row].content == .scalar("T"))
  }

  @Test("the list shows initials, the note pane the full name")
  func leastPHI() {
    let bench = Bench(size: Size(width: 80, height: 24))
    #expect(!bench.screen.contains("Rivera"))
    var wide = Bench()
    #expect(wide.screen.contains("Jordan Rivera"))
    wide.press("j")
    #expect(!wide.screen.contains("Rivera"))
  }
}
