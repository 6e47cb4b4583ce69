import Screen
import Testing

@Suite("Wrapping")
struct TextWrapTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let wrap = TextWrap(text, width: width)
    return wrap.lines.indices.map { wrap.string(line: $0) }
  }

  @Test("breaks at spaces, which stay at the end of the line before")
  func atSpaces() {
    #expect(lines("one two three", 7) == ["one two ", "three"])
    #expect(lines("one two three", 8) == ["one two ", "three"])
  }

  @Test("keeps line breaks and empty lines of the text")
  func keepsBreaks() {
    #expect(lines("a\n\nb\n", 10) == ["a", "", "b", ""])
    #expect(lines("", 10) == [""])
  }

  @Test("cuts a word that is longer than a line")
  func longWord() {
    #expect(lines("abcdefgh ij", 3) == ["abc", "def", "gh ", "ij"])
  }

  @Test("a wide sign never straddles the edge")
  func wideSigns() {
    #expect(lines("日本語", 3) == ["日", "本", "語"])
    #expect(lines("日本語", 1) == ["日", "本", "語"])
  }

  @Test("finds the line of an offset of the original, past dropped and combined scalars")
  func lineOfOffset() {
    let text = "e\u{301}\u{1B}\u{1B} two\nthree four"
    let wrap = TextWrap(text, width: 6)
    for (line, range) in wrap.lines.enumerated() {
      for element in wrap.text.elements[range] {
        #expect(wrap.line(atOffset: Int(element.offset)) == line)
      }
    }
    #expect(wrap.line(atOffset: 0) == 0)
    #expect(wrap.line(atOffset: 10_000) == wrap.lines.count - 1)
  }

  @Test("no line is wider than asked, spaces at its end aside")
  func neverWider() {
    let text = String(repeating: "wörter 日本 a\u{301}b  longerthanaline ", count: 20)
    for width in 2...30 {
      let wrap = TextWrap(text, width: width)
      for range in wrap.lines {
        var end = range.upperBound
        while end > range.lowerBound, wrap.text.elements[end - 1].scalar == " " { end -= 1 }
        #expect(wrap.text.columns(of: range.lowerBound..<end) <= width)
      }
      #expect(wrap.lines.reduce(0) { $0 + $1.count } == wrap.text.elements.count)
    }
  }

  @Test("a megabyte is wrapped into lines that join to the whole")
  func large() {
    let text = String(repeating: "lorem ipsum dolor ", count: 60_000)
    let wrap = TextWrap(text, width: 80)
    #expect(wrap.lines.reduce(0) { $0 + $1.count } == text.utf8.count)
  }
}
