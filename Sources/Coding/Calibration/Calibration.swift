public import Basics
public import Records

/// How often the engine is right, by reason for doubt: what turns "why it may be wrong" into a
/// figure. Each code belongs to one class, that of its gravest reason, and the figure is the share
/// of that class found right, drawn towards the share of all codes while the class is small
/// (a Beta prior of `strength` imagined codes). So .9 says: of such codes nine in ten were right.
///
/// The counts are data: a table made from notes with known answers, later joined by the
/// practice's own decisions. Nothing here knows a note.
public struct Calibration: Hashable, Sendable {
  /// Counts of codes of one class.
  public struct Tally: Hashable, Sendable {
    public var right: Double
    public var seen: Double

    public init(right: Double = 0, seen: Double = 0) {
      self.right = right
      self.seen = seen
    }

    /// The share right, drawn towards `share` by that many imagined codes.
    func drawn(towards share: Double, strength: Double) -> Double {
      (right + strength * share) / (seen + strength)
    }
  }

  /// A class: its reason and what was counted, gravest first.
  public struct Grade: Hashable, Sendable {
    public var reason: String
    public var tally: Tally

    public init(reason: String, tally: Tally) {
      self.reason = reason
      self.tally = tally
    }
  }

  /// The class of a code none of whose reasons is in the table.
  public static let plain = "plain"
  /// How many imagined codes of ordinary quality stand beside each class.
  public static let strength = 15.0
  /// Before anything was counted, nine codes in ten are right.
  static let prior = Tally(right: 9, seen: 10)

  /// Each list ends with `plain`.
  private let grades: [Kind: [Grade]]

  /// The two lists of a claim, calibrated apart.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case procedure, diagnosis
  }

  /// - Parameter grades: gravest first; a missing `plain` is added with nothing counted.
  public init(grades: [Kind: [Grade]]) {
    self.grades = grades.mapValues { list in
      list.contains { $0.reason == Calibration.plain }
        ? list : list + [Grade(reason: Calibration.plain, tally: Tally())]
    }
  }

  /// The classes of a list, gravest first.
  public func grades(_ kind: Kind) -> [Grade] {
    grades[kind] ?? []
  }

  /// The reasons a code has: its doubts, and the rule that chose it as `rule:psychotherapy-time`.
  public static func reasons(rule: String, doubts: [Doubt]) -> [String] {
    doubts.map(\.rawValue) + ["rule:" + rule]
  }

  /// The class of a code: its gravest reason.
  public func grade(_ kind: Kind, reasons: [String]) -> String {
    grades(kind).first { reasons.contains($0.reason) }?.reason ?? Calibration.plain
  }

  /// The confidence of a code with these reasons.
  public func confidence(_ kind: Kind, reasons: [String]) -> Confidence {
    let grade = grade(kind, reasons: reasons)
    let tally = grades(kind).first { $0.reason == grade }?.tally ?? Tally()
    return Confidence(
      fraction: tally.drawn(towards: share(kind), strength: Calibration.strength))
  }

  /// The share of all codes of a list that were right.
  public func share(_ kind: Kind) -> Double {
    let all = grades(kind).reduce(into: Calibration.prior) { sum, grade in
      sum.right += grade.tally.right
      sum.seen += grade.tally.seen
    }
    return all.right / all.seen
  }
}
