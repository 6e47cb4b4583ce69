import Screen
import Testing

@Suite("Lists")
struct ListViewTests {
  @Test("moving stops at both ends and keeps the row in sight")
  func move() {
    var position = ListPosition()
    position.move(by: -1, count: 100, height: 10)
    #expect(position == ListPosition(selected: 0, top: 0))
    position.move(by: 15, count: 100, height: 10)
    #expect(position == ListPosition(selected: 15, top: 6))
    position.move(by: 1000, count: 100, height: 10)
    #expect(position == ListPosition(selected: 99, top: 90))
  }

  @Test("a page keeps one row in sight")
  func page() {
    var position = ListPosition()
    position.page(by: 1, count: 100, height: 10)
    #expect(position.top == 9 && position.selected == 9)
    position.page(by: -1, count: 100, height: 10)
    #expect(position == ListPosition())
  }

  @Test("the wheel moves the view and pulls the cursor along only at the edge")
  func wheel() {
    var position = ListPosition(selected: 5, top: 0)
    position.scroll(by: 3, count: 100, height: 10)
    #expect(position == ListPosition(selected: 5, top: 3))
    position.scroll(by: 3, count: 100, height: 10)
    #expect(position == ListPosition(selected: 6, top: 6))
  }

  @Test("an empty list and a screen without height hold")
  func empty() {
    var position = ListPosition(selected: 9, top: 5)
    position.settle(count: 0, height: 0)
    #expect(position == ListPosition())
    #expect(position.visible(count: 0, height: 5).isEmpty)
  }

  @Test("the selected row gets the cursor state, the bar and the hardware cursor")
  func draws() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    let list = ListView(position: ListPosition(selected: 1), count: 3, isFocused: true)
    list.draw(in: canvas.bounds, on: &canvas, isMarked: { $0 == 2 }) { canvas, index in
      canvas.text("row \(index)", column: 1, row: 0)
    }
    #expect(canvas.frame.text() == " row 0\n▌row 1\n row 2")
    #expect(canvas.frame.focus == Position(column: 1, row: 1))
    #expect(canvas.frame[7, 1].style.layers == .cursor)
    #expect(canvas.frame[7, 2].style.layers == .marked)
    #expect(canvas.frame[7, 0].style.layers.isEmpty)
  }

  @Test("a pane without the focus leaves the hardware cursor alone")
  func unfocused() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    ListView(position: ListPosition(), count: 3, isFocused: false)
      .draw(in: canvas.bounds, on: &canvas) { canvas, _ in canvas.text("x", column: 1, row: 0) }
    #expect(canvas.frame.focus == nil)
    #expect(canvas.frame[0, 0].style.layers == .cursorUnfocused)
  }
}
