import Foundation

/// The real program, as the build made it, beside the tests.
enum Program {
  static var path: String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    return tests.deletingLastPathComponent().appendingPathComponent("countersign").path
  }

  struct Ended {
    var status: Int32
    var output: String
    var error: String

    /// Lines on standard error that say something.
    var complaints: [Substring] { error.split(separator: "\n") }
  }

  /// What the tests' own surroundings must not lend to a program under test.
  static func environment(_ changes: [String: String] = [:]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["COUNTERSIGN_HOME"] = nil
    return environment.merging(changes) { $1 }
  }

  /// Runs it to its end, at most `seconds`, and reads both streams.
  @discardableResult
  static func run(
    _ arguments: [String], input: Data? = nil, environment changes: [String: String] = [:],
    seconds: Double = 50
  ) throws -> Ended {
    try run(path, arguments, input: input, environment: changes, seconds: seconds)
  }

  /// The same for any program: a shell that sets a limit first, say.
  @discardableResult
  static func run(
    _ executable: String, _ arguments: [String], input: Data? = nil,
    environment changes: [String: String] = [:], seconds: Double = 50
  ) throws -> Ended {
    signal(SIGPIPE, SIG_IGN)
    let (output, error, source) = (ChildPipe(), ChildPipe(), ChildPipe())
    let child = try Child(
      executable, arguments, environment: environment(changes),
      input: input == nil ? -1 : source.reading, output: output.writing, error: error.writing)
    for pipe in [output, error] { pipe.closeWriting() }
    source.closeReading()
    if let input {
      let descriptor = dup(source.writing)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      Thread.detachNewThread { writeAll(input, to: descriptor) }
    }
    source.closeWriting()
    let deadline = Date().addingTimeInterval(seconds)
    var texts: [[UInt8]] = [[], []]
    var open = [true, true]
    while open.contains(true) {
      for (index, pipe) in [output, error].enumerated() where open[index] {
        guard let bytes = pipe.take(milliseconds: 20) else { continue }
        open[index] = !bytes.isEmpty
        texts[index] += bytes
      }
      if Date() > deadline { child.end(SIGKILL) }
    }
    return Ended(
      status: child.wait(), output: String(decoding: texts[0], as: UTF8.self),
      error: String(decoding: texts[1], as: UTF8.self))
  }

  private static func writeAll(_ data: Data, to descriptor: Int32) {
    var rest = [UInt8](data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
  }

  /// Runs it and reads its one JSON document.
  static func json(_ arguments: [String]) throws -> [String: Any] {
    let ended = try run(arguments)
    let value = try? JSONSerialization.jsonObject(with: Data(ended.output.utf8))
    guard let object = value as? [String: Any] else { throw NoDocument(ended: ended) }
    return object
  }

  struct NoDocument: Error {
    var ended: Ended
  }
}

/// The program running in the background, to be killed while it works.
final class RunningProgram {
  private let child: Child

  init(_ arguments: [String]) throws {
    child = try Child(Program.path, arguments, environment: Program.environment())
  }

  var id: Int32 { child.id }
  var isRunning: Bool { child.isRunning }

  /// Sends the signal and waits for the end; -1 when a signal ended it.
  @discardableResult
  func end(_ signal: Int32) -> Int32 { child.end(signal) }
}

/// A folder of one test, gone afterwards.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "countersign-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> String {
    try write(Array(text.utf8), name)
  }
}

/// Looks again until it is so; false when the time is over.
func eventually(seconds: Double = 30, _ isSo: () throws -> Bool) rethrows -> Bool {
  let deadline = Date().addingTimeInterval(seconds)
  while true {
    if try isSo() { return true }
    if Date() > deadline { return false }
    usleep(40_000)
  }
}
