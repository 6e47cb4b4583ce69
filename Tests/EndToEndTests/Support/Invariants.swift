import Foundation
import Testing

/// The ten invariants as far as they can be seen from outside. Every test that breaks something
/// ends here: the program is started normally and runs until idle, then all of them must hold.
func assertInvariants(
  world: OutsideWorld, screen: TmuxScreen? = nil,
  _ location: SourceLocation = #_sourceLocation
) throws {
  try runUntilIdle(world, location)
  let seen = try Seen(world)
  decisionsAreKept(world, seen, location)
  nobodyElseDecided(world, seen, location)
  nothingArrivedTwice(seen, location)
  nothingLeftWithoutIntent(seen, location)
  nothingIsStuck(seen, location)
  try queueAgreesWithItself(world, seen, location)
  try trailIsWhole(world, seen, location)
  repairsWereTold(world, location)
  try nothingEscaped(world, location)
  if let screen { try terminalIsUsable(screen, location) }
}

/// All the outside shows, read once.
private struct Seen {
  let items: [[String: Any]]
  let entries: [[String: Any]]
  let superbills: [[String: Any]]
  let writes: [[String: Any]]

  init(_ world: OutsideWorld) throws {
    items = try world.items()
    entries = try world.entries()
    superbills = try world.superbills()
    writes = try world.writes()
  }

  func entries(_ action: String, on item: String) -> [[String: Any]] {
    entries.filter {
      $0["action"] as? String == action
        && ($0["object"] as? [String: Any])?["id"] as? String == item
    }
  }

  func entries(_ action: String) -> [[String: Any]] {
    entries.filter { $0["action"] as? String == action }
  }

  /// The decision an entry speaks of; to the other side its id is the key.
  func decision(_ entry: [String: Any]) -> String {
    let detail = entry["detail"] as? [String: Any]
    return (detail?["decision_id"] ?? detail?["key"]) as? String ?? ""
  }

  func id(_ item: [String: Any]) -> String { item["id"] as? String ?? "" }
  func state(_ item: [String: Any]) -> String { item["state"] as? String ?? "" }
}

private let decided: Set = ["accepted", "modified", "rejected"]

private func runUntilIdle(_ world: OutsideWorld, _ location: SourceLocation) throws {
  let isIdle = try eventually(seconds: 45) {
    _ = try world.run("sync", "--once")
    return try world.items().allSatisfy {
      !["held", "sending", "unknown"].contains($0["delivery"] as? String ?? "")
    }
  }
  #expect(isIdle, "it did not come to rest:\n\(world.said.suffix(2000))", sourceLocation: location)
}

/// I1: no acknowledged decision is lost, neither from the queue nor from the trail.
private func decisionsAreKept(
  _ world: OutsideWorld, _ seen: Seen, _ location: SourceLocation
) {
  for (item, state) in world.acknowledged {
    let shown = seen.items.first { seen.id($0) == item }.map(seen.state)
    #expect(shown == state, "I1: \(item)", sourceLocation: location)
    let told = seen.entries(decided.contains(state) ? "decide" : "undo", on: item)
    #expect(!told.isEmpty, "I1: the trail knows \(item)", sourceLocation: location)
  }
}

/// I2: no decision nobody made, none twice.
private func nobodyElseDecided(
  _ world: OutsideWorld, _ seen: Seen, _ location: SourceLocation
) {
  let made = seen.items.filter { decided.contains(seen.state($0)) }.map(seen.id)
  let known = Set(world.acknowledged.keys).union(world.unanswered)
  #expect(Set(made).subtracting(known) == [], "I2: decisions", sourceLocation: location)
  for item in known {
    let standing = seen.entries("decide", on: item).count - seen.entries("undo", on: item).count
    #expect((0...1).contains(standing), "I2: \(item)", sourceLocation: location)
  }
}

/// I3: nothing is applied twice, and a retry carries the same key and the same body.
private func nothingArrivedTwice(_ seen: Seen, _ location: SourceLocation) {
  let arrived = seen.superbills.compactMap { $0["external_id"] as? String }
  #expect(Set(arrived).count == arrived.count, "I3: applied twice", sourceLocation: location)
  var bodies: [String: Set<String>] = [:]
  for write in seen.writes {
    guard let key = write["idempotency_key"] as? String else { continue }
    bodies[key, default: []].insert(write["body"] as? String ?? "")
  }
  for (key, sent) in bodies {
    #expect(sent.count == 1, "I3: bodies under the key \(key)", sourceLocation: location)
  }
}

/// I4: nothing is pushed without an intent written first, and never for an item that is not signed.
private func nothingLeftWithoutIntent(_ seen: Seen, _ location: SourceLocation) {
  let intended = Set(seen.entries("push.intent").map(seen.decision))
  let signed = Set(
    seen.entries("decide").filter {
      ($0["detail"] as? [String: Any])?["decision"] as? String != "reject"
    }.map(seen.decision))
  let undone = Set(seen.entries("undo").map(seen.decision))
  for bill in seen.superbills {
    let decision = bill["external_id"] as? String ?? ""
    #expect(intended.contains(decision), "I4: intent of \(decision)", sourceLocation: location)
    #expect(signed.contains(decision), "I4: \(decision) was signed", sourceLocation: location)
    #expect(!undone.contains(decision), "I4: \(decision) was undone", sourceLocation: location)
  }
}

/// I5: what was signed is applied or shown as failed; nothing waits when the program is idle.
private func nothingIsStuck(_ seen: Seen, _ location: SourceLocation) {
  let arrived = Set(seen.superbills.compactMap { $0["external_id"] as? String })
  for item in seen.items where ["accepted", "modified"].contains(seen.state(item)) {
    let delivery = item["delivery"] as? String ?? ""
    #expect(
      ["applied", "failed"].contains(delivery), "I5: \(seen.id(item))", sourceLocation: location)
    guard delivery == "applied", let last = seen.entries("decide", on: seen.id(item)).last else {
      continue
    }
    #expect(
      arrived.contains(seen.decision(last)), "I5: \(seen.id(item)) is in the EHR",
      sourceLocation: location)
  }
}

/// I6: the database's own checks are clean, and the counts agree.
private func queueAgreesWithItself(
  _ world: OutsideWorld, _ seen: Seen, _ location: SourceLocation
) throws {
  let doctor = try world.run("doctor", "--json")
  #expect(!doctor.output.contains("\"error\""), "I6: \(doctor.output)", sourceLocation: location)
  let ids = seen.items.map(seen.id)
  #expect(Set(ids).count == ids.count, "I6: an item twice", sourceLocation: location)
  let open = try Program.json(["queue", "review", "--json", "--home", world.home])
  let undecided = seen.items.filter { ["open", "skipped"].contains(seen.state($0)) }.count
  #expect(open["count"] as? Int == undecided, "I6: counts", sourceLocation: location)
}

/// I7: the trail verifies, and what was in it before the fault is in it still.
private func trailIsWhole(
  _ world: OutsideWorld, _ seen: Seen, _ location: SourceLocation
) throws {
  let verified = try Program.json(["audit", "verify", "--json", "--home", world.home])
  #expect(verified["first_bad"] is NSNull, "I7: \(verified)", sourceLocation: location)
  #expect(verified["size"] as? Int == seen.entries.count, "I7: size", sourceLocation: location)
  let now = try world.trail()
  let isPrefix = Array(now.prefix(world.trailBefore.count)) == world.trailBefore
  #expect(isPrefix, "I7: the trail was rewritten", sourceLocation: location)
}

/// I8: what was cut off is told at the next start, in a line of the run and in the log.
private func repairsWereTold(_ world: OutsideWorld, _ location: SourceLocation) {
  guard world.wasCutOff else { return }
  let log = FileManager.default.contents(atPath: world.home + "/state/countersign.log") ?? Data()
  let heard = world.said + String(decoding: log, as: UTF8.self)
  #expect(heard.contains("cut off"), "I8: \(heard.suffix(2000))", sourceLocation: location)
}

/// I9: no name and no sentence of a note lies readable in any file, and there is no core file.
private func nothingEscaped(_ world: OutsideWorld, _ location: SourceLocation) throws {
  let found = Privacy.leaks(below: world.home)
  #expect(found == [], "I9", sourceLocation: location)
}

/// I10: the terminal is as it was found.
private func terminalIsUsable(_ screen: TmuxScreen, _ location: SourceLocation) throws {
  let modes = try screen.modes()
  #expect(modes == TmuxScreen.restModes, "I10", sourceLocation: location)
  let isCooked = try screen.isCooked()
  #expect(isCooked, "I10: keys are echoed by line", sourceLocation: location)
}
