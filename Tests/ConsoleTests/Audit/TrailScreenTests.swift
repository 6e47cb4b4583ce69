import Console
import Review
import Screen
import Testing

/// Stored pictures of the audit screen at the sizes people have.
@Suite("The audit screen")
struct TrailScreenTests {
  @Test(
    "shows its panes at every size",
    arguments: [(80, 24), (120, 40), (200, 50), (60, 15), (100, 16)])
  func sizes(width: Int, height: Int) throws {
    let bench = TrailBench(size: Size(width: width, height: height))
    try assertScreen(bench.frame, "audit-\(width)x\(height)")
  }

  @Test("narrow, Tab turns from the list to the entry and to the signals")
  func narrow() throws {
    var bench = TrailBench(size: Size(width: 80, height: 24))
    bench.press("Tab")
    try assertScreen(bench.frame, "audit-80x24-entry")
    bench.press("Tab")
    try assertScreen(bench.frame, "audit-80x24-signals")
    bench.press("Tab")
    #expect(bench.cursorRow.contains("N-20039"))
  }

  @Test("an opened entry shows suggestion beside signed codes, the note's words and its proof")
  func opened() throws {
    for (width, height) in [(80, 24), (120, 40)] {
      var bench = TrailBench(size: Size(width: width, height: height))
      bench.command("filter entry:2")
      bench.press("Enter")
      try assertScreen(bench.frame, "audit-\(width)x\(height)-opened")
    }
  }

  @Test("a story is one timeline from the note to what became of it")
  func story() throws {
    for (width, height) in [(80, 24), (120, 40)] {
      var bench = TrailBench(size: Size(width: width, height: height))
      bench.command("filter entry:2")
      bench.press("t")
      try assertScreen(bench.frame, "audit-\(width)x\(height)-story")
    }
  }

  @Test("a verification under way shows how far it is")
  func verifying() throws {
    var bench = TrailBench()
    bench.press("y")
    guard case .verify(let request)? = bench.effects.last else {
      Issue.record("nothing was verified")
      return
    }
    bench.send(.trail(.verifying(done: 24, total: 48, request: request)))
    try assertScreen(bench.frame, "audit-120x40-verifying")
  }

  @Test("without borders for screen readers, one pane at a time, in ASCII")
  func accessible() throws {
    let bench = TrailBench(
      size: Size(width: 80, height: 24), settings: Bench.settings(accessible: true))
    #expect(bench.frame.text(glyphs: .bare).unicodeScalars.allSatisfy { $0.isASCII })
    try assertScreen(bench.frame, "accessible-80x24-audit")
  }

  @Test("the filter is written with what may come next above it")
  func filterLine() throws {
    var bench = TrailBench(size: Size(width: 80, height: 24))
    bench.press("f")
    bench.type("by:mlopez d")
    try assertScreen(bench.frame, "audit-80x24-filter")
  }
}
