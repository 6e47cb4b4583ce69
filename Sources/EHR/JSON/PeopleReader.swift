import Basics
import Records

/// The people and the payer a record brings along. Each is optional and read leniently: a client
/// without an id is no client.
extension NoteRecordReader {
  func client(_ value: JSONValue?, _ reader: inout MemberReader) -> Client? {
    guard let value, let id = value["client_id"]?.word ?? value["id"]?.word else { return nil }
    return Client(
      id: ClientID(id), givenName: value["given_name"]?.text ?? "",
      familyName: value["family_name"]?.text ?? "",
      birthDate: value["birth_date"]?.text.flatMap { Day($0) }, sex: value["sex"]?.text,
      address: value["address"].flatMap(NoteRecordReader.address),
      payer: value["payer_id"]?.word.map { PayerID($0) }, memberID: value["member_id"]?.word)
  }

  func clinician(_ value: JSONValue?, _ reader: inout MemberReader) -> Clinician? {
    guard let value, let id = value["clinician_id"]?.word ?? value["id"]?.word else { return nil }
    return Clinician(
      id: ClinicianID(id), givenName: value["given_name"]?.text ?? "",
      familyName: value["family_name"]?.text ?? "", credential: value["credential"]?.text ?? "",
      npi: value["npi"]?.word)
  }

  /// A payer of a class we do not know is left out with a finding: its rules would be guessed.
  func payer(_ value: JSONValue?, _ reader: inout MemberReader) -> Payer? {
    guard let value, let id = value["payer_id"]?.word ?? value["id"]?.word else { return nil }
    guard let payerClass = value["payer_class"]?.text.flatMap({ PayerClass(rawValue: $0) }) else {
      reader.add(
        Finding(
          code: "payer_class_unknown", severity: .warn,
          message: "the payer's class is none of "
            + PayerClass.allCases.map(\.rawValue).joined(separator: ", "),
          place: reader.place))
      return nil
    }
    return Payer(id: PayerID(id), name: value["name"]?.text ?? id, payerClass: payerClass)
  }

  private static func address(_ value: JSONValue) -> Address? {
    guard value.isObject else { return nil }
    return Address(
      street: value["street"]?.text ?? "", city: value["city"]?.text ?? "",
      state: value["state"]?.text ?? "", zip: value["zip"]?.word ?? "")
  }
}
