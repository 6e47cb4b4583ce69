/// A word beside a condition that moves it to another code: severity, episode, remission, type.
enum Qualifier: UInt8, Sendable, CaseIterable {
  case mild, moderate, severe, extreme
  case partialRemission, fullRemission, remission, sustainedRemission, earlyRemission
  case recurrent, single, psychotic, notPsychotic
  case acute, chronic
  case inattentive, hyperactive, combined
  case manic, hypomanic, depressed, mixedEpisode, typeOne, typeTwo
  case withDepressedMood, withAnxiety, withMixedMood, withConduct, withMixedConduct
  case bipolarType, depressiveType, agoraphobia, restricting, bingePurge, mixedActs
  case unspecified, generalized
  case withdrawal, intoxication, delirium, perceptual
  case inducedMood, inducedPsychosis, inducedAnxiety, inducedSleep, inducedSexual
  case delusions, hallucinations
  case agitation, otherBehavior, moodDisturbance, notBehavioral
  case childOnset, teenOnset, lateOnset
  case paranoid, undifferentiated, disorganized, residual, catatonic
  case cigarettes, chewing, vaping
}

/// The qualifiers gathered for one mention.
struct Qualifiers {
  private var bits: UInt128 = 0
  /// The words that say so, for the evidence.
  private(set) var words: Range<Int>?

  func has(_ qualifier: Qualifier) -> Bool {
    bits & (1 << UInt128(qualifier.rawValue)) != 0
  }

  mutating func insert(_ qualifier: Qualifier, _ range: Range<Int>) {
    bits |= 1 << UInt128(qualifier.rawValue)
    guard let known = words else {
      words = range
      return
    }
    words = min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
  }

  /// How present the known severity is: 0 said of the past, 1 said, 2 said of now.
  private var presence = -1

  /// A severity said of now replaces one that was; one of the past replaces none.
  mutating func insert(severity: Qualifier, _ range: Range<Int>, presence: Int) {
    if hasSeverity || has(.extreme), presence < self.presence { return }
    if presence > self.presence { bits &= ~Qualifiers.severities }
    self.presence = presence
    insert(severity, range)
  }

  private static let severities: UInt128 = 0b1111

  /// What another mention of the same condition adds; a severity already known stays.
  func completed(by other: Qualifiers) -> Qualifiers {
    var joined = self
    joined.bits |= hasSeverity ? other.bits & ~Qualifiers.severities : other.bits
    return joined
  }

  var hasSeverity: Bool { has(.mild) || has(.moderate) || has(.severe) }

  /// Severity, episode or remission is told.
  var isGraded: Bool {
    hasSeverity || inRemission || has(.extreme) || has(.recurrent) || has(.single)
  }

  /// Remission without its degree.
  var isBareRemission: Bool {
    has(.remission) && !has(.partialRemission) && !has(.fullRemission) && !has(.earlyRemission)
      && !has(.sustainedRemission)
  }

  var inRemission: Bool {
    has(.remission) || has(.partialRemission) || has(.fullRemission) || has(.earlyRemission)
      || has(.sustainedRemission)
  }
}

/// Finds qualifiers in a stretch of words; the phrases stand in `QualifierWords.swift`.
enum QualifierTable {
  static let trie: WordTrie<Qualifier> = {
    var trie = WordTrie<Qualifier>()
    for (qualifier, patterns) in rows {
      for pattern in patterns { trie.insert(PhrasePattern(pattern), qualifier) }
    }
    return trie
  }()
}
