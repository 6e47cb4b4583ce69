public import Audit

/// One entry in a list of the trail.
public struct TrailRow: Hashable, Sendable {
  /// The entry's number.
  public var seq: Int
  /// What it says; nil when its line is none this program writes.
  public var entry: AuditEntry?

  public init(seq: Int, entry: AuditEntry?) {
    self.seq = seq
    self.entry = entry
  }
}

/// Where a window into the trail begins. Pages are found by number, never by counting.
public enum TrailPlace: Hashable, Sendable {
  case newest
  case oldest
  /// The entries before, or behind, this one; it may be none of the filter's.
  case older(than: Int)
  case newer(than: Int)
  /// The entry itself and those before it.
  case from(Int)
}

/// Entries next to each other in a filtered list, the newest first.
public struct TrailWindow: Hashable, Sendable {
  public var rows: [TrailRow]
  /// More lie before the first of `rows`, after the last.
  public var hasNewer: Bool
  public var hasOlder: Bool

  public init(rows: [TrailRow], hasNewer: Bool, hasOlder: Bool) {
    self.rows = rows
    self.hasNewer = hasNewer
    self.hasOlder = hasOlder
  }
}

/// A filter of the trail under a name.
public struct SavedTrailFilter: Hashable, Sendable, Codable {
  public var name: String
  public var filter: TrailFilter

  public init(name: String, filter: TrailFilter) {
    self.name = name
    self.filter = filter
  }
}
