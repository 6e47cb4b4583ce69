import Records
import Testing

/// Prescribers' visits and evaluations: level, place, add-ons, injections and scales.
struct VisitNotes {
  @Test("A visit is coded by its decisions or its stated total", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:40"),
      ["99214 90833"],
      "MDD recurrent severe, worse since the fall; olanzapine added, lipids ordered. E/M 20 "
        + "minutes; separately 20 minutes of supportive psychotherapy on hopelessness."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00"),
      ["99214 90836"],
      "Bipolar II, depressed, lamotrigine titrated to 150. Thirty-nine minutes of interpersonal"
        + " therapy apart from the medical portion (9:18-9:57)."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "13:00-14:15"),
      ["99214 90838"],
      "Med management first: GAD not controlled, escitalopram 10 to 20. Then 54 minutes of "
        + "psychotherapy, its own clock 1:20-2:14."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "13:00-13:30"),
      ["99213"], flags: [.upcodingRisk], may: [.missingTime, .timeBelowMinimum],
      "ADHD, combined, stable on methylphenidate ER 36 mg, continued. Wants the front desk to "
        + "put 90833 too; we chatted ten minutes about his boss."),
    CodedNote(
      Coder(credential: "MD"),
      ["99215"],
      "Total time on the date of the encounter 42 minutes, including chart review and "
        + "documentation. MDD, recurrent, moderate; sertraline raised to 150. No psychotherapy."),
    CodedNote(
      Coder(credential: "NP"),
      ["99213"],
      "I spent 22 minutes in total today on this visit. GAD stable, buspirone continued "
        + "unchanged, refills sent."),
    CodedNote(
      Coder(credential: "MD"),
      ["99204", "90792"],
      "New patient to the practice. Total time today 47 minutes. ADHD, inattentive. Started "
        + "atomoxetine 40. No psychotherapy given."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:15"),
      ["99212", "99213"],
      "Insomnia, one visit, sleep hygiene handout, no medicine. Brief visit."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:30"),
      ["99215"],
      "Schizophrenia, hearing commands again and not eating; clozapine with ANC today; sent to "
        + "the ED for admission after talking with the crisis team. High complexity decision "
        + "making."),
    CodedNote(
      Coder(credential: "DO", slot: "10:00-10:20"),
      ["99214"],
      "Two chronic illnesses, both stable: GAD and AUD in sustained remission. Continue "
        + "sertraline 100 and naltrexone 50. No therapy today."),
    CodedNote(
      Coder(credential: "PA", slot: "09:00-09:20", age: 44),
      ["99213-25 96372"],
      "Injection visit: paliperidone 156 mg IM given in the left deltoid by me; weight and AIMS"
        + " done. Schizophrenia stable, continue. "),
    CodedNote(
      Coder(credential: "RN", slot: "09:00-09:15", payer: .medicaid),
      ["96372"],
      "LAI given: haloperidol decanoate 100 mg, right gluteal, ordered by Dr. M. No complaints."
        + " Schizophrenia."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:20"),
      ["99214 96127 ×2"],
      "PHQ-9 14 and GAD-7 11, both scored and reviewed. MDD single episode moderate; start "
        + "bupropion."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:20"),
      ["99214"],
      "PHQ-9 handed out but she did not fill it in. MDD single episode moderate; start "
        + "bupropion."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "11:00-12:00"),
      ["90791", "90792"],
      "Psychiatric diagnostic evaluation, 60 min. Full history and mental status only; no "
        + "medical work, no prescribing today. Panic disorder."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "11:00-12:00"),
      ["90792"],
      "Psychiatric diagnostic evaluation with medical review: ROS, vitals, lab orders, started "
        + "escitalopram. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-12:00"),
      ["90791"], flags: [.credentialScope], may: [.upcodingRisk],
      "New client biopsychosocial assessment, 55 minutes: history, mental status, treatment "
        + "plan. Superbill template says 90792. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "11:00-11:45"),
      ["90834"], flags: [.credentialScope], may: [.upcodingRisk],
      "45 minutes. Charge 99214. GAD; worry exposure."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:45"),
      ["99214 90833"],
      "Half the visit was medication: sertraline to 150, MDD recurrent moderate not at goal. "
        + "The other 22 minutes were CBT for rumination, timed separately."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00"),
      ["99213 90836"],
      "Psychotherapy time: 10:20-11:00 (40 minutes). Medical portion before that: lithium level"
        + " 0.8, dose unchanged, bipolar I in full remission."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00"),
      ["99214 90838"],
      "53 min of insight-oriented psychotherapy after a ten-minute med check. Clonazepam taper "
        + "continues, panic disorder improving."),
    CodedNote(
      Coder(credential: "DO", slot: "10:00-10:30"),
      ["99213"], flags: [.missingTime],
      "GAD. Escitalopram continued. Supportive therapy was part of the visit but I did not time"
        + " it."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:50"),
      ["90834"],
      "Individual psychotherapy only, 50 minutes, no medication discussed or prescribed. "
        + "Narcissistic personality disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:20"),
      ["99213"],
      "Bipolar I stable on lithium, level and creatinine reviewed, continue. Med check."),
    CodedNote(
      Coder(credential: "NP", slot: "10:00-10:20"),
      ["99214"],
      "Anxiety unchanged, insomnia too: two conditions, both need work; hydroxyzine and "
        + "trazodone continued."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:20"),
      ["99212"],
      "Straightforward MDM. Refilled melatonin advice sheet; jet lag."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:20"),
      ["99213"],
      "Low complexity MDM. GAD stable on buspirone."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:40"),
      ["99215"],
      "High complexity MDM documented: acute mania with psychosis, olanzapine started, "
        + "voluntary inpatient admission arranged."),
    CodedNote(
      Coder(credential: "MD"),
      ["99215 99417"],
      "Total time on the date of service, 58 minutes, covering record review, the visit and "
        + "orders. MDD severe, ECT referral. No therapy."),
    CodedNote(
      Coder(credential: "MD", payer: .medicare, age: 70),
      ["99215"],
      "Total time on the date of service, 58 minutes, covering record review, the visit and "
        + "orders. MDD severe, ECT referral. No therapy."),
    CodedNote(
      Coder(credential: "MD", payer: .medicare, age: 70),
      ["99205 G2212", "90792"],
      "New patient. Total time on the date of the encounter: 92 minutes. Complex bipolar "
        + "history, lithium started. No psychotherapy."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-09:20"),
      ["99214 99407"],
      "Nicotine: quit plan, 12 minutes of tobacco cessation counselling. Also MDD, bupropion "
        + "started."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:25"),
      ["99214-25 96372"],
      "Invega Sustenna 156 mg IM given by me today, left deltoid. Schizophrenia, still hearing "
        + "voices, dose raised from 117."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:25"),
      ["99214"],
      "Teaching about future LAI injections; not given today. Schizophrenia, olanzapine raised."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:25"),
      ["99214 96127 ×2"],
      "AIMS 2, PHQ-9 11, GAD-7 8 all scored by staff. MDD moderate single episode, raise "
        + "sertraline."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45", payer: .medicare, age: 70),
      ["90834"],
      "PHQ-9 11 and GAD-7 9 scored. 45 min CBT. MDD, single episode, mild."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:40"),
      ["99214 90833"],
      "40 minutes in all, 25 of them psychotherapy (CBT for insomnia), the rest medication: "
        + "trazodone raised. Insomnia, MDD mild recurrent."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-10:00"),
      ["99214 90836"],
      "E/M 20 min. Psychotherapy 38 min (9:22-10:00), ACT. OCD not at goal, fluvoxamine to 200."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-10:00"),
      ["99214"], flags: [.missingTime],
      "Sixty minutes combined visit and therapy. OCD not at goal, fluvoxamine to 200. Exposure "
        + "planned together."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30"),
      ["99213"], flags: [.upcodingRisk],
      "Billing asks for 99215. ADHD stable, stimulant renewed, BP fine."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30"),
      ["99214"],
      "No-charge 99214? ADHD and GAD, both stable; methylphenidate and sertraline renewed."),
    CodedNote(
      Coder(credential: "DO", slot: "09:00-09:30"),
      ["99214"],
      "Therapy with Dr. Lee continues elsewhere. Here: bipolar I, hypomanic again, valproate "
        + "increased, level ordered."),
    CodedNote(
      Coder(credential: "NP", slot: "09:00-09:20"),
      ["99213"],
      "Paliperidone LAI due today was given by the nurse. Schizophrenia stable, no changes."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"),
      ["99213-25 96372", "99214-25 96372"],
      "Long-acting naltrexone 380 mg IM, I injected the right gluteus. AUD severe, cravings "
        + "down, continue."),
    CodedNote(
      Coder(credential: "RN", slot: "09:00-09:15"),
      ["96372"], flags: [.credentialScope, .upcodingRisk],
      "Aripiprazole lauroxil 662 mg, left gluteal, no reaction. Schizophrenia. 99213 was "
        + "clicked by mistake."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"),
      ["99214 96127"],
      "PHQ-9 refused. GAD-7 12. Columbia negative. GAD, sertraline started."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"),
      ["99213"],
      "PHQ-9 was 17 in August; not repeated. MDD recurrent moderate, sertraline kept."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:30"),
      ["99214"], flags: [.timeBelowMinimum],
      "Follow-up. Psychosis flared after he halved the dose; risperidone back to 4 mg. 15 "
        + "minutes of the half hour went to supportive psychotherapy."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:45"),
      ["99214 90833"],
      "16 minutes psychotherapy; remainder medication review. MDD moderate, venlafaxine raised."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:30"),
      ["99213"],
      "Therapy codes do not apply: med check only. Lamotrigine same, bipolar II stable."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:30"),
      ["99213"],
      "Psychotherapy 0 min. Lamotrigine same, bipolar II stable."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:30"),
      ["99213"],
      "She wants to stop fluoxetine; we agreed to stay on 40. MDD in full remission. No other "
        + "matters."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:30"),
      ["99214"],
      "Tapering clonazepam by a quarter. Panic disorder, fair."),
    CodedNote(
      Coder(credential: "DO"),
      ["99214"],
      "I spent 31 minutes on the day of the visit on record review, the visit itself and the "
        + "note. GAD, stable, no changes."),
    CodedNote(
      Coder(credential: "NP"),
      ["99213"],
      "Total time today 12 minutes. ADHD stable, stimulant refilled."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00"),
      ["99244", "90792"],
      "Consultation requested by Dr. Ames (PCP) for a second opinion on bipolar disorder; "
        + "opinion sent. Moderate MDM."),
    CodedNote(
      Coder(credential: "PA", slot: "10:00-10:25"),
      ["99214"],
      "Established. Depression worse, suicidal thoughts without plan, escitalopram raised, "
        + "safety plan, labs TSH and B12 ordered."),
    CodedNote(
      Coder(credential: "CNS", slot: "10:00-10:20"),
      ["99213"],
      "Med check. GAD well controlled, sertraline continued."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "Discussed side effects she has from sertraline with her prescriber in mind; 45 min CBT. "
        + "GAD."),
    CodedNote(
      Coder(credential: "MD", slot: "11:00-11:40"),
      ["99213"],
      "S) slept, ate, worked. O) neat, BP ok. A) bipolar I, in full remission. P) lithium same,"
        + " refill x3. Psychotx: none. 15 min."),
    CodedNote(
      Coder(credential: "MD", slot: "11:00-11:40"),
      ["99214 90833"],
      "S) low, tearful. A) MDD recurrent severe without psychosis. P) add aripiprazole 2. "
        + "Psychotherapy (25 min of the 40, separately documented): hopelessness."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "11:00-11:30"),
      ["99214"],
      "Not doing well on the current dose: panic daily. Paroxetine 20 -> 30. Therapist "
        + "elsewhere."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "11:00-11:30"),
      ["99213"], flags: [.upcodingRisk, .missingTime],
      "Panic in remission, paroxetine unchanged. We spoke about her mother for a while. Front "
        + "desk wants 90833 added."),
    CodedNote(
      Coder(credential: "MD", slot: "11:00-11:30"),
      ["99214 96127", "99214 96127 ×2"],
      "Alcohol use disorder and PTSD, both active; prazosin started, naltrexone continued. "
        + "PCL-5 54, AUDIT 22."),
  ]
}
