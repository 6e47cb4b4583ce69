import Audit
import Review
import Screen

/// The line in which a filter of the trail is written, with what may come next above it.
struct TrailFilterDialog: Dialog {
  private var field: TextField
  /// What was typed before the first Tab, and the completion chosen since.
  private var typed = ""
  private var chosen: Int?
  private static let shownMax = 8

  init(_ words: String) { field = TextField(words.isEmpty ? "" : words + " ") }

  var isWriting: Bool { true }
  var hints: [Hint] {
    [
      Hint("Enter", "filter"), Hint("Tab", "complete"), Hint("Ctrl-U", "empty"),
      Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.backspace) where field.isEmpty: return .closes
    case Key(.tab): complete(by: 1, model)
    case Key(.tab, .shift): complete(by: -1, model)
    case Key(.enter):
      let text = Wording.trimmed(field.text)
      if let saved = model.trail.savedFilters.first(where: { $0.name == text }) {
        model.applyTrail(saved.filter, named: saved.name)
        return .closes
      }
      do throws(TrailFilter.Fault) {
        model.applyTrail(try TrailFilter(words: text))
        return .closes
      } catch {
        model.say(error.sentence, .error)
      }
    default: if field.take(press.key) { chosen = nil }
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    field.paste(text)
    chosen = nil
    return true
  }

  private mutating func complete(by step: Int, _ model: ConsoleModel) {
    if chosen == nil { typed = field.text }
    let completions = TrailFilterDialog.completions(typed, model)
    guard !completions.isEmpty else { return }
    let count = completions.count
    let next = chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    chosen = count == 1 ? nil : next
    field.text = completions[next].line
  }

  /// Whole lines that may come next, and what their last word says.
  static func completions(
    _ text: String, _ model: ConsoleModel
  ) -> [(line: String, word: String, help: String)] {
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let head = String(text[..<start])
    let word = String(text[start...])
    guard let colon = word.firstIndex(of: ":") else {
      let keys = TrailFilter.keys.filter { $0.hasPrefix(word) }.map {
        (line: head + $0 + ":", word: $0 + ":", help: help($0))
      }
      let saved = head.isEmpty ? model.trail.savedFilters.filter { $0.name.hasPrefix(word) } : []
      return saved.map { (line: $0.name, word: $0.name, help: "saved: " + $0.filter.words) } + keys
    }
    let key = String(word[..<colon])
    let values = word[word.index(after: colon)...]
    let comma = values.lastIndex(of: ",").map { values.index(after: $0) } ?? values.startIndex
    let last = String(values[comma...])
    let before = head + key + ":" + values[..<comma]
    return known(key, model).filter { $0.hasPrefix(last) }.map {
      (line: before + $0, word: $0, help: "")
    }
  }

  /// What may stand behind a key: what it can be, or what the entries read so far have.
  private static func known(_ key: String, _ model: ConsoleModel) -> [String] {
    guard let key = TrailFilter.Key(rawValue: key) else { return [] }
    let fixed = TrailFilter.known(key)
    guard fixed.isEmpty else { return fixed }
    return model.trail.seen[key, default: []].sorted().map { $0.contains(" ") ? "\"\($0)\"" : $0 }
  }

  private static func help(_ key: String) -> String {
    switch key {
    case "by": "a person, model or worker by name"
    case "role": "biller, supervisor, clinician, auditor, administrator"
    case "kind": "user, ai, worker or system"
    case "action": "suggest, decide, push.result, view, export and others"
    case "decision": "accept, modify or reject"
    case "outcome": "ok, fail or unknown"
    case "note": "a note by its id"
    case "claim": "a claim and its denials"
    case "client": "a client by id, name or initials"
    case "code": "a code suggested or signed"
    case "model": "an engine or model"
    case "object": "anything else, as KIND/ID"
    case "from": "a day or minute: 2026-10-01, 2026-10-01T14:30"
    case "to": "up to a day or minute"
    default: "numbers of entries: 12,40-60"
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let completions = TrailFilterDialog.completions(chosen == nil ? field.text : typed, model)
    let most = min(TrailFilterDialog.shownMax, body.height - 1)
    let first = max(0, min((chosen ?? 0) - 3, completions.count - most))
    let shown = Array(completions.dropFirst(first).prefix(most))
    let top = body.bottom - 1 - shown.count
    canvas.layered(.dialog) { canvas in
      for (index, line) in shown.enumerated() {
        let row = Rect(column: body.column, row: top + index, width: body.width, height: 1)
        let isChosen = first + index == chosen
        canvas.layered(isChosen ? .cursor : []) { canvas in
          canvas.fill(row, .dialog)
          canvas.text(line.word, column: 2, row: row.row, width: 24, isChosen ? .strong : .read)
          canvas.text(line.help, column: 27, row: row.row, width: body.width - 29, .know)
        }
      }
    }
    canvas.promptLine(">", field, in: body)
  }
}

/// The line that asks what to find in the trail.
struct TrailFindDialog: Dialog {
  private var field = TextField()

  var isWriting: Bool { true }
  var hints: [Hint] {
    [Hint("Enter", "find a number, person, code, note, client or action"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.backspace) where field.isEmpty: return .closes
    case Key(.enter):
      let text = Wording.trimmed(field.text)
      if !text.isEmpty { model.searchTrail(text) }
      return .closes
    default:
      _ = field.take(press.key)
      return .stays
    }
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    field.paste(text)
    return true
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    canvas.promptLine("/", field, in: body)
  }
}
