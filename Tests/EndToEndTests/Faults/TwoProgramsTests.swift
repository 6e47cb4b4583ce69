import Foundation
import Testing

@Suite("Two programs on one practice never judge the same item twice")
struct TwoProgramsTests {
  @Test("two consoles press a on the same note: one signs, the other is told")
  func twoConsoles() throws {
    let first = try Desk(undoSeconds: 600)
    let second = try Desk(first.world)
    #expect(try first.selected() == "TN-78910")
    #expect(try second.selected() == "TN-78910")
    try first.accept()
    try second.screen.press("a")
    let told = try second.screen.wait("a refusal, or another note") {
      Desk.selected($0) != "TN-78910" || $0.contains("judged")
    }
    #expect(!told.contains("accepted TN-78910"))
    let decided = try first.world.entries().filter { entry in
      entry["action"] as? String == "decide"
        && (entry["object"] as? [String: Any])?["id"] as? String == "TN-78910"
    }
    #expect(decided.count == 1)
    try first.screen.press("C-s")
    try first.leave()
    for item in try first.world.items() where item["state"] as? String == "accepted" {
      first.world.acknowledged[item["id"] as? String ?? ""] = "accepted"
    }
    try second.leave()
    try assertInvariants(world: first.world)
  }

  @Test("a console shows within seconds what a command judged")
  func commandBeside() throws {
    let desk = try Desk(undoSeconds: 600)
    try #require(try desk.world.accept("TN-78910") == 0)
    try desk.next(after: "TN-78910")
    #expect(try desk.world.accept("TN-78910") == 5)
    _ = try desk.world.run("undo", "TN-78910")
    desk.world.acknowledged["TN-78910"] = "open"
    try desk.leave()
    try assertInvariants(world: desk.world)
  }

  @Test("twenty commands at once on ten notes: ten are told yes, ten are told no")
  func race() async throws {
    let world = try OutsideWorld(undoSeconds: 0)
    let items = try world.items().filter { !(($0["codes"] as? [String]) ?? []).isEmpty }
      .compactMap { $0["id"] as? String }.prefix(10)
    let home = world.home
    let statuses = try await withThrowingTaskGroup(of: (String, Int32).self) { group in
      for item in items {
        for verdict in [["accept"], ["reject", "--reason", "time"]] {
          group.addTask {
            (
              item + " " + verdict[0],
              try Program.run([verdict[0], item] + verdict.dropFirst() + ["--home", home]).status
            )
          }
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for item in items {
      let accept = statuses[item + " accept"] ?? -1
      let reject = statuses[item + " reject"] ?? -1
      #expect(Set([accept, reject]) == [0, 5], "\(item)")
      world.acknowledged[item] = accept == 0 ? "accepted" : "rejected"
    }
    try assertInvariants(world: world)
  }

  @Test("two workers on one practice deliver once")
  func twoWorkers() throws {
    let world = try OutsideWorld(undoSeconds: 0)
    try #require(try world.accept("TN-78910") == 0)
    try #require(try world.accept("TN-80005") == 0)
    let first = try RunningProgram(["serve", "--home", world.home])
    let second = try RunningProgram(["serve", "--home", world.home])
    let hasArrived = try eventually { try world.superbills().count == 2 }
    #expect(hasArrived)
    #expect(first.end(SIGTERM) == 0)
    #expect(second.end(SIGTERM) == 0)
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 2)
  }
}
