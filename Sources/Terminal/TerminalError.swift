/// Why the console cannot be shown here. Each is told in one line; the command line still works.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is not a terminal: run it in one, or use the commands with `--json`.
  case notATerminal
  /// TERM is unset, `dumb`, unknown, or names a terminal that cannot place its cursor.
  case cannotShow(term: String)
  /// The system refused something the screen needs.
  case system(String)

  public var description: String {
    switch self {
    case .notATerminal:
      "the console needs a terminal for input and output; use the commands with --json instead"
    case .cannotShow(let term):
      "cannot show the console on TERM='\(term)'; set TERM (xterm-256color fits most) "
        + "or use the commands with --json"
    case .system(let what):
      "cannot set up the terminal: \(what)"
    }
  }
}
