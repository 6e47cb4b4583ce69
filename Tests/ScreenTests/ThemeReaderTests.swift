import Screen
import Testing

@Suite("Reading themes")
struct ThemeReaderTests {
  @Test("a role is foreground, background, attributes; a dash leaves a colour to the parent")
  func paints() {
    let reader = ThemeReader.read(
      """
      name = mine
      glyphs = ascii
      [palette]
      sea = #008787, 30, cyan   # a list
      [roles]
      ground = white black
      evidence = sea - bold underline
      """, name: "?")
    #expect(reader.notes == [])
    #expect(reader.theme.name == "mine" && reader.theme.glyphs == .ascii)
    let look = reader.theme.look(for: Style(.evidence), depth: .twoFiftySix)
    #expect(look.foreground == .index(30))
    #expect(look.background == .index(0))
    #expect(look.attributes == [.bold, .underline])
    let few = reader.theme.look(for: Style(.evidence), depth: .eight)
    #expect(few.foreground == .index(6))
  }

  @Test("every role is named in a theme as it is written in code")
  func names() {
    for role in Role.allCases {
      #expect(role.name == String(describing: role))
      #expect(Role(name: role.name) == role)
    }
  }

  @Test("a role left out looks like its parent, attributes included")
  func parents() {
    let reader = ThemeReader.read("[roles]\naccent = 116 - bold", name: "x")
    let theme = reader.theme
    #expect(theme.look(for: Style(.prompt), depth: .twoFiftySix).attributes == .bold)
    #expect(theme.look(for: Style(.prompt), depth: .twoFiftySix).foreground == .index(116))
    #expect(theme.look(for: Style(.flag), depth: .twoFiftySix).foreground == .standard)
  }

  @Test("states lie over roles, special ones over one role, few colours apart")
  func states() {
    let reader = ThemeReader.read(
      """
      [roles]
      ignore = 244
      ignore.cursor = 248
      [states]
      cursor = - 237
      cursor@16 = white blue bold
      """, name: "x")
    let theme = reader.theme
    let style = Style(.header, layers: .cursor)
    #expect(theme.look(for: style, depth: .twoFiftySix).foreground == .index(248))
    #expect(theme.look(for: style, depth: .twoFiftySix).background == .index(237))
    #expect(theme.look(for: style, depth: .eight).background == .index(4))
  }

  @Test("what is not understood is noted with its line and the rest is kept")
  func notes() {
    let reader = ThemeReader.read(
      """
      nmae = x
      glyphs = runes
      [roles]
      red
      nosuch = 1
      read = nocolour 300 blink
      know = 250
      [states]
      hover = 1
      [extra]
      ignored = 1
      """, name: "file")
    #expect(reader.notes.map(\.line) == [1, 2, 4, 5, 6, 6, 6, 9, 10])
    #expect(reader.notes.last?.message.contains("palette, roles, states") == true)
    #expect(reader.theme.name == "file")
    #expect(
      reader.theme.look(for: Style(.know), depth: .twoFiftySix).foreground == .index(250))
  }

  @Test("a colour is the terminal's own, a name, a number or red, green, blue")
  func colors() {
    #expect(ThemeColor("default") == .standard)
    #expect(ThemeColor("brightred") == .index(9))
    #expect(ThemeColor("255") == .index(255))
    #expect(ThemeColor("#ff8700") == .rgb(255, 135, 0))
    for wrong in ["256", "-1", "#ff87", "#gggggg", "Red", "", "#+12345"] {
      #expect(ThemeColor(wrong) == nil)
    }
  }

  @Test("a terminal with fewer colours shows the nearest it has, none shows its own")
  func nearest() {
    #expect(ThemeColor.rgb(255, 135, 0).nearest(in: .twoFiftySix) == .index(208))
    #expect(ThemeColor.index(196).nearest(in: .sixteen) == .index(9))
    #expect(ThemeColor.index(9).nearest(in: .eight) == .index(1))
    #expect(ThemeColor.index(9).nearest(in: .none) == .standard)
  }

  @Test("contrast is what WCAG computes")
  func contrast() {
    #expect(abs(Contrast.ratio((255, 255, 255), (0, 0, 0)) - 21) < 0.001)
    #expect(abs(Contrast.ratio((0, 0, 238), (0, 0, 0)) - 2.2) < 0.05)
    #expect(abs(Contrast.ratio((229, 229, 229), (0, 205, 0)) - 1.7) < 0.05)
  }

  @Test("plain twins are ASCII")
  func twins() {
    #expect(PlainTwin.of("é") == "e" && PlainTwin.of("—") == "-" && PlainTwin.of("日") == "?")
    #expect(PlainTwin.of("a") == "a")
  }
}
