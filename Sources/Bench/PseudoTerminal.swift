import Foundation
import Glibc

/// A program in a pseudo-terminal of its own: keys in, bytes out, with the time of each.
final class PseudoTerminal {
  let process: pid_t
  private let master: Int32
  private var hasEnded = false
  /// Everything the program wrote since the last `forget()`.
  private(set) var output: [UInt8] = []

  enum Trouble: Error {
    case system(String)
    /// The program said nothing for too long; its last output is attached.
    case silent(String)
    /// The program ended; its last output is attached.
    case ended(String)
  }

  // Macros of <sys/ioctl.h> and <spawn.h> that do not reach Swift.
  private static let setLock = UInt(0x4004_5431)
  private static let getNumber = UInt(0x8004_5430)
  private static let newSession = Int16(0x80)

  /// Starts a program on a terminal of that size, with more in its environment.
  init(
    _ arguments: [String], rows: UInt16 = 40, columns: UInt16 = 120,
    environment more: [String: String] = [:]
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number) = (Int32(0), Int32(0))
    guard master >= 0, ioctl(master, PseudoTerminal.setLock, &locked) == 0,
      ioctl(master, PseudoTerminal.getNumber, &number) == 0
    else { throw Trouble.system("no pseudo-terminal") }
    let path = "/dev/pts/\(number)"
    let slave = open(path, O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard slave >= 0, ioctl(slave, UInt(TIOCSWINSZ), &size) == 0 else {
      throw Trouble.system("the pseudo-terminal takes no size")
    }
    defer { close(slave) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, PseudoTerminal.newSession)
    var environment = ProcessInfo.processInfo.environment
    environment.merge(more) { $1 }
    environment["TERM"] = "xterm-256color"
    environment["LC_ALL"] = "C.UTF-8"
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + pairs { free(word) } }
    var id: pid_t = 0
    guard posix_spawnp(&id, arguments[0], &actions, &attributes, &words, &pairs) == 0 else {
      throw Trouble.system("\(arguments[0]) does not start")
    }
    process = id
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(master)
  }

  /// Reads on until the program has ended by itself, or for so long.
  func awaitEnd(seconds: UInt64) {
    let deadline = nanoseconds() + seconds * 1_000_000_000
    while !hasEnded, nanoseconds() < deadline {
      settle(milliseconds: 5)
      var status: Int32 = 0
      hasEnded = waitpid(process, &status, WNOHANG) == process
      if !hasEnded { usleep(2_000) }
    }
  }

  func forget() { output.removeAll(keepingCapacity: true) }

  func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Reads until the output since `forget()` pleases; returns the moment it did.
  @discardableResult
  func read(seconds: Double = 30, until pleases: ([UInt8]) -> Bool) throws -> UInt64 {
    let deadline = nanoseconds() + UInt64(seconds * 1e9)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !pleases(output) {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let left = deadline > nanoseconds() ? (deadline - nanoseconds()) / 1_000_000 : 0
      guard left > 0, poll(&waiting, 1, Int32(min(left, 1000))) >= 0 else {
        throw Trouble.silent(tail)
      }
      guard waiting.revents != 0 else { continue }
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { throw Trouble.ended(tail) }
      output.append(contentsOf: buffer[..<count])
    }
    return nanoseconds()
  }

  /// Reads until nothing has come for so long, for ten seconds at most.
  func settle(milliseconds: Int32 = 60) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let deadline = nanoseconds() + 10_000_000_000
    while nanoseconds() < deadline {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0 else { return }
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output.append(contentsOf: buffer[..<count])
    }
  }

  /// A number out of the kernel's account of the process.
  func status(_ key: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(key + ":") } ?? ""
    return Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "0") ?? 0
  }

  /// Nanoseconds of processor time: of the thread that draws, or of all that live.
  func processorNanoseconds(drawing: Bool) -> UInt64 {
    let folder = "/proc/\(process)/task"
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return (drawing ? [String(process)] : all).reduce(0) { sum, thread in
      let text =
        (try? String(contentsOfFile: "\(folder)/\(thread)/schedstat", encoding: .utf8)) ?? ""
      return sum + (text.split(separator: " ").first.flatMap { UInt64($0) } ?? 0)
    }
  }

  /// Hundredths of a second of processor time, all threads.
  var processorTicks: Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = text.drop { $0 != ")" }.split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else {
      return 0
    }
    return user + system
  }

  private var tail: String { String(decoding: output.suffix(400), as: UTF8.self) }
}

extension [UInt8] {
  /// Whether these bytes hold those.
  func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count, let first = wanted.first else { return false }
    return withUnsafeBufferPointer { bytes in
      var place = 0
      while place + wanted.count <= bytes.count {
        if bytes[place] == first,
          bytes[place..<(place + wanted.count)].elementsEqual(wanted)
        {
          return true
        }
        place += 1
      }
      return false
    }
  }
}
