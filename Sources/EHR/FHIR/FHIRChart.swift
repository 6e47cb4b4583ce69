import Basics
import FoundationEssentials
import Records
import Transport

/// What belongs to the notes of one page: first what came along, then what has to be fetched, each
/// thing once. A class because fetched resources are remembered while the page is decoded.
final class FHIRChart {
  let client: FHIRClient
  let bundle: FHIRBundle
  private let cancel: Cancellation
  private var fetched: [String: FHIRResource?] = [:]
  private var coverages: [String: FHIRCoverage?] = [:]
  private var conditions: [String: [String]] = [:]

  init(client: FHIRClient, bundle: FHIRBundle, cancel: Cancellation) {
    self.client = client
    self.bundle = bundle
    self.cancel = cancel
  }

  /// The resource behind a reference; nil when there is none, or the server does not give it out.
  func resource(
    _ reference: String?, within holder: FHIRResource
  ) throws(EHRError) -> FHIRResource? {
    guard let reference else { return nil }
    if let known = bundle.resource(reference, within: holder) { return known }
    let short = FHIRResource.short(reference)
    guard !reference.hasPrefix("#"), short.split(separator: "/").count == 2 else { return nil }
    if let known = fetched[short] { return known }
    let resource = try optional { () throws(EHRError) in
      try client.line.get(
        client.line.base.appending(short), accept: FHIRClient.mediaType, cancel: cancel)
    }.flatMap { FHIRResource($0.value) }
    fetched[short] = .some(resource)
    return resource
  }

  /// The practitioner who wrote the note, or who took part in the session.
  func clinician(
    of document: FHIRResource, _ session: FHIRResource?
  ) throws(EHRError) -> FHIRResource? {
    let authors = (document.value["author"]?.items ?? []).compactMap { $0["reference"]?.text }
    let present = (session?.value["participant"]?.items ?? []).compactMap {
      $0["individual.reference"]?.text
    }
    for reference in authors + present where reference.contains("Practitioner/") {
      if let found = try resource(reference, within: document) { return found }
    }
    return nil
  }

  /// The patient's first active coverage.
  func payer(
    of patient: FHIRResource?, _ findings: inout [Finding]
  ) throws(EHRError) -> FHIRCoverage? {
    guard let patient else { return nil }
    if let known = coverages[patient.id] { return known }
    let found = try searchOptional("Coverage", [("patient", patient.id)])
    let active = found?.matches.first { $0.value["status"]?.text ?? "active" == "active" }
    var coverage: FHIRCoverage?
    if let active {
      let reference = active.value["payor"]?.items.first?["reference"]?.text
      let payor =
        if let came = found?.resource(reference, within: active) { Optional(came) } else {
          try resource(reference, within: active)
        }
      coverage = FHIRCoverage(active, payor: payor, settings: client.settings)
      if let coverage, coverage.payer == nil {
        findings.append(
          Finding(
            code: "payer_class_unknown", severity: .warn,
            message: "the coverage does not tell the kind of payer", place: active.reference))
      }
    }
    coverages[patient.id] = .some(coverage)
    return coverage
  }

  /// The ICD-10-CM codes of the patient's problem list.
  func diagnoses(of patient: FHIRResource?) throws(EHRError) -> [String] {
    guard let patient else { return [] }
    if let known = conditions[patient.id] { return known }
    let found = try searchOptional("Condition", [("patient", patient.id)])
    let codes = (found?.matches ?? []).flatMap { condition in
      (condition.value["code"]?.codings ?? []).filter { $0.system == FHIREncoding.icd10 }
        .map(\.code)
    }.withoutRepeats { $0 }
    conditions[patient.id] = codes
    return codes
  }

  private func searchOptional(
    _ type: String, _ query: [(String, String)]
  ) throws(EHRError) -> FHIRBundle? {
    try optional { () throws(EHRError) in
      try client.search(client.line.base.appending(type, query: query), cancel)
    }
  }

  /// Nil for what this server does not offer or cannot show readably; other trouble passes through.
  func optional<Value>(_ body: () throws(EHRError) -> Value) throws(EHRError) -> Value? {
    do { return try body() } catch {
      switch error {
      case .refused, .unreadable: return nil
      case .unreachable, .unauthorised, .slowDown, .cancelled: throw error
      }
    }
  }
}

/// The text of a note: inline, or behind a link on the same server.
extension FHIRChart {
  func text(
    of document: FHIRResource, _ findings: inout [Finding]
  ) throws(EHRError) -> String? {
    let attachments = (document.value["content"]?.items ?? []).compactMap { $0["attachment"] }
    let chosen =
      attachments.first { FHIRNoteText.isReadable($0["contentType"]?.text) } ?? attachments.first
    guard let attachment = chosen else {
      return missing("note_without_text", "the note has no attachment", document, &findings)
    }
    let type = attachment["contentType"]?.text
    guard FHIRNoteText.isReadable(type) else {
      return missing(
        "note_format", "the note is neither plain text nor HTML and cannot be read", document,
        &findings)
    }
    guard let bytes = try bytes(of: attachment, type: type) else {
      return missing(
        "note_text_unavailable", "the EHR does not give out the note's text", document, &findings)
    }
    let text = FHIRNoteText.decode(bytes, type: type)
    if text.repaired { findings.append(NoteFileReader.notUTF8(document.reference)) }
    if text.text.allSatisfy(\.isWhitespace) {
      findings.append(
        Finding(
          code: "empty_note", severity: .warn,
          message: "the note is empty; ask the clinician for it", place: document.reference))
    }
    return text.text
  }

  private func bytes(of attachment: JSONValue, type: String?) throws(EHRError) -> [UInt8]? {
    if let data = attachment["data"]?.text { return FHIRNoteText.base64(data) }
    guard let address = attachment["url"]?.text.flatMap({ client.line.base.following($0) }) else {
      return nil
    }
    let place = client.line.base.appending("Binary").description
    return try optional { () throws(EHRError) in
      let response = try client.line.response(
        to: address, accept: type ?? "text/plain", cancel: cancel)
      try EHRAnswer.checkStatus(response, place: place, now: client.line.now())
      guard response.mediaType == FHIRClient.mediaType else { return response.body }
      let answer = try EHRAnswer.json(response, place: place, now: client.line.now())
      return answer.value["data"]?.text.flatMap { FHIRNoteText.base64($0) }
    } ?? nil
  }

  private func missing(
    _ code: String, _ message: String, _ document: FHIRResource, _ findings: inout [Finding]
  ) -> String? {
    findings.append(
      Finding(
        code: code, severity: .error, message: message + "; it was left out",
        place: document.reference))
    return nil
  }
}
