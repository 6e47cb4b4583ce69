import Records
import Testing

/// Services other than talk, in other words.
struct OtherServiceNotes {
  @Test("Prescribers, technicians, programs and months", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "DO", minutes: 45),
      ["90834"],
      "Psychotherapy only today, 45 minutes; her internist does the medicines. MDD "
        + "recurrent mild."),
    CodedNote(
      Coder(credential: "MD", minutes: 45),
      ["99214 90833"],
      "PTSD, chronic, worse since the anniversary. Prazosin 2 to 4 mg. BP sitting "
        + "and standing fine. 25 minutes of CPT-style work on top, timed apart."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 5),
      ["", "99212", "99211", "98016", "99213"], may: [.notBillable, .timeBelowMinimum],
      "ADHD combined. Refill only, spoke for 4 minutes at the window, no vitals. "
        + "Next real visit in May."),
    CodedNote(
      Coder(credential: "MD", minutes: 60),
      ["99205", "99204"],
      "New patient. 60 minutes total on the date. Panic disorder. Started sertraline "
        + "25 mg. No therapy."),
    CodedNote(
      Coder(credential: "NP", minutes: 20),
      ["99214", "99213"],
      "GAD and insomnia due to anxiety, both stable on buspirone 15 bid and "
        + "trazodone 50. Refilled. No therapy."),
    CodedNote(
      Coder(credential: "MD", minutes: 40),
      ["99214"], flags: [.missingTime],
      "Long talk about her mother, no clock kept. MDD recurrent moderate, bupropion "
        + "150 to 300. Psychotherapy provided."),
    CodedNote(
      Coder(credential: "RBT", slot: "14:00-16:00", age: 5),
      ["97153 ×8"], flags: [.credentialScope, .upcodingRisk],
      "2:00p-4:00p clinic 1:1. Ran programs 3, 7, 9 as written. Autistic disorder. "
        + "BCBA says \"call it 97155\"."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 60, place: "12", age: 4),
      ["97156 ×3"], may: [.documentationConflict],
      "Parent training, mother alone, child at preschool. 52 minutes. Autistic "
        + "disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "09:00-11:15", age: 4),
      ["97151 ×9"],
      "97151. Interview and observation 9:00-10:00, scoring and writing 10:00-11:15. "
        + "Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "CPS", minutes: 31, place: "53", payer: .medicaid),
      ["H0038 ×2"],
      "Peer support visit, shared how I got through my first winter sober, 31 "
        + "minutes at the drop-in. MDD recurrent mild."),
    CodedNote(
      Coder(credential: "CM", payer: .medicaid),
      [""], flags: [.missingTime], may: [.documentationConflict],
      "Rode with her to the housing office and filled in the form with her. No "
        + "minutes on my sheet and the phone died. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-10:40", payer: .medicaid),
      ["H2017 ×2"], may: [.upcodingRisk],
      "PSR individual 10:00-10:40. This state pays completed quarters only. "
        + "Schizoaffective disorder, depressive type."),
    CodedNote(
      Coder(credential: "QMHP", slot: "21:00-22:00", place: "15", payer: .medicaid),
      ["H2011 ×3"], may: [.documentationConflict],
      "Mobile crisis response, paid per 15 minutes by the 8 minute rule. With him "
        + "21:05 to 21:57. Bipolar I disorder, current episode manic, severe without "
        + "psychotic features."),
    CodedNote(
      Coder(credential: "PHD", minutes: 220, age: 9),
      ["96130 96131 96136 96137 ×2"],
      "WISC-V and Conners given and scored by me 95 min; interpretation, report and "
        + "feedback 125 min. ADHD, inattentive presentation."),
    CodedNote(
      Coder(credential: "PHD", minutes: 157, age: 71),
      ["96132 96133 96138 96139"],
      "RBANS, Trails and WCST by psychometrist, 62 min. Neuropsychological "
        + "evaluation and report by me, 95 min. Mild cognitive impairment."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 30),
      ["96158"],
      "Headache clinic, health psychology. 30 min with the patient on pacing and "
        + "sleep. No psychiatric diagnosis. Chronic migraine."),
    CodedNote(
      Coder(credential: "NP", minutes: 14),
      ["99407"],
      "Tobacco cessation counseling, 14 minutes, quit date set. Nicotine dependence, "
        + "cigarettes. Nothing else today."),
    CodedNote(
      Coder(credential: "RN", place: "58", payer: .medicaid),
      ["H0020"],
      "OTP. Methadone 70 mg observed at the window. OUD severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, place: "10", telehealth: .video),
      ["90834-95"],
      "Individual, 41 min. Patient joined from his truck, parked, video. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 12),
      ["90834"],
      "45 min in person w/ MOC for first 5, then pt alone. ODD."),
    CodedNote(
      Coder(credential: "MD", minutes: 71),
      ["99492"],
      "Collaborative care, month 1, care manager total 71 minutes. MDD single "
        + "moderate."),
    CodedNote(
      Coder(credential: "MD", minutes: 92),
      ["99493 99494"],
      "CoCM subsequent month: 92 min. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 64),
      ["G2087"],
      "Office-based opioid treatment, second month, 64 minutes altogether. OUD "
        + "moderate."),
    CodedNote(
      Coder(credential: "MD", minutes: 61),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Office-based OUD treatment, first month, 61 minutes. OUD severe."),
  ]
}
