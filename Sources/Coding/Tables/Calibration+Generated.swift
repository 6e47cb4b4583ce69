// swift-format-ignore-file
// Made by generate.sh from calibration.tsv; edit that and run the script again.
extension Calibration {
  /// What the program was found to be right about before any practice used it.
  public static let builtin = Calibration(grades: [
    .procedure: [
      Grade(reason: "plain", tally: Tally(right: 0, seen: 0)),
    ],
    .diagnosis: [
      Grade(reason: "plain", tally: Tally(right: 0, seen: 0)),
    ],
  ])
}
