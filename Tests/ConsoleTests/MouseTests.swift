import Console
import Screen
import Testing

/// The mouse selects, scrolls, and presses keys that are shown.
@Suite("The mouse")
struct MouseTests {
  private func press(_ bench: inout Bench, _ words: String) {
    for row in 0..<bench.model.size.height {
      let line = bench.frame.row(at: row)
      guard let range = line.firstRange(of: words) else { continue }
      let column = line[..<range.lowerBound].unicodeScalars.count
      let place = Position(column: column, row: row)
      return bench.send(.mouse(Mouse(.press, at: place), seen: bench.model.token))
    }
  }

  @Test("a press selects a row and its pane")
  func select() {
    var bench = Bench()
    press(&bench, "TN-78919")
    #expect(bench.item == "TN-78919")
    press(&bench, "CLM-2041")
    bench.press("o")
    #expect(bench.screen.contains("Denial CLM-2041"))
  }

  @Test("a press on a shown key is that key")
  func hint() {
    var bench = Bench()
    press(&bench, "a accept")
    #expect(bench.judged.count == 1)
    press(&bench, "? keys")
    #expect(bench.screen.contains("In this pane"))
  }

  @Test("the wheel scrolls what is under it and judges nothing")
  func wheel() {
    var bench = Bench(rows: Practice.many(200))
    let place = Position(column: 10, row: 10)
    for _ in 0..<5 {
      bench.send(.mouse(Mouse(.wheelDown, at: place), seen: bench.model.token))
    }
    #expect(!bench.screen.contains("N-10000 "))
    #expect(bench.judged.isEmpty)
  }

  @Test("with the mouse off nothing happens")
  func off() {
    var bench = Bench()
    bench.command("mouse")
    press(&bench, "TN-78919")
    #expect(bench.item == "TN-78910")
  }
}
