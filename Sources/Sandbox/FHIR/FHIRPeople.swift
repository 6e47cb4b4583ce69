import Basics
import Records

/// People, payers and problem lists as FHIR shows them.
enum FHIRPeople {
  static let practiceID = "ORG-1"

  static func patient(_ client: PracticeClient) -> [UInt8] {
    let person = client.client
    return JSONText.object {
      $0.member("resourceType", "Patient")
      $0.member("id", person.id.text)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.identifiers([(FHIRSystem.client, person.id.text)])
      $0.member("active", true)
      name(person.givenName, person.familyName, into: &$0)
      $0.member("gender", gender(person.sex))
      $0.member("birthDate", person.birthDate?.description)
      if let home = person.address {
        $0.array("address") { list in list.object { write(home, into: &$0) } }
      }
    }
  }

  static func practitioner(_ clinician: Clinician) -> [UInt8] {
    JSONText.object {
      $0.member("resourceType", "Practitioner")
      $0.member("id", clinician.id.text)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.identifiers(
        (clinician.npi.map { [(FHIRSystem.npi, $0)] } ?? [])
          + [(FHIRSystem.clinician, clinician.id.text)])
      name(clinician.givenName, clinician.familyName, into: &$0)
      $0.array("qualification") { list in
        list.object { entry in
          entry.object("code") { $0.member("text", clinician.credential) }
        }
      }
    }
  }

  static func practice(_ profile: PracticeProfile) -> [UInt8] {
    JSONText.object {
      $0.member("resourceType", "Organization")
      $0.member("id", practiceID)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.identifiers([
        (FHIRSystem.npi, profile.npi), ("urn:oid:2.16.840.1.113883.4.4", profile.taxID),
      ])
      $0.member("active", true)
      $0.member("name", profile.name)
      $0.array("address") { list in list.object { write(profile.address, into: &$0) } }
    }
  }

  static func payer(_ payer: Payer) -> [UInt8] {
    JSONText.object {
      $0.member("resourceType", "Organization")
      $0.member("id", payer.id.text)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.identifiers([(FHIRSystem.payer, payer.id.text)])
      $0.member("active", true)
      $0.concepts("type", "http://terminology.hl7.org/CodeSystem/organization-type", ["pay"])
      $0.member("name", payer.name)
    }
  }

  static func coverage(_ client: Client, _ chart: any Chart) -> [UInt8]? {
    guard let payer = chart.payer(client.payer?.text) else { return nil }
    return JSONText.object {
      $0.member("resourceType", "Coverage")
      $0.member("id", "COV-" + client.id.text)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.member("status", "active")
      $0.concept("type", FHIRSystem.payerClass, payer.payerClass.rawValue)
      $0.member("subscriberId", client.memberID)
      $0.reference("beneficiary", "Patient", client.id.text)
      $0.concept(
        "relationship", "http://terminology.hl7.org/CodeSystem/subscriber-relationship", "self")
      $0.array("payor") { list in
        list.object {
          $0.member("reference", "Organization/" + payer.id.text)
          $0.member("display", payer.name)
        }
      }
    }
  }

  static func condition(_ client: PracticeClient, _ number: Int) -> [UInt8] {
    let terminology = "http://terminology.hl7.org/CodeSystem/condition-"
    return JSONText.object {
      $0.member("resourceType", "Condition")
      $0.member("id", "COND-\(client.client.id)-\(number)")
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.concept("clinicalStatus", terminology + "clinical", "active")
      $0.concept("verificationStatus", terminology + "ver-status", "confirmed")
      $0.concepts("category", terminology + "category", ["problem-list-item"])
      $0.concept("code", FHIRSystem.diagnosis, client.diagnoses[number - 1])
      $0.reference("subject", "Patient", client.client.id.text)
    }
  }

  private static func gender(_ sex: String?) -> String? {
    switch sex {
    case "F": "female"
    case "M": "male"
    case nil: nil
    default: "other"
    }
  }

  private static func name(_ given: String, _ family: String, into item: inout JSONText) {
    item.array("name") { list in
      list.object {
        $0.member("use", "official")
        $0.member("family", family)
        $0.member("given", [given])
      }
    }
  }

  private static func write(_ address: Address, into item: inout JSONText) {
    item.member("line", [address.street])
    item.member("city", address.city)
    item.member("state", address.state)
    item.member("postalCode", address.zip)
  }
}
