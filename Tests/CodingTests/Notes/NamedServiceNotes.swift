import Records
import Testing

/// Services called by name: treatments, calls, programs, community services, and payers who differ.
struct NamedServiceNotes {
  @Test("A service called by name has its code and units", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "MD", minutes: 50),
      ["90845"],
      "Psychoanalytic session, analysand on the couch. Narcissistic personality disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 60),
      ["90865"],
      "Amytal interview under anaesthesia cover. Conversion disorder."),
    CodedNote(
      Coder(credential: "PHD", minutes: 30),
      ["90875"],
      "Psychotherapy with biofeedback, 30 minutes, hand warming. Migraine and GAD."),
    CodedNote(
      Coder(credential: "PHD", minutes: 45),
      ["90876"],
      "Psychophysiological therapy with talk, 45 minutes. GAD."),
    CodedNote(
      Coder(credential: "PHD", minutes: 40),
      ["90901"],
      "Biofeedback session, EMG, 40 minutes. Tension headache."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 40),
      ["90880"],
      "Clinical hypnosis session for needle fear. Specific phobia."),
    CodedNote(
      Coder(credential: "PHD", minutes: 92),
      ["96116 96121"],
      "Neurobehavioral status exam, 92 minutes including the write-up. Mild NCD."),
    CodedNote(
      Coder(credential: "PHD", minutes: 76, age: 3),
      ["96112 96113"],
      "Developmental testing with the Bayley, 76 minutes. Global delay."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 60),
      ["96156"],
      "Presurgical psychological evaluation before bariatric surgery, 60 min."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 60),
      ["96167 96168 ×2"],
      "Health behavior intervention with the patient and his wife, 60 minutes, low-salt plan "
        + "after heart failure."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 37),
      ["96158"],
      "Health behavior intervention, one to one, 37 minutes, inhaler use. Asthma."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 15),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Health behavior intervention, 15 minutes, inhaler use. Asthma."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 75, age: 8),
      ["96202 96203"],
      "Group caregiver behavior management training, 75 minutes, six parents. ADHD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 35),
      ["99409"],
      "SBIRT: DAST-10 of 6, brief intervention 35 minutes about pills."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 10, payer: .medicare, age: 70),
      ["G2011"],
      "SBIRT after AUDIT-C, brief intervention 10 minutes."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 4),
      ["99406"],
      "Tobacco cessation counselling, 4 minutes."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 3),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Tobacco cessation counselling, 3 minutes."),
    CodedNote(
      Coder(credential: "MD", minutes: 15, payer: .medicare, age: 70),
      ["G0444"],
      "Annual depression screening visit, PHQ-9 4."),
    CodedNote(
      Coder(credential: "NP", minutes: 65, payer: .medicare, age: 79),
      ["99483"],
      "Cognitive assessment and care planning with his daughter, 65 minutes. Alzheimer's "
        + "disease."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 40, payer: .medicare),
      ["G0560 ×2"],
      "Safety planning session, 40 minutes. MDD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 12),
      ["98967"],
      "Patient-initiated phone assessment, 12 minutes, no visit in the last week. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 12),
      ["99422"],
      "Online digital evaluation over seven days, 12 minutes altogether. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 22),
      ["98972"],
      "Online digital assessment over seven days, 22 minutes altogether. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 7),
      ["98016"],
      "Virtual check-in, 7 minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 7),
      ["G2251"],
      "Virtual check-in, 7 minutes. GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 25),
      ["99448"],
      "Interprofessional phone consult for Dr. Moss, 25 minutes. Bipolar II."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 32),
      ["G0549"],
      "Interprofessional consult to her internist, 32 minutes. PTSD."),
    CodedNote(
      Coder(credential: "PSYD"),
      ["98980 98981"],
      "RTM management for April: 41 minutes over the month. Panic disorder."),
    CodedNote(
      Coder(credential: "PSYD"),
      ["G0553 G0554"],
      "Digital mental health treatment management, 40 minutes this month. Insomnia disorder."),
    CodedNote(
      Coder(credential: "CPS", payer: .medicare),
      ["G0023 G0024"],
      "Principal illness navigation, 95 minutes in May. Schizophrenia."),
    CodedNote(
      Coder(credential: "MD", payer: .medicare),
      ["G0557"],
      "APCM level 2 month of June."),
    CodedNote(
      Coder(credential: "MD", minutes: 25),
      ["90870"],
      "ECT treatment 5, right unilateral. MDD, severe."),
    CodedNote(
      Coder(credential: "LADC", minutes: 180, place: "57", payer: .medicaid),
      ["H0015"],
      "IOP day 9: three groups, urine screen. Alcohol use disorder, severe."),
    CodedNote(
      Coder(credential: "LPC", minutes: 180),
      ["S9480"],
      "Intensive outpatient program day, mental health track, 9 to noon. MDD, severe."),
    CodedNote(
      Coder(credential: "QMHP", place: "55", payer: .medicaid),
      ["H0018"],
      "Short-term residential day 6. Schizophrenia."),
    CodedNote(
      Coder(credential: "RN", minutes: 10, place: "58", payer: .medicaid),
      ["H0020"],
      "Daily methadone dosing, 80 mg, observed. OUD, severe."),
    CodedNote(
      Coder(credential: "MD", place: "58", payer: .medicare),
      ["G2067"],
      "OTP weekly bundle with methadone, week of 3/9. OUD, severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, place: "52", payer: .medicare),
      ["G0410"],
      "PHP group psychotherapy, 50 minutes, eight patients. MDD."),
    CodedNote(
      Coder(credential: "LCSW", payer: .medicaid),
      ["T1040"],
      "CCBHC daily encounter. MDD."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 30, payer: .medicaid, age: 9),
      ["H2019 ×2"],
      "Therapeutic behavioral services with the boy at school, 30 min. ODD."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, payer: .medicaid),
      ["H2015 ×4"],
      "Comprehensive community support visit, 60 min. Bipolar I."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, place: "12", payer: .medicaid),
      ["H0036 ×4"],
      "CPST contact at home, 60 min. Bipolar I."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 45, place: "12", payer: .medicaid),
      ["H0039 ×3"],
      "ACT team visit, 45 min face to face. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 30, payer: .medicaid, age: 9),
      ["H2021 ×2"],
      "Wraparound facilitation, 30 min. ADHD."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 30, payer: .medicaid),
      ["H2023 ×2"],
      "Supported employment, job coaching at the bakery, 30 min. Schizophrenia."),
    CodedNote(
      Coder(credential: "LPC", minutes: 90, payer: .medicaid, age: 15),
      ["H2033 ×6"],
      "Multisystemic therapy session with the family, 90 min. Conduct disorder."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, payer: .medicaid),
      ["H2027 ×4"],
      "Psychoeducation class on relapse signs, 60 min. Bipolar I."),
    CodedNote(
      Coder(credential: "RN", minutes: 30, payer: .medicaid),
      ["H0034 ×2"],
      "Medication training and support, 30 min. Schizophrenia."),
    CodedNote(
      Coder(credential: "RN", minutes: 10, payer: .medicaid),
      ["H0033"],
      "Directly observed medication, buprenorphine. OUD."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 30, payer: .medicaid),
      ["H2011 ×2"],
      "Crisis intervention on the street, 30 min. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 120, payer: .medicaid),
      ["H2012 ×2"],
      "Day treatment program, 120 min attended. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, payer: .medicaid, age: 9),
      ["S9482 ×4"],
      "Family stabilization visit, 60 min. ODD."),
    CodedNote(
      Coder(credential: "LADC", minutes: 20, payer: .medicaid),
      ["H0050"],
      "Brief intervention about drinking, 20 min. AUD, mild."),
    CodedNote(
      Coder(credential: "LADC", minutes: 30, payer: .medicaid),
      ["T1007", "H0004 ×2"],
      "Recovery plan developed with her. AUD, mild."),
    CodedNote(
      Coder(credential: "QMHP", minutes: 60, payer: .medicaid),
      ["H0031"],
      "Comprehensive assessment completed with the client: history, functioning, needs. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "CM", minutes: 45, payer: .medicaid),
      ["H0032"],
      "Individual service plan developed with client. Schizophrenia."),
    CodedNote(
      Coder(credential: "CPS", minutes: 15, payer: .medicaid),
      ["H0023"],
      "Outreach contact under the overpass, 15 min. AUD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 30, place: "12", payer: .medicaid),
      ["H2011 ×2", "90839"],
      "Mobile crisis visit by our county team, 30 min. MDD."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 60, age: 10),
      ["0373T ×4", "97155 ×4"],
      "Two technicians with me on site, severe behavior treatment, 60 min. Autism."),
    CodedNote(
      Coder(credential: "RBT", minutes: 60, age: 10),
      ["0373T ×4"],
      "Severe behavior treatment with three technicians, BCBA on site, 60 min. Autism."),
    CodedNote(
      Coder(credential: "CPS", minutes: 45, payer: .medicare),
      [""], flags: [.notBillable],
      "Peer support, 45 min. Bipolar I."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 20, payer: .medicare),
      ["G0396"],
      "SBIRT with AUDIT 15, brief intervention 20 minutes. "),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-10:40", payer: .medicare, age: 6),
      ["97155 ×2 97156"],
      "Protocol modification with the child for 20 min, then parent training with father, 20 "
        + "min. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-10:40", age: 6),
      ["97155 97156"],
      "Protocol modification with the child for 20 min, then parent training with father, 20 "
        + "min. Autism."),
  ]
}
