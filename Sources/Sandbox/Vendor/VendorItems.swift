import Basics
import Records

/// The records of the vendor surface as JSON.
enum VendorItems {
  static func note(_ served: ServedNote, _ chart: any Chart) -> [UInt8] {
    let note = served.note
    let text = served.textBytes
    var item = JSONText(reserving: text.count + 1500)
    item.object {
      $0.member("note_id", note.id)
      $0.member("clinician_id", note.clinician)
      $0.member("note_text", text: text)
      $0.member("session_date", note.date.description)
      $0.member("session_duration_minutes", note.durationMinutes)
      schedule(of: note, into: &$0)
      if let suggestion = note.suggestion {
        $0.object("suggestion") { write(suggestion, into: &$0) }
      }
      $0.member("signed", note.signed)
      $0.member("updated_at", served.key.moment.description)
      $0.member("version", String(served.version))
      if let client = chart.client(note.client) { $0.object("client") { write(client, into: &$0) } }
      if let clinician = chart.clinician(note.clinician) {
        $0.object("clinician") { write(clinician, into: &$0) }
      }
      if let payer = chart.payer(note.payer) { $0.object("payer") { write(payer, into: &$0) } }
    }
    return item.bytes
  }

  private static func schedule(of note: PracticeNote, into item: inout JSONText) {
    item.member("encounter_id", note.encounter)
    item.member("client_id", note.client)
    item.member("start_time", note.start)
    item.member("end_time", note.end)
    item.member("credential", note.credential)
    item.member("pos", note.placeOfService)
    item.member("telehealth", note.telehealth)
    item.member("payer_id", note.payer)
    item.member("payer_class", note.payerClass)
    item.member("client_age", note.clientAge)
    item.member("client_sex", note.clientSex)
    if let codes = note.priorDiagnoses { item.member("prior_diagnoses", codes) }
  }

  static func denial(at place: Int, _ chart: any Chart) -> [UInt8] {
    let denial = chart.denial(at: place)
    return JSONText.object {
      $0.member("claim_id", denial.claim.text)
      $0.member("note_id", denial.note?.text)
      $0.member("client_id", denial.client?.text)
      $0.member("payer_id", denial.payer?.text)
      $0.member("group", denial.group)
      $0.member("carc", denial.carc)
      $0.member("remarks", denial.remarks)
      if let procedures = denial.procedures { $0.member("procedures", procedures) }
      $0.member("amount_cents", Int(denial.amount.cents))
      $0.member("service_date", denial.serviceDate.description)
      $0.member("denied_on", denial.deniedOn.description)
      $0.member("deadline", denial.deadline?.description)
      $0.member("updated_at", chart.denialKey(at: place).moment.description)
      $0.member("version", denial.version)
      if let client = chart.client(denial.client?.text) {
        $0.object("client") { write(client, into: &$0) }
      }
      if let payer = chart.payer(denial.payer?.text) {
        $0.object("payer") { write(payer, into: &$0) }
      }
    }
  }

  static func write(_ suggestion: VendorSuggestion, into item: inout JSONText) {
    item.member("source", suggestion.source)
    for (name, codes) in [
      ("suggested_cpt_codes", suggestion.procedures),
      ("suggested_icd10_codes", suggestion.diagnoses),
    ] {
      item.array(name) { list in
        for code in codes ?? [] { list.object { write(code, into: &$0) } }
      }
    }
  }

  static func write(_ code: VendorCode, into item: inout JSONText) {
    item.member("code", code.code)
    item.member("description", code.description)
    item.member("confidence", code.confidence)
    item.member("rationale", code.rationale)
  }

  private static func write(_ client: PracticeClient, into item: inout JSONText) {
    item.member("client_id", client.client.id.text)
    item.member("given_name", client.client.givenName)
    item.member("family_name", client.client.familyName)
    item.member("birth_date", client.client.birthDate?.description)
    item.member("sex", client.client.sex)
    if let address = client.client.address {
      item.object("address") {
        $0.member("street", address.street)
        $0.member("city", address.city)
        $0.member("state", address.state)
        $0.member("zip", address.zip)
      }
    }
    item.member("payer_id", client.client.payer?.text)
    item.member("member_id", client.client.memberID)
    item.member("diagnoses", client.diagnoses)
  }

  private static func write(_ clinician: Clinician, into item: inout JSONText) {
    item.member("clinician_id", clinician.id.text)
    item.member("given_name", clinician.givenName)
    item.member("family_name", clinician.familyName)
    item.member("credential", clinician.credential)
    item.member("npi", clinician.npi)
  }

  private static func write(_ payer: Payer, into item: inout JSONText) {
    item.member("payer_id", payer.id.text)
    item.member("name", payer.name)
    item.member("payer_class", payer.payerClass.rawValue)
  }
}
