public import Records

/// What a client's consent has to be. Who may enter and revoke one, `AccountRules` says.
public enum ConsentRules {
  /// What is wrong with a consent's days, for the person who enters it; nil when nothing is.
  public static func fault(of consent: PartTwoConsent) -> String? {
    guard let expires = consent.expires, expires < consent.signed else { return nil }
    return "a consent cannot end on \(expires), before it was signed on \(consent.signed)"
  }
}
