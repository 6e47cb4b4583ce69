public import Screen

/// What a wait of the terminal brings.
public enum TerminalEvent: Hashable, Sendable {
  /// Something a person did.
  case input(Input)
  /// A worker called `wake()`.
  case wake
  /// The time asked for has passed.
  case timeout
  /// The program runs again after a pause; the screen is set up, draw it.
  case resumed
  /// The program is asked to end, or the terminal is gone.
  case ended(Ending)

  /// Why the program is to end.
  public enum Ending: Hashable, Sendable {
    /// Ctrl-C or SIGINT: a wish, the program may ask.
    case interrupt
    /// SIGTERM.
    case terminate
    /// SIGHUP, or the terminal went away.
    case hangup
  }
}
