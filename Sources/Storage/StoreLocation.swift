/// Where a workspace keeps its database and its data key. The key stands apart from the database
/// so that a copy of one is worth nothing without the other.
public struct StoreLocation: Hashable, Sendable {
  /// Path of the SQLite file.
  public var database: String
  /// Path of the folder that holds `data.key`.
  public var keys: String

  public init(database: String, keys: String) {
    self.database = database
    self.keys = keys
  }

  /// The places inside one folder: `countersign.db` and `keys/`.
  public init(home: String) {
    self.init(database: home + "/countersign.db", keys: home + "/keys")
  }

  var dataKey: String { keys + "/data.key" }
  /// The key that takes the data key's place while a database is sealed anew.
  var nextDataKey: String { keys + "/data.key.next" }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
