/// A line or record of a file, with the number of the line it begins in.
struct ReleaseLine {
  var number: Int
  var text: [UInt8]

  /// The bytes of some columns, counted from 0, without the blanks around; shorter lines give less.
  func columns(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<text.count)
    return trimmed(text[range])
  }
}

/// The lines of a file: without returns, a byte order mark and blank lines.
func releaseLines(_ bytes: [UInt8]) -> [ReleaseLine] {
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  return body.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    .compactMap { index, line in
      let text = Array(line.last == 13 ? line.dropLast() : line)
      return text.contains { $0 > 32 } ? ReleaseLine(number: index + 1, text: text) : nil
    }
}

/// A record of a delimited file: its fields, and the line it begins in.
struct ReleaseRecord {
  var number: Int
  var fields: [String]

  subscript(index: Int?) -> String {
    guard let index, fields.indices.contains(index) else { return "" }
    return fields[index]
  }
}

/// Records of a file of fields parted by `delimiter`; quoted fields may hold it, line feeds and
/// doubled quotes (RFC 4180). Throws when a quote is never closed.
func releaseRecords(
  _ bytes: [UInt8], delimiter: UInt8
) throws(ReleaseFault) -> [ReleaseRecord] {
  var records: [ReleaseRecord] = []
  var fields: [String] = []
  var field: [UInt8] = []
  var line = 1
  var start = 1
  var quotedFrom: Int?
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  func closeRecord() {
    fields.append(trimmed(field[...]))
    field = []
    if fields.contains(where: { !$0.isEmpty }) {
      records.append(ReleaseRecord(number: start, fields: fields))
    }
    fields = []
  }
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 10 { line += 1 }
    if quotedFrom != nil {
      if byte == quote, index + 1 < bytes.count, bytes[index + 1] == quote {
        field.append(quote)
        index += 1
      } else if byte == quote {
        quotedFrom = nil
      } else {
        field.append(byte == 10 || byte == 13 ? 32 : byte)
      }
    } else if byte == quote, field.allSatisfy({ $0 <= 32 }) {
      field = []
      quotedFrom = line
    } else if byte == delimiter {
      fields.append(trimmed(field[...]))
      field = []
    } else if byte == 10 {
      closeRecord()
      start = line
    } else {
      field.append(byte)
    }
    index += 1
  }
  if let quotedFrom { throw ReleaseFault(line: quotedFrom, message: "a quote is never closed") }
  closeRecord()
  return records
}

/// Without blanks at both ends, and with single ones inside.
func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
}

private let quote = UInt8(ascii: "\"")

/// Why a file is not used: the first line that is not what it should be. Line 0 is the whole file.
public struct ReleaseFault: Error, Hashable, Sendable {
  public var line: Int
  public var message: String

  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
