import Screen
import Testing

@Suite("Pictures of the screen")
struct FrameTests {
  @Test("a dump shows text, roles, states, focus and legend")
  func dump() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.text("ab", column: 0, row: 0, .strong)
    canvas.layered(.cursor) { $0.text("c", column: 1, row: 1, .read) }
    canvas.focus(column: 1, row: 1)
    #expect(
      canvas.frame.dump()
        == """
        ab
         c
        --- roles
        ss
        .r
        --- states

        .c
        --- focus column 1 row 1
        --- legend . ground, r read, s strong

        """.replacing("legend ", with: "legend\n"))
  }

  @Test("equal drawings are equal frames, marks included")
  func equality() {
    func draw(_ text: String, _ token: String) -> Frame {
      var canvas = Canvas(size: Size(width: 9, height: 1))
      canvas.text(text, column: 0, row: 0)
      canvas.setToken(token)
      return canvas.frame
    }
    #expect(draw("e\u{301}", "1") == draw("e\u{301}", "1"))
    #expect(draw("e\u{301}", "1") != draw("e\u{302}", "1"))
    #expect(draw("a", "1") != draw("a", "2"))
  }

  @Test("a cell takes eight bytes")
  func compact() {
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test("every role has its own letter and finds itself by name")
  func roles() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    for role in Role.allCases { #expect(Role(name: role.name) == role) }
    #expect(Role(name: "no such role") == nil)
  }

  @Test("every role descends from the ground")
  func parents() {
    for role in Role.allCases {
      let line = Array(sequence(first: role, next: \.parent).prefix(Role.allCases.count))
      #expect(line.last == .ground)
    }
  }
}
