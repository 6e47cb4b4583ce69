import Basics
import Console
import Records
import Review
import Screen
import Testing

/// Stored pictures of what opens over the panes.
@Suite("Dialogs")
struct DialogScreenTests {
  private func shown(
    _ keys: String, typing text: String = "", wide: Bool = true
  ) -> Frame {
    var bench = Bench(size: wide ? Size(width: 120, height: 36) : Size(width: 80, height: 24))
    bench.press(keys)
    bench.type(text)
    return bench.frame
  }

  @Test(
    "look composed, wide and narrow",
    arguments: [
      ("reject", "r", ""), ("reject-other", "r 9", "seen twice"), ("wait", "w", "which place?"),
      ("modify", "m", ""), ("modify-choices", "m", "psychoth"), ("modify-error", "m", "90837"),
      ("why", "x", ""), ("help", "?", ""), ("help-search", "? /", "send"),
      ("palette", "Ctrl-P", "und"), ("command", ":", "re"), ("find", "/", "aetna"),
      ("filter", "f Tab", ""), ("sort", "S", ""), ("note", "o", ""), ("batch", "v v v v A", ""),
      ("leave", "q", ""), ("recent", "R", ""), ("denial", "Shift-Tab Enter", ""),
    ])
  func pictures(name: String, keys: String, text: String) throws {
    for wide in [true, false] {
      try assertScreen(
        shown(keys, typing: text, wide: wide), "dialog-\(name)-\(wide ? "120x36" : "80x24")")
    }
  }

  @Test("recent decisions tell where each stands")
  func recent() throws {
    var bench = Bench(size: Size(width: 120, height: 36))
    bench.press("R")
    bench.send(.recent(Practice.recent, request: bench.request))
    try assertScreen(bench.frame, "dialog-recent-rows-120x36")
    #expect(bench.screen.contains("leaves in 7 s"))
    #expect(bench.screen.contains("unknown: no answer came"))
  }

  @Test("why tells what people decided before on the same code, when it has been read")
  func similar() throws {
    var bench = Bench(size: Size(width: 120, height: 36))
    bench.press("x")
    #expect(bench.screen.contains("Reading."))
    bench.send(.similar([], request: bench.request - 1))
    #expect(bench.screen.contains("Reading."))
    bench.send(.similar(Practice.similar, request: bench.request))
    try assertScreen(bench.frame, "dialog-why-similar-120x36")
    #expect(bench.screen.contains("modified to 90832"))
    #expect(bench.screen.contains("rejected:"))
    bench.press("Esc j x")
    #expect(!bench.screen.contains("modified to 90832"))
  }

  @Test("without borders a dialog takes the whole body")
  func accessible() throws {
    var bench = Bench(
      size: Size(width: 80, height: 24), settings: Bench.settings(accessible: true))
    bench.press("m")
    try assertScreen(bench.frame, "accessible-80x24-modify")
    bench.press("Esc ?")
    try assertScreen(bench.frame, "accessible-80x24-help")
  }
}
