import Records
import Testing

/// Minutes of this session beside those of other people, days, papers and ways; crises and first visits told by their work.
struct MinutesOfOthersNotes {
  @Test("Only the minutes of this session and this client count", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Didn't make it to his sister's wedding and that was the topic. 45 min, cognitive "
        + "work. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "No one from school called back. 45 minutes with the girl, feelings chart. Separation "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "45-minute hour. He runs 60 minutes every morning and the class he dreads lasts 90. "
        + "Exposure rungs two and three. Social anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "45'. Homework: 20 minutes of the recording daily. I then wrote for 15 minutes. PTSD, "
        + "chronic."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50), ["90834"],
      "Fifty minutes in the room. Drove 35 minutes each way to get here, she says. Pros and "
        + "cons. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:50"), ["90834"],
      "9-9:50. Next Friday we'll do a two hour block for imaginal work. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"), ["90834"], flags: [.documentationConflict],
      "In the room 9:12, out 9:58. Thought record. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"), ["90837"],
      "Ran the full hour, 9 to 10; last week he only managed twenty minutes. Prolonged "
        + "exposure. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:20"), ["90839 90840"],
      "Walked in with a note in his pocket and a rope in the trunk. 80 minutes: assessed "
        + "lethality, brother took the rope, safety plan written, mobile team booked. Major "
        + "depressive disorder, single episode, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"), ["90839"],
      "Emergency visit, 60 minutes. Overwhelmed, actively suicidal with plan; called her "
        + "sister, pills handed over, hospital declined, safety plan. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-13:25"), ["90832"], flags: [.timeBelowMinimum],
      "Crisis session, 25 minutes. Panic on the bus. Grounding. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-13:45"), ["90834"],
      "45 min. Reviewed the crisis plan and the crisis line number. No SI. MDD, recurrent, "
        + "moderate."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-10:15"), ["90791"],
      "Met her for the first time. Took a full psychosocial history, did a mental status, "
        + "went through criteria, drafted a plan. 75 min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"), ["90834"],
      "45 min. Since the intake in May she has slept better. Thought record. GAD."),
    CodedNote(
      Coder(credential: "LADC", slot: "09:00-10:00", payer: .medicaid), ["H0001"],
      "Came for his SUD evaluation: ASI, ASAM six dimensions, history. 60 min. Alcohol use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834-95"], flags: [.documentationConflict],
      "Snow, so we met by Zoom instead, 45 minutes, she in her living room. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "45 min in the office. He spends evenings on the phone and watches videos. GAD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "08:00-08:45"), ["90834"],
      "45 min therapy. Talked about the testing he had in school and the report. Dyslexia "
        + "shame. Social anxiety disorder."),
    CodedNote(
      Coder(credential: "CPS", slot: "10:00-11:00", place: "53", payer: .medicaid), ["H0038 ×3"],
      flags: [.documentationConflict],
      "Peer visit. He came at 10:12 and we walked until 11:00. Schizophrenia."),
    CodedNote(
      Coder(credential: "CM", slot: "10:00-10:40", payer: .medicaid), ["T1017 ×3"],
      "Case management 40 min, housing forms with him, called the landlord together. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"), ["90834"], flags: [.documentationConflict],
      "Schedule block says one hour. We met for 41 minutes. GAD. Problem solving."),
    CodedNote(
      Coder(credential: "LCSW"), [""], flags: [.missingTime],
      "Individual therapy. Chain analysis of Saturday. Borderline personality disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"), [""], flags: [.missingTime],
      "Individual therapy, cognitive work. The times up top come from the template, they "
        + "are not real, and I did not watch the clock. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45), [""], flags: [.missingTime],
      "Therapy, values work. I forgot to write down when we began or ended. GAD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "17:00-18:30"), ["90853"],
      "DBT skills, ten in the room, co-led, 90 minutes. She shared her diary card. "
        + "Borderline personality disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "17:00-18:15"), ["90849"],
      "Multi-family evening, four families, 75 minutes. Anorexia nervosa, restricting type. "
        + "She sat with her parents."),
    CodedNote(
      Coder(credential: "LADC", minutes: 52, place: "57", payer: .medicaid), ["H0004 ×3"],
      "Individual counseling, 52 minutes, triggers. Opioid use disorder, severe."),
    CodedNote(
      Coder(credential: "CM", minutes: 50, payer: .medicaid), ["T1017 ×2"],
      flags: [.documentationConflict],
      "Case management. 33 minutes with her on the Section 8 form and the call; the other "
        + "17 minutes was my drive. Schizophrenia."),
    CodedNote(
      Coder(credential: "LADC", minutes: 60, place: "57", payer: .medicaid), ["H0004 ×3"],
      flags: [.documentationConflict],
      "Individual, 45 of the 60 minutes; the drug screen and its cup took the rest. Cocaine "
        + "use disorder, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"), ["90834"], flags: [.documentationConflict],
      "Real contact 48 minutes: started late, wrapped early. Thought record. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"), ["90834"], flags: [.documentationConflict],
      "Fire alarm at 2:20, back at our chairs 2:32, finished at 3. Urge log. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"), ["90837"],
      "Full 60. The 90-minute EMDR block is for next month. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-14:45"), ["90834"],
      "Forty-five. She has 20 minutes of yoga, 30 of walking, an hour of piano on her list. "
        + "Activity scheduling. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"), ["90832"], flags: [.documentationConflict],
      "Half the hour, 30 minutes, was therapy. The other half I was on hold with the county "
        + "with her gone home. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "45 min in person. We watched the video of her talk and planned the next. Social "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Wrote the accommodation letter together for ten minutes, then 35 of exposure "
        + "planning; 45 in all. Social anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Father was to come and did not. I saw Lena alone, 45 min, about that. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:53"), ["90837"],
      "53 minutes. He is at work by six and his wife is alone with the baby; resentment. "
        + "Assertive script. GAD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:53"), ["90837"],
      "Individual psychotherapy, 53 minutes. We read parts of the psychological evaluation "
        + "from 2024 together and grieved the lost years. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:53"), ["90837"],
      "53 min. The initial assessment had called it GAD; by now the picture is OCD. "
        + "Exposure to the stove. OCD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:53"), ["90837"],
      "Fourth session after the diagnostic interview, 53 minutes of processing. PTSD, "
        + "chronic."),
    CodedNote(
      Coder(credential: "PHD", slot: "10:00-10:53"), ["90837"],
      "He brought the report of his neuropsychological evaluation, done elsewhere, and we "
        + "spent 53 minutes on what it means for him. MDD, recurrent, mild. Cognitive "
        + "restructuring."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-10:45", place: "57", payer: .medicaid), ["H0004 ×3"],
      "Individual, 45 minutes. Went over what the SUD assessment in March recommended, he "
        + "disagrees with level 2.1. Alcohol use disorder, moderate."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-10:45", place: "57", payer: .medicaid), ["H0004 ×3"],
      "45 min counseling. ASAM criteria reviewed for step-down. Opioid use disorder, "
        + "severe."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-11:00", place: "57", payer: .medicaid), ["H0001"],
      "Intake for the program: use history, ASAM, consents, plan. 60 min. Alcohol use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "She filled in the FMLA form at home; we spent the 45 minutes on the dread of handing "
        + "it in. GAD. Role play with HR."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "He arrived waving the disability paperwork. Set it aside. Named what it stirred up, "
        + "his father's pride. Slept poorly. He cried. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "The court report is due Friday and she is scared of it. We went line by line through "
        + "what the evaluator might ask. 45 min. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Forty-five minutes. She never showed her mother the letter. We wondered why. MDD, "
        + "recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "He did not come to this easily. 45 minutes, first telling of the night. PTSD, "
        + "chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Didn't connect with anyone at the party, left at nine. 45 min, thought record on it. "
        + "Social anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "The movers never came and she slept on the floor. 45 min; radical acceptance. "
        + "Borderline personality disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "Was out sick all week. 45 min. Behavioral activation restarted small. MDD, "
        + "recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:30"), ["90839 90840"],
      "Crisis session, an hour and a half. Overdose planned for tonight, pills now with the "
        + "roommate, safety plan, mother driving in. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:20"), ["90839 90840"],
      "CRISIS. 1:00-1:40 in my office, 1:50-2:30 again after he came back from the parking "
        + "lot; 80 minutes in all. Intent with plan, gun handed to brother. MDD, single "
        + "episode, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"), ["90839"],
      "Crisis visit 60 min. She had said on Monday that 90 minutes would not be enough. SI "
        + "with plan, means secured. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-11:15", payer: .medicaid), ["H2014 ×4"],
      flags: [.documentationConflict],
      "Skills training, cooking and budgeting, 60 minutes; the 15 minutes of driving to her "
        + "flat not included. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-11:15", payer: .medicaid), ["H2014 ×4"],
      flags: [.documentationConflict],
      "10:00-11:15, with the drive of fifteen minutes taken off: skills training on the "
        + "stove. Schizophrenia."),
    CodedNote(
      Coder(credential: "PHD", minutes: 150), ["96130 96136 96137 ×2"],
      "Gave and scored WISC and CPT, 90 minutes. Looking it all over, deciding what it "
        + "says, and writing took 55 minutes. ADHD, combined."),
    CodedNote(
      Coder(credential: "PHD", minutes: 150), ["96130 96136 96137 ×2"],
      "Testing 90 min by me (WISC, CPT), 60 min interpretation and write-up. ADHD, "
        + "combined."),
    CodedNote(
      Coder(credential: "PHD", minutes: 150), ["96130 96136 96137 ×2"],
      "I administered the WISC and rating scales (one and a half hours with scoring) and "
        + "afterwards integrated the findings and drafted conclusions for an hour. ADHD, "
        + "combined."),
    CodedNote(
      Coder(credential: "QMHP", slot: "09:00-10:15", payer: .medicaid), ["H2014 ×4"],
      flags: [.documentationConflict],
      "Skills training, 9:00-10:15, laundromat. Nine of those minutes I stood in the "
        + "corridor on a call with the office. Schizophrenia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.documentationConflict],
      "The board has 'no show' against her name. She was here, sat in my room from ten to a "
        + "quarter of eleven. Spinning in the chair. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:45", place: "23"), ["90839 90840"],
      flags: [.documentationConflict],
      "Emergency room. Crisis psychotherapy, he and I, nine to a quarter to eleven, ten "
        + "minutes of that out for the blood draw: an hour and thirty-five. Wants to die, pills "
        + "in the car; wife took them. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"], flags: [.documentationConflict],
      "The wrong header is still up there, it says GAD 60 min. Ten to ten forty-five, "
        + "bingeing, chain analysis. Binge eating disorder, moderate."),
  ]
}
