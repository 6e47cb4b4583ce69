public import Coding
import Review
public import Storage

/// The engine's figures after what the practice itself decided.
public enum PracticeCalibration {
  /// So many of the newest decisions count: enough for steady figures, few enough to be read in
  /// a moment, and old habits of engine and clinicians fade.
  static let decisionsMax = 2_000

  /// The engine with its calibration corrected by the decisions in the store. Its name then ends
  /// in how many entries the trail held, `builtin 2026.1+412`.
  public static func engine(_ engine: CodingEngine, from store: Store) throws -> CodingEngine {
    let read = try store.answers(limit: decisionsMax)
    return engine.corrected(
      by: read.answers.map(\.answered), edition: "+\(read.trailSize)")
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
