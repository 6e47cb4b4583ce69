import Audit
import Review
import Screen

/// What one entry says, as lines of names and values: the pane beside the list and the head of an
/// opened entry.
enum EntryPane {
  /// The lines of the entry under the cursor, wrapped to a width.
  static func lines(_ model: ConsoleModel, width: Int) -> [[Span]] {
    guard let row = model.trail.list.selected else { return [] }
    guard let entry = row.entry else {
      return [[Span("entry \(row.seq) is no entry this program writes", .severityWarning)]]
    }
    return facts(entry, model, width: width) + [[]] + codes(entry.draft)
      + [[Span(signature(entry.draft), .ignore)]]
  }

  /// Names in one column, values wrapped in the other.
  static func facts(_ entry: AuditEntry, _ model: ConsoleModel, width: Int) -> [[Span]] {
    EntryWording.facts(entry, zoneMinutes: model.settings.zoneMinutes).flatMap { name, value in
      pair(name, value, width: width, role: name == "who" || name == "did" ? .strong : .read)
    }
  }

  /// A name and its value; a long value goes on below itself.
  static func pair(_ name: String, _ value: String, width: Int, role: Role = .read) -> [[Span]] {
    let wrap = TextWrap(value, width: max(8, width - nameWidth))
    return wrap.lines.indices.map { line in
      [
        Span((line == 0 ? name : "").padded(to: nameWidth), .know),
        Span(Wording.trimmed(wrap.string(line: line)), role),
      ]
    }
  }

  private static let nameWidth = 15

  /// Procedures and diagnoses, each on its line.
  static func codes(_ draft: AuditDraft) -> [[Span]] {
    let names = [("procedures", draft.procedureCodes), ("diagnoses", draft.diagnosisCodes)]
    return names.filter { !$0.1.isEmpty }.map { name, codes in
      [Span(name.padded(to: nameWidth), .know), Span(codes.joined(separator: " "), .strong)]
    }
  }

  /// What became of the signature of an opened entry.
  static func signature(_ signature: EntrySignature) -> [Span] {
    switch signature {
    case .none: [Span("a machine's entry: none signs it", .ignore)]
    case .unsigned: [Span("unsigned by the person", .know)]
    case .valid(let key):
      [Span(.check, .judgedAccept), Span(" by the person, with key \(key)", .read)]
    case .wrong(let reason): [Span(.cross, .severityError), Span(" " + reason, .severityError)]
    }
  }

  /// Whether a person's signature stands in the entry; only users sign.
  static func signature(_ draft: AuditDraft) -> String {
    guard draft.actor.kind == .user else { return "a machine's entry: none signs it" }
    guard draft.detail?["signature"] != nil else { return "unsigned by the person" }
    return "bears a signature with key \(draft.detail?["key"]?.text ?? "")"
  }
}
