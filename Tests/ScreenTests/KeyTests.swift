import Screen
import Testing

@Suite("Names of keys")
struct KeyTests {
  @Test(
    "a name is read and printed the same",
    arguments: [
      "a", "A", "/", "?", "-", "Ctrl-S", "Alt-x", "Shift-Tab", "Ctrl-Up", "PgDn", "F5", "Space",
      "Esc", "Enter", "Ctrl-Alt-Del", "Ctrl--", "é", "Ctrl-Space",
    ])
  func roundTrip(name: String) {
    #expect(Key(name)?.name == name)
  }

  @Test("other ways to write a key are understood")
  func lenient() {
    #expect(Key("C-s") == Key.control("s"))
    #expect(Key("ctrl-S") == Key.control("s"))
    #expect(Key("pagedown") == Key(.pageDown))
    #expect(Key("return") == Key(.enter))
    #expect(Key("s-tab") == Key(.tab, .shift))
  }

  @Test(
    "what is no key is refused", arguments: ["", "Ctrl-", "F0", "F99", "nokey", "ab", "\u{1B}"])
  func refused(name: String) {
    #expect(Key(name) == nil)
  }

  @Test("only plain characters are writing")
  func writing() {
    #expect(Key.character("x").writing == "x")
    #expect(Key.alt("x").writing == nil)
    #expect(Key(.enter).writing == nil)
  }
}
