import Basics
import Records

/// Denials from ClaimResponses with outcome `error`: the adjustment reason, its group, the amount
/// and the days. Money is read from its decimal text, never through binary floating point.
struct FHIRDenialDecoding {
  let client: FHIRClient

  private static let reasons = "https://x12.org/codes/claim-adjustment-reason-codes"
  private static let remarks = "https://x12.org/codes/remittance-advice-remark-codes"
  private static let groups: Set = ["CO", "PR", "OA", "PI", "CR"]

  func page(_ chart: FHIRChart) throws(EHRError) -> IntakePage {
    var page = IntakePage()
    for response in chart.bundle.matches where response.type == "ClaimResponse" {
      guard let denial = try denial(response, chart) else {
        page.findings.append(
          Finding(
            code: "denial_unreadable", severity: .error,
            message: "claim, reason, amount or date of the denial is missing; it was left out",
            place: response.reference))
        continue
      }
      page.denials.append(denial)
    }
    page.denials = page.denials.withoutRepeats { $0 }
    return page
  }

  private func denial(
    _ response: FHIRResource, _ chart: FHIRChart
  ) throws(EHRError) -> Denial? {
    let value = response.value
    let claim = try claim(of: response, chart)
    let served = serviceDate(response, claim)
    let billed = procedures(claim)
    guard
      let claimID = value["request.identifier.value"]?.word
        ?? value["request.reference"]?.text.flatMap(FHIRDenialDecoding.id),
      let deniedOn = value["created"]?.text.flatMap({ Day($0.prefix(10)) })
    else { return nil }
    let adjudications =
      (value["item"]?.items ?? []).flatMap { $0["adjudication"]?.items ?? [] }
      + (value["adjudication"]?.items ?? [])
    let codings =
      (value["error"]?.items ?? []).flatMap { $0["code"]?.codings ?? [] }
      + adjudications.flatMap { $0["reason"]?.codings ?? [] }
    guard let reason = reason(codings), let amount = amount(adjudications, value) else {
      return nil
    }
    return Denial(
      claim: ClaimID(claimID), note: nil,
      client: value["patient.reference"]?.text.flatMap(FHIRDenialDecoding.id).map { ClientID($0) },
      payer: value["insurer.reference"]?.text.flatMap(FHIRDenialDecoding.id).map { PayerID($0) },
      group: reason.group, carc: reason.carc,
      remarks: codings.filter { $0.system == FHIRDenialDecoding.remarks }.map(\.code)
        .withoutRepeats { $0 },
      amount: amount, serviceDate: served ?? deniedOn, deniedOn: deniedOn,
      deadline: deadline(value),
      version: response.version ?? Fingerprint.of(value.canonicalBytes),
      procedures: billed.isEmpty ? nil : billed)
  }

  /// `CO-197` in one coding, or `197` with the group in another.
  private func reason(
    _ codings: [(system: String?, code: String)]
  ) -> (group: String, carc: String)? {
    let ours = codings.filter { $0.system == FHIRDenialDecoding.reasons }.map(\.code)
    for code in ours {
      let parts = code.split(separator: "-").map(String.init)
      if parts.count == 2, FHIRDenialDecoding.groups.contains(parts[0]) {
        return (parts[0], parts[1])
      }
    }
    let group = codings.map(\.code).first { FHIRDenialDecoding.groups.contains($0) }
    return ours.first { !FHIRDenialDecoding.groups.contains($0) }.map { (group ?? "CO", $0) }
  }

  /// What was taken off: the amounts that carry a reason, else the total submitted.
  private func amount(_ adjudications: [JSONValue], _ value: JSONValue) -> Money? {
    let cut = adjudications.filter { $0["reason"] != nil }.compactMap { money($0["amount"]) }
    if !cut.isEmpty { return cut.reduce(.zero, +) }
    return (value["total"]?.items ?? []).lazy.compactMap { money($0["amount"]) }.first
  }

  private func money(_ value: JSONValue?) -> Money? {
    guard value?["currency"]?.text ?? "USD" == "USD" else { return nil }
    return value?["value"]?.word.flatMap { Money(dollars: $0) }
  }

  /// The claim a response answers, where the page or the server has it.
  private func claim(
    of response: FHIRResource, _ chart: FHIRChart
  ) throws(EHRError) -> JSONValue? {
    let reference = response.value["request.reference"]?.text
    return try chart.resource(reference, within: response)?.value
  }

  /// From the response itself, else from the claim it answers.
  private func serviceDate(_ response: FHIRResource, _ claim: JSONValue?) -> Day? {
    if let own = earliest(response.value["addItem"]) { return own }
    return earliest(claim?["item"])
      ?? claim?["billablePeriod.start"]?.text.flatMap { Day($0.prefix(10)) }
  }

  private func procedures(_ claim: JSONValue?) -> [String] {
    (claim?["item"]?.items ?? []).compactMap { $0["productOrService"]?.codings.first?.code }
      .withoutRepeats { $0 }
  }

  private func earliest(_ items: JSONValue?) -> Day? {
    (items?.items ?? []).compactMap {
      ($0["servicedDate"] ?? $0["servicedPeriod.start"])?.text.flatMap { Day($0.prefix(10)) }
    }.min()
  }

  /// R4 has no member for it; a process note "Respond by 2026-05-15" is how it is told.
  private func deadline(_ value: JSONValue) -> Day? {
    let opening = "Respond by "
    return (value["processNote"]?.items ?? []).lazy.compactMap { $0["text"]?.text }
      .first { $0.hasPrefix(opening) }.flatMap { Day($0.dropFirst(opening.count).prefix(10)) }
  }

  private static func id(_ reference: String) -> String? {
    FHIRResource.short(reference).split(separator: "/").last.map(String.init)
  }
}
