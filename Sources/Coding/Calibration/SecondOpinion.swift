import Basics
import CodeSets
import Records

/// What a second reading by a model does to the figures of our own claim: the same code makes it
/// surer, another makes it less sure and leaves a reason for doubt. It never changes a code.
///
/// Nobody has counted how often a model is right on a practice's notes, so an opinion moves the
/// odds of a code by two and no more. The doubt stays with the code in the trail, where the
/// practice's own decisions are counted against it.
struct SecondOpinion {
  private let readings: [Proposal]
  /// How much an opinion weighs: odds of 8 to 1 become 16 to 1, or 4 to 1.
  static let weight = 2.0
  /// Agreement makes nothing surer than this: both may read the same mistake.
  private static let surest = Confidence(basisPoints: 9_900)

  init(_ proposals: [Proposal]) {
    readings = proposals.filter { $0.origin == .model }
  }

  /// The code as it stands after every second reading. A reading without codes of the list says
  /// nothing about it.
  func weigh(_ code: SuggestedCode, _ kind: Calibration.Kind) -> SuggestedCode {
    guard !code.alternative else { return code }
    var code = code
    for reading in readings {
      let proposed = kind == .procedure ? reading.procedures : reading.diagnoses
      guard !proposed.isEmpty else { continue }
      let agrees = proposed.contains { same($0, code, kind) }
      code.confidence = SecondOpinion.moved(code.confidence, up: agrees)
      guard !agrees else { continue }
      var doubts = code.doubts ?? []
      if !doubts.contains(.secondReadingDiffers) { doubts.append(.secondReadingDiffers) }
      code.doubts = doubts
    }
    return code
  }

  private func same(
    _ proposed: ProposedCode, _ code: SuggestedCode, _ kind: Calibration.Kind
  ) -> Bool {
    kind == .procedure
      ? proposed.code.uppercased() == code.code && proposed.units == code.units
      : DiagnosisCatalog.dotted(proposed.code) == code.code
  }

  private static func moved(_ confidence: Confidence, up: Bool) -> Confidence {
    let share = confidence.fraction
    let odds = up ? share * weight : share / weight
    let whole = odds + (1 - share)
    guard whole > 0 else { return confidence }
    let moved = Confidence(fraction: odds / whole)
    return up ? max(confidence, min(moved, surest)) : moved
  }
}
