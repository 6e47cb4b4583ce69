import Audit
import Basics
public import Records
public import Review

extension Store {
  /// A window of the trail as a filter shows it, the newest first. It costs the same at any size of
  /// the trail, and at any place in it.
  ///
  /// Who sees some clients only sees what they did themselves; the story of a note is asked for by
  /// note.
  ///
  /// - Parameter zoneMinutes: how far the practice's time is ahead of UTC, for days in the filter.
  /// - Throws: `StorageError.interrupted` once `isCancelled` says so.
  public func trailWindow(
    _ filter: TrailFilter, _ place: TrailPlace, limit: Int, zoneMinutes: Int = 0,
    for reader: Reader? = nil, isCancelled: () -> Bool = { false }
  ) throws -> TrailWindow {
    try read { connection in
      let own = try Sight(reader, connection, seal).narrowed?.person
      return try withoutActuallyEscaping(isCancelled) { isCancelled in
        try connection.stopping(when: isCancelled) {
          try TrailReader(connection: connection, seal: seal, zoneMinutes: zoneMinutes)
            .window(filter, place, limit, by: own)
        }
      }
    }
  }

  /// The nearest older, or newer, entry of a filtered list beyond `number` that holds the text as a
  /// number, person, code, note, claim, client, model or action; nil when none does.
  public func findInTrail(
    _ text: String, in filter: TrailFilter, from number: Int?, older: Bool, zoneMinutes: Int = 0,
    for reader: Reader? = nil, isCancelled: () -> Bool = { false }
  ) throws -> Int? {
    try read { connection in
      let own = try Sight(reader, connection, seal).narrowed?.person
      return try withoutActuallyEscaping(isCancelled) { isCancelled in
        try connection.stopping(when: isCancelled) {
          try TrailReader(connection: connection, seal: seal, zoneMinutes: zoneMinutes)
            .find(text, filter, from: number, older: older, by: own)
        }
      }
    }
  }

  /// The story of a note, the oldest first: all entries about it, and about the denials that name
  /// it. The newest `limit` when there are more.
  /// Empty for a note the reader does not see.
  public func trailStory(
    of note: NoteID, limit: Int, for reader: Reader? = nil
  ) throws -> [TrailRow] {
    try read { connection in
      guard try Sight(reader, connection, seal).sees(note, connection) else { return [] }
      return try TrailReader(connection: connection, seal: seal, zoneMinutes: 0)
        .story(note, limit)
    }
  }

  /// Filters of the trail kept under a name, by name.
  public func savedTrailFilters() throws -> [SavedTrailFilter] {
    try read { try SavedTrailTable(connection: $0, seal: seal).all() }
  }

  /// Keeps a filter of the trail under its name, replacing an older one.
  public func save(_ filter: SavedTrailFilter) throws {
    try write { try SavedTrailTable(connection: $0.connection, seal: seal).store(filter) }
  }
}

/// Reads windows of the trail along its index.
struct TrailReader {
  let connection: any Connection
  let seal: Seal
  let zoneMinutes: Int

  /// - Parameter person: whose entries alone are shown; nil for everybody's.
  func window(
    _ filter: TrailFilter, _ place: TrailPlace, _ limit: Int, by person: String? = nil
  ) throws -> TrailWindow {
    let groups =
      try TrailWords(connection: connection, seal: seal).groups(filter)
      + (person.map { [["by:" + $0]] } ?? [])
    let walk = try TrailWalk(
      groups: groups, filter: filter, zoneMinutes: zoneMinutes, connection)
    guard let bounds = walk.bounds else {
      return TrailWindow(rows: [], hasNewer: false, hasOlder: false)
    }
    let isOlder: Bool
    let start: Int
    switch place {
    case .newest: (start, isOlder) = (bounds.upperBound, true)
    case .oldest: (start, isOlder) = (bounds.lowerBound, false)
    case .older(let number): (start, isOlder) = (number - 1, true)
    case .newer(let number): (start, isOlder) = (number + 1, false)
    case .from(let number): (start, isOlder) = (number, true)
    }
    var numbers = try walk.numbers(from: start, older: isOlder, limit: limit + 1)
    let hasMore = numbers.count > limit
    numbers = Array(numbers.prefix(limit))
    let hasBehind = try !walk.numbers(
      from: isOlder ? start + 1 : start - 1, older: !isOlder, limit: 1
    ).isEmpty
    let rows = try rows(isOlder ? numbers : numbers.reversed()).filter {
      walk.holds($0.entry?.draft)
    }
    return TrailWindow(
      rows: rows, hasNewer: isOlder ? hasBehind : hasMore, hasOlder: isOlder ? hasMore : hasBehind)
  }

  func find(
    _ text: String, _ filter: TrailFilter, from number: Int?, older: Bool, by person: String? = nil
  ) throws -> Int? {
    let own = person.map { [["by:" + $0]] } ?? []
    if let wanted = Int(text) {
      let walk = try self.walk(filter, own)
      return try walk.numbers(from: wanted, older: true, limit: 1).first
    }
    let sought = try TrailWords(connection: connection, seal: seal).words(holding: text)
    guard !sought.isEmpty else { return nil }
    let walk = try self.walk(filter, [sought] + own)
    guard let bounds = walk.bounds else { return nil }
    let start =
      number.map { older ? $0 - 1 : $0 + 1 } ?? (older ? bounds.upperBound : bounds.lowerBound)
    return try walk.numbers(from: start, older: older, limit: 1).first
  }

  func story(_ note: NoteID, _ limit: Int) throws -> [TrailRow] {
    let client = try connection.first(
      """
      SELECT client
      FROM review_item
      WHERE note = $1
      """, .text(note.key)
    ) { try $0.optionalText(0) }
    let denials = try (client ?? nil).map {
      try DenialTable(connection: connection, seal: seal).about(note, client: $0)
    }
    let words = ["note:" + note.qualified] + (denials ?? []).map { "object:denial/" + $0 }
    let walk = try TrailWalk(
      groups: [words], filter: TrailFilter(), zoneMinutes: 0, connection)
    let numbers = try walk.numbers(from: .max - 1, older: true, limit: limit)
    return try rows(numbers.reversed())
  }

  private func walk(_ filter: TrailFilter, _ more: [[String]]) throws -> TrailWalk {
    let groups = try TrailWords(connection: connection, seal: seal).groups(filter)
    return try TrailWalk(
      groups: groups + more, filter: filter, zoneMinutes: zoneMinutes, connection)
  }

  /// Entries by their numbers, in the same order. The index only says where to look: an entry that
  /// does not say what the filter wants is left out by who asked for it.
  func rows(_ numbers: [Int]) throws -> [TrailRow] {
    try numbers.compactMap { number in
      try connection.first(
        """
        SELECT entry
        FROM audit
        WHERE seq = $1
        """, .integer(number)
      ) { TrailRow(seq: number, entry: AuditEntry(line: try $0.bytes(0))) }
    }
  }
}

/// Turns what a person wrote in a filter into words of the index.
struct TrailWords {
  let connection: any Connection
  let seal: Seal
  /// A name that fits more clients than these finds these.
  private static let clientsMax = 1000

  /// For each key of the filter the words any of which will do.
  func groups(_ filter: TrailFilter) throws -> [[String]] {
    try TrailFilter.Key.allCases.compactMap { key in
      guard let values = filter.values[key], !values.isEmpty else { return nil }
      var seen: Set<String> = []
      return try values.flatMap { try words(key, $0) }.filter { seen.insert($0).inserted }
    }
  }

  /// All words an entry that holds this text may have.
  func words(holding text: String) throws -> [String] {
    let upper = text.uppercased()
    return try words(.note, text) + words(.claim, text) + words(.client, text)
      + words(.code, upper)
      + [TrailFilter.Key.by, .model, .action, .decision, .role, .outcome].flatMap {
        try words($0, text)
      }
  }

  private func words(_ key: TrailFilter.Key, _ value: String) throws -> [String] {
    switch key {
    case .note: try notes(value).map { "note:" + $0 }
    case .claim: try ["claim:" + value] + denials(value)
    case .client: try clients(value).map { "client:" + $0 }
    default: ["\(key.rawValue):\(value)"]
    }
  }

  /// A note as it was written, and of every source when none was named.
  private func notes(_ value: String) throws -> [String] {
    let sources = try SourceTable(connection: connection).all() + [SourceID("")]
    return [value] + Set(sources).map { NoteID(value, from: $0).qualified }.sorted()
  }

  /// The denials of a claim, and the notes they name.
  private func denials(_ claim: String) throws -> [String] {
    try SourceTable(connection: connection).all().flatMap { source in
      let id = seal.pseudonym(of: claim, .denial, from: source)
      guard let denial = try DenialTable(connection: connection, seal: seal).find(id) else {
        return [String]()
      }
      return ["object:denial/" + id]
        + (denial.note.map { ["note:" + $0.qualified] } ?? [])
    }
  }

  /// Pseudonyms of the clients a text may mean: an id, a name, initials, or a pseudonym itself.
  private func clients(_ text: String) throws -> [String] {
    let sources = try SourceTable(connection: connection).all()
    let named = try ClientTable(connection: connection, seal: seal)
      .named(text, limit: TrailWords.clientsMax)
    return [text] + sources.map { seal.pseudonym(of: text, .client, from: $0) } + named.sorted()
  }
}
