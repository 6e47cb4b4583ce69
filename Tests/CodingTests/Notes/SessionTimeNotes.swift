import Records
import Testing

/// Sessions by their minutes, however they are written and whatever else has minutes.
struct SessionTimeNotes {
  @Test("A session is coded by its own minutes", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "PSYD", slot: "08:30-09:30"),
      ["90837"],
      "D: CPT session 4. 08:32 start, 09:28 stop, 56 min. Stuck point reviewed. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], may: [.documentationConflict],
      "Began 10:04 and we wrapped at 10:51. Individual work on perfectionism; cognitive "
        + "restructuring. Generalized anxiety disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "14:00-15:00"),
      ["90832"], flags: [.documentationConflict],
      "Session opened at ten past two and closed at quarter to three. Thirty-five minutes on "
        + "the breakup. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LMHC", slot: "09:00-09:45"),
      ["90834"],
      "Three quarters of an hour in the office. Social anxiety disorder; we role-played the "
        + "introduction."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"),
      ["90834"], flags: [.documentationConflict],
      "Client arrived 22 minutes late off the ferry. Remaining time, 38 minutes, was used for "
        + "values work. MDD, single episode, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"),
      ["90832"], flags: [.documentationConflict],
      "Booked for an hour; he had to leave after half an hour when the nursery rang. Worked on "
        + "anger cues. Intermittent explosive disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834"],
      "Documentation took another 15 minutes after she left. Forty five minutes with client on "
        + "the compulsion log. OCD."),
    CodedNote(
      Coder(credential: "LPC", slot: "11:00-12:00"),
      ["90834"], may: [.documentationConflict],
      "Seen 11:00-11:55; the first ten minutes were spent fixing her portal password with the "
        + "front desk and are not therapy time. 45 minutes of psychotherapy. GAD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "15:00-15:50"),
      ["90834"],
      "Therapy from three to ten to four. Rehearsed the phone call to his landlord. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"),
      ["90832"], flags: [.documentationConflict],
      "9:00 check-in. Therapy proper started 9:20 and finished 9:57; the earlier part was a "
        + "hunt for the interpreter line. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "PHD", slot: "16:00-17:00"),
      ["90837"], may: [.documentationConflict],
      "Duration 53 minutes (16:03-16:56). ERP on the stove. OCD."),
    CodedNote(
      Coder(credential: "LPC", slot: "16:00-17:00"),
      ["90834"], flags: [.upcodingRisk], may: [.documentationConflict],
      "Duration 52 minutes. ERP on the stove. Slip already says 90837. OCD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "12:00-12:15"),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "15 min. Went over the crisis line card because her ride was early. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "12:00-12:45"),
      ["90834"],
      "Session 12:00-12:45. She timed her panic at 20 minutes on Sunday, and walks 60 minutes a"
        + " day. Panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "17:00-18:00"),
      ["90832"], flags: [.documentationConflict],
      "60 minutes blocked in the calendar, 36 used: he fell ill. Motivational interviewing "
        + "about drinking. Alcohol use disorder, mild."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "We got going at 10:12 once the lock was fixed; finished on the hour. 48 minutes net. "
        + "Panic disorder, ladder step four."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:50"),
      ["90834"],
      "S: says the week was fine. O: bright. A: GAD. P: same slot.\nIn: 9:02  Out: 9:49"),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-10:00"),
      ["90837"],
      "T/S 0905 T/E 0958. Exposure to elevator. Specific phobia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"),
      ["90832"], flags: [.documentationConflict],
      "Her bus was cancelled, so she only sat down at 2:25; we ended on time at 3. Worry "
        + "script. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"),
      ["90834"], may: [.documentationConflict],
      "Began half past two because of the fire drill and closed at three fifteen. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "Of the sixty minutes reserved, forty-one were therapy and the rest a search for her "
        + "keys. MDD, recurrent, mild."),
    CodedNote(
      Coder(credential: "LPC", slot: "16:00-17:00"),
      ["90834"], flags: [.documentationConflict],
      "60-minute appointment. First quarter hour went on insurance forms with the receptionist;"
        + " therapy 4:15-5:00. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "16:00-17:00"),
      ["90832"], flags: [.documentationConflict],
      "Cut short by a nosebleed after 17 minutes of grief work. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "16:00-17:00"),
      [""], flags: [.notBillable, .timeBelowMinimum], may: [.documentationConflict],
      "Cut short by a nosebleed after 14 minutes of grief work. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "13:00-13:50"),
      ["90834"],
      "Thirteen-hundred to thirteen-fifty. Individual; relapse plan. Alcohol use disorder, "
        + "moderate."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-12:00"),
      ["90834"], may: [.documentationConflict],
      "Twenty minutes in the morning by the river and another twenty-five after lunch in the "
        + "office, individual both times. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "12:00-13:00"),
      ["90834"], may: [.documentationConflict],
      "I was with her 12:00 to 12:55 less a five minute phone call from her school. PTSD. "
        + "Processing."),
    CodedNote(
      Coder(credential: "LPC", slot: "08:00-08:45"),
      ["90834"],
      "45 minute individual session. Homework: 20 minutes of journaling each evening, 10 of "
        + "stretching. Panic lasts about 15 minutes these days. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "08:00-09:00"),
      ["90832"], flags: [.documentationConflict],
      "She slept 50 minutes in the waiting room and I let her. We then talked for 22. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90834"], may: [.upcodingRisk],
      "Fifty minutes by the clock. Client asked that I put the hour code in so that her "
        + "deductible goes faster; I said no. GAD, worry time."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"], flags: [.upcodingRisk],
      "Template reads 90837, time 10:00-10:45. GAD, worry time."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "45 minutes. Please change 90832 on the slip. GAD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:45"),
      ["90834"], flags: [.upcodingRisk],
      "Individual 45 minutes. Encounter form lists 90834 + 90785 since the waiting room was "
        + "loud. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90834"], flags: [.invalidCodeInNote], may: [.upcodingRisk],
      "45 minutes, 90834. GAD, and 99354 was suggested by the system."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-10:45", place: "99", payer: .medicaid),
      ["H2014 ×3"], flags: [.credentialScope, .upcodingRisk],
      "Skills session at the library, 45 minutes: using a calendar. Desk entered 90834. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "RBT", slot: "10:00-12:00", place: "12", age: 5),
      ["97153 ×8"], flags: [.upcodingRisk], may: [.credentialScope],
      "Direct 1:1 10:00-12:00. App submitted 97155. Autism."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"], flags: [.credentialScope], may: [.upcodingRisk],
      "Superbill: 99213. Therapy 45 min, CBT for panic. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-16:00"),
      ["90834"], flags: [.documentationConflict],
      "Pt 20 min late (parking). Session 3:20-4:00. Reviewed exposure log. Agoraphobia."),
    CodedNote(
      Coder(credential: "LPC", slot: "15:00-15:45"),
      ["90837"], flags: [.documentationConflict],
      "Ran over: 3:00 to 3:58 as she disclosed the assault at minute forty. PTSD, acute."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      ["90832"], flags: [.documentationConflict],
      "thirty seven minutes today (9:00-9:37), baby woke. PPD: MDD single episode moderate, "
        + "peripartum."),
    CodedNote(
      Coder(credential: "PSYD", slot: "13:00-14:00"),
      ["90834"], flags: [.documentationConflict],
      "Client present 1300h to 1338h then called to his unit. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00"),
      ["90834"], may: [.documentationConflict],
      "We met for most of the hour, 51 minutes, on the estate. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "First 15 minutes: paperwork for the new plan year. Next 45: cognitive processing. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90832"], flags: [.documentationConflict],
      "Psychotherapy start 10:08, stop 10:45; scheduling and copay afterwards to 10:55. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], flags: [.documentationConflict],
      "Total contact 60 min = 38 min therapy + 22 min filling in the housing form with her. "
        + "Panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      ["90834"], may: [.documentationConflict],
      "She ran 50 minutes on the treadmill before coming and was still pink. 40-minute session."
        + " GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:00"),
      ["90837"],
      "I have 6 to 6:55 in my book and she confirms. EMDR. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:00"),
      ["90832"], flags: [.documentationConflict],
      "Attended from 6.10 to 6.45 pm. DBT chain. BPD."),
    CodedNote(
      Coder(credential: "LICSW", slot: "18:00-18:30"),
      ["90832"],
      "Half-hour slot used in full. Problem solving. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"),
      ["90834", ""], may: [.missingTime],
      "Session time not entered; start field blank, stop field blank. Individual work on guilt."
        + " MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"),
      ["90834"], flags: [.documentationConflict],
      "Slot 1-2. I was held up on a crisis call until 1:18, then Ana and I worked until 1:59. "
        + "Imagery rescripting. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "He talked about the 60 minute lectures he cannot sit through and the 20 minutes it takes"
        + " to start the car. We used our 45 well. ADHD, inattentive."),
    CodedNote(
      Coder(credential: "LMHC", slot: "17:00-18:00"),
      ["90837"], may: [.documentationConflict],
      "Psychotherapy, 5:04 pm through 5:57 pm. Interpersonal work. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-18:00"),
      ["90832"], flags: [.documentationConflict],
      "Psychotherapy from 5:04 pm; building alarm at 5:41 pm ended it. Interpersonal work. "
        + "Dysthymia."),
    CodedNote(
      Coder(credential: "LPC", slot: "11:00-12:00"),
      ["90834"], flags: [.documentationConflict],
      "S/E: 11:05/11:50. Mood 4. GAD. Exposure to email."),
    CodedNote(
      Coder(credential: "PHD", slot: "11:00-12:00"),
      ["90834"], may: [.documentationConflict],
      "(50 minutes) The analysis of the dream of the ferry went on. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-12:00"),
      ["90832"], flags: [.documentationConflict],
      "One-hour appointment shortened to 35 minutes at her request, a tooth. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-11:30"),
      ["90834"], flags: [.documentationConflict],
      "We overran by a quarter of an hour, so 45 minutes in all. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "14:00-15:30"),
      ["90837"], flags: [.invalidCodeInNote], may: [.upcodingRisk],
      "Prolonged exposure, 90 minutes. The form prints 90837 and 99355. PTSD."),
    CodedNote(
      Coder(credential: "LICSW", slot: "09:00-09:50"),
      ["90834"], may: [.documentationConflict],
      "Fifty minutes, of which the first ten were by phone from the elevator, the rest here. "
        + "Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:50"),
      ["90834"], may: [.documentationConflict],
      "Present 9:00-9:50. Fire alarm 9:20-9:32, everybody outside; therapy suspended meanwhile."
        + " Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "08:00-09:00"),
      ["90834"], flags: [.documentationConflict],
      "Arrival 8:19. Departure 9:00. Individual work on the fear of bridges. Specific phobia."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      ["90834"],
      "TIME: 50\nTOPIC: anger at the landlord\nTECHNIQUE: reframing\nDX: Adjustment disorder "
        + "with disturbance of conduct"),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      ["90832"], flags: [.documentationConflict],
      "Clinical time 10:00 - 10:37 (37'). Remaining slot used for the release forms. GAD."),
    CodedNote(
      Coder(credential: "LMHC", slot: "12:00-13:00"),
      ["90834"], may: [.documentationConflict],
      "Noon to ten before one. Compassion-focused work. Dysthymia."),
    CodedNote(
      Coder(credential: "LMFT", slot: "19:00-20:00"),
      ["90837"], may: [.documentationConflict],
      "7 p.m. start; 7:53 p.m. stop. Individual. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"),
      ["90837"],
      "She had 55 minutes of me and the remaining five went to booking. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"),
      ["90834"], flags: [.documentationConflict], may: [.upcodingRisk],
      "Client's watch said an hour; mine said 9:02-9:53. Dysthymia."),
    CodedNote(
      Coder(credential: "PSYD", slot: "09:00-09:45"),
      ["90834"],
      "Forty-five min. He reports three panic attacks of 10 min, 15 min and 20 min. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      ["90834"],
      "Individual psychotherapy x 45 min. Next appt Thursday 60 min. Panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      [""], flags: [.timeBelowMinimum, .notBillable], may: [.documentationConflict],
      "Fwd note: 0905-0917 only, power cut. Panic disorder."),
  ]
}
