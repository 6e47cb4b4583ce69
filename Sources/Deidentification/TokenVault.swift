/// The tokens of one request and what each stands for. It never leaves the machine, belongs to one
/// request only, and says nothing when described.
public struct TokenVault: Sendable, CustomStringConvertible {
  /// One token with every form its value had in the note, the fullest first.
  public struct Entry: Hashable, Sendable {
    public let token: String
    public let kind: PHIClass
    public let values: [String]
  }

  /// A replaced stretch: where it stands in the safe text (scalars), and what stood there.
  struct Replacement: Sendable {
    let start: Int
    let end: Int
    let original: String
  }

  /// Text with tokens turned back into values, and what looked like a token but is none of ours.
  public struct Restored: Hashable, Sendable {
    public let text: String
    public let unknownTokens: [String]
  }

  public let entries: [Entry]
  let replacements: [Replacement]

  public var description: String { "TokenVault(\(entries.count) tokens)" }

  /// The note as it was, scalar for scalar, from the safe text made with this vault; nil for any
  /// other text.
  public func original(of safe: SafeText) -> String? {
    let scalars = Array(safe.text.unicodeScalars)
    var restored: [UInt8] = []
    var position = 0
    for replacement in replacements {
      guard replacement.start >= position, replacement.end <= scalars.count else { return nil }
      ScalarText.append(scalars[position..<replacement.start], to: &restored)
      restored.append(contentsOf: replacement.original.utf8)
      position = replacement.end
    }
    ScalarText.append(scalars[position...], to: &restored)
    return String(decoding: restored, as: UTF8.self)
  }

  /// An answer with the tokens of this request replaced by their values. A token that was not
  /// issued, or was altered, stays and is named; it is never guessed.
  public func restore(_ answer: String) -> Restored {
    let values = Dictionary(entries.map { ($0.token, $0.values.first ?? "") }) { first, _ in first }
    var text = String.UnicodeScalarView()
    var unknown: [String] = []
    let scalars = Array(answer.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard let end = TokenVault.tokenEnd(scalars, from: index) else {
        text.append(scalars[index])
        index += 1
        continue
      }
      let token = String(String.UnicodeScalarView(scalars[index..<end]))
      if let value = values[token] {
        text.append(contentsOf: value.unicodeScalars)
      } else {
        unknown.append(token)
        text.append(contentsOf: token.unicodeScalars)
      }
      index = end
    }
    return Restored(text: String(text), unknownTokens: unknown)
  }

  /// End of something in the shape of a token, "[PERSON_2]", in any case, that starts at `index`.
  static func tokenEnd(_ scalars: [Unicode.Scalar], from index: Int) -> Int? {
    guard scalars[index] == "[" else { return nil }
    var place = index + 1
    var letters = 0
    while place < scalars.count, place - index < 40 {
      let scalar = scalars[place]
      if scalar == "]" {
        return letters >= 2 && isTokenWord(scalars[(index + 1)..<place]) ? place + 1 : nil
      }
      guard scalar.isASCII,
        scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar)
      else { return nil }
      if scalar.properties.isAlphabetic { letters += 1 }
      place += 1
    }
    return nil
  }

  private static func isTokenWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = String(String.UnicodeScalarView(word)).uppercased()
    return PHIClass.allCases.contains { text == $0.tokenStem || text.hasPrefix($0.tokenStem + "_") }
  }
}
