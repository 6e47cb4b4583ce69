/// A root that was signed, or kept elsewhere, when the log had so many entries.
public struct AuditPin: Hashable, Sendable {
  public var size: Int
  public var root: TreeHash
  /// Where it was found, for a person.
  public var place: String

  public init(size: Int, root: TreeHash, place: String) {
    self.size = size
    self.root = root
    self.place = place
  }
}

/// Recomputes the whole trail from its stored bytes, one entry after the other: each line is
/// canonical and well formed, numbers run from 0 without a gap, each stored leaf is the line's
/// hash, entries answer what they may answer, what a person did is signed by the key announced for
/// them, every pin has the root of the entries before it, and the end is where the head says.
///
/// It needs nothing but the lines, so it streams; the first thing wrong ends it. A clock that went
/// back is noted and no fault: the order is the number.
public struct AuditVerifier {
  private var frontier = MerkleFrontier()
  private var links = AuditLinks()
  private var people = PersonKeys()
  private let pins: [AuditPin]
  private var nextPin = 0
  /// Entries before this one are those of a pin.
  private var pinned = 0
  private var clock = ClockWatch()

  /// Pins of every size, in any order.
  public init(pins: [AuditPin] = []) {
    self.pins = pins.filter { $0.size > 0 }.sorted { $0.size < $1.size }
  }

  /// Entries found good so far.
  public var size: Int { frontier.size }

  /// Takes the next line in: its bytes without line feed and, when one is stored, its leaf hash.
  public mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, leaf stored: TreeHash? = nil
  ) throws(AuditFault) {
    do throws(EntryFault) {
      let entry = try EntryScanner.read(line)
      guard entry.seq == frontier.size else {
        throw EntryFault("numbered \(entry.seq), should be \(frontier.size): missing or reordered")
      }
      let leaf = TreeHash.leaf(UnsafeRawBufferPointer(line))
      guard stored == nil || stored == leaf else {
        throw EntryFault("changed: its bytes do not have the stored hash")
      }
      try links.add(entry)
      try people.add(entry, line)
      clock.see(entry.moment, seq: entry.seq)
      frontier.append(leaf)
    } catch {
      throw AuditFault(seq: frontier.size, reason: error.reason)
    }
    if nextPin < pins.count, pins[nextPin].size == size { try comparePins() }
  }

  /// Takes the next line in, from an array.
  public mutating func add(_ line: [UInt8], leaf: TreeHash? = nil) throws(AuditFault) {
    try line.withUnsafeBufferPointer { (line) throws(AuditFault) in
      try add(line, leaf: leaf)
    }
  }

  /// The pins of this size. One that differs tells of a change since the pin before it.
  private mutating func comparePins() throws(AuditFault) {
    let root = frontier.root
    while nextPin < pins.count, pins[nextPin].size == size {
      let pin = pins[nextPin]
      guard pin.root == root else {
        throw AuditFault(
          seq: pinned,
          reason: "changed: entries \(pinned) to \(size - 1) are not those of the checkpoint of "
            + "size \(size) in \(pin.place)")
      }
      nextPin += 1
    }
    pinned = size
  }

  /// Compares the end with the head that was stored, frontier and root, and with the pins.
  public func finish(frontier stored: MerkleFrontier?, root: TreeHash?) -> AuditVerification {
    var fault: AuditFault?
    if let stored, stored.size != size {
      fault = AuditFault(
        seq: size,
        reason: stored.size > size
          ? "the log ends here, its head counts \(stored.size) entries: cut off"
          : "the head counts \(stored.size) entries only: written past it")
    } else if stored == nil || stored != frontier {
      fault = AuditFault(seq: size, reason: "the head's frontier is not that of the entries")
    } else if root != frontier.root {
      fault = AuditFault(seq: size, reason: "the head's root is not that of the entries")
    } else if let pin = pins.last, pin.size > size {
      fault = AuditFault(
        seq: size,
        reason: "truncated: the log ends here, the checkpoint in \(pin.place) counts \(pin.size) "
          + "entries")
    }
    return result(fault, isComplete: true)
  }

  /// How far it came when it was stopped by a fault or by the person.
  public func stopped(by fault: AuditFault? = nil) -> AuditVerification {
    result(fault, isComplete: fault != nil)
  }

  private func result(_ fault: AuditFault?, isComplete: Bool) -> AuditVerification {
    AuditVerification(
      size: size, root: frontier.root.hex, firstBad: fault, isComplete: isComplete,
      clockSteps: clock.steps, firstClockStep: clock.first)
  }
}
