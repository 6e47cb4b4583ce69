import Audit
public import Basics
import Crypto
import FoundationEssentials
public import Records
public import Review

/// A guideline as it is kept: which version, since which entry.
public struct StoredGuideline: Hashable, Sendable, Codable {
  public var name: String
  public var version: Int
  public var title: String
  public var payer: String?
  public var payerClass: PayerClass?
  public var effective: Day?
  public var sha256: String
  /// The number of its audit entry.
  public var entry: Int
  public var isCurrent: Bool
  public var passages: Int
}

/// Guidelines in all their versions. Only the newest of a name is found by its words.
struct GuidelineTable {
  let connection: any Connection

  /// The newest version of a name.
  func current(_ name: String) throws -> (number: Int, version: Int, sha256: String)? {
    try connection.first(
      """
      SELECT number, version, file_sha256
      FROM guideline
      WHERE name = $1 AND is_current = 1
      """, .text(name)
    ) { (try $0.number(0), try $0.number(1), try $0.text(2)) }
  }

  /// Adds a version in place of the one before.
  func add(_ guideline: Guideline, sha256: String, entry: Int) throws {
    let before = try current(guideline.name)
    if let before {
      try connection.run(connection.dialect.passageIndex.remove, .integer(before.number))
      try connection.run(
        """
        UPDATE guideline
        SET is_current = 0
        WHERE number = $1
        """, .integer(before.number))
    }
    let number = try next("guideline")
    try connection.run(
      """
      INSERT INTO guideline (
        number, name, version, title, payer, class, effective_day, file_sha256, entry, is_current)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
      """, .integer(number), .text(guideline.name), .integer((before?.version ?? 0) + 1),
      .text(guideline.title), .text(guideline.payer ?? ""),
      .text(guideline.payerClass?.rawValue ?? ""),
      .text(guideline.effective?.description ?? ""), .text(sha256), .integer(entry))
    for (index, passage) in guideline.passages.enumerated() {
      let row = try next("guideline_passage")
      try connection.run(
        """
        INSERT INTO guideline_passage (number, guideline, place, heading, body)
        VALUES ($1, $2, $3, $4, $5)
        """, .integer(row), .integer(number), .integer(index + 1), .text(passage.heading),
        .text(passage.text))
      try connection.run(
        connection.dialect.passageIndex.add, .integer(row), .text(passage.heading),
        .text(passage.text))
    }
  }

  func all() throws -> [StoredGuideline] {
    try connection.rows(
      """
      SELECT name, version, title, payer, class, effective_day, file_sha256, entry, is_current,
        (SELECT count(*) FROM guideline_passage p WHERE p.guideline = g.number)
      FROM guideline g
      ORDER BY name, version
      """
    ) { row in
      let payer = try row.text(3)
      return StoredGuideline(
        name: try row.text(0), version: try row.number(1), title: try row.text(2),
        payer: payer.isEmpty ? nil : payer, payerClass: PayerClass(rawValue: try row.text(4)),
        effective: Day(try row.text(5)), sha256: try row.text(6), entry: try row.number(7),
        isCurrent: try row.flag(8), passages: try row.number(9))
    }
  }

  func search(_ question: GuidelineQuestion, limit: Int) throws -> [Retrieved] {
    let words = PassageIndex.query(question.words)
    guard !words.isEmpty else { return [] }
    return try connection.rows(
      connection.dialect.passageIndex.search, .text(words), .text(question.payer ?? ""),
      .text(question.payerClass?.rawValue ?? ""), .text(question.day.description), .integer(limit)
    ) { row in
      Retrieved(
        kind: .guideline, source: "\(try row.text(0)), version \(try row.number(1))",
        place: try GuidelineTable.place(row), text: try row.text(6), sha256: try row.text(3),
        number: try row.number(4))
    }
  }

  private static func place(_ row: Row) throws -> String {
    let (title, heading) = (try row.text(2), try row.text(5))
    return heading.isEmpty || heading.hasPrefix(title)
      ? heading.isEmpty ? title : heading
      : "\(title) › \(heading)"
  }

  private func next(_ table: String) throws -> Int {
    (try connection.number("SELECT max(number) FROM \(table)") ?? 0) + 1
  }
}

/// What is asked of the guidelines: codes and plain words, never a note's.
public struct GuidelineQuestion: Hashable, Sendable {
  public var words: [String]
  /// The payer's name as the practice has it.
  public var payer: String?
  public var payerClass: PayerClass?
  /// The day of service.
  public var day: Day

  public init(words: [String], payer: String? = nil, payerClass: PayerClass? = nil, day: Day) {
    self.words = words
    self.payer = payer
    self.payerClass = payerClass
    self.day = day
  }
}

extension Store {
  /// Takes a guideline in as the newest version of its name, with its audit entry. False when the
  /// newest version is this very file: then nothing changes.
  public func take(
    _ guideline: Guideline, file: [UInt8], by person: Person, at now: Instant
  ) throws -> Bool {
    let sha256 = hex(SHA256.hash(data: file))
    return try write { work in
      let person = try work.acting(person, .configure)
      let table = GuidelineTable(connection: work.connection)
      let before = try table.current(guideline.name)
      guard before?.sha256 != sha256 else { return false }
      let entry = try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .config,
          object: AuditObject(kind: "guideline", id: guideline.name),
          detail: [
            "file_sha256": .string(sha256), "passages": .integer(guideline.passages.count),
            "version": .integer((before?.version ?? 0) + 1),
          ]))
      try table.add(guideline, sha256: sha256, entry: entry)
      work.changed.insert(.audit)
      return true
    }
  }

  /// Every version of every guideline, by name.
  public func guidelines() throws -> [StoredGuideline] {
    try read { try GuidelineTable(connection: $0).all() }
  }

  /// Passages of current guidelines that hold any of the words, the best first.
  public func passages(_ question: GuidelineQuestion, limit: Int) throws -> [Retrieved] {
    try read { try GuidelineTable(connection: $0).search(question, limit: limit) }
  }
}
