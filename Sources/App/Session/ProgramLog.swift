import Foundation
import Logging

/// The program's log file, 0600, appended to. Lines say what happened and never to whom.
final class ProgramLog {
  let descriptor: Int32
  let logger: Logger

  /// Throws exit code 3 when the file cannot be written.
  init(path: String) throws(Failure) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure(.unreadable, "\(path): the log cannot be written; check its permissions")
    }
    let file = descriptor
    logger = Logger(label: "countersign") { _ in LogLines(descriptor: file) }
  }

  deinit {
    close(descriptor)
  }
}

/// Writes one line an event: moment, level, message.
private struct LogLines: LogHandler {
  let descriptor: Int32
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = "\(WallClock().now) \(event.level) \(Output.plain(event.message.description))\n"
    let bytes = Array(line.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
