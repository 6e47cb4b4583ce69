import Audit
import Glibc

/// A file that holds the secret half of one signing key in one line, mode 0600. It is made once
/// and read whole.
struct KeyFile {
  let path: String

  /// Reads the key; nil when there is none.
  func load() throws(KeysError) -> NoteSigner? {
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

  /// Reads the key, or makes one of that name when there is none; says whether it was made.
  func loadOrCreate(
    name: @autoclosure () -> String
  ) throws(KeysError) -> (signer: NoteSigner, isNew: Bool) {
    if let signer = try load() { return (signer, false) }
    let isNew = try DurableFile.create(path, KeyFile.bytes(of: try fresh(name: name())))
    guard let stored = try load() else {
      throw .keyUnusable(path: path, reason: "it was removed while being made")
    }
    return (stored, isNew)
  }

  /// Puts a new key in the place of the present one.
  func replace(name: String) throws(KeysError) -> NoteSigner {
    let signer = try fresh(name: name)
    try replace(by: signer)
    return signer
  }

  /// Puts this key in the place of the present one.
  func replace(by signer: NoteSigner) throws(KeysError) {
    try DurableFile.replace(path, KeyFile.bytes(of: signer))
  }

  private static func bytes(of signer: NoteSigner) -> [UInt8] {
    Array((signer.secretText + "\n").utf8)
  }

  /// A key of that name; nothing is written.
  func fresh(name: String) throws(KeysError) -> NoteSigner {
    var generator = SystemRandomNumberGenerator()
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
