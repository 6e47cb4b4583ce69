import Records
import Testing

/// Notes told as a story, with much in them that is not the session.
struct NarrativeNotes {
  @Test("The session is found in the story", arguments: notes)
  func coded(note: CodedNote) { note.check() }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", minutes: 60, age: 34),
      ["90834"], may: [.documentationConflict, .upcodingRisk],
      "Ms. Tarr, 34, came in wet from the rain and laughed about it. I had kept the hour "
        + "from ten; we began four minutes past and stopped at ten to eleven, so about "
        + "forty-six minutes of talk. She has had a hard fortnight. Her manager moved her "
        + "desk next to the copier, and she took it as a verdict. We traced the thought back "
        + "to her first job, where a supervisor used to read her emails aloud. She cried at "
        + "that and then was angry, which she said felt better. I offered a small "
        + "experiment: ask one colleague whether the move was general. She agreed, "
        + "grudgingly. Sleep is five to six hours, appetite poor in the morning. She denies "
        + "thoughts of death; her aunt made an attempt in 1998 and she spoke of that with "
        + "some distance. Her mother takes medicine for bipolar disorder and calls every "
        + "night at nine. She wondered whether she has ADHD like her nephew; I do not see "
        + "it, and told her so. The formulation is unchanged: major depressive disorder, "
        + "recurrent, of moderate severity, with the work as the current pressure. She asked "
        + "if her sister may join once; we set that for April, a family meeting of an hour. "
        + "In between she will keep the log. I will send the insurer the form it wants, "
        + "which I do in my own time."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60, age: 34),
      ["90837"], may: [.documentationConflict, .upcodingRisk],
      "Imaginal exposure with Mr. Osei, chronic post-traumatic stress disorder after the "
        + "depot fire. In the room from 13:02 until 13:58. He told the night twice through, "
        + "eyes closed, present tense. Peak distress 85 on the first pass and 60 on the "
        + "second. The part with the locked shutter came for the first time: he had the key "
        + "and did not know it. He shook, drank water, and finished. We spent the last "
        + "stretch on what the key means to him. No dissociation that I could see; he knew "
        + "the room and me. He has not been drinking since New Year; he never met criteria "
        + "for an alcohol use disorder and does not now. The union's doctor wrote "
        + "\"depression\" on a form in 2021; he is sad about the fire, sleeps and eats, "
        + "works full days, and I hold no depressive diagnosis. His brother, who was there "
        + "too, has panic attacks. Risk: no wish to die, no weapon, wife at home. He will "
        + "listen to the recording each evening, half an hour, and note the numbers. Next "
        + "week same time. A group for firefighters meets at the hospital on Mondays; he "
        + "took the leaflet and shrugged."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 9),
      ["90847"], may: [.documentationConflict, .upcodingRisk],
      "We were five in the room today: Theo, who is nine, his mother, his father, the "
        + "baby on a lap, and I. It was the first time that both parents could leave work. I "
        + "asked each to show me how a morning goes, and they did, with the chairs as the "
        + "bus. Theo shouted as he does and his father shouted back; we stopped there and "
        + "played it again with the father crouching down and saying it once. Theo looked at "
        + "me, then put on the shoe. We did it three times. Mother said it cannot be that "
        + "simple and cried a little. They left with one rule on a card, signed by all, and "
        + "Theo's drawing of the shoe. The work for the week is the one instruction, said "
        + "once. Theo has oppositional defiant disorder; his teacher has been told of the "
        + "plan, with the parents' consent, in a short call last week. No safety issue. An "
        + "evaluation for ADHD is set at the children's hospital in June and is theirs. "
        + "Fifty-two minutes."),
    CodedNote(
      Coder(credential: "MD", minutes: 20, age: 34),
      ["99213"], may: [.documentationConflict, .upcodingRisk],
      "Mr. Bale, 52, walks in with his thermos as always. He lives in the same supported "
        + "house, cooks on Wednesdays, goes to the clubhouse twice a week. Voices are there "
        + "at night, far off, and do not tell him anything. Sleeps eight hours. He takes "
        + "olanzapine 10 mg at night and wants it left alone; I agree. AIMS 0. Weight 91 kg, "
        + "the same. A1c from January 5.6. No alcohol, six cigarettes. Schizophrenia, "
        + "stable. Continue olanzapine as it is, prescription for ninety days. I asked again "
        + "about the smoking; he shook his head. The house manager phoned last week about "
        + "the rent and that has been settled by the case manager. Seen for 18 minutes. Next "
        + "visit in three months."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 90, age: 34),
      ["90853"], may: [.documentationConflict, .upcodingRisk],
      "Thursday evening relapse prevention, the full ninety minutes, nine members and "
        + "one new. The theme was Friday after pay. Each said what the road home looks like "
        + "and where the turning is. Mr. Hale (alcohol use disorder, severe) described the "
        + "petrol station and its fridge; he got three suggestions and took one, the other "
        + "road. He has forty days. He was open, joked less than usual, listened to the "
        + "youngest member without correcting him. No intoxication. He asked to speak to me "
        + "alone afterwards about his son, which we put off to his individual hour on "
        + "Monday. Another member left early, ill. The co-leader noted attendance."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 65, age: 34),
      ["90791"], may: [.documentationConflict, .upcodingRisk],
      "This was a first meeting with Ms. Abara, referred by her GP after a fall in mood. "
        + "I asked what brought her and let her tell it: the move in October, the husband's "
        + "night shifts, the school that lost the papers. Born in Lagos, second of five, "
        + "good pupil, accountant. No psychiatric care before. Physically well, thyroid "
        + "checked. Drinks at weddings. Never in trouble with the law. Two children, 6 and "
        + "9. She weeps on Sundays, wakes at four, worries about the rent, laughs with her "
        + "sister on the phone. Mental status: well dressed, warm, tearful twice, thought in "
        + "order, no psychosis, no wish to die, clear and oriented. My impression is an "
        + "adjustment disorder with mixed anxiety and depressed mood. It is not a major "
        + "depression: interest and appetite are kept. We agreed on eight sessions and on "
        + "what she would like to be different by summer. She signed the consent. Sixty-five "
        + "minutes."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 34),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Mrs. Ode had been put down for eleven. At ten past I rang; her daughter said that "
        + "they were still at the dentist and had forgotten. We spoke for perhaps four "
        + "minutes, about nothing but a new date, and she will come on the 19th. The "
        + "daughter is worried that her mother sleeps too much; I said that we can take it "
        + "up then. I read the discharge papers from March in the time that was left and "
        + "wrote to the cardiologist for the list of medicines. Generalized anxiety "
        + "disorder, as before."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, place: "10", telehealth: .audioOnly, age: 34),
      ["90834-93"], may: [.documentationConflict, .upcodingRisk],
      "Her internet has been out since the storm and the neighbor's, which she could "
        + "use, is in a house she cannot yet walk to, so we did what we did in the winter "
        + "and spoke on the landline, she in her kitchen. From two to a quarter to three. "
        + "Panic disorder with agoraphobia. She had got to the gate on four days, once with "
        + "the dog and three times without. We planned the mailbox, minute by minute, and "
        + "she said the sentence aloud that she will say at the bench. I could hear the "
        + "kettle. She has video on her tablet for when the line is back and I would rather "
        + "see her. No suicidal thoughts; she laughed at the question. BP tablets as before, "
        + "from her family doctor. Her son phones on Sundays. Next call Thursday."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, age: 34),
      ["90832"], may: [.documentationConflict, .upcodingRisk],
      "The calendar keeps fifty minutes for her, but the school rang at twenty-five past "
        + "and she had to fetch the boy, who had been sick. So we had twenty-five minutes, "
        + "from the hour. Major depressive disorder, recurrent, mild. In that time she told "
        + "me of the interview and that she did not get the post, and that she had gone "
        + "swimming all the same. I said that I noticed the swimming. She smiled. Her log "
        + "was filled for five days of seven. No thoughts of suicide. We will have the "
        + "longer slot again on Tuesday. Her mother's hip operation went well. She had asked "
        + "about a women's group and I gave her the flyer."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 65, age: 34),
      ["90839"], may: [.documentationConflict, .upcodingRisk],
      "He came without an appointment at half past four, in work clothes, and told the "
        + "desk that he could not go home. I saw him at once. There is a beam in the garage; "
        + "he had put the rope there at noon. He has thought of it for a week, since the "
        + "letter from the bank. He has had depressions before, two of them, and this is the "
        + "third: major depressive disorder, recurrent, severe, without psychotic symptoms. "
        + "We talked it through, what today would need to be survivable, and who could be "
        + "with him. His brother came at five, took the key of the garage, and went to take "
        + "down the rope while we wrote the plan; he phoned to say it was done. We called "
        + "the crisis team together, they see him at nine tomorrow. He promised nothing but "
        + "he ate the sandwich. I asked him twice more about tonight, alone and with his "
        + "brother. It was twenty-five to six when they left: sixty-five minutes. He does "
        + "not need the hospital tonight."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60, age: 34),
      ["90837"], may: [.documentationConflict, .upcodingRisk],
      "DBT, individual. Time with client 14:00 to 14:56. Review of the card: urges to "
        + "cut on four days, acted on none; drank twice; took all tablets. Target one was "
        + "Tuesday's overdose threat by text to her ex. Chain: no lunch, seen his car, "
        + "scrolling, text, blocked, shame. We found three places for a skill and she "
        + "practised the first aloud, twice, with me as the ex. Her mother rang during that "
        + "and she did not pick up, which we noted as progress. She asked whether this is "
        + "bipolar, as her cousin's is; the fast shifts within hours, always after someone, "
        + "fit borderline personality disorder, which is the diagnosis, and we read the "
        + "criteria together. Suicidal thoughts passing, no plan, no intent. Skills group on "
        + "Wednesday with Ms. Ito. Coaching calls as agreed."),
    CodedNote(
      Coder(credential: "MD", minutes: 30, age: 34),
      ["99214"], may: [.documentationConflict, .upcodingRisk],
      "She is down since the time change. Sleeps ten hours and is tired, eats bread at "
        + "night, cancels on her friends. No elation, no racing. She is on lithium 900, "
        + "level 0.7 from last week, creatinine normal. Quetiapine was stopped in the autumn "
        + "for weight. I started lurasidone 20 mg with supper, and we spoke of the akathisia "
        + "that may come. Bipolar I disorder, current episode depressed, moderate. Her "
        + "psychologist sees her weekly, I have read his summary. Father died by suicide; "
        + "she has no such thoughts. Hypothyroidism is treated by her GP. I saw her for 28 "
        + "minutes, none of it psychotherapy."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, age: 8),
      ["90846"], may: [.documentationConflict, .upcodingRisk],
      "Both parents of Milo came by themselves; he was at school, as we had planned. "
        + "Fifty minutes. They brought the notebook: three meltdowns, all before the bus. We "
        + "walked through Wednesday with pennies on the table for steps. Father saw that he "
        + "gives four commands at once. Mother would like to be firmer and does not dare. We "
        + "rehearsed one instruction, a wait, and praise, and traded parts. I explained "
        + "again what ADHD, combined presentation, does to a morning. They asked about "
        + "medicine and I sent them back to Dr. Ek with that. The grandparents think that it "
        + "is laziness. Next time with Milo."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 34),
      ["90847"], may: [.documentationConflict, .upcodingRisk],
      "Mrs. Dahl and her husband, together for the fifty minutes, both on the sofa. It "
        + "is her depression that we treat: recurrent, moderate, major depressive disorder. "
        + "He had not known that she cries in the car. She told him, and he said that he "
        + "cries in the shed, and they laughed. We used the card with the two columns. Each "
        + "practised asking for one hour in the week. He is not a patient. She had no "
        + "thoughts of death. He will come again in two weeks; in between she has her own "
        + "hour."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 75, age: 34),
      ["90853"], may: [.documentationConflict, .upcodingRisk],
      "Behavioral activation class, week five of eight, in the big room, 75 minutes, "
        + "with seven clients and myself. Everyone brought the sheet. Ms. R had done two of "
        + "three and said which one she dreaded; Mr. V told her how he tricks himself, and "
        + "she wrote it down. She was brighter than last week and stayed for the tea. MDD, "
        + "recurrent, mild. The handout on sleep was read. Her individual therapist is on "
        + "leave until May."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30, age: 7),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Spoke for twenty minutes with Leon's teacher, at the mother's request and with "
        + "the release on file, about the seating and about what to do when he goes under "
        + "the table. She will try the corner by the window. Then ten minutes with the "
        + "mother by telephone to tell her so. Leon was not present for either. ADHD, "
        + "combined."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 100, age: 66),
      ["90839 90840"], may: [.documentationConflict, .upcodingRisk],
      "She was brought by her neighbor at nine. Since the night she had written letters "
        + "to both sons and laid out the tablets, ninety of them, which the neighbor found "
        + "and has with her. She wanted to go home and do it. I stayed with her until 10:40, "
        + "a hundred minutes in all, while one son drove up from the coast. We went from the "
        + "wish to die through what happened on Friday, to the grandchild, and back, more "
        + "than once. She let me ring the doctor. In the end she took part in the plan: her "
        + "son sleeps at the house, the tablets go to the pharmacy, she is seen by the "
        + "crisis team tomorrow at eleven and by me on Thursday. Major depressive disorder, "
        + "single episode, severe, without psychotic features. I considered the hospital and "
        + "with the son there it was not needed."),
  ]
}
