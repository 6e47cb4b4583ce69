import Basics
import CodeSets
import Records

/// The diagnoses of a note: what it states of this client today, as the most specific billable
/// leaf, in the order it was said. Doubted, denied, past and other people's conditions stay out.
struct DiagnosisEngine {
  private let facts: NoteFacts
  private let encounter: Encounter
  private let catalog = DiagnosisCatalog.builtin
  let mentions: [DiagnosisMention]
  private(set) var codes: [SuggestedCode] = []
  private(set) var flags: [CodingFlag] = []
  /// Mentions that carry the codes of the claim, in the same order.
  private(set) var chosen: [DiagnosisMention] = []

  init(_ facts: NoteFacts, _ encounter: Encounter) {
    self.facts = facts
    self.encounter = encounter
    mentions =
      DiagnosisReader(facts).mentions.map { DiagnosisEngine.graded($0, encounter) }
      + DiagnosisEngine.written(facts, encounter.date)
    chosen = order(withoutConflicts(withoutShadows(best())))
    codes = chosen.map(suggested)
    flags = DiagnosisFlags(facts, encounter, mentions, chosen).flags
    codes += alternatives()
  }

  /// Remission written without the severity it had: the problem list knows it.
  private static func graded(
    _ mention: DiagnosisMention, _ encounter: Encounter
  ) -> DiagnosisMention {
    guard case .substance(let head) = mention.family, mention.code == head + ".91",
      let prior = encounter.priorDiagnoses.first(where: {
        $0 == head + ".11" || $0 == head + ".21"
      })
    else { return mention }
    var graded = mention
    graded.code = prior
    graded.isIncomplete = false
    return graded
  }

  /// Codes in the note that a claim of the day may carry.
  private static func written(_ facts: NoteFacts, _ day: Day) -> [DiagnosisMention] {
    facts.codes.filter {
      $0.kind == .diagnosis && DiagnosisCatalog.builtin.isBillable($0.code, on: day)
    }
    .map { code in
      DiagnosisMention(
        code: code.code, words: code.words, stance: facts.stances[code.words],
        isWrittenCode: true)
    }
  }

  /// One mention a family: complete before vague, words before a bare code, current before not.
  private func best() -> [DiagnosisMention] {
    var best: [(family: DiagnosisFamily, mention: DiagnosisMention, place: Int)] = []
    for mention in mentions
    where mention.isAsserted && catalog.isBillable(mention.code, on: encounter.date) {
      if mention.isWrittenCode, isOnSlip(mention), hasWords { continue }
      if let known = best.firstIndex(where: { $0.family == mention.family }) {
        best[known].place = min(best[known].place, mention.words.lowerBound)
        if rank(mention) > rank(best[known].mention) { best[known].mention = mention }
      } else {
        best.append((mention.family, mention, mention.words.lowerBound))
      }
    }
    return best.sorted { $0.place < $1.place }.map(\.mention)
  }

  /// A code on a charge slip is somebody's wish where the note has words of its own.
  private func isOnSlip(_ mention: DiagnosisMention) -> Bool {
    let sentence = facts.text.sentence(of: mention.words.lowerBound)
    return facts.cues.has(.charge, in: sentence) || facts.cues.has(.past, in: sentence)
  }

  private var hasWords: Bool {
    mentions.contains { !$0.isWrittenCode && $0.isAsserted && !$0.isCircumstance }
  }

  private func rank(_ mention: DiagnosisMention) -> Int {
    (mention.isIncomplete ? 0 : 8) + (mention.code == "F32.A" ? 0 : 4)
      + (mention.isWrittenCode ? 0 : 2) + (mention.isCurrent ? 1 : 0)
  }

  /// A vague condition gives way to a named one of its kind, a symptom to the disorder.
  private func withoutShadows(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    let codes = found.map(\.code)
    func has(_ prefixes: String...) -> Bool {
      codes.contains { code in prefixes.contains { code.hasPrefix($0) } }
    }
    let hasDisorder = codes.contains { $0.hasPrefix("F") || $0.hasPrefix("G") }
    return found.filter { mention in
      switch mention.code {
      case "F41.9", "F41.8":
        !codes.contains {
          $0 != mention.code && ["F40", "F41", "F42", "F43"].contains($0.prefix(3))
        }
      case "F32.A", "F39": !has("F31", "F33", "F34", "F25", "F43.21", "F43.23")
      case "F29": !has("F20", "F22", "F23", "F25", "F31", "F28")
      case "R45.851", "R45.850", "R45.88": true
      default: !(mention.code.hasPrefix("R") && hasDisorder)
      }
    }
  }

  /// An Excludes1 note keeps the later one off the claim.
  private func withoutConflicts(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    var kept: [DiagnosisMention] = []
    for mention in found where !kept.contains(where: { catalog.exclude($0.code, mention.code) }) {
      kept.append(mention)
    }
    return kept
  }

  /// Disorders first, then symptoms and circumstances; what must not be first goes behind.
  private func order(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    let disorders = found.filter { !$0.isCircumstance }
    let first = disorders.filter { catalog[$0.code].map { !$0.codeFirst } ?? true }
    let behind = disorders.filter { catalog[$0.code].map(\.codeFirst) ?? false }
    let others = found.filter { $0.isCircumstance && (isBilled($0) || disorders.isEmpty) }
    return first + behind + others
  }

  /// Circumstances that belong on a claim beside a disorder: danger, and housing, food, transport.
  private func isBilled(_ mention: DiagnosisMention) -> Bool {
    mention.code.hasPrefix("Z59") || mention.isWrittenCode
      || (mention.code.hasPrefix("R45.85") && isDanger(mention))
  }

  /// Suicidal or homicidal thoughts are coded where they were worked on: a crisis, a plan, the
  /// list of diagnoses.
  private func isDanger(_ mention: DiagnosisMention) -> Bool {
    facts.has(.crisis) || facts.has(.crisisWork)
      || facts.cues.has(
        .diagnosisSection,
        in: facts.text.sentence(of: mention.words.lowerBound).lowerBound..<mention.words.lowerBound)
  }

  private func suggested(_ mention: DiagnosisMention) -> SuggestedCode {
    SuggestedCode(
      code: mention.code, label: catalog.title(mention.code), confidence: confidence(mention),
      rationale: rationale(mention),
      rule: mention.isWrittenCode ? "written-code" : "stated-condition",
      evidence: [facts.span(mention.words)])
  }

  private func confidence(_ mention: DiagnosisMention) -> Confidence {
    if mention.isIncomplete { return Confidence(basisPoints: 7800) }
    if mention.isCircumstance { return Confidence(basisPoints: 8000) }
    return Confidence(basisPoints: mention.isWrittenCode ? 9000 : 9700)
  }

  private func rationale(_ mention: DiagnosisMention) -> String {
    if mention.isWrittenCode { return "The note gives the code \(mention.code)" }
    let words = "The note states “\(facts.quote(mention.words))”"
    return mention.isIncomplete && !mention.saysUnspecified
      ? words + "; a more specific code exists" : words
  }

  /// What was said but stays off the claim, and the problem list where the note states nothing.
  private func alternatives() -> [SuggestedCode] {
    var known = Set(codes.map(\.code))
    var found: [SuggestedCode] = []
    for mention in mentions where mention.isAsserted && mention.code.hasPrefix("Z") {
      guard catalog.isBillable(mention.code, on: encounter.date),
        known.insert(mention.code).inserted
      else { continue }
      var code = suggested(mention)
      code.alternative = true
      code.confidence = Confidence(basisPoints: 4000)
      found.append(code)
    }
    guard chosen.isEmpty || chosen[0].isIncomplete else { return found }
    for code in encounter.priorDiagnoses where catalog.isBillable(code, on: encounter.date) {
      let code = DiagnosisCatalog.dotted(code)
      guard known.insert(code).inserted, isNotDenied(code) else { continue }
      found.append(
        SuggestedCode(
          code: code, label: catalog.title(code), confidence: Confidence(basisPoints: 4000),
          rationale: "On the problem list; the note does not state it", rule: "problem-list",
          evidence: [], alternative: true))
    }
    return found
  }

  private func isNotDenied(_ code: String) -> Bool {
    !mentions.contains { $0.family == DiagnosisFamily(code) && !$0.isAsserted }
  }
}
