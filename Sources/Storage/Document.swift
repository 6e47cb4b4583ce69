import FoundationEssentials

/// A noun as JSON text with sorted keys, the way it lies in a cell.
enum Document {
  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try encode(value), as: UTF8.self)
  }

  /// Throws `damaged` when the bytes are not such a noun: the seal said they are ours.
  static func decode<T: Decodable>(_ type: T.Type, _ bytes: Data, in table: String) throws -> T {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw StorageError.damaged(path: "table " + table, reason: "a document does not read")
    }
  }

  static func decode<T: Decodable>(_ type: T.Type, _ text: String, in table: String) throws -> T {
    try decode(type, Data(text.utf8), in: table)
  }
}
