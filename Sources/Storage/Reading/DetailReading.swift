public import Basics
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// Everything the detail panes show of an item the reader sees, as much of it as their role needs;
  /// nil for any other. Note and encounter are the
  /// reading the suggestion was made from, so that its evidence fits the text.
  public func detail(_ id: NoteID, for reader: Reader? = nil) throws -> ReviewDetail? {
    try read { connection in
      let sight = try Sight(reader, connection, seal)
      guard try sight.sees(id, connection) else { return nil }
      guard var detail = try detail(id, connection) else { return nil }
      detail.sight = sight.note
      detail.glass = try sight.glass(over: id, connection)?.entry
      return sight.note == .withheld ? detail.withheld : detail
    }
  }

  private func detail(_ id: NoteID, _ connection: any Connection) throws -> ReviewDetail? {
    let clients = ClientTable(connection: connection, seal: seal)
    guard let line = try QueueReader.line(of: id, clients),
      let item = try connection.first(
        """
        SELECT suggestion, decision, question, outdated
        FROM review_item
        WHERE note = $1
        """, .text(id.key),
        map: { row in
          (
            entry: try row.number(0), decision: try row.optionalText(1),
            question: try row.optionalText(2), isOutdated: try row.flag(3)
          )
        }),
      let found = try SuggestionTable(connection: connection, seal: seal).find(item.entry),
      let reading = try NoteTable(connection: connection, seal: seal)
        .reading(id, revision: found.revision)
    else { return nil }
    let blobs = BlobTable(connection: connection, seal: seal)
    let decisions = DecisionTable(connection: connection, seal: seal)
    return ReviewDetail(
      row: line, note: reading.note, encounter: reading.encounter,
      client: try reading.client.flatMap { try clients.find($0) },
      clinician: try ClinicianTable(connection: connection, seal: seal)
        .find(reading.encounter.clinician, from: id.source),
      payer: try reading.payer.flatMap {
        try PayerTable(connection: connection).find($0, from: id.source)
      },
      suggestion: found.suggestion,
      decision: try item.decision.flatMap { try decisions.find($0) },
      question: try item.question.flatMap { try blobs.text($0) }, isOutdated: item.isOutdated)
  }

  /// The newest decisions, undone ones included; about what the reader sees, among the last thousand.
  public func recent(limit: Int, for reader: Reader? = nil) throws -> [RecentDecision] {
    try read { connection in
      let sight = try Sight(reader, connection, seal)
      return try DecisionTable(connection: connection, seal: seal)
        .recent(limit: limit, seenBy: sight.narrowed)
    }
  }

  /// The newest standing decisions, by day of service, about other notes for which the same main
  /// code was proposed; empty when nothing was proposed for this one. Walks an index, never the
  /// queue.
  public func similarDecisions(
    to item: NoteID, limit: Int, for reader: Reader? = nil
  ) throws -> [SimilarDecision] {
    try read { connection in
      let sight = try Sight(reader, connection, seal)
      guard try sight.sees(item, connection),
        let code = try connection.first(
          "SELECT main_code FROM review_item WHERE note = $1", .text(item.key),
          map: { try $0.text(0) }), !code.isEmpty
      else { return [] }
      let table = DecisionTable(connection: connection, seal: seal)
      let found = try [ReviewState.accepted, .modified, .rejected].flatMap {
        try table.newest($0, proposing: code, limit: sight.narrowed == nil ? limit + 1 : 10 * limit)
      }
      return Array(
        try found.filter { try $0.item != item && sight.sees($0.item, connection) }
          .sorted { ($0.date, $0.item.text) > ($1.date, $1.item.text) }.prefix(limit))
    }
  }

  /// The figures of the frame: of what the reader sees.
  public func counts(for reader: Reader? = nil) throws -> QueueCounts {
    try read { connection in
      var counts = try counts(connection)
      if let own = try Sight(reader, connection, seal).narrowed {
        try OwnCounts(connection: connection, own: own).narrow(&counts)
      }
      return counts
    }
  }

  private func counts(_ connection: any Connection) throws -> QueueCounts {
    let figures = try Counters.read(connection)
    func items(_ state: ReviewState) -> Int { figures[Counters.items(state)] ?? 0 }
    func deliveries(_ state: DeliveryState) -> Int { figures[Counters.deliveries(state)] ?? 0 }
    let oldest = try connection.first(
      """
      SELECT service_day
      FROM review_item
      WHERE state = 'open'
      ORDER BY service_day
      LIMIT 1
      """
    ) { try $0.text(0) }
    return QueueCounts(
      open: items(.open), skipped: items(.skipped), waiting: items(.waiting),
      accepted: items(.accepted), modified: items(.modified), rejected: items(.rejected),
      held: deliveries(.held), sending: deliveries(.sending), applied: deliveries(.applied),
      failed: deliveries(.failed), unknown: deliveries(.unknown),
      unsuggested: figures[Counters.waitingNotes] ?? 0,
      denials: figures[Counters.denials] ?? 0,
      denialsAtRisk: Money(cents: Int64(figures[Counters.denialCents] ?? 0)),
      oldestOpen: oldest.flatMap { Day($0) },
      auditSize: try AuditTrail.storedHead(connection).size,
      outdated: figures[Counters.outdated] ?? 0,
      proposals: figures[Counters.proposals] ?? 0,
      glasses: try BreakGlassTable(connection: connection, seal: seal).unread())
  }

  /// Denials, the most urgent first: each 25 dollars at risk weigh as much as one day less to the
  /// deadline; those past it come last. Page on by the last row's key.
  public func denials(
    limit: Int, after: String? = nil, today: Day, for reader: Reader? = nil
  ) throws -> [DenialRow] {
    try read { connection in
      let own = try Sight(reader, connection, seal).narrowed
      let table = DenialTable(connection: connection, seal: seal)
      let start = try after.flatMap { key in
        try table.place(key).map { (place: $0, key: key) }
      }
      let isPast = start?.place.deadline.map { $0 < today } ?? false
      let place = start.map { (urgency: $0.place.urgency, id: $0.key) }
      var rows: [DenialRow] = []
      if !isPast {
        rows = try table.page(inTime: true, today: today, after: place, limit: limit, of: own)
      }
      if rows.count < limit {
        rows += try table.page(
          inTime: false, today: today, after: isPast ? place : nil, limit: limit - rows.count,
          of: own
        )
      }
      return rows
    }
  }
}

extension Store {
  /// Notes a person may mean by this text: the note of that source when it has the form SOURCE/ID
  /// and there is one, else every note with this id, one for each source that uses it. Notes that
  /// wait for their first suggestion are among them.
  public func notes(named text: String, for reader: Reader? = nil) throws -> [NoteID] {
    try read { connection in
      let sight = try Sight(reader, connection, seal)
      let notes = NoteTable(connection: connection, seal: seal)
      if let slash = text.firstIndex(of: "/") {
        let word = String(text[..<slash])
        let source = SourceID(word == NoteID.byFile ? "" : word)
        let id = NoteID(String(text[slash...].dropFirst()), from: source)
        if try notes.newest(id) != nil { return try sight.sees(id, connection) ? [id] : [] }
      }
      return try notes.named(text).filter { try sight.sees($0, connection) }
    }
  }

  /// Where the notes came from: EHRs by their configured names, the empty one for files.
  public func sources() throws -> [SourceID] {
    try read { try SourceTable(connection: $0).all() }
  }

  /// Payers by name.
  public func payers() throws -> [Payer] {
    try read { try PayerTable(connection: $0).all() }
  }

  /// Clinicians by family name.
  public func clinicians() throws -> [Clinician] {
    try read { try ClinicianTable(connection: $0, seal: seal).all() }
  }

  /// Main procedure codes in use, sorted; found by leaps along an index, not by reading the queue.
  public func mainCodes() throws -> [String] {
    try read { connection in
      var codes: Set<String> = []
      for state in ReviewState.allCases {
        var last = ""
        while let next = try connection.first(
          """
          SELECT main_code
          FROM review_item
          WHERE state = $1 AND main_code > $2
          ORDER BY main_code
          LIMIT 1
          """, .text(state.rawValue), .text(last), map: { try $0.text(0) })
        {
          codes.insert(next)
          last = next
        }
      }
      return codes.sorted()
    }
  }

  /// Filters kept under a name, by name.
  public func savedQueries() throws -> [SavedQuery] {
    try read { try SavedQueryTable(connection: $0, seal: seal).all() }
  }

  /// Keeps a filter under its name, replacing an older one.
  public func save(_ query: SavedQuery) throws {
    try write { try SavedQueryTable(connection: $0.connection, seal: seal).store(query) }
  }

  /// Forgets a saved filter.
  public func removeSavedQuery(named name: String) throws {
    try write { try SavedQueryTable(connection: $0.connection, seal: seal).remove(name) }
  }
}
