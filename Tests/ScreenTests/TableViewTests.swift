import Screen
import Testing

@Suite("Tables")
struct TableViewTests {
  let columns = [
    TableColumn("note", width: 8),
    TableColumn("day", width: 6, priority: 2),
    TableColumn("payer", width: 8, fills: true, priority: 1),
    TableColumn("risk", width: 7, align: .trailing),
  ]

  @Test("the least important column goes first, whole")
  func drops() {
    #expect(TableView(columns, width: 40).places.map(\.index) == [0, 1, 2, 3])
    #expect(TableView(columns, width: 30).places.map(\.index) == [0, 2, 3])
    #expect(TableView(columns, width: 20).places.map(\.index) == [0, 3])
    #expect(TableView(columns, width: 10).places.map(\.index) == [0])
    #expect(TableView(columns, width: 3).places.map(\.width) == [3])
  }

  @Test("what is left over goes to the column that fills")
  func fills() {
    let table = TableView(columns, width: 40)
    #expect(table.place(of: 2)?.width == 16)
    #expect(table.place(of: 3)?.column == 33)
  }

  @Test("money lines up at the right")
  func row() {
    var canvas = Canvas(size: Size(width: 20, height: 2))
    let table = TableView(columns, width: 20)
    table.header(on: &canvas, row: 0)
    table.row([[Span("CLM-1")], [], [], [Span("$35.00")]], on: &canvas, row: 1)
    #expect(canvas.frame.row(at: 0) == "note        risk")
    #expect(canvas.frame.row(at: 1) == "CLM-1     $35.00")
  }
}
