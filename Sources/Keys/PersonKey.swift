public import Audit
import Glibc

/// The key a person signs their entries of the trail with, while the practice has no accounts: one
/// file for each name, `person-NAME.key`, mode 0600, made when the person first acts. Whoever can
/// read the file can sign as that person.
public enum PersonKey {
  private static let prefix = "person-"
  private static let suffix = ".key"

  /// The longest name of a person, in bytes.
  public static let nameBytesMax = 64

  /// Whether this can be a person's name: it is the name of their key too, so no space, no plus and
  /// no control character.
  public static func isName(_ name: String) -> Bool {
    name.utf8.count <= nameBytesMax && NoteKey.isName(name)
  }

  /// Reads the person's key, or makes it when there is none.
  public static func loadOrCreate(
    for name: String, in folder: String
  ) throws(KeysError) -> NoteSigner {
    let path = path(for: name, in: folder)
    let signer = try KeyFile(path: path).loadOrCreate(name: name).signer
    guard signer.key.name == name else {
      throw .keyUnusable(path: path, reason: "it is the key of another person")
    }
    return signer
  }

  /// Every person's file, for who forgets a workspace.
  public static func files(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix), name.hasSuffix(suffix) { found.append(folder + "/" + name) }
    }
    return found.sorted()
  }

  /// Letters, digits, dash and underscore stand for themselves, everything else as `%` and two
  /// digits: no name leaves the folder or hides another.
  static func path(for name: String, in folder: String) -> String {
    var spelled = ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
          || scalar == "_")
      let digits = String(byte, radix: 16)
      spelled += isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + digits
    }
    return folder + "/" + prefix + spelled + suffix
  }
}
