import Screen
import Testing

@Suite("Text from outside, made safe")
struct DisplayTextTests {
  @Test("escape sequences, controls and direction overrides never reach a cell")
  func dropsSteering() {
    let clean = DisplayText("a\u{1B}[2Jb\u{07}\u{9B}c\u{202E}d\u{2066}e\u{200B}f\u{FE0F}\u{7F}g")
    #expect(clean.string == "a[2Jbcdefg")
  }

  @Test("a cleaned text holds no scalar that steers, whatever it was made of")
  func everyScalar() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = DisplayText("x" + String(Character(scalar)) + "y")
      var sum = 0
      for element in clean.elements {
        #expect(element.scalar.value >= 0x20 && !(0x7F...0x9F).contains(element.scalar.value))
        #expect(TextWidth.columns(element.scalar) == Int(element.columns))
        sum += Int(element.columns)
      }
      #expect(clean.columns == sum)
    }
  }

  @Test("tabs become spaces up to the next stop and keep their offset")
  func tabs() {
    let clean = DisplayText("ab\tc")
    #expect(clean.string == "ab  c")
    #expect(clean.elements.map(\.offset) == [0, 1, 2, 2, 3])
  }

  @Test("offsets count scalars of the original, dropped ones included")
  func offsets() {
    let clean = DisplayText("a\u{1B}\u{200D}b日c")
    #expect(clean.elements.map(\.offset) == [0, 3, 4, 5])
    #expect(clean.originalCount == 6)
  }

  @Test("a base keeps four marks, further ones are dropped")
  func marksAreBounded() {
    let clean = DisplayText("e" + String(repeating: "\u{301}", count: 40) + "x")
    #expect(clean.elements.count == 2)
    #expect(clean.marks(of: clean.elements[0]).count == 4)
    #expect(clean.columns == 2)
  }

  @Test("a mark without a base gets a space to sit on")
  func markAlone() {
    let clean = DisplayText("\u{301}x")
    #expect(clean.elements.map(\.scalar) == [" ", "x"])
    #expect(clean.marks(of: clean.elements[0]).count == 1)
  }

  @Test("what has no width becomes the replacement sign")
  func unassigned() {
    #expect(DisplayText("a\u{0378}b").string == "a\u{FFFD}b")
  }

  @Test("invalid bytes arrive as replacement signs and stay one column each")
  func invalidBytes() {
    let text = String(decoding: [0x61, 0xFF, 0xFE, 0x62], as: UTF8.self)
    #expect(DisplayText(text).columns == 4)
  }

  @Test("line breaks are spaces on one line and elements without width when kept")
  func lineBreaks() {
    #expect(DisplayText("a\r\nb\nc").string == "a b c")
    let kept = DisplayText("a\r\nb", keepsLineBreaks: true)
    #expect(kept.elements.map(\.columns) == [1, 0, 1])
    #expect(kept.elements.map(\.offset) == [0, 1, 3])
  }

  @Test("joined emoji fall apart into plain wide signs, so that columns add up")
  func joinedEmoji() {
    let clean = DisplayText("👩\u{200D}👧")
    #expect(clean.columns == 4)
    #expect(clean.elements.count == 2)
  }
}
