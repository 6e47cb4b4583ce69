import Audit
import Basics
import Records
import Review
import Screen

/// An entry of the trail in words, the same in the list, on its page and in a story.
enum EntryWording {
  /// What was done: `accepted 90834 F41.1`. Ids and codes, nothing about a person.
  static func summary(_ draft: AuditDraft, saysAction: Bool) -> String {
    let words = summary(draft)
    let verb = draft.action.rawValue + " "
    return !saysAction && words.hasPrefix(verb) ? String(words.dropFirst(verb.count)) : words
  }

  /// The same, always with its verb.
  static func summary(_ draft: AuditDraft) -> String {
    let codes = draft.entryCodes.joined(separator: " ")
    switch draft.action {
    case .suggest: return codes.isEmpty ? "suggest nothing" : "suggest " + codes
    case .decide: return decision(draft, codes)
    case .pushIntent: return "send to " + (draft.detail?["target"]?.text ?? "the EHR")
    case .pushResult: return result(draft)
    case .undo: return "took the decision back"
    case .skip: return "put off"
    case .wait: return "asks the " + (draft.detail?["waiting_on"]?.text ?? "clinician")
    case .receive: return receipt(draft)
    case .view:
      return "opened the record"
        + (draft.detail?["break_glass"] == nil ? "" : ", by a broken glass")
    case .modelRequest: return "asked " + (draft.detail?["model"]?.text ?? "a model")
    case .modelAnswer: return draft.detail?["fault"]?.text ?? (codes.isEmpty ? "no codes" : codes)
    case .recover: return draft.detail?["found"]?.text ?? "goes on after a loss"
    case .propose: return "propose \(Wording.count(draft.detail?["count"]?.number ?? 0, "note"))"
    case .approve:
      let left = draft.detail?["left_out"]?.elements?.count ?? 0
      return "approve, \(draft.detail?["signed"]?.number ?? 0) signed"
        + (left > 0 ? ", \(left) left out" : "")
    case .breakGlass:
      return "break the glass for \(draft.detail?["minutes"]?.number ?? 0) min"
    case .breakGlassEnd: return "closed: " + (draft.detail?["because"]?.text ?? "its time is over")
    case .refuse:
      return draft.detail?["taken_back"] == .bool(true)
        ? "take the batch back" : "refuse the batch"
    case .export: return draft.detail?["format"]?.text.map { "a copy as \($0)" } ?? "a copy"
    default: return "\(draft.action.rawValue) \(draft.object.kind)"
    }
  }

  private static func decision(_ draft: AuditDraft, _ codes: String) -> String {
    switch draft.detail?["decision"]?.text {
    case "reject":
      let reason = draft.detail?["reason"]?.text ?? ""
      return "reject, " + (RejectionReason(rawValue: reason)?.words ?? "other")
    case let word?: return word + " " + codes
    case nil: return codes
    }
  }

  private static func result(_ draft: AuditDraft) -> String {
    let status = draft.detail?["status"]?.number.map { " \($0)" } ?? ""
    let reason = draft.detail?["reason"]?.text.map { ", \($0)" } ?? ""
    switch draft.outcome {
    case .ok: return "applied" + status
    case .fail:
      return (draft.detail?["retry_at"] == nil ? "failed" : "tries again") + status + reason
    case .unknown: return "outcome unknown" + reason
    }
  }

  private static func receipt(_ draft: AuditDraft) -> String {
    if draft.object.kind == "denial" {
      let cents = draft.detail?["amount_cents"]?.number ?? 0
      return "denied, \(draft.detail?["carc"]?.text ?? ""), \(Money(cents: Int64(cents)))"
    }
    let revision = draft.detail?["revision"]?.number ?? 1
    return revision > 1 ? "came again, changed" : "came in"
  }

  /// What it is about, as short as it can be told.
  static func object(_ draft: AuditDraft) -> String {
    switch draft.object.kind {
    case "note", "claim": draft.object.id
    case "log": "the log"
    case "denial": "a denial"
    case "batch": "a batch"
    default: draft.object.kind
    }
  }

  /// A sign that says how it went before any word is read.
  static func sign(_ draft: AuditDraft) -> Span {
    switch (draft.outcome, draft.action, draft.detail?["decision"]?.text) {
    case (.fail, _, _): Span(.cross, .severityError)
    case (.unknown, _, _): Span(.question, .severityWarning)
    case (_, .decide, let word?): JudgementSign.span(word)
    case (_, .skip, _): JudgementSign.span("skip")
    case (_, .wait, _): JudgementSign.span("wait")
    case (_, .undo, _): JudgementSign.span("undo")
    case (_, .pushResult, _): Span(.check, .know)
    case (_, .receive, _): Span(.arrowDown, .ignore)
    case (_, .pushIntent, _): Span(.arrowUp, .ignore)
    default: Span(.dot, .ignore)
    }
  }

  /// `12 Nov 14:03:22` in the practice's time.
  static func moment(_ at: Instant, zoneMinutes: Int) -> String {
    let local = at.adding(seconds: zoneMinutes * 60)
    let seconds = Int((local.milliseconds / 1000 % 60 + 60) % 60)
    return "\(local.day.short) \(Wording.clock(at, zoneMinutes: zoneMinutes)):"
      + (seconds < 10 ? "0" : "") + "\(seconds)"
  }

  /// Names and values of everything an entry says, in the order a person asks for them.
  static func facts(_ entry: AuditEntry, zoneMinutes: Int) -> [(String, String)] {
    let draft = entry.draft
    let local = draft.at.adding(seconds: zoneMinutes * 60).day.long
    let clock = moment(draft.at, zoneMinutes: zoneMinutes).split(separator: " ").last ?? ""
    var facts = [
      ("entry", Wording.grouped(entry.seq)), ("when", "\(local) \(clock)"),
      (
        "who",
        [draft.actor.id, draft.actor.role ?? draft.actor.kind.rawValue].joined(separator: ", ")
      ),
      ("did", "\(draft.action.rawValue), \(draft.outcome.rawValue)"),
      ("about", "\(draft.object.kind) \(draft.object.id)"),
    ]
    if let ref = draft.ref { facts.append(("answers", "entry \(Wording.grouped(ref))")) }
    guard case .object(let members)? = draft.detail else { return facts }
    for member in members where !isTold(member.key) {
      facts.append((member.key.replacing("_", with: " "), words(member.value)))
    }
    return facts
  }

  /// Members that have a place of their own on the page.
  private static func isTold(_ key: String) -> Bool {
    ["cpt", "icd", "signature", "key", "overruled", "proposals", "vkey"].contains(key)
  }

  private static func words(_ value: CanonicalJSON) -> String {
    switch value {
    case .null: "none"
    case .bool(let flag): flag ? "yes" : "no"
    case .integer(let number): "\(number)"
    case .string(let text): text
    case .array(let elements): elements.map(words).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.key) \(words($0.value))" }.joined(separator: ", ")
    }
  }
}
