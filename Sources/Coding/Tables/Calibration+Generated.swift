// swift-format-ignore-file
// Made by generate.sh from calibration.tsv; edit that and run the script again.
extension Calibration {
  /// What the program was found to be right about before any practice used it.
  public static let builtin = Calibration(grades: [
    .procedure: [
      Grade(reason: "few_words", tally: Tally(right: 69, seen: 91)),
      Grade(reason: "rule:family-presence", tally: Tally(right: 15, seen: 19)),
      Grade(reason: "judged", tally: Tally(right: 21, seen: 24)),
      Grade(reason: "rule:group-once", tally: Tally(right: 15, seen: 17)),
      Grade(reason: "rule:psychotherapy-time", tally: Tally(right: 168, seen: 188)),
      Grade(reason: "time_from_schedule", tally: Tally(right: 23, seen: 24)),
      Grade(reason: "rule:quarter-hours", tally: Tally(right: 36, seen: 39)),
      Grade(reason: "plain", tally: Tally(right: 217, seen: 227)),
    ],
    .diagnosis: [
      Grade(reason: "less_specific", tally: Tally(right: 19, seen: 39)),
      Grade(reason: "also_doubted", tally: Tally(right: 8, seen: 14)),
      Grade(reason: "further_diagnosis", tally: Tally(right: 97, seen: 107)),
      Grade(reason: "other_conditions", tally: Tally(right: 91, seen: 96)),
      Grade(reason: "plain", tally: Tally(right: 369, seen: 382)),
    ],
  ])
}
