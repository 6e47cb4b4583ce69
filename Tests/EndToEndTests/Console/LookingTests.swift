import Testing

@Suite("Finding, filtering and sorting move nothing but the view")
struct LookingTests {
  @Test("/ finds by note id and n finds the next")
  func find() throws {
    let desk = try Desk()
    try desk.screen.press("/")
    try desk.screen.type("80026")
    try desk.screen.press("Enter")
    try desk.screen.wait("the note under the cursor") { Desk.selected($0) == "TN-80026" }
    try desk.screen.wait(for: "56 min")
  }

  @Test("f shows only what was ticked, Esc takes the filter off")
  func filter() throws {
    let desk = try Desk()
    try desk.screen.press("f")
    try desk.screen.wait(for: "clinician")
    try desk.screen.press("Tab")
    try desk.screen.wait(for: "[ ] Aetna")
    try desk.screen.press("Space")
    try desk.screen.wait(for: "[x] Aetna")
    try desk.screen.press("Enter")
    let shown = try desk.screen.wait("the filter's rows") {
      !$0.contains("[x] Aetna") && !$0.contains("Nebraska")
    }
    #expect(shown.contains("Aetna"))
    try desk.screen.press("Escape")
    try desk.screen.wait(for: "Nebraska")
  }

  @Test("S and a digit sort; the least sure come first")
  func sort() throws {
    let desk = try Desk()
    try desk.screen.press("S")
    try desk.screen.wait(for: "Sort by")
    try desk.screen.press("2")
    try desk.screen.wait("another note first") {
      !$0.contains("Sort by") && !$0.contains("TN-80005")
    }
  }

  @Test("o opens the whole note and the trail records that it was opened")
  func open() throws {
    let desk = try Desk()
    try desk.screen.press("o")
    try desk.screen.wait(for: "PHQ-9")
    let isRecorded = try eventually {
      try desk.world.trail().contains { $0.contains("\"action\":\"view\"") }
    }
    #expect(isRecorded)
    try desk.screen.press("q")
    try desk.screen.wait(for: "to sign")
    #expect(try !desk.screen.programIDs().isEmpty)
  }

  @Test("? lists the keys, x says why, both close by Esc")
  func helpAndWhy() throws {
    let desk = try Desk()
    try desk.screen.press("?")
    try desk.screen.wait(for: "sign the codes that are ticked")
    try desk.screen.press("Escape")
    try desk.screen.wait("the help gone") { !$0.contains("sign the codes that are ticked") }
    try desk.screen.press("x")
    try desk.screen.wait(for: "Why")
    try desk.screen.press("Escape")
    try desk.screen.wait("the reason gone") { !$0.contains("Why") }
  }
}
