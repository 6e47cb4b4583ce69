import Basics
import CodeSets

/// One code offered while a cell is written.
struct CodeChoice: Hashable, Sendable {
  var code: String
  var label: String

  static let choicesMax = 8

  /// What fits the text of a cell: codes by number, label or synonym; modifiers and places by code
  /// or words. Nothing is offered for a text that is a code already.
  static func offered(for cell: ClaimDraft.Cell, _ text: String, on day: Day) -> [CodeChoice] {
    let text = Wording.trimmed(text)
    guard !text.isEmpty else { return [] }
    switch cell {
    case .code: return search(.procedures, text, day)
    case .diagnosis: return search(.diagnoses, text, day)
    case .modifiers:
      guard let last = ClaimDraft.words(text).last, Modifier(last) == nil else { return [] }
      return Modifier.all.filter { fits(last, $0.code, $0.label) }.prefix(choicesMax)
        .map { CodeChoice(code: $0.code, label: $0.label) }
    case .place:
      guard PlaceOfService(text) == nil else { return [] }
      return PlaceOfService.all.filter { fits(text, $0.code, $0.label) }.prefix(choicesMax)
        .map { CodeChoice(code: $0.code, label: $0.label) }
    case .units, .pointers: return []
    }
  }

  /// The words of a code.
  static func label(of cell: ClaimDraft.Cell, _ text: String) -> String {
    let text = Wording.trimmed(text).uppercased()
    guard !text.isEmpty else { return "" }
    switch cell {
    case .code: return ProcedureCatalog.builtin[text]?.label ?? ""
    case .diagnosis:
      return DiagnosisCatalog.builtin[DiagnosisCatalog.dotted(text)]?.title ?? ""
    case .place: return PlaceOfService(text)?.label ?? ""
    case .modifiers, .units, .pointers: return ""
    }
  }

  private static func search(_ kind: CodeSearch.Kind, _ text: String, _ day: Day) -> [CodeChoice] {
    let matches = CodeSearch(kind).matches(text, on: day, limit: choicesMax)
    let whole =
      kind == .diagnoses ? DiagnosisCatalog.dotted(text.uppercased()) : text.uppercased()
    guard !matches.contains(where: { $0.code == whole }) else { return [] }
    return matches.map { CodeChoice(code: $0.code, label: $0.label) }
  }

  private static func fits(_ text: String, _ code: String, _ label: String) -> Bool {
    let text = text.lowercased()
    return code.lowercased().hasPrefix(text) || label.lowercased().contains(text)
  }
}
