import Basics
import Records

/// One JSON note record to an `IntakeNote`: what vendors, watched files and `suggest` have in
/// common. Only id, text and date are needed; everything else may be missing.
struct NoteRecordReader {
  /// Where each member stands.
  var path: (NoteMember) -> String = { $0.rawValue }

  /// Nil, with the reason among the findings, when there is nothing to review.
  func note(
    from record: JSONValue, place: String, findings: inout [Finding]
  ) -> IntakeNote? {
    var reader = MemberReader(record, place: place)
    defer { findings += reader.findings }
    guard let essentials = essentials(&reader) else { return nil }
    let client = client(record[path(.client)], &reader)
    let clinician = clinician(record[path(.clinician)], &reader)
    let payer = payer(record[path(.payer)], &reader)
    var encounter = encounter(on: essentials.date, essentials.place, &reader)
    encounter.fill(from: client, clinician, payer)
    if encounter.priorDiagnoses.isEmpty, let known = record[path(.client)]?["diagnoses"] {
      encounter.priorDiagnoses = known.items.compactMap(\.text)
    }
    let proposal = record[path(.suggestion)].flatMap {
      ProposalReader.proposal(from: $0, place: essentials.place, findings: &findings)
    }
    let version = reader.text(path(.version)) ?? reader.text(path(.updatedAt))
    return IntakeNote(
      note: Note(
        id: NoteID(essentials.id), text: essentials.text,
        version: version ?? Fingerprint.of(record.canonicalBytes)),
      encounter: encounter, client: client, clinician: clinician, payer: payer,
      proposals: proposal.map { [$0] } ?? [])
  }

  /// Without these there is nothing to review.
  private struct Essentials {
    var id: String
    var text: String
    var date: Day
    /// Where, with the note's id.
    var place: String
  }

  private func essentials(_ reader: inout MemberReader) -> Essentials? {
    let (record, place) = (reader.record, reader.place)
    guard record.isObject else {
      return refuse("note_unreadable", "this is not a note record", place, &reader)
    }
    guard let id = reader.text(path(.noteID)) else {
      return refuse("note_without_id", "a note without note_id cannot be reviewed", place, &reader)
    }
    let named = place.isEmpty ? id : "\(place) \(id)"
    guard record[path(.signed)] != .bool(false) else {
      reader.add(
        Finding(
          code: "note_unsigned", severity: .info,
          message: "the clinician has not signed this note yet; it comes again once signed",
          place: named))
      return nil
    }
    guard let text = record[path(.noteText)]?.text else {
      return refuse("note_without_text", "the record holds no note text", named, &reader)
    }
    guard let date = reader.day(path(.sessionDate)) else {
      return refuse("note_without_date", "the record holds no session date", named, &reader)
    }
    if text.allSatisfy(\.isWhitespace) {
      reader.add(
        Finding(
          code: "empty_note", severity: .warn,
          message: "the note is empty; ask the clinician for it", place: named))
    }
    return Essentials(id: id, text: text, date: date, place: named)
  }

  private func refuse(
    _ code: String, _ message: String, _ place: String, _ reader: inout MemberReader
  ) -> Essentials? {
    reader.add(
      Finding(code: code, severity: .error, message: message + "; it was left out", place: place))
    return nil
  }

  private func encounter(
    on date: Day, _ place: String, _ reader: inout MemberReader
  ) -> Encounter {
    let clinician = reader.text(path(.clinicianID))
    if clinician == nil {
      reader.add(
        Finding(
          code: "note_without_clinician", severity: .warn,
          message: "the record names no clinician; choose one before it is sent", place: place))
    }
    return Encounter(
      id: reader.text(path(.encounterID)).map { EncounterID($0) },
      client: reader.text(path(.clientID)).map { ClientID($0) },
      clinician: ClinicianID(clinician ?? ""), credential: reader.text(path(.credential)),
      date: date, start: reader.time(path(.startTime)), end: reader.time(path(.endTime)),
      durationMinutes: reader.whole(path(.durationMinutes), in: 0...1440),
      placeOfService: reader.place(path(.placeOfService)),
      telehealth: reader.word(path(.telehealth), as: Telehealth.self),
      payer: reader.text(path(.payerID)).map { PayerID($0) },
      payerClass: reader.word(path(.payerClass), as: PayerClass.self),
      clientAge: reader.whole(path(.clientAge), in: 0...130),
      clientSex: reader.text(path(.clientSex)),
      priorDiagnoses: reader.texts(path(.priorDiagnoses)))
  }
}

extension Encounter {
  /// What the record itself leaves open is taken from the people and the payer that came with it.
  mutating func fill(from client: Client?, _ clinician: Clinician?, _ payer: Payer?) {
    self.client = self.client ?? client?.id
    clientSex = clientSex ?? client?.sex
    clientAge = clientAge ?? client?.birthDate.map { $0.years(to: date) }
    credential = credential ?? clinician?.credential
    self.payer = self.payer ?? payer?.id ?? client?.payer
    payerClass = payerClass ?? payer?.payerClass
  }
}
