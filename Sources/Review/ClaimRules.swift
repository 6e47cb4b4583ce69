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
    for (index, code) in claim.diagnoses.enumerated() where !isDiagnosis(code) {
      refuse("not_a_code", "a diagnosis has the form F41.1", "diagnoses[\(index)]")
    }
    if let place = claim.placeOfService, !hasForm(place, "00") {
      refuse("not_a_place", "a place of service has two digits", "placeOfService")
    }
    for (index, line) in claim.lines.enumerated() {
      let place = "lines[\(index)]"
      if !isProcedure(line.code) {
        refuse("not_a_code", "a procedure code has the form 90834 or H0004", place)
      }
      if !line.modifiers.allSatisfy({ hasForm($0, "XX") }) {
        refuse("not_a_modifier", "a modifier has two capital letters or digits", place)
      }
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

  /// Codes stand in plain columns, in the trail and on the wire: what has not their form may be
  /// anything, a name included. Whether a code exists is for the tables to say.
  private static func isProcedure(_ code: String) -> Bool { hasForm(code, "X000X") }

  private static func isDiagnosis(_ code: String) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard let category = parts.first, hasForm(category, "A0X"), parts.count <= 2 else {
      return false
    }
    return parts.count == 1 || (1...4).contains { hasForm(parts[1], String("XXXX".prefix($0))) }
  }

  /// `A` stands for a capital letter, `0` for a digit, `X` for either.
  private static func hasForm(_ text: some StringProtocol, _ form: String) -> Bool {
    text.utf8.count == form.utf8.count
      && zip(text.utf8, form.utf8).allSatisfy { byte, kind in
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        let isLetter = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        return switch kind {
        case UInt8(ascii: "0"): isDigit
        case UInt8(ascii: "A"): isLetter
        default: isDigit || isLetter
        }
      }
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
