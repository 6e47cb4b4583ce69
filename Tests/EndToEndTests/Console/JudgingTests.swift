import Foundation
import Testing

@Suite("One key judges, and each judgement is once in the store and once in the EHR")
struct JudgingTests {
  @Test("a signs, the next note is under the cursor, and after the undo window it is in the EHR")
  func accept() throws {
    let desk = try Desk()
    try desk.accept()
    #expect(try desk.next(after: "TN-78910") == "TN-80002")
    let state = try desk.world.state(of: "TN-78910")
    #expect(state == "accepted")
    let hasArrived = try eventually { try desk.world.superbills().count == 1 }
    #expect(hasArrived)
    try desk.screen.wait(for: "all sent")
    try desk.screen.press("q")
    try desk.screen.waitForShell()
    try assertInvariants(world: desk.world, screen: desk.screen)
    #expect(try desk.world.superbills().count == 1)
  }

  @Test("m changes a code in place; Enter signs it as modified")
  func modify() throws {
    let desk = try Desk()
    try desk.screen.press("m")
    try desk.screen.wait(for: "Modify TN-78910")
    for _ in 0..<5 { try desk.screen.press("BSpace") }
    try desk.screen.type("90832")
    try desk.screen.wait("the rules' word on the change") {
      $0.contains("90832-95") && $0.contains("past the 37")
    }
    try desk.screen.press("Enter")
    try desk.screen.wait(for: "modified TN-78910")
    desk.world.acknowledged["TN-78910"] = "modified"
    let hasArrived = try eventually { try desk.world.superbills().count == 1 }
    #expect(hasArrived)
    let body = try desk.world.superbills().first?["body"] as? String ?? ""
    #expect(body.contains("90832"))
    #expect(!body.contains("90834"))
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
  }

  @Test("Esc leaves the editor with everything as it was")
  func leaveEditor() throws {
    let desk = try Desk()
    try desk.screen.press("m")
    try desk.screen.wait(for: "Modify TN-78910")
    try desk.screen.press("BSpace", "BSpace")
    try desk.screen.wait(for: "908 ")
    let isLeft = try eventually {
      try desk.screen.press("Escape")
      return try !desk.screen.text().contains("Modify TN-78910")
    }
    #expect(isLeft)
    #expect(try desk.selected() == "TN-78910")
    #expect(try desk.world.state(of: "TN-78910") == "open")
  }

  @Test("r and a digit reject; a rejected note never reaches the EHR")
  func reject() throws {
    let desk = try Desk(undoSeconds: 0)
    try desk.screen.press("r")
    try desk.screen.wait(for: "not documented")
    try desk.screen.press("5")
    try desk.screen.wait(for: "rejected TN-78910")
    desk.world.acknowledged["TN-78910"] = "rejected"
    try desk.next(after: "TN-78910")
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
    #expect(try desk.world.superbills().isEmpty)
    let decision = try desk.world.entries().filter { $0["action"] as? String == "decide" }.last
    #expect((decision?["detail"] as? [String: Any])?["reason"] as? String == "not_documented")
  }

  @Test("u inside the window takes the decision back; nothing leaves, both stay in the trail")
  func undo() throws {
    let desk = try Desk(undoSeconds: 600)
    try desk.accept()
    try desk.next(after: "TN-78910")
    try desk.screen.press("u")
    try desk.screen.wait(for: "TN-78910 is to sign again")
    desk.world.acknowledged["TN-78910"] = "open"
    #expect(try desk.selected() == "TN-78910")
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
    #expect(try desk.world.superbills().isEmpty)
    let actions = try desk.world.entries().compactMap { $0["action"] as? String }
    #expect(actions.contains("decide"))
    #expect(actions.contains("undo"))
  }

  @Test("Ctrl-S closes the window at once")
  func sendNow() throws {
    let desk = try Desk(undoSeconds: 600)
    try desk.accept()
    #expect(try desk.world.superbills().isEmpty)
    try desk.screen.press("C-s")
    let hasArrived = try eventually { try desk.world.superbills().count == 1 }
    #expect(hasArrived)
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
  }

  @Test("s puts a note off and w files a question; neither is a decision")
  func skipAndWait() throws {
    let desk = try Desk()
    try desk.screen.press("s")
    try desk.next(after: "TN-78910")
    let second = try desk.selected()
    try desk.screen.press("w")
    try desk.screen.wait(for: "Put \(second) aside")
    try desk.screen.type("which diagnosis?")
    try desk.screen.press("Enter")
    try desk.screen.wait(for: "put aside \(second)")
    #expect(try desk.world.state(of: "TN-78910") == "skipped")
    #expect(try desk.world.state(of: second) == "waiting")
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
    let decisions = try desk.world.entries().filter { $0["action"] as? String == "decide" }
    #expect(decisions.isEmpty)
  }

  @Test("v marks and A signs all marked, after one screen that lists them")
  func batch() throws {
    let desk = try Desk()
    try desk.screen.press("v", "j", "v", "A")
    let listed = try desk.screen.wait(for: "Sign 2 notes")
    #expect(listed.contains("$") || listed.contains("2 to sign"))
    try desk.screen.press("Enter")
    try desk.screen.wait("both gone from the list") {
      !$0.contains("Sign 2 notes") && !$0.contains("▌  TN-78910")
    }
    let isSigned = try eventually {
      try desk.world.items().filter { $0["state"] as? String == "accepted" }.count == 2
    }
    #expect(isSigned)
    for item in try desk.world.items() where item["state"] as? String == "accepted" {
      desk.world.acknowledged[item["id"] as? String ?? ""] = "accepted"
    }
    #expect(desk.world.acknowledged["TN-78910"] == "accepted")
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
    #expect(try desk.world.superbills().count == 2)
  }

  @Test("a paste judges nothing and says so")
  func paste() throws {
    let desk = try Desk()
    try desk.screen.paste("aaaa")
    try desk.screen.press("j")
    try desk.next(after: "TN-78910")
    let decided = try desk.world.entries().filter { $0["action"] as? String == "decide" }
    #expect(decided.isEmpty)
  }

  @Test("a burst of typed keys signs each note once")
  func burst() throws {
    let desk = try Desk(undoSeconds: 600)
    try desk.screen.type("aaaaaaaaaa")
    try desk.screen.wait("the keys taken") { $0.contains("accepted") }
    let isQuiet = try eventually {
      let first = try desk.world.items().filter { $0["state"] as? String == "accepted" }.count
      let shown = try desk.screen.text()
      return first > 0 && shown.contains("\(496 - first) to sign")
    }
    #expect(isQuiet)
    for item in try desk.world.items() where item["state"] as? String == "accepted" {
      desk.world.acknowledged[item["id"] as? String ?? ""] = "accepted"
    }
    let trail = try desk.world.entries().filter { $0["action"] as? String == "decide" }
    #expect(trail.count == desk.world.acknowledged.count)
    try desk.screen.press("C-s")
    try desk.leave()
    try assertInvariants(world: desk.world, screen: desk.screen)
  }
}
