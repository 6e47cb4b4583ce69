import Foundation

/// One process started by a test, with pipes of its own that no other child inherits.
///
/// Written on `posix_spawn`, because tests block their threads and a process must not need a run
/// loop to be waited for.
final class Child: @unchecked Sendable {
  let id: pid_t
  private let lock = NSLock()
  private var status: Int32?

  struct CannotStart: Error {
    var path: String
    var number: Int32
  }

  /// Descriptors for the child's three streams; -1 is /dev/null.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], input: Int32 = -1,
    output: Int32 = -1, error: Int32 = -1
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, target) in [(input, Int32(0)), (output, 1), (error, 2)] {
      if descriptor >= 0 {
        posix_spawn_file_actions_adddup2(&actions, descriptor, target)
      } else {
        posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var values = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + values { free(text) } }
    var id: pid_t = 0
    let number = spawning.withLock {
      posix_spawnp(&id, path, &actions, &attributes, &words, &values)
    }
    guard number == 0 else { throw CannotStart(path: path, number: number) }
    self.id = id
  }

  deinit { end(SIGKILL) }

  var isRunning: Bool { reap(WNOHANG) == nil }

  /// Sends the signal, unless it has ended, and waits for the end; -1 when a signal ended it.
  @discardableResult
  func end(_ signal: Int32) -> Int32 {
    if isRunning { kill(id, signal) }
    return wait()
  }

  /// Waits for the end: the exit status, -1 when a signal ended it.
  @discardableResult
  func wait() -> Int32 { reap(0) ?? -1 }

  private func reap(_ options: Int32) -> Int32? {
    lock.withLock {
      if let status { return status }
      var word: Int32 = 0
      var result = waitpid(id, &word, options)
      while result < 0, errno == EINTR { result = waitpid(id, &word, options) }
      guard result != 0 else { return nil }
      status = result == id && word & 0x7F == 0 ? (word >> 8) & 0xFF : -1
      return status
    }
  }
}

/// Held while a pipe is made and while a child is, so that no child gets an end not meant for it.
private let spawning = NSLock()

/// A pipe whose ends are closed in every child they were not given to.
final class ChildPipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    spawning.withLock {
      pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// What waits, at most 64 KB; empty at the end, nil when nothing waits.
  func take(milliseconds: Int32) -> [UInt8]? {
    var descriptor = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reading, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }
}
