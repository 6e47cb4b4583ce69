public import Basics
import FoundationEssentials
public import Records
import Review

/// What makes two notes alike for billing: codes and numbers, no word of either.
public struct BillingFeatures: Hashable, Sendable {
  /// The main procedure code the rules propose.
  public var code: String
  public var diagnoses: [String]
  public var minutes: Int?
  public var payer: PayerID?
  public var payerClass: PayerClass?

  public init(
    code: String, diagnoses: [String], minutes: Int?, payer: PayerID?, payerClass: PayerClass?
  ) {
    self.code = code
    self.diagnoses = diagnoses
    self.minutes = minutes
    self.payer = payer
    self.payerClass = payerClass
  }
}

extension Store {
  /// How notes like this one were finally billed and what its payer did. Looks at the newest
  /// decisions on the same main code and keeps those with the nearest minutes, the same class of
  /// payer and a diagnosis in common; where that leaves fewer than three, the diagnosis and then the
  /// class are let go. Walks indexes, never the queue.
  public func pastBilling(
    like features: BillingFeatures, without note: NoteID
  ) throws -> PastBilling {
    try read { connection in
      let reader = PastReader(connection: connection, seal: seal)
      var past = PastBilling()
      let alike = PastReader.alike(try reader.decided(features.code, without: note), features)
      past.similar = alike.count
      past.rejected = alike.count { $0.claim == nil }
      let denials = try features.payer.map { try reader.denials($0, from: note.source) } ?? []
      let refused = Dictionary(
        denials.compactMap { denial in denial.note.map { ($0, denial) } },
        uniquingKeysWith: { first, _ in first })
      past.billed = PastReader.counted(alike.compactMap(\.claim)).map { codes, times in
        let denied = alike.count { $0.claim == codes && refused[$0.note.key] != nil }
        return PastBilling.Billed(codes: codes, times: times, denied: denied)
      }
      past.precedents = PastReader.precedents(alike, refused)
      let sameCode = denials.filter { $0.procedures.contains(features.code) }
      past.denied = PastReader.counted(sameCode.map(\.reason)).map {
        PastBilling.Denied(group: $0.0[0], reason: $0.0[1], times: $0.1)
      }
      return past
    }
  }
}

private struct PastReader {
  let connection: any Connection
  let seal: Seal

  private static let decidedMax = 200
  private static let deniedMax = 100
  /// So many minutes apart two sessions still are alike.
  private static let minutesApart = 7

  private static let precedentsMax = 3

  struct Decided {
    var note: NoteID
    var day: Day
    var minutes: Int?
    var payerClass: String?
    var diagnoses: Set<String>
    /// The procedure codes that were signed; nil for a rejection.
    var claim: [String]?
  }

  func decided(_ code: String, without note: NoteID) throws -> [Decided] {
    try [ReviewState.accepted, .modified, .rejected].flatMap { state in
      try connection.rows(
        """
        SELECT i.note, i.minutes, p.class, s.claim, d.claim, i.service_day
        FROM review_item i
        JOIN decision d ON d.id = i.decision
        JOIN suggestion s ON s.entry = i.suggestion
        JOIN note n ON n.id = i.note
        LEFT JOIN payer p ON p.source = n.source AND p.id = i.payer
        WHERE i.state = $1 AND i.main_code = $2
        ORDER BY i.service_day DESC, i.note DESC
        LIMIT $3
        """, .text(state.rawValue), .text(code), .integer(PastReader.decidedMax)
      ) { row -> Decided? in
        let decided = NoteID(key: try row.text(0))
        guard decided != note, let day = Day(try row.text(5)) else { return nil }
        let claim = try row.optionalText(4).map { try ClaimDocument.claim($0, in: "decision") }
        return Decided(
          note: decided, day: day, minutes: try row.optionalNumber(1),
          payerClass: try row.optionalText(2),
          diagnoses: Set(try ClaimDocument.claim(try row.text(3), in: "suggestion").diagnoses),
          claim: claim?.lines.map(\.code))
      }.compactMap { $0 }
    }
  }

  static func alike(_ all: [Decided], _ features: BillingFeatures) -> [Decided] {
    let near = all.filter { decided in
      guard let own = features.minutes, let other = decided.minutes else { return true }
      return abs(own - other) <= minutesApart
    }
    let wanted = Set(features.diagnoses)
    let sameClass = near.filter { $0.payerClass == features.payerClass?.rawValue }
    let sameDiagnosis = sameClass.filter { !$0.diagnoses.isDisjoint(with: wanted) }
    return [sameDiagnosis, sameClass].first { $0.count >= 3 } ?? near
  }

  /// A payer's denial as far as it bears on other notes.
  struct Refused {
    /// The key of the note it is about.
    var note: String?
    /// Group and reason.
    var reason: [String]
    var procedures: [String]
  }

  /// The most urgent denials of a payer. What was billed is what the EHR says with the denial, or
  /// else what was signed here for its note.
  func denials(_ payer: PayerID, from source: SourceID) throws -> [Refused] {
    try connection.rows(
      """
      SELECT id, body
      FROM denial
      WHERE source = $1 AND payer = $2
      ORDER BY urgency DESC
      LIMIT $3
      """, .text(source.text), .text(payer.text), .integer(PastReader.deniedMax)
    ) { row in
      let body = try seal.open(try row.bytes(1), in: .denialBody, row: try row.text(0))
      let denial = try Document.decode(Denial.self, body, in: "denial")
      let note = denial.note.map { NoteID($0.text, from: source).key }
      return Refused(
        note: note, reason: [denial.group, denial.carc],
        procedures: try denial.procedures ?? note.map { try signed($0) } ?? [])
    }
  }

  private func signed(_ note: String) throws -> [String] {
    let claim = try connection.first(
      """
      SELECT d.claim
      FROM review_item i
      JOIN decision d ON d.id = i.decision
      WHERE i.note = $1
      """, .text(note)
    ) { try $0.optionalText(0) }
    guard let text = claim ?? nil else { return [] }
    return try ClaimDocument.claim(text, in: "decision").lines.map(\.code)
  }

  /// What was denied first, then the newest.
  static func precedents(
    _ alike: [Decided], _ refused: [String: Refused]
  ) -> [PastBilling.Precedent] {
    let ordered = alike.sorted { one, other in
      let (oneDenied, otherDenied) = (refused[one.note.key] != nil, refused[other.note.key] != nil)
      return oneDenied != otherDenied ? oneDenied : (one.day, one.note) > (other.day, other.note)
    }
    return ordered.prefix(precedentsMax).map { decided in
      PastBilling.Precedent(
        note: decided.note, day: decided.day, codes: decided.claim ?? [],
        denial: refused[decided.note.key]?.reason.joined(separator: "-"))
    }
  }

  /// The most frequent first, at most five.
  static func counted(_ items: [[String]]) -> [([String], Int)] {
    let counts = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
    let ordered = counts.sorted { one, other in
      one.value != other.value
        ? one.value > other.value
        : one.key.joined(separator: " ") < other.key.joined(separator: " ")
    }
    return ordered.prefix(5).map { ($0.key, $0.value) }
  }
}
