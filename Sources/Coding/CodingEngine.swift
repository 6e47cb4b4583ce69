import Basics
public import CodeSets
public import Records

/// Suggests codes for a note: the condition comes from the text, the code from a table, the
/// procedure from rules. Proposals from outside are verified by the same rules and never choose.
/// Text addressed to software changes nothing.
public struct CodingEngine: Sendable {
  /// Engine and version of rules and tables.
  public static let name = "builtin 2026.1"

  private let calibration: Calibration
  private let releases: PracticeReleases
  private let payers: PayerRules
  private let edition: String

  /// - Parameters:
  ///   - calibration: how often which kind of answer was right.
  ///   - releases: what the practice took in over the program's code tables.
  ///   - payers: what single payers want otherwise.
  ///   - edition: whose figures and lists these are, as in `corrected`; empty for the program's own.
  public init(
    calibration: Calibration = .builtin, releases: PracticeReleases = PracticeReleases([]),
    payers: PayerRules = PayerRules(), edition: String = ""
  ) {
    self.calibration = calibration
    self.releases = releases
    self.payers = payers
    self.edition = edition
  }

  /// This engine as a practice has it: figures corrected by what people decided on its suggestions,
  /// code lists brought up to date. With neither it stays as it is.
  /// - Parameter edition: says up to where decisions and lists were counted, `+412`; it becomes part
  ///   of the engine's name, so that a reader of the trail can tell which were used.
  public func corrected(
    by answers: [AnsweredSuggestion], releases: PracticeReleases = PracticeReleases([]),
    edition: String
  ) -> CodingEngine {
    let corrected = calibration.corrected(by: answers)
    guard corrected != calibration || !releases.isEmpty else { return self }
    return CodingEngine(
      calibration: corrected, releases: releases, payers: payers, edition: edition)
  }

  /// Engine and version, and what of the practice's own stands behind it: `builtin 2026.1+412`.
  public var name: String { CodingEngine.name + edition }

  /// The claim that may be billed from the note, with reasons and evidence, or an empty one with a
  /// flag that says why. The same input gives the same output.
  public func suggest(note: Note, encounter: Encounter, proposals: [Proposal]) -> Suggestion {
    guard !releases.isEmpty else { return answer(note, encounter, proposals) }
    return PracticeReleases.$current.withValue(releases) { answer(note, encounter, proposals) }
  }

  private func answer(
    _ note: Note, _ encounter: Encounter, _ proposals: [Proposal]
  ) -> Suggestion {
    let facts = NoteFacts(note.text, encounter)
    let visit = Visit(facts, encounter)
    let diagnoses = DiagnosisEngine(facts, encounter)
    let disorders = diagnoses.chosen.count { !$0.isCircumstance }
    var draft = ProcedureEngine(visit, diagnoses: disorders).draft()
    let meeting = Meeting(visit)
    let payer = PayerStep(payers, visit, meeting)
    payer.apply(to: &draft)
    var suggestion = Suggestion(
      note: note.id, engine: name, placeOfService: payer.placeOfService,
      proposals: proposals)
    suggestion.abstained = draft.isEmpty
    if draft.lines.contains(where: { Modifiers.takesTelehealth($0.code) }) {
      draft.flags += meeting.flags.filter { !draft.hasFlag($0.kind) }
    }
    let doubts = DoubtReader(visit, draft, diagnoses)
    suggestion.procedures = draft.lines.map { line in
      weighed(self.line(line, visit, payer), .procedure, doubts.doubts(line))
    }
    if !draft.hasFlag(.notBillable) { suggestion.diagnoses = weighed(diagnoses, doubts) }
    let second = SecondOpinion(proposals)
    suggestion.procedures = suggestion.procedures.map { second.weigh($0, .procedure) }
    suggestion.diagnoses = suggestion.diagnoses.map { second.weigh($0, .diagnosis) }
    SuggestionVerifier(visit, draft, diagnoses).verify(proposals, &draft)
    suggestion.overruled = draft.overruled
    suggestion.flags = flags(draft, diagnoses, facts)
    return suggestion
  }

  /// The diagnoses with the figures of their kind; alternatives keep their own.
  private func weighed(_ diagnoses: DiagnosisEngine, _ doubts: DoubtReader) -> [SuggestedCode] {
    diagnoses.codes.enumerated().map { place, code in
      guard !code.alternative, place < diagnoses.chosen.count else { return code }
      return weighed(code, .diagnosis, doubts.doubts(diagnoses.chosen[place], place: place))
    }
  }

  private func weighed(
    _ code: SuggestedCode, _ kind: Calibration.Kind, _ doubts: [Doubt]
  ) -> SuggestedCode {
    var code = code
    code.doubts = doubts
    code.confidence = calibration.confidence(
      kind, reasons: Calibration.reasons(rule: code.rule, doubts: doubts))
    return code
  }

  private func line(_ line: DraftLine, _ visit: Visit, _ payer: PayerStep) -> SuggestedCode {
    var modifiers = line.modifiers
    if Modifiers.takesTelehealth(line.code), let modifier = payer.telehealthModifier {
      modifiers.append(modifier)
    }
    return SuggestedCode(
      code: line.code, units: line.units, modifiers: modifiers,
      label: ProcedureCatalog.builtin.label(line.code),
      confidence: Confidence(basisPoints: line.confidence), rationale: line.rationale,
      rule: line.rule, evidence: evidence(line, visit))
  }

  private func evidence(_ line: DraftLine, _ visit: Visit) -> [TextSpan] {
    var seen: Set<TextSpan> = []
    return line.evidence.filter { !$0.isEmpty }.map(visit.facts.span)
      .filter { seen.insert($0).inserted }
  }

  /// Diagnosis flags count only where something is billed or may be; each kind is raised once.
  private func flags(
    _ draft: ProcedureDraft, _ diagnoses: DiagnosisEngine, _ facts: NoteFacts
  ) -> [CodingFlag] {
    var flags = draft.flags
    let isRefused = draft.hasFlag(.notBillable)
    for flag in diagnoses.flags {
      if isRefused, flag.kind != .invalidCodeInNote { continue }
      if !flags.contains(where: { $0.kind == flag.kind && $0.message == flag.message }) {
        flags.append(flag)
      }
    }
    if let first = facts.foreign.instructions.first {
      flags.append(
        CodingFlag(
          kind: .embeddedInstruction, severity: .warn,
          message: "Text addressed to software stands in the note; it changed nothing.",
          evidence: [facts.span(first)]))
    }
    if let first = facts.cues.first(.otherChart)
      ?? (facts.foreign.isOfOther ? facts.foreign.copies.first : nil),
      !flags.contains(where: { $0.kind == .documentationConflict })
    {
      flags.append(
        CodingFlag(
          kind: .documentationConflict, severity: .error,
          message: "The note may belong to another chart.", evidence: [facts.span(first)]))
    }
    if let first = facts.foreign.copies.first {
      flags.append(
        CodingFlag(
          kind: .clonedText, severity: .warn,
          message: "Text was carried over from another date; it is not read.",
          evidence: [facts.span(first)]))
    }
    if let repeated = facts.repeated, facts.foreign.copies.isEmpty {
      flags.append(
        CodingFlag(
          kind: .clonedText, severity: .warn,
          message: "An entry of another day holds the same sentences.",
          evidence: [facts.span(repeated)]))
    }
    return flags.sorted { $1.severity < $0.severity }
  }
}
