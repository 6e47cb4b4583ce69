import Basics
import Records

/// The lines of the sample files, as they are written there, each with the noun it stands for.
struct ProfileRecord: Decodable {
  var name: String
  var npi: String
  var taxId: String
  var phone: String
  var address: Address

  var profile: PracticeProfile {
    PracticeProfile(name: name, npi: npi, taxID: taxId, phone: phone, address: address)
  }

  static let nameless = PracticeProfile(
    name: "", npi: "", taxID: "", phone: "",
    address: Address(street: "", city: "", state: "", zip: ""))
}

/// A line of payers.jsonl.
struct PayerRecord: Decodable {
  var payerId: PayerID
  var name: String
  var payerClass: PayerClass

  var payer: Payer { Payer(id: payerId, name: name, payerClass: payerClass) }
}

/// A line of clinicians.jsonl.
struct ClinicianRecord: Decodable {
  var clinicianId: ClinicianID
  var givenName: String
  var familyName: String
  var credential: String
  var npi: String?

  var clinician: Clinician {
    Clinician(
      id: clinicianId, givenName: givenName, familyName: familyName, credential: credential,
      npi: npi)
  }
}

/// A line of clients.jsonl.
struct ClientRecord: Decodable {
  var clientId: ClientID
  var givenName: String
  var familyName: String
  var birthDate: Day?
  var sex: String?
  var address: Address?
  var payerId: PayerID?
  var memberId: String?
  var diagnoses: [String]?

  var client: PracticeClient {
    PracticeClient(
      client: Client(
        id: clientId, givenName: givenName, familyName: familyName, birthDate: birthDate,
        sex: sex, address: address, payer: payerId, memberID: memberId),
      diagnoses: diagnoses ?? [])
  }
}

/// A line of denials.jsonl.
struct DenialRecord: Decodable {
  var claimId: ClaimID
  var noteId: NoteID?
  var clientId: ClientID?
  var payerId: PayerID?
  var group: String
  var carc: String
  var remarks: [String]?
  var amountCents: Int64
  var serviceDate: Day
  var deniedOn: Day
  var deadline: Day?

  var denial: Denial {
    Denial(
      claim: claimId, note: noteId, client: clientId, payer: payerId, group: group, carc: carc,
      remarks: remarks ?? [], amount: Money(cents: amountCents), serviceDate: serviceDate,
      deniedOn: deniedOn, deadline: deadline, version: "1")
  }
}
