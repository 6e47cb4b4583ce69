public import Basics

/// Which entries of the audit trail a list shows. Every key that has values must hold; the values
/// of one key are alternatives. It is written and kept as words: `by:mlopez decision:modify,reject`.
public struct TrailFilter: Hashable, Sendable {
  /// What an entry can be asked for.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    /// Who: a person, a model, a worker, by the name the entry has.
    case by
    case role
    /// What kind of actor.
    case kind
    case action
    /// What a person decided: accept, modify or reject.
    case decision
    case outcome
    /// A note, by its id or as SOURCE/ID.
    case note
    case claim
    /// A client: an EHR's id, a name, initials, or the pseudonym an entry shows.
    case client
    /// A procedure or diagnosis code that was suggested or signed.
    case code
    case model
    /// Anything else an entry is about, as KIND/ID.
    case object
  }

  /// The values of each key that has any.
  public var values: [Key: [String]]
  /// From this day or minute on, in the practice's time.
  public var from: TrailMoment?
  /// Up to this day or minute, itself included.
  public var to: TrailMoment?
  /// Numbers of entries; empty means all.
  public var entries: [ClosedRange<Int>]

  /// A filter; without arguments it shows all.
  public init(
    _ values: [Key: [String]] = [:], from: TrailMoment? = nil, to: TrailMoment? = nil,
    entries: [ClosedRange<Int>] = []
  ) {
    self.values = values
    self.from = from
    self.to = to
    self.entries = entries
  }

  /// Whether it shows every entry.
  public var isEmpty: Bool { self == TrailFilter() }

  /// Exactly these entries, written with as few words as they can be.
  public static func exactly(_ numbers: [Int]) -> TrailFilter {
    var ranges: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return TrailFilter(entries: ranges)
  }
}

/// A day, or a minute of it, in the practice's time.
public struct TrailMoment: Hashable, Sendable {
  public var day: Day
  /// Nil is the whole day.
  public var time: ClockTime?

  public init(day: Day, time: ClockTime? = nil) {
    self.day = day
    self.time = time
  }

  /// Reads `2026-10-01` or `2026-10-01T14:30`.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(first), parts.count <= 2 else { return nil }
    self.init(day: day)
    guard parts.count == 2 else { return }
    guard let time = ClockTime(parts[1]) else { return nil }
    self.time = time
  }

  /// The first moment of it, in a zone so many minutes ahead of UTC.
  public func start(zoneMinutes: Int) -> Instant {
    Instant(milliseconds: Int64(day.ordinal * 1440 + (time?.minutes ?? 0) - zoneMinutes) * 60_000)
  }

  /// The last moment of it.
  public func end(zoneMinutes: Int) -> Instant {
    start(zoneMinutes: zoneMinutes).adding(milliseconds: (time == nil ? 1440 : 1) * 60_000 - 1)
  }
}

extension TrailMoment: CustomStringConvertible {
  public var description: String { time.map { "\(day)T\($0)" } ?? day.description }
}
