import Audit
import Basics
import Dispatch
import Foundation
import Keys
import Logging
import Review
import Storage
import Synchronization
import Transport

/// Has the trail's head signed: when asked, after so many entries, before decisions leave and at
/// the end, and each signed head kept elsewhere. When the log does not continue what was signed, it
/// says so in one line and nothing is sent until a person decides.
final class TrailKeeper: Sendable {
  private struct State {
    var notary: Notary
    var signedSize = 0
    var commandAt: Int64 = 0
    var commandSize = 0
    var hasSigned = false
    /// Somebody was told that the log is held.
    var isTold = false
    var told: Set<String> = []
    /// Why sending is held besides: some heads were signed and none is left, or a witness says so.
    var lost: String?
    var recovered: String?
    var isAsked = false
    var token: ChangeSignal.Token?
  }

  var notary: Notary { state.withLock { $0.notary } }
  let anchor: TrailAnchor
  private let witness: TrailWitness?
  private let places: Places
  private let store: Store
  private let every: Int
  private let clock: WallClock
  private let logger: Logger
  private let queue = DispatchQueue(label: "countersign.notary", qos: .utility)
  private let state: Mutex<State>
  private let indexer: TrailIndexer
  private let presence: TrailPresence

  /// Opens the installation's key, makes it in a new workspace, and records it there.
  init(
    places: Places, settings: Configuration.Trail, store: Store, clock: WallClock, logger: Logger,
    transport: @autoclosure () -> any HTTPTransport = CurlTransport()
  ) throws {
    self.store = store
    indexer = TrailIndexer(store)
    presence = TrailPresence(path: places.state + "/audit.lock")
    self.places = places
    self.clock = clock
    self.logger = logger
    every = settings.checkpointEntries
    anchor = TrailAnchor(settings: settings, memory: places.anchored)
    witness = settings.witness.map {
      TrailWitness(
        address: $0.address, key: $0.key, transport: transport(), memory: places.witnessed)
    }
    let (signer, isNew) = try InstallationKey.loadOrCreate(in: places.keys)
    var notary = try TrailKeeper.notary(signer, places)
    notary.elsewhere = settings.anchorFile.flatMap { notary.newest(in: $0) }
    state = Mutex(State(notary: notary))
    try findLast(isNew: isNew)
  }

  private static func notary(_ signer: NoteSigner, _ places: Places) throws -> Notary {
    Notary(
      signer: signer, retired: try InstallationKey.retired(in: places.keys),
      rotated: try InstallationKey.rotated(in: places.keys), state: places.state)
  }

  /// Finds the last signed head. Where none was signed the key becomes an entry and the first head
  /// stands right behind it, so that one that is gone later is missed.
  private func findLast(isNew: Bool) throws {
    let notary = notary
    let last: SignedCheckpoint?
    do throws(KeysError) {
      last = try notary.last()
    } catch {
      return  // It is told when somebody asks; a key that is new then is no beginning.
    }
    if let last {
      state.withLock { $0.signedSize = last.size }
      return takeUp(last)
    }
    guard let recorded = isNew ? nil : try store.auditEntry(of: notary.key) else {
      try store.recordLogKey(notary.key, at: clock.now)
      _ = signQuietly()
      return
    }
    guard notary.elsewhere == nil, let size = try? store.auditHead().size, recorded < size - 1
    else { return }
    state.withLock {
      $0.lost =
        "the last signed head is gone from \(places.state); sending is held; restore the folder "
        + "from its backup, or take the loss with countersign audit resume"
    }
  }

  /// Entries that a program wrote and did not live to have signed, as nobody else is there who
  /// still might: they are compared with the head that was signed, entered as found, told and signed.
  private func takeUp(_ last: SignedCheckpoint) {
    guard presence.cameAlone, let size = try? store.auditHead().size, size > last.size,
      brokenBecause() == nil
    else { return }
    do {
      let found = try store.recordUnsignedEnd(after: last.checkpoint, at: clock.now)
      guard found > 0 else { return }
      let sentence =
        "the program ended before it signed the trail's last "
        + (found == 1 ? "entry" : "\(found) entries")
        + "; nothing is missing, and they are signed now"
      state.withLock { $0.recovered = sentence }
      tell(sentence)
      _ = signQuietly()
    } catch {
      tell(line(error))
    }
  }

  /// What this start found unsigned, one line for a person; nil when nothing was.
  var recovered: String? { state.withLock { $0.recovered } }

  /// Begins to sign after every so many entries, beside whatever else is done.
  func begin() {
    let token = store.changes.observe { [weak self] change in
      guard change.contains(.audit) else { return }
      self?.look()
      self?.indexer.look()
    }
    indexer.look()
    state.withLock { $0.token = token }
  }

  private func look() {
    let isNew = state.withLock { state in
      defer { state.isAsked = true }
      return !state.isAsked
    }
    guard isNew else { return }
    queue.async { [self] in
      state.withLock { $0.isAsked = false }
      guard let head = try? store.auditHead() else { return }
      let signed = state.withLock { $0.signedSize }
      if head.size - signed >= every { _ = signQuietly() }
    }
  }

  /// Signs the present head and keeps it elsewhere; returns it. Throws `KeysError.held` when the
  /// log does not continue what was signed.
  @discardableResult
  func sign() throws -> SignedCheckpoint {
    do {
      return try signed()
    } catch let error as KeysError {
      state.withLock { $0.isTold = true }
      throw error
    }
  }

  /// Another program may have put a successor in the key's place meanwhile.
  private func followKey() throws {
    guard let signer = try InstallationKey.load(from: places.keys), signer.key != notary.key,
      signer.key.name == notary.key.name
    else { return }
    var next = try TrailKeeper.notary(signer, places)
    next.elsewhere = notary.elsewhere
    state.withLock { $0.notary = next }
  }

  /// Gives the log another key: the trail announces it, both keys sign the head, and the new one
  /// takes the old one's place. Wherever this is cut off, the key in place is one that signed the
  /// last head. Returns the new key. Throws `KeysError.held` when the log is not the one that was
  /// signed.
  func rotate() throws -> NoteKey {
    try sign()
    let notary = notary
    let next = try InstallationKey.successor(of: notary.key, in: places.keys)
    try store.recordLogKey(next.key, at: clock.now)
    let signed = try notary.sign(try store.auditHead(), also: next) {
      try store.auditLeaves($0, $1)
    }
    try InstallationKey.rotate(to: next, in: places.keys)
    try followKey()
    keep(signed)
    return next.key
  }

  private func signed() throws -> SignedCheckpoint {
    try refuseLost()
    try followKey()
    let before = state.withLock { $0.signedSize }
    let signed = try notary.sign(try store.auditHead()) { try store.auditLeaves($0, $1) }
    state.withLock { state in
      state.signedSize = max(state.signedSize, signed.size)
      state.hasSigned = state.hasSigned || signed.size > before
    }
    if signed.size > before || anchorIsBehind(signed) { keep(signed) }
    return signed
  }

  /// Why nothing may be sent now; nil when the log continues what was signed. Signs on the way.
  func holdsSending() -> String? {
    let held = signQuietly()
    if held != nil { state.withLock { $0.isTold = true } }
    return held
  }

  /// Why the log is not the one that was signed, without signing; nil when it is.
  func brokenBecause() -> String? {
    do {
      try refuseLost()
      try notary.check(try store.auditHead()) { try store.auditLeaves($0, $1) }
      return nil
    } catch {
      return line(error)
    }
  }

  private func refuseLost() throws(KeysError) {
    if let lost = state.withLock({ $0.lost }) { throw .held(reason: lost) }
  }

  /// Signs what is new, at the end; the line a person must read when the log is held and nobody
  /// was told yet.
  func finish() -> String? {
    if let token = state.withLock({ $0.token.take() }) { store.changes.stop(token) }
    indexer.end()
    queue.sync {}
    let held = signQuietly()
    let isDue = state.withLock { $0.hasSigned } || anchor.isDue(at: clock.now)
    if held == nil, isDue, let last = try? notary.last() { carryOut(last) }
    presence.leave()
    return state.withLock { $0.isTold ? nil : held ?? $0.lost }
  }

  /// The reason when the log is held. What else went wrong is told in the log; it holds nothing.
  private func signQuietly() -> String? {
    do {
      _ = try signed()
      return nil
    } catch KeysError.held(let reason) {
      return reason
    } catch StorageError.closed {
      return nil
    } catch {
      if case StorageError.damaged = error { return line(error) + "; sending is held" }
      tell("the trail's head was not signed: \(line(error))")
      return nil
    }
  }

  /// A person's decision to go on from a log that does not continue what was signed: the old heads
  /// are put aside, the loss is recorded, a new key signs from here. Returns it.
  func resume(reason: String, by person: Person) throws -> NoteKey {
    try store.acting(person, .configure)
    let lost = try? notary.last()
    let now = clock.now
    let signer = try InstallationKey.replace(in: places.keys)
    try store.recordAuditLoss(
      lost: lost?.checkpoint, reason: reason, key: signer.key, by: person, at: now)
    try Notary.putAside(state: places.state, mark: "\(now.milliseconds)")
    let notary = try TrailKeeper.notary(signer, places)
    state.withLock { state in
      state.notary = notary
      state.signedSize = 0
      state.lost = nil
    }
    try sign()
    return signer.key
  }

  private func anchorIsBehind(_ signed: SignedCheckpoint) -> Bool {
    anchor.settings.anchorFile != nil
      && (anchor.isDue(at: clock.now) || (anchor.last()?.size ?? -1) < signed.size)
  }

  private func keep(_ signed: SignedCheckpoint) {
    let now = clock.now
    do {
      try anchor.keep(signed, at: now)
    } catch {
      tell("the signed head was not anchored: \(line(error))")
    }
    let isDue = state.withLock { state in
      guard state.commandAt != 0 else {
        state.commandAt = now.milliseconds
        return false
      }
      return now.milliseconds - state.commandAt >= Int64(TrailAnchor.commandSeconds) * 1000
    }
    if isDue { queue.async { [self] in carryOut(signed) } }
  }

  /// Gives the head to the command and shows it to the witness.
  private func carryOut(_ signed: SignedCheckpoint) {
    guard anchor.isCarriedOut else { return }
    let isDue = anchor.isDue(at: clock.now)
    let isNew = state.withLock { state in
      defer {
        state.commandAt = clock.now.milliseconds
        state.commandSize = signed.size
      }
      return isDue || state.commandSize != signed.size
    }
    guard isNew else { return }
    if let trouble = anchor.run(signed, at: clock.now) { tell(trouble) }
    if let witness { show(signed, to: witness) }
  }

  private func show(_ signed: SignedCheckpoint, to witness: TrailWitness) {
    let outcome = witness.sign(signed) { [store] old, new in
      try ProofRanges(consistencyFrom: old, to: new).flatMap { try store.auditProof($0) }
    }
    let host = witness.address.host
    switch outcome {
    case .signed:
      do {
        try anchor.remember(
          TrailAnchor.Anchored(at: clock.now, place: host, size: signed.size))
      } catch {
        tell(line(error))
      }
    case .failed(let trouble): tell(trouble)
    case .ahead(let size):
      // Another program of this practice may have shown it a newer one meanwhile.
      if let last = try? notary.last(), last.size >= size { return }
      hold("the witness \(host) has signed \(size) entries, the log has \(signed.size)")
    case .contradicts: hold("the witness \(host) has signed another history of this log")
    }
  }

  private func hold(_ reason: String) {
    let sentence =
      reason + "; sending is held; restore the newest backup, or take the loss with countersign "
      + "audit resume"
    state.withLock { $0.lost = sentence }
    tell(sentence)
  }

  private func tell(_ sentence: String) {
    let isNew = state.withLock { $0.told.insert(sentence).inserted }
    if isNew { logger.warning("\(sentence)") }
  }
}
