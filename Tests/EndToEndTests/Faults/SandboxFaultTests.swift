import Foundation
import Testing

@Suite("Whatever the EHR does, nothing is lost and nothing is applied twice")
struct SandboxFaultTests {
  /// Faults of a write and of reading; each hits twice and is over then.
  static let faults = [
    #"{"route":"POST /vendor/v1/superbills","kind":"applied_no_answer","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"reset_mid_body","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"truncated_json","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"empty_body","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"login_page","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"wrong_content_type","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"status","status":503,"times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"status","status":429,"retry_after":"1","times":2}"#,
    #"{"route":"POST /vendor/v1/superbills","kind":"ignore_key","times":9}"#,
    #"{"route":"GET /vendor/v1/notes","kind":"status","status":500,"times":2}"#,
    #"{"route":"GET /vendor/v1/notes","kind":"truncated_json","times":2}"#,
    #"{"route":"GET /vendor/v1/notes","kind":"deep_json","times":2}"#,
    #"{"route":"GET /vendor/v1/notes","kind":"repeated_page","times":2}"#,
    #"{"route":"POST /auth/token","kind":"status","status":500,"times":1}"#,
  ]

  @Test("two signed decisions arrive once each", arguments: faults)
  func fault(rule: String) throws {
    let world = try OutsideWorld(
      faults: #"{"seed":3,"rules":[\#(rule)]}"#, undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    try #require(try world.accept("TN-80005") == 0)
    world.trailBefore = try world.trail()
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 2)
  }

  @Test("an answer that never came, from an EHR that ignores the key: looked up, not sent again")
  func ignoredKey() throws {
    let world = try OutsideWorld(
      faults: #"{"rules":[{"route":"POST /vendor/v1/superbills","kind":"ignore_key"},"#
        + #"{"route":"POST /vendor/v1/superbills","kind":"applied_no_answer","times":1}]}"#,
      undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 1)
    #expect(try world.writes().count == 1)
  }

  @Test(
    "notes that are huge, empty, not UTF-8 or full of escapes: a finding, and the rest arrives",
    arguments: ["huge_note", "empty_note", "non_utf8_note", "escape_note"])
  func strangeNotes(kind: String) throws {
    let world = try OutsideWorld(
      faults: #"{"rules":[{"route":"GET /vendor/v1/notes","kind":"\#(kind)","times":1}]}"#,
      isSynced: false)
    let ended = try world.run("sync", "--once")
    #expect([0, 1].contains(ended.status))
    #expect(!ended.output.contains("\u{1B}"))
    #expect(!ended.error.contains("\u{1B}"))
    let count = try world.items().count
    #expect(count >= 495)
    let desk = try Desk(world)
    let title = try desk.screen.title()
    #expect(!title.contains("owned"))
    let first = try desk.selected()
    try desk.screen.press("G")
    try desk.next(after: first)
    try desk.leave()
    try assertInvariants(world: world, screen: desk.screen)
  }
}
