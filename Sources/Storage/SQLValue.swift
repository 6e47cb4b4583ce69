import FoundationEssentials

/// What a cell can hold: the three types every engine shares, and nothing.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes(Data)

  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

  /// 1 or 0.
  static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

  static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  static func optional(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }

  static func optional(_ bytes: Data?) -> SQLValue { bytes.map { .bytes($0) } ?? .null }
}

/// One row of an answer. Reading a cell as what it is not means that the file was tampered with
/// or that we are wrong about the layout; either way it throws.
struct Row: Sendable {
  let values: [SQLValue]

  func text(_ column: Int) throws -> String {
    guard case .text(let text) = values[column] else { throw RowFault(column: column) }
    return text
  }

  func number(_ column: Int) throws -> Int {
    guard case .integer(let number) = values[column] else { throw RowFault(column: column) }
    return Int(number)
  }

  func bytes(_ column: Int) throws -> Data {
    switch values[column] {
    case .bytes(let bytes): return bytes
    // SQLite hands an empty blob and an empty text out as what they are; nothing else is allowed.
    default: throw RowFault(column: column)
    }
  }

  func flag(_ column: Int) throws -> Bool {
    try number(column) != 0
  }

  func optionalText(_ column: Int) throws -> String? {
    values[column] == .null ? nil : try text(column)
  }

  func optionalNumber(_ column: Int) throws -> Int? {
    values[column] == .null ? nil : try number(column)
  }

  func optionalBytes(_ column: Int) throws -> Data? {
    values[column] == .null ? nil : try bytes(column)
  }
}

/// A cell that is not what the layout says.
struct RowFault: Error {
  let column: Int
}
