import Basics
import Records
import Review
import Screen

/// The claim of an item, changed in place: codes found while typed, the rules asked at each
/// keystroke. Enter signs what stands there as modified, Esc leaves all as it was.
struct EditorDialog: Dialog {
  let detail: ReviewDetail
  /// The decision put right, when it has left already.
  let correcting: DecisionID?
  private(set) var draft: ClaimDraft
  private(set) var findings: [Finding] = []
  private(set) var choices: [CodeChoice] = []
  /// The choice under the cursor; nil while none is picked.
  private(set) var picked: Int?
  private(set) var field: TextField
  private(set) var row = 0
  private(set) var column = 0
  /// The cell was just entered: what is written replaces a code and is added to a list.
  private var isFresh = true
  private let original: CodedClaim

  init(_ detail: ReviewDetail, claim: CodedClaim, correcting: DecisionID? = nil) {
    self.detail = detail
    self.correcting = correcting
    original = claim
    draft = ClaimDraft(claim)
    field = TextField(ClaimDraft(claim)[.code(0)])
    findings = ClaimFindings.of(draft.claim, detail)
  }

  /// The cell that is written.
  var cell: ClaimDraft.Cell { draft.rows[row][column] }

  var isWriting: Bool { true }

  var hints: [Hint] {
    if !choices.isEmpty {
      return [
        Hint("Enter", "take it"), Hint("Down", "next"), Hint("Up", "before"),
        Hint("Esc", "no choice"),
      ]
    }
    return [
      Hint("Enter", correcting == nil ? "sign as modified" : "sign the correction"),
      Hint("Tab", "next field"), Hint("Ctrl-K", "remove row"), Hint("Alt-Up", "order"),
      Hint("Esc", "leave as it was"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape):
      guard choices.isEmpty else {
        choices = []
        return .stays
      }
      model.say("left as it was")
      return .closes
    case Key(.enter):
      guard !takeChoice() else { return .stays }
      return sign(press, &model)
    case Key(.tab):
      _ = takeChoice(only: picked != nil)
      step(by: 1)
    case Key(.tab, .shift): step(by: -1)
    case Key(.down): if !pick(by: 1) { turn(by: 1) }
    case Key(.up): if !pick(by: -1) { turn(by: -1) }
    case Key(.up, .alt), Key(.up, .shift): reorder(by: -1, &model)
    case Key(.down, .alt), Key(.down, .shift): reorder(by: 1, &model)
    case Key.control("k"):
      draft.clear(cell)
      enter(row: row, column: 0)
      changed()
    case Key(.left) where field.cursor == 0: move(toColumn: column - 1)
    case Key(.right) where field.cursor == field.scalars.count: move(toColumn: column + 1)
    default: write(press, &model)
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    begin()
    isFresh = false
    field.paste(text)
    written()
    return true
  }

  private mutating func write(_ press: Press, _ model: inout ConsoleModel) {
    if press.key.writing != nil { begin() }
    isFresh = false
    guard field.take(press.key) else {
      return model.say("\(press.key.name) does nothing here; Esc leaves all as it was", .warning)
    }
    written()
  }

  /// The first character written into a cell replaces its code; in a list it begins a new word.
  private mutating func begin() {
    guard isFresh, !field.isEmpty else { return }
    switch cell {
    case .code, .diagnosis, .units, .place: field = TextField()
    case .modifiers, .pointers: field = TextField(field.text + " ")
    }
  }

  /// The field's text goes into its cell; what fits is offered.
  private mutating func written() {
    guard field.text != draft[cell] else { return }
    draft[cell] = field.text
    choices = CodeChoice.offered(for: cell, field.text, on: detail.encounter.date)
    picked = choices.isEmpty ? nil : 0
    changed()
  }

  private mutating func changed() { findings = ClaimFindings.of(draft.claim, detail) }

  // MARK: Choices

  private mutating func pick(by step: Int) -> Bool {
    guard !choices.isEmpty else { return false }
    picked = ((picked ?? -1) + step + choices.count) % choices.count
    return true
  }

  /// Puts the choice under the cursor into its cell; false when there is none.
  private mutating func takeChoice(only condition: Bool = true) -> Bool {
    guard condition, let picked, choices.indices.contains(picked) else { return false }
    let code = choices[picked].code
    if case .modifiers = cell {
      draft[cell] = (ClaimDraft.words(field.text).dropLast() + [code]).joined(separator: " ")
    } else {
      draft[cell] = code
    }
    choices = []
    enter(row: row, column: column)
    changed()
    return true
  }

  // MARK: Moving

  private mutating func step(by step: Int) {
    let rows = draft.rows
    var next = column + step
    var line = row
    if next >= rows[line].count {
      line = (line + 1) % rows.count
      next = 0
    } else if next < 0 {
      line = (line + rows.count - 1) % rows.count
      next = rows[line].count - 1
    }
    enter(row: line, column: next)
  }

  private mutating func turn(by step: Int) {
    let rows = draft.rows
    let line = max(0, min(row + step, rows.count - 1))
    enter(row: line, column: min(column, rows[line].count - 1))
  }

  private mutating func move(toColumn next: Int) {
    guard draft.rows[row].indices.contains(next) else { return }
    enter(row: row, column: next)
  }

  private mutating func enter(row: Int, column: Int) {
    self.row = min(row, draft.rows.count - 1)
    self.column = min(column, draft.rows[self.row].count - 1)
    field = TextField(draft[cell])
    isFresh = true
    choices = []
    picked = nil
  }

  private mutating func reorder(by step: Int, _ model: inout ConsoleModel) {
    guard case .diagnosis(let index) = cell, draft.move(diagnosis: index, by: step) else {
      return model.say("only a diagnosis with another beside it changes its place", .warning)
    }
    enter(row: row + step, column: column)
    changed()
  }

  // MARK: Signing

  private func sign(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    let claim = draft.claim
    guard claim != original || correcting != nil && claim != detail.decision?.claim else {
      model.say(
        correcting == nil
          ? "nothing was changed; Esc and \(model.settings.keymap.name(of: .accept)) accept it"
          : "nothing was changed", .warning)
      return .stays
    }
    if let error = ClaimFindings.of(claim, detail).first(where: { $0.severity == .error }) {
      model.say(Refusal.unbillable(detail.row.id, [error]).sentence, .error)
      return .stays
    }
    if let correcting {
      model.judge([(detail.row, .modify(claim))], correcting: correcting)
    } else {
      model.judge(detail.row, .modify(claim), seen: press.seen)
    }
    return .closes
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    EditorView.draw(self, on: &canvas, in: body, model)
  }
}

extension ConsoleModel {
  mutating func modify(seen: String) {
    guard let detail = undecided(seen, "modify") else { return }
    let ticked = codes.ticks(detail).claim(of: detail.suggestion).claim
    dialogs.append(EditorDialog(detail, claim: ticked))
  }

  mutating func toggle(seen: String) {
    guard let detail = undecided(seen, "change") else { return }
    _ = codes.toggle(detail)
  }
}
