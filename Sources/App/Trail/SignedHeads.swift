import Audit
import Basics
import Keys
import Storage

/// All heads that were signed and can still be found, for who verifies the log: the last one, those
/// signed before, and those in the anchor file. Looks only; a fault of theirs is told with them.
struct SignedHeads {
  private(set) var pins: [AuditPin] = []
  /// The first signed head that cannot be trusted, one sentence.
  private(set) var fault: String?
  let anchored: TrailAnchor.Anchored?
  /// The last head signed here; nil when none was, or when it cannot be trusted.
  private(set) var last: SignedCheckpoint?
  private var notary: Notary?
  let isAnchorSet: Bool

  init(places: Places, settings: Configuration.Trail) {
    let anchor = TrailAnchor(settings: settings, memory: places.anchored)
    anchored = anchor.last()
    isAnchorSet = anchor.isSet
    do {
      try read(places, settings)
    } catch {
      fault = line(error)
    }
  }

  private mutating func read(_ places: Places, _ settings: Configuration.Trail) throws {
    guard let signer = try InstallationKey.load(from: places.keys) else {
      if try DurableFile.read(places.state + "/checkpoint") != nil {
        fault =
          "unknown key: a head was signed and the log's key in \(places.keys) is gone; restore it"
      }
      return
    }
    let notary = Notary(
      signer: signer, retired: try InstallationKey.retired(in: places.keys),
      rotated: try InstallationKey.rotated(in: places.keys), state: places.state)
    self.notary = notary
    if let last = try notary.last() {
      self.last = last
      pins.append(AuditPin(size: last.size, root: last.root, place: "the last signed head"))
    }
    for path in [notary.historyPath, settings.anchorFile, places.witnessed].compactMap({ $0 }) {
      let kept = try notary.kept(in: path)
      pins += kept.checkpoints.map { AuditPin(size: $0.size, root: $0.root, place: path) }
      if let found = kept.fault, fault == nil { fault = "\(path): \(found.sentence)" }
    }
  }

  /// What a person reads below the figures.
  func lines(now: Instant) -> [String] {
    var lines: [String] = []
    if let notary { lines.append("key \(notary.key.text)") }
    if let last { lines.append("last signed head: \(last.size) entries") }
    return lines + [anchorLine(now)]
  }

  private func anchorLine(_ now: Instant) -> String {
    guard let anchored else {
      let hint = isAnchorSet ? "" : "; set anchor_file, anchor_command or witness_url under [audit]"
      return "last anchored: never" + hint
    }
    let warning = isStale(now) ? "; that is more than a day ago" : ""
    return "last anchored: \(anchored.at) in \(anchored.place), \(anchored.size) entries" + warning
  }

  private func isStale(_ now: Instant) -> Bool {
    let age = anchored.map { $0.at.milliseconds(to: now) / 1000 } ?? .max
    return age > Int64(TrailAnchor.staleSeconds)
  }

  /// What is wrong with what was signed and where it is kept. Looks only.
  func findings(_ store: Store, now: Instant) -> [Finding] {
    var findings: [Finding] = []
    if let fault {
      findings.append(
        Finding(code: "signed_head", severity: .error, message: Output.plain(fault)))
    } else if let held = held(store) {
      findings.append(
        Finding(code: "sending_held", severity: .error, message: Output.plain(held)))
    }
    guard notary != nil else { return findings }
    findings.append(
      Finding(
        code: "anchored", severity: isAnchorSet && isStale(now) ? .warn : .info,
        message: Output.plain(anchorLine(now))))
    return findings
  }

  /// Why the log does not continue what was signed; nil when it does.
  private func held(_ store: Store) -> String? {
    do {
      try notary?.check(try store.auditHead()) { try store.auditLeaves($0, $1) }
      return nil
    } catch {
      return line(error)
    }
  }
}
