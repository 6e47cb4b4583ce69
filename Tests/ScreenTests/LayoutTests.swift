import Screen
import Testing

@Suite("Dividing the screen")
struct LayoutTests {
  @Test("fixed parts first, the rest by weight, nothing lost")
  func weights() {
    let whole = Rect(column: 0, row: 0, width: 100, height: 10)
    let parts = Layout.columns(whole, [.fixed(10), .fill(1), .fill(2)])
    #expect(parts.map(\.width) == [10, 30, 60])
    #expect(parts.map(\.column) == [0, 10, 40])
  }

  @Test("too little room cuts from the end and never goes negative or outside")
  func short() {
    for height in 0...6 {
      let whole = Rect(column: 3, row: 2, width: 9, height: height)
      let parts = Layout.rows(whole, [.fixed(2), .fixed(3), .fill(1), .fixed(1)], gap: 1)
      for part in parts {
        #expect(part.height >= 0)
        #expect(part.isEmpty || (part.row >= whole.row && part.bottom <= whole.bottom))
      }
    }
  }

  @Test("a dialog stands in the middle and shrinks to the screen")
  func centered() {
    let whole = Rect(column: 0, row: 0, width: 20, height: 6)
    let rect = Layout.centered(Size(width: 10, height: 10), in: whole)
    #expect(rect == Rect(column: 5, row: 0, width: 10, height: 6))
  }

  @Test("rectangles that do not meet share nothing")
  func apart() {
    let one = Rect(column: 0, row: 0, width: 2, height: 2)
    #expect(one.intersection(Rect(column: 5, row: 5, width: 2, height: 2)).isEmpty)
  }
}
