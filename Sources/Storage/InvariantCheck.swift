import Audit
public import Basics
import FoundationEssentials
import Records
import Review

extension Store {
  /// Triggers that keep the database append-only and are missing, changed or not ours, by name.
  public func brokenGuards() throws -> [String] {
    try read { try Guards.differences($0) }
  }

  /// What does not hold inside the workspace; empty when everything does. Reads all of it.
  public func checkInvariants() throws -> [Finding] {
    try read { try InvariantCheck(connection: $0).findings() }
  }
}

/// The ten invariants as far as one workspace can tell: nothing is sent that nobody signed (I4),
/// nothing signed is forgotten (I5), the queue agrees with itself (I6), the trail is whole (I7).
/// Each rule is one question whose every answer is a breach.
struct InvariantCheck {
  let connection: any Connection

  private struct Rule {
    let code: String
    let message: String
    let sql: String
  }

  func findings() throws -> [Finding] {
    try engine() + guards() + trail() + counters() + ends() + InvariantCheck.rules.flatMap(breaches)
  }

  private func breaches(_ rule: Rule) throws -> [Finding] {
    try connection.rows(rule.sql + "\nLIMIT 5") { row in
      Finding(
        code: rule.code, severity: .error, message: rule.message, place: try row.text(0))
    }
  }

  /// The engine's own checks of its file.
  private func engine() throws -> [Finding] {
    var findings = try connection.rows(connection.dialect.integrityCheck, []) { row in
      Finding(code: "I6.integrity", severity: .error, message: try row.text(0))
    }
    if findings.map(\.message) == ["ok"] { findings = [] }
    try connection.each(connection.dialect.referenceCheck, []) { row in
      findings.append(
        Finding(
          code: "I6.references", severity: .error, message: "a row refers to one that is missing",
          place: try row.text(0)))
      return findings.count < 10
    }
    return findings
  }

  private func guards() throws -> [Finding] {
    try Guards.differences(connection).map { name in
      Finding(
        code: "I7.guards", severity: .error,
        message: "a trigger that keeps the database append-only is missing, changed or not ours",
        place: name)
    }
  }

  private func trail() throws -> [Finding] {
    let result = try AuditReading.verify(
      connection, progress: { _, _ in }, isCancelled: { false })
    guard let bad = result.firstBad else { return [] }
    return [
      Finding(
        code: "I7.trail", severity: .error, message: bad.reason, place: "audit entry \(bad.seq)")
    ]
  }

  private func counters() throws -> [Finding] {
    let kept = try Counters.read(connection).filter { $0.value != 0 }
    var counted: [String: Int] = [:]
    for (prefix, sql) in InvariantCheck.recounts {
      try connection.each(sql, []) { row in
        counted[prefix + (try row.text(0))] = try row.optionalNumber(1) ?? 0
        return true
      }
    }
    counted = counted.filter { $0.value != 0 }
    return Set(kept.keys).union(counted.keys).sorted().compactMap { name in
      guard kept[name] != counted[name] else { return nil }
      return Finding(
        code: "I6.counts", severity: .error,
        message: "\(kept[name] ?? 0) are shown, \(counted[name] ?? 0) are there", place: name)
    }
  }

  /// Nothing sits in sending when no process delivers; told as a notice, because one may.
  private func ends() throws -> [Finding] {
    try connection.rows(
      """
      SELECT decision
      FROM outbox
      WHERE state = 'sending'
      LIMIT 5
      """
    ) { row in
      Finding(
        code: "I5.sending", severity: .info,
        message: "a delivery is on its way, or was cut off and is looked up at the next start",
        place: try row.text(0))
    }
  }

  private static let recounts: [(String, String)] = [
    ("item.", "SELECT state, count(*) FROM review_item GROUP BY state"),
    ("delivery.", "SELECT state, count(*) FROM outbox GROUP BY state"),
    ("", "SELECT 'note.waits', count(*) FROM note WHERE waits = 1"),
    ("", "SELECT 'item.outdated', count(*) FROM review_item WHERE outdated = 1"),
    ("", "SELECT 'denial.count', count(*) FROM denial"),
    ("", "SELECT 'proposal.open', count(*) FROM batch_proposal WHERE state = 'open'"),
    ("", "SELECT 'denial.cents', sum(amount_cents) FROM denial"),
  ]

  private static let rules: [Rule] = [
    Rule(
      code: "I4.intent", message: "it left or was to leave without an intent in the trail",
      sql: """
        SELECT decision FROM outbox
        WHERE intent IS NULL AND state NOT IN ('held', 'void')
        """),
    Rule(
      code: "I4.decision", message: "a delivery rests on no accepting decision",
      sql: """
        SELECT o.decision FROM outbox o
        LEFT JOIN decision d ON d.id = o.decision
        WHERE d.id IS NULL OR d.word = 'reject'
        """),
    Rule(
      code: "I4.undone", message: "a delivery of an undone decision is not void",
      sql: """
        SELECT o.decision FROM outbox o
        JOIN decision d ON d.id = o.decision
        WHERE (d.undo_entry IS NOT NULL) <> (o.state = 'void')
        """),
    Rule(
      code: "I5.unsent", message: "a signed decision has no delivery",
      sql: """
        SELECT d.id FROM decision d
        LEFT JOIN outbox o ON o.decision = d.id
        WHERE d.word <> 'reject' AND o.decision IS NULL
        """),
    Rule(
      code: "I5.reason", message: "a delivery failed or is unknown and nothing says why",
      sql: """
        SELECT decision FROM outbox
        WHERE state IN ('failed', 'unknown') AND coalesce(trouble, '') = ''
        """),
    Rule(
      code: "I6.decided", message: "a judged item has no decision in force",
      sql: """
        SELECT i.note FROM review_item i
        LEFT JOIN decision d ON d.id = i.decision AND d.undo_entry IS NULL AND d.note = i.note
        WHERE (i.state IN ('accepted', 'modified', 'rejected')) <> (d.id IS NOT NULL)
        """),
    Rule(
      code: "I6.state", message: "an item's state is not that of its decision",
      sql: """
        SELECT i.note FROM review_item i
        JOIN decision d ON d.id = i.decision
        WHERE i.state <> CASE d.word WHEN 'accept' THEN 'accepted' WHEN 'modify' THEN 'modified'
          ELSE 'rejected' END
        """),
    Rule(
      code: "I6.two", message: "two decisions are in force on one item",
      sql: """
        SELECT d.note FROM decision d
        WHERE d.undo_entry IS NULL AND NOT EXISTS (
          SELECT 1 FROM decision r WHERE r.replaces = d.id AND r.undo_entry IS NULL)
        GROUP BY d.note HAVING count(*) > 1
        """),
    Rule(
      code: "I6.delivery", message: "the list shows another delivery state than the outbox",
      sql: """
        SELECT i.note FROM review_item i
        LEFT JOIN outbox o ON o.decision = i.decision
        WHERE coalesce(i.delivery, '') <> coalesce(o.state, '')
        """),
    Rule(
      code: "I2.proposal", message: "a batch was approved by who proposed it, or by nobody",
      sql: """
        SELECT id FROM batch_proposal
        WHERE state = 'approved' AND coalesce(answered_by, person) = person
        """),
    Rule(
      code: "I6.suggested", message: "a note neither waits for a suggestion nor has one",
      sql: """
        SELECT n.id FROM note n
        LEFT JOIN review_item i ON i.note = n.id
        LEFT JOIN suggestion s ON s.entry = i.suggestion
        WHERE n.waits = 0 AND coalesce(i.outdated, 0) = 0
          AND (s.entry IS NULL OR s.revision <> n.revision)
        """),
  ]
}
