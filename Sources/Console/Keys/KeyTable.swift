/// The one table of keys: dispatch, hints, help, palette, command names and the manual's table all
/// read it.
public enum KeyTable {
  /// One action with its keys as shipped and its words.
  public struct Entry: Hashable, Sendable {
    /// What is done.
    public let action: Action
    /// Names of the keys as shipped; none when only the command line reaches it.
    public let keys: [String]
    /// Where help lists it.
    public let group: ActionGroup
    /// One or two words for the hint line.
    public let hint: String
    /// One sentence part for the help: "sign the codes that are ticked".
    public let help: String
    /// What the command takes after its name; empty when nothing.
    public let argument: String
  }

  /// The entries in the order help lists them.
  public static let entries: [Entry] = moves + judgements + looks + programs

  /// The entry of an action.
  public static func entry(_ action: Action) -> Entry {
    byAction[action] ?? entries[0]
  }

  private static let byAction = Dictionary(
    entries.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })

  private static func row(
    _ action: Action, _ keys: [String], _ group: ActionGroup, _ hint: String, _ help: String,
    argument: String = ""
  ) -> Entry {
    Entry(action: action, keys: keys, group: group, hint: hint, help: help, argument: argument)
  }

  private static let moves = [
    row(.down, ["j", "Down"], .move, "down", "one row down"),
    row(.up, ["k", "Up"], .move, "up", "one row up"),
    row(.pageDown, ["PgDn", "Ctrl-F"], .move, "page", "one page down"),
    row(.pageUp, ["PgUp", "Ctrl-B"], .move, "page up", "one page up"),
    row(.halfDown, ["Ctrl-D"], .move, "half page", "half a page down"),
    row(.halfUp, ["Ctrl-U"], .move, "half page up", "half a page up"),
    row(.first, ["g", "Home"], .move, "first", "the first row"),
    row(.last, ["G", "End"], .move, "last", "the last row"),
    row(.nextPane, ["Tab"], .move, "next pane", "the next pane"),
    row(.previousPane, ["Shift-Tab"], .move, "previous pane", "the previous pane"),
    row(.review, ["1"], .move, "review", "the review screen; each screen has its digit"),
    row(.audit, ["7"], .move, "audit", "the audit screen: the trail, signals, verification"),
  ]

  private static let judgements = [
    row(.accept, ["a"], .judge, "accept", "sign the codes that are ticked"),
    row(.modify, ["m"], .judge, "modify", "change codes, modifiers, units or place, then sign"),
    row(
      .reject, ["r"], .judge, "reject", "sign nothing; asks the reason by one digit",
      argument: "[REASON [TEXT]]"),
    row(.skip, ["s"], .judge, "skip", "ask again later; no decision"),
    row(.toggle, ["Space"], .judge, "toggle", "take one code in or out of what accept signs"),
    row(.undo, ["u"], .judge, "undo", "take back the last decision while its window is open"),
    row(.recent, ["R"], .judge, "recent", "the last ten decisions and where they stand"),
    row(.sendNow, ["Ctrl-S"], .judge, "send now", "close the undo window: send what waits"),
    row(.mark, ["v"], .judge, "mark", "mark the row or take the mark off"),
    row(.markRange, ["V"], .judge, "mark range", "mark all rows from the last mark to here"),
    row(.judgeMarked, ["A"], .judge, "judge marked", "judge all marked rows after one look"),
    row(
      .proposals, ["P"], .judge, "batches", "batches that wait for a second person: approve, refuse"
    ),
    row(
      .wait, ["w"], .judge, "wait", "ask the clinician or the client and put the item aside",
      argument: "[clinician|client QUESTION]"),
  ]

  private static let looks = [
    row(.open, ["o", "Enter"], .look, "open whole", "open the whole note, denial or audit entry"),
    row(
      .why, ["x"], .look, "why", "why this code: rule, source, model, evidence, decisions before"),
    row(
      .sent, [], .look, "sent", "what left for a language model about this note, word for word"),
    row(.find, ["/"], .look, "find", "find by note, initials, payer or code", argument: "[TEXT]"),
    row(.findNext, ["n"], .look, "next match", "the next match"),
    row(.findPrevious, ["N"], .look, "match before", "the match before"),
    row(
      .filter, ["f"], .look, "filter", "show only what matters; a saved filter by its name",
      argument: "[NAME]"),
    row(.saveFilter, [], .look, "save filter", "keep the filter under a name", argument: "NAME"),
    row(
      .sort, ["S"], .look, "sort", "choose the order; pressed again it turns round",
      argument: "[date|confidence|flags|payer|code]"),
    row(.story, ["t"], .look, "story", "audit: all entries of a note as one timeline"),
    row(.verify, ["y"], .look, "verify", "audit: recompute the whole trail; Esc stops it"),
    row(
      .export, ["e"], .look, "export", "audit: write what the filter shows, or the whole log",
      argument: "[csv|jsonl|bundle PATH]"),
  ]

  private static let programs = [
    row(.command, [":"], .program, "command", "a command line with completion and history"),
    row(.palette, ["Ctrl-P"], .program, "palette", "find any command by its name or words"),
    row(.help, ["?"], .program, "keys", "the keys of this pane, then all keys"),
    row(.close, ["Esc"], .program, "back", "leave the prompt, dialog, marks or filter"),
    row(.quit, ["q"], .program, "quit", "close one level; at the top leave Countersign"),
    row(.leave, [], .program, "leave", "leave without asking; what waits is sent next time"),
    row(.redraw, ["Ctrl-L"], .program, "redraw", "paint the screen anew"),
    row(.suspend, ["Ctrl-Z"], .program, "suspend", "give the terminal back to the shell"),
    row(.sync, [], .program, "sync", "fetch and send now"),
    row(.retry, [], .program, "retry", "try again what could not be sent"),
    row(.theme, [], .program, "theme", "change the colours", argument: "NAME"),
    row(.mouse, [], .program, "mouse", "mouse on or off; off lets the terminal select text"),
    row(.bell, [], .program, "bell", "ring or stay silent when new notes arrive"),
    row(.notices, [], .program, "notices", "tell the desktop, or not, when new notes arrive"),
    row(
      .breakGlass, [], .program, "break glass",
      "see beyond your own clients for a time; a supervisor sees who did, and why",
      argument: "[REASON|end]"),
    row(
      .saveScreen, [], .program, "save screen", "write the screen as text (demo only)",
      argument: "FILE"),
  ]
}
