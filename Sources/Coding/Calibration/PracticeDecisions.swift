import Basics
public import Records

/// A suggestion of the engine and what a person made of it.
public struct AnsweredSuggestion: Hashable, Sendable {
  public var suggestion: Suggestion
  /// The claim that was signed; nil when it was rejected.
  public var signed: CodedClaim?
  /// Which list a rejection found wrong; empty when the reason says nothing about codes.
  public var refused: Set<Calibration.Kind>

  public init(
    suggestion: Suggestion, signed: CodedClaim?, refused: Set<Calibration.Kind> = []
  ) {
    self.suggestion = suggestion
    self.signed = signed
    self.refused = refused
  }
}

/// What the practice's own decisions say about the engine: a code that was signed was right, one
/// that was taken off or changed was not, and a rejection counts against the list it names.
extension AnsweredSuggestion {
  /// The codes of the claim, right or wrong. Codes without doubts recorded are of an engine that
  /// did not tell, and say nothing.
  var checked: [CheckedCode] {
    func check(
      _ codes: [SuggestedCode], _ kind: Calibration.Kind, _ signedCodes: [String]?
    ) -> [CheckedCode] {
      guard signedCodes != nil || refused.contains(kind) else { return [] }
      return codes.compactMap { code in
        guard let doubts = code.doubts, !code.alternative else { return nil }
        return CheckedCode(
          note: suggestion.note.text, kind: kind,
          reasons: Calibration.reasons(rule: code.rule, doubts: doubts),
          isRight: signedCodes?.contains(code.code) ?? false)
      }
    }
    return check(suggestion.procedures, .procedure, signed?.lines.map(\.code))
      + check(suggestion.diagnoses, .diagnosis, signed?.diagnoses)
  }
}

extension Calibration {
  /// With how many codes at most the table of the program speaks in each class, once a practice
  /// has decisions of its own: what it found weighs more with every decision.
  static let carriedMax = 60.0

  /// The calibration after these decisions: a Beta-Binomial update. Each class starts with the
  /// counts of the table, scaled down to `carriedMax` codes, and gains the codes people signed or
  /// refused. Without a decision that says something it stays as it is.
  public func corrected(by answers: [AnsweredSuggestion]) -> Calibration {
    let codes = answers.flatMap(\.checked)
    guard !codes.isEmpty else { return self }
    var corrected: [Kind: [Grade]] = [:]
    for kind in Kind.allCases {
      var list = grades(kind)
      for index in list.indices { list[index].tally.carry(atMost: Calibration.carriedMax) }
      for code in codes where code.kind == kind {
        let grade = grade(kind, reasons: code.reasons)
        if let index = list.firstIndex(where: { $0.reason == grade }) {
          list[index].tally.add(code.isRight)
        }
      }
      corrected[kind] = list
    }
    return Calibration(grades: corrected)
  }
}

extension Calibration.Tally {
  /// The same share with no more than that many codes.
  fileprivate mutating func carry(atMost most: Double) {
    guard seen > most else { return }
    right *= most / seen
    seen = most
  }
}
