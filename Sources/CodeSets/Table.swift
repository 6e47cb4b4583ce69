/// A tab-separated code table that lies in the program as one literal, and stays there: opening it
/// costs nothing and remembers nothing. A row is found by bisection of the bytes themselves; the
/// script that makes the literal keeps the rows sorted by their first columns in byte order.
struct Table: Sendable {
  /// The whole table, header line first.
  let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// All rows in the order of the file, the header left out.
  var rows: RowSequence {
    RowSequence(text: text, start: firstRow, end: text.utf8CodeUnitCount)
  }

  /// The row whose first columns are `key` (columns joined by a tab); nil when there is none.
  func row(key: String) -> Row? {
    let key = Array(key.utf8)
    let start = bisect { $0.order(of: key) < 0 }
    guard start < text.utf8CodeUnitCount else { return nil }
    let found = row(at: start)
    return found.order(of: key) == 0 ? found : nil
  }

  /// The rows whose first columns begin with `prefix`.
  func rows(prefix: String) -> RowSequence {
    let prefix = Array(prefix.utf8)
    return RowSequence(
      text: text, start: bisect { $0.startOrder(of: prefix) < 0 },
      end: bisect { $0.startOrder(of: prefix) <= 0 })
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Where the line after the header begins.
  private var firstRow: Int {
    bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
  }

  /// The row that begins at this byte.
  private func row(at start: Int) -> Row {
    Row(text: text, start: start, end: RowSequence.lineEnd(bytes, from: start))
  }

  /// Where the first row begins that does not come before; the end when all do.
  private func bisect(_ isBefore: (Row) -> Bool) -> Int {
    let bytes = bytes
    var low = firstRow
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != newline { start -= 1 }
      let middle = row(at: start)
      if isBefore(middle) { low = middle.next } else { high = start }
    }
    return low
  }
}

/// Rows that lie one behind the other.
struct RowSequence: Sequence, IteratorProtocol {
  private let text: StaticString
  private var start: Int
  private let end: Int

  fileprivate init(text: StaticString, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }

  mutating func next() -> Row? {
    guard start < end else { return nil }
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: end)
    let row = Row(text: text, start: start, end: RowSequence.lineEnd(bytes, from: start))
    start = row.next
    return row
  }

  /// Where the line that begins at `start` ends, its line feed included.
  fileprivate static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != newline { index += 1 }
    return Swift.min(index + 1, bytes.count)
  }
}

/// One line of a table; columns are cut out of the literal when asked for.
struct Row: Sendable {
  private let text: StaticString
  private let start: Int
  private let end: Int

  init(text: StaticString, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }

  /// Where the next row begins.
  fileprivate var next: Int { end }

  private var bytes: UnsafeBufferPointer<UInt8> {
    let whole = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var last = end
    if last > start, whole[last - 1] == newline { last -= 1 }
    return UnsafeBufferPointer(rebasing: whole[start..<last])
  }

  /// The text of a column, counted from 0; empty when the line is too short.
  subscript(column: Int) -> String {
    String(decoding: field(column), as: UTF8.self)
  }

  /// A column as a whole number; nil when it is empty or no number.
  func number(_ column: Int) -> Int? {
    let digits = field(column)
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// A column as a list parted by semicolons.
  func list(_ column: Int) -> [String] {
    field(column).split(separator: UInt8(ascii: ";")).map { part in
      String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    }
  }

  private func field(_ column: Int) -> UnsafeBufferPointer<UInt8>.SubSequence {
    let bytes = bytes
    var from = 0
    var left = column
    while left > 0, from < bytes.count {
      if bytes[from] == tab { left -= 1 }
      from += 1
    }
    guard left == 0, from <= bytes.count else { return bytes[0..<0] }
    var to = from
    while to < bytes.count, bytes[to] != tab { to += 1 }
    return bytes[from..<to]
  }

  /// Negative when this row comes before the key, 0 when its first columns are the key.
  fileprivate func order(of key: [UInt8]) -> Int {
    let order = startOrder(of: key)
    guard order == 0 else { return order }
    let bytes = bytes
    return bytes.count == key.count || bytes[key.count] == tab ? 0 : 1
  }

  /// Negative when this row comes before every row that begins with `prefix`, 0 when it does.
  fileprivate func startOrder(of prefix: [UInt8]) -> Int {
    let bytes = bytes
    for (index, byte) in prefix.enumerated() {
      guard index < bytes.count else { return -1 }
      if bytes[index] != byte { return bytes[index] < byte ? -1 : 1 }
    }
    return 0
  }
}

private let newline = UInt8(ascii: "\n")
private let tab = UInt8(ascii: "\t")
