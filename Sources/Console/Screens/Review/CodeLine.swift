import Records
import Review
import Screen

/// One line of the codes pane: the head of an entry, a line of its reason, or air.
enum CodeLine: Hashable, Sendable {
  case head(Int)
  case reason(Int, String, isFirst: Bool)
  case air

  /// The entry it belongs to, by its place in the sheet.
  var entry: Int? {
    switch self {
    case .head(let index), .reason(let index, _, _): index
    case .air: nil
    }
  }

  static let indent = 4
  private static let reasonLinesMax = 2

  /// The lines of a sheet; entries stand apart when there is room for it.
  static func lines(of sheet: CodeSheet, _ suggestion: Suggestion, room: Rect) -> [CodeLine] {
    var groups: [[CodeLine]] = []
    for (index, entry) in sheet.entries.enumerated() {
      let reason = Self.reason(of: entry, suggestion)
      let wrap = TextWrap(reason, width: max(10, room.width - indent - ruleWidth(entry, room)))
      let texts = wrap.lines.indices.prefix(reasonLinesMax).map {
        Wording.trimmed(wrap.string(line: $0))
      }
      let shown = reason.isEmpty ? [] : texts
      groups.append(
        [.head(index)]
          + shown.enumerated().map { .reason(index, $1, isFirst: $0 == 0) })
    }
    let count = groups.reduce(0) { $0 + $1.count }
    let isAiry = count + groups.count - 1 <= room.height
    return Array(groups.joined(separator: isAiry ? [.air] : []))
  }

  /// Columns kept free at the right of a reason for the rule's name.
  static func ruleWidth(_ entry: CodeSheet.Entry, _ room: Rect) -> Int {
    switch entry {
    case .procedure, .diagnosis: room.width >= 76 ? 24 : 0
    case .overruled, .flag: 0
    }
  }

  private static func reason(of entry: CodeSheet.Entry, _ suggestion: Suggestion) -> String {
    switch entry {
    case .procedure, .diagnosis: suggestion.code(at: entry)?.rationale ?? ""
    case .overruled(let index): suggestion.overruled[index].reason
    case .flag(let index): suggestion.flags[index].message
    }
  }
}
