import Audit
import Basics
import Console
import Records
import Review
import Screen

/// An invented trail for the tests of the audit screen, and a console on it whose store answers at
/// once.
enum TrailPractice {
  static let start = Practice.now.adding(seconds: -7200)

  /// A note from its coming in to its delivery, a rejection, a failed delivery, an export.
  static let entries: [AuditEntry] = {
    var drafts: [AuditDraft] = [
      draft(0, .intake, .receive, .note("TN-78910"), detail: ["revision": 1, "stream": "notes"]),
      draft(
        1, AuditActor(kind: .system, id: "builtin 2026.1"), .suggest, .note("TN-78910"),
        detail: [
          "cpt": [
            ["code": "90834", "confidence_bp": 9700, "modifiers": ["95"], "rule": "time"],
            ["code": "90785", "confidence_bp": 6100, "rule": "complexity"],
          ],
          "icd": [["code": "F41.1", "confidence_bp": 9500, "rule": "named"]],
          "engine": "builtin 2026.1", "client": "5c1e6a7b",
        ]),
      draft(
        300, .user("mlopez", role: "biller"), .decide, .note("TN-78910"), ref: 1,
        detail: [
          "decision": "modify", "decision_id": "d-1",
          "cpt": [
            ["code": "90834", "units": 1, "modifiers": ["95"]], ["code": "90840", "units": 2],
          ],
          "icd": ["F41.1"], "client": "5c1e6a7b",
        ]),
      draft(
        311, .push, .pushIntent, .note("TN-78910"), ref: 2,
        detail: ["key": "d-1", "method": "POST", "path": "/claims", "target": "Therapy"]),
      draft(
        312, .push, .pushResult, .note("TN-78910"), ref: 3, detail: ["key": "d-1", "status": 201]),
      draft(
        400, .user("ana", role: "supervisor"), .decide, .note("TN-78911"), ref: 1,
        detail: ["decision": "reject", "reason": "time"]),
      draft(
        460, .push, .pushResult, .note("TN-78914"), outcome: .fail, ref: 3,
        detail: ["key": "d-2", "status": 503, "reason": "the EHR is down"]),
      draft(500, .user("ana", role: "supervisor"), .export, .log, detail: ["format": "csv"]),
    ]
    for number in 0..<40 {
      drafts.append(
        draft(
          600 + number * 40, .user("mlopez", role: "biller"), .decide,
          .note("N-\(20_000 + number)"), ref: 1,
          detail: ["decision": "accept", "cpt": [["code": "90834", "units": 1]], "icd": ["F41.1"]]))
    }
    return drafts.enumerated().map { AuditEntry(seq: $0, draft: $1) }
  }()

  static func draft(
    _ seconds: Int, _ actor: AuditActor, _ action: AuditAction, _ object: AuditObject,
    outcome: AuditOutcome = .ok, ref: Int? = nil, detail: CanonicalJSON? = nil
  ) -> AuditDraft {
    AuditDraft(
      at: start.adding(seconds: seconds), actor: actor, action: action, object: object,
      outcome: outcome, ref: ref, detail: detail)
  }

  static let signals = [
    TrailSignal(
      kind: .fastDecisions, person: "mlopez", entries: Array(10...20),
      words: "11 of 41 decisions came faster than 500 words a minute"),
    TrailSignal(
      kind: .outsideHours, person: "ana", entries: [5, 7],
      words: "2 entries outside of 06:00 to 21:00 or on a free day"),
  ]

  static let standing = TrailStanding(
    signedSize: 40,
    anchored: .init(at: Practice.now.adding(seconds: -3000), place: "/mnt/anchor/heads", size: 40),
    isAnchorSet: true)

  static func opened(_ seq: Int) -> OpenedEntry? {
    guard entries.indices.contains(seq) else { return nil }
    let entry = entries[seq]
    return OpenedEntry(
      seq: seq, line: String(decoding: entry.canonicalBytes, as: UTF8.self), entry: entry,
      answered: entry.draft.ref.map { entries[$0] },
      suggestion: seq < 3 ? entries[1] : nil, decision: seq < 3 ? entries[2] : nil,
      answers: entries.filter { $0.draft.ref == seq && $0.seq < 6 }.map(\.seq),
      excerpt: seq < 3
        ? .shown(
          client: "Jordan Rivera",
          quotes: [
            .init(codes: ["90834"], text: "50-min individual session"),
            .init(codes: ["F41.1"], text: "generalized anxiety disorder"),
          ], typed: []) : .none,
      signature: entry.draft.actor.kind == .user ? .valid(key: "359eadde") : .none,
      note: entry.draft.note)
  }

  static func proof(_ seq: Int) -> EntryProof {
    EntryProof(
      size: 48, root: String(repeating: "5f", count: 32), leaf: String(repeating: "a7", count: 32),
      steps: 6, holds: true, isSigned: true)
  }
}

/// A console on the audit screen.
struct TrailBench {
  var bench: Bench
  /// Numbers of entries the store has; more may be added.
  var entries: [AuditEntry]
  var effects: [TrailEffect] = []
  /// Rows handed out at once at most.
  var pageRows = Int.max
  private(set) var rowsRead = 0

  init(
    size: Size = Size(width: 120, height: 40), entries: [AuditEntry] = TrailPractice.entries,
    standing: TrailStanding? = TrailPractice.standing,
    signals: [TrailSignal] = TrailPractice.signals,
    settings: ConsoleSettings = Bench.settings(), pageRows: Int = .max
  ) {
    self.entries = entries
    self.pageRows = pageRows
    bench = Bench(size: size, settings: settings)
    bench.send(.counts(Practice.counts(auditSize: entries.count)))
    if let standing { bench.send(.trail(.standing(standing))) }
    bench.send(.trail(.signals(signals, days: 7)))
    press("7")
  }

  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      bench.press(String(name))
      answer()
    }
  }

  mutating func type(_ text: String) {
    bench.type(text)
    answer()
  }

  mutating func command(_ line: String) {
    bench.command(line)
    answer()
  }

  mutating func send(_ message: ConsoleMessage) {
    bench.send(message)
    answer()
  }

  /// Adds entries as another person's work would.
  mutating func add(_ count: Int) {
    for _ in 0..<count {
      entries.append(
        AuditEntry(
          seq: entries.count,
          draft: TrailPractice.draft(
            8000 + entries.count, .user("ana", role: "supervisor"), .view,
            .note("N-\(entries.count)"))))
    }
    bench.send(.counts(Practice.counts(auditSize: entries.count)))
    bench.send(.changed)
    answer()
  }

  var frame: Frame { bench.frame }
  var screen: String { bench.screen }

  /// The row of the picture on which the cursor stands.
  var cursorRow: String { bench.frame.focus.map { bench.frame.row(at: $0.row) } ?? "" }

  private mutating func answer() {
    while true {
      let asked = bench.effects.compactMap { effect -> TrailEffect? in
        if case .trail(let effect) = effect { effect } else { nil }
      }
      bench.effects = []
      effects += asked
      guard !asked.isEmpty else { return }
      for effect in asked { answer(effect) }
    }
  }

  private mutating func answer(_ effect: TrailEffect) {
    switch effect {
    case .load(let filter, let place, let limit, let request):
      let window = window(filter, place, min(limit, pageRows))
      rowsRead += window.rows.count
      bench.send(.trail(.window(window, request: request)))
    case .find(let text, _, let from, let older, let request):
      let found = entries.filter { entry in
        entry.draft.trailTerms.contains { $0.hasSuffix(":" + text) }
          && from.map { older ? entry.seq < $0 : entry.seq > $0 } ?? true
      }
      let number = older ? found.last?.seq : found.first?.seq
      bench.send(.trail(.found(number, request: request)))
    case .open(let seq, let request):
      bench.send(.trail(.opened(TrailPractice.opened(seq), request: request)))
      bench.send(.trail(.proven(TrailPractice.proof(seq), entry: seq, request: request)))
    case .story(let note, let request):
      let rows = entries.filter { $0.draft.note == note }.map { TrailRow(seq: $0.seq, entry: $0) }
      bench.send(.trail(.story(rows, request: request)))
    case .look, .saveFilter, .verify, .stopVerifying, .export: break
    }
  }

  private func window(_ filter: TrailFilter, _ place: TrailPlace, _ limit: Int) -> TrailWindow {
    let fitting = entries.filter { fits($0, filter) }
    func rows(_ some: some Sequence<AuditEntry>) -> [TrailRow] {
      some.map { TrailRow(seq: $0.seq, entry: $0) }.reversed()
    }
    let chosen: [TrailRow]
    switch place {
    case .newest: chosen = rows(fitting.suffix(limit))
    case .oldest: chosen = rows(fitting.prefix(limit))
    case .older(let number): chosen = rows(fitting.prefix { $0.seq < number }.suffix(limit))
    case .from(let number): chosen = rows(fitting.prefix { $0.seq <= number }.suffix(limit))
    case .newer(let number): chosen = rows(fitting.drop { $0.seq <= number }.prefix(limit))
    }
    return TrailWindow(
      rows: chosen,
      hasNewer: chosen.first.map { $0.seq < fitting.last?.seq ?? 0 } ?? false,
      hasOlder: chosen.last.map { $0.seq > fitting.first?.seq ?? 0 } ?? false)
  }

  private func fits(_ entry: AuditEntry, _ filter: TrailFilter) -> Bool {
    (filter.entries.isEmpty || filter.entries.contains { $0.contains(entry.seq) })
      && filter.values.allSatisfy { key, values in
        values.contains { entry.draft.trailTerms.contains("\(key.rawValue):\($0)") }
      }
  }
}

extension Practice {
  static func counts(auditSize: Int) -> QueueCounts {
    var counts = counts
    counts.auditSize = auditSize
    return counts
  }
}
