import Foundation
import Testing

@testable import App

@Suite("Lines are read with bounded memory")
struct LineReaderTests {
  private func lines(of bytes: [UInt8]) throws -> [LineReader.Line] {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("countersign-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var reader = try LineReader(path: path)
    var lines: [LineReader.Line] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }

  private func text(_ string: String) -> LineReader.Line { .text(Array(string.utf8)) }

  @Test("line feeds with and without returns, empty lines, a last line without one")
  func ordinary() throws {
    #expect(
      try lines(of: Array("a\r\n\nbc\nd".utf8)) == [text("a"), text(""), text("bc"), text("d")])
    #expect(try lines(of: []) == [])
    #expect(try lines(of: Array("\n".utf8)) == [text("")])
  }

  @Test("bytes that are no UTF-8 are handed on as they are, in their own line")
  func notUTF8() throws {
    #expect(try lines(of: [0xFF, 10, 0x41]) == [.text([0xFF]), text("A")])
  }

  @Test("a line over the limit is passed over and the next ones are read")
  func tooLong() throws {
    let long = [UInt8](repeating: 0x61, count: LineReader.lineBytesMax + 70_000)
    let most = [UInt8](repeating: 0x62, count: LineReader.lineBytesMax)
    let read = try lines(of: Array("x\n".utf8) + long + Array("\ny\n".utf8) + most + [10] + long)
    #expect(read.count == 5)
    #expect(read.first == text("x") && read[1] == .tooLong && read[2] == text("y"))
    #expect(read[3] == .text(most) && read[4] == .tooLong)
  }
}
