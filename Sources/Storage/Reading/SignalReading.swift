import Audit
public import Basics
import FoundationEssentials
import Records
public import Review

extension Store {
  /// What people did since a moment (who sees some clients only: what they did themselves), in the order of the trail, the newest `limit` at most: what
  /// signals are made of. Notes are opened to count their words, and nothing of them is kept. Throws
  /// `StorageError.interrupted` once `isCancelled` says so.
  public func personActs(
    since moment: Instant, limit: Int = 20_000, for reader: Reader? = nil,
    isCancelled: () -> Bool = { false }
  ) throws -> [PersonAct] {
    try read { connection in
      let own = try Sight(reader, connection, seal).narrowed?.person
      return try withoutActuallyEscaping(isCancelled) { isCancelled in
        try connection.stopping(when: isCancelled) {
          try ActReader(connection: connection, seal: seal).acts(since: moment, limit, by: own)
        }
      }
    }
  }
}

/// Reads what people did, the newest first, page by page.
private struct ActReader {
  let connection: any Connection
  let seal: Seal

  func acts(since moment: Instant, _ limit: Int, by person: String?) throws -> [PersonAct] {
    let reader = TrailReader(connection: connection, seal: seal, zoneMinutes: 0)
    let filter = TrailFilter(
      [.kind: [AuditActor.Kind.user.rawValue]], from: TrailMoment(day: moment.day))
    let counts = WordCounts(connection: connection, seal: seal)
    var acts: [PersonAct] = []
    var place = TrailPlace.newest
    while acts.count < limit {
      let window = try reader.window(filter, place, min(500, limit - acts.count), by: person)
      for row in window.rows {
        guard let draft = row.entry?.draft, draft.at >= moment else { continue }
        let decision = draft.action == .decide ? draft.detail?["decision"]?.text : nil
        acts.append(
          PersonAct(
            seq: row.seq, at: draft.at, person: draft.actor.id, action: draft.action.rawValue,
            decision: decision,
            noteWords: decision == nil ? nil : try counts.words(suggestion: draft.ref)))
      }
      guard window.hasOlder, let last = window.rows.last else { break }
      place = .older(than: last.seq)
    }
    return acts.reversed()
  }
}

/// Counts the words of notes that suggestions were made from.
private struct WordCounts {
  let connection: any Connection
  let seal: Seal

  func words(suggestion entry: Int?) throws -> Int? {
    guard let entry else { return nil }
    let reading = try connection.first(
      """
      SELECT note, revision
      FROM suggestion
      WHERE entry = $1
      """, .integer(entry)
    ) { (note: NoteID(key: try $0.text(0)), revision: try $0.number(1)) }
    guard let reading,
      let text = try NoteTable(connection: connection, seal: seal)
        .reading(reading.note, revision: reading.revision)?.note.text
    else { return nil }
    return text.utf8.split { $0 <= 0x20 }.count
  }
}
