import Screen
import Testing

@Suite("What to repaint")
struct FrameDiffTests {
  private func frame(_ rows: [String], focus: Int? = nil) -> Frame {
    var canvas = Canvas(size: Size(width: 10, height: rows.count))
    for (row, text) in rows.enumerated() { canvas.text(text, column: 0, row: row) }
    if let focus { canvas.focus(column: 0, row: focus) }
    return canvas.frame
  }

  @Test("the same picture needs nothing")
  func same() {
    #expect(FrameDiff(from: frame(["a", "e\u{301}"]), to: frame(["a", "e\u{301}"])).isEmpty)
  }

  @Test("one changed row is one run, from the first changed cell to the last")
  func oneRow() {
    let diff = FrameDiff(from: frame(["abcdef", "x"]), to: frame(["abXdYf", "x"]))
    #expect(diff.runs.map(\.row) == [0] && diff.runs.map(\.columns) == [2..<5])
    #expect(!diff.movesFocus)
  }

  @Test("a run never starts or ends inside a wide sign")
  func wide() {
    let diff = FrameDiff(from: frame(["a日b"]), to: frame(["axxb"]))
    #expect(diff.runs.first?.columns == 1..<3)
    let back = FrameDiff(from: frame(["axxb"]), to: frame(["a日b"]))
    #expect(back.runs.first?.columns == 1..<3)
  }

  @Test("another mark on the same base is seen")
  func marks() {
    let diff = FrameDiff(from: frame(["e\u{301}"]), to: frame(["e\u{302}"]))
    #expect(diff.runs.count == 1)
  }

  @Test("marks at both ends of a row are in one run, and a cell is eight bytes without a gap")
  func marksAtTheEnds() {
    let diff = FrameDiff(
      from: frame(["e\u{301}xxe\u{301}"]), to: frame(["e\u{302}xxe\u{302}"]))
    #expect(diff.runs.map(\.columns) == [0..<4])
    let middle = FrameDiff(
      from: frame(["a", "o\u{301}b"]), to: frame(["e\u{302}", "o\u{301}b"]))
    #expect(middle.runs.map(\.row) == [0, 1] || middle.runs.map(\.row) == [0])
    #expect(MemoryLayout<Cell>.size == 8 && MemoryLayout<Cell>.stride == 8)
  }

  @Test("a moved focus is a change even when no cell is")
  func focus() {
    let diff = FrameDiff(from: frame(["a", "b"], focus: 0), to: frame(["a", "b"], focus: 1))
    #expect(diff.runs.isEmpty && diff.movesFocus && !diff.isEmpty)
  }

  @Test("without a picture before, or with another size, all is new")
  func whole() {
    #expect(FrameDiff(from: nil, to: frame(["a", "b"])).runs.count == 2)
    #expect(FrameDiff(from: frame(["a"]), to: frame(["a", "b"])).runs.count == 2)
  }
}
