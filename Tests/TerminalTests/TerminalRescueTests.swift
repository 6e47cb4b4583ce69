import Glibc
import Screen
import Terminal
import Testing

/// A program that dies gives the terminal back first. Each case dies in a process of its own.
@Suite("The terminal after a crash", .serialized)
struct TerminalRescueTests {
  /// Takes the terminal at a path as a program would.
  static func take(_ path: String) throws -> TerminalSession {
    let descriptor = open(path, O_RDWR | O_NOCTTY)
    var options = TerminalSession.Options()
    options.term = "xterm-256color"
    options.inputDescriptor = descriptor
    options.outputDescriptor = descriptor
    return try TerminalSession(options, theme: Theme.plain)
  }

  /// Sends a signal to this process, whichever thread takes it, and waits for the end.
  static func die(by signal: Int32) {
    kill(getpid(), signal)
    pause()
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) {
    let sent = terminal.sent()
    for undone in ["?1049l", "?2004l", "?1000l", "?2026l", "?25h", "?1l"] {
      #expect(sent.contains("\u{1B}[\(undone)"), "\(undone)")
    }
    #expect(terminal.isOrdinary)
  }

  @Test("a failed precondition")
  func trap() async {
    let terminal = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGILL)) { [path = terminal.path as String] in
      let session = try TerminalRescueTests.take(path)
      precondition(session.size.width < 0, "meant to fail")
    }
    expectGivenBack(terminal)
  }

  @Test("signals that end a program at once")
  func fatal() async {
    for signal in [SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT] {
      let terminal = PseudoTerminal()
      await #expect(processExitsWith: .signal(signal)) {
        [path = terminal.path as String, signal = signal as Int32] in
        let session = try TerminalRescueTests.take(path)
        TerminalRescueTests.die(by: signal)
        session.leave()
      }
      expectGivenBack(terminal)
    }
  }

  /// Calls itself until the stack is used up.
  @inline(never)
  static func deepen(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      bytes[depth % 4096] = 1
      return deepen(depth + 1) + Int(bytes[0])
    }
  }

  @Test("a stack that is used up: the handler has one of its own")
  func stackOverflow() async {
    let terminal = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGSEGV)) { [path = terminal.path as String] in
      let session = try TerminalRescueTests.take(path)
      let depth = TerminalRescueTests.deepen(0)
      precondition(session.size.width > depth, "never reached")
    }
    expectGivenBack(terminal)
  }

  @Test("a second TERM when the loop does not answer the first")
  func stubborn() async {
    let terminal = PseudoTerminal()
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = terminal.path as String] in
      let session = try TerminalRescueTests.take(path)
      kill(getpid(), SIGTERM)
      while session.wait(timeoutMilliseconds: 1000) != [.ended(.terminate)] {}
      TerminalRescueTests.die(by: SIGTERM)
      session.leave()
    }
    expectGivenBack(terminal)
  }
}
