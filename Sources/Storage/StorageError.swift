/// Why the store could not do what was asked. Each case reads as one line: what happened, where,
/// and what to do. None holds a name or a word of a note.
public enum StorageError: Error, Hashable, Sendable {
  /// A folder or file could not be made or opened.
  case cannotOpen(path: String, reason: String)
  /// The file is not a Countersign database; it was left alone.
  case foreignFile(path: String)
  /// A later version of the program wrote it.
  case newerVersion(path: String, found: Int, known: Int)
  /// The file or its disk takes no writing.
  case readOnly(path: String)
  /// No room: nothing of the last step was recorded.
  case diskFull(path: String)
  /// Another process held the database too long; nothing was recorded.
  case busy(path: String)
  /// The database exists and its key does not. A new key is never made for it.
  case keyMissing(path: String)
  /// The key file is not 32 bytes, or its permissions let others read it.
  case keyUnusable(path: String, reason: String)
  /// The key is not the one this database was sealed with.
  case wrongKey(path: String)
  /// A sealed cell does not open in its place: moved, changed, or sealed by another key.
  case sealBroken(table: String, column: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// Triggers that keep the trail append-only are missing, changed or not ours.
  case guardsBroken(path: String, names: [String])
  /// The commit failed and re-reading showed that nothing was recorded.
  case notRecorded(path: String, reason: String)
  /// The commit failed and the database could not be read again: look before trying again.
  case outcomeUnknown(path: String, reason: String)
  /// What a person does is recorded only while their signing key is here; nothing was recorded.
  case notSignedIn(person: String)
  /// A reading was stopped because its answer is no longer wanted.
  case interrupted
  /// The store was closed.
  case closed
  /// A result came for a delivery that is not on its way; what the store has stands.
  case notUnderWay(decision: String)
  /// The database refused a statement: a fault of ours.
  case refused(path: String, reason: String)

  /// One line for a person.
  public var sentence: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "cannot open \(path): \(reason); check that the folder exists and is yours"
    case .foreignFile(let path):
      "\(path) is not a Countersign database; it was left as it is; name another file"
    case .newerVersion(let path, let found, let known):
      "\(path) has layout \(found), this program knows up to \(known); use the newer program"
    case .readOnly(let path):
      "\(path) cannot be written; check the permissions of the file, its folder and its disk"
    case .diskFull(let path):
      "the disk of \(path) is full; nothing was recorded; free some space and repeat"
    case .busy(let path):
      "\(path) is held by another process; nothing was recorded; repeat in a moment"
    case .keyMissing(let path):
      "the data key \(path) is missing; without it nothing can be read; restore it from its backup"
    case .keyUnusable(let path, let reason):
      "the data key \(path) cannot be used: \(reason); restore it from its backup"
    case .wrongKey(let path):
      "the data key \(path) does not belong to this database; restore the right one"
    case .sealBroken(let table, let column):
      "a sealed cell of \(table).\(column) does not open: changed or moved; restore a backup"
    case .damaged(let path, let reason):
      "\(path) is damaged (\(reason)); stop, copy the file, restore a backup"
    case .guardsBroken(let path, let names):
      "\(path): what keeps it append-only was tampered with (\(names.joined(separator: ", "))); "
        + "verify the trail with countersign audit verify, then restore a backup"
    case .notRecorded(let path, let reason):
      "\(path) could not be written (\(reason)); read again: nothing was recorded; repeat"
    case .outcomeUnknown(let path, let reason):
      "\(path) could not be written or read again (\(reason)); look at it before repeating"
    case .notSignedIn(let person): "\(person) is not signed in; nothing was recorded; sign in first"
    case .interrupted: "the reading was stopped; ask again"
    case .closed: "the database was closed; open it again"
    case .notUnderWay(let decision):
      "delivery \(decision) is not on its way any more; what is recorded stands"
    case .refused(let path, let reason):
      "\(path) refused a statement (\(reason)); please report this"
    }
  }
}

extension StorageError: CustomStringConvertible {
  public var description: String { sentence }
}
