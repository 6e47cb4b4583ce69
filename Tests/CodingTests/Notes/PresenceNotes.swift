import Records
import Testing

/// Who took part, told by who stays, waits, joins or sits together; groups by their heads.
struct PresenceNotes {
  @Test("Family, group and single sessions follow from who was in the room", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-18:30"), ["90853"],
      "Seven around the table tonight for the grief circle, ninety minutes, group "
        + "psychotherapy. She read her letter. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LADC", slot: "17:00-18:30", place: "57", payer: .medicaid), ["H0005"],
      "Early recovery group with nine clients, 90 min. Topic triggers. Opioid use disorder, "
        + "severe."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:50", age: 10), ["90846"],
      "Met with mom and stepdad for fifty minutes while Mia drew in the lobby. Bedtime "
        + "plan. Separation anxiety disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:50", age: 10), ["90847"],
      "Mia, her mom and stepdad, all fifty minutes in one room. Bedtime plan. Separation "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:45", age: 10), ["90834"],
      "45 min with Mia; dad waited in the car. Worry monster. Separation anxiety disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:50", age: 40), ["90846"],
      "Wife came by herself since he had to fly; fifty minutes on how to answer his anger. "
        + "His diagnosis is intermittent explosive disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:50", age: 40), ["90847"],
      "Couple hour, both in the room for 50 minutes, turns of speaking. Identified client: "
        + "him, PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-17:45", age: 15), ["90834"],
      "45 minutes one to one. At the end father stepped in for three minutes about the bus "
        + "pass. MDD, single episode, mild."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", payer: .medicaid, age: 6), ["97156 ×4"],
      "Caregiver guidance, 60 min with father, child not present; prompting and "
        + "reinforcement. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "09:00-11:00", payer: .medicaid, age: 6), ["97153 ×7"],
      flags: [.documentationConflict],
      "Direct treatment 9-11, minus a 15 minute nap. Mands and matching. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"), ["90834"],
      "45 min individual. He went to the men's group on Tuesday, eight people, and hated "
        + "it. Social anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 4), ["90834 90785"],
      "45 minutes of play therapy, sand tray and puppets; he speaks little. Separation "
        + "anxiety disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 13), ["90834"],
      "45 minutes. We played cards while talking. Oppositional defiant disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 7), ["90846"],
      "Grandmother and aunt were with me for 50 minutes; Theo remained at school. Reward "
        + "chart. ADHD, combined."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 7), ["90847"],
      "Theo, his grandmother and I on the rug for 50 minutes, family session. Reward chart. "
        + "ADHD, combined."),
    CodedNote(
      Coder(credential: "BCBA", slot: "09:00-10:00", payer: .medicaid, age: 5), ["97155 ×3"],
      flags: [.documentationConflict],
      "Protocol modification with the child, actual 9:10 to 9:55, revised prompt fading. "
        + "Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 12), ["90847"],
      "Family work for 50 minutes: Dana, her father, his new wife. Dana spoke first and "
        + "last. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 12), ["90846"],
      "Session with father and his new wife, 50 minutes, Dana at swim practice as agreed. "
        + "House rules. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 45), ["90847"],
      "He brought his wife. Fifty minutes with the two of them on drinking and trust. "
        + "Alcohol use disorder, moderate, his."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 45), ["90846"],
      "His wife sat here without him for fifty minutes, he had agreed to it in writing. "
        + "Boundaries, what to do at 2 am. Alcohol use disorder, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 9), ["90834"],
      "Ben on his own for 50 minutes. Parents had their talk with the school yesterday. "
        + "Feelings cards. ADHD, combined."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50", age: 16), ["90846"],
      "Parents' hour: mother and father, 50 minutes, about the phone and the curfew. Eli "
        + "refused to get out of the car. MDD, single episode, moderate."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50", age: 16), ["90834"],
      flags: [.documentationConflict],
      "Booked as family; father's shift ran over, so it was Eli and me for 50 minutes. MDD, "
        + "single episode, moderate. Values cards."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 33), ["90847"],
      "Conjoint, 50 min, she and her fiance, communication drills. Her panic disorder is "
        + "what we bill under."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 33), ["90834"],
      "45 min individual. Spoke about her husband, her mother-in-law, and the family "
        + "meeting they held on Sunday without her. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 70), ["90846"],
      "Daughter and son met with me about their father, who was asleep at the facility; 50 "
        + "minutes on how to answer his accusations. Delusional disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "08:30-11:30", payer: .medicaid, age: 6), ["97153 ×10"],
      flags: [.documentationConflict],
      "8:30 to 11:30 with a half hour for lunch when I was off the clock; 150 min of direct "
        + "work. Tacts, toileting. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", minutes: 95, payer: .medicaid, age: 6), ["97153 ×6"],
      "95 minutes direct, mands. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 68, payer: .medicaid, age: 6), ["97155 ×5"],
      "68 min. I ran targets with him and changed the prompt level, tech watched. Autism "
        + "spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 52, payer: .medicaid, age: 6), ["97156 ×3"],
      "52 min with both parents at their kitchen table, how to run the toilet schedule; "
        + "child at school. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 180, payer: .medicaid, age: 3), ["97151 ×12"],
      "Assessment: VB-MAPP, parent interview, observation, scoring and plan, 180 minutes by "
        + "me. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 60, payer: .medicaid, age: 6), ["97158 ×4"],
      "Social skills group of four kids led by me, 60 minutes, turn taking. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:45", age: 5), ["90834 90785"],
      "45 minutes. Her mother and the foster mother shouted at each other so that I had to "
        + "stop and restart three times. Reactive attachment disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 12), ["90834 90785"],
      "45 min individual. I had to call child protective services after what he told me and "
        + "he knew. PTSD, unspecified."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:30"), ["90853"],
      "Wednesday night process hour and a half, six in attendance plus co-therapist; she "
        + "confronted another member. Group rules revisited. Dysthymia."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:00"), ["90853"],
      "Trauma skills class, group format, five women, sixty minutes. PTSD, chronic."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-18:00", payer: .medicaid, age: 4), ["97153 ×10"],
      flags: [.documentationConflict],
      "On site three to six. First twenty minutes he finished his cake with grandma, last "
        + "ten I typed; 150 minutes direct. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "09:00-12:00", payer: .medicaid, age: 4), ["97153 ×9"],
      flags: [.documentationConflict],
      "Asleep until 9:40, so data from 9:40 to 12:00 only. Tacts, matching. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "13:00-14:30", payer: .medicaid, age: 4), ["97155 ×5"],
      flags: [.documentationConflict],
      "In the home 1:00-2:30. 75 minutes with him and the tech revising the program, the "
        + "rest a chat with dad about summer camp. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 11), ["90834"],
      "50 min. Mom sat in for the final ten to hear the plan. Worry jar. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 11), ["90834"],
      "Fifty minutes with Jo. Her dad drove her, read in the car. Exposure, spelling bee. "
        + "Social anxiety disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 38), ["90847"],
      "Couple, 50 minutes, she is the identified patient. He cried, she held the tissue. "
        + "PTSD, chronic."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 38), ["90834"],
      "50 minutes with her. Husband was invited and declined. Boundaries. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 15), ["90847"],
      "Mother, stepfather and Kai in the room throughout, 45 minutes on the contract about "
        + "the car. ODD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 15), ["90846"],
      "Kai's mother and stepfather only; he knows and agreed. 45 minutes on the contract "
        + "about the car. ODD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 15), ["90846"],
      "Just the parents today. Forty-five minutes. How to answer when he slams doors. ODD."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:45", age: 6), ["90846"],
      "45-minute parent guidance, both mothers, the boy with a babysitter. Time-in instead "
        + "of time-out. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 62), ["90847"],
      "With him and his two daughters for 50 minutes on moving to assisted living; he asked "
        + "for the meeting. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:53", age: 17), ["90837"],
      "53 minutes. Told me his parents were in the same room when it happened. Narrative. "
        + "PTSD, chronic."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", payer: .medicaid, age: 5), ["97156 ×3"],
      flags: [.documentationConflict],
      "Parent training with mom, child at preschool. 48 minutes of the hour; the first 12 "
        + "were a call with insurance. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", payer: .medicaid, age: 5), ["97156 ×3"],
      flags: [.documentationConflict],
      "Caregiver coaching, mother and aunt, 10:12-11:00 since mom had to put the baby down. "
        + "Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", payer: .medicaid, age: 5), ["97153 ×6"],
      flags: [.documentationConflict],
      "3:00-3:50 direct, then half an hour he napped, 4:20-5:00 direct. 90 minutes. Tacts. "
        + "Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", payer: .medicaid, age: 5), ["97153 ×6"],
      flags: [.documentationConflict],
      "Direct 3:00-3:50 and 4:20-5:00. Nap in between. Tacts. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", payer: .medicaid, age: 5), ["97153 ×6"],
      flags: [.documentationConflict],
      "3 to 5 pm minus thirty for the nap. Tacts. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", payer: .medicaid, age: 5), ["97153 ×8"],
      "Two hours of direct work. BCBA observed for 30 minutes. Tacts. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "RBT", slot: "14:00-16:00", payer: .medicaid, age: 5), ["97153 ×6"],
      flags: [.documentationConflict],
      "Two to four at the house. From 2:40 to 3:05 she slept and I folded laundry; the last "
        + "ten minutes I waited for mom to find her keys. Tacts, mands. Autism spectrum "
        + "disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "09:00-10:00", payer: .medicaid, age: 5), ["97156 ×3"],
      flags: [.documentationConflict],
      "Caregiver guidance with dad, child at preschool. 9:02 to 9:58 with a plumber in "
        + "between (12 min), which I do not count. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 13), ["90846"],
      flags: [.documentationConflict],
      "Title says family with client. She was at camp, so her parents came by themselves, "
        + "fifty minutes on chores. ODD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 35), ["90847"],
      flags: [.documentationConflict],
      "Booked as individual. Her husband walked in with her and stayed, so it turned into "
        + "couple work, 50 minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:53", age: 30), ["90837"],
      "53 minutes on the assault. Her fiance Tom waited in the lobby. PTSD, chronic. "
        + "Narrative work."),
  ]
}
