import CodeSets

/// Phrases made of a substance and what it does: "alcohol-induced depressive disorder", "opioid
/// withdrawal". The kind of use is unknown to them and comes from the use disorder beside them;
/// which code exists for which substance is asked of the table (S01).
enum SubstancePhrases {
  static let rows: [(code: String, patterns: [String])] =
    kinds
    + substances.flatMap { head, names in
      effects.compactMap { ends, words in
        ends.map { "\(head).9\($0)" }.first { DiagnosisCatalog.builtin[$0]?.isLeaf ?? false }.map {
          ($0, words.map { $0.replacing("SUBSTANCE", with: names) })
        }
      }
    }

  /// Dependence and abuse name the kind of use themselves.
  private static let kinds: [(code: String, patterns: [String])] = substances.flatMap {
    head, names in
    [
      ("\(head).20", ["\(names) (dependence|addiction)", "(dependence on|addicted to) \(names)"]),
      ("\(head).10", ["\(names) abuse"]),
    ]
  }

  private static let substances: [(String, String)] = [
    ("F10", "(alcohol|etoh)"), ("F11", "(opioid|opiate|heroin|fentanyl)"),
    ("F12", "(cannabis|marijuana|thc)"),
    ("F13", "(sedative|benzodiazepine|benzo|hypnotic|anxiolytic)"), ("F14", "(cocaine|crack)"),
    ("F15", "(stimulant|amphetamine|methamphetamine|meth|caffeine)"),
    ("F16", "(hallucinogen|phencyclidine|pcp|lsd)"), ("F18", "inhalant"),
    ("F19", "(substance|drug|polysubstance)"),
  ]

  private static let effects: [([String], [String])] = [
    (["0"], ["SUBSTANCE use disorder", "SUBSTANCE ud", "SUBSTANCE misuse disorder"]),
    (
      ["4", "88"],
      [
        "SUBSTANCE induced (depressive|bipolar|bipolar and related|mood|depression|mania) (disorder|)",
        "(depressive|mood|bipolar) disorder due to SUBSTANCE",
      ]
    ),
    (
      ["59"],
      [
        "SUBSTANCE induced (psychotic|psychosis) (disorder|)", "psychosis due to SUBSTANCE",
        "psychotic disorder due to SUBSTANCE",
      ]
    ),
    (["80", "88"], ["SUBSTANCE induced (anxiety|panic) (disorder|)"]),
    (["82", "88"], ["SUBSTANCE induced (sleep|insomnia) (disorder|)"]),
    (["81", "88"], ["SUBSTANCE induced sexual (dysfunction|) (disorder|)"]),
    (
      ["7", "88"], ["SUBSTANCE induced (persisting |major |)(dementia|neurocognitive) (disorder|)"]
    ),
    (["31", "88"], ["SUBSTANCE withdrawal delirium"]),
    (
      ["6", "88"],
      [
        "SUBSTANCE induced (persisting |major |)amnestic (disorder|)",
        "SUBSTANCE amnestic disorder",
      ]
    ),
    (["30", "3"], ["SUBSTANCE withdrawal (uncomplicated|)"]),
    (["32", "3"], ["SUBSTANCE withdrawal with perceptual (disturbance|disturbances)"]),
    (["20", "29"], ["(acute |)SUBSTANCE intoxication"]),
  ]
}
