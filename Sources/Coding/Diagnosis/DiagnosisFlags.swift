import Basics
import CodeSets
import Records

/// What a biller should know about the diagnoses of a note: nothing codable, a missing qualifier,
/// a code that cannot be billed, a problem list the note contradicts.
struct DiagnosisFlags {
  private let facts: NoteFacts
  private let encounter: Encounter
  private let mentions: [DiagnosisMention]
  private let chosen: [DiagnosisMention]
  private(set) var flags: [CodingFlag] = []

  init(
    _ facts: NoteFacts, _ encounter: Encounter, _ mentions: [DiagnosisMention],
    _ chosen: [DiagnosisMention]
  ) {
    self.facts = facts
    self.encounter = encounter
    self.mentions = mentions
    self.chosen = chosen
    writtenCodes()
    problemList()
    missingQualifier()
    if chosen.isEmpty {
      add(.diagnosisNotDocumented, .error, "The note states no diagnosis that can be coded.", [])
    }
  }

  private mutating func add(
    _ kind: FlagKind, _ severity: Severity, _ message: String, _ words: [Range<Int>]
  ) {
    flags.append(
      CodingFlag(
        kind: kind, severity: severity, message: message, evidence: words.map(facts.span)))
  }

  /// A code in the note that is no leaf of the day, or says something else than the words.
  private mutating func writtenCodes() {
    for code in facts.codes where code.kind == .diagnosis {
      if !DiagnosisCatalog.builtin.isBillable(code.code, on: encounter.date) {
        if !isOurs(code.code) { continue }
        add(.invalidCodeInNote, .warn, invalid(code.code), [code.words])
        continue
      }
      guard facts.stances[code.words].isDisjoint(with: .unsupported), !isOfList(code),
        let other = chosen.first(where: { contradicts(code, $0) })
      else { continue }
      add(
        .invalidCodeInNote, .warn,
        "The note gives \(code.code), its words say \(other.code).", [code.words, other.words])
    }
  }

  /// The code stands in what the note calls somebody's list.
  private func isOfList(_ code: CodeMention) -> Bool {
    facts.text.sentence(of: code.words.lowerBound).contains {
      DiagnosisFlags.lists.contains(facts.text[$0].key)
    }
  }

  private static let lists: Set<WordKey> = Set(
    ["list", "lists", "imported", "entries", "entry"].map { WordKey($0) })

  private func contradicts(_ code: CodeMention, _ mention: DiagnosisMention) -> Bool {
    guard !mention.isWrittenCode, mention.code != code.code, !mention.isCircumstance else {
      return false
    }
    if chosen.contains(where: { $0.code == code.code }) { return false }
    return mention.family == DiagnosisFamily(code.code)
      || facts.text.sentence(of: code.words.lowerBound).contains(mention.words.lowerBound)
  }

  /// Our tables know every code of the category, so that an unknown one is no code.
  private func isOurs(_ code: String) -> Bool {
    code.hasPrefix("F") || DiagnosisCatalog.builtin[String(code.prefix(3))] != nil
  }

  private func invalid(_ code: String) -> String {
    guard let known = DiagnosisCatalog.builtin[code] else {
      return "\(code) is no ICD-10-CM code we know."
    }
    let leaves = DiagnosisCatalog.builtin.leaves(below: known.code, on: encounter.date)
    return leaves.isEmpty
      ? "\(code) is not valid on \(encounter.date)."
      : "\(code) is a header; a claim needs one of \(leaves.prefix(4).map(\.code).joined(separator: ", "))."
  }

  /// The problem list against the note.
  private mutating func problemList() {
    for prior in encounter.priorDiagnoses {
      let code = DiagnosisCatalog.dotted(prior)
      guard DiagnosisCatalog.builtin.isBillable(code, on: encounter.date) else {
        if !isOurs(code) { continue }
        if !flags.contains(where: { $0.kind == .invalidCodeInNote }) {
          add(.invalidCodeInNote, .warn, "Problem list: " + invalid(code), [])
        }
        continue
      }
      guard !chosen.contains(where: { $0.code == code }) else { continue }
      if let other = chosen.first(where: { replaces(code, $0) }) {
        add(
          .documentationConflict, .warn,
          "The problem list holds \(code), the note states \(other.code): “\(facts.quote(other.words))”.",
          [other.words])
      } else if let denied = denied(code) ?? named(code) {
        add(
          .documentationConflict, .warn,
          "The problem list holds \(code); the note does not support it: “\(facts.quote(denied.words))”.",
          [denied.words])
      } else if let stated = chosen.first(where: { !$0.isCircumstance }), isUnstated(code) {
        add(
          .documentationConflict, .info,
          "The problem list holds \(code); the note of the day states \(stated.code) and not that.",
          [stated.words])
      }
    }
  }

  /// "Alcohol use, severity not worked out": there is nothing to code yet, and something to ask.
  private mutating func openSeverity() {
    guard chosen.isEmpty, NoDiagnosis(facts).words == nil else { return }
    for index in 0..<facts.text.count where DiagnosisFlags.gradings.contains(facts.text[index].key)
    {
      let next = (1...2).map { facts.text.word(index + $0).key }
      guard next.contains(where: { DiagnosisFlags.openings.contains($0) }) else { continue }
      add(
        .specificityQuery, .info, "Severity or criteria are left open; ask the clinician.",
        [index..<index + 1])
      return
    }
  }

  private static let gradings: Set<WordKey> = Set(
    ["severity", "criteria", "diagnosis", "dx"].map { WordKey($0) })
  private static let openings: Set<WordKey> = Set(
    ["not", "unknown", "unclear", "undetermined", "deferred", "pending", "open"].map { WordKey($0) }
  )

  /// "unspecified, clarifying next visit"
  private func isPending(_ mention: DiagnosisMention) -> Bool {
    facts.text.sentence(of: mention.name.lowerBound).contains {
      DiagnosisFlags.pending.contains(facts.text[$0].key)
    }
  }

  private static let pending: Set<WordKey> = Set(
    ["clarify", "clarifying", "clarified", "clarification", "pending", "tbd", "deferred"].map {
      WordKey($0)
    })

  /// The note names the same condition otherwise, and not merely less exactly.
  private func replaces(_ prior: String, _ mention: DiagnosisMention) -> Bool {
    if mention.isIncomplete, !mention.saysUnspecified { return false }
    if mention.family == DiagnosisFamily(prior) { return true }
    if prior == "F32.A", mention.family == .bipolar { return true }
    if prior == "F41.9", ["F40", "F41", "F42", "F43"].contains(mention.code.prefix(3)) {
      return true
    }
    if case .dementia = mention.family, case .dementia = DiagnosisFamily(prior) { return true }
    if DiagnosisFlags.exclusive.contains(String(prior.prefix(3))),
      DiagnosisFlags.group(prior) == DiagnosisFlags.group(mention.code)
    {
      return true
    }
    let isVague = prior.hasSuffix("9") || prior == "F32.A"
    return isVague && mention.code.prefix(3) == prior.prefix(3)
      || DiagnosisCatalog.builtin.exclude(prior, mention.code) && !mention.isCircumstance
  }

  /// Categories of which a client has one diagnosis at a time: psychoses, trauma and stress, eating,
  /// sleep. A new one replaces the old one.
  private static let exclusive: Set<String> = [
    "F20", "F22", "F23", "F25", "F28", "F29", "F50", "F51", "G47",
  ]

  private static func group(_ code: String) -> Substring {
    let head = code.prefix(3)
    if head >= "F20", head <= "F29" { return "F2" }
    return head == "G47" && code.hasPrefix("G47.0") ? "F51" : head
  }

  /// A disorder of the list in place of which the note states another of its category, or which it
  /// names by half ("the adjustment label no longer fits").
  private func isUnstated(_ prior: String) -> Bool {
    guard prior.hasPrefix("F"),
      !chosen.contains(where: { $0.isIncomplete && $0.code.prefix(2) == prior.prefix(2) })
    else { return false }
    if chosen.contains(where: { $0.code.prefix(3) == prior.prefix(3) }) || facts.hasOtherEntries {
      return true
    }
    if facts.codes.contains(where: { $0.code == prior }) { return true }
    let stated = Set(chosen.flatMap { titleWords($0.code) })
    let own = Set(titleWords(prior)).subtracting(stated)
    return facts.text.words.contains { own.contains($0.key) && !$0.isMasked }
  }

  /// The words of a title that tell conditions apart.
  private func titleWords(_ code: String) -> [WordKey] {
    NoteText(DiagnosisCatalog.builtin.title(code)).words.filter {
      $0.byteEnd - $0.byteStart > 5 && !DiagnosisFlags.plain.contains($0.key)
    }.map(\.key)
  }

  private static let plain: Set<WordKey> = Set(
    [
      "disorder", "disorders", "unspecified", "without", "severe", "moderate", "features",
      "single", "episode", "recurrent", "depressed", "anxiety", "dependence", "uncomplicated",
      "remission", "current", "stress", "substance", "symptoms", "depression", "specified",
    ].map { WordKey($0) })

  private func denied(_ prior: String) -> DiagnosisMention? {
    let family = DiagnosisFamily(prior)
    guard !mentions.contains(where: { $0.family == family && $0.isAsserted }) else { return nil }
    return mentions.first {
      $0.family == family && !$0.stance.isDisjoint(with: [.negated, .past]) && !$0.isAsserted
        && !$0.stance.contains(.otherPerson)
    }
      ?? mentions.first {
        $0.code.prefix(3) == prior.prefix(3) && $0.stance.contains(.negated)
          && !$0.stance.contains(.otherPerson)
      }
  }

  /// Named in the note and not among its findings.
  private func named(_ prior: String) -> DiagnosisMention? {
    mentions.first {
      $0.family == DiagnosisFamily(prior) && !$0.isAsserted && !$0.stance.contains(.otherPerson)
    }
  }

  private mutating func missingQualifier() {
    if let vague = chosen.first(where: { $0.isIncomplete && !$0.saysUnspecified }) {
      let ask = vague.query.isEmpty ? "ask the clinician for the missing qualifier" : vague.query
      add(
        .specificityQuery, .info, "\(vague.code) is not the most specific: \(ask).", [vague.words])
      return
    }
    if let open = chosen.first(where: { $0.saysUnspecified && isPending($0) }) {
      add(
        .specificityQuery, .info, "\(open.code) is to be clarified: “\(facts.quote(open.words))”.",
        [open.words])
      return
    }
    let doubted = mentions.filter {
      $0.stance.contains(.uncertain) && $0.stance.isDisjoint(with: [.negated, .otherPerson])
        && !$0.isCircumstance
    }
    guard let first = doubted.first else { return openSeverity() }
    let isOpen = chosen.contains {
      $0.saysUnspecified && $0.code.prefix(2) == first.code.prefix(2)
    }
    if isOpen || chosen.allSatisfy({ $0.saysUnspecified || $0.isCircumstance }) {
      add(
        .specificityQuery, .info,
        "A diagnosis is only suspected; outpatient claims carry no uncertain diagnosis.",
        [first.words])
    }
  }
}
