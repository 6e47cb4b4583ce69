/// The classes of identifiers that must not leave, after 45 CFR 164.514(b)(2)(i).
public enum PHIClass: String, Hashable, Sendable, CaseIterable, Codable {
  case clientName = "NAME_CLIENT"
  case relativeName = "NAME_RELATIVE"
  case providerName = "NAME_PROVIDER"
  case otherName = "NAME_OTHER"
  case date = "DATE"
  case relativeDate = "DATE_RELATIVE"
  /// An age above 89, or anything that shows one.
  case age = "AGE90"
  case address = "ADDRESS"
  case city = "CITY"
  case county = "COUNTY"
  case zip = "ZIP"
  case location = "LOCATION"
  case facility = "FACILITY"
  case employer = "EMPLOYER"
  case school = "SCHOOL"
  case organization = "ORG"
  case phone = "PHONE"
  case fax = "FAX"
  case email = "EMAIL"
  case url = "URL"
  case ip = "IP"
  case handle = "HANDLE"
  case ssn = "SSN"
  case ssnFragment = "SSN4"
  case mrn = "MRN"
  case memberID = "MEMBER_ID"
  case groupID = "GROUP_ID"
  case claimID = "CLAIM_ID"
  case authorizationID = "AUTH_ID"
  case account = "ACCOUNT"
  case npi = "NPI"
  case taxID = "TAX_ID"
  case license = "LICENSE"
  case plate = "PLATE"
  case vin = "VIN"
  case device = "DEVICE_ID"
  case otherID = "OTHER_ID"

  /// Dates, holidays and ages.
  var isDateLike: Bool { self == .date || self == .relativeDate || self == .age }

  /// Whether the value names a person.
  public var isName: Bool {
    switch self {
    case .clientName, .relativeName, .providerName, .otherName: true
    default: false
    }
  }

  /// The word a token is built from. It says the kind of thing and nothing of the thing.
  var tokenStem: String {
    switch self {
    case .clientName: "CLIENT"
    case .relativeName, .providerName, .otherName: "PERSON"
    case .date, .relativeDate: "DATE"
    case .age: "AGE_OVER_89"
    case .address, .city, .county, .zip, .location: "PLACE"
    case .facility, .employer, .school, .organization: "ORGANIZATION"
    case .phone: "PHONE"
    case .fax: "FAX"
    case .email: "EMAIL"
    case .url: "URL"
    case .ip: "IP"
    case .handle: "HANDLE"
    default: "ID"
    }
  }
}
