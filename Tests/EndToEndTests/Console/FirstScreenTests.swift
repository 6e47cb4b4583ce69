import Foundation
import Testing

@Suite("The console shows the practice")
struct FirstScreenTests {
  @Test("the design document's note stands first with its code, its reason and what was overruled")
  func wide() throws {
    let desk = try Desk()
    let text = try desk.screen.wait("the note's codes") { $0.contains("overruled") }
    #expect(try desk.selected() == "TN-78910")
    #expect(text.contains("Riverbend Behavioral Health"))
    #expect(text.contains("[x] 90834"))
    #expect(text.contains("[x] F41.1"))
    #expect(text.contains("90837"))
    #expect(text.contains(".92"))
    #expect(text.contains("50 min is inside 38–52"))
    #expect(text.contains("at risk"))
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("▌") }
    let cursor = try desk.screen.cursorRow()
    #expect(cursor == row)
  }

  @Test("80 by 24 shows one column of panes, and Tab walks through them")
  func narrow() throws {
    let desk = try Desk(columns: 80, rows: 24)
    let list = try desk.screen.text()
    #expect(list.contains("TN-78910"))
    #expect(list.contains("90834"))
    try desk.screen.press("Tab")
    try desk.screen.wait(for: "50-min individual session")
    try desk.screen.press("Tab")
    let codes = try desk.screen.wait(for: "overruled")
    #expect(codes.contains("[x] 90834"))
    try desk.screen.press("Tab")
    try desk.screen.wait(for: "CLM-")
    try desk.screen.press("Tab")
    try desk.screen.wait(for: "TN-78910")
  }

  @Test("the demo needs no configuration and no answer, and its screen can be saved as text")
  func demo() throws {
    let scratch = try Scratch()
    let screen = try TmuxScreen()
    try screen.start(["demo", "--items", "40", "--home", scratch.file("w")])
    try screen.wait("forty notes, all synced") {
      $0.contains("to sign") && $0.contains("chain ok") && $0.contains("ago")
        || $0.contains("↻ now")
    }
    let file = scratch.file("screen.txt")
    try screen.type(":save-screen \(file)")
    try screen.press("Enter")
    try screen.wait(for: "screen saved")
    let saved = try String(contentsOfFile: file, encoding: .utf8)
    #expect(saved.contains("to sign"))
    try screen.press("q")
    try screen.waitForShell()
  }

  @Test("outside the demo a screen is not written to a file: it holds names")
  func noSavingOfRealScreens() throws {
    let desk = try Desk()
    let file = desk.world.scratch.file("screen.txt")
    try desk.screen.type(":save-screen \(file)")
    try desk.screen.press("Enter")
    try desk.screen.wait(for: "demo only")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test("a theme is switched live; an unknown one lists the known ones")
  func theme() throws {
    let desk = try Desk(columns: 160)
    let before = try desk.screen.styledText()
    try desk.screen.type(":theme light")
    try desk.screen.press("Enter")
    try desk.screen.wait(for: "theme light")
    let after = try desk.screen.styledText()
    #expect(before != after)
    try desk.screen.type(":theme mauve")
    try desk.screen.press("Enter")
    let text = try desk.screen.wait(for: "no theme mauve")
    #expect(text.contains("high-contrast"))
    #expect(text.contains("monochrome"))
  }
}
