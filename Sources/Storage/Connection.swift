/// One connection to an engine, inside a read or a write transaction. It runs portable SQL:
/// placeholders `$1 $2 …` that first appear in that order, no engine function, no auto-increment.
protocol Connection {
  var dialect: Dialect { get }

  /// Runs a statement for its effect; returns how many rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [SQLValue]) throws -> Int

  /// Hands the rows over one by one until `each` returns false.
  func each(_ sql: String, _ values: [SQLValue], _ each: (Row) throws -> Bool) throws

  /// Runs `body`; once `isCancelled` says so, the statement in it that is running ends with
  /// `StorageError.interrupted`, however many rows it looks at before it finds one.
  func stopping<T>(when isCancelled: () -> Bool, _ body: () throws -> T) throws -> T
}

extension Connection {
  @discardableResult
  func run(_ sql: String, _ values: SQLValue...) throws -> Int {
    try run(sql, values)
  }

  /// All rows, mapped.
  func rows<T>(_ sql: String, _ values: [SQLValue], _ map: (Row) throws -> T) throws -> [T] {
    var all: [T] = []
    try each(sql, values) { row in
      all.append(try map(row))
      return true
    }
    return all
  }

  func rows<T>(_ sql: String, _ values: SQLValue..., map: (Row) throws -> T) throws -> [T] {
    try rows(sql, values, map)
  }

  /// The first row, mapped; nil when there is none.
  func first<T>(_ sql: String, _ values: SQLValue..., map: (Row) throws -> T) throws -> T? {
    var found: T?
    try each(sql, values) { row in
      found = try map(row)
      return false
    }
    return found
  }

  /// The first cell of the first row as a number; nil when there is none or it is null.
  func number(_ sql: String, _ values: SQLValue...) throws -> Int? {
    var found: Int?
    try each(sql, values) { row in
      found = try row.optionalNumber(0)
      return false
    }
    return found
  }
}

/// `$1 $2 …` first appear in counting order: then their names and their places agree in every
/// engine.
func placeholdersAreInOrder(_ sql: String) -> Bool {
  var highest = 0
  var number: Int?
  for byte in sql.utf8 + [0] {
    if byte == UInt8(ascii: "$") {
      number = 0
    } else if let current = number, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      number = current * 10 + Int(byte - UInt8(ascii: "0"))
    } else if let current = number {
      guard current >= 1, current <= highest + 1 else { return false }
      highest = max(highest, current)
      number = nil
    }
  }
  return true
}
