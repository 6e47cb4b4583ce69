import Records
import Testing

/// How and where they met, and what records and people would have billed.
struct PlaceAndRecordNotes {
  @Test("The note rules over what was booked, keyed or asked for", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"), ["90834"], flags: [.documentationConflict],
      "60 minutes on the clock, minus 12 for the phone call he had to take. Activity "
        + "scheduling. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"), ["90832"], flags: [.documentationConflict],
      "Only 31 minutes were therapy; I spent the other half hour on the phone with his "
        + "school after he had gone. ADHD, combined. Behavior plan."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-93"],
      flags: [.documentationConflict],
      "Camera dead on her end; we talked over the telephone for all 45 minutes. She was at "
        + "home. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834"],
      flags: [.documentationConflict],
      "Set up as a video visit but he turned up at the office and sat in my chair. 45 "
        + "minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-95"],
      "Video, 45 min, he sat in his truck. He had been on the phone with his boss. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .audioOnly),
      ["90834-95"], flags: [.documentationConflict],
      "Listed as phone. In fact her grandson got the camera going and we saw each other on "
        + "screen for the 45 minutes. At home. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.upcodingRisk],
      "45 minutes, urge surfing. He would be glad if the statement read sixty. Alcohol use "
        + "disorder, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.upcodingRisk],
      "Practice manager keeps telling us to code these as 90837. 45 min. GAD. Worry time."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.upcodingRisk],
      "45-minute individual. Desk wants a crisis code since he cried in the lobby. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.upcodingRisk],
      "Individual, 45 min. Billing put it through as a family hour because mom paid. DMDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.documentationConflict],
      "EHR lists this as a phone visit; wrong, he was in the chair opposite. 45 min. GAD."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-11:00", payer: .medicaid), ["H2014 ×4", "H2015 ×4"],
      flags: [.upcodingRisk, .credentialScope],
      "Skills training, 60 minutes, bus route and budgeting. Schizoaffective disorder, "
        + "bipolar type. Supervisor asked that it go in as psychotherapy."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"), ["90837"], flags: [.upcodingRisk],
      "60 minutes with a Spanish interpreter on the tablet. PTSD, chronic. Narrative work. "
        + "The coder suggests adding complexity for the interpreter."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834-93"], flags: [.documentationConflict],
      "Phone session, 45 min, he was home with the flu, no video. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "02", telehealth: .video), ["90834-95"],
      "Seen by video, 45 min; she sat in the school counselor's office. GAD."),
    CodedNote(
      Coder(
        credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video, payer: .medicare,
        age: 70), ["90834"],
      "Video visit at her home, 45 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-93"],
      flags: [.documentationConflict],
      "Scheduled as video, but her internet was down and we spoke by phone throughout, 45 "
        + "min. GAD."),
    CodedNote(
      Coder(credential: "RBT", minutes: 120, payer: .medicaid, age: 5), ["97153 ×7"],
      flags: [.upcodingRisk, .documentationConflict],
      "Direct 1:1, 105 minutes of 120, he slept 15. App asks for 8 units. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "CPS", slot: "10:00-11:30", place: "53", payer: .medicaid), ["H0038 ×5"],
      flags: [.documentationConflict],
      "Peer support, 10:00 to 11:30 less the 15 minutes he was on the phone with court. "
        + "Bipolar I disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-93"],
      flags: [.documentationConflict],
      "Image froze in the first minute and never came back; voices only from then on, 45 "
        + "min, him at his kitchen table. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-95"],
      "Video froze once for a few seconds, otherwise fine, 45 min, she at home. GAD. "
        + "Thought record."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .video), ["90834-95"],
      "Called twice before the link worked; then 45 min by video, she in bed. GAD. Thought "
        + "record."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", place: "10", telehealth: .video, age: 20),
      ["90847-95"],
      "Family session by video, 50 min: parents at their table, client at school in her "
        + "dorm, all on screen. Bulimia nervosa."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", place: "10", telehealth: .video, age: 14),
      ["90846-95"],
      "Parents only on video, 50 min, Ana at practice. Contract about meals. Anorexia "
        + "nervosa, restricting type."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 40), ["90847"], flags: [.upcodingRisk],
      "Couple, 50 minutes, both in the room. Wife wants her chart charged too for the same "
        + "hour. His alcohol use disorder, moderate."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"), ["90834"], flags: [.upcodingRisk],
      "Wants it coded \"PTSD\" for the lawyer; there is no PTSD. 45 min, limits. Adjustment "
        + "disorder with anxiety."),
    CodedNote(
      Coder(credential: "PA", minutes: 28), ["G2214"], flags: [.timeBelowMinimum, .upcodingRisk],
      "CoCM, third month, 28 minutes logged. Office hoped we could charge the full code. "
        + "MDD, single episode, mild."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", place: "10", telehealth: .video, age: 40),
      ["90847-95"],
      "Couple by video, she from the kitchen, he on his own laptop upstairs, both for the "
        + "whole 50 minutes. Adjustment disorder with anxiety."),
  ]
}
