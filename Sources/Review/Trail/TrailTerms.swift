public import Audit
import Basics
public import Records

/// What an entry can be found by: the words of the index beside the trail. A word is a filter's key,
/// a colon and a value: `action:decide`, `code:90834`, `note:files/TN-78910`.
extension AuditDraft {
  /// The words of this entry, each once. They hold ids, codes and pseudonyms, as the entry does.
  public var trailTerms: [String] {
    var terms = TermList()
    terms.add(.by, actor.id)
    terms.add(.kind, actor.kind.rawValue)
    if let role = actor.role { terms.add(.role, role) }
    terms.add(.action, action.rawValue)
    terms.add(.outcome, outcome.rawValue)
    let source = detail?["source"]?.text ?? ""
    switch object.kind {
    case "note": terms.addNote(object.id, from: source)
    case "claim": terms.add(.claim, object.id)
    default: terms.add(.object, "\(object.kind)/\(object.id)")
    }
    if actor.kind == .ai { terms.add(.model, actor.id) }
    guard let detail else { return terms.all }
    if let note = detail["note"]?.text { terms.addNote(note, from: source) }
    if let claim = detail["claim"]?.text { terms.add(.claim, claim) }
    if let client = detail["client"]?.text { terms.add(.client, client) }
    if let decision = detail["decision"]?.text { terms.add(.decision, decision) }
    for name in ["model", "engine"] {
      if let model = detail[name]?.text { terms.add(.model, model) }
    }
    for code in entryCodes { terms.add(.code, code) }
    return terms.all
  }

  /// The codes it suggests or signs, procedures first, each once.
  public var entryCodes: [String] { procedureCodes + diagnosisCodes }

  /// Procedure codes it suggests or signs, alternatives left out.
  public var procedureCodes: [String] { codes(of: "cpt") }

  /// Diagnosis codes it suggests or signs, alternatives left out.
  public var diagnosisCodes: [String] { codes(of: "icd") }

  private func codes(of member: String) -> [String] {
    guard let value = detail?[member] else { return [] }
    let codes = (value.elements ?? [value]).compactMap { element -> String? in
      guard element["alternative"] == nil else { return nil }
      return element.text ?? element["code"]?.text
    }
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }
}

/// Words in the order they were met.
private struct TermList {
  private(set) var all: [String] = []
  /// More than any entry of ours has; a line from elsewhere cannot fill the index.
  static let max = 60

  mutating func add(_ key: TrailFilter.Key, _ value: String) {
    let term = "\(key.rawValue):\(value)"
    guard !value.isEmpty, all.count < TermList.max, !all.contains(term) else { return }
    all.append(term)
  }

  mutating func addNote(_ id: String, from source: String) {
    add(.note, NoteID(id, from: SourceID(source)).qualified)
  }
}

extension AuditDraft {
  /// The note it is about; nil when it is about none.
  public var note: NoteID? {
    let source = SourceID(detail?["source"]?.text ?? "")
    if object.kind == "note" { return NoteID(object.id, from: source) }
    return detail?["note"]?.text.map { NoteID($0, from: source) }
  }
}
