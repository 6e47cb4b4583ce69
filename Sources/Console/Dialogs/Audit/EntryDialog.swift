import Audit
import Review
import Screen

/// An opened entry over the whole body: what it says, the suggestion beside the final codes, the
/// words of the note for who may see them, its signature, and its way to the root of the log.
struct EntryDialog: Dialog {
  private let seq: Int
  private var opened: OpenedEntry?
  private var proof: EntryProof?
  /// The proof was computed, or there is none.
  private var isProven = false
  private var top = 0

  init(seq: Int) { self.seq = seq }

  mutating func take(_ entry: OpenedEntry) {
    guard entry.seq == seq else { return }
    opened = entry
  }

  mutating func prove(_ proof: EntryProof?, of entry: Int) {
    guard entry == seq else { return }
    self.proof = proof
    isProven = true
  }

  var fillsBody: Bool { true }
  var hints: [Hint] {
    [
      Hint("j k", "scroll"), Hint("t", "story"), Hint("b", "what it answers"), Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if let action = press.action, DialogList.moves.contains(action) {
      let body = model.arrangement.body
      let count = lines(model, width: EntryDialog.room(body, model).width).count
      top = ScrollStep.top(
        top, action, count: count, height: EntryDialog.room(body, model).height)
      return .stays
    }
    switch press.action {
    case .close, .quit, .open: return .closes
    case .story:
      guard let note = opened?.note else {
        model.say("this entry is about no note; a story is that of a note", .warning)
        return .stays
      }
      model.showStory(of: note)
      return .stays
    case .redraw, .suspend, .help, .command, .palette, .verify:
      if let action = press.action { model.perform(action, seen: press.seen) }
      return .stays
    default: break
    }
    if press.key == .character("b") {
      guard let ref = opened?.entry?.draft.ref else {
        model.say("this entry answers none", .warning)
        return .stays
      }
      model.openEntry(ref)
      return .stays
    }
    model.say("\(press.key.name) does nothing here; Esc leaves the entry", .warning)
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    let room = EntryDialog.room(model.arrangement.body, model)
    let count = self.lines(model, width: room.width).count
    top = max(0, min(top + lines, count - room.height))
  }

  private static func room(_ body: Rect, _ model: ConsoleModel) -> Rect {
    model.settings.accessible
      ? Rect(column: 0, row: body.row + 1, width: body.width, height: body.height - 1)
      : Rect(
        column: body.column + 2, row: body.row + 1, width: min(110, body.width - 4),
        height: body.height - 2)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let room = EntryDialog.room(body, model)
    let lines = lines(model, width: room.width)
    let title = "Entry \(Wording.grouped(seq))"
    canvas.fill(body)
    if model.settings.accessible {
      canvas.text(title, column: 0, row: body.row, .title)
    } else {
      let isLong = lines.count > room.height
      canvas.box(
        body, title: [Span(title, .titleFocused)],
        note: isLong ? [Span("\(lines.count) lines", .titleNote)] : [], isFocused: true)
      if isLong {
        Scrollbar.draw(
          on: &canvas, column: body.right - 2, rows: room, top: top, count: lines.count)
      }
    }
    for (row, line) in lines.dropFirst(top).prefix(room.height).enumerated() {
      canvas.spans(line, column: room.column, row: room.row + row, width: room.width)
    }
    canvas.focus(column: room.column, row: room.row)
  }

  // MARK: Lines

  private func lines(_ model: ConsoleModel, width: Int) -> [[Span]] {
    guard let opened else { return [[Span("Reading the entry", .ignore)]] }
    guard let entry = opened.entry else {
      return [[Span("This line is no entry this program writes.", .severityWarning)], []]
        + wrapped(opened.line, width, .know) + [[]] + proofLines(width)
    }
    var lines = EntryPane.facts(entry, model, width: width)
    if !opened.answers.isEmpty {
      lines += EntryPane.pair(
        "answered by",
        opened.answers.map { "entry \(Wording.grouped($0))" }.joined(separator: ", "),
        width: width)
    }
    lines += comparison(opened, width) + excerpt(opened.excerpt, width)
    lines += [[], [Span("Signature", .dialogTitle)]]
    lines.append(EntryPane.signature(opened.signature))
    return lines + [[]] + proofLines(width)
  }

  /// Suggested beside signed, a line for each code.
  private func comparison(_ opened: OpenedEntry, _ width: Int) -> [[Span]] {
    guard opened.suggestion != nil || opened.decision != nil else { return [] }
    let rows = ComparedCode.all(
      suggestion: opened.suggestion?.draft, decision: opened.decision?.draft)
    let by = opened.suggestion.map { "by \($0.draft.actor.id)" } ?? "nothing"
    let decided = opened.decision.map { decision in
      let word = decision.draft.detail?["decision"]?.text ?? "decide"
      return "\(Wording.past(word)) by \(decision.draft.actor.id)"
    }
    var lines: [[Span]] = [
      [],
      [
        Span("Suggested \(by)".padded(to: EntryDialog.column), .dialogTitle),
        Span("Signed: " + (decided ?? "not decided yet"), .dialogTitle),
      ],
    ]
    if rows.isEmpty { lines.append([Span("no code", .ignore)]) }
    for row in rows {
      let sure = row.confidence.map { "  ." + twoDigits($0) } ?? ""
      lines.append([
        Span((row.suggested.map { $0 + sure } ?? "").padded(to: EntryDialog.column), .read),
        Span((row.signed ?? "").padded(to: 18), .strong),
        Span(row.change == .open ? "" : row.change.rawValue, EntryDialog.role(row.change)),
      ])
    }
    return lines
  }

  private static let column = 34

  private func twoDigits(_ basisPoints: Int) -> String {
    let hundredths = min(99, max(0, (basisPoints + 50) / 100))
    return (hundredths < 10 ? "0" : "") + "\(hundredths)"
  }

  private static func role(_ change: ComparedCode.Change) -> Role {
    switch change {
    case .kept: .judgedAccept
    case .changed, .added: .judgedModify
    case .left: .judgedReject
    case .open: .ignore
    }
  }

  private func excerpt(_ excerpt: EntryExcerpt, _ width: Int) -> [[Span]] {
    switch excerpt {
    case .none: return []
    case .withheld(let role):
      return [[], [Span("The note", .dialogTitle)]]
        + wrapped("Its words are not shown to the role \(role.rawValue).", width, .ignore)
    case .shown(let client, let quotes, let typed):
      var lines: [[Span]] = [
        [], [Span("The note" + (client.map { " of \($0)" } ?? ""), .dialogTitle)],
      ]
      if quotes.isEmpty { lines.append([Span("No words of it are quoted.", .ignore)]) }
      for quote in quotes {
        lines += EntryPane.pair(
          quote.codes.joined(separator: " "), "\"" + quote.text + "\"", width: width,
          role: .evidence)
      }
      for text in typed { lines += EntryPane.pair("typed", text, width: width) }
      return lines
    }
  }

  private func proofLines(_ width: Int) -> [[Span]] {
    var lines: [[Span]] = [[Span("Proof", .dialogTitle)]]
    guard let proof else {
      lines.append([
        Span(
          isProven ? "the log is too short for a proof" : "being computed from the leaves", .ignore)
      ])
      return lines
    }
    let tree = proof.isSigned ? "the signed head" : "the stored head, newer than any signed one"
    lines.append(
      proof.holds
        ? [
          Span(.check, .judgedAccept),
          Span(
            " in the log: \(Wording.count(proof.steps, "hash", many: "hashes")) lead to \(tree)",
            .read),
        ]
        : [
          Span(.cross, .severityError),
          Span(" not proven: the hashes do not lead to \(tree)", .severityError),
        ])
    lines += EntryPane.pair("leaf", proof.leaf, width: width, role: .know)
    lines += EntryPane.pair(
      "root", "\(proof.root) of \(Wording.count(proof.size, "entry", many: "entries"))",
      width: width, role: .know)
    lines += wrapped(
      "countersign audit prove \(seq) writes it for anybody to check", width, .ignore)
    return lines
  }

  private func wrapped(_ text: String, _ width: Int, _ role: Role) -> [[Span]] {
    let wrap = TextWrap(text, width: max(10, width))
    return wrap.lines.indices.map { [Span(Wording.trimmed(wrap.string(line: $0)), role)] }
  }
}
