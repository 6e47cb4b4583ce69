import Basics
import Records
import Review
import Screen

/// The filter panel: sections at the left, the values of one at the right, several may be ticked.
struct FilterDialog: Dialog {
  private(set) var draft: FilterDraft
  private var section = FilterDraft.Section.state
  private var list = DialogList()

  init(_ filter: QueueFilter) { draft = FilterDraft(filter) }

  var isWriting: Bool { fieldPath(nil) != nil }

  var hints: [Hint] {
    [
      Hint("Enter", "apply"), Hint("space", "tick", press: .character(" ")),
      Hint("Tab", "next part"), Hint("Del", "clear all"), Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.tab): turn(by: 1)
    case Key(.right) where !isWriting: turn(by: 1)
    case Key(.tab, .shift): turn(by: -1)
    case Key(.left) where !isWriting: turn(by: -1)
    case Key(.delete) where !isWriting: draft = FilterDraft(QueueFilter())
    case Key(.enter): return apply(&model)
    default: edit(press, &model)
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    guard let path = fieldPath(model) else { return false }
    draft[keyPath: path].paste(text)
    return true
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: count(model))
  }

  private mutating func turn(by step: Int) {
    let count = FilterDraft.Section.allCases.count
    section = .init(rawValue: (section.rawValue + step + count) % count) ?? .state
    list = DialogList()
  }

  private mutating func edit(_ press: Press, _ model: inout ConsoleModel) {
    if list.take(press, count: count(model), isWriting: isWriting) { return }
    if let path = fieldPath(model) {
      _ = draft[keyPath: path].take(press.key)
      return
    }
    switch press.action {
    case .toggle: toggle(model)
    case .quit: model.say("Esc leaves the filter as it was, Enter applies it", .warning)
    default: model.say("space ticks, Enter applies, Esc leaves", .warning)
    }
  }

  private mutating func apply(_ model: inout ConsoleModel) -> Outcome {
    if section == .saved, list.position.selected < model.savedFilters.count {
      model.show(model.savedFilters[list.position.selected])
      return .closes
    }
    switch draft.read(today: model.today) {
    case .failure(let problem):
      model.say(problem.sentence, .warning)
      return .stays
    case .success(let filter):
      let name = Wording.trimmed(draft.name.text)
      model.apply(filter)
      if !name.isEmpty { model.saveFilter(named: name) }
      return .closes
    }
  }

  private mutating func toggle(_ model: ConsoleModel) {
    let index = list.position.selected
    guard index < count(model) else { return }
    switch section {
    case .state: draft.filter.states.formSymmetricDifference([ReviewState.allCases[index]])
    case .payer: draft.filter.payers.formSymmetricDifference([model.choices.payers[index].id])
    case .clinician:
      draft.filter.clinicians.formSymmetricDifference([model.choices.clinicians[index].id])
    case .code: draft.filter.codes.formSymmetricDifference([codes(model)[index]])
    case .flag: draft.filter.flags.formSymmetricDifference([FlagKind.allCases[index]])
    case .sure, .day, .saved: break
    }
  }

  /// The main codes in use, and the empty one of what cannot be billed.
  private func codes(_ model: ConsoleModel) -> [String] {
    model.choices.codes.filter { !$0.isEmpty } + [""]
  }

  private func count(_ model: ConsoleModel) -> Int {
    switch section {
    case .state: ReviewState.allCases.count
    case .payer: model.choices.payers.count
    case .clinician: model.choices.clinicians.count
    case .code: codes(model).count
    case .flag: FlagKind.allCases.count
    case .sure, .day: 2
    case .saved: model.savedFilters.count + 1
    }
  }

  /// The field under the cursor; without a model the last row of the saved ones is not known.
  private func fieldPath(_ model: ConsoleModel?) -> WritableKeyPath<FilterDraft, TextField>? {
    switch section {
    case .sure: list.position.selected == 0 ? \.least : \.most
    case .day: list.position.selected == 0 ? \.from : \.to
    case .saved:
      list.position.selected == (model?.savedFilters.count ?? savedCount) ? \.name : nil
    default: nil
    }
  }

  /// How many filters were saved when the panel was opened.
  var savedCount = 0

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let size = Size(width: min(64, body.width), height: min(18, body.height))
    canvas.dialog("Filter", size: size, in: body, accessible: model.settings.accessible) {
      canvas, inner in
      for (row, part) in FilterDraft.Section.allCases.enumerated() where row < inner.height {
        let isOpen = part == section
        canvas.layered(isOpen ? .cursorUnfocused : []) { canvas in
          let place = Rect(column: inner.column, row: inner.row + row, width: 15, height: 1)
          if isOpen { canvas.fill(place, .dialog) }
          canvas.text(part.title, column: place.column, row: place.row, isOpen ? .strong : .read)
          let count = draft.count(part)
          if count > 0 {
            canvas.text(
              "\(count)", column: place.column, row: place.row, width: 14, .accent,
              align: .trailing)
          }
        }
      }
      let right = Rect(
        column: inner.column + 18, row: inner.row, width: inner.width - 18, height: inner.height)
      drawValues(on: &canvas, in: right, model)
    }
  }

  private func drawValues(on canvas: inout Canvas, in rect: Rect, _ model: ConsoleModel) {
    let total = count(model)
    guard total > 0 else {
      canvas.text("none is known yet", column: rect.column, row: rect.row, .ignore)
      return canvas.focus(column: rect.column, row: rect.row)
    }
    list.draw(count: total, in: rect, on: &canvas) { canvas, index in
      if let (name, path) = field(index, model) {
        canvas.text(name, column: 1, row: 0, .know)
        canvas.field(
          draft[keyPath: path], column: 12, row: 0, width: max(0, canvas.size.width - 14),
          isFocused: false)
        return
      }
      let (text, isTicked) = value(index, model)
      if section != .saved {
        canvas.text(
          isTicked ? "[x]" : "[ ]", column: 1, row: 0, isTicked ? .checkbox : .ignore)
      }
      canvas.text(
        text, column: section == .saved ? 1 : 5, row: 0, width: max(0, canvas.size.width - 6),
        isTicked ? .strong : .read)
    }
    guard let (_, path) = field(list.position.selected, model) else { return }
    canvas.field(
      draft[keyPath: path], column: rect.column + 11, row: rect.row + list.position.selected,
      width: rect.width - 12, isFocused: true)
  }

  private func field(
    _ index: Int, _ model: ConsoleModel
  ) -> (String, WritableKeyPath<FilterDraft, TextField>)? {
    switch section {
    case .sure: index == 0 ? ("at least", \.least) : ("at most", \.most)
    case .day: index == 0 ? ("from", \.from) : ("to", \.to)
    case .saved: index == model.savedFilters.count ? ("save as", \.name) : nil
    default: nil
    }
  }

  private func value(_ index: Int, _ model: ConsoleModel) -> (String, Bool) {
    let filter = draft.filter
    switch section {
    case .state:
      let state = ReviewState.allCases[index]
      return (state.rawValue, filter.states.contains(state))
    case .payer:
      let payer = model.choices.payers[index]
      return (payer.name, filter.payers.contains(payer.id))
    case .clinician:
      let clinician = model.choices.clinicians[index]
      return (clinician.name, filter.clinicians.contains(clinician.id))
    case .code:
      let code = codes(model)[index]
      return (code.isEmpty ? "none" : code, filter.codes.contains(code))
    case .flag:
      let flag = FlagKind.allCases[index]
      return (flag.words, filter.flags.contains(flag))
    case .sure, .day: return ("", false)
    case .saved: return (model.savedFilters[index].name, false)
    }
  }
}
