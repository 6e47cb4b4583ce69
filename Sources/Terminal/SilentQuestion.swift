import CNCurses
import Glibc
import Synchronization

/// A question at the terminal itself whose answer is not shown, such as a passphrase. A signal that
/// ends or suspends the program meanwhile gives the terminal back before it does what it would have
/// done; after a suspension the question is asked again.
public enum SilentQuestion {
  private static let watched = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]
  /// A signal may reach a thread that is not the one that reads: so often it is looked for.
  private static let lookMilliseconds: Int32 = 200
  /// All a handler does is to leave its signal's number here.
  private static let caught = Atomic<Int32>(0)

  /// The line that was typed, without its line feed; of a longer one the first `bytesMax` + 1 bytes.
  /// Nil when there is no terminal.
  public static func ask(_ question: String, bytesMax: Int) -> [UInt8]? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    while true {
      caught.store(0, ordering: .relaxed)
      var answer = once(question, terminal, bytesMax)
      let signal = caught.load(ordering: .relaxed)
      guard signal != 0 else { return answer }
      for index in answer.indices { answer[index] = 0 }
      raise(signal)
    }
  }

  /// Asks once; ends early when a signal comes. Terminal and handlers are then as they were.
  private static func once(_ question: String, _ terminal: Int32, _ bytesMax: Int) -> [UInt8] {
    var before = termios()
    let isTerminal = tcgetattr(terminal, &before) == 0
    let handlers = hear()
    defer { putBack(handlers) }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    if isTerminal { tcsetattr(terminal, TCSAFLUSH, &silent) }
    defer { if isTerminal { tcsetattr(terminal, TCSAFLUSH, &before) } }
    tell(question, terminal)
    defer { tell("\n", terminal) }
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count <= bytesMax, caught.load(ordering: .relaxed) == 0 {
      var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, lookMilliseconds) > 0 else { continue }
      guard read(terminal, &byte, 1) == 1, byte != 0x0A else { break }
      bytes.append(byte)
    }
    return bytes
  }

  /// Installs the handlers, but for signals the program was told to ignore; returns what was there.
  private static func hear() -> [(Int32, sigaction)] {
    watched.compactMap { signal in
      var before = sigaction()
      cn_signal_handle(signal, onSignal, 0, &before)
      guard unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != ignored else {
        putBack([(signal, before)])
        return nil
      }
      return (signal, before)
    }
  }

  /// `SIG_IGN` as a number.
  private static let ignored = 1

  private static func putBack(_ handlers: [(Int32, sigaction)]) {
    for (signal, action) in handlers {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  private static let onSignal: @convention(c) (Int32) -> Void = { signal in
    caught.store(signal, ordering: .relaxed)
  }

  private static func tell(_ text: String, _ terminal: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }
}
