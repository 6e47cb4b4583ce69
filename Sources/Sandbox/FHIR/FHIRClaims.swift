import Basics
import Records

/// Earlier claims and their refusals as FHIR shows them.
enum FHIRClaims {
  static func claim(_ claim: PriorClaim, _ chart: any Chart) -> [UInt8] {
    let cents = claim.lines.reduce(0) { $0 + $1.chargeCents }
    return JSONText.object {
      $0.member("resourceType", "Claim")
      $0.member("id", claim.id)
      $0.meta(version: 1, changed: FHIRLibrary.founded)
      $0.identifiers([(FHIRSystem.claim, claim.id)])
      $0.member("status", "active")
      $0.concept("type", "http://terminology.hl7.org/CodeSystem/claim-type", "professional")
      $0.member("use", "claim")
      $0.reference("patient", "Patient", claim.client)
      $0.object("billablePeriod") {
        $0.member("start", claim.serviceDate.description)
        $0.member("end", claim.serviceDate.description)
      }
      $0.member("created", claim.serviceDate.description)
      $0.reference("insurer", "Organization", claim.payer)
      $0.reference("provider", "Organization", FHIRPeople.practiceID)
      $0.concept("priority", nil, "normal")
      $0.array("careTeam") { list in
        list.object {
          $0.member("sequence", 1)
          $0.reference("provider", "Practitioner", claim.clinician)
        }
      }
      diagnoses(claim.diagnoses, into: &$0)
      $0.array("insurance") { list in
        list.object {
          $0.member("sequence", 1)
          $0.member("focal", true)
          $0.reference("coverage", "Coverage", "COV-" + claim.client)
        }
      }
      $0.array("item") { list in
        for (index, line) in claim.lines.enumerated() {
          list.object { write(line, index + 1, claim, into: &$0) }
        }
      }
      $0.amount("total", cents: cents)
    }
  }

  private static func diagnoses(_ codes: [String], into item: inout JSONText) {
    item.array("diagnosis") { list in
      for (index, code) in codes.enumerated() {
        list.object {
          $0.member("sequence", index + 1)
          $0.concept("diagnosisCodeableConcept", FHIRSystem.diagnosis, code)
        }
      }
    }
  }

  private static func write(
    _ line: PriorLine, _ sequence: Int, _ claim: PriorClaim, into item: inout JSONText
  ) {
    item.member("sequence", sequence)
    item.concept("productOrService", FHIRSystem.procedure, line.code)
    if !line.modifiers.isEmpty { item.concepts("modifier", nil, line.modifiers) }
    item.member("servicedDate", claim.serviceDate.description)
    if let place = claim.placeOfService {
      item.concept("locationCodeableConcept", FHIRSystem.placeOfService, place)
    }
    item.object("quantity") { $0.member("value", line.units) }
    item.amount("net", cents: line.chargeCents)
  }

  static func response(_ denial: Denial, changed: Instant, _ chart: any Chart) -> [UInt8] {
    JSONText.object {
      $0.member("resourceType", "ClaimResponse")
      $0.member("id", "CR-" + denial.claim.text)
      $0.meta(version: 1, changed: changed)
      $0.identifiers([(FHIRSystem.claim, denial.claim.text)])
      $0.member("status", "active")
      $0.concept("type", "http://terminology.hl7.org/CodeSystem/claim-type", "professional")
      $0.member("use", "claim")
      if let client = denial.client { $0.reference("patient", "Patient", client.text) }
      $0.member("created", denial.deniedOn.description)
      $0.object("insurer") {
        $0.member("reference", denial.payer.map { "Organization/" + $0.text })
        $0.member("display", chart.payer(denial.payer?.text)?.name)
      }
      $0.reference("request", "Claim", denial.claim.text)
      $0.member("outcome", "error")
      $0.array("item") { list in
        list.object {
          $0.member("itemSequence", 1)
          $0.array("adjudication") { adjudication(of: denial, into: &$0) }
        }
      }
      // The day of service has no place in an item of a response, only in an added one.
      $0.array("addItem") { list in
        list.object {
          $0.concept("productOrService", nil, "not-applicable")
          $0.member("servicedDate", denial.serviceDate.description)
          $0.array("adjudication") { parts in
            parts.object { $0.concept("category", nil, "denied") }
          }
        }
      }
      $0.array("error") { list in
        list.object { entry in entry.object("code") { reasons(of: denial, into: &$0) } }
      }
      if let deadline = denial.deadline {
        $0.array("processNote") { list in
          list.object {
            $0.member("number", 1)
            $0.member("text", "Respond by \(deadline)")
          }
        }
      }
    }
  }

  private static func adjudication(of denial: Denial, into list: inout JSONText) {
    list.object { entry in
      entry.concept("category", nil, "denied")
      entry.object("reason") { reasons(of: denial, into: &$0) }
      entry.amount("amount", cents: Int(denial.amount.cents))
    }
    for remark in denial.remarks {
      list.object {
        $0.concept("category", nil, "remark")
        $0.concept("reason", FHIRSystem.remark, remark)
      }
    }
  }

  private static func reasons(of denial: Denial, into item: inout JSONText) {
    item.array("coding") { list in
      list.object {
        $0.member("system", FHIRSystem.adjustmentReason)
        $0.member("code", denial.group + "-" + denial.carc)
      }
      list.object {
        $0.member("system", FHIRSystem.adjustmentGroup)
        $0.member("code", denial.group)
      }
    }
  }
}
