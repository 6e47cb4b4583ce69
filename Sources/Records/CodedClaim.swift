/// One line of a claim as a person signs it.
public struct ServiceLine: Hashable, Sendable, Codable {
  /// A CPT or HCPCS code.
  public var code: String
  public var modifiers: [String]
  public var units: Int
  /// 1-based places in the claim's diagnosis list, most important first; empty means all.
  public var pointers: [Int]

  public init(code: String, modifiers: [String] = [], units: Int = 1, pointers: [Int] = []) {
    self.code = code
    self.modifiers = modifiers
    self.units = units
    self.pointers = pointers
  }

  /// "90834-95", "90853 ×2".
  public var summary: String {
    ([code] + modifiers).joined(separator: "-") + (units == 1 ? "" : " ×\(units)")
  }
}

/// The codes of one session: what a decision stores, and what the EHR receives once signed.
public struct CodedClaim: Hashable, Sendable, Codable {
  public var lines: [ServiceLine]
  /// Dotted ICD-10-CM codes, the primary one first.
  public var diagnoses: [String]
  public var placeOfService: String?

  public init(lines: [ServiceLine], diagnoses: [String], placeOfService: String? = nil) {
    self.lines = lines
    self.diagnoses = diagnoses
    self.placeOfService = placeOfService
  }

  public var isEmpty: Bool { lines.isEmpty && diagnoses.isEmpty }
}
