import Basics

/// One code that was checked against a known answer.
public struct CheckedCode: Hashable, Sendable {
  /// The note it came from: codes of one note are never parted between learning and proving.
  public var note: String
  public var kind: Calibration.Kind
  /// As `Calibration.reasons` gives them.
  public var reasons: [String]
  public var isRight: Bool

  public init(note: String, kind: Calibration.Kind, reasons: [String], isRight: Bool) {
    self.note = note
    self.kind = kind
    self.reasons = reasons
    self.isRight = isRight
  }
}

/// Makes a calibration from checked codes, and says how honest one made this way is on notes it
/// was not made from.
public enum CalibrationFit {
  /// A reason seen on fewer codes than this has no class of its own.
  static let seenMin = 12

  /// Orders the reasons by the share of their codes that were right, lowest first, and counts
  /// each code in the class of its gravest reason. Reasons no worse than the rest make no class.
  public static func calibration(_ codes: [CheckedCode]) -> Calibration {
    var grades: [Calibration.Kind: [Calibration.Grade]] = [:]
    for kind in Calibration.Kind.allCases {
      grades[kind] = CalibrationFit.grades(codes.filter { $0.kind == kind })
    }
    return Calibration(grades: grades)
  }

  private static func grades(_ codes: [CheckedCode]) -> [Calibration.Grade] {
    var tallies: [String: Calibration.Tally] = [:]
    for code in codes {
      for reason in code.reasons { tallies[reason, default: .init()].add(code.isRight) }
    }
    let all = codes.reduce(into: Calibration.prior) { $0.add($1.isRight) }
    let share = all.right / all.seen
    func figure(_ tally: Calibration.Tally) -> Double {
      tally.drawn(towards: share, strength: Calibration.strength)
    }
    let grave = tallies.filter { Int($0.value.seen) >= seenMin && figure($0.value) < share - 0.02 }
      .sorted { (figure($0.value), $0.key) < (figure($1.value), $1.key) }.map(\.key)
    var counted: [String: Calibration.Tally] = [:]
    for code in codes {
      let reason = grave.first { code.reasons.contains($0) } ?? Calibration.plain
      counted[reason, default: .init()].add(code.isRight)
    }
    return (grave + [Calibration.plain]).map {
      Calibration.Grade(reason: $0, tally: counted[$0] ?? .init())
    }
  }

  /// The figures of codes each of which was left out, with the other codes of every `folds`-th
  /// note, when the calibration that judged it was made.
  public static func leftOut(_ codes: [CheckedCode], folds: Int) -> [JudgedCode] {
    var places: [String: Int] = [:]
    for code in codes where places[code.note] == nil { places[code.note] = places.count }
    return (0..<max(2, folds)).flatMap { fold -> [JudgedCode] in
      func isLeftOut(_ code: CheckedCode) -> Bool {
        (places[code.note] ?? 0) % max(2, folds) == fold
      }
      let made = calibration(codes.filter { !isLeftOut($0) })
      return codes.filter(isLeftOut).map { code in
        JudgedCode(
          kind: code.kind, isRight: code.isRight,
          fraction: made.confidence(code.kind, reasons: code.reasons).fraction)
      }
    }
  }
}

/// A checked code with the figure it was given.
public struct JudgedCode: Hashable, Sendable {
  public var kind: Calibration.Kind
  public var isRight: Bool
  public var fraction: Double

  public init(kind: Calibration.Kind, isRight: Bool, fraction: Double) {
    self.kind = kind
    self.isRight = isRight
    self.fraction = fraction
  }
}

extension Collection<JudgedCode> {
  /// Expected calibration error: in ten bins of equal width, the gap between mean figure and
  /// share right, weighted by the codes of the bin. 0 is honest; 0 too where there are no codes.
  public var calibrationError: Double {
    var gaps = [Double](repeating: 0, count: 10)
    for code in self {
      let bin = Swift.min(9, Swift.max(0, Int(code.fraction * 10)))
      gaps[bin] += code.fraction - (code.isRight ? 1 : 0)
    }
    return isEmpty ? 0 : gaps.map(abs).reduce(0, +) / Double(count)
  }

  /// Mean squared distance between figure and outcome.
  public var brierScore: Double {
    guard !isEmpty else { return 0 }
    let sum = reduce(0.0) {
      let gap = $1.fraction - ($1.isRight ? 1 : 0)
      return $0 + gap * gap
    }
    return sum / Double(count)
  }
}

extension Calibration.Tally {
  mutating func add(_ isRight: Bool) {
    seen += 1
    if isRight { right += 1 }
  }
}
