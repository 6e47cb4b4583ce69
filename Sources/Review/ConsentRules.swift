public import Records

/// Who may enter and revoke clients' consents. Auditors read; everybody else may be handed one.
public enum ConsentRules {
  /// Nil when this person may.
  public static func refusal(of person: Person, word: String) -> Refusal? {
    person.role == .auditor || person.name.isEmpty
      ? .notAllowed(person.role, word: word) : nil
  }

  /// What is wrong with a consent's days, for the person who enters it; nil when nothing is.
  public static func fault(of consent: PartTwoConsent) -> String? {
    guard let expires = consent.expires, expires < consent.signed else { return nil }
    return "a consent cannot end on \(expires), before it was signed on \(consent.signed)"
  }
}
