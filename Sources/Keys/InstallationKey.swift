public import Audit
import Glibc

/// The key an installation signs its log's heads with: one line in `audit.key`, mode 0600, apart
/// from the database and from its backups, because whoever has both can sign another history.
public enum InstallationKey {
  private static let fileName = "audit.key"
  private static let retiredName = "audit.retired"

  static func path(in folder: String) -> String { folder + "/" + fileName }

  /// The files, for who forgets a workspace.
  public static func files(in folder: String) -> [String] {
    [path(in: folder), folder + "/" + retiredName]
  }

  /// Reads the key; nil when there is none.
  public static func load(from folder: String) throws(KeysError) -> NoteSigner? {
    let path = path(in: folder)
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .keyUnusable(path: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .keyUnusable(path: path, reason: "others may read it; set mode 0600")
    }
    guard let bytes = try DurableFile.read(path) else { return nil }
    guard let signer = NoteSigner(String(decoding: bytes, as: UTF8.self).trimmedEnd) else {
      throw .keyUnusable(path: path, reason: "it does not hold a key")
    }
    return signer
  }

  /// Reads the key, or makes it when there is none; says whether it was made. Its name, and with it
  /// that of the log, is drawn once and never changes.
  public static func loadOrCreate(
    in folder: String
  ) throws(KeysError) -> (signer: NoteSigner, isNew: Bool) {
    if let signer = try load(from: folder) { return (signer, false) }
    let path = path(in: folder)
    let isNew = try DurableFile.create(path, Array((try fresh(path).secretText + "\n").utf8))
    guard let stored = try load(from: folder) else {
      throw .keyUnusable(path: path, reason: "it was removed while being made")
    }
    return (stored, isNew)
  }

  /// Puts a new key in the place of the present one, whose public half is kept for ever.
  public static func replace(in folder: String) throws(KeysError) -> NoteSigner {
    let path = path(in: folder)
    if let old = try load(from: folder) {
      try DurableFile.append(folder + "/" + retiredName, Array((old.key.text + "\n").utf8))
    }
    let signer = try fresh(path)
    try DurableFile.replace(path, Array((signer.secretText + "\n").utf8))
    return signer
  }

  /// The public halves of keys that signed before the present one.
  public static func retired(in folder: String) throws(KeysError) -> [NoteKey] {
    let bytes = try DurableFile.read(folder + "/" + retiredName) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { NoteKey($0) }
  }

  private static func fresh(_ path: String) throws(KeysError) -> NoteSigner {
    var generator = SystemRandomNumberGenerator()
    let number = String(generator.next(upperBound: UInt64(1) << 32), radix: 16)
    let name = "countersign.local/log-" + String(repeating: "0", count: 8 - number.count) + number
    var seed: [UInt8] = []
    while seed.count < NoteKey.byteCount {
      withUnsafeBytes(of: generator.next()) { seed += $0 }
    }
    guard let signer = NoteSigner(name: name, seed: seed) else {
      throw .keyUnusable(path: path, reason: "it could not be made")
    }
    return signer
  }
}

extension String {
  /// Without the line feed at its end.
  fileprivate var trimmedEnd: Substring { last == "\n" ? dropLast() : self[...] }
}
