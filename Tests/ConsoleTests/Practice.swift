import Basics
import Console
import Records
import Review

/// An invented practice for the console's tests: a short queue, its details, some denials.
enum Practice {
  static let today = day("2024-05-17")
  static let now = Instant(milliseconds: 1_715_950_800_000)

  static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 0) }

  static let text = """
    50-min individual session focusing on CBT for generalized anxiety disorder. Client reported \
    reduced somatic symptoms, practiced cognitive restructuring. PHQ-9 score: 8. GAD-7 score: 10.

    Plan
    Continue weekly sessions; thought record between sessions; review sleep log next week.
    """

  /// A stretch of the note, by its words.
  static func span(_ words: String, in text: String = text) -> TextSpan {
    guard let range = text.firstRange(of: words) else { return TextSpan(start: 0, end: 0) }
    let start = text[..<range.lowerBound].unicodeScalars.count
    return TextSpan(start: start, end: start + words.unicodeScalars.count)
  }

  // MARK: Queue

  static let rows: [QueueRow] = [
    row("TN-78910", "J.R.", "2024-05-15", "Aetna", ["90834"], 9500, [.upcodingRisk], 50),
    row(
      "TN-78911", "A.M.", "2024-05-15", "BCBS", ["90837"], 7100, [.missingTime, .clonedText], 60),
    row("TN-78914", "D.O.", "2024-05-14", "Medicare", ["90853"], 9700, [], 90),
    row("TN-78915", "S.K.", "2024-05-14", "Optum", [], nil, [.notBillable], nil),
    row("TN-78919", "M.W.", "2024-05-14", "Cigna", ["90791"], 9300, [], 60),
    row("TN-78921", "R.B.", "2024-05-14", "Medicaid", ["H0004"], 8800, [], 30),
    row("TN-78923", "T.L.", "2024-05-13", "Aetna", ["90847"], 8300, [.credentialScope], 50),
    row("TN-78924", "P.N.", "2024-05-13", "BCBS", ["90834"], 9600, [], 45),
    row("TN-78930", "H.G.", "2024-05-13", "Tricare", ["99214", "90833"], 7400, [], 25),
    row("TN-78931", "C.E.", "2024-05-13", "Self-pay", ["90834"], 9500, [], 45),
    row("TN-78936", "K.D.", "2024-05-13", "Aetna", ["90839"], 6200, [.timeBelowMinimum], 60),
    row("TN-78940", "W.F.", "2024-05-12", "Optum", ["90832"], 9400, [], 30),
  ]

  static func row(
    _ id: String, _ initials: String, _ date: String, _ payer: String, _ codes: [String],
    _ confidence: Int?, _ flags: [FlagKind], _ minutes: Int?
  ) -> QueueRow {
    QueueRow(
      id: NoteID(id), version: 1, state: .open, initials: initials, date: day(date), payer: payer,
      codes: codes, confidence: confidence.map { Confidence(basisPoints: $0) }, flags: flags,
      clinician: "Noor Adeyemi", minutes: minutes)
  }

  static func key(_ row: QueueRow) -> QueueKey {
    QueueKey(value: "\(row.date)", id: row.id)
  }

  static func window(_ rows: [QueueRow] = rows, before: Bool = false, after: Bool = false)
    -> QueueWindow
  {
    QueueWindow(rows: rows, keys: rows.map(key), hasBefore: before, hasAfter: after)
  }

  static func many(_ count: Int, from first: Int = 0) -> [QueueRow] {
    (first..<first + count).map {
      row("N-\(10_000 + $0)", "A.B.", "2024-05-10", "Optum", ["90834"], 9000, [], 45)
    }
  }

  // MARK: Details

  static func detail(_ row: QueueRow) -> ReviewDetail {
    let clinician = ClinicianID("c1")
    let client = Client(
      id: ClientID("p-\(row.initials)"), givenName: row.id.text == "TN-78910" ? "Jordan" : "Alex",
      familyName: row.id.text == "TN-78910" ? "Rivera" : "Moreno")
    return ReviewDetail(
      row: row, note: Note(id: row.id, text: row.id.text == "TN-78910" ? text : other(row)),
      encounter: Encounter(
        clinician: clinician, credential: "LCSW", date: row.date,
        start: ClockTime(hour: 10, minute: 0),
        end: ClockTime(hour: 10 + (row.minutes ?? 0) / 60, minute: (row.minutes ?? 0) % 60),
        durationMinutes: row.minutes, placeOfService: "10", telehealth: .video,
        payer: PayerID("aetna"), payerClass: .commercial, clientAge: 34,
        priorDiagnoses: ["F41.1"]),
      client: client,
      clinician: Clinician(
        id: clinician, givenName: "Noor", familyName: "Adeyemi", credential: "LCSW"),
      payer: Payer(id: PayerID("aetna"), name: row.payer, payerClass: .commercial),
      suggestion: row.id.text == "TN-78910" ? suggestion(row.id) : plain(row))
  }

  private static func other(_ row: QueueRow) -> String {
    "Individual session, \(row.minutes ?? 0) minutes by video. Worked on sleep and worry.\n"
  }

  /// 50 minutes: 90834 by rule, 90837 overruled, F41.1.
  static func suggestion(_ id: NoteID) -> Suggestion {
    Suggestion(
      note: id, engine: "builtin 2026.1",
      procedures: [
        SuggestedCode(
          code: "90834", modifiers: ["95"], label: "psychotherapy, about 45 min",
          confidence: Confidence(basisPoints: 9700),
          rationale: "50 min is inside 38 to 52; 90837 starts at 53",
          rule: "psychotherapy-time", evidence: [span("50-min individual session")])
      ],
      diagnoses: [
        SuggestedCode(
          code: "F41.1", label: "generalized anxiety disorder",
          confidence: Confidence(basisPoints: 9500),
          rationale: "named in the note; GAD-7 of 10 agrees", rule: "named-diagnosis",
          evidence: [span("generalized anxiety disorder"), span("GAD-7 score: 10")]),
        SuggestedCode(
          code: "G47.00", label: "insomnia, unspecified",
          confidence: Confidence(basisPoints: 4100), rationale: "a sleep log is mentioned",
          rule: "named-diagnosis", evidence: [span("sleep log")], alternative: true),
      ],
      overruled: [
        OverruledCode(
          code: "90837", rule: "psychotherapy-time", reason: "50 min is 3 min short of 53",
          proposer: "TherapyNotes assistant", confidence: Confidence(basisPoints: 9200))
      ],
      flags: [
        CodingFlag(
          kind: .upcodingRisk, severity: .warn, message: "the proposed code needs 53 min",
          evidence: [span("50-min")])
      ],
      placeOfService: "10",
      proposals: [
        Proposal(
          source: "TherapyNotes assistant",
          procedures: [
            ProposedCode(
              code: "90837", confidence: Confidence(basisPoints: 9200), rationale: "long session")
          ],
          diagnoses: [ProposedCode(code: "F41.1", confidence: Confidence(basisPoints: 9000))])
      ])
  }

  private static func plain(_ row: QueueRow) -> Suggestion {
    guard let confidence = row.confidence else {
      return Suggestion(
        note: row.id, engine: "builtin 2026.1",
        flags: [
          CodingFlag(kind: .notBillable, severity: .warn, message: "the client did not attend")
        ], abstained: true)
    }
    return Suggestion(
      note: row.id, engine: "builtin 2026.1",
      procedures: row.codes.map {
        SuggestedCode(
          code: $0, label: "session", confidence: confidence, rationale: "the minutes say so",
          rule: "psychotherapy-time", evidence: [])
      },
      diagnoses: [
        SuggestedCode(
          code: "F41.1", label: "generalized anxiety disorder", confidence: confidence,
          rationale: "from the chart", rule: "chart-diagnosis", evidence: [])
      ],
      flags: row.flags.map { CodingFlag(kind: $0, severity: .warn, message: "look at the note") },
      placeOfService: "10")
  }

  // MARK: Denials

  static let denials: [DenialRow] = [
    denial("CLM-2019", "29", 14_500, "2024-05-19"), denial("CLM-2041", "197", 16_000, "2024-05-26"),
    denial("CLM-2044", "197", 16_000, "2024-05-26"), denial("CLM-2052", "4", 12_000, "2024-05-29"),
    denial("CLM-1988", "16", 9_000, "2024-06-17"), denial("CLM-2066", "50", 124_000, "2024-07-14"),
  ]

  private static func denial(
    _ claim: String, _ carc: String, _ cents: Int64, _ deadline: String
  ) -> DenialRow {
    DenialRow(
      denial: Denial(
        claim: ClaimID(claim), note: NoteID("TN-70001"), group: "CO", carc: carc,
        remarks: carc == "16" ? ["N130"] : [], amount: Money(cents: cents),
        serviceDate: day("2024-03-04"), deniedOn: day("2024-04-20"), deadline: day(deadline)),
      initials: "L.V.", payer: "Optum")
  }

  // MARK: Decisions

  static let recent: [RecentDecision] = [
    decision("TN-78909", "accept", ["90834"], .held, leavesIn: 7),
    decision("TN-78908", "modify", ["90837"], .applied),
    decision("TN-78905", "accept", ["90832"], .unknown, trouble: "no answer came"),
    decision("TN-78902", "accept", ["90847"], .failed, trouble: "the EHR says the note is locked"),
    decision("TN-78901", "reject", [], nil),
    decision("TN-78900", "accept", ["90834"], .void, undone: true),
  ]

  static let similar: [SimilarDecision] = [
    like("TN-78890", ["90834"], "accept", ["90834"]),
    like("TN-78871", ["90834", "90785"], "modify", ["90832"]),
    like("TN-78866", ["90834"], "reject", []),
  ]

  private static func like(
    _ id: String, _ proposed: [String], _ word: String, _ signed: [String]
  ) -> SimilarDecision {
    SimilarDecision(
      item: NoteID(id), date: today.adding(days: -9), payer: "Aetna", proposed: proposed,
      word: word,
      claim: signed.isEmpty
        ? nil : CodedClaim(lines: signed.map { ServiceLine(code: $0) }, diagnoses: ["F41.1"]),
      reason: word == "reject" ? .time : nil, by: "mlopez")
  }

  private static func decision(
    _ id: String, _ word: String, _ codes: [String], _ delivery: DeliveryState?,
    leavesIn seconds: Int = -60, trouble: String? = nil, undone: Bool = false
  ) -> RecentDecision {
    RecentDecision(
      decision: DecisionID("d-\(id)"), item: NoteID(id), itemVersion: 2, initials: "B.C.",
      word: word,
      claim: codes.isEmpty
        ? nil
        : CodedClaim(
          lines: codes.map { ServiceLine(code: $0, modifiers: ["95"]) }, diagnoses: ["F41.1"],
          placeOfService: "10"),
      reason: word == "reject" ? .time : nil, by: "mlopez", at: now.adding(seconds: -90),
      leavesAt: delivery == nil ? nil : now.adding(seconds: seconds), delivery: delivery,
      trouble: trouble, undone: undone)
  }

  static let choices = FilterChoices(
    payers: [
      .init(id: PayerID("aetna"), name: "Aetna"), .init(id: PayerID("bcbs"), name: "BCBS"),
    ],
    clinicians: [.init(id: ClinicianID("c1"), name: "Noor Adeyemi, LCSW")],
    codes: ["90834", "90837"])

  static let counts = QueueCounts(
    open: 41, skipped: 1, held: 3, applied: 120, denials: 9, denialsAtRisk: Money(cents: 341_200),
    oldestOpen: day("2024-05-15"), auditSize: 18_204)
}
