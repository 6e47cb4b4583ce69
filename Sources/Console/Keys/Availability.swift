import Basics
import Review

/// Why an action does not apply just now. Hints, help and palette show such an action dim; its key
/// answers with the reason.
extension ConsoleModel {
  func refusal(of action: Action) -> String? {
    let keys = settings.keymap
    if screen == .audit, let reason = trailRefusal(of: action) { return reason }
    if screen == .audit, ConsoleModel.readsTrail(action) { return nil }
    switch action {
    case .story, .verify, .export:
      return "\(action.rawValue) works on the audit screen; \(keys.name(of: .audit)) goes there"
    case .accept, .modify, .reject, .skip, .wait, .mark, .markRange, .why, .sent:
      if pane == .denials {
        return "\(action.rawValue) works on the review; \(keys.name(of: .nextPane)) goes there"
      }
      guard queue.rows.isEmpty else { return nil }
      return queue.isLoaded ? "there is nothing to sign" : "the list is still being read"
    case .toggle:
      guard pane != .denials else { return "toggle works on the codes of the review" }
      guard shown != nil else { return "there are no codes on the screen" }
      guard let entry = codes.entry, shown?.suggestion.code(at: entry) != nil else {
        return "there is no code under the cursor to take in or out; "
          + "\(keys.name(of: .modify)) changes the claim"
      }
      return nil
    case .undo:
      return book.last == nil && book.pending.isEmpty ? "there is no decision to undo" : nil
    case .sendNow:
      let waits = counts.held > 0 || book.lastDeparture(after: now) != nil
      return waits ? nil : "nothing waits to be sent"
    case .judgeMarked:
      return queue.marks.isEmpty ? "no row is marked; \(keys.name(of: .mark)) marks" : nil
    case .open:
      if pane == .denials { return denials.rows.isEmpty ? "there is no denial to open" : nil }
      guard let shown else { return "there is no note on the screen to open" }
      return shown.sight == .withheld
        ? Refusal.notAllowed(settings.person.role, word: "open a whole record").sentence : nil
    case .findNext, .findPrevious:
      return find.text.isEmpty ? "nothing was searched yet; \(keys.name(of: .find)) finds" : nil
    case .retry:
      return counts.failed + counts.unknown == 0 ? "nothing failed: there is nothing to retry" : nil
    case .saveScreen:
      return settings.demo ? nil : "a screen holds names: it is written in the demo only"
    default: return nil
    }
  }
}
