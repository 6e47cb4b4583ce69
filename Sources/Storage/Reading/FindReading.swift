import Basics
import FoundationEssentials
import Records
public import Review

extension Store {
  /// The next row after, or before, `key` in the query's order whose note id, codes or payer hold
  /// the text, or whose client's name or initials begin with it; nil when none does or
  /// `isCancelled` said stop. Names are found through the blind index; the database is asked in
  /// steps, so that stopping is quick.
  public func find(
    _ text: String, in query: QueueQuery, from key: QueueKey?, forward: Bool,
    for reader: Reader? = nil, isCancelled: () -> Bool = { false }
  ) throws -> QueueKey? {
    let sought = Array(NameIndex.folded(text).utf8)
    guard !sought.isEmpty else { return nil }
    let (walk, clients) = try read {
      (
        try QueueWalk(query, seal, $0, try Sight(reader, $0, seal)),
        try ClientTable(connection: $0, seal: seal).named(text, limit: FindStep.clientsMax)
      )
    }
    var place = key
    while !isCancelled() {
      let step = try read {
        try FindStep(connection: $0, walk: walk, sought: sought, clients: clients)
          .next(beyond: place, forward: forward)
      }
      switch step {
      case .found(let key): return key
      case .nothing: return nil
      case .further(let next): place = next
      }
    }
    return nil
  }
}

/// One step of a search: some thousand rows of the walk, compared with the text.
private struct FindStep {
  static let rowsMax = 2000
  static let clientsMax = 10_000

  enum Outcome {
    case found(QueueKey)
    case further(QueueKey)
    case nothing
  }

  let connection: any Connection
  let walk: QueueWalk
  /// Lower case.
  let sought: [UInt8]
  /// Pseudonyms of the clients the text may name.
  let clients: Set<String>

  func next(beyond key: QueueKey?, forward: Bool) throws -> Outcome {
    var last: QueueKey?
    var seen = 0
    for (state, place) in walk.stretches(beyond: key, forward: forward) {
      let lanes = walk.lanes(
        "i.codes, i.payer_name, i.client", from: "review_item i", state: state, beyond: place,
        including: false, forward: forward, limit: FindStep.rowsMax - seen)
      var rows: [(place: QueueWalk.Place, fits: Bool)] = []
      for lane in lanes {
        rows += try connection.rows(lane.sql, lane.values) { row in
          (QueueWalk.Place(value: row.values[0], note: try row.text(1)), try fits(row))
        }
      }
      if lanes.count > 1 { rows.sort { walk.precedes($0.place, $1.place, forward: forward) } }
      for row in rows.prefix(FindStep.rowsMax - seen) {
        let key = walk.key(state: state, row.place)
        if row.fits { return .found(key) }
        last = key
        seen += 1
      }
      if seen >= FindStep.rowsMax { break }
    }
    guard seen >= FindStep.rowsMax, let last else { return .nothing }
    return .further(last)
  }

  private func fits(_ row: Row) throws -> Bool {
    if let client = try row.optionalText(4), clients.contains(client) { return true }
    return try holds(NoteID(key: row.text(1)).text) || holds(row.text(2)) || holds(row.text(3))
  }

  private func holds(_ text: String) -> Bool {
    var text = text
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if !isPlain { text = NameIndex.folded(text) }
    return text.withUTF8 { bytes in
      guard bytes.count >= sought.count else { return false }
      return (0...(bytes.count - sought.count)).contains { start in
        sought.indices.allSatisfy { FindStep.lower(bytes[start + $0]) == sought[$0] }
      }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
