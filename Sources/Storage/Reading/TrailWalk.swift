import Audit
import Basics
import FoundationEssentials
import Review

/// A walk along the numbers of the entries that a filter shows, in either direction.
///
/// Each key of the filter is a group of words of the index; each word has its list of numbers. The
/// walk leaps: it asks every group for its next number at or beyond the present one, until all agree.
/// It costs as many leaps as the shortest list has numbers between two finds, and never a sort or a
/// count. Entries behind the index, the newest, are looked at one by one.
struct TrailWalk {
  private let connection: any Connection
  private let groups: [[String]]
  /// The numbers of the groups' words.
  private let words: [[Int]]
  private let ranges: [ClosedRange<Int>]
  /// Moments between which an entry lies; nil when the filter names none.
  private let moments: ClosedRange<Int64>?
  /// Entries from this one on are not in the index.
  private let indexed: Int
  /// Outside of these numbers nothing can match; nil when nothing can.
  let bounds: ClosedRange<Int>?

  /// - Parameter groups: words that must hold, any word of a group; see `TrailWords`.
  init(
    groups: [[String]], filter: TrailFilter, zoneMinutes: Int, _ connection: any Connection
  ) throws {
    self.connection = connection
    self.groups = groups
    let last = try connection.number("SELECT max(seq) FROM audit") ?? -1
    let isPlain = groups.isEmpty && filter.from == nil && filter.to == nil
    indexed = isPlain ? last + 1 : min(try TrailIndex.size(connection), last + 1)
    words = try groups.map { try $0.compactMap { try TrailIndex.word($0, connection) } }
    ranges = filter.entries.sorted { $0.lowerBound < $1.lowerBound }
    let first = filter.from?.start(zoneMinutes: zoneMinutes).milliseconds ?? .min
    let final = filter.to?.end(zoneMinutes: zoneMinutes).milliseconds ?? .max
    let hasMoments = filter.from != nil || filter.to != nil
    moments = hasMoments && first <= final ? first...final : nil
    let low = ranges.first?.lowerBound ?? 0
    let high = min(last, ranges.map(\.upperBound).max() ?? last)
    bounds = low <= high && first <= final ? low...high : nil
  }

  /// Up to `limit` matching numbers from `start` on, in the direction of the walk.
  func numbers(from start: Int, older: Bool, limit: Int) throws -> [Int] {
    guard let bounds, limit > 0 else { return [] }
    let start = older ? min(start, bounds.upperBound) : max(start, bounds.lowerBound)
    guard bounds.contains(start) else { return [] }
    if older {
      let tail = try behind(from: start, to: max(indexed, bounds.lowerBound), true, limit)
      return try tail + along(from: min(start, indexed - 1), true, limit - tail.count, bounds)
    }
    let found = try along(from: start, false, limit, bounds)
    return try found
      + behind(from: max(start, indexed), to: bounds.upperBound, false, limit - found.count)
  }

  // MARK: Behind the index

  /// Matching numbers among entries that the index does not have, from one to another.
  private func behind(
    from start: Int, to end: Int, _ older: Bool, _ limit: Int
  ) throws -> [Int] {
    guard older ? start >= end : start <= end, limit > 0 else { return [] }
    var found: [Int] = []
    try connection.each(
      """
      SELECT seq, entry
      FROM audit
      WHERE seq >= $1 AND seq <= $2
      ORDER BY seq\(older ? " DESC" : "")
      """, [.integer(min(start, end)), .integer(max(start, end))]
    ) { row in
      let number = try row.number(0)
      if fits(number), let entry = AuditEntry(line: try row.bytes(1)), says(entry.draft) {
        found.append(number)
      }
      return found.count < limit
    }
    return found
  }

  private func fits(_ number: Int) -> Bool {
    ranges.isEmpty || ranges.contains { $0.contains(number) }
  }

  private func says(_ draft: AuditDraft) -> Bool {
    if let moments, !moments.contains(draft.at.milliseconds) { return false }
    return holds(draft)
  }

  /// Whether an entry says what the filter's words say.
  func holds(_ draft: AuditDraft?) -> Bool {
    guard !groups.isEmpty else { return true }
    guard let draft else { return false }
    let terms = draft.trailTerms
    return groups.allSatisfy { $0.contains(where: terms.contains) }
  }

  // MARK: Along the index

  private func along(
    from start: Int, _ older: Bool, _ limit: Int, _ bounds: ClosedRange<Int>
  ) throws -> [Int] {
    guard limit > 0, !words.contains(where: \.isEmpty),
      let stretch = try stretch(bounds.clamped(to: -1...max(-1, indexed - 1)))
    else { return [] }
    var lists = words.map { $0.map { PostingList(word: $0, older: older) } }
    var found: [Int] = []
    var next = older ? min(start, stretch.upperBound) : max(start, stretch.lowerBound)
    while stretch.contains(next), found.count < limit {
      guard let leap = try leap(from: next, older, &lists) else { break }
      guard leap == next else {
        next = leap
        continue
      }
      if try isInTime(next) { found.append(next) }
      next += older ? -1 : 1
    }
    return found
  }

  /// The numbers between which all lies that is in the index and in time.
  private func stretch(_ bounds: ClosedRange<Int>) throws -> ClosedRange<Int>? {
    var (low, high) = (max(0, bounds.lowerBound), bounds.upperBound)
    if let moments {
      guard let start = try lowest(from: moments.lowerBound) else { return nil }
      low = max(low, start)
      high = min(high, try highest(upTo: moments.upperBound))
    }
    return low <= high ? low...high : nil
  }

  /// The first entry by which some moment was this late: all before it are earlier.
  private func lowest(from moment: Int64) throws -> Int? {
    try connection.number(
      """
      SELECT seq
      FROM audit_moment
      WHERE latest >= $1
      ORDER BY latest, seq
      LIMIT 1
      """, .integer(moment))
  }

  /// The last entry that can be so early: the last before some moment was later, or one behind it
  /// that was written while the clock had gone back.
  private func highest(upTo moment: Int64) throws -> Int {
    let straight = try connection.number(
      """
      SELECT seq
      FROM audit_moment
      WHERE latest <= $1
      ORDER BY latest DESC, seq DESC
      LIMIT 1
      """, .integer(moment))
    let behind = try connection.number(
      """
      SELECT seq
      FROM audit_moment
      WHERE at < latest AND at <= $1
      ORDER BY seq DESC
      LIMIT 1
      """, .integer(moment))
    return max(straight ?? -1, behind ?? -1)
  }

  /// The nearest number at or beyond `number` that one key, asked after the other, can have; nil when
  /// one has none.
  private func leap(
    from number: Int, _ older: Bool, _ lists: inout [[PostingList]]
  ) throws -> Int? {
    var reached = number
    if !ranges.isEmpty {
      guard let next = nextInRanges(reached, older) else { return nil }
      reached = next
    }
    for group in lists.indices {
      var nearest: Int?
      for word in lists[group].indices {
        guard let next = try lists[group][word].next(from: reached, connection) else { continue }
        nearest = nearest.map { older ? max($0, next) : min($0, next) } ?? next
      }
      guard let nearest else { return nil }
      reached = nearest
    }
    return reached
  }

  private func nextInRanges(_ number: Int, _ older: Bool) -> Int? {
    if older {
      return ranges.filter { $0.lowerBound <= number }.map { min(number, $0.upperBound) }.max()
    }
    return ranges.filter { $0.upperBound >= number }.map { max(number, $0.lowerBound) }.min()
  }

  private func isInTime(_ number: Int) throws -> Bool {
    guard let moments else { return true }
    let at = try connection.number(
      """
      SELECT at
      FROM audit_moment
      WHERE seq = $1
      """, .integer(number))
    return at.map { moments.contains(Int64($0)) } ?? false
  }
}

/// The numbers of one word, read some at a time.
private struct PostingList {
  let word: Int
  let older: Bool
  /// What was read and not passed yet, in the direction of the walk.
  private var ahead: ArraySlice<Int> = []
  private var isAtEnd = false

  private static let readNumbers = 64

  init(word: Int, older: Bool) {
    self.word = word
    self.older = older
  }

  /// The first number at or beyond this one; nil when there is none.
  mutating func next(from number: Int, _ connection: any Connection) throws -> Int? {
    skip(to: number)
    if ahead.isEmpty, !isAtEnd {
      ahead = try read(from: number, connection)[...]
      isAtEnd = ahead.count < PostingList.readNumbers
    }
    return ahead.first
  }

  private mutating func skip(to number: Int) {
    while let first = ahead.first, older ? first > number : first < number { ahead.removeFirst() }
  }

  private func read(from number: Int, _ connection: any Connection) throws -> [Int] {
    try connection.rows(
      """
      SELECT seq
      FROM audit_term
      WHERE word = $1 AND seq \(older ? "<=" : ">=") $2
      ORDER BY seq\(older ? " DESC" : "")
      LIMIT $3
      """, .integer(word), .integer(number), .integer(PostingList.readNumbers)
    ) { try $0.number(0) }
  }
}
