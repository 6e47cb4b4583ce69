public import Basics
public import Records

/// What a claim must have before a person can sign it, whoever made it. Whether the codes are the
/// right ones is the business of other rooms; here is only what can never be billed.
public enum ClaimRules {
  /// A professional claim holds at most twelve diagnoses and four modifiers a line.
  static let diagnosesMax = 12
  static let modifiersMax = 4
  /// Fifty lines a claim; more than 999 units is a slip of the finger.
  static let linesMax = 50
  static let unitsMax = 999

  /// The claim is what was proposed, or less: codes left out, nothing added, changed or moved.
  /// A suggestion's `claim` leaves its alternatives out.
  public static func isAcceptance(_ claim: CodedClaim, of proposed: CodedClaim) -> Bool {
    isSubsequence(claim.lines, of: proposed.lines)
      && isSubsequence(claim.diagnoses, of: proposed.diagnoses)
      && claim.placeOfService == proposed.placeOfService
  }

  /// Why the claim cannot be signed; empty when it can.
  public static func findings(on claim: CodedClaim) -> [Finding] {
    var findings: [Finding] = []
    func refuse(_ code: String, _ message: String, _ place: String) {
      findings.append(Finding(code: code, severity: .error, message: message, place: place))
    }
    if claim.lines.isEmpty { refuse("no_procedure", "it needs a procedure code", "lines") }
    if claim.lines.count > linesMax {
      refuse("too_many_lines", "a claim holds at most 50 lines", "lines")
    }
    if claim.diagnoses.isEmpty { refuse("no_diagnosis", "it needs a diagnosis", "diagnoses") }
    if claim.diagnoses.count > diagnosesMax {
      refuse("too_many_diagnoses", "a claim holds at most 12 diagnoses", "diagnoses")
    }
    if Set(claim.diagnoses).count < claim.diagnoses.count {
      refuse("duplicate_diagnosis", "a diagnosis stands there twice", "diagnoses")
    }
    if claim.diagnoses.contains(where: \.isEmpty) {
      refuse("empty_code", "a diagnosis code is empty", "diagnoses")
    }
    for (index, line) in claim.lines.enumerated() {
      let place = "lines[\(index)]"
      if line.code.isEmpty { refuse("empty_code", "a procedure code is empty", place) }
      if line.units < 1 { refuse("no_units", "\(line.code) needs at least one unit", place) }
      if line.units > unitsMax {
        refuse("too_many_units", "\(line.code) has more than 999 units", place)
      }
      if line.modifiers.count > modifiersMax {
        refuse("too_many_modifiers", "\(line.code) has more than four modifiers", place)
      }
      if !line.pointers.allSatisfy({ (1...max(1, claim.diagnoses.count)).contains($0) }) {
        refuse("bad_pointer", "\(line.code) points at a diagnosis that is not there", place)
      }
    }
    return findings
  }

  private static func isSubsequence<Element: Equatable>(
    _ part: [Element], of whole: [Element]
  ) -> Bool {
    var rest = whole[...]
    for element in part {
      guard let place = rest.firstIndex(of: element) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
