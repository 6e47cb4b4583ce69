import Basics
import Records
import Review
import Screen

/// The bottom line: at the left what was said last, at the right how things stand. It always tells
/// the last sync, what waits to be sent, what went wrong, and whether the audit chain verifies.
enum StatusLine {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    canvas.fill(places.status, .statusBar)
    let standing = fitting(parts(model), width: places.status.width - 2, model, places)
    let width = standing.columns
    let left = places.accessible ? 0 : 1
    let right = places.status.right - left - width
    if places.accessible {
      canvas.spans(standing, column: 0, row: places.status.row)
    } else {
      canvas.spans(standing, column: right, row: places.status.row)
    }
    let said = notice(model)
    if let line = places.notice {
      canvas.spans(said, column: 0, row: line.row, width: line.width)
    } else if coversHints(model, places) {
      canvas.fill(places.hints, .statusBar)
      canvas.spans(said, column: 1, row: places.hints.row, width: places.hints.width - 2)
    } else {
      canvas.spans(said, column: 1, row: places.status.row, width: max(0, right - 3))
    }
  }

  /// A line too long to stand beside all of how things stand takes the line of the hints until the
  /// next key. One that counts down to a departure stays: who judges one item after the other needs
  /// the hints more.
  static func coversHints(_ model: ConsoleModel, _ places: Arrangement) -> Bool {
    guard places.notice == nil, let notice = model.notice else { return false }
    let columns = self.notice(model).columns
    if columns > places.status.width - 20 { return true }
    guard notice.leavesAt == nil else { return false }
    let standing = [Span].dotted(parts(model).map(\.spans), .statusBar).columns
    return columns + 3 + standing > places.status.width - 2
  }

  /// What was said last; a decision counts down to its departure.
  static func notice(_ model: ConsoleModel) -> [Span] {
    guard let notice = model.notice else { return [] }
    let role: Role =
      switch notice.tone {
      case .plain: .statusStrong
      case .good: .statusGood
      case .warning: .statusWarning
      case .error: .statusError
      }
    guard let leavesAt = notice.leavesAt else { return [Span(notice.text, role)] }
    let left = model.now.milliseconds(to: leavesAt)
    guard left > 0 else { return .dotted([notice.text, "free to leave"], role) }
    let undo = model.settings.keymap.name(of: .undo)
    return .dotted([notice.text, "leaves in \((left + 999) / 1000) s", "\(undo) undoes"], role)
  }

  /// One piece of the standing and how long it is kept when room is short; 0 is kept longest.
  struct Part: Hashable, Sendable {
    var spans: [Span]
    var priority: Int
  }

  static func parts(_ model: ConsoleModel) -> [Part] {
    [
      worker(model), sending(model), approval(model), glass(model),
      trouble(model), secondReader(model),
      synced(model),
      chain(model),
    ].compactMap { $0 }
  }

  private static func fitting(
    _ parts: [Part], width: Int, _ model: ConsoleModel, _ places: Arrangement
  ) -> [Span] {
    let said =
      places.accessible || coversHints(model, places)
      ? 0 : min(notice(model).columns + 3, max(0, width - 18))
    var kept = parts
    while kept.count > 1 {
      let line = [Span].dotted(kept.map(\.spans), .statusBar)
      if line.columns + said <= width { return line }
      guard let worst = kept.indices.max(by: { kept[$0].priority < kept[$1].priority }) else {
        break
      }
      kept.remove(at: worst)
    }
    return .dotted(kept.map(\.spans), .statusBar)
  }

  private static func worker(_ model: ConsoleModel) -> Part? {
    let sync = model.sync
    switch sync.phase {
    case .idle, .waiting: return nil
    case .stopped: return Part(spans: [Span("worker stopped", .statusWarning)], priority: 1)
    case .pulling, .suggesting, .sending:
      let share =
        sync.total.map { " \(Wording.grouped(sync.done)) of \(Wording.grouped($0))" }
        ?? (sync.done > 0 ? " \(Wording.grouped(sync.done))" : "")
      let words = sync.activity.isEmpty ? sync.phase.rawValue : sync.activity
      return Part(spans: [Span(words + share, .statusBar)], priority: 4)
    }
  }

  private static func sending(_ model: ConsoleModel) -> Part {
    let count = model.counts.toSend
    guard count > 0 else { return Part(spans: [Span("all sent", .statusBar)], priority: 5) }
    var text = " \(Wording.grouped(count)) to send"
    if let last = model.book.lastDeparture(after: model.now) {
      text += " in \((model.now.milliseconds(to: last) + 999) / 1000) s"
    }
    return Part(spans: [Span(.arrowUp, .statusStrong), Span(text, .statusStrong)], priority: 2)
  }

  /// Batches that wait for a second person: a supervisor is told the key, the others that they wait.
  private static func approval(_ model: ConsoleModel) -> Part? {
    let count = model.counts.proposals
    guard count > 0 else { return nil }
    let batches = Wording.count(count, "batch", many: "batches")
    let isAsked = model.settings.person.role == .supervisor
    guard isAsked || model.settings.person.role == .biller else { return nil }
    let words =
      isAsked
      ? " \(batches) to approve: \(model.settings.keymap.name(of: .proposals))"
      : " \(batches) not approved yet"
    let role: Role = isAsked ? .statusWarning : .statusBar
    return Part(spans: [Span(.flag, role), Span(words, role)], priority: isAsked ? 0 : 4)
  }

  /// How long a broken glass still lets its person look; what a supervisor has not read yet.
  private static func glass(_ model: ConsoleModel) -> Part? {
    if let open = model.glass.own, model.now < open.until {
      let seconds = Int(model.now.milliseconds(to: open.until) / 1000)
      let left = Wording.age(seconds: seconds < 60 ? seconds : seconds + 59)
      let words = " glass broken, \(left) left"
      return Part(
        spans: [Span(.flag, .statusWarning), Span(words, .statusWarning)], priority: 0)
    }
    guard model.settings.person.role == .supervisor, model.counts.glasses > 0 else { return nil }
    let words = " \(Wording.count(model.counts.glasses, "broken glass", many: "broken glasses"))"
    return Part(
      spans: [Span(.flag, .statusError), Span(words + ": :break-glass", .statusError)],
      priority: -1)
  }

  private static func trouble(_ model: ConsoleModel) -> Part? {
    var words: [[Span]] = []
    if model.counts.failed > 0 {
      words.append([Span("\(Wording.grouped(model.counts.failed)) failed", .statusError)])
    }
    if model.counts.unknown > 0 {
      words.append([Span("\(Wording.grouped(model.counts.unknown)) unknown", .statusWarning)])
    }
    if let trouble = model.sync.trouble {
      let retry =
        model.sync.nextTry.map { next in
          let seconds = Int(model.now.milliseconds(to: next) / 1000)
          return seconds > 0 ? ", next try in \(Wording.age(seconds: seconds))" : ""
        } ?? ""
      words.append([Span(trouble + retry, .statusWarning)])
    }
    return words.isEmpty ? nil : Part(spans: .dotted(words, .statusBar), priority: 0)
  }

  /// Nothing where no model is set. Its trouble in words stands among the others; where another one
  /// is told, two words say that the model is not asked.
  private static func secondReader(_ model: ConsoleModel) -> Part? {
    guard let standing = model.sync.model else { return nil }
    guard let trouble = standing.trouble else {
      return Part(spans: [Span("model ok", .statusBar)], priority: 6)
    }
    guard trouble != model.sync.trouble else { return nil }
    return Part(spans: [Span("model not asked", .statusWarning)], priority: 1)
  }

  private static func synced(_ model: ConsoleModel) -> Part {
    guard let last = model.sync.lastSuccess else {
      return Part(spans: [Span("not synced yet", .statusBar)], priority: 3)
    }
    let seconds = max(0, Int(last.milliseconds(to: model.now) / 1000))
    let text = seconds < 10 ? " now" : " \(Wording.age(seconds: rounded(seconds))) ago"
    return Part(spans: [Span(.sync, .statusBar), Span(text, .statusBar)], priority: 3)
  }

  /// Tens of seconds below a minute: a clock that ticked each second would never let us sleep.
  private static func rounded(_ seconds: Int) -> Int {
    seconds < 60 ? seconds / 10 * 10 : seconds
  }

  private static func chain(_ model: ConsoleModel) -> Part {
    switch model.chain {
    case .unchecked:
      Part(spans: [Span("chain not checked", .statusWarning)], priority: 2)
    case .verified:
      Part(
        spans: [Span("chain ok \(Wording.grouped(model.counts.auditSize))", .statusBar)],
        priority: 2)
    case .broken(let place):
      Part(spans: [Span("chain broken \(place)", .statusError)], priority: -1)
    }
  }
}
