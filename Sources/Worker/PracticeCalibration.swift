import CodeSets
public import Coding
import Review
public import Storage

/// The engine as this practice has it: figures after what its people decided, code lists as it took
/// them in.
public enum PracticeCalibration {
  /// So many of the newest decisions count: enough for steady figures, few enough to be read in
  /// a moment, and old habits of engine and clinicians fade.
  static let decisionsMax = 2_000

  /// The engine corrected by the decisions in the store and with the store's code lists. Its name
  /// then ends in how many entries the trail held, `builtin 2026.1+412`.
  public static func engine(_ engine: CodingEngine, from store: Store) throws -> CodingEngine {
    let read = try store.answers(limit: decisionsMax)
    return engine.corrected(
      by: read.answers.map(\.answered),
      releases: PracticeReleases(try store.codeReleases().map(\.release)),
      edition: "+\(read.trailSize)")
  }
}

extension PracticeAnswer {
  /// In the engine's terms: which list a rejection speaks against.
  fileprivate var answered: AnsweredSuggestion {
    let refused: Set<Calibration.Kind> =
      switch reason {
      case .time, .procedure, .notDocumented, .notBillable: [.procedure]
      case .diagnosis: [.diagnosis]
      case .modifierOrPlace, .duplicate, .wrongClientOrDate, .other, nil: []
      }
    return AnsweredSuggestion(suggestion: suggestion, signed: signed, refused: refused)
  }
}
