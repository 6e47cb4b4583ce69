import Records
import Testing

/// Nobody seen, nothing billed; and what merely sounds like it.
struct NothingToBillNotes {
  @Test("Nothing is billed where nobody was treated", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client failed to appear. Letter sent. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:30"),
      [""], flags: [.notBillable], may: [.upcodingRisk],
      "Thirty minutes on the disability form for her employer; she was not with me. MDD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      [""], flags: [.notBillable],
      "Consultation with my supervisor about this case for fifty minutes. PTSD."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.notBillable],
      "Pharmacy fax: renewed sertraline for 30 days, patient not seen. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Texted an hour before that the sitter fell through; we moved it to Thursday. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 9),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "45 minutes by phone with the school counselor about him, he did not take part. ADHD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Didn't make it; car trouble. Rescheduled. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Waited on the video link for twenty minutes, nobody came on. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:15"),
      [""], flags: [.notBillable], may: [.timeBelowMinimum],
      "15-minute call to her insurance about authorisation. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.notBillable],
      "Reviewed outside records for 40 minutes ahead of Friday's visit. No contact with the "
        + "patient. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      [""], flags: [.notBillable],
      "Wrote the custody evaluation report, sixty minutes; nobody seen. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "She cancelled yesterday evening; I used the slot for notes. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "Last week she did not show. Today 45 minutes on what kept her away; GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "45 minutes. Her sister cancelled their trip and that was the theme. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "N/S x2. Letter. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client arrived intoxicated, session not held, ride arranged. AUD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Phone tag with the PCP office, 10 minutes; client not involved. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 9),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Treatment team meeting at the school without family or client, 45 minutes. ADHD."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:10"),
      [""], flags: [.notBillable], may: [.timeBelowMinimum, .documentationConflict],
      "Prior authorization form for lurasidone, ten minutes. Not seen. Bipolar I."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "45 min. She said 'nothing to bill' as a joke when she saw how calm she was. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 9),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Mother phoned at 9:50: fever. We will meet next week. ADHD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Spent the session time writing her accommodation letter; she had asked not to come in. "
        + "GAD."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:20"),
      [""], flags: [.notBillable],
      "Lab results read and filed; message left on the portal. No visit. Bipolar I."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Attended court with client's attorney, client absent, 45 min waiting. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "He missed two classes and a dentist appointment this week. 45 min on avoidance. ADHD."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45", place: "12"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Door locked, lights on, nobody answered; home visit not made. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "She rang to say the ferry was off; we put it in for Monday. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.notBillable],
      "Formulary letter answered, lamotrigine brand waived; patient not involved. Bipolar II."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45", place: "10", telehealth: .video),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Did not open the video link; voice mail at 9:10 and 9:20. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Administrative hour: treatment plan typed, chart closed. Client not present. GAD."),
  ]
}
