import Records
import Testing

/// Reasons for which nothing is billed in words of other writers.
struct NobodySeenNotes {
  @Test("Nobody was treated, whatever the words for it", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Reviewed the discharge summary and the school evaluation for an hour before "
        + "Thursday. Nobody seen."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 16),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client arrived but was asleep in the waiting room chair and could not be "
        + "woken enough to talk; mother took her home. No session."),
    CodedNote(
      Coder(credential: "LMHC", minutes: 6, place: "10", telehealth: .audioOnly),
      [""], flags: [.notBillable], may: [.timeBelowMinimum],
      "Phone call with client about moving Tuesday to Wednesday and the copay, 6 "
        + "minutes."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Individual supervision with R. Kato, LCSW, 60 min; discussed "
        + "countertransference with three clients including this one. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 9),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Treatment team meeting, 45 min, without client: OT, teacher, me. ADHD "
        + "combined."),
    CodedNote(
      Coder(credential: "PMHNP"),
      [""], flags: [.notBillable],
      "Pharmacy faxed for clonazepam. PDMP checked, 7 tablets sent as a bridge until "
        + "the 14th. Did not see or talk to the patient. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 30),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Filled in FMLA packet, 25 minutes, patient not in the building. MDD recurrent "
        + "moderate."),
    CodedNote(
      Coder(credential: "LPC", slot: "12:00-12:45", place: "10", telehealth: .video),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Client logged in from a moving car as the driver; I would not proceed. Ended "
        + "after 3 minutes, rebooked."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "12"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Only the dog and the landlord were home. Left a card in the door."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-11:00", place: "57"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client in the ER per his mother; group and individual both missed today. AUD "
        + "severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "10:00 - opened the meeting. 10:15 - still alone in it. 10:20 - closed it, "
        + "sent the link once more. Worked on my own notes until 10:45. Dx MDD recurrent "
        + "mild."),
    CodedNote(
      Coder(credential: "LPC", slot: "15:00-16:00"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Chart prep for tomorrow: read the neuropsych report and summarised it, 50 "
        + "minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Peer consultation about this case, 45 min, names removed. Client unaware and "
        + "not present. BPD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "She came, saw the fire trucks, and went home again. We never sat down. PTSD."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 120),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Deposition by attorney, two hours, client not there. Fee to the law firm. "
        + "PTSD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 35),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Called the insurer for 35 minutes about the authorization, on hold for 20 of "
        + "them. GAD."),
    CodedNote(
      Coder(credential: "LPC"),
      [""], flags: [.notBillable],
      "Text exchange with client about the parking, three messages. No call. Dx on "
        + "file panic disorder."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.notBillable],
      "Lab result reviewed, lithium 0.8, message left with spouse to keep the dose. "
        + "No visit. Bipolar I."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60, place: "03", age: 9),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "School meeting (IEP) with teacher and principal, 60 min; the boy was in "
        + "class. ADHD combined."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Client was intoxicated, slurring, could not follow a sentence. Sat with her "
        + "until the cab came, 12 minutes. No therapy possible. AUD severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "He wanted his records, signed the release at the window, 4 min. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", place: "10", telehealth: .video),
      [""], flags: [.notBillable, .timeBelowMinimum], may: [.documentationConflict],
      "Session cut at 11 minutes by a power failure, video never came back. GAD."),
    CodedNote(
      Coder(credential: "CM", slot: "10:00-10:30", payer: .medicaid),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Left two voicemails and a note on her door. Not reached. Schizophrenia."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", place: "12", age: 4),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Drove to the house, family at urgent care. Sat in the car 30 min, went home. "
        + "Autism."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict, .upcodingRisk],
      "Missed. Charged the no-show fee to the card; desk had already dropped a 90834."),
  ]
}
