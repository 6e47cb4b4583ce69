import Basics
import Console
import Records
import Review
import Screen

/// A console with a store that answers at once: keys go in, the picture and the effects come out.
struct Bench {
  var model: ConsoleModel
  /// Effects since they were looked at last.
  var effects: [ConsoleEffect] = []
  /// Rows of the store the bench plays.
  var rows: [QueueRow]
  /// Whether loads are answered as they are asked.
  var answers = true
  /// How much of a note the store says may be shown.
  var sight = NoteSight.whole

  init(
    size: Size = Size(width: 120, height: 40), rows: [QueueRow] = Practice.rows,
    settings: ConsoleSettings = Bench.settings(), answers: Bool = true,
    sight: NoteSight = .whole
  ) {
    self.rows = rows
    self.sight = sight
    self.answers = answers
    model = ConsoleModel(
      settings: settings, size: size, now: Practice.now, today: Practice.today)
    send(.start)
    send(.counts(Practice.counts))
    send(.chain(.verified))
    send(
      .status(
        SyncStatus(lastSuccess: Practice.now.adding(seconds: -12), nextTry: nil)))
    effects = []
  }

  static func settings(
    keymap: Keymap = Keymap(), accessible: Bool = false, demo: Bool = false
  ) -> ConsoleSettings {
    ConsoleSettings(
      practice: "Riverbend Behavioral Health", person: Person(name: "mlopez"), keymap: keymap,
      accessible: accessible, demo: demo)
  }

  /// Takes a message in and answers what is asked of the store.
  mutating func send(_ message: ConsoleMessage) {
    var queue = [message]
    while !queue.isEmpty {
      let made = ConsoleUpdate.update(&model, queue.removeFirst())
      effects += made
      if answers { queue += made.flatMap(answer) }
    }
  }

  /// Keys by name, blank-separated; each answers the picture before it.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      guard let key = Key(String(name)) else { continue }
      send(.key(key, seen: model.token))
    }
  }

  /// Writes a text letter by letter.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.key(.character(scalar), seen: model.token)) }
  }

  /// Does a command as typed.
  mutating func command(_ line: String) {
    press(":")
    type(line)
    press("Enter")
  }

  /// The number of the last window asked for.
  var windowRequest: Int {
    if case .loadWindow(_, _, _, let number)? = windows.last { number } else { 0 }
  }

  /// The windows asked for since they were looked at last.
  var windows: [ConsoleEffect] {
    effects.filter { if case .loadWindow = $0 { true } else { false } }
  }

  /// The judgements asked for since they were looked at last, with their tickets.
  var judged: [(ticket: Int, drafts: [DraftJudgement])] {
    effects.compactMap {
      if case .judge(let drafts, let ticket) = $0 { (ticket, drafts) } else { nil }
    }
  }

  /// Acknowledges the last ticket.
  mutating func commit(leavesIn seconds: Int? = 10) {
    guard let (ticket, drafts) = judged.last else { return }
    for draft in drafts {
      send(
        .committed(
          Committed(
            item: draft.item, word: draft.judgement.word, state: state(draft.judgement),
            version: draft.version + 1, decision: DecisionID("d-\(draft.item)"),
            leavesAt: leaves(draft.judgement, seconds)), ticket: ticket))
    }
  }

  /// The number of the last request of any kind.
  var request: Int {
    for effect in effects.reversed() {
      switch effect {
      case .loadWindow(_, _, _, let number), .loadDetail(_, let number),
        .loadRecent(_, let number), .loadSimilar(_, _, let number), .loadDenials(_, let number),
        .loadChoices(let number), .loadExchanges(_, let number),
        .find(_, _, _, _, let number):
        return number
      default: continue
      }
    }
    return 0
  }

  var frame: Frame { ConsoleView.view(model) }
  var screen: String { frame.text() }

  /// The two rows at the bottom: keys or a long message, and what was said beside how things stand.
  var bottom: String {
    frame.row(at: model.size.height - 2) + "\n" + frame.row(at: model.size.height - 1)
  }

  /// The item under the cursor, from the picture's token.
  var item: String { model.token.split(separator: "@").first.map(String.init) ?? "" }

  private func leaves(_ judgement: Judgement, _ seconds: Int?) -> Instant? {
    switch judgement {
    case .accept, .modify: seconds.map { model.now.adding(seconds: $0) }
    default: nil
    }
  }

  private func state(_ judgement: Judgement) -> ReviewState {
    switch judgement {
    case .accept: .accepted
    case .modify: .modified
    case .reject: .rejected
    case .skip: .skipped
    case .wait: .waiting
    case .undo: .open
    }
  }

  private func answer(_ effect: ConsoleEffect) -> [ConsoleMessage] {
    switch effect {
    case .loadWindow(_, _, _, let request):
      return [.window(Practice.window(rows), request: request)]
    case .loadDetail(let id, let request):
      let detail = rows.first { $0.id == id }.map { row in
        var detail = Practice.detail(row)
        detail.sight = sight
        return sight == .withheld ? detail.withheld : detail
      }
      let message = ConsoleMessage.detail(detail, item: id, request: request)
      return [message] + (detail.map { [.checked(CheckedClaim(proposedFor: $0))] } ?? [])
    case .check(let claim, let detail):
      return [.checked(CheckedClaim(claim, of: detail))]
    case .loadDenials(_, let request): return [.denials(Practice.denials, request: request)]
    default: return []
    }
  }
}
