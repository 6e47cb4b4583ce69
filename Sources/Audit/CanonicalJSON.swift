/// A JSON value that has exactly one spelling: RFC 8785 with whole numbers only. What is hashed
/// and signed is written from this type, so two programs can never disagree about the bytes.
///
/// Numbers lie within ±(2^53 - 1); money is cents, confidence basis points. A string is any valid
/// Unicode text and is never normalised.
public enum CanonicalJSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([CanonicalJSON])
  /// Members in the order of their keys' UTF-16 code units, no key twice: `object(of:)` sees to it.
  case object([Member])

  /// One key with its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: CanonicalJSON

    public init(_ key: String, _ value: CanonicalJSON) {
      self.key = key
      self.value = value
    }
  }

  /// The largest magnitude of a number, 2^53 - 1.
  public static let integerMax = 9_007_199_254_740_991

  /// An object from members in any order; of two with one key the later counts.
  public static func object(of members: [Member]) -> CanonicalJSON {
    var sorted: [Member] = []
    for member in members {
      let place = sorted.firstIndex { !keyPrecedes($0.key, member.key) } ?? sorted.endIndex
      if place < sorted.endIndex, sameKey(sorted[place].key, member.key) {
        sorted[place] = member
      } else {
        sorted.insert(member, at: place)
      }
    }
    return .object(sorted)
  }

  /// The member of that key; nil when there is none or this is no object.
  public subscript(key: String) -> CanonicalJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var number: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  public var elements: [CanonicalJSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The order of keys: UTF-16 code units.
  static func keyPrecedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }

  /// Byte for byte: two spellings of one accented letter are two keys.
  static func sameKey(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}

extension CanonicalJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  public init(integerLiteral value: Int) {
    self = .integer(value)
  }

  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  public init(arrayLiteral elements: CanonicalJSON...) {
    self = .array(elements)
  }

  public init(dictionaryLiteral elements: (String, CanonicalJSON)...) {
    self = .object(of: elements.map { Member($0.0, $0.1) })
  }
}
