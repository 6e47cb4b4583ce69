import Records
import Testing

/// Absences of this client from this visit, and the absences of others from elsewhere.
struct AttendanceNotes {
  @Test("Nothing is billed where nobody was met, and only there", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 14), ["90834"],
      "Individual, 45 min. Mother did not attend this time; she was at work. Emotion "
        + "labels, thermometer. DMDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "He missed last week owing to flu. Today 45 minutes on the avoidance list. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Her husband no-showed for the couples half so I saw her by herself the whole 45 "
        + "minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Link opened at ten, nobody on the other side. Texted at 10:08 and 10:15. Closed the "
        + "room. Third time this quarter. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Client was a no call no show. Chart prepped, relapse plan reviewed by me. AUD "
        + "severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Mom emailed at 9:40: fever, they will skip. I used the time for his treatment plan "
        + "update. ADHD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Did not happen. Power outage at the clinic, rebooked for Tuesday at ten. OCD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Waited twenty minutes in the lobby room, then marked him absent. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "She cancelled her gym membership and two dinners this week. We used 45 minutes to "
        + "plan one outing. MDD, single episode, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"), [""],
      flags: [.notBillable, .documentationConflict],
      "She did not come. The board has her as arrived. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 40), [""], flags: [.notBillable],
      "Forty minutes on the phone with her insurer and two faxes. She was not on the line. "
        + "MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30), [""], flags: [.notBillable],
      "Thirty minutes in peer consultation about the case, no client present. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 12), [""], flags: [.notBillable, .timeBelowMinimum],
      "Twelve minutes, then she threw up and went home. Grounding. Panic disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 15), [""], flags: [.notBillable],
      "Pharmacy asked for more quetiapine; sent thirty days, did not speak with him. "
        + "Bipolar I disorder."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 25, age: 9), [""],
      flags: [.notBillable, .timeBelowMinimum],
      "Parents only, 25 minutes, sticker chart. Encopresis."),
    CodedNote(
      Coder(credential: "LPC", slot: "14:00-14:45"), [""], flags: [.notBillable],
      "Her mother rang at half past one, the bus had broken down outside Dayton and there "
        + "was no way in before four. Offered Thursday at nine, taken. PTSD, chronic, stays on "
        + "the list."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"), [""], flags: [.notBillable],
      "I spent the appointment hour writing the summary for the disability examiner while "
        + "the client was at work. Major depressive disorder, recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"), [""], flags: [.notBillable],
      "Team huddle: the psychiatrist, the nurse and I went over his chart for 45 minutes. "
        + "Schizophrenia. He will be told on Friday."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-10:00"), [""], flags: [.notBillable],
      "Scored nothing, saw nobody. Drove to the nursing home and was told at the desk she "
        + "had been moved to the hospital. Vascular dementia."),
    CodedNote(
      Coder(credential: "LMHC", minutes: 9), [""], flags: [.notBillable, .timeBelowMinimum],
      "Nine minutes in, the school nurse came for him with a fever and that was it. ADHD, "
        + "combined."),
    CodedNote(
      Coder(credential: "LPC", minutes: 50), [""], flags: [.notBillable],
      "She came to the door, said she could not do this today, and left again before "
        + "sitting down. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "NP", minutes: 5), [""], flags: [.notBillable],
      "Nurse line: mom wants methylphenidate sent to a different pharmacy. Done. Not seen. "
        + "ADHD, inattentive."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50"), [""], flags: [.notBillable],
      "Neither of them showed. Message from the wife at five: they forgot. Adjustment "
        + "disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-11:45"), [""], flags: [.notBillable],
      "Called twice, straight to voicemail. Late cancel policy explained in a letter. OCD."),
    CodedNote(
      Coder(credential: "LADC", slot: "11:00-12:00", place: "57", payer: .medicaid), [""],
      flags: [.notBillable],
      "Roll call for group: he is excused, court date. Worksheets mailed. Cocaine use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "MA", minutes: 20), [""], flags: [.notBillable],
      "Vitals only, doctor called away, patient will return Monday. Bipolar I disorder."),
    CodedNote(
      Coder(credential: "RN", minutes: 15, payer: .medicaid), [""], flags: [.notBillable],
      "Telephone reminder about fasting for Thursday's labs. No education given. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "CM", minutes: 6, payer: .medicaid), [""],
      flags: [.notBillable, .timeBelowMinimum],
      "Six minutes: texted the housing office and filed the answer. Schizophrenia."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 14), [""], flags: [.notBillable, .timeBelowMinimum],
      "We got 14 minutes before his ride came. Breathing, plan for the weekend. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Intern training: watched the recording of her last session with my student. She was "
        + "not present. Social anxiety disorder."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 60, payer: .medicaid, age: 5), [""], flags: [.notBillable],
      "Graphed data and drafted the new targets alone in the office for an hour. No child, "
        + "no parent. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "He was in the waiting room but I was stuck in an emergency with somebody else; we "
        + "agreed to meet tomorrow. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Snow day, clinic shut. System kept the booking. GAD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:20", age: 33), [""],
      flags: [.notBillable, .timeBelowMinimum],
      "Husband and client together, but only twenty minutes since the sitter left. Family "
        + "therapy. Panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-18:45"), ["90834"], flags: [.documentationConflict],
      "Group was cancelled for lack of people, so he had me to himself for 45 minutes. "
        + "Anger log. Intermittent explosive disorder."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 35), [""], flags: [.notBillable],
      "25 minutes with his homeroom teacher on the phone and ten with the pediatrician. He "
        + "himself I did not see this week. ADHD, combined."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60), [""], flags: [.notBillable],
      "Testified at the custody hearing for an hour. Client in the gallery, no contact. "
        + "PTSD, chronic."),
    CodedNote(
      Coder(credential: "LPC", minutes: 20), [""], flags: [.notBillable],
      "Exchange of emails, about twenty minutes of typing on my side, regarding the sleep "
        + "diary. Insomnia disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "He was admitted to St. Luke's last night, so the slot stayed empty; spoke with the "
        + "unit clerk. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Jail visit. Turned away at the gate, lockdown. Antisocial personality disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:45"), [""], flags: [.notBillable],
      "Wrong link went out, each of us sat in a different room until it was too late. New "
        + "link for the 14th. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 15), [""], flags: [.notBillable],
      "Peer to peer with the insurer's doctor, 15 min, about her residential stay. Anorexia "
        + "nervosa, restricting type."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 5), [""], flags: [.notBillable],
      "Prior auth for lurasidone done by fax. Bipolar II disorder."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45), [""], flags: [.notBillable],
      "Wrote up the treatment plan review. 45 min. Client signs on Tuesday. MDD, recurrent, "
        + "mild."),
    CodedNote(
      Coder(credential: "LMSW", minutes: 60), [""], flags: [.notBillable],
      "One hour of supervision with Dr. Kim. We listened to ten minutes of tape from this "
        + "client's session. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 25, age: 8), [""],
      flags: [.notBillable, .timeBelowMinimum],
      "25 minutes with mom alone by phone about the bedtime chart. Child asleep. Separation "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "RBT", minutes: 120, payer: .medicaid, age: 4), [""], flags: [.notBillable],
      "Family not home. Sat in the drive for twenty minutes, supervisor told me to go. "
        + "Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "CPS", minutes: 30, place: "53", payer: .medicaid), [""],
      flags: [.notBillable],
      "Went by his place, knocked, a neighbor said he had gone to his cousin's. Left a "
        + "card. Schizoaffective disorder, depressive type."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, payer: .medicaid), [""], flags: [.notBillable],
      "Drove forty minutes there and twenty back; she was not home. Schizophrenia."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), [""], flags: [.notBillable],
      "Portal message from the mother about the rash, told to stop lamotrigine and go to "
        + "urgent care. No visit. Bipolar II disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), [""], flags: [.notBillable],
      "Covering for Dr. Wu: nursing home faxed for a lorazepam renewal, signed. GAD."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), [""], flags: [.notBillable],
      "Call from the pharmacist, brand switch approved. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "We went over the no-show policy since two were missed in spring. 45 min. Then the "
        + "urge log. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "His sponsor did not show at the meeting and he drank two beers. Chain analysis, 45 "
        + "min. Alcohol use disorder, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Did not attend her cousin's funeral; guilt. 45 min, letter to the cousin. MDD, "
        + "recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Missed two doses, missed the bus, missed her exam. 45 minutes, problem solving. "
        + "ADHD, inattentive."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "She was absent from work for nine days. 45 min. Activity scheduling. MDD, recurrent, "
        + "moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Interpreter never joined, so we managed with her English for 45 minutes. PTSD, "
        + "chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-18:30"), [""], flags: [.notBillable],
      "Women's group. Her chair stayed empty tonight. I left a message. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", place: "10", telehealth: .video, age: 40),
      [""], flags: [.notBillable],
      "Video room open for fifty minutes and neither of the two logged on. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30), [""], flags: [.notBillable],
      "Half an hour reading the hospital discharge and her old chart before Thursday's "
        + "first meeting. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 20), [""], flags: [.notBillable],
      "Mother called for twenty minutes about the school's plan. Did not see him. ADHD, "
        + "combined."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:25", age: 11), [""],
      flags: [.notBillable, .timeBelowMinimum],
      "Grandma by herself, he being at school, 25 minutes about mornings. Separation "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:30"), [""], flags: [.notBillable],
      "Relapse group. He left before check-in was over and did not return. I would not bill "
        + "this one. Alcohol use disorder, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:15"), [""],
      flags: [.notBillable, .timeBelowMinimum, .upcodingRisk],
      "Fifteen minutes. He wondered whether I could make it half an hour on paper. "
        + "Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "NP", minutes: 20), [""], flags: [.notBillable],
      "Came for a gym form. I signed it and stamped it, did not examine or treat. "
        + "Depression is followed by his own doctor."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", place: "10", telehealth: .video), [""],
      flags: [.notBillable],
      "Sat in the video room from ten; she never appeared. Text at half past: migraine. "
        + "Shifted her to Friday (50 min). GAD."),
  ]
}
