public import Audit
import Glibc

/// Signs heads of the log, never two that do not follow from one another. What it signed last
/// stands outside the database, in the state folder: a database that is shorter, or that tells
/// another story up to there, is not signed, and the reason is told until a person decides.
///
/// Three files: `checkpoint`, the last signed head; `frontier`, the hash tree at that head, so that
/// only newer entries are read; `checkpoints`, all that was signed, one after the other.
public struct Notary: Sendable {
  public let key: NoteKey
  private let signer: NoteSigner
  private let retired: [NoteKey]
  private let rotated: [NoteKey]
  private let folder: String
  /// A head of ours that was found elsewhere: the log must continue it too. One that is newer than
  /// all that is known here tells of a workspace that was put back as a whole.
  public var elsewhere: SignedCheckpoint?

  /// Gives leaf hashes in their order: those of the entries in the range.
  public typealias Leaves = (_ range: Range<Int>, _ each: (TreeHash) -> Void) throws -> Void

  /// A notary that signs. What `rotated` keys signed before counts as its own, but for the last
  /// signed head: that one bears the present key's signature. What `retired` keys signed is of
  /// another log.
  public init(
    signer: NoteSigner, retired: [NoteKey] = [], rotated: [NoteKey] = [], state folder: String
  ) {
    key = signer.key
    self.signer = signer
    self.retired = retired
    self.rotated = rotated
    self.folder = folder
  }

  private var lastPath: String { folder + "/checkpoint" }
  private var frontierPath: String { folder + "/frontier" }
  /// All that was signed here.
  public var historyPath: String { folder + "/checkpoints" }

  /// The files, for who forgets a workspace.
  public static func files(state folder: String) -> [String] {
    ["checkpoint", "frontier", "checkpoints", "checkpoint.lock"].map { folder + "/" + $0 }
  }

  /// The last signed head, from the list of all when its own file is gone; nil when none was signed.
  /// Throws `held` when it cannot be read or is not ours to trust.
  public func last() throws(KeysError) -> SignedCheckpoint? {
    do {
      guard let bytes = try DurableFile.read(lastPath) else {
        let kept = try kept(in: historyPath, last: Notary.endBytes)
        if let fault = kept.fault { throw fault }
        return kept.checkpoints.last
      }
      return try SignedCheckpoint(bytes, keys: [key])
    } catch let fault as NoteFault {
      throw .held(
        reason: "the last signed head \(lastPath): \(fault.sentence); sending is held; restore the "
          + "file or the key")
    } catch {
      throw .held(
        reason: "the last signed head: \(error); sending is held until it can be read")
    }
  }

  /// The newest head stands in the end of a file of heads.
  private static let endBytes = 1 << 16

  /// The newest head in a file of heads that this key signed; nil when there is none.
  public func newest(in path: String) -> SignedCheckpoint? {
    (try? kept(in: path, last: Notary.endBytes))?.checkpoints.last
  }

  /// Whether the log continues what was signed: throws `held` with one clear line when it does not.
  public func check(_ head: AuditHead, leaves: Leaves) throws {
    try follow(try last(), head, leaves)
  }

  /// Signs the head, unless it is the last signed one, and returns the checkpoint. Throws `held`
  /// when the log does not continue what was signed.
  public func sign(_ head: AuditHead, leaves: Leaves) throws -> SignedCheckpoint {
    try DurableFile.locked(folder + "/checkpoint.lock") {
      let last = try last()
      if let last, last.size > head.size, try contains(head, last, leaves) { return last }
      try follow(last, head, leaves)
      if let last, last.size == head.size { return last }
      let signed = try SignedCheckpoint(size: head.size, root: head.root, by: signer)
      try DurableFile.replace(frontierPath, Notary.bytes(of: head.frontier))
      try DurableFile.replace(lastPath, Array(signed.note.utf8))
      try DurableFile.append(historyPath, Array((signed.note + "\n").utf8))
      return signed
    }
  }

  /// Signs the head with this key and with its successor, so that whoever knows one key learns of
  /// the other from the head itself. The caller puts the successor in this key's place.
  public func sign(
    _ head: AuditHead, also next: NoteSigner, leaves: Leaves
  ) throws -> SignedCheckpoint {
    let signed = try sign(head, leaves: leaves).signed(also: next)
    try DurableFile.locked(folder + "/checkpoint.lock") {
      try DurableFile.replace(lastPath, Array(signed.note.utf8))
      try DurableFile.append(historyPath, Array((signed.note + "\n").utf8))
    }
    return signed
  }

  /// Another program signed a newer head since this one was read: then the leaves go on.
  private func contains(
    _ head: AuditHead, _ last: SignedCheckpoint, _ leaves: Leaves
  ) throws -> Bool {
    var frontier = head.frontier
    try leaves(head.size..<last.size) { frontier.append($0) }
    return frontier.size == last.size && frontier.root == last.root
  }

  private func follow(
    _ last: SignedCheckpoint?, _ head: AuditHead, _ leaves: Leaves
  ) throws {
    if let elsewhere, elsewhere.size > last?.size ?? -1 {
      try continues(elsewhere, head, leaves)
    }
    if let last { try continues(last, head, leaves) }
  }

  private func continues(
    _ last: SignedCheckpoint, _ head: AuditHead, _ leaves: Leaves
  ) throws {
    guard head.size >= last.size else {
      throw KeysError.held(
        reason: "the log has \(head.size) entries, the last signed head counts \(last.size): its "
          + "end is gone; sending is held; restore the newest backup, or take the loss with "
          + "countersign audit resume")
    }
    var frontier = try storedFrontier(of: last) ?? MerkleFrontier()
    if frontier.size == 0, last.size > 0 {
      try leaves(0..<last.size) { frontier.append($0) }
    }
    let isKept = frontier.size == last.size && frontier.root == last.root
    if isKept { try leaves(last.size..<head.size) { frontier.append($0) } }
    guard isKept, frontier == head.frontier else {
      throw KeysError.held(
        reason: "the log's first \(last.size) entries are not those that were signed; sending is "
          + "held; restore the newest backup, or take the loss with countersign audit resume")
    }
  }

  /// The tree at the last head; nil when the file is missing or of another head.
  private func storedFrontier(of last: SignedCheckpoint) throws -> MerkleFrontier? {
    guard let bytes = try DurableFile.read(frontierPath) else { return nil }
    let hashes = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { TreeHash(base64: $0) }
    guard let frontier = MerkleFrontier(size: last.size, hashes: hashes),
      frontier.root == last.root
    else { return nil }
    return frontier
  }

  private static func bytes(of frontier: MerkleFrontier) -> [UInt8] {
    frontier.hashes.flatMap { Array(($0.base64 + "\n").utf8) }
  }
}

extension Notary {
  /// Puts what was signed so far aside, once a person has decided to go on from a log that does not
  /// continue it: a new key must sign from here.
  public static func putAside(state folder: String, mark: String) throws(KeysError) {
    for name in ["checkpoint", "checkpoints", "frontier"] {
      let path = folder + "/" + name
      guard let bytes = try DurableFile.read(path) else { continue }
      try DurableFile.replace(path + "." + mark, bytes)
      unlink(path)
    }
  }

  /// What stands in a file of checkpoints: those that verify, and the first that does not.
  public struct Kept: Sendable {
    public var checkpoints: [SignedCheckpoint] = []
    public var fault: NoteFault?
  }

  /// Reads checkpoints that were appended to a file, here or on another volume; nothing when the
  /// file is not there. What is no note, as one that was cut off while being written, and what a
  /// retired key signed, is left out.
  public func kept(
    in path: String, last bytesMax: Int = DurableFile.bytesMax
  ) throws(KeysError) -> Kept {
    var kept = Kept()
    let bytes = try DurableFile.read(path, last: bytesMax) ?? []
    // The first of a part of a file may itself be a part.
    let cut = bytes.count < bytesMax ? 0 : 1
    for note in SignedCheckpoint.notes(in: bytes).dropFirst(cut) {
      do throws(NoteFault) {
        kept.checkpoints.append(try SignedCheckpoint(note, keys: [key] + rotated))
      } catch {
        if case .unknownKey = error, isRetired(note) { continue }
        if error != .malformed, kept.fault == nil { kept.fault = error }
      }
    }
    return kept
  }

  private func isRetired(_ note: [UInt8]) -> Bool {
    !retired.isEmpty && (try? SignedCheckpoint(note, keys: retired)) != nil
  }
}
