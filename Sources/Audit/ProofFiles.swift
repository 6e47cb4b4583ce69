/// A proof as a file that a third party checks with the log's public key alone: the proof and the
/// checkpoint it leads to.
public enum ProofFile {
  static let inclusionMark = "c2sp.org/tlog-proof@v1"

  /// Why a proof file proves nothing.
  public enum Fault: Error, Hashable, Sendable {
    case malformed
    case note(NoteFault)
    /// The hashes do not lead to the checkpoint.
    case notProven
  }

  /// An inclusion proof in the form of C2SP tlog-proof v1.
  public static func text(_ proof: InclusionProof, _ checkpoint: SignedCheckpoint) -> String {
    lines([inclusionMark, "index \(proof.index)"], proof.hashes, checkpoint)
  }

  /// A consistency proof in the form a C2SP tlog-witness takes as the body of add-checkpoint.
  public static func text(_ proof: ConsistencyProof, _ checkpoint: SignedCheckpoint) -> String {
    lines(["old \(proof.oldSize)"], proof.hashes, checkpoint)
  }

  /// Reads an inclusion proof and checks it against the entry's exact bytes.
  public static func verify(
    inclusion file: [UInt8], of entry: [UInt8], keys: [NoteKey]
  ) throws(Fault) -> (index: Int, checkpoint: SignedCheckpoint) {
    var (head, checkpoint) = try parts(file, keys)
    guard head.popFirst() == inclusionMark else { throw .malformed }
    if let extra = head.first, extra.hasPrefix("extra ") {
      guard Base64.decode(extra.dropFirst(6)) != nil else { throw .malformed }
      head.removeFirst()
    }
    let index = try number(&head, "index ")
    let proof = InclusionProof(
      index: index, size: checkpoint.size, hashes: try hashes(head))
    guard proof.verifies(TreeHash.leaf(entry), root: checkpoint.root) else { throw .notProven }
    return (index, checkpoint)
  }

  /// Reads a consistency proof and checks it against the older root.
  public static func verify(
    consistency file: [UInt8], oldRoot: TreeHash, keys: [NoteKey]
  ) throws(Fault) -> (old: Int, checkpoint: SignedCheckpoint) {
    var (head, checkpoint) = try parts(file, keys)
    let old = try number(&head, "old ")
    let proof = ConsistencyProof(
      oldSize: old, newSize: checkpoint.size, hashes: try hashes(head))
    guard proof.verifies(oldRoot: oldRoot, newRoot: checkpoint.root) else { throw .notProven }
    return (old, checkpoint)
  }

  private static func lines(
    _ head: [String], _ hashes: [TreeHash], _ checkpoint: SignedCheckpoint
  ) -> String {
    (head + hashes.map(\.base64)).map { $0 + "\n" }.joined() + "\n" + checkpoint.note
  }

  /// The lines before the first empty one, and the checkpoint after it.
  private static func parts(
    _ file: [UInt8], _ keys: [NoteKey]
  ) throws(Fault) -> (ArraySlice<String>, SignedCheckpoint) {
    let gap = file.indices.dropLast().first { file[$0] == 0x0A && file[$0 + 1] == 0x0A }
    guard let gap, let head = String(validating: file[..<gap], as: UTF8.self) else {
      throw .malformed
    }
    do throws(NoteFault) {
      let checkpoint = try SignedCheckpoint(file[(gap + 2)...], keys: keys)
      let lines = head.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return (lines[...], checkpoint)
    } catch {
      throw .note(error)
    }
  }

  private static func number(
    _ lines: inout ArraySlice<String>, _ word: String
  ) throws(Fault) -> Int {
    guard let line = lines.popFirst(), line.hasPrefix(word),
      let number = decimal(line.dropFirst(word.count))
    else { throw .malformed }
    return number
  }

  private static func hashes(_ lines: ArraySlice<String>) throws(Fault) -> [TreeHash] {
    let hashes = lines.compactMap { TreeHash(base64: $0) }
    guard hashes.count == lines.count, hashes.count <= 63 else { throw .malformed }
    return hashes
  }
}
