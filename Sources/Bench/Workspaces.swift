import Foundation
import Glibc
import Review
import Storage

/// Practices of a given size, made by the program itself from its sandbox. Large ones are kept for
/// later runs; small ones are made anew each time.
struct Workspaces {
  let folder: String
  let program: String
  private static let keptFrom = 10_000
  private static let secondsMax: UInt64 = 3600

  enum Trouble: Error {
    case notBuilt(String)
    case notMade(items: Int, status: Int32)
  }

  init(folder: String, program: String) throws {
    self.folder = folder
    self.program = program
    guard access(program, X_OK) == 0 else { throw Trouble.notBuilt(program) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// The folder of a practice with so many items.
  func practice(items: Int) throws -> String {
    let home = folder + "/\(items)"
    let mark = home + "/ready"
    if items >= Workspaces.keptFrom, FileManager.default.fileExists(atPath: mark) { return home }
    try? FileManager.default.removeItem(atPath: home)
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    // Nothing that is accepted here may leave before it is undone.
    try Data("[console]\nundo_seconds = 3600\n".utf8)
      .write(to: URL(fileURLWithPath: home + "/config.toml"))
    let start = nanoseconds()
    try make(items, home)
    let spent = nanoseconds() - start
    report(
      "\(items) items pulled, stored, suggested", milliseconds(spent),
      "\(perSecond(items, spent)) a second, \(size(home)) MB on disk")
    _ = FileManager.default.createFile(atPath: mark, contents: nil)
    return home
  }

  /// How many items are accepted in a practice.
  func accepted(_ home: String) throws -> Int {
    let store = try Store.open(at: StoreLocation(home: home))
    defer { store.close() }
    return try store.counts().accepted
  }

  private func make(_ items: Int, _ home: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "demo", "--once", "--no-model", "--items", "\(items)", "--home", home, "--quiet",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = nanoseconds() + Workspaces.secondsMax * 1_000_000_000
    while process.isRunning, nanoseconds() < deadline { usleep(20_000) }
    guard !process.isRunning else {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      throw Trouble.notMade(items: items, status: -1)
    }
    // 1 says that some notes have findings, as in any practice.
    guard process.terminationStatus <= 1 else {
      throw Trouble.notMade(items: items, status: process.terminationStatus)
    }
  }

  private func size(_ home: String) -> Int {
    let database = home + "/countersign.db"
    let bytes = ["", "-wal"].map { end -> Int in
      var status = stat()
      return stat(database + end, &status) == 0 ? Int(status.st_size) : 0
    }
    return bytes.reduce(0, +) / 1_048_576
  }
}
