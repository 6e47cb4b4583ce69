import Basics
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// A window of the review list, of what the reader sees; costs the same at any queue size, but for a filter that finds
  /// less than a window, which looks at every row. Throws `StorageError.interrupted` soon after
  /// `isCancelled` said stop.
  public func window(
    _ query: QueueQuery, _ anchor: QueueAnchor, limit: Int, for reader: Reader? = nil,
    isCancelled: () -> Bool = { false }
  ) throws -> QueueWindow {
    try read { connection in
      let sight = try Sight(reader, connection, seal)
      let reader = QueueReader(
        connection: connection, clients: ClientTable(connection: connection, seal: seal),
        walk: try QueueWalk(query, seal, connection, sight))
      return try connection.stopping(when: isCancelled) { try reader.window(anchor, limit: limit) }
    }
  }

  /// The key of an item in a query's order, whether or not the filter shows it; nil when it is
  /// not in the queue at all, or of nobody the reader sees.
  public func key(
    of item: NoteID, in query: QueueQuery, for reader: Reader? = nil
  ) throws -> QueueKey? {
    try read { connection in
      guard try Sight(reader, connection, seal).sees(item, connection) else { return nil }
      let walk = try QueueWalk(query, seal, connection)
      return try connection.first(
        """
        SELECT \(walk.sortColumn), i.note, i.state
        FROM review_item i
        WHERE i.note = $1
        """, .text(item.key)
      ) { row in
        walk.key(
          state: try ReviewItemTable.state(row, 2),
          QueueWalk.Place(value: row.values[0], note: try row.text(1)))
      }
    }
  }
}

/// Fills windows of the review list from a walk.
struct QueueReader {
  let connection: any Connection
  let clients: ClientTable
  let walk: QueueWalk

  /// A row with its place.
  struct Found {
    var key: QueueKey
    var place: QueueWalk.Place
    var row: QueueRow
  }

  static let columns = """
    i.version, i.state, i.service_day, i.payer_name, i.codes, i.confidence_bp, i.flag_bits,
      i.delivery, i.minutes, i.client, c.initials, i.clinician, k.name, i.outdated,
      \(NoteTable.isShared)
    """

  static let sources = """
    review_item i
    LEFT JOIN note n ON n.id = i.note
    LEFT JOIN client c ON c.id = i.client
    LEFT JOIN clinician k ON k.id = i.clinician
    """

  func window(_ anchor: QueueAnchor, limit: Int) throws -> QueueWindow {
    switch anchor {
    case .first: return try window(beyond: nil, including: false, forward: true, limit)
    case .last: return try window(beyond: nil, including: false, forward: false, limit)
    case .after(let key): return try window(beyond: key, including: false, forward: true, limit)
    case .from(let key): return try window(beyond: key, including: true, forward: true, limit)
    case .before(let key): return try window(beyond: key, including: false, forward: false, limit)
    }
  }

  private func window(
    beyond key: QueueKey?, including: Bool, forward: Bool, _ limit: Int
  ) throws -> QueueWindow {
    var found = try rows(beyond: key, including: including, forward: forward, limit: limit + 1)
    let hasMore = found.count > limit
    if hasMore { found.removeLast(found.count - limit) }
    var hasOpposite = false
    if let key {
      let edge = found.first?.key ?? key
      hasOpposite = try !rows(
        beyond: edge, including: found.isEmpty && !including, forward: !forward, limit: 1
      ).isEmpty
    }
    if !forward { found.reverse() }
    return QueueWindow(
      rows: found.map(\.row), keys: found.map(\.key),
      hasBefore: forward ? hasOpposite : hasMore, hasAfter: forward ? hasMore : hasOpposite)
  }

  /// Rows in the direction of the walk, from one state to the next until there are enough.
  private func rows(
    beyond key: QueueKey?, including: Bool, forward: Bool, limit: Int
  ) throws -> [Found] {
    var found: [Found] = []
    for (state, place) in walk.stretches(beyond: key, forward: forward) {
      let lanes = walk.lanes(
        QueueReader.columns, from: QueueReader.sources, state: state, beyond: place,
        including: including && place != nil, forward: forward, limit: limit - found.count)
      var stretch: [Found] = []
      for lane in lanes {
        stretch += try connection.rows(lane.sql, lane.values, self.found)
      }
      if lanes.count > 1 {
        stretch.sort { walk.precedes($0.place, $1.place, forward: forward) }
      }
      found += stretch.prefix(limit - found.count)
      if found.count >= limit { break }
    }
    return found
  }

  private func found(_ row: Row) throws -> Found {
    let place = QueueWalk.Place(value: row.values[0], note: try row.text(1))
    let line = try QueueReader.line(row, from: 2, note: place.note, clients)
    return Found(key: walk.key(state: line.state, place), place: place, row: line)
  }

  private static func line(
    _ row: Row, from first: Int, note: String, _ clients: ClientTable
  ) throws -> QueueRow {
    guard let date = Day(try row.text(first + 2)) else { throw RowFault(column: first + 2) }
    let confidence = try row.number(first + 5)
    let clinicians = ClinicianTable(connection: clients.connection, seal: clients.seal)
    return QueueRow(
      id: NoteID(key: note), version: try row.number(first),
      state: try ReviewItemTable.state(row, first + 1),
      initials: try clients.initials(
        try row.optionalBytes(first + 10), of: try row.optionalText(first + 9)),
      date: date, payer: try row.text(first + 3),
      codes: try row.text(first + 4).split(separator: " ").map(String.init),
      confidence: confidence < 0 ? nil : Confidence(basisPoints: confidence),
      flags: SortColumns.flags(try row.number(first + 6)),
      delivery: try ReviewItemTable.delivery(row, first + 7),
      clinician: try clinicians.name(
        try row.optionalBytes(first + 12), of: try row.text(first + 11)),
      minutes: try row.optionalNumber(first + 8), isShared: try row.flag(first + 14),
      isOutdated: try row.flag(first + 13))
  }

  /// The line of one item; nil when it is not in the queue.
  static func line(of note: NoteID, _ clients: ClientTable) throws -> QueueRow? {
    try clients.connection.first(
      """
      SELECT \(columns)
      FROM \(sources)
      WHERE i.note = $1
      """, .text(note.key)
    ) { try line($0, from: 0, note: note.key, clients) }
  }
}
