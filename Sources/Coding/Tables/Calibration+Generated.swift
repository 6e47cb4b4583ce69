// swift-format-ignore-file
// Made by generate.sh from calibration.tsv; edit that and run the script again.
extension Calibration {
  /// What the program was found to be right about before any practice used it.
  public static let builtin = Calibration(grades: [
    .procedure: [
      Grade(reason: "few_words", tally: Tally(right: 26, seen: 43)),
      Grade(reason: "rule:psychotherapy-time", tally: Tally(right: 61, seen: 79)),
      Grade(reason: "record_conflict", tally: Tally(right: 24, seen: 29)),
      Grade(reason: "plain", tally: Tally(right: 83, seen: 96)),
    ],
    .diagnosis: [
      Grade(reason: "less_specific", tally: Tally(right: 7, seen: 24)),
      Grade(reason: "further_diagnosis", tally: Tally(right: 30, seen: 37)),
      Grade(reason: "other_conditions", tally: Tally(right: 27, seen: 33)),
      Grade(reason: "plain", tally: Tally(right: 144, seen: 157)),
    ],
  ])
}
