import Foundation

/// Reads a file, or standard input for `-`, a line at a time with bounded memory.
struct LineReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
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

  /// The next line without its line feed; nil at the end. A last line needs no line feed.
  mutating func next() -> [UInt8]? {
    while true {
      if let feed = buffer[start...].firstIndex(of: 10) {
        defer { start = feed + 1 }
        return LineReader.withoutReturn(buffer[start..<feed])
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return LineReader.withoutReturn(buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      let more = handle.readData(ofLength: 1 << 16)
      if more.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: more) }
    }
  }

  /// All that is left.
  mutating func rest() -> [UInt8] {
    let all = Array(buffer[start...]) + Array(handle.readDataToEndOfFile())
    start = buffer.count
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
