import Keys
import Storage

@testable import App

/// A workspace's store in which people may act.
enum Opening {
  static func store(_ places: Places) throws -> Store {
    let store = try Store.open(
      at: StoreLocation(database: places.database, keys: places.keys))
    for name in ["ana", "sam", "mallory"] {
      store.signIn(try PersonKey.loadOrCreate(for: name, in: places.keys))
    }
    return store
  }
}
