import Records
import Testing

/// Test hours and months of care.
struct TestingAndMonthNotes {
  @Test("Test hours and months are counted by whose work they are", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-13:00"),
      ["96132 96133 96136 96137 ×4"],
      "Neuropsychological testing. I personally gave and scored WAIS-IV, WMS and D-KEFS for 150"
        + " minutes. Integration, report and feedback 95 minutes. Mild cognitive impairment."),
    CodedNote(
      Coder(credential: "PHD", slot: "09:00-12:00"),
      ["96130 96131 96138"],
      "Psychometrist administered MMPI-3 and PAI: 45 minutes. My interpretation and written "
        + "report: 2 hours. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-10:00"),
      [""], flags: [.timeBelowMinimum], may: [.notBillable],
      "Feedback and integration of results only, 30 minutes. ADHD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-10:00"),
      ["96130"], may: [.documentationConflict],
      "Test evaluation services 31 minutes. ADHD, inattentive."),
    CodedNote(
      Coder(credential: "MD"),
      ["99492"],
      "Collaborative care, initial calendar month, 85 minutes by the care manager. MDD single "
        + "moderate."),
    CodedNote(
      Coder(credential: "MD"),
      ["", "G2214"], may: [.notBillable, .timeBelowMinimum],
      "Collaborative care, initial calendar month, 35 minutes by the care manager. MDD single "
        + "moderate."),
    CodedNote(
      Coder(credential: "NP"),
      ["99493 99494"],
      "CoCM: month three. Care manager's tally 76 minutes with weekly registry review and "
        + "psychiatric consultant input. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99484"],
      "General behavioral health integration for October: clinical staff 21 minutes. PHQ-9 9. "
        + "GAD."),
    CodedNote(
      Coder(credential: "LCSW", payer: .medicare),
      ["G0323"],
      "Monthly behavioral health integration, my own time 20 minutes, care plan revised. MDD, "
        + "recurrent, mild."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.timeBelowMinimum], may: [.notBillable],
      "OUD office bundle, initial month: counseling, coordination, 68 minutes total. Opioid use"
        + " disorder, severe."),
    CodedNote(
      Coder(credential: "MD"),
      ["G2087 G2088"],
      "Month two of the office-based opioid treatment bundle: 155 minutes in all. Opioid use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "PHD", slot: "09:00-12:00"),
      ["96130 96136 96137 ×3"],
      "WAIS-5 and MMPI-3 by me, 9:00-10:50. Report writing and integration 11:00-12:00. ADHD, "
        + "inattentive."),
    CodedNote(
      Coder(credential: "PHD", slot: "09:00-12:00"),
      ["96132 96133 ×2 96138 96139 ×2"],
      "Psychometrist gave the battery for 100 minutes. Interpretation, report, feedback by me "
        + "151 minutes. Neuropsychological referral, mild NCD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-10:00", age: 9),
      ["96136 96137"],
      "Testing administration only today, 60 minutes, WISC-V and Conners. ADHD combined."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-10:00", age: 9),
      [""], flags: [.timeBelowMinimum, .notBillable], may: [.documentationConflict],
      "Gave the WISC-V for 15 minutes before he got sick. ADHD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99492 99494"],
      "CoCM. Month 1. BHCM minutes 22+18+31+15 = 86. Registry, consultant weekly. MDD moderate "
        + "single."),
    CodedNote(
      Coder(credential: "MD"),
      ["99493"],
      "CoCM subsequent month, 75 minutes, registry updated. MDD moderate single."),
    CodedNote(
      Coder(credential: "MD"),
      ["G2214"], may: [.timeBelowMinimum],
      "CoCM subsequent month, 18 minutes then she moved away. MDD moderate single."),
    CodedNote(
      Coder(credential: "LCSW", payer: .medicare),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "BHI for November, my minutes add up to 19. GAD."),
    CodedNote(
      Coder(credential: "NP"),
      ["G2087"],
      "Office OUD bundle, third month. 149 minutes. OUD severe."),
    CodedNote(
      Coder(credential: "NP"),
      ["G2087 G2088 ×2"],
      "Office OUD bundle, third month. 180 minutes. OUD severe."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 180),
      ["96130 96131 96136 96137 ×2"], may: [.documentationConflict],
      "Administration and scoring by psychologist: 76 min. Integration, interpretation and "
        + "report: 91 min. ADHD."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 180),
      ["96130 96136 96137"], may: [.documentationConflict],
      "Administration and scoring by psychologist: 75 min. Integration, interpretation and "
        + "report: 90 min. ADHD."),
    CodedNote(
      Coder(credential: "PHD", minutes: 120),
      ["96132 96138 96139"], may: [.documentationConflict],
      "Neuropsych battery run by my technician, 46 minutes; my own interpretation and report 31"
        + " minutes. MCI."),
    CodedNote(
      Coder(credential: "MD"),
      ["99492 99494 ×2"],
      "Initial month of collaborative care: manager logged 116 minutes. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99492 99494"],
      "Initial month of collaborative care: manager logged 115 minutes. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99493 99494 ×2"],
      "Follow-up month of collaborative care, 106 minutes. GAD."),
    CodedNote(
      Coder(credential: "NP"),
      ["99484"],
      "Behavioral health integration, December, 20 minutes of clinical staff time. GAD."),
    CodedNote(
      Coder(credential: "PSYD"),
      ["96136"],
      "WAIS-5 given by me for 45 minutes. ADHD question."),
    CodedNote(
      Coder(credential: "PSYD"),
      ["96136 96137"],
      "WAIS-5 given by me for 46 minutes. ADHD question."),
    CodedNote(
      Coder(credential: "PHD"),
      ["96130 96138"],
      "Technician: 16 minutes of PAI. Me: 45 minutes of interpretation and write-up. MDD."),
    CodedNote(
      Coder(credential: "NP"),
      ["99493"],
      "CoCM second month, 31 minutes in all by the care manager. MDD."),
    CodedNote(
      Coder(credential: "NP"),
      ["G2214"], may: [.timeBelowMinimum],
      "CoCM second month, 30 minutes in all by the care manager. MDD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99484"],
      "Monthly BHI tally: calls 6 + 7 + 8 = 21 minutes by clinical staff. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      ["G2086"],
      "Opioid bundle (office), first month, 70 minutes. OUD, moderate."),
    CodedNote(
      Coder(credential: "MD"),
      [""], flags: [.timeBelowMinimum, .notBillable],
      "Opioid bundle (office), first month, 69 minutes. OUD, moderate."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-11:00"),
      ["96136 96137 ×2"], may: [.documentationConflict],
      "Scoring and giving of the PAI and the WMS by me took an hour and three quarters. "
        + "Feedback another day. MDD."),
    CodedNote(
      Coder(credential: "PHD", slot: "09:00-10:00"),
      ["96130"],
      "Interactive feedback to patient, 40 minutes, and 20 minutes to finish the report. ADHD."),
    CodedNote(
      Coder(credential: "MD"),
      ["G2214", ""], may: [.timeBelowMinimum, .notBillable],
      "Collaborative care enrollment month. 34 minutes by the behavioral care manager. GAD."),
    CodedNote(
      Coder(credential: "MD"),
      ["99493 99494 ×3"],
      "CoCM, fourth month: 136 min. GAD."),
  ]
}
