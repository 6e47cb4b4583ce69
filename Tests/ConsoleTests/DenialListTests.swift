import Basics
import Console
import Records
import Review
import Screen
import Testing

/// The denials on the screen are a window: no more are read than will be looked at.
@Suite("The denial list")
struct DenialListTests {
  private func rows(_ count: Int) -> [DenialRow] {
    (0..<count).map { number in
      var row = Practice.denials[number % Practice.denials.count]
      row.denial.claim = ClaimID("CLM-\(7000 + number)")
      return row
    }
  }

  /// The limits asked for since they were looked at last, with the request's number.
  private func asked(_ bench: Bench) -> [(limit: Int, request: Int)] {
    bench.effects.compactMap {
      if case .loadDenials(let limit, let request) = $0 { (limit, request) } else { nil }
    }
  }

  /// A console in the denials pane of a practice with many of them.
  private func many() -> Bench {
    var bench = Bench(answers: false)
    bench.send(.denials(rows(40), request: 2))
    bench.effects = []
    bench.press("Tab Tab Tab")
    return bench
  }

  @Test("at the start a page is asked for, not all there are")
  func firstPage() {
    let model = ConsoleModel(
      settings: Bench.settings(), size: Size(width: 120, height: 40), now: Practice.now,
      today: Practice.today)
    var copy = model
    let limits = ConsoleUpdate.update(&copy, .start).compactMap { effect in
      if case .loadDenials(let limit, _) = effect { limit } else { nil }
    }
    #expect(limits == [40])
  }

  @Test("near the end more are asked for, once, and the cursor stays where it is")
  func ahead() {
    var bench = many()
    bench.press("j j")
    #expect(asked(bench).isEmpty)
    bench.press("PgDn PgDn PgDn")
    #expect(asked(bench).map(\.limit) == [80])
    let claim = bench.frame.focus.map { bench.frame.row(at: $0.row) }
    bench.send(.denials(rows(80), request: asked(bench).first?.request ?? 0))
    #expect(bench.frame.focus.map { bench.frame.row(at: $0.row) } == claim)
    #expect(asked(bench).map(\.limit) == [80])
  }

  @Test("when all there are have come, nothing more is asked for")
  func wholeList() {
    var bench = many()
    bench.press("G")
    bench.send(.denials(rows(55), request: asked(bench).first?.request ?? 0))
    bench.effects = []
    bench.press("G G PgDn")
    #expect(asked(bench).isEmpty)
    #expect(bench.screen.contains("CLM-7054"))
  }
}
