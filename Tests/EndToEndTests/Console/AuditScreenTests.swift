import Foundation
import Testing

@Suite("The audit screen in a terminal")
struct AuditScreenTests {
  @Test("7 shows the trail live; an entry opens with its proof; a filter, a story, a verification")
  func walk() throws {
    let desk = try Desk()
    try desk.screen.press("7")
    try desk.screen.wait(for: "last anchored")
    try desk.screen.wait(for: "suggest")
    try desk.screen.press("1")
    try desk.screen.wait(for: "Suggested codes")
    try desk.waitForNote()
    let item = try desk.accept()
    try desk.screen.press("7")
    try desk.screen.wait("the decision among the newest") {
      $0.contains("accept ") && $0.contains(item)
    }

    try desk.screen.type(":filter action:decide")
    try desk.screen.press("Enter")
    try desk.screen.wait("the decision alone") {
      Desk.selected($0) == item && $0.contains("filter: action:decide")
    }
    try desk.screen.press("o")
    try desk.screen.wait("suggested beside signed, signature and proof") {
      $0.contains("Suggested by") && $0.contains("by the person, with key")
        && $0.contains("in the log:")
    }
    try desk.screen.press("t")
    try desk.screen.wait("the story from the note on") {
      $0.contains("Story of \(item)") && $0.contains("came in") && $0.contains("suggestion")
        && $0.contains("decision")
    }
    try desk.screen.press("q")
    try desk.screen.press("q")
    try desk.screen.press("Escape")
    try desk.screen.wait("the whole list") { !$0.contains("filter: action:decide") }
    let isRecorded = try eventually {
      try desk.world.trail().contains { $0.contains("\"action\":\"view\"") }
    }
    #expect(isRecorded)

    try desk.screen.press("y")
    try desk.screen.wait(for: "entries verify")
    let copy = desk.world.home + "/decisions.csv"
    try desk.screen.type(":export csv \(copy)")
    try desk.screen.press("Enter")
    let isWritten = eventually {
      (try? String(contentsOfFile: copy, encoding: .utf8))?.contains(item) ?? false
    }
    #expect(isWritten)
    try desk.leave()
  }
}
