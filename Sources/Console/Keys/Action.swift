/// Everything a person can ask of the console, by the name commands, configuration and help use.
///
/// One action has one name and any number of keys; the table of them is `KeyTable`.
public enum Action: String, Hashable, Sendable, CaseIterable {
  case down, up, first, last
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-down"
  case halfUp = "half-up"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case review, audit
  case accept, modify, reject, skip, toggle, undo, recent
  case sendNow = "send-now"
  case mark
  case markRange = "mark-range"
  case judgeMarked = "judge-marked"
  case wait
  case proposals
  case breakGlass = "break-glass"
  case open, why, sent, find
  case findNext = "find-next"
  case findPrevious = "find-previous"
  case filter
  case saveFilter = "save-filter"
  case sort
  case story, verify, export
  case command, palette, help, close, quit
  case leave = "quit!"
  case redraw, suspend, sync, retry, theme, mouse, bell, notices
  case saveScreen = "save-screen"

  /// The action judges an item; its key applies only to the item that was on the screen.
  var judges: Bool {
    switch self {
    case .accept, .modify, .reject, .skip, .wait, .toggle, .mark, .markRange: true
    default: false
    }
  }
}

/// The headings of the help and of the key table.
public enum ActionGroup: String, Hashable, Sendable, CaseIterable {
  case move = "Move"
  case judge = "Judge"
  case look = "Look"
  case program = "Program"
}
