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
}

/// The qualifiers gathered for one mention.
struct Qualifiers {
  private var bits: UInt64 = 0
  /// The words that say so, for the evidence.
  private(set) var words: Range<Int>?

  func has(_ qualifier: Qualifier) -> Bool {
    bits & (1 << UInt64(qualifier.rawValue)) != 0
  }

  mutating func insert(_ qualifier: Qualifier, _ range: Range<Int>) {
    bits |= 1 << UInt64(qualifier.rawValue)
    guard let known = words else {
      words = range
      return
    }
    words = min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
  }

  var hasSeverity: Bool { has(.mild) || has(.moderate) || has(.severe) }

  var inRemission: Bool {
    has(.remission) || has(.partialRemission) || has(.fullRemission) || has(.earlyRemission)
      || has(.sustainedRemission)
  }
}

/// Finds qualifiers in a stretch of words.
enum QualifierTable {
  static let trie: WordTrie<Qualifier> = {
    var trie = WordTrie<Qualifier>()
    for (qualifier, patterns) in rows {
      for pattern in patterns {
        for phrase in PhrasePattern.phrases(pattern) { trie.insert(phrase, qualifier) }
      }
    }
    return trie
  }()

  private static let rows: [(Qualifier, [String])] = [
    (.mild, ["(mild|mildly)"]),
    (.moderate, ["(moderate|moderately|mod)"]),
    (.severe, ["(severe|severely|sev)", "(moderate to severe|moderately severe)"]),
    (.extreme, ["extreme"]),
    (.partialRemission, ["(in |)partial (remission|rem)", "partially remitted", "part remission"]),
    (
      .fullRemission,
      ["(in |)(full|complete) remission", "fully remitted", "full sustained remission"]
    ),
    (.earlyRemission, ["(in |)early (full |partial |)(remission|rem)"]),
    (.sustainedRemission, ["(in |)sustained (full |partial |)(remission|rem)"]),
    (.remission, ["(in |)remission", "remitted"]),
    (
      .recurrent,
      [
        "(recurrent|recurring|rec|recur|recurrence)",
        "(second|third|fourth|fifth|sixth|2nd|3rd|4th|another|repeat|multiple|several) (depressive |)"
          + "(episode|episodes)", "(prior|previous|earlier) (depressive |)episodes",
      ]
    ),
    (
      .single,
      [
        "(single|first|one|1st|initial|sole) (depressive |major depressive |ever |)(episode|ep)",
        "(single|first episode|first ever episode|first ever)", "(x1|sgl)",
      ]
    ),
    (
      .psychotic,
      [
        "with (mood congruent |mood incongruent |)(psychotic features|psychosis|psychotic symptoms"
          + "|psychotic)", "w (psychosis|psychotic features)", "psychotic features", "psychotic",
      ]
    ),
    (
      .notPsychotic,
      [
        "without (psychosis|psychotic features|psychotic symptoms|psychotic)",
        "w o (psychosis|psychotic"
          + " features|psychotic)",
        "no (psychosis|psychotic features|psychotic symptoms|psychotic)",
        "(nonpsychotic|non psychotic)",
      ]
    ),
    (.acute, ["acute"]),
    (.chronic, ["chronic"]),
    (
      .inattentive,
      [
        "(predominantly |primarily |)(inattentive|inattention|inattentive type|inattentive presentation)",
        "primarily inattentive",
      ]
    ),
    (
      .hyperactive,
      [
        "(predominantly |primarily |)(hyperactive|hyperactive impulsive|impulsive) (type|presentation)",
        "(predominantly|primarily) (hyperactive|hyperactive impulsive)", "hyperactive impulsive",
      ]
    ),
    (.combined, ["combined (type|presentation|)", "combined"]),
    (.manic, ["(manic|mania) (episode|)", "(most recent|current) (episode |)manic"]),
    (.hypomanic, ["(hypomanic|hypomania) (episode|)"]),
    (
      .depressed,
      ["(depressed|depressive|depression)", "(mre|current episode|most recent) depressed"]
    ),
    (.mixedEpisode, ["mixed (episode|features|state|)"]),
    (.typeOne, ["type (1|i|one)"]),
    (.typeTwo, ["type (2|ii|two)"]),
    (.withDepressedMood, ["(with |w |and |)(depressed|low|depressive) (mood|features)"]),
    (.withAnxiety, ["(with |w |)(anx|anxiety|anxious mood|anxious features|anxious)"]),
    (
      .withMixedMood,
      [
        "(with |w |)(mixed |)(anxiety|anxious) (and|plus) (depressed mood|depression|depressive mood|low"
          + " mood|depressed)",
        "(with |w |)(mixed |)(depressed mood|depression|low mood|depressed) (and|plus)"
          + " (anxiety|anxious mood|anxious)",
        "mixed (mood|anxious depressed|anxiety depressed mood"
          + "|anxiety depression|mood and anxiety)", "mixed anxiety depressed mood",
        "(mixed |)(anx|anxiety|anxious) (and |)(dep|depression|depressed)"
          + " (mood|features|)", "mixed anx dep(r|)",
      ]
    ),
    (
      .withConduct,
      [
        "(with |w |)(a |)(disturbance|disturbances) (of|in) conduct",
        "conduct (disturbance|problems)",
      ]
    ),
    (
      .withMixedConduct,
      [
        "(with |w |)(mixed |)(disturbance of |disturbances of |)(emotions|emotion|emotional) and conduct",
        "(with |w |)mixed (emotion|emotional|emotions) (and|or) (conduct|behavior)",
      ]
    ),
    (.bipolarType, ["bipolar type", "bipolar"]),
    (.depressiveType, ["depressive type"]),
    (.agoraphobia, ["(with |w |and |)agoraphobia", "agoraphobic avoidance"]),
    (.restricting, ["(restricting|restrictive) (type|)", "an r"]),
    (
      .bingePurge,
      [
        "(binge eating|binge|bingeing|binge eating) (purging|purge) (type|)", "purging type",
        "an bp",
      ]
    ),
    (
      .mixedActs,
      [
        "mixed (obsessional thoughts and acts|obsessions and compulsions|thoughts and acts|type)",
        "(obsessions|obsessional thoughts) and (compulsions|acts)",
      ]
    ),
    (.unspecified, ["(unspecified|nos|unspec)"]),
    (.generalized, ["generalized"]),
  ]
}
