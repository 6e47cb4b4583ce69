import Foundation
import Testing

@Suite("Every end but SIGKILL gives the terminal back")
struct EndingTests {
  @Test("q leaves: the screen is the shell's, the modes are as found")
  func quit() throws {
    let desk = try Desk()
    try desk.screen.press("q")
    try desk.screen.waitForShell()
    #expect(try desk.screen.modes() == TmuxScreen.restModes)
    #expect(try desk.screen.isCooked())
    try desk.screen.type("echo still here")
    try desk.screen.press("Enter")
    try desk.screen.wait(for: "still here")
  }

  @Test("q asks when a signed decision would wait, and leaves on a second word")
  func quitWithSomethingHeld() throws {
    let desk = try Desk(undoSeconds: 600)
    try desk.accept()
    try desk.screen.press("q")
    let isAsked = try eventually(seconds: 10) { try desk.screen.text().contains("leave") }
    #expect(isAsked)
    #expect(try !desk.screen.programIDs().isEmpty)
  }

  @Test(
    "signals that end and signals that crash: the terminal is usable and nothing is lost",
    arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE])
  func signals(number: Int32) throws {
    let desk = try Desk(undoSeconds: 0)
    try desk.accept()
    let program = try #require(try desk.screen.programIDs().first)
    kill(program, number)
    try desk.screen.waitForShell()
    try assertInvariants(world: desk.world, screen: desk.screen)
  }

  @Test("SIGTERM ends the program within a second while the EHR hangs")
  func prompt() throws {
    let world = try OutsideWorld(
      faults: #"{"rules":[{"route":"GET /vendor/v1/*","kind":"hang"}]}"#)
    let desk = try Desk(world)
    let program = try #require(try desk.screen.programIDs().first)
    let start = Date()
    kill(program, SIGTERM)
    try desk.screen.waitForShell()
    #expect(Date().timeIntervalSince(start) < 5)
    #expect(try desk.screen.modes() == TmuxScreen.restModes)
  }
}
