import Basics

/// Notes as FHIR shows them: the document, the encounter it tells of, and what a program proposed.
enum FHIRNotes {
  /// Every eighth text, and every long one, lies behind a link instead of in the document.
  private static func isLinked(_ served: ServedNote, size: Int) -> Bool {
    size > 65_536 || textHash(served.note.id) % 8 == 0
  }

  static func document(_ served: ServedNote, _ chart: any Chart) -> [UInt8] {
    let note = served.note
    let text = served.textBytes
    var item = JSONText(reserving: text.count * 3 / 2 + 1200)
    item.object {
      $0.member("resourceType", "DocumentReference")
      $0.member("id", note.id)
      $0.meta(version: served.version, changed: served.key.moment)
      $0.identifiers([(FHIRSystem.note, note.id)])
      $0.member("status", "current")
      $0.member("docStatus", note.signed == false ? "preliminary" : "final")
      $0.concept("type", "http://loinc.org", "11506-3", text: "Progress note")
      $0.concepts(
        "category", "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
        ["clinical-note"])
      if let client = note.client { $0.reference("subject", "Patient", client) }
      $0.member("date", served.key.moment.description)
      $0.array("author") { list in
        list.object { $0.member("reference", "Practitioner/" + note.clinician) }
      }
      $0.array("content") { list in
        list.object { content in
          content.object("attachment") { attachment(served, text, into: &$0) }
        }
      }
      $0.object("context") {
        $0.array("encounter") { list in
          list.object { $0.member("reference", "Encounter/" + note.encounterID) }
        }
        $0.object("period") { $0.member("start", note.date.description) }
      }
    }
    return item.bytes
  }

  private static func attachment(
    _ served: ServedNote, _ text: [UInt8], into item: inout JSONText
  ) {
    item.member("contentType", "text/plain; charset=utf-8")
    if isLinked(served, size: text.count) {
      item.member("url", "Binary/" + served.note.id)
    } else {
      item.member("data", text: base64(text))
    }
    item.member("size", text.count)
  }

  static func encounter(_ served: ServedNote) -> [UInt8] {
    let note = served.note
    let isRemote = note.telehealth == "video" || note.telehealth == "audio_only"
    return JSONText.object {
      $0.member("resourceType", "Encounter")
      $0.member("id", note.encounterID)
      $0.meta(version: served.version, changed: served.key.moment)
      $0.identifiers([(FHIRSystem.encounter, note.encounterID)])
      $0.member("status", "finished")
      $0.object("class") {
        $0.member("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
        $0.member("code", isRemote ? "VR" : "AMB")
      }
      $0.concepts(
        "type", FHIRSystem.telehealth, [note.telehealth ?? "unknown"], text: visit(note.telehealth))
      if let client = note.client { $0.reference("subject", "Patient", client) }
      $0.array("participant") { list in
        list.object { $0.reference("individual", "Practitioner", note.clinician) }
      }
      $0.object("period") { period(of: note, into: &$0) }
      if let minutes = note.durationMinutes {
        $0.object("length") {
          $0.member("value", minutes)
          $0.member("unit", "min")
          $0.member("system", "http://unitsofmeasure.org")
          $0.member("code", "min")
        }
      }
      if let codes = note.priorDiagnoses, !codes.isEmpty {
        $0.concepts("reasonCode", FHIRSystem.diagnosis, codes)
      }
      if let place = note.placeOfService { location(place, into: &$0) }
      $0.reference("serviceProvider", "Organization", FHIRPeople.practiceID)
    }
  }

  private static func visit(_ telehealth: String?) -> String {
    switch telehealth {
    case "video": "Video visit"
    case "audio_only": "Telephone visit"
    case "none": "Visit in person"
    default: "Session"
    }
  }

  private static func period(of note: PracticeNote, into item: inout JSONText) {
    guard let start = note.start.flatMap({ ClockTime($0) }) else {
      item.member("start", note.date.description)
      return
    }
    item.member("start", localMoment(note.date, start))
    guard let end = note.end.flatMap({ ClockTime($0) }) else { return }
    item.member("end", localMoment(end < start ? note.date.adding(days: 1) : note.date, end))
  }

  private static func location(_ place: String, into item: inout JSONText) {
    item.array("location") { list in
      list.object {
        $0.object("location") {
          $0.object("identifier") {
            $0.member("system", FHIRSystem.placeOfService)
            $0.member("value", place)
          }
        }
      }
    }
  }

  static func task(_ served: ServedNote) -> [UInt8]? {
    let note = served.note
    guard let suggestion = note.suggestion else { return nil }
    return JSONText.object {
      $0.member("resourceType", "Task")
      $0.member("id", "TASK-" + note.id)
      $0.meta(version: served.version, changed: served.key.moment)
      $0.member("status", "requested")
      $0.member("intent", "proposal")
      $0.concept("code", FHIRSystem.task, "coding-suggestion", text: "Coding suggestion")
      $0.reference("focus", "DocumentReference", note.id)
      if let client = note.client { $0.reference("for", "Patient", client) }
      $0.member("authoredOn", served.key.moment.description)
      $0.array("input") { parameter("source", suggestion.source ?? "", into: &$0) }
      $0.array("output") { list in
        for code in suggestion.procedures ?? [] {
          parameter("cpt", text(of: code), into: &list)
        }
        for code in suggestion.diagnoses ?? [] {
          parameter("icd10", text(of: code), into: &list)
        }
      }
    }
  }

  private static func text(of code: VendorCode) -> String {
    String(decoding: JSONText.object { VendorItems.write(code, into: &$0) }, as: UTF8.self)
  }

  private static func parameter(_ type: String, _ value: String, into list: inout JSONText) {
    list.object {
      $0.object("type") { $0.member("text", type) }
      $0.member("valueString", value)
    }
  }
}
