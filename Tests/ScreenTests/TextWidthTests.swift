import Screen
import Testing

@Suite("Columns of a text")
struct TextWidthTests {
  @Test(
    "columns as a terminal counts them",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("😀", 2), ("⚠\u{FE0F}", 1),
      ("\u{200B}", 0), ("한글", 4), ("ﾊ", 1), ("Ａ", 2), ("a\u{300}\u{301}b", 2), ("●▲○⚑", 4),
    ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(text) == expected)
  }

  @Test("controls, surrogate gaps and unassigned numbers cannot be shown")
  func unshowable() {
    #expect(TextWidth.classOf("\u{1B}") == .none)
    #expect(TextWidth.classOf("\u{7F}") == .none)
    #expect(TextWidth.classOf("\u{9F}") == .none)
    #expect(TextWidth.classOf("\u{10FFFF}") == .none)
  }
}
