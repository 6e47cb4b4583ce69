import Audit
import Keys
import Storage

/// The files of an export of the whole log: entries, the signed head, the key, earlier heads.
struct AuditBundle {
  let store: Store
  let notary: Notary
  let signed: SignedCheckpoint

  /// Earlier heads that go with it, the newest.
  private static let earlierMax = 100

  func write(
    into folder: ExportFolder, progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let entries = try folder.open("entries.jsonl")
    try store.exportAudit(
      size: signed.size, root: signed.root, progress: progress,
      write: { try folder.append($0, to: entries) })
    try folder.close(entries)
    try folder.write(signed.note, "checkpoint")
    try folder.write(notary.key.text + "\n", "vkey")
    var earlier: [Int: String] = [:]
    for checkpoint in try notary.kept(in: notary.historyPath).checkpoints
    where checkpoint.size > 0 && checkpoint.size < signed.size && isByKey(checkpoint) {
      earlier[checkpoint.size] = checkpoint.note
    }
    for (size, note) in earlier.sorted(by: { $0.key < $1.key }).suffix(AuditBundle.earlierMax) {
      let digits = String(size)
      let name = String(repeating: "0", count: 20 - digits.count) + digits
      try folder.write(note, "checkpoints/" + name)
    }
  }

  /// Heads that only a key before this one signed say nothing to who has this one.
  private func isByKey(_ checkpoint: SignedCheckpoint) -> Bool {
    (try? SignedCheckpoint(checkpoint.note.utf8, keys: [notary.key])) != nil
  }
}
