public import Basics

/// A rendering provider of the practice.
public struct Clinician: Hashable, Sendable, Codable {
  public var id: ClinicianID
  public var givenName: String
  public var familyName: String
  public var credential: String
  public var npi: String?

  public init(
    id: ClinicianID, givenName: String, familyName: String, credential: String, npi: String? = nil
  ) {
    self.id = id
    self.givenName = givenName
    self.familyName = familyName
    self.credential = credential
    self.npi = npi
  }

  public var fullName: String {
    [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
