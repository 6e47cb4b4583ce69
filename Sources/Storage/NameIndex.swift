import FoundationEssentials
import Records

/// The blind index over clients' names: keyed hashes of each part of a name, of its first letters,
/// and of the initials. A search finds the client without the database knowing the name.
enum NameIndex {
  /// Beginnings of this many letters are found too.
  static let beginnings = 3...6

  /// Everything under which a client is found, unhashed.
  static func words(of client: Client) -> Set<String> {
    var words: Set<String> = []
    for part in parts(of: client.fullName) {
      words.insert("=" + part)
      for count in beginnings where part.count > count {
        words.insert("=" + String(part.prefix(count)))
      }
    }
    let initials = letters(of: client.initials)
    if !initials.isEmpty { words.insert("#" + initials) }
    return words
  }

  /// The words under which a typed name stands; all must be found. Empty when it names nobody.
  static func names(_ text: String) -> [String] {
    let parts = parts(of: text)
    guard parts.count <= 4, parts.allSatisfy({ $0.count >= 2 }) else { return [] }
    return parts.map { "=" + String($0.prefix(beginnings.upperBound)) }
  }

  /// The word under which typed initials stand; nil when they are none.
  static func initials(_ text: String) -> String? {
    let letters = letters(of: text)
    return (1...3).contains(letters.count) ? "#" + letters : nil
  }

  /// Whether a typed text is longer than what the index can tell: then the name itself decides.
  static func mustLook(_ text: String) -> Bool {
    parts(of: text).contains { $0.count > beginnings.upperBound }
  }

  /// Each part of the text begins a part of the name.
  static func fits(_ client: Client, _ text: String) -> Bool {
    let name = parts(of: client.fullName)
    return parts(of: text).allSatisfy { part in name.contains { $0.hasPrefix(part) } }
  }

  private static func letters(of text: String) -> String {
    folded(text).filter { $0 != "." && $0 != " " }
  }

  private static func parts(of text: String) -> [String] {
    folded(text).split { " -.,'’".contains($0) }.map(String.init)
  }

  /// Lower case, without the accents people leave out when they type.
  static func folded(_ text: String) -> String {
    String(text.lowercased().map { plain[$0] ?? $0 })
  }

  private static let plain: [Character: Character] = {
    let accented = "àáâãäåāçčèéêëēìíîïīñńòóôõöøōšùúûüūýÿž"
    let letters = "aaaaaaacceeeeeiiiiinnooooooosuuuuuyyz"
    return Dictionary(zip(accented, letters), uniquingKeysWith: { $1 })
  }()
}
