import CNCurses
import Glibc

/// Gives the terminal back when the program dies, from inside the signal.
///
/// Everything the handler needs lies ready in memory that is only read there; the handler calls
/// `write`, `tcsetattr`, `dup2`, `sigaction` and `raise`, nothing else. TERM, HUP and INT are first
/// told to the loop so that the program can end in order; the second one ends it here.
enum TerminalRescue {
  /// What the handler needs. Written before the handlers are installed.
  struct State {
    var terminal: Int32 = -1
    var standardError: Int32 = -1
    var wake: Int32 = -1
    var isUp = false
    var isEnding = false
    var termios = Glibc.termios()
    var reset = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    var resetCount = 0
  }

  /// Owned by the one session; the handlers read it. Never freed, because a signal may come late.
  nonisolated(unsafe) static let state: UnsafeMutablePointer<State> = {
    let pointer = UnsafeMutablePointer<State>.allocate(capacity: 1)
    pointer.initialize(to: State())
    return pointer
  }()

  /// What the session must put back when it ends.
  struct Before {
    var actions: [(Int32, sigaction)] = []
  }

  /// Lays the state ready and installs the handlers.
  static func arm(_ prepared: State, reset: [UInt8]) -> Before {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, reset.count))
    bytes.initialize(from: reset, count: reset.count)
    state.pointee = prepared
    state.pointee.reset = bytes
    state.pointee.resetCount = reset.count
    giveSignalStack()
    var before = Before()
    for signal in Signal.fatal {
      before.actions.append((signal, install(signal, onFatal, SA_ONSTACK)))
    }
    for signal in Signal.heard {
      before.actions.append((signal, install(signal, onHeard, SA_ONSTACK | Int32(SA_RESTART))))
    }
    return before
  }

  /// Puts the handlers back as they were.
  static func disarm(_ before: Before) {
    state.pointee.isUp = false
    for (signal, action) in before.actions {
      var action = action
      sigaction(signal, &action, nil)
    }
    state.pointee.wake = -1
  }

  /// Whether the screen is up just now: only then is there something to give back.
  static func setUp(_ isUp: Bool) { state.pointee.isUp = isUp }

  /// Hears Ctrl-Z again after a pause.
  static func hearSuspension() { _ = install(SIGTSTP, onHeard, SA_ONSTACK | Int32(SA_RESTART)) }

  private static func install(
    _ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void, _ flags: Int32
  ) -> sigaction {
    var before = sigaction()
    cn_signal_handle(signal, handler, flags, &before)
    return before
  }

  /// A stack of their own for the handlers of this thread, for when its stack is what broke.
  private static func giveSignalStack() {
    let size = 65_536
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  private static let onFatal: @convention(c) (Int32) -> Void = { signal in
    giveBack()
    cn_signal_default(signal)
    raise(signal)
  }

  private static let onHeard: @convention(c) (Int32) -> Void = { signal in
    let state = TerminalRescue.state
    if signal == SIGTERM || signal == SIGHUP || signal == SIGINT {
      if state.pointee.isEnding {
        giveBack()
        cn_signal_default(signal)
        raise(signal)
        return
      }
      state.pointee.isEnding = signal != SIGINT
    }
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(state.pointee.wake, &byte, 1)
    errno = saved
  }

  /// Writes the reset string and the terminal's own settings, once.
  private static func giveBack() {
    let state = TerminalRescue.state
    guard state.pointee.isUp else { return }
    state.pointee.isUp = false
    _ = write(state.pointee.terminal, state.pointee.reset, state.pointee.resetCount)
    _ = tcsetattr(state.pointee.terminal, TCSANOW, &state.pointee.termios)
    if state.pointee.standardError >= 0 { _ = dup2(state.pointee.standardError, STDERR_FILENO) }
  }
}
