import Audit
import Basics
import Review

/// Entries of the trail as comma-separated lines.
enum TrailAnswer {
  static let commaHeader =
    "entry,at,by,kind,role,action,object,outcome,answers,decision,codes,client"

  /// One line: what the entry says in ids and codes, nothing about a person.
  static func comma(_ row: TrailRow) -> String {
    guard let draft = row.entry?.draft else { return "\(row.seq),,,,,,,,,,," }
    let fields = [
      "\(row.seq)", draft.at.description, draft.actor.id, draft.actor.kind.rawValue,
      draft.actor.role ?? "", draft.action.rawValue, "\(draft.object.kind)/\(draft.object.id)",
      draft.outcome.rawValue, draft.ref.map { "\($0)" } ?? "",
      draft.detail?["decision"]?.text ?? "", draft.entryCodes.joined(separator: " "),
      draft.detail?["client"]?.text ?? "",
    ]
    return fields.map(QueueAnswer.quoted).joined(separator: ",")
  }
}
