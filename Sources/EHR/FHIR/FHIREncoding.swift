import Basics
import Records
import Transport

/// A signed decision as a FHIR Claim under our own identifier. The EHR knows coverage and charge,
/// so neither is claimed to be known here. Keys are sorted: same delivery, same bytes.
struct FHIREncoding {
  let settings: FHIRSettings

  func body(of delivery: Delivery) -> DeliveryBody {
    let search = "identifier=" + FHIRSettings.decisionSystem + "|" + delivery.decision.text
    return DeliveryBody(
      decision: delivery.decision, method: .post, path: "Claim",
      headers: [
        HTTPHeader("Content-Type", FHIRClient.mediaType),
        HTTPHeader("If-None-Exist", search),
        HTTPHeader("Idempotency-Key", "\"\(delivery.decision.text)\""),
      ], bytes: claim(delivery).canonicalBytes)
  }

  private func claim(_ delivery: Delivery) -> JSONValue {
    let claim = delivery.claim
    let clinician = reference("Practitioner", delivery.clinician.text, settings.clinicianSystem)
    return .object(of: [
      ("resourceType", "Claim"),
      ("identifier", .list([identifier(FHIRSettings.decisionSystem, delivery.decision.text)])),
      ("status", "active"), ("use", "claim"),
      ("type", concept("http://terminology.hl7.org/CodeSystem/claim-type", "professional")),
      ("priority", concept("http://terminology.hl7.org/CodeSystem/processpriority", "normal")),
      (
        "patient",
        delivery.client.map { reference("Patient", $0.text, settings.clientSystem) }
          ?? display("as in the note's encounter")
      ),
      ("created", .text(delivery.signedAt.description)),
      ("enterer", display(delivery.signedBy)),
      ("provider", clinician),
      ("related", delivery.replaces.map { .list([related($0)]) }),
      ("careTeam", .list([.object(["sequence": 1, "provider": clinician])])),
      ("supportingInfo", .list([noteLink(delivery.note)])),
      (
        "insurance",
        .list([
          .object([
            "sequence": 1, "focal": .bool(true), "coverage": display("as held by the EHR"),
          ])
        ])
      ),
      ("diagnosis", diagnoses(claim)),
      ("item", .list(claim.lines.enumerated().map { item($1, $0 + 1, delivery) })),
    ])
  }

  private func item(_ line: ServiceLine, _ sequence: Int, _ delivery: Delivery) -> JSONValue {
    let claim = delivery.claim
    let pointers = line.pointersOrAll(of: claim.diagnoses.count)
    let modifiers = line.modifiers.map { concept(nil, $0) }
    return .object(of: [
      ("sequence", JSONValue(integerLiteral: sequence)),
      ("careTeamSequence", .list([1])),
      ("diagnosisSequence", .list(pointers.map(JSONValue.init(integerLiteral:)))),
      ("productOrService", concept(FHIREncoding.procedureSystem(line.code), line.code)),
      ("modifier", modifiers.isEmpty ? nil : .list(modifiers)),
      ("servicedDate", .text(delivery.serviceDate.description)),
      ("locationCodeableConcept", claim.placeOfService.map { concept(FHIREncoding.places, $0) }),
      ("quantity", .object(["value": JSONValue(integerLiteral: line.units)])),
      ("encounter", delivery.encounter.map { .list([reference("Encounter", $0.text, nil)]) }),
    ])
  }

  private func diagnoses(_ claim: CodedClaim) -> JSONValue? {
    guard !claim.diagnoses.isEmpty else { return nil }
    return .list(
      claim.diagnoses.enumerated().map { index, code in
        .object([
          "sequence": JSONValue(integerLiteral: index + 1),
          "diagnosisCodeableConcept": concept(FHIREncoding.icd10, code),
        ])
      })
  }

  private func noteLink(_ note: NoteID) -> JSONValue {
    .object([
      "sequence": 1,
      "category": concept("http://terminology.hl7.org/CodeSystem/claiminformationcategory", "info"),
      "valueReference": reference("DocumentReference", note.text, settings.noteSystem),
    ])
  }

  private func related(_ earlier: DecisionID) -> JSONValue {
    .object([
      "claim": .object(["identifier": identifier(FHIRSettings.decisionSystem, earlier.text)]),
      "relationship": concept(
        "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship", "prior"),
    ])
  }

  static let icd10 = "http://hl7.org/fhir/sid/icd-10-cm"
  private static let places =
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"

  /// HCPCS codes begin with a letter, CPT codes with a digit.
  private static func procedureSystem(_ code: String) -> String {
    code.first?.isLetter == true
      ? "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
      : "http://www.ama-assn.org/go/cpt"
  }

  private func reference(_ type: String, _ id: String, _ system: String?) -> JSONValue {
    guard let system else { return .object(["reference": .text(type + "/" + id)]) }
    return .object(["type": .text(type), "identifier": identifier(system, id)])
  }

  private func identifier(_ system: String, _ value: String) -> JSONValue {
    .object(["system": .text(system), "value": .text(value)])
  }

  private func display(_ words: String) -> JSONValue {
    .object(["display": .text(words)])
  }

  private func concept(_ system: String?, _ code: String) -> JSONValue {
    .object([
      "coding": .list([.object(of: [("system", system.map { .text($0) }), ("code", .text(code))])])
    ])
  }
}
