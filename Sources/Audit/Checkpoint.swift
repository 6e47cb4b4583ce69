/// The head of a log at one moment: whose it is, how many entries, the root over them. Signed and
/// kept where the log's keeper cannot reach, it is what later states are held against.
///
/// Source: C2SP tlog-checkpoint; extension lines are neither written nor read.
public struct Checkpoint: Hashable, Sendable {
  /// The log's name; that of the key that signs it.
  public var origin: String
  public var size: Int
  public var root: TreeHash

  public init(origin: String, size: Int, root: TreeHash) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the text of a note; nil when it is not exactly origin, size and root.
  public init?(text: some StringProtocol) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, NoteKey.isName(lines[0]),
      let size = decimal(lines[1]), let root = TreeHash(base64: lines[2])
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  /// Three lines: what is signed.
  public var text: String {
    "\(origin)\n\(size)\n\(root.base64)\n"
  }
}

/// A checkpoint with its signature, as it was written.
public struct SignedCheckpoint: Hashable, Sendable {
  public let checkpoint: Checkpoint
  /// The signed note: text, empty line, signature lines.
  public let note: String

  /// Signs the checkpoint of a head. Throws when the library refuses to sign.
  public init(size: Int, root: TreeHash, by signer: NoteSigner) throws {
    checkpoint = Checkpoint(origin: signer.key.name, size: size, root: root)
    note = try checkpoint.text + "\n" + signer.line(signing: checkpoint.text)
  }

  /// Reads a signed note and checks it: form, signature, and that the log bears the key's name.
  public init(
    _ bytes: some Sequence<UInt8>, keys: [NoteKey]
  ) throws(NoteFault) {
    let note = try SignedNote(bytes)
    try note.verify(keys)
    guard let checkpoint = Checkpoint(text: note.text),
      keys.contains(where: { $0.name == checkpoint.origin })
    else { throw .noCheckpoint }
    self.checkpoint = checkpoint
    self.note = note.whole
  }

  /// The same head with one more signature under it, by another key of the log's name. Throws when
  /// the library refuses to sign.
  public func signed(also signer: NoteSigner) throws -> SignedCheckpoint {
    precondition(signer.key.name == checkpoint.origin, "a log's keys bear its name")
    return SignedCheckpoint(
      checkpoint: checkpoint, note: try note + signer.line(signing: checkpoint.text))
  }

  private init(checkpoint: Checkpoint, note: String) {
    self.checkpoint = checkpoint
    self.note = note
  }

  public var size: Int { checkpoint.size }
  public var root: TreeHash { checkpoint.root }
}

extension SignedCheckpoint {
  /// Parts a file to which notes were appended, an empty line after each; a last one that was cut
  /// off while being written stays as it is. Nothing is checked here.
  public static func notes(in bytes: [UInt8]) -> [[UInt8]] {
    let dash = Array("\u{2014} ".utf8)
    var notes: [[UInt8]] = []
    var note: [UInt8] = []
    var isSigned = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty, isSigned {
        notes.append(note)
        note = []
        isSigned = false
      } else if !note.isEmpty || !line.isEmpty {
        note += line + [0x0A]
        isSigned = isSigned || line.starts(with: dash)
      }
    }
    if !note.isEmpty { notes.append(note) }
    return notes
  }
}
