import Basics
import Records

/// One JSON denial record to a `Denial`. Claim, reason, amount and dates must be there; a denial
/// without one of them could not be worked.
enum DenialRecordReader {
  static func denial(
    from record: JSONValue, place: String, findings: inout [Finding]
  ) -> Denial? {
    var reader = MemberReader(record, place: place)
    defer { findings += reader.findings }
    guard let claim = reader.text("claim_id"), let group = reader.text("group"),
      let carc = reader.text("carc"), let cents = cents(record["amount_cents"]),
      let serviceDate = reader.day("service_date"), let deniedOn = reader.day("denied_on")
    else {
      reader.add(
        Finding(
          code: "denial_unreadable", severity: .error,
          message: "claim_id, group, carc, amount_cents, service_date and denied_on are needed; "
            + "the denial was left out", place: place))
      return nil
    }
    let version = reader.text("version") ?? reader.text("updated_at")
    let procedures = reader.texts("procedures")
    return Denial(
      claim: ClaimID(claim), note: reader.text("note_id").map { NoteID($0) },
      client: reader.text("client_id").map { ClientID($0) },
      payer: reader.text("payer_id").map { PayerID($0) }, group: group, carc: carc,
      remarks: reader.texts("remarks"), amount: Money(cents: cents), serviceDate: serviceDate,
      deniedOn: deniedOn, deadline: reader.day("deadline"),
      version: version ?? Fingerprint.of(record.canonicalBytes),
      procedures: procedures.isEmpty ? nil : procedures)
  }

  private static func cents(_ value: JSONValue?) -> Int64? {
    value?.word.flatMap { Int64($0) }
  }
}
