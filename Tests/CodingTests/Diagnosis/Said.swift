import Records

/// One statement in a note of an ordinary session: what it leads to.
struct Said {
  let codes: String
  let flags: Set<FlagKind>

  init(_ text: String, prior: [String] = []) {
    let suggestion = Coder(minutes: 45, prior: prior).suggest("45 min individual therapy. " + text)
    codes = suggestion.claim.diagnoses.joined(separator: " ")
    flags = Set(suggestion.flags.map(\.kind))
  }
}
