import Foundation
import Testing

@Suite("kill -9 in every phase, then a normal start: each decision once here and once there")
struct KillTests {
  @Test("during the first sync, again and again: everything arrives once")
  func duringSync() throws {
    let world = try OutsideWorld(isSynced: false)
    for milliseconds in [150, 400, 700, 1000, 1400] {
      let program = try RunningProgram(["sync", "--once", "--home", world.home])
      usleep(UInt32(milliseconds) * 1000)
      program.end(SIGKILL)
    }
    _ = try world.run("sync", "--once")
    let items = try world.items()
    #expect(items.count == 496)
    let received = try world.entries().filter {
      $0["action"] as? String == "receive"
        && ($0["object"] as? [String: Any])?["kind"] as? String == "note"
    }.compactMap { ($0["object"] as? [String: Any])?["id"] as? String }
    #expect(Set(received).count == received.count)
    try assertInvariants(world: world)
  }

  @Test("at first use: the log's key and its first head are whole, or made at the next start")
  func whileMakingKeys() throws {
    for milliseconds in [15, 30, 45, 60, 80, 110] {
      let world = try OutsideWorld(isSynced: false)
      let program = try RunningProgram(["sync", "--once", "--home", world.home])
      usleep(UInt32(milliseconds) * 1000)
      program.end(SIGKILL)
      let folder = world.scratch.file("copy")
      let ended = try world.run("audit", "export", folder)
      #expect(ended.status == 0, "\(milliseconds): \(ended.error)")
      let key = try String(contentsOfFile: folder + "/vkey", encoding: .utf8).dropLast()
      #expect(OutsideVerifier(vkey: String(key)).findings(folder) == [])
      let verified = try world.run("audit", "verify")
      #expect(
        verified.status == 0, "\(milliseconds): \(verified.output) \(verified.error)")
    }
  }

  @Test("right after a: what the screen acknowledged is kept")
  func afterAccept() throws {
    let desk = try Desk()
    try desk.accept()
    desk.world.trailBefore = try desk.world.trail()
    try killConsole(desk)
    try assertInvariants(world: desk.world)
    #expect(try desk.world.superbills().count == 1)
  }

  @Test("between an entry and its signed head: found, entered, told and signed at the next start")
  func beforeSigning() throws {
    let world = try OutsideWorld(
      faults: #"{"rules":[{"route":"GET /vendor/v1/denials","kind":"hang"}]}"#, isSynced: false)
    let file = world.home + "/config.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(("[audit]\ncheckpoint_entries = 100000\n" + text).utf8)
      .write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let program = try RunningProgram(["sync", "--once", "--home", world.home])
    let isWritten = try eventually { try world.trail().count > 500 }
    #expect(isWritten)
    program.end(SIGKILL)
    try world.turn(faults: #"{"rules":[]}"#)
    let before = try world.trail()
    let sync = try Program.json(["sync", "--once", "--json", "--home", world.home])
    let notices = try #require(sync["notices"] as? [String])
    #expect(notices.contains { $0.contains("ended before it signed") })
    #expect(Array(try world.trail().prefix(before.count)) == before)
    let recovered = try world.entries().filter { $0["action"] as? String == "recover" }
    #expect(recovered.count == 1)
    #expect(recovered.first?["seq"] as? Int == before.count)
    let detail = try #require(recovered.first?["detail"] as? [String: Any])
    let signed = try #require(detail["signed_size"] as? Int)
    #expect(detail["entries"] as? Int == before.count - signed)
    #expect(try world.run("audit", "verify").status == 0)
    let again = try Program.json(["sync", "--once", "--json", "--home", world.home])
    #expect((again["notices"] as? [String])?.isEmpty == true)
    try assertInvariants(world: world)
  }

  @Test("right after the key, unanswered: it is there once or not at all")
  func beforeAnswer() throws {
    let desk = try Desk()
    desk.world.trailBefore = try desk.world.trail()
    desk.world.unanswered = ["TN-78910"]
    try desk.screen.press("a")
    try killConsole(desk)
    try assertInvariants(world: desk.world)
    #expect(try desk.world.superbills().count <= 1)
  }

  @Test("while held: the decision leaves once at the next start")
  func whileHeld() throws {
    let desk = try Desk(undoSeconds: 5)
    try desk.accept()
    try desk.next(after: "TN-78910")
    try desk.accept()
    desk.world.trailBefore = try desk.world.trail()
    try killConsole(desk)
    #expect(try desk.world.superbills().isEmpty)
    try assertInvariants(world: desk.world)
    #expect(try desk.world.superbills().count == 2)
  }

  @Test(
    "in the middle of sending: looked up at the next start, told, and applied once",
    arguments: [
      (kind: "vendor", fault: #""kind":"hang","times":1"#),
      (kind: "vendor", fault: #""kind":"latency","milliseconds":20000,"times":1"#),
      (kind: "fhir", fault: #""kind":"hang","times":1"#),
      (kind: "fhir", fault: #""kind":"latency","milliseconds":20000,"times":1"#),
    ])
  func whileSending(kind: String, fault: String) throws {
    let route = kind == "fhir" ? "POST /fhir/Claim" : "POST /vendor/v1/superbills"
    let world = try OutsideWorld(
      kind: kind, faults: #"{"rules":[{"route":"\#(route)",\#(fault)}]}"#, undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    let program = try RunningProgram(["sync", "--once", "--home", world.home])
    let isOnItsWay = try eventually { try !world.writes().isEmpty }
    #expect(isOnItsWay)
    world.trailBefore = try world.trail()
    program.end(SIGKILL)
    world.wasCutOff = true
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 1)
  }

  @Test("what was cut off is told on the screen of the next start")
  func toldOnScreen() throws {
    let world = try OutsideWorld(
      faults: #"{"rules":[{"route":"POST /vendor/v1/superbills","kind":"hang","times":1}]}"#,
      undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    let program = try RunningProgram(["sync", "--once", "--home", world.home])
    let isOnItsWay = try eventually { try !world.writes().isEmpty }
    #expect(isOnItsWay)
    program.end(SIGKILL)
    world.wasCutOff = true
    let screen = try TmuxScreen(columns: 200)
    try screen.start(["--home", world.home])
    try screen.wait(for: "cut off")
    try screen.wait(for: "all sent")
    try screen.press("q")
    try screen.waitForShell()
    try assertInvariants(world: world, screen: screen)
    #expect(try world.superbills().count == 1)
  }

  @Test("in the middle of signing twenty marked notes: each is signed once or not at all")
  func duringBatch() throws {
    let desk = try Desk(rows: 50)
    desk.world.trailBefore = try desk.world.trail()
    try desk.screen.press("v")
    for _ in 0..<19 { try desk.screen.press("j") }
    try desk.screen.press("V", "A")
    try desk.screen.wait(for: "Sign 20 notes")
    desk.world.unanswered = Set(
      try desk.world.items().prefix(40).compactMap { $0["id"] as? String })
    try desk.screen.press("Enter")
    try killConsole(desk)
    try assertInvariants(world: desk.world)
    let signed = try desk.world.items().filter { $0["state"] as? String == "accepted" }.count
    #expect(signed <= 20)
    #expect(try desk.world.superbills().count == signed)
  }

  @Test("after the write was applied and before its answer", arguments: ["vendor", "fhir"])
  func appliedWithoutAnswer(kind: String) throws {
    let route = kind == "fhir" ? "POST /fhir/Claim" : "POST /vendor/v1/superbills"
    let world = try OutsideWorld(
      kind: kind,
      faults: #"{"rules":[{"route":"\#(route)","kind":"applied_no_answer","times":1},"#
        + #"{"route":"GET /*","kind":"hang"}]}"#,
      undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    let program = try RunningProgram(["sync", "--once", "--home", world.home])
    let isApplied = try eventually { try world.superbills().count == 1 }
    #expect(isApplied)
    program.end(SIGKILL)
    try world.turn(faults: #"{"rules":[]}"#)
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 1)
  }

  @Test("a console killed ten times between judgements loses none of them")
  func tenTimes() throws {
    let desk = try Desk()
    for round in 0..<10 {
      try desk.accept()
      try killConsole(desk)
      if round < 9 { try desk.open() }
    }
    #expect(desk.world.acknowledged.count == 10)
    try assertInvariants(world: desk.world)
    #expect(try desk.world.superbills().count == 10)
  }

  /// Nothing gives the terminal back after SIGKILL; a person types reset.
  private func killConsole(_ desk: Desk) throws {
    let program = try #require(try desk.screen.programIDs().first)
    kill(program, SIGKILL)
    try desk.screen.waitForShell()
    try desk.screen.type("stty sane; tput rmcup; reset")
    try desk.screen.press("C-j")
    try desk.screen.wait("a shell") { $0.contains("$") && !$0.contains("to sign") }
  }
}
