import Storage

/// A practice opened for looking: nothing is made, nothing changes, no log is written, and a disk
/// that takes no writing will do.
enum Looking {
  /// Throws exit code 3 when there is no database but its key: an empty list would be a lie.
  static func open(_ global: GlobalOptions, needsGuards: Bool = true) throws -> Store {
    let places = global.places()
    _ = try ConfigurationReader.read(path: places.configuration)
    return try open(places, needsGuards: needsGuards)
  }

  static func open(_ places: Places, needsGuards: Bool) throws -> Store {
    let store = try Store.openForReading(
      at: StoreLocation(database: places.database, keys: places.keys), needsGuards: needsGuards)
    guard !store.wasMadeAnew else {
      store.close()
      throw Failure(
        .unreadable,
        "\(places.database): is missing though its key is there; put a backup in its place, or "
          + "begin anew with countersign sync --once")
    }
    return store
  }
}
