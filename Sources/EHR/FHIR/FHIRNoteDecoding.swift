import Basics
import Records
import Transport

/// The notes of one page of DocumentReferences, each with its patient, encounter, author, payer
/// and proposals. What did not come along is fetched; what cannot be had or read is a finding.
/// Only trouble that passes by itself (network, 401, 429) ends the page: otherwise the cursor would
/// move past notes that could have been read a minute later.
struct FHIRNoteDecoding {
  let client: FHIRClient
  let cancel: Cancellation

  func page(_ bundle: FHIRBundle, repaired: Bool) throws(EHRError) -> IntakePage {
    var page = IntakePage()
    let chart = FHIRChart(client: client, bundle: bundle, cancel: cancel)
    for document in bundle.matches where document.type == "DocumentReference" {
      if let note = try note(document, chart, &page.findings) {
        if repaired, note.note.text.unicodeScalars.contains("\u{FFFD}") {
          page.findings.append(NoteFileReader.notUTF8(note.note.id.text))
        }
        page.notes.append(note)
      }
    }
    page.notes = page.notes.withoutRepeats { [$0.note.id.text, $0.note.version] }
    return page
  }

  private func note(
    _ document: FHIRResource, _ chart: FHIRChart, _ findings: inout [Finding]
  ) throws(EHRError) -> IntakeNote? {
    let value = document.value
    if ["entered-in-error", "superseded"].contains(value["status"]?.text ?? "") {
      findings.append(
        finding("note_withdrawn", .info, "the EHR has withdrawn this note", document))
      return nil
    }
    if value["docStatus"]?.text == "preliminary" {
      findings.append(
        finding(
          "note_unsigned", .info,
          "the clinician has not signed this note yet; it comes again once signed", document))
      return nil
    }
    guard let text = try chart.text(of: document, &findings) else { return nil }
    let patient = try chart.resource(value["subject.reference"]?.text, within: document)
    let session = try chart.resource(
      value["context.encounter"]?.items.first?["reference"]?.text, within: document)
    let author = try chart.clinician(of: document, session)
    let coverage = try chart.payer(of: patient, &findings)
    let clientRecord = patient.map { FHIRPeople.client($0, coverage, client.settings) }
    let clinician = author.map { FHIRPeople.clinician($0, client.settings) }
    guard
      var encounter = FHIREncounterDecoding.encounter(
        document: document, session: session, clinician: clinician)
    else {
      findings.append(
        finding("note_without_date", .error, "neither note nor encounter has a date", document))
      return nil
    }
    if clinician == nil {
      findings.append(
        finding(
          "note_without_clinician", .warn,
          "the note names no practitioner; choose one before it is sent", document))
    }
    encounter.fill(from: clientRecord, clinician, coverage?.payer)
    if encounter.priorDiagnoses.isEmpty {
      encounter.priorDiagnoses = try chart.diagnoses(of: patient)
    }
    let id = document.businessID(client.settings.noteSystem)
    return IntakeNote(
      note: Note(
        id: NoteID(id), text: text,
        version: document.version ?? Fingerprint.of(value.canonicalBytes)),
      encounter: encounter, client: clientRecord, clinician: clinician, payer: coverage?.payer,
      proposals: FHIRProposals.proposals(for: document, in: chart.bundle, &findings))
  }

  private func finding(
    _ code: String, _ severity: Severity, _ message: String, _ document: FHIRResource
  ) -> Finding {
    Finding(code: code, severity: severity, message: message, place: document.reference)
  }
}
