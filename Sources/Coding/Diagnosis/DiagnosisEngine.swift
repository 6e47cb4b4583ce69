import Basics
import CodeSets
import Records

/// The diagnoses of a note: what it states of this client today, as the most specific billable
/// leaf, in the order it was said. Doubted, denied, past and other people's conditions stay out.
struct DiagnosisEngine {
  let facts: NoteFacts
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
      DiagnosisReader(facts, encounter).mentions.map {
        DiagnosisEngine.dated(DiagnosisEngine.graded($0, encounter), encounter.date)
      }
      + DiagnosisEngine.written(facts, encounter.date)
    chosen = order(withoutConflicts(withoutShadows(withAgoraphobia(withCauses(best())))))
    if let pregnancy = Pregnancy(facts).mention(before: chosen, encounter) {
      chosen.insert(pregnancy, at: 0)
    }
    codes = chosen.map(suggested)
    flags = DiagnosisFlags(facts, encounter, mentions, chosen).flags
    codes += alternatives()
  }

  /// Remission written without the severity it had: the problem list knows it.
  private static func graded(
    _ mention: DiagnosisMention, _ encounter: Encounter
  ) -> DiagnosisMention {
    if mention.code == "Z69.11", let age = encounter.clientAge, age < 18 {
      var ofChild = mention
      ofChild.code = "Z69.010"
      return ofChild
    }
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

  /// The code as the release of the day has it.
  private static func dated(_ mention: DiagnosisMention, _ day: Day) -> DiagnosisMention {
    var dated = mention
    dated.code = DiagnosisCatalog.builtin.billable(mention.code, on: day) ?? mention.code
    return dated
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

  /// One mention a family: complete before vague, words before a bare code, current before not;
  /// what it lacks is taken from the others.
  private func best() -> [DiagnosisMention] {
    var best: [(family: DiagnosisFamily, mention: DiagnosisMention, place: Int)] = []
    for mention in mentions
    where mention.isAsserted && catalog.isBillable(mention.code, on: encounter.date) {
      if mention.isWrittenCode, hasWords, isOnSlip(mention) || isLoose(mention) { continue }
      if let known = best.firstIndex(where: { $0.family == mention.family }) {
        best[known].place = min(best[known].place, mention.words.lowerBound)
        if rank(mention) > rank(best[known].mention) { best[known].mention = mention }
      } else {
        best.append((mention.family, mention, mention.words.lowerBound))
      }
    }
    let found = best.sorted { $0.place < $1.place }.map { completed($0.mention) }
    return episode().map { [$0] + found } ?? found
  }

  /// "The episode has come down from severe to moderate": the depression of the problem list, which
  /// the note grades without naming it again.
  private func episode() -> DiagnosisMention? {
    guard
      let prior = encounter.priorDiagnoses.first(where: {
        $0.hasPrefix("F32") || $0.hasPrefix("F33")
      }), !mentions.contains(where: { $0.family == .depression && !$0.isWrittenCode })
    else { return nil }
    for sentence in facts.text.sentences {
      guard
        let place = sentence.first(where: { facts.text[$0].key == DiagnosisEngine.episode }),
        !facts.text[place].isMasked,
        facts.stances[place].isDisjoint(with: .unsupported)
      else { continue }
      let found = QualifierSearch(facts).inside(sentence)
      guard found.hasSeverity || found.inRemission, let words = found.words else { continue }
      var mention = DiagnosisMention(code: prior, words: words, stance: [])
      mention.head = prior.hasPrefix("F33") ? "F33.9" : "F32.9"
      mention.name = place..<place + 1
      mention.compose(found)
      return mention
    }
    return nil
  }

  private static let episode = WordKey("episode")

  /// "MDD, recurrent." and three lines on "MDD now moderate."
  private func completed(_ mention: DiagnosisMention) -> DiagnosisMention {
    var joined = mention
    let others = mentions.filter {
      $0.isAsserted && !$0.isWrittenCode && $0.family == mention.family && $0.name != mention.name
    }
    if case .substance = mention.family, !mention.isWrittenCode {
      if !mention.qualifiers.inRemission, others.contains(where: { $0.qualifiers.inRemission }) {
        others.forEach { joined.compose(joined.qualifiers.completed(by: $0.qualifiers)) }
      }
      for other in others {
        guard let code = DiagnosisFamily.joined(joined.code, other.code) else { continue }
        joined.code = code
      }
    } else if mention.family == .panic, let other = others.first(where: { $0.code == "F40.01" }) {
      return other
    } else if mention.code.hasPrefix("F30"),
      let other = others.first(where: { $0.code.hasPrefix("F31") })
    {
      joined.head = other.head
      joined.compose(joined.qualifiers.completed(by: other.qualifiers))
    } else if mention.family == .depression, mention.qualifiers.inRemission,
      !mention.qualifiers.has(.single),
      let other = others.first(where: { $0.code.hasPrefix("F33") })
    {
      joined.head = other.head
      joined.compose(joined.qualifiers.completed(by: other.qualifiers))
    } else if mention.isIncomplete, !mention.isWrittenCode {
      for other in others {
        joined.compose(joined.qualifiers.completed(by: other.qualifiers))
      }
      if joined.isIncomplete { gradeFromAll(&joined) }
    }
    return catalog.isBillable(joined.code, on: encounter.date) ? joined : mention
  }

  /// A mood disorder that is the only graded one: the whole note may say how bad it is.
  private func gradeFromAll(_ mention: inout DiagnosisMention) {
    guard mention.family == .depression || mention.family == .bipolar, !mention.saysUnspecified,
      !mentions.contains(where: {
        $0.isAsserted && $0.family != mention.family && $0.family.takesQualifiers
      })
    else { return }
    var found = mention.qualifiers
    QualifierSearch(facts).anywhere(mention.name, &found)
    mention.compose(found)
  }

  private func rank(_ mention: DiagnosisMention) -> Int {
    (mention.isIncomplete ? 0 : 16) + (mention.code == "F32.A" ? 0 : 8)
      + (mention.isWrittenCode ? 0 : 4) + (mention.isInSection ? 2 : 0)
      + (mention.isCurrent ? 1 : 0) - (mention.code == "G47.419" ? 1 : 0)
  }

  /// Panic disorder and agoraphobia, each named by itself, are one code.
  private func withAgoraphobia(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    guard let panic = found.firstIndex(where: { $0.code == "F41.0" }),
      found.contains(where: { $0.code == "F40.00" || $0.code == "F40.02" })
    else { return found }
    var result = found
    result[panic].code = "F40.01"
    return result.filter { $0.code != "F40.00" && $0.code != "F40.02" }
  }

  /// A vague condition gives way to a named one of its kind, a symptom to the disorder.
  private func withoutShadows(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    let codes = found.map(\.code)
    func has(_ prefixes: String...) -> Bool {
      codes.contains { code in prefixes.contains { code.hasPrefix($0) } }
    }
    let hasPhobia = codes.contains { $0.hasPrefix("F40.2") && $0 != "F40.248" }
    let hasMental = codes.contains { $0.hasPrefix("F") || $0.hasPrefix("G30") }
    let hasDisorder = codes.contains { $0.hasPrefix("F") || $0.hasPrefix("G") }
    return found.filter { mention in
      switch mention.code {
      case "F41.9", "F41.8":
        !codes.contains {
          $0 != mention.code && ["F40", "F41", "F42", "F43"].contains($0.prefix(3))
        }
      case "F32.A":
        !has("F31", "F33", "F34", "F25", "F43.21", "F43.23", "F06.3") && !isInduced(codes)
      case "F29": !has("F20", "F22", "F23", "F25", "F31", "F28")
      case "R45.851", "R45.850", "R45.88": true
      case "F53.0": !codes.contains { ["F32", "F33"].contains($0.prefix(3)) && $0 != "F32.A" }
      case "F40.248", "F40.9": !hasPhobia
      case "F42.3" where mention.name.count == 1: !has("F01", "F02", "F03")
      case "F50.9": !codes.contains { $0 != "F50.9" && $0.hasPrefix("F50") }
      case "F19.20", "F19.10", "F19.90":
        !codes.contains { $0.hasPrefix("F1") && !$0.hasPrefix("F17") && !$0.hasPrefix("F19") }
      case "F39": !has("F30", "F31", "F32", "F33", "F34", "F25")
      case let code where isBodily(code):
        !hasMental || has("F54") || facts.has(.healthBehavior)
          || (code.hasPrefix("G2") && has("F02", "F03", "F06"))
      default: !(mention.code.hasPrefix("R") && hasDisorder)
      }
    }
  }

  /// A mood disorder that a substance brought about is the depression the note speaks of.
  private func isInduced(_ codes: [String]) -> Bool {
    codes.contains { $0.hasPrefix("F1") && $0.count == 6 && $0.hasSuffix("4") }
  }

  /// Conditions of the body lead only without a disorder or where one learns to live with them.
  private func isBodily(_ code: String) -> Bool {
    ["G20", "G23", "G26", "G44", "G47.3", "G47.6", "G8"].contains { code.hasPrefix($0) }
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
    let isActive = found.contains { !isPast($0) && !$0.isCircumstance && !$0.code.hasPrefix("F17") }
    let past = isActive ? found.filter(isPast) : []
    let active = isActive ? found.filter { !isPast($0) } : found
    let disorders = ranked(active + past, isActive: isActive).filter { !$0.isCircumstance }
    let first = disorders.filter { catalog[$0.code].map { !$0.codeFirst } ?? true }
    let behind = disorders.filter { catalog[$0.code].map(\.codeFirst) ?? false }
    let others = found.filter { $0.isCircumstance && (isBilled($0) || disorders.isEmpty) }
    return first + behind + others
  }

  /// What the session treats before what it mentions, what another clinician treats last; else as
  /// the note has them.
  private func ranked(_ found: [DiagnosisMention], isActive: Bool) -> [DiagnosisMention] {
    func place(_ mention: DiagnosisMention) -> Int {
      if isActive, isPast(mention) { return 3 }
      return mention.isElsewhere || isOpenUse(mention)
        ? 2 : mention.isTreated || isConcluded(mention) ? 0 : 1
    }
    return (0...3).flatMap { rank in found.filter { place($0) == rank } }
  }

  /// Stands in the assessment, while others are told elsewhere in the note.
  private func isConcluded(_ mention: DiagnosisMention) -> Bool {
    mention.isInSection && facts.text[mention.name.lowerBound].sentence > 3
  }

  /// A substance whose use is not graded yet does not lead a claim that holds something settled.
  private func isOpenUse(_ mention: DiagnosisMention) -> Bool {
    guard case .substance = mention.family else { return false }
    return mention.code.hasSuffix(".90") && mention.isIncomplete
  }

  /// In full or sustained remission: behind what is treated. Remission on a maintenance drug is
  /// being treated.
  private func isPast(_ mention: DiagnosisMention) -> Bool {
    if mention.code.hasPrefix("F11"), facts.text.words.contains(where: { $0.key == Self.agonist }) {
      return false
    }
    return ["F32.5", "F33.42", "F31.74", "F31.76", "F31.78", "F64.A"].contains(mention.code)
      || (mention.qualifiers.has(.sustainedRemission) && mention.code.hasSuffix("1"))
  }

  /// Circumstances that belong on a claim beside a disorder: danger, and housing, food, transport.
  private func isBilled(_ mention: DiagnosisMention) -> Bool {
    mention.code.hasPrefix("Z59") || mention.isWrittenCode
      || (mention.code.hasPrefix("R45.85") && isDanger(mention)) || mention.code == "R45.88"
  }

  /// Suicidal or homicidal thoughts are coded where they were worked on: a crisis, a plan, the
  /// list of diagnoses.
  private func isDanger(_ mention: DiagnosisMention) -> Bool {
    facts.has(.crisis) || facts.has(.crisisWork) || facts.has(.safetyPlanning) || isSafetyVisit
      || mention.isInSection || hasPlan(mention) || hasSafetyPlan
  }

  /// "with a plan", "w/ intent" behind the words.
  private func hasPlan(_ mention: DiagnosisMention) -> Bool {
    let end = min(
      facts.text.sentence(of: mention.name.lowerBound).upperBound, mention.name.upperBound + 6)
    return (mention.name.upperBound..<max(end, mention.name.upperBound)).contains {
      DiagnosisEngine.plans.contains(facts.text[$0].key)
        && facts.stances[$0].isDisjoint(with: .negated)
        && facts.text.word($0 - 1).key != .without && facts.text.word($0 - 2).key != .without
    }
  }

  /// "Safety plan redone", anywhere in the note.
  private var hasSafetyPlan: Bool {
    (0..<facts.text.count).contains {
      facts.text[$0].key == DiagnosisEngine.safety
        && DiagnosisEngine.plans.contains(facts.text.word($0 + 1).key)
        && facts.stances[$0].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
    }
  }

  /// The visit itself is the planning of safety.
  private var isSafetyVisit: Bool {
    (0..<min(8, facts.text.count)).contains {
      facts.text[$0].key == DiagnosisEngine.safety
        && facts.text.word($0 + 1).key == DiagnosisEngine.planning
    }
  }

  private static let agonist = WordKey("maintenance")
  private static let safety = WordKey("safety")
  private static let planning = WordKey("planning")
  private static let plans: Set<WordKey> = Set(
    ["plan", "intent", "means", "method"].map { WordKey($0) })

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
