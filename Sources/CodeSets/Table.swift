/// A tab-separated code table that lies in the program as one literal. Nothing is read before it
/// is first asked for; then only the places of the lines are noted. A row is found by bisection
/// of its first columns, which the script that makes the literal keeps sorted in byte order.
struct Table: Sendable {
  /// The whole table, header line first.
  let text: StaticString
  /// Offset of the first byte of each row, the header left out.
  private let starts: [Int32]
  private let end: Int32

  init(_ text: StaticString) {
    self.text = text
    let count = text.utf8CodeUnitCount
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: count)
    var starts: [Int32] = []
    starts.reserveCapacity(count / 64)
    var index = 0
    while index < count {
      if bytes[index] == newline, index + 1 < count { starts.append(Int32(index + 1)) }
      index += 1
    }
    self.starts = starts
    end = Int32(count)
  }

  var count: Int { starts.count }

  /// Row number `index` in the order of the file.
  func row(_ index: Int) -> Row {
    let next = index + 1 < starts.count ? starts[index + 1] : end
    return Row(text: text, start: Int(starts[index]), end: Int(next))
  }

  /// The row whose first columns are `key` (columns joined by a tab); nil when there is none.
  func row(key: String) -> Row? {
    row(from: key) { row, key in row.order(of: key) }
  }

  private func row(from key: String, compare: (Row, [UInt8]) -> Int) -> Row? {
    let key = Array(key.utf8)
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let candidate = row(middle)
      switch compare(candidate, key) {
      case 0: return candidate
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// Numbers of the rows whose first column begins with `prefix`.
  func rows(prefix: String) -> Range<Int> {
    let prefix = Array(prefix.utf8)
    let first = bisect { $0.startOrder(of: prefix) < 0 }
    let last = bisect { $0.startOrder(of: prefix) <= 0 }
    return first..<last
  }

  private func bisect(_ isBefore: (Row) -> Bool) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(row(middle)) { low = middle + 1 } else { high = middle }
    }
    return low
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
