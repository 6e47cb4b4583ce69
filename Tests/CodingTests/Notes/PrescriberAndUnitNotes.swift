import Records
import Testing

/// Prescribers and staff paid by the quarter hour, in further words.
struct PrescriberAndUnitNotes {
  @Test("Visits, units and credentials", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "PMHNP", minutes: 20),
      ["99214", "99213"],
      "Schizophrenia, voices quieter on olanzapine 15, weight up 3 kg. A1c and "
        + "lipids ordered. No change. 20 min."),
    CodedNote(
      Coder(credential: "MD", minutes: 25, place: "21"),
      ["99232"],
      "Inpatient day 4. MDD recurrent severe with psychotic features, eating half, "
        + "still hears \"guilty\". Quetiapine 300 to 400. Moderate MDM."),
    CodedNote(
      Coder(credential: "MD", minutes: 30, place: "32", age: 86),
      ["99309"],
      "Nursing home visit: dementia, Alzheimer type, late onset, with agitation, "
        + "worse. Quetiapine 12.5 added, son agrees. Moderate."),
    CodedNote(
      Coder(credential: "DO", minutes: 40),
      ["99213 90833", "99214 90833"],
      "20 min of supportive therapy (separately timed) and lithium level 0.9 "
        + "reviewed, dose kept. Bipolar II, depressed, mild."),
    CodedNote(
      Coder(credential: "MD", minutes: 60, place: "23"),
      ["99285", "99245", "99284"], may: [.documentationConflict],
      "ED consult, suicidal after breakup, admitted to psychiatry. MDD single "
        + "severe. High complexity."),
    CodedNote(
      Coder(credential: "CM", slot: "09:00-14:00", place: "12", payer: .medicaid),
      ["T1017 ×2"], may: [.documentationConflict],
      "TCM: 9:05-9:20 landlord with client, 13:00-13:22 clinic ride arranged with "
        + "client on speaker. 37 min in all. Bipolar I, depressed, severe."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", place: "12", age: 4),
      ["97156 ×4"], may: [.documentationConflict],
      "Caregiver guidance with father, boy asleep upstairs, 10:00-10:53. Autism "
        + "spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "08:30-11:45", place: "03", age: 6),
      ["97153 ×11"], may: [.documentationConflict],
      "1:1 in the classroom 8:30-11:37, snack 20 minutes taken off. Autism."),
    CodedNote(
      Coder(credential: "LADC", minutes: 30, payer: .medicaid),
      ["H0004 ×2"], may: [.documentationConflict],
      "Individual counseling, 23 minutes. AUD mild."),
    CodedNote(
      Coder(credential: "CPS", minutes: 15, place: "12", payer: .medicaid),
      [""], flags: [.notBillable, .timeBelowMinimum], may: [.documentationConflict],
      "7 minutes at the door, she was on her way out. MDD recurrent mild."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 44, payer: .medicaid),
      ["H2015 ×2"], may: [.documentationConflict, .upcodingRisk],
      "Community support, state pays whole units only, 44 min. Schizoaffective "
        + "disorder, bipolar type."),
    CodedNote(
      Coder(credential: "RN", minutes: 30),
      [""], flags: [.credentialScope, .upcodingRisk], may: [.documentationConflict, .notBillable],
      "Met with her 25 minutes about the breakup. PTSD. The schedule calls it "
        + "psychotherapy 30."),
    CodedNote(
      Coder(credential: "CM", minutes: 30, payer: .medicaid),
      ["T1017 ×2"], flags: [.credentialScope, .upcodingRisk], may: [.documentationConflict],
      "Case management 30 min, SNAP form. Biller entered 90832. Schizophrenia."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60),
      ["90791"], flags: [.credentialScope, .upcodingRisk],
      "Diagnostic evaluation 60 min. Desk wants 90792. MDD recurrent moderate."),
    CodedNote(
      Coder(credential: "CPS", minutes: 45, payer: .medicaid),
      ["H0038 ×3"], flags: [.credentialScope, .upcodingRisk], may: [.documentationConflict],
      "Peer visit 45 min, walked to the meeting together. Supervisor typed 90834. "
        + "AUD moderate."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"], flags: [.credentialScope, .upcodingRisk],
      "45 min. GAD. Slip in the tray: 99214."),
  ]
}
