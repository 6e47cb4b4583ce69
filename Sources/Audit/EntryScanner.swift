/// What verification needs to know of one line, read without building a value.
struct ScannedEntry {
  enum Action: UInt8 {
    case other, suggest, decide, pushIntent, pushResult, undo, skipOrWait, keyNew
  }

  enum Verdict: UInt8 {
    case none, accept, modify, reject
  }

  var action = Action.other
  var actor = AuditActor.Kind.system
  /// Where the actor's id stands in the line.
  var actorID = 0..<0
  /// Of kind and id; equal objects have equal values.
  var object: UInt32 = 0
  /// Where the object's id stands in the line.
  var objectID = 0..<0
  /// The object is of the kind `key`.
  var isAboutKey = false
  var ref: Int?
  var seq = 0
  /// The moment's seventeen digits as one number: larger is later.
  var moment = 0
  var verdict = Verdict.none
  /// Of `detail.key`; nil when there is none.
  var key: Int?
  var hasMethod = false
  var hasPath = false
  var hasBodyHash = false
  var hasReplaces = false
  /// Where the texts of `detail.key` and `detail.vkey` stand; empty when there are none.
  var personKey = 0..<0
  var vkey = 0..<0
  /// Where the text of `detail.signature` stands, and the whole member with the comma before it.
  var signature: (value: Range<Int>, member: Range<Int>)?
}

/// Reads one line of the trail and refuses what is no well-formed entry. Members have a fixed
/// order, so it compares instead of searching; only when that fails does it find out why.
struct EntryScanner {
  private var scanner: CanonicalScanner
  private var entry = ScannedEntry()

  /// Reads a line without its line feed; the fault is one sentence.
  static func read(_ line: UnsafeBufferPointer<UInt8>) throws(EntryFault) -> ScannedEntry {
    var reader = EntryScanner(scanner: CanonicalScanner(line))
    do throws(CanonicalFault) {
      try reader.members()
      return reader.entry
    } catch {
      throw EntryScanner.explain(line, error)
    }
  }

  /// Canonical but not an entry, or not even canonical.
  private static func explain(
    _ line: UnsafeBufferPointer<UInt8>, _ found: CanonicalFault
  ) -> EntryFault {
    var scanner = CanonicalScanner(line)
    do throws(CanonicalFault) {
      try scanner.value()
      guard scanner.isAtEnd else { throw scanner.fault(.rest) }
      return EntryFault("not a well-formed entry from byte \(found.offset) on")
    } catch {
      return EntryFault("not canonical at byte \(error.offset): \(error.kind.rawValue)")
    }
  }

  private mutating func members() throws(CanonicalFault) {
    try open("{\"action\":")
    try action()
    try open(",\"actor\":{\"id\":")
    entry.actorID = try filled().range
    try actor()
    if scanner.skip(",\"blobs\":") { try blobs() }
    if scanner.skip(",\"detail\":{") { try detail() }
    try open(",\"object\":{\"id\":")
    let id = try filled()
    try open(",\"kind\":")
    let kind = try filled()
    entry.object = hash(kind, id)
    entry.objectID = id.range
    entry.isAboutKey = scanner.isEqual(kind.range, "key")
    try open("},\"outcome\":")
    guard scanner.skip("\"ok\"") || scanner.skip("\"fail\"") || scanner.skip("\"unknown\"") else {
      throw scanner.fault(.unexpected)
    }
    if scanner.skip(",\"ref\":") { entry.ref = try number() }
    try open(",\"seq\":")
    entry.seq = try number()
    try open(",\"ts\":")
    try moment()
    try open(",\"v\":1}")
    guard scanner.isAtEnd else { throw scanner.fault(.rest) }
  }

  private mutating func open(_ text: StaticString) throws(CanonicalFault) {
    guard scanner.skip(text) else { throw scanner.fault(.unexpected) }
  }

  /// A string that is not empty.
  private mutating func filled() throws(CanonicalFault) -> CanonicalScanner.Text {
    let text = try scanner.string()
    guard !text.range.isEmpty else { throw scanner.fault(.unexpected) }
    return text
  }

  private mutating func number() throws(CanonicalFault) -> Int {
    let value = try scanner.integer()
    guard value >= 0 else { throw scanner.fault(.number) }
    return value
  }

  /// Lower-case words joined by dots.
  private mutating func action() throws(CanonicalFault) {
    let range = try filled().range
    var previous = UInt8(ascii: ".")
    for byte in scanner.bytes[range] {
      let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      guard isLetter || (byte == UInt8(ascii: ".") && previous != byte) else {
        throw scanner.fault(.unexpected)
      }
      previous = byte
    }
    guard previous != UInt8(ascii: ".") else { throw scanner.fault(.unexpected) }
    if scanner.isEqual(range, "suggest") {
      entry.action = .suggest
    } else if scanner.isEqual(range, "decide") {
      entry.action = .decide
    } else if scanner.isEqual(range, "push.intent") {
      entry.action = .pushIntent
    } else if scanner.isEqual(range, "push.result") {
      entry.action = .pushResult
    } else if scanner.isEqual(range, "undo") {
      entry.action = .undo
    } else if scanner.isEqual(range, "skip") || scanner.isEqual(range, "wait") {
      entry.action = .skipOrWait
    } else if scanner.isEqual(range, "key.new") {
      entry.action = .keyNew
    }
  }

  private mutating func actor() throws(CanonicalFault) {
    if scanner.skip(",\"kind\":\"user\"") {
      entry.actor = .user
      if scanner.skip(",\"role\":") { _ = try filled() }
    } else if scanner.skip(",\"kind\":\"ai\"") {
      entry.actor = .ai
    } else if scanner.skip(",\"kind\":\"worker\"") {
      entry.actor = .worker
    } else {
      try open(",\"kind\":\"system\"")
    }
    try open("}")
  }

  private mutating func blobs() throws(CanonicalFault) {
    try open("[")
    repeat {
      try open("{\"commit\":")
      let commit = try scanner.string()
      guard isHexHash(commit.range) else { throw scanner.fault(.unexpected) }
      try open(",\"name\":")
      _ = try filled()
      try open("}")
    } while scanner.skip(",")
    try open("]")
  }

  private mutating func detail() throws(CanonicalFault) {
    var previous: CanonicalScanner.Text?
    repeat {
      let key = try scanner.key(after: previous)
      previous = key
      guard key.isPlain, scanner.ahead == UInt8(ascii: "\"") else {
        try scanner.value(depth: 2)
        continue
      }
      let value = try scanner.string()
      note(key.range, value.range)
    } while scanner.skip(",")
    try open("}")
  }

  private mutating func note(_ key: Range<Int>, _ value: Range<Int>) {
    guard !value.isEmpty else { return }
    if scanner.isEqual(key, "key") {
      var hasher = Hasher()
      hasher.combine(
        bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(scanner.bytes)[value]))
      entry.key = hasher.finalize()
      entry.personKey = value
    } else if scanner.isEqual(key, "decision") {
      if scanner.isEqual(value, "accept") { entry.verdict = .accept }
      if scanner.isEqual(value, "modify") { entry.verdict = .modify }
      if scanner.isEqual(value, "reject") { entry.verdict = .reject }
    } else if scanner.isEqual(key, "method") {
      entry.hasMethod = true
    } else if scanner.isEqual(key, "path") {
      entry.hasPath = true
    } else if scanner.isEqual(key, "body_sha256") {
      entry.hasBodyHash = isHexHash(value)
    } else if scanner.isEqual(key, "replaces") {
      entry.hasReplaces = true
    } else if scanner.isEqual(key, "vkey") {
      entry.vkey = value
    } else if scanner.isEqual(key, "signature") {
      entry.signature = (value, key.lowerBound - 2..<value.upperBound + 1)
    }
  }

  /// `"2026-01-05T09:00:01.001Z"`.
  private mutating func moment() throws(CanonicalFault) {
    let range = try scanner.string().range
    guard range.count == 24 else { throw scanner.fault(.unexpected) }
    let pattern: StaticString = "0000-00-00T00:00:00.000Z"
    var digits = 0
    for offset in 0..<24 {
      let byte = scanner.bytes[range.lowerBound + offset]
      let wanted = pattern.utf8Start[offset]
      let fits =
        wanted == UInt8(ascii: "0")
        ? byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") : byte == wanted
      guard fits else { throw scanner.fault(.unexpected) }
      if wanted == UInt8(ascii: "0") { digits = digits &* 10 &+ Int(byte - wanted) }
    }
    entry.moment = digits
    let isInRange =
      (1...12).contains(pair(range, 5)) && (1...31).contains(pair(range, 8))
      && pair(range, 11) < 24 && pair(range, 14) < 60 && pair(range, 17) < 60
    guard isInRange else { throw scanner.fault(.unexpected) }
  }

  private func pair(_ range: Range<Int>, _ offset: Int) -> Int {
    let start = range.lowerBound + offset
    let zero = UInt8(ascii: "0")
    return Int(scanner.bytes[start] - zero) * 10 + Int(scanner.bytes[start + 1] - zero)
  }

  private func isHexHash(_ range: Range<Int>) -> Bool {
    range.count == 64
      && scanner.bytes[range].allSatisfy { byte in
        (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
          || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"))
      }
  }

  /// FNV-1a: a chance collision could hide a wrong link, never invent one.
  private func hash(_ kind: CanonicalScanner.Text, _ id: CanonicalScanner.Text) -> UInt32 {
    var value: UInt32 = 2_166_136_261
    for byte in scanner.bytes[kind.range] {
      value = (value ^ UInt32(byte)) &* 16_777_619
    }
    value = value &* 16_777_619
    for byte in scanner.bytes[id.range] {
      value = (value ^ UInt32(byte)) &* 16_777_619
    }
    return value
  }
}

/// Why a line is no entry.
struct EntryFault: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
