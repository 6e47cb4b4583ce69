public import Audit

/// The key an installation signs its log's heads with: one line in `audit.key`, mode 0600, apart
/// from the database and from its backups, because whoever has both can sign another history.
public enum InstallationKey {
  private static let fileName = "audit.key"
  private static let retiredName = "audit.retired"
  private static let rotatedName = "audit.rotated"

  static func path(in folder: String) -> String { folder + "/" + fileName }

  private static func file(in folder: String) -> KeyFile { KeyFile(path: path(in: folder)) }

  /// The files, for who forgets a workspace.
  public static func files(in folder: String) -> [String] {
    [path(in: folder), folder + "/" + retiredName, folder + "/" + rotatedName]
  }

  /// Reads the key; nil when there is none.
  public static func load(from folder: String) throws(KeysError) -> NoteSigner? {
    try file(in: folder).load()
  }

  /// Reads the key, or makes it when there is none; says whether it was made. Its name, and with it
  /// that of the log, is drawn once and never changes.
  public static func loadOrCreate(
    in folder: String
  ) throws(KeysError) -> (signer: NoteSigner, isNew: Bool) {
    try file(in: folder).loadOrCreate(name: freshName())
  }

  /// Puts a key of another log's name in the place of the present one, whose public half is kept for
  /// ever.
  public static func replace(in folder: String) throws(KeysError) -> NoteSigner {
    if let old = try load(from: folder) {
      try DurableFile.append(folder + "/" + retiredName, Array((old.key.text + "\n").utf8))
    }
    return try file(in: folder).replace(name: freshName())
  }

  /// A key of the log's name that is to follow the present one; nothing is written yet.
  public static func successor(
    of key: NoteKey, in folder: String
  ) throws(KeysError) -> NoteSigner {
    try file(in: folder).fresh(name: key.name)
  }

  /// Puts a successor in the place of the present key, whose public half is kept for ever: what it
  /// signed still counts.
  public static func rotate(to next: NoteSigner, in folder: String) throws(KeysError) {
    if let old = try load(from: folder) {
      try DurableFile.append(folder + "/" + rotatedName, Array((old.key.text + "\n").utf8))
    }
    try file(in: folder).replace(by: next)
  }

  /// The public halves of keys that signed a log which this one does not continue.
  public static func retired(in folder: String) throws(KeysError) -> [NoteKey] {
    try keys(folder + "/" + retiredName)
  }

  /// The public halves of keys that signed this log before the present one.
  public static func rotated(in folder: String) throws(KeysError) -> [NoteKey] {
    try keys(folder + "/" + rotatedName)
  }

  private static func keys(_ path: String) throws(KeysError) -> [NoteKey] {
    let bytes = try DurableFile.read(path) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { NoteKey($0) }
  }

  private static func freshName() -> String {
    var generator = SystemRandomNumberGenerator()
    let number = String(generator.next(upperBound: UInt64(1) << 32), radix: 16)
    return "countersign.local/log-" + String(repeating: "0", count: 8 - number.count) + number
  }
}
