import Foundation

/// Reads a file, or standard input for `-`, a line at a time with bounded memory: a line longer
/// than `lineBytesMax` is passed over and told.
struct LineReader {
  /// One line of input.
  enum Line: Hashable {
    /// Without its line feed.
    case text([UInt8])
    /// Longer than anybody writes; its content was let go.
    case tooLong
  }

  static let lineBytesMax = 16 << 20

  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to here no line feed was found.
  private var searched = 0
  private var isAtEnd = false

  /// Throws exit code 3 with one line when the file cannot be opened.
  init(path: String) throws(Failure) {
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path), !LineReader.isFolder(path) {
      handle = opened
    } else {
      throw Failure(
        .unreadable, "\(Output.plain(path)): cannot be opened; check name and permissions")
    }
  }

  /// The next line; nil at the end. A last line needs no line feed.
  mutating func next() -> Line? {
    var isTooLong = false
    while true {
      if let feed = buffer[searched...].firstIndex(of: 10) {
        defer { move(to: feed + 1) }
        return line(buffer[start..<feed], isTooLong)
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        defer { move(to: buffer.count) }
        return line(buffer[start...], isTooLong)
      }
      if buffer.count - start > LineReader.lineBytesMax {
        isTooLong = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      searched -= start
      start = 0
      let more = handle.readData(ofLength: 1 << 16)
      if more.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: more) }
    }
  }

  /// Hands every line that is not blank to `take` with its place, `file:12`. A line too long is
  /// told and passed over. Goes on after a line that `take` calls bad by answering false, and
  /// throws exit code 3 at the end when there was one.
  mutating func eachLine(
    of name: String, _ take: (_ line: [UInt8], _ place: String) throws -> Bool
  ) throws {
    var number = 0
    var isBad = false
    while let next = next() {
      number += 1
      let place = "\(name):\(number)"
      guard case .text(let line) = next else {
        Output.error("\(place): the line is longer than 16 MB; it was passed over")
        isBad = true
        continue
      }
      guard line.contains(where: { $0 > 32 }) else { continue }
      if try !take(line, place) { isBad = true }
    }
    if isBad { throw Failure(.unreadable, "") }
  }

  private mutating func move(to place: Int) {
    start = place
    searched = place
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ isTooLong: Bool) -> Line {
    isTooLong || bytes.count > LineReader.lineBytesMax
      ? .tooLong : .text(LineReader.withoutReturn(bytes))
  }

  /// All that is left.
  mutating func rest() -> [UInt8] {
    let all = Array(buffer[start...]) + Array(handle.readDataToEndOfFile())
    move(to: buffer.count)
    isAtEnd = true
    return all
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 13 ? line.dropLast() : line)
  }

  private static func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
  }
}
