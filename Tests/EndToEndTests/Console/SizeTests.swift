import Testing

@Suite("Any size will do")
struct SizeTests {
  @Test("through small and tiny sizes and back: the selection stays and keys are still heard")
  func resizing() throws {
    let desk = try Desk()
    try desk.screen.press("j", "j", "j")
    try desk.screen.wait("the fourth note") { Desk.selected($0) == "TN-80006" }
    for (columns, rows) in [(80, 24), (40, 10), (20, 4), (1, 1), (200, 50), (60, 15)] {
      try desk.screen.resize(columns: columns, rows: rows)
      try desk.screen.wait("a picture of \(columns)x\(rows)") { text in
        guard columns >= 20 else { return true }
        if columns < 60 { return text.contains("needs 60x15") }
        let widest = text.split(separator: "\n").map(\.count).max() ?? 0
        return Desk.selected(text) == "TN-80006" && widest <= columns && widest > columns * 3 / 4
      }
      #expect(try !desk.screen.programIDs().isEmpty)
    }
    try desk.screen.resize(columns: 120, rows: 40)
    try desk.screen.wait("both columns of panes") {
      Desk.selected($0) == "TN-80006" && $0.contains("Suggested codes")
    }
    try desk.screen.press("j")
    try desk.next(after: "TN-80006")
  }

  @Test("a judging key on a screen too small to show the note judges nothing")
  func tooSmallToJudge() throws {
    let desk = try Desk()
    try desk.screen.resize(columns: 20, rows: 4)
    try desk.screen.wait(for: "needs")
    try desk.screen.press("a")
    try desk.screen.resize(columns: 120, rows: 40)
    try desk.screen.wait("the same note") { Desk.selected($0) == "TN-78910" }
    #expect(try desk.world.state(of: "TN-78910") == "open")
  }

  @Test("q leaves from a screen that is too small")
  func leaving() throws {
    let desk = try Desk()
    try desk.screen.resize(columns: 20, rows: 4)
    try desk.screen.wait(for: "needs")
    try desk.screen.press("q")
    try desk.screen.waitForShell()
    #expect(try desk.screen.modes() == TmuxScreen.restModes)
  }

  @Test("started at one cell it lives, and shows the list once there is room")
  func startedTiny() throws {
    let world = try OutsideWorld()
    let screen = try TmuxScreen(columns: 100, rows: 30)
    try screen.type("sleep 0.3; ")
    try screen.start(["--home", world.home])
    try screen.resize(columns: 1, rows: 1)
    let isRunning = try eventually { try screen.command() == "countersign" }
    #expect(isRunning)
    try screen.resize(columns: 100, rows: 30)
    try screen.wait(for: "TN-78910")
  }
}
