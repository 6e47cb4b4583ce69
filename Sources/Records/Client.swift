public import Basics

/// A person who receives care. All members are PHI: at rest they are sealed, on a list only the
/// initials show.
public struct Client: Hashable, Sendable, Codable {
  public var id: ClientID
  public var givenName: String
  public var familyName: String
  public var birthDate: Day?
  public var sex: String?
  public var address: Address?
  public var payer: PayerID?
  public var memberID: String?

  public init(
    id: ClientID, givenName: String, familyName: String, birthDate: Day? = nil,
    sex: String? = nil, address: Address? = nil, payer: PayerID? = nil, memberID: String? = nil
  ) {
    self.id = id
    self.givenName = givenName
    self.familyName = familyName
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.payer = payer
    self.memberID = memberID
  }

  /// "J.R."; a missing name leaves its letter out.
  public var initials: String {
    [givenName, familyName].compactMap { $0.first.map { "\($0.uppercased())." } }.joined()
  }

  public var fullName: String {
    [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A postal address in the United States.
public struct Address: Hashable, Sendable, Codable {
  public var street: String
  public var city: String
  public var state: String
  public var zip: String

  public init(street: String, city: String, state: String, zip: String) {
    self.street = street
    self.city = city
    self.state = state
    self.zip = zip
  }
}
