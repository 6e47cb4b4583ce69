import Screen
import Testing

@Suite("Drawing")
struct CanvasTests {
  private func drawn(_ width: Int, _ height: Int = 1, _ draw: (inout Canvas) -> Void) -> Frame {
    var canvas = Canvas(size: Size(width: width, height: height))
    draw(&canvas)
    return canvas.frame
  }

  @Test("text that does not fit ends in the ellipsis of the theme")
  func ellipsis() {
    let frame = drawn(6) { $0.text("abcdefgh", column: 0, row: 0) }
    #expect(frame.text() == "abcde…")
    #expect(frame.text(glyphs: .ascii) == "abcde~")
  }

  @Test("text that fits exactly is not cut")
  func exact() {
    #expect(drawn(6) { $0.text("abcdef", column: 0, row: 0) }.text() == "abcdef")
    #expect(drawn(6) { $0.text("日本語", column: 0, row: 0) }.text() == "日本語")
  }

  @Test("numbers stand at the right")
  func trailing() {
    let frame = drawn(10) { $0.text("$35.00", column: 0, row: 0, width: 9, align: .trailing) }
    #expect(frame.text() == "   $35.00")
  }

  @Test("a wide sign that does not fit leaves no half")
  func wideAtEdge() {
    let frame = drawn(4) { $0.text("a日本", column: 0, row: 0) }
    #expect(frame.text() == "a日…")
    let cut = drawn(3) { $0.text("日本", column: 0, row: 0) }
    #expect(cut.text() == "日…")
  }

  @Test("writing over half a wide sign empties the other half")
  func overwritesHalf() {
    let right = drawn(4) {
      $0.text("日本", column: 0, row: 0)
      $0.text("x", column: 1, row: 0)
    }
    #expect(right.text() == " x本")
    let left = drawn(4) {
      $0.text("日本", column: 0, row: 0)
      $0.text("x", column: 2, row: 0)
    }
    #expect(left.text() == "日x")
  }

  @Test("nothing reaches beyond the clip, whatever is drawn")
  func clipped() {
    let frame = drawn(8, 3) { canvas in
      canvas.within(Rect(column: 2, row: 1, width: 3, height: 1)) { canvas in
        canvas.text("abcdefgh", column: -1, row: 0)
        canvas.text("zzz", column: 0, row: 1)
        canvas.text("zzz", column: 0, row: -1)
        canvas.glyph(.flag, column: 3, row: 0)
        canvas.fill(Rect(column: -9, row: 1, width: 99, height: 9))
        canvas.line(column: -5, row: 2, width: 50)
      }
    }
    let rows = (0..<3).map { frame.row(at: $0) }
    #expect(rows[0].isEmpty && rows[2].isEmpty)
    #expect(rows[1].hasPrefix("  ") && rows[1].count <= 5)
  }

  @Test("outside text cannot bring a control into a cell")
  func safe() {
    let frame = drawn(20) { $0.text("a\u{1B}[31m\tb\u{202E}", column: 0, row: 0) }
    for cell in frame.cells {
      guard case .scalar(let scalar) = cell.content else { continue }
      #expect(scalar.value >= 0x20 && scalar.value != 0x7F)
    }
  }

  @Test("evidence is marked by offsets of the original text")
  func marks() {
    let text = DisplayText("\u{1B}50-min session")
    let frame = drawn(20) {
      $0.text(
        text, 0..<text.elements.count, column: 0, row: 0, marks: [TextMark(1..<7, .evidence)])
    }
    let marked = (0..<20).filter { frame[$0, 0].style.role == .evidence }
    #expect(marked == Array(0..<6))
  }

  @Test("states are laid over everything drawn while they are set")
  func layered() {
    let frame = drawn(3) { canvas in
      canvas.layered(.cursor) { $0.text("a", column: 0, row: 0) }
      canvas.text("b", column: 1, row: 0)
    }
    #expect(frame[0, 0].style.layers == .cursor)
    #expect(frame[1, 0].style.layers.isEmpty)
  }

  @Test("the focus is kept only inside the clip")
  func focus() {
    let frame = drawn(9, 9) { canvas in
      canvas.within(Rect(column: 2, row: 3, width: 2, height: 2)) { canvas in
        canvas.focus(column: 1, row: 1)
        canvas.focus(column: 5, row: 0)
      }
    }
    #expect(frame.focus == Position(column: 3, row: 4))
  }

  @Test("a box shows its title, and its note only when both fit")
  func box() {
    let wide = drawn(25, 3) { $0.box($0.bounds, title: "Review", note: "42 to sign") }
    #expect(wide.row(at: 0) == "╭─ Review ─ 42 to sign ─╮")
    #expect(wide.row(at: 2) == "╰───────────────────────╯")
    let narrow = drawn(14, 3) { $0.box($0.bounds, title: "Review", note: "42 to sign") }
    #expect(narrow.row(at: 0) == "╭─ Review ───╮")
    #expect(narrow.text(glyphs: .ascii).hasPrefix("+- Review ---+"))
    #expect(narrow.text(glyphs: .bare).hasPrefix("   Review"))
  }

  @Test("every size down to a single cell can be drawn on")
  func tiny() {
    for width in 0...5 {
      for height in 0...4 {
        let frame = drawn(width, height) { canvas in
          let inside = canvas.box(canvas.bounds, title: "Title", note: "note", isFocused: true)
          canvas.within(inside) { $0.text("日本語", column: 0, row: 0) }
          canvas.meter(share: 0.5, column: 0, row: 0, width: 9, .confidenceHigh)
          canvas.divider(canvas.bounds, row: 1, title: [Span("x")])
          canvas.spans([Span(.flag), Span("abc")], column: 3, row: 0, align: .trailing)
        }
        #expect(frame.cells.count == width * height)
      }
    }
  }

  @Test("pieces of a line are cut as one")
  func spans() {
    let frame = drawn(7) { $0.spans([Span(.flag), Span(" upcoding")], column: 0, row: 0) }
    #expect(frame.text() == "⚑ upco…")
  }
}
