import Basics

/// Turns the finds of a reading into spans, safe text and vault: one token a person or value,
/// counted from 1, never derived from what it stands for.
struct Redaction {
  private let reading: Reading
  private let assumedYear: Int?
  private let used: Set<String>
  private var keys: [Key: Int] = [:]
  private var entries: [Draft] = []
  private var counts: [String: Int] = [:]
  private var base: (token: String, day: Day)?

  private struct Draft {
    var token: String
    var kind: PHIClass
    var values: [String]
    var isExplained = false
  }

  /// What makes two finds the same thing.
  private enum Key: Hashable {
    case person(Int)
    case date(PartialDate)
    case value(String, [UInt8])
  }

  init(_ reading: Reading, assumedYear: Int?) {
    self.reading = reading
    self.assumedYear = assumedYear
    used = Redaction.tokens(in: reading)
  }

  mutating func make() -> Deidentified {
    let finds = reading.finds.sorted { $0.first < $1.first }
    var spans: [PHISpan] = []
    var safe: [UInt8] = []
    var replacements: [TokenVault.Replacement] = []
    var position = 0
    var written = 0
    func copy(upTo end: Int) {
      guard end > position else { return }
      ScalarText.append(reading.scalars[position..<end], to: &safe)
      written += end - position
      position = end
    }
    for find in finds {
      let start = reading.tokens[find.first].start
      let end = reading.tokens[find.last].end
      spans.append(PHISpan(span: TextSpan(start: start, end: end), kind: find.kind))
      copy(upTo: start)
      let original = ScalarText.string(reading.scalars[start..<end])
      let text = replacement(for: find, original)
      // Tokens and what stands beside them are ASCII.
      safe.append(contentsOf: text.utf8)
      let length = text.utf8.count
      replacements.append(
        TokenVault.Replacement(start: written, end: written + length, original: original))
      written += length
      position = end
    }
    copy(upTo: reading.scalars.count)
    let vault = TokenVault(
      entries: entries.map { TokenVault.Entry(token: $0.token, kind: $0.kind, values: $0.values) },
      replacements: replacements)
    return Deidentified(
      spans: spans, safeText: SafeText(text: String(decoding: safe, as: UTF8.self)), vault: vault)
  }

  private mutating func replacement(for find: Find, _ original: String) -> String {
    let key = key(of: find)
    let place = keys[key] ?? issue(find.kind, key)
    if !entries[place].values.contains(original) {
      // The fullest form first: it is what an answer is restored to.
      let isFuller =
        original.unicodeScalars.count > (entries[place].values.first?.unicodeScalars.count ?? 0)
      entries[place].values.insert(original, at: isFuller ? 0 : entries[place].values.count)
    }
    let token = entries[place].token
    guard let distance = distance(find, token), !entries[place].isExplained else { return token }
    entries[place].isExplained = true
    return "\(token) (\(distance))"
  }

  private func key(of find: Find) -> Key {
    if let person = find.person { return .person(person) }
    if let date = find.date {
      var full = date
      if full.year == nil, full.day != nil { full.year = assumedYear }
      return .date(full)
    }
    let letters = reading.tokens[find.first...find.last].flatMap { Array(reading.letters($0)) }
    return .value(find.kind.tokenStem, letters)
  }

  private mutating func issue(_ kind: PHIClass, _ key: Key) -> Int {
    let stem = kind.tokenStem
    var token: String
    repeat {
      let number = (counts[stem] ?? 0) + 1
      counts[stem] = number
      token =
        stem == PHIClass.clientName.tokenStem && number == 1 ? "[\(stem)]" : "[\(stem)_\(number)]"
    } while used.contains(token)
    keys[key] = entries.count
    entries.append(Draft(token: token, kind: kind, values: []))
    return entries.count - 1
  }

  /// "13 days after [DATE_1]": order and distance without the calendar. Nothing where the distance
  /// would show an age over 89.
  private mutating func distance(_ find: Find, _ token: String) -> String? {
    guard let day = find.date?.civil(assumedYear: assumedYear) else { return nil }
    guard let base else {
      self.base = (token, day)
      return nil
    }
    guard base.token != token else { return nil }
    let days = base.day.days(to: day)
    let side = days < 0 ? "before" : "after"
    if days == 0 { return "same day as \(base.token)" }
    if abs(days) <= 731 {
      return "\(abs(days)) day\(abs(days) == 1 ? "" : "s") \(side) \(base.token)"
    }
    let years = abs(days) / 365
    return years < 88 ? "\(years) years \(side) \(base.token)" : nil
  }

  /// Tokens the note itself holds; they are not issued again.
  private static func tokens(in reading: Reading) -> Set<String> {
    var found: Set<String> = []
    for token in reading.tokens where token.isSign("[") {
      if let end = TokenVault.tokenEnd(reading.scalars, from: token.start) {
        found.insert(
          ScalarText.string(reading.scalars[token.start..<end]).uppercased())
      }
    }
    return found
  }
}
