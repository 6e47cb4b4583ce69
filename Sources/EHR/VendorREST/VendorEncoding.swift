import Basics
import Records
import Transport

/// A signed decision as a superbill of the vendor. Keys are sorted and nothing depends on time or
/// place, so the same delivery gives the same bytes.
struct VendorEncoding {
  let profile: VendorProfile

  func body(of delivery: Delivery) -> DeliveryBody {
    let claim = delivery.claim
    var members: [(SuperbillMember, JSONValue?)] = [
      (.externalID, .text(delivery.decision.text)),
      (.replacesExternalID, delivery.replaces.map { .text($0.text) } ?? .null),
      (.noteID, .text(delivery.note.text)),
      (.encounterID, delivery.encounter.map { .text($0.text) }),
      (.clientID, delivery.client.map { .text($0.text) }),
      (.clinicianID, .text(delivery.clinician.text)),
      (.serviceDate, .text(delivery.serviceDate.description)),
      (.placeOfService, claim.placeOfService.map { .text($0) }),
    ]
    members += [
      (.lines, .list(claim.lines.map { line(of: $0, diagnoses: claim.diagnoses.count) })),
      (.diagnoses, .list(claim.diagnoses.map { .text($0) })),
      (.signedBy, .text(delivery.signedBy)),
      (.signedAt, .text(delivery.signedAt.description)),
    ]
    var headers = [HTTPHeader("Content-Type", "application/json")]
    if !profile.keyHeader.isEmpty {
      headers.append(HTTPHeader(profile.keyHeader, "\"\(delivery.decision.text)\""))
    }
    return DeliveryBody(
      decision: delivery.decision, method: .post, path: profile.superbillsPath, headers: headers,
      bytes: JSONValue.object(of: members.map { (profile.name($0), $1) }).canonicalBytes)
  }

  private func line(of line: ServiceLine, diagnoses: Int) -> JSONValue {
    .object(of: [
      ("code", .text(line.code)),
      ("modifiers", .list(line.modifiers.map { .text($0) })),
      ("units", JSONValue(integerLiteral: line.units)),
      ("pointers", .list(line.pointersOrAll(of: diagnoses).map(JSONValue.init(integerLiteral:)))),
    ])
  }
}

extension ServiceLine {
  /// The diagnoses the line points at; without a choice all of them, at most the four a claim line
  /// can hold.
  func pointersOrAll(of count: Int) -> [Int] {
    pointers.isEmpty ? Array((1...max(1, count)).prefix(min(count, 4))) : pointers
  }
}
