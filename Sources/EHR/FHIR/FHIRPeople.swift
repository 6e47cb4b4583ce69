import Basics
import Records

/// Patients and practitioners as our nouns.
enum FHIRPeople {
  private static let npiSystem = "http://hl7.org/fhir/sid/us-npi"

  static func client(
    _ patient: FHIRResource, _ coverage: FHIRCoverage?, _ settings: FHIRSettings
  ) -> Client {
    let value = patient.value
    let name = name(value)
    return Client(
      id: ClientID(patient.businessID(settings.clientSystem)), givenName: name.given,
      familyName: name.family, birthDate: value["birthDate"]?.text.flatMap { Day($0) },
      sex: sex(value["gender"]?.text), address: value["address"]?.items.first.map(address),
      payer: coverage?.payerID, memberID: coverage?.memberID)
  }

  static func clinician(_ practitioner: FHIRResource, _ settings: FHIRSettings) -> Clinician {
    let value = practitioner.value
    let name = name(value)
    let credential =
      (value["qualification"]?.items ?? []).lazy.compactMap {
        $0["code.text"]?.text ?? $0["code"]?.codings.first?.code
      }.first ?? value["name"]?.items.first?["suffix"]?.items.first?.text
    return Clinician(
      id: ClinicianID(practitioner.businessID(settings.clinicianSystem)), givenName: name.given,
      familyName: name.family, credential: credential ?? "",
      npi: (value["identifier"]?.items ?? []).first { $0["system"]?.text == npiSystem }?["value"]?
        .word)
  }

  private static func name(_ value: JSONValue) -> (given: String, family: String) {
    let names = value["name"]?.items ?? []
    let name = names.first { $0["use"]?.text == "official" } ?? names.first
    let given = (name?["given"]?.items ?? []).compactMap(\.text).joined(separator: " ")
    return (given, name?["family"]?.text ?? "")
  }

  private static func sex(_ gender: String?) -> String? {
    switch gender {
    case "female": "F"
    case "male": "M"
    case "other": "X"
    default: nil
    }
  }

  private static func address(_ value: JSONValue) -> Address {
    Address(
      street: (value["line"]?.items ?? []).compactMap(\.text).joined(separator: ", "),
      city: value["city"]?.text ?? "", state: value["state"]?.text ?? "",
      zip: value["postalCode"]?.text ?? "")
  }
}
