import Foundation

/// What the program says outside the console: answers on standard output, everything else on
/// standard error, progress only when that is a terminal.
enum Output {
  static func line(_ text: String) {
    write(text + "\n")
  }

  /// Bytes as they are, for streams of JSON lines. An answer that cannot be written whole is no
  /// answer: the program says so and ends.
  static func write(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      Output.error("standard output cannot be written; the answer is not complete")
      exit(ExitStatus.unreachable.rawValue)
    }
  }

  static func error(_ text: String) {
    tell(text + "\n")
  }

  /// Standard error; when nobody can be told, nothing more can be done.
  private static func tell(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Rewrites one line of progress; silent when standard error is not a terminal.
  static func progress(_ text: String) {
    guard errorIsTerminal else { return }
    tell("\r\u{1B}[K" + text)
  }

  static func progressDone() {
    progress("")
  }

  /// One JSON document: sorted snake_case keys, slashes as they are. Signs that a terminal could
  /// obey are escaped, which changes no value.
  static func json(_ value: some Encodable, pretty: Bool = true) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    guard let data = try? encoder.encode(value) else { return "{}" }
    let text = String(decoding: data, as: UTF8.self)
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    return text.unicodeScalars.reduce(into: "") { text, scalar in
      guard isObeyed(scalar) else { return text.unicodeScalars.append(scalar) }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }

  /// Controls above ASCII and marks of direction; JSON itself escapes those below.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && isHidden(scalar)
  }

  /// A line for a terminal or a log that may hold text from outside: controls become spaces.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          isHidden(scalar) ? " " : scalar
        }))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
  }
}
