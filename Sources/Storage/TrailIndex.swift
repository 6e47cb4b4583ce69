import Audit
import Basics
import FoundationEssentials
import Review

extension Store {
  /// Takes entries of the trail into the index beside it, some at a time, each step a short
  /// transaction of its own: no decision waits for it, and none is slower for it. Whoever reads the
  /// trail looks at the entries behind the index one by one, so it is never needed, only fast.
  ///
  /// - Parameters:
  ///   - behind: so many entries at most are left out at the end; 0 takes in all.
  ///   - most: it stops after so many, at the end of a step.
  /// - Returns: whether more than `behind` are still left.
  @discardableResult
  public func indexTrail(
    leaving behind: Int = 0, most: Int = .max, isCancelled: () -> Bool = { false }
  ) throws -> Bool {
    var taken = 0
    while try read({ try TrailIndex.isBehind($0, by: behind) }) {
      guard taken < most, !isCancelled() else { return true }
      try writer.write { try TrailIndex.step($0) }
      taken += TrailIndex.stepEntries
    }
    return false
  }
}

/// The index beside the audit trail: what each entry can be found by, and when it was written. It
/// follows the trail at some distance and proves nothing: the trail is verified without it.
struct TrailIndex {
  /// Entries taken in at once: a few milliseconds.
  fileprivate static let stepEntries = 256
  private static let placesPerEntry = 64

  private let connection: any Connection
  private var words: [String: Int] = [:]
  private var latest: Int64

  private init(_ connection: any Connection) throws {
    self.connection = connection
    let newest = try connection.number(
      """
      SELECT latest
      FROM audit_moment
      ORDER BY seq DESC
      LIMIT 1
      """)
    latest = Int64(newest ?? 0)
  }

  /// How many entries from the first on are in it. None when it was made of another trail, such as
  /// one whose end was cut off since.
  static func size(_ connection: any Connection) throws -> Int {
    let size = try connection.number(
      """
      SELECT i.size
      FROM audit_indexed i
      JOIN audit a ON a.seq = i.size - 1 AND a.leaf = i.leaf
      WHERE i.one = 1
      """)
    return size ?? 0
  }

  static func isBehind(_ connection: any Connection, by entries: Int) throws -> Bool {
    let last = try connection.number("SELECT max(seq) FROM audit") ?? -1
    return try last >= size(connection) + entries
  }

  /// Takes the next entries in.
  static func step(_ connection: any Connection) throws {
    let start = try size(connection)
    if start == 0 {
      for table in ["audit_indexed", "audit_moment", "audit_term", "audit_word"] {
        try connection.run("DELETE FROM \(table)")
      }
    }
    let lines = try connection.rows(
      """
      SELECT seq, entry, leaf
      FROM audit
      WHERE seq >= $1
      ORDER BY seq
      LIMIT $2
      """, .integer(start), .integer(stepEntries)
    ) { (seq: try $0.number(0), line: try $0.bytes(1), leaf: try $0.bytes(2)) }
    guard let last = lines.last else { return }
    var index = try TrailIndex(connection)
    for (seq, line, _) in lines { try index.add(AuditEntry(line: line)?.draft, seq: seq) }
    try connection.run(
      """
      INSERT INTO audit_indexed (one, size, leaf)
      VALUES (1, $1, $2)
      ON CONFLICT (one) DO UPDATE SET size = excluded.size, leaf = excluded.leaf
      """, .integer(last.seq + 1), .bytes(last.leaf))
  }

  /// Adds an entry; a line that is no entry of ours has no words.
  private mutating func add(_ draft: AuditDraft?, seq: Int) throws {
    let at = draft?.at.milliseconds ?? latest
    latest = max(latest, at)
    try connection.run(
      """
      INSERT INTO audit_moment (seq, at, latest)
      VALUES ($1, $2, $3)
      """, .integer(seq), .integer(at), .integer(latest))
    for (place, term) in (draft?.trailTerms ?? []).enumerated() {
      try connection.run(
        """
        INSERT INTO audit_term (word, seq)
        VALUES ($1, $2)
        """, .integer(try word(term, seq: seq, place: place)), .integer(seq))
    }
  }

  /// The number of a word. A new one gets the number of the entry it is first met in, and its place
  /// there.
  private mutating func word(_ term: String, seq: Int, place: Int) throws -> Int {
    if let known = words[term] { return known }
    if let stored = try TrailIndex.word(term, connection) {
      words[term] = stored
      return stored
    }
    let id = seq * TrailIndex.placesPerEntry + place
    try connection.run(
      """
      INSERT INTO audit_word (id, word)
      VALUES ($1, $2)
      """, .integer(id), .text(term))
    words[term] = id
    return id
  }

  /// The number of a word; nil when no entry has it.
  static func word(_ term: String, _ connection: any Connection) throws -> Int? {
    try connection.number(
      """
      SELECT id
      FROM audit_word
      WHERE word = $1
      """, .text(term))
  }
}
