import Glibc

/// Ends a wait of the terminal from any thread: one byte into a pipe, safe even in a signal handler.
public struct Waker: Sendable {
  let descriptor: Int32

  /// Wakes the waiting loop; many calls before it looks count as one.
  public func wake() {
    var byte = Signal.wakeByte
    _ = write(descriptor, &byte, 1)
  }
}

/// The pipe behind the waker: signals and workers write, the loop polls and reads. It stays open when
/// the session ends, because a worker may still hold the waker and the number could be given anew.
struct WakePipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TerminalError.system("no pipe") }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// Every byte that waits.
  func drain() -> Set<UInt8> {
    var found: Set<UInt8> = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count <= 0 { return found }
      found.formUnion(buffer[0..<count])
    }
  }
}

/// Signals the loop hears of, as bytes of the pipe.
enum Signal {
  static let wakeByte: UInt8 = 0
  /// Heard through the pipe; the rest of the program ends in order.
  static let heard: [Int32] = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP]
  /// End the program at once; the terminal is given back first.
  static let fatal: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT, SIGSYS]
}
