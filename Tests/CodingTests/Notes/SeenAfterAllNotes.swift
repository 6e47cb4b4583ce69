import Records
import Testing

/// What is said of a part, of other people or of another day takes nothing from the session.
struct SeenAfterAllNotes {
  @Test("A session that sounds like an absence, a refusal to bill or paper", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 min individual. Spent most of it on the letter to her landlord that she "
        + "dictated and I typed while she talked; exposure for her. Social anxiety "
        + "disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      ["90834"],
      "Session 10-10:50. He no-showed twice last month, so we talked about that for "
        + "ten minutes, then ERP. OCD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-13:45"),
      ["90837"], flags: [.documentationConflict],
      "My 2 pm cancelled, so we ran 1:00 to 1:55. PTSD, chronic. Prolonged exposure."),
    CodedNote(
      Coder(credential: "LMSW", minutes: 45),
      ["90834"], may: [.credentialScope],
      "Individual therapy 45 minutes under the supervision of T. Abel LCSW. GAD. "
        + "Worry tree."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90834"], may: [.documentationConflict],
      "50 min. The first 10 were paperwork and are not billed; forty minutes of "
        + "therapy. GAD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 40),
      ["90834"],
      "40 min individual. Do not bill the phone call I had with her mother "
        + "afterwards. Panic disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "09:00-10:30", place: "12", age: 5),
      ["97155 ×4"], may: [.documentationConflict],
      "9:00-10:00 with client: changed the token schedule and tried it, 60 min. "
        + "Travel and graphing not billable. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 15),
      ["99213"],
      "Telephone refill line is how she booked; seen today in office. ADHD "
        + "inattentive, stable, refill methylphenidate ER 36, BP 110/70. Back in 3 "
        + "months."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 min individual. Her father did not show up at the wedding; we spent the "
        + "hour on that. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LPC", minutes: 50),
      ["90834"],
      "We never got to the exposure, only talked. 50 min. OCD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "Client not seen last week because of snow. Today 45 min, GAD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 40),
      ["90834"],
      "40 min. Left a message for his PCP afterwards. Insomnia disorder and GAD."),
    CodedNote(
      Coder(credential: "LMHC", minutes: 55),
      ["90834"],
      "Supervisor sat in for observation. Individual session with client, 52 min. "
        + "Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "No charge for the late arrival; session itself 10:15-11:00, 45 min. GAD."),
    CodedNote(
      Coder(credential: "LICSW", minutes: 50),
      ["90834"],
      "Nobody else was in the room. 50 min individual. MDD recurrent mild."),
    CodedNote(
      Coder(credential: "MD", minutes: 15),
      ["99213"],
      "No refill needed today. GAD stable on sertraline 100, no changes, sleeping "
        + "well. RTC 4 mo."),
    CodedNote(
      Coder(credential: "MD", minutes: 15),
      ["99213", "99214"],
      "No psychotherapy. No med change. Bipolar I, in full remission, most recent "
        + "episode depressed. Lithium level fine."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "No crisis today although the word is on the referral. 45 min. Panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "This was not a group: nobody else came. 40 minutes one to one. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "Not an intake, she was evaluated in May. 50 min. GAD."),
  ]
}
