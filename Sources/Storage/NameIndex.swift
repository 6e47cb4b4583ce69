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
    for part in parts(of: client.givenName + " " + client.familyName) {
      words.insert("=" + part)
      for count in beginnings where part.count > count {
        words.insert("=" + String(part.prefix(count)))
      }
    }
    let initials = folded(client.initials).filter { $0 != "." }
    if !initials.isEmpty { words.insert("#" + initials) }
    return words
  }

  /// What a typed text may stand for: every part must be found; empty when it names nobody.
  static func sought(_ text: String) -> [[String]] {
    let parts = parts(of: text)
    guard !parts.isEmpty, parts.count <= 4 else { return [] }
    var ways: [[String]] = []
    if parts.allSatisfy({ $0.count >= 2 }) {
      ways.append(parts.map { "=" + (beginnings.contains($0.count) ? $0 : String($0)) })
    }
    let letters = folded(text).filter { $0 != "." && $0 != " " }
    if (1...3).contains(letters.count) { ways.append(["#" + letters]) }
    return ways
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
