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
  }

  /// Runs it to its end and reads both streams.
  @discardableResult
  static func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Ended {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    let source = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : source
    let collected = Collected()
    let group = DispatchGroup()
    for (pipe, isError) in [(output, false), (error, true)] {
      group.enter()
      DispatchQueue.global().async {
        collected.keep(pipe.fileHandleForReading.readDataToEndOfFile(), isError: isError)
        group.leave()
      }
    }
    try process.run()
    if let input {
      source.fileHandleForWriting.write(input)
      try source.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    group.wait()
    return Ended(
      status: process.terminationStatus, output: collected.text(isError: false),
      error: collected.text(isError: true))
  }

  /// Runs it and reads its one JSON document.
  static func json(_ arguments: [String]) throws -> [String: Any] {
    let ended = try run(arguments)
    let value = try JSONSerialization.jsonObject(with: Data(ended.output.utf8))
    return value as? [String: Any] ?? [:]
  }
}

private final class Collected: @unchecked Sendable {
  private let lock = NSLock()
  private var data: [Bool: Data] = [:]

  func keep(_ bytes: Data, isError: Bool) {
    lock.withLock { data[isError] = bytes }
  }

  func text(isError: Bool) -> String {
    lock.withLock { String(decoding: data[isError] ?? Data(), as: UTF8.self) }
  }
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
}
