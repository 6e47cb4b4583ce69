import Records
import Testing

/// Relatives, groups and screens in other words.
struct WhoWasThereNotes {
  @Test("Who took part, and how they met", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LMFT", minutes: 55),
      ["90847"],
      "Couples work, both partners here 55 minutes. Client: MDD recurrent mild. His "
        + "wife has her own therapist."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, age: 8),
      ["90846"],
      "Moms only today, Theo has the flu. 50 min. Planned ignoring, praise. DMDD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 9),
      ["90846"],
      "Grandmother and her sister came about Kayla, who was in class. 45 min on "
        + "morning routine. ADHD combined."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 9),
      ["90834"],
      "Dad drove her here and sat in the lobby. 45 min with Mina: feelings charades. "
        + "Separation anxiety."),
    CodedNote(
      Coder(credential: "LPC", minutes: 60, place: "10", telehealth: .video, age: 19),
      ["90847-95"],
      "Whole family on zoom, five boxes, client in one of them from her dorm, 60 "
        + "minutes. MDD single moderate."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90846"],
      "Collateral with wife only, at his request, he stayed at work; 45 min on what "
        + "to do at 3 am. PTSD chronic."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50),
      ["90834"], flags: [.documentationConflict],
      "Booked as couple. Partner stuck at work so I saw the client by herself, 50 "
        + "min. GAD."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 12),
      [""], flags: [.notBillable, .timeBelowMinimum], may: [.documentationConflict],
      "Family session, all four, but only 20 minutes because of the fire drill. ODD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 75),
      ["90853"],
      "Grief group, 6 of us in the circle, 75 min. She read her letter aloud. "
        + "Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LADC", minutes: 90, payer: .medicaid),
      ["H0005"],
      "9 AM relapse prevention grp, 11 pts, 90 min. He named two triggers. Alcohol "
        + "use disorder, moderate."),
    CodedNote(
      Coder(credential: "LPC", minutes: 90),
      ["90832"], flags: [.documentationConflict],
      "Group was called off (two flu cases). Met with him alone 30 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-15:30"),
      ["90834-59 90853", "90853 90834-59"], may: [.documentationConflict],
      "Morning: individual, 9:00-9:45, grief letter. Afternoon: anger group, "
        + "2:00-3:30, eight men. MDD recurrent moderate. Separate goals."),
    CodedNote(
      Coder(credential: "LPC", slot: "17:00-18:30"),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum, .upcodingRisk],
      "Came to group, sat by the door for five minutes and left before it started. "
        + "Group ran 90 min for the others. PTSD."),
    CodedNote(
      Coder(credential: "RN", minutes: 45, payer: .medicaid),
      ["H0034 ×3"], flags: [.credentialScope, .upcodingRisk],
      may: [.documentationConflict, .notBillable],
      "Diabetes and psych meds class, 45 min, seven clients. Schizophrenia. Sheet "
        + "has 90853."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-12:30"),
      ["90834-59 90853", "90853 90834-59"], may: [.documentationConflict],
      "DBT skills group 10:00-11:30 (7 present), then individual 11:45-12:30 (45 "
        + "min) about the diary card. BPD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "Individual 50 min. In AA group he spoke for the first time. AUD moderate, "
        + "early remission."),
    CodedNote(
      Coder(credential: "LADC", minutes: 85, payer: .medicaid),
      ["H0005", "H0004 ×2", "H0004 ×2 H0005", "H0005 H0004 ×2"],
      may: [.documentationConflict, .upcodingRisk],
      "Individual counseling 25 min, then he joined the 60 min relapse group (8). "
        + "AUD severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, place: "10", telehealth: .video),
      ["90834-93"], flags: [.documentationConflict],
      "Scheduled on video, but her phone is a flip phone, so we talked by landline "
        + "for 45 minutes. She was at home. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, place: "10", telehealth: .video),
      ["90834"], flags: [.documentationConflict],
      "Booked as telehealth; he walked in instead and we met in my office, 45 "
        + "minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 minutes in person. His sister called in on the speaker phone for two "
        + "minutes to say the date of the funeral. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45, place: "10", telehealth: .video),
      ["90834-93", "90834-95"], may: [.documentationConflict],
      "Started on video, picture froze after 4 minutes for good, finished the "
        + "remaining 40 by phone. At home. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 40, place: "10", telehealth: .audioOnly),
      ["90834-93"], may: [.documentationConflict],
      "By phone, her choice, she can do video. 38 min. At home. PTSD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45, place: "10", telehealth: .video),
      ["90834"], flags: [.documentationConflict],
      "In person. EHR says video because the series was booked that way. 45 min. GAD."),
  ]
}
