import Testing

@Suite("Ctrl-Z gives the terminal to the shell, fg takes it back")
struct SuspensionTests {
  @Test("suspended the terminal is the shell's own; fg paints everything, also after a resize")
  func suspendAndContinue() throws {
    let desk = try Desk(shell: "bash --norc -i")
    try desk.screen.press("j")
    let item = try desk.next(after: "TN-78910")
    try desk.screen.press("C-z")
    try desk.screen.wait(for: "Stopped")
    #expect(try desk.screen.modes() == TmuxScreen.restModes)
    try desk.screen.resize(columns: 90, rows: 30)
    try desk.screen.type("fg")
    try desk.screen.press("Enter")
    try desk.screen.wait("the same note in the new size") {
      Desk.selected($0) == item && $0.contains("chain ok")
    }
    try desk.screen.press("k")
    try desk.screen.wait("the note above") { Desk.selected($0) == "TN-78910" }
    try desk.screen.press("q")
    try desk.screen.waitForShell()
  }

  @Test("three times over, and a judgement afterwards is recorded")
  func repeated() throws {
    let desk = try Desk(shell: "bash --norc -i")
    for _ in 0..<3 {
      try desk.screen.press("C-z")
      try desk.screen.wait(for: "Stopped")
      try desk.screen.type("clear; fg")
      try desk.screen.press("Enter")
      try desk.screen.wait("the list again") { Desk.selected($0) == "TN-78910" }
    }
    try desk.accept()
    try desk.leave()
    try assertInvariants(world: desk.world)
  }
}
