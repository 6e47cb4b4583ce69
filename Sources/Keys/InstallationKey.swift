public import Audit

/// The key an installation signs its log's heads with: one line in `audit.key`, mode 0600, apart
/// from the database and from its backups, because whoever has both can sign another history.
public enum InstallationKey {
  private static let fileName = "audit.key"
  private static let retiredName = "audit.retired"

  static func path(in folder: String) -> String { folder + "/" + fileName }

  private static func file(in folder: String) -> KeyFile { KeyFile(path: path(in: folder)) }

  /// The files, for who forgets a workspace.
  public static func files(in folder: String) -> [String] {
    [path(in: folder), folder + "/" + retiredName]
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

  /// Puts a new key in the place of the present one, whose public half is kept for ever.
  public static func replace(in folder: String) throws(KeysError) -> NoteSigner {
    if let old = try load(from: folder) {
      try DurableFile.append(folder + "/" + retiredName, Array((old.key.text + "\n").utf8))
    }
    return try file(in: folder).replace(name: freshName())
  }

  /// The public halves of keys that signed before the present one.
  public static func retired(in folder: String) throws(KeysError) -> [NoteKey] {
    let bytes = try DurableFile.read(folder + "/" + retiredName) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { NoteKey($0) }
  }

  private static func freshName() -> String {
    var generator = SystemRandomNumberGenerator()
    let number = String(generator.next(upperBound: UInt64(1) << 32), radix: 16)
    return "countersign.local/log-" + String(repeating: "0", count: 8 - number.count) + number
  }
}
