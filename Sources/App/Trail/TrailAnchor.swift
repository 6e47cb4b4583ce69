import Audit
import Basics
import Foundation
import Keys

/// Keeps signed heads where whoever changes the database cannot change them: added to a plain file
/// on another volume, and given to a command on its standard input.
struct TrailAnchor: Sendable {
  /// When and where a head was last kept, and of how many entries.
  struct Anchored: Codable, Hashable, Sendable {
    var at: Instant
    var place: String
    var size: Int

    enum CodingKeys: String, CodingKey {
      case at, size
      case place = "where"
    }
  }

  var settings: Configuration.Trail
  /// Where `Anchored` is remembered.
  var memory: String

  /// A command runs, and a witness is asked, at most so often while the program runs, and when it ends.
  static let commandSeconds = 3600
  private static let commandPatience = 10.0
  /// Older than this is worth a warning.
  static let staleSeconds = 24 * 3600

  /// A head is kept again after so long even when nothing was added to the log.
  private static let againSeconds = staleSeconds / 2

  /// Nothing was kept for long.
  func isDue(at now: Instant) -> Bool {
    guard isSet, let last = last() else { return isSet }
    return last.at.milliseconds(to: now) >= Int64(TrailAnchor.againSeconds) * 1000
  }

  var isSet: Bool { settings.anchorFile != nil || isCarriedOut }
  /// A head is given to a command or shown to a witness.
  var isCarriedOut: Bool { !settings.anchorCommand.isEmpty || settings.witness != nil }

  /// The last success; nil when there was none.
  func last() -> Anchored? {
    guard let bytes = try? DurableFile.read(memory) else { return nil }
    return try? JSONDecoder().decode(Anchored.self, from: Data(bytes))
  }

  /// Adds the checkpoint to the file; throws `KeysError`.
  func keep(_ signed: SignedCheckpoint, at now: Instant) throws {
    guard let file = settings.anchorFile else { return }
    try DurableFile.append(file, Array((signed.note + "\n").utf8))
    try remember(Anchored(at: now, place: file, size: signed.size))
  }

  /// Runs the command with the checkpoint on its standard input; one line when it failed.
  func run(_ signed: SignedCheckpoint, at now: Instant) -> String? {
    guard let name = settings.anchorCommand.first else { return nil }
    let process = Process()
    let isPath = name.contains("/")
    process.executableURL = URL(fileURLWithPath: isPath ? name : "/usr/bin/env")
    process.arguments =
      isPath ? Array(settings.anchorCommand.dropFirst()) : settings.anchorCommand
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    // A command that does not read its input must cost nothing but a line.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    do {
      try process.run()
    } catch {
      return "the anchor command \(name) cannot be started; check [audit] anchor_command"
    }
    try? input.fileHandleForWriting.write(contentsOf: Data(signed.note.utf8))
    try? input.fileHandleForWriting.close()
    guard ended.wait(timeout: .now() + TrailAnchor.commandPatience) == .success else {
      kill(process.processIdentifier, SIGKILL)
      return "the anchor command \(name) did not end within 10 s and was stopped"
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      return "the anchor command \(name) failed (\(process.terminationStatus))"
    }
    do {
      try remember(Anchored(at: now, place: name, size: signed.size))
    } catch {
      return line(error)
    }
    return nil
  }

  /// Remembers that a head was kept somewhere; throws `KeysError`.
  func remember(_ anchored: Anchored) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try DurableFile.replace(memory, Array(try encoder.encode(anchored)) + [0x0A])
  }
}
