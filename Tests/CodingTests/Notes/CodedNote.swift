import Coding
import Records
import Testing

/// A note with the claims a coder would sign for it and the flags a biller should see.
struct CodedNote: Sendable, CustomTestStringConvertible {
  let coder: Coder
  /// Any of these, as lines in words: "99214 90833", "97153 ×7"; "" for nothing to bill.
  let claims: [String]
  /// Flags that must be raised.
  let flags: Set<FlagKind>
  /// Flags that may be raised besides; no other flag about the procedure may.
  let allowed: Set<FlagKind>
  let text: String

  init(
    _ coder: Coder, _ claims: [String], flags: Set<FlagKind> = [], may allowed: Set<FlagKind> = [],
    _ text: String
  ) {
    self.coder = coder
    self.claims = claims
    self.flags = flags
    self.allowed = allowed
    self.text = text
  }

  var testDescription: String { text }

  /// Claim, flags, and words of the note behind every line.
  func check() {
    let suggestion = coder.suggest(text)
    let claim = suggestion.claim.lines.map(\.summary).joined(separator: " ")
    #expect(claims.contains(claim), "\(claim) for: \(text)")
    let raised = Set(suggestion.flags.map(\.kind)).subtracting(CodedNote.ofDiagnoses)
    #expect(flags.subtracting(raised).isEmpty, "not raised for: \(text)")
    #expect(raised.subtracting(flags).subtracting(allowed).isEmpty, "raised for: \(text)")
    for line in suggestion.procedures {
      #expect(!line.evidence.isEmpty, "no words behind \(line.code) for: \(text)")
    }
  }

  private static let ofDiagnoses: Set<FlagKind> = [.specificityQuery, .diagnosisNotDocumented]
}
