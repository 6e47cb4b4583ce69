import Audit
import Basics

/// A filter as words: `key:value,value` with blanks between; a value with a blank or a comma stands
/// in quotes.
extension TrailFilter {
  /// Why words are no filter: one line that names what is known.
  public struct Fault: Error, Hashable, Sendable {
    public let sentence: String
  }

  /// All keys, in the order help lists them.
  public static let keys = Key.allCases.map(\.rawValue) + ["from", "to", "entry"]

  /// Reads words; throws a `Fault` for one nobody knows.
  public init(words text: String) throws(Fault) {
    self.init()
    for word in try TrailFilter.split(text) {
      guard !word.values.isEmpty else {
        throw Fault(
          sentence: "\(word.key): write key:value; keys: "
            + TrailFilter.keys.joined(separator: ", "))
      }
      switch word.key {
      case "from": from = try TrailFilter.moment(word)
      case "to": to = try TrailFilter.moment(word)
      case "entry":
        entries += try word.values.map { value throws(Fault) in
          try TrailFilter.range(value)
        }
      default: try set(word)
      }
    }
  }

  /// The words that read back as this filter, in the order of the keys.
  public var words: String {
    var words: [String] = []
    for key in Key.allCases {
      guard let values = values[key], !values.isEmpty else { continue }
      words.append("\(key.rawValue):" + values.map(TrailFilter.quoted).joined(separator: ","))
    }
    if let from { words.append("from:\(from)") }
    if let to { words.append("to:\(to)") }
    if !entries.isEmpty {
      let ranges = entries.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      words.append("entry:" + ranges.joined(separator: ","))
    }
    return words.joined(separator: " ")
  }

  /// What may follow a key; empty where anything may.
  public static func known(_ key: Key) -> [String] {
    switch key {
    case .role: Role.allCases.map(\.rawValue)
    case .kind: AuditActor.Kind.allCases.map(\.rawValue)
    case .action: AuditAction.allCases.map(\.rawValue)
    case .decision: ["accept", "modify", "reject"]
    case .outcome: AuditOutcome.allCases.map(\.rawValue)
    default: []
    }
  }

  private mutating func set(_ word: Word) throws(Fault) {
    guard let key = Key(rawValue: word.key) else {
      throw Fault(
        sentence: "\(word.key) is no key of a filter; known: "
          + TrailFilter.keys.joined(separator: ", "))
    }
    let known = TrailFilter.known(key)
    for value in word.values {
      guard known.isEmpty || known.contains(value) else {
        throw Fault(
          sentence: "\(word.key):\(value) is not known; known: "
            + known.joined(separator: ", "))
      }
      let kept = key == .code ? value.uppercased() : value
      if !values[key, default: []].contains(kept) { values[key, default: []].append(kept) }
    }
  }

  private static func moment(_ word: Word) throws(Fault) -> TrailMoment {
    guard word.values.count == 1, let moment = TrailMoment(word.values[0]) else {
      throw Fault(
        sentence: "\(word.key): takes one day or minute, such as 2026-10-01 or 2026-10-01T14:30")
    }
    return moment
  }

  private static func range(_ text: String) throws(Fault) -> ClosedRange<Int> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count <= 2, let first = parts.first ?? nil, let last = parts.last ?? nil, first >= 0,
      last >= first
    {
      return first...last
    }
    throw Fault(sentence: "entry: takes numbers of entries, such as 12,40-60")
  }

  private static func quoted(_ value: String) -> String {
    value.contains { $0 == " " || $0 == "," } ? "\"\(value)\"" : value
  }

  private struct Word {
    var key: String
    var values: [String]
  }

  /// Cuts at blanks and commas outside of quotes; a quote itself is part of no value.
  private static func split(_ text: String) throws(Fault) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var value = ""
    var isQuoted = false
    func finished() -> Word? {
      guard var done = word else {
        return value.isEmpty ? nil : Word(key: value, values: [])
      }
      if !value.isEmpty { done.values.append(value) }
      return done
    }
    for character in text + " " {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if let done = finished() { words.append(done) }
        (word, value) = (nil, "")
      case ":" where !isQuoted && word == nil:
        (word, value) = (Word(key: value, values: []), "")
      case "," where !isQuoted && word != nil:
        if !value.isEmpty { word?.values.append(value) }
        value = ""
      default: value.append(character)
      }
    }
    guard !isQuoted else { throw Fault(sentence: "a quote is open; close it") }
    return words
  }
}

extension TrailFilter: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(words: try container.decode(String.self))
    } catch let fault as Fault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: fault.sentence)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(words)
  }
}
