import Records
import Testing

/// Visits on wards, in emergency rooms, facilities and homes, and by telehealth.
struct WardVisitNotes {
  @Test("A visit is coded where it took place", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:25", place: "51"),
      ["99232"],
      "Hospital day 3, inpatient unit. Schizoaffective, bipolar type, still disorganized; "
        + "risperidone increased. 35 minutes on the unit."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:45", place: "21"),
      ["99239"],
      "Discharge day: 40 minutes spent on final exam, instructions, prescriptions and the call "
        + "to the outpatient team. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:25", place: "21"),
      ["99238"],
      "Day of discharge, 25 minutes. Bipolar I. Lithium continued."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30", place: "21"),
      ["99232"],
      "Seen on the ward, hospital day 2. MDD severe with psychosis, quetiapine raised. Moderate"
        + " MDM."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00", place: "21"),
      ["99223"],
      "Initial hospital care: admitted overnight after overdose. High complexity."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30", place: "23"),
      ["99284", "99244"],
      "Emergency department consult, POS 23, moderate MDM: agitation, haloperidol given, "
        + "observation."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30", place: "12"),
      ["99349"],
      "Home visit, established, homebound with agoraphobia; sertraline raised."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-09:15", place: "10", telehealth: .audioOnly),
      ["99213-93"],
      "Telephone visit, audio only, GAD stable, buspirone continued, 14 minutes."),
    CodedNote(
      Coder(credential: "MD", slot: "14:00-14:40", place: "31", payer: .medicare, age: 84),
      ["99305"],
      "Nursing home, initial visit to the facility, newly admitted: depression and dementia, "
        + "mirtazapine started. Moderate MDM."),
    CodedNote(
      Coder(credential: "NP", slot: "14:00-14:20", place: "32", payer: .medicare, age: 84),
      ["99308"],
      "Nursing home follow up, low MDM, mirtazapine continued."),
    CodedNote(
      Coder(credential: "MD", slot: "02:00-02:50", place: "23"),
      ["99285"],
      "ED, paranoid and unfed for four days; high MDM; transferred to inpatient."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:20", place: "21"),
      ["99231"],
      "Ward round. Mania settling, lithium same, level ok. Low MDM."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:50", place: "51"),
      ["99239"],
      "Discharge management took thirty-five minutes. Bipolar I, lithium, aripiprazole."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:50", place: "21"),
      ["99254", "99222"],
      "Inpatient psychiatry consult requested by the surgical team, moderate MDM: delirium, "
        + "haloperidol low dose."),
    CodedNote(
      Coder(credential: "MD", slot: "08:00-08:50", place: "21", payer: .medicare, age: 71),
      ["99222"],
      "Inpatient psychiatry consult requested by the surgical team, moderate MDM: delirium, "
        + "haloperidol low dose."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:40", place: "32", payer: .medicare, age: 82),
      ["99309"],
      "Nursing facility, follow-up, MDM moderate. Alzheimer's dementia with agitation, "
        + "quetiapine started."),
    CodedNote(
      Coder(credential: "MD", slot: "07:30-07:55", place: "51"),
      ["99231"],
      "Hospital day 5. Depression lifting. Mirtazapine unchanged. Straightforward visit, low "
        + "MDM."),
    CodedNote(
      Coder(credential: "MD", slot: "07:30-08:30", place: "51"),
      ["99222"],
      "Admission H&P today, inpatient psychiatric unit: psychosis, moderate MDM, risperidone "
        + "begun."),
    CodedNote(
      Coder(credential: "DO", slot: "09:00-09:25", place: "13", payer: .medicare, age: 83),
      ["99349"],
      "Established patient at her assisted living apartment, moderate MDM: escitalopram raised,"
        + " falls discussed."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30", place: "10", telehealth: .video),
      ["99214-95"],
      "Video, she in her kitchen. Established. Bupropion raised for MDD."),
    CodedNote(
      Coder(
        credential: "MD", slot: "09:00-09:30", place: "10", telehealth: .video, payer: .medicare,
        age: 70),
      ["99214"],
      "Video, she in her kitchen. Established. Bupropion raised for MDD."),
  ]
}
