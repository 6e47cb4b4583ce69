import Records
import Testing

/// How they met.
struct TelehealthNotes {
  @Test("The note tells how they met, the field only what was booked", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834-95"],
      "Telehealth (video); client at home in Dayton. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834-93"], flags: [.documentationConflict],
      "Planned as video but her picture never came up, so we finished by phone. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834"], flags: [.documentationConflict],
      "She walked in after all instead of the video we had booked. 45 min in my office. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .audioOnly),
      ["90834-93"],
      "Audio only, no camera on her flip phone. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "02", telehealth: .video),
      ["90834-95"],
      "On screen from the public library's study room. 45 min. GAD."),
    CodedNote(
      Coder(
        credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video, payer: .medicare,
        age: 70),
      ["90834"],
      "Secure video link, patient in her own living room, 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834-93"], flags: [.documentationConflict],
      "Her camera died three minutes in and the remaining 42 minutes were voice only. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834"],
      "She watched a mindfulness video between sessions. Seen here in the office, 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834-93"], flags: [.documentationConflict],
      "By phone for all 45 minutes although the calendar says office. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "02", telehealth: .video, age: 12),
      ["90834-95"],
      "Telehealth from the nurse's office of his school, 45 min. ADHD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video, age: 19),
      ["90834-95"],
      "Zoom, she in her dorm, 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834"], flags: [.documentationConflict],
      "Calendar: video. In fact she came to the office. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834"],
      "In-person 45 min, masks on. GAD."),
    CodedNote(
      Coder(
        credential: "PSYD", slot: "10:00-10:45", place: "10", telehealth: .video, payer: .medicare,
        age: 70),
      ["90834-93"], flags: [.documentationConflict],
      "Video dropped at once; all 45 minutes by telephone, his choice. GAD."),
    CodedNote(
      Coder(
        credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .audioOnly,
        payer: .medicaid),
      ["90834-93"],
      "Phone session at her request, 45 minutes, no smartphone. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834-95"],
      "Doxy session, camera on both sides, she in a parked car by the river. 45 min. GAD."),
    CodedNote(
      Coder(
        credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .audioOnly,
        payer: .medicare, age: 70),
      ["90834-93"],
      "Audio visit: 45 minutes; video declined. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834-95"], flags: [.documentationConflict],
      "Booked for the office; snow, so we met by video, she at home. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45", place: "10", telehealth: .video),
      ["90834-95"],
      "Client logged in from her office at work, video, door closed, 45 min. GAD."),
    CodedNote(
      Coder(
        credential: "LPC", slot: "09:00-09:45", place: "10", telehealth: .audioOnly,
        payer: .medicare, age: 72),
      ["90834-93"],
      "Telephone only: she lives beyond the towers. 45 min. GAD."),
  ]
}
