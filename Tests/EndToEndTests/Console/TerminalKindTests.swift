import Foundation
import Testing

@Suite("Every terminal of the matrix shows the list and gets its modes back")
struct TerminalKindTests {
  static let names = ["xterm-256color", "screen-256color", "tmux-256color", "vt100", "linux"]

  @Test("the list, a move and the way out", arguments: names)
  func kinds(term: String) throws {
    let desk = try Desk(
      columns: 100, rows: 30, environment: ["TERM": term, "NCURSES_NO_PADDING": "1"])
    #expect(try desk.selected() == "TN-78910")
    try desk.screen.press("j")
    try desk.next(after: "TN-78910")
    try desk.screen.press("q")
    try desk.screen.waitForShell()
    #expect(try desk.screen.modes() == TmuxScreen.restModes)
    #expect(try desk.screen.isCooked())
  }

  @Test("without a UTF-8 locale every sign is ASCII", arguments: ["xterm-256color", "vt100"])
  func plainLocale(term: String) throws {
    let world = try OutsideWorld()
    let screen = try TmuxScreen(environment: ["TERM": term, "LC_ALL": "C"])
    try screen.start(["--home", world.home])
    let text = try screen.wait("the list") {
      $0.contains("TN-78910") && $0.contains("chain ok") && $0.contains("[x] 90834")
    }
    let foreign = text.unicodeScalars.filter { !$0.isASCII && !TerminalKindTests.isLine($0) }
    #expect(foreign.isEmpty)
  }

  /// tmux shows the terminal's own line drawing as box characters.
  private static func isLine(_ scalar: UnicodeScalar) -> Bool {
    (0x2500...0x257F).contains(scalar.value)
  }

  @Test("with NO_COLOR no colour is sent, and the cursor row still stands out")
  func noColor() throws {
    let desk = try Desk(environment: ["NO_COLOR": "1"])
    let styled = try desk.screen.styledText()
    let hasColor = styled.range(
      of: "\u{1B}\\[[0-9;]*(3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8;)[0-9;]*m",
      options: .regularExpression)
    #expect(hasColor == nil)
    #expect(styled.contains("\u{1B}["))
    #expect(try desk.selected() == "TN-78910")
  }

  @Test("a kin of xterm that terminfo does not know is shown as xterm")
  func kin() throws {
    let desk = try Desk(environment: ["TERM": "xterm-ghostty"])
    #expect(try desk.selected() == "TN-78910")
  }

  @Test(
    "a terminal that cannot be a full screen: one line, exit 2, nothing touched",
    arguments: ["dumb", "unknown", "no-such-terminal"])
  func dumb(term: String) throws {
    let scratch = try Scratch()
    let screen = try TmuxScreen(columns: 400, environment: ["TERM": term])
    try screen.start(["--home", scratch.file("w")])
    try screen.type("echo status $?")
    try screen.press("Enter")
    let text = try screen.wait(for: "status 2")
    let said = text.split(separator: "\n").filter {
      !$0.hasPrefix("$") && !$0.hasPrefix("status") && !$0.contains(Program.path)
        && !$0.contains("echo")
    }
    #expect(said.count == 1)
    #expect(said.first?.contains(term) == true)
    #expect(try screen.modes() == TmuxScreen.restModes)
  }
}
