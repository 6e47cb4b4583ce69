import Records
import Testing

/// Units of fifteen minutes, community services, health behavior and brief interventions.
struct UnitNotes {
  @Test("Units follow the minutes of the service", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", place: "12", age: 5),
      ["97153 ×8"],
      "Direct therapy 3:00 to 5:00, 118 minutes after a toilet accident clean-up of two "
        + "minutes. Autism."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-16:00", place: "12", age: 5),
      ["97153 ×3"], flags: [.documentationConflict],
      "Session 15:00-15:52. DTT and NET, manding. Autism spectrum disorder."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-12:00", age: 4),
      ["97151 ×8"],
      "Behavior identification assessment: VB-MAPP with child 60 minutes, scoring and writing "
        + "the plan 60 minutes. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", place: "12", age: 6),
      ["97155 ×4"],
      "Met the RBT and child, modified the tooth-brushing protocol and tried it: 60 min. "
        + "Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", place: "12", age: 6),
      ["97156 ×3"], may: [.documentationConflict],
      "Caregiver training, mother without the boy, 38 minutes on extinction bursts. ASD."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", age: 6),
      ["97157 ×4"],
      "Multiple-family guidance: four sets of parents, 60 min, no children. ASD."),
    CodedNote(
      Coder(credential: "RBT", slot: "10:00-11:00", age: 6),
      ["97154 ×4"],
      "Social group of four learners with protocol, 60 min. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-11:00", age: 6),
      ["97158 ×4"],
      "Led the social skills group of five children, changed targets as we went: 60 minutes. "
        + "Autism."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-10:50", place: "57", payer: .medicaid),
      ["H0004 ×3"],
      "Individual counselling 50 minutes. AUD, moderate."),
    CodedNote(
      Coder(credential: "LADC", slot: "18:00-19:30", place: "57", payer: .medicaid),
      ["H0005"],
      "Relapse prevention group, 9 present, 90 minutes. AUD, moderate."),
    CodedNote(
      Coder(credential: "LADC", slot: "09:00-12:00", place: "57", payer: .medicaid),
      ["H0015"],
      "IOP day 4: three hours of programming, groups and one individual check. Cocaine use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "CPS", slot: "10:00-10:22", place: "53", payer: .medicaid),
      ["H0038"],
      "Peer support, 22 minutes; shared my own recovery. Schizophrenia."),
    CodedNote(
      Coder(credential: "CPS", slot: "10:00-10:22", place: "53", payer: .medicaid),
      [""], flags: [.timeBelowMinimum, .notBillable], may: [.documentationConflict],
      "Peer support call lasted 7 minutes. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-11:00", place: "99", payer: .medicaid),
      ["H2017 ×4"],
      "PSR: cooking skills for independent living, 60 minutes. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-11:00", place: "99", payer: .medicaid),
      ["H2014 ×3"], may: [.documentationConflict],
      "Skills training: budgeting and bus route practice, 45 minutes. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-10:30", place: "99", payer: .medicaid),
      ["H0036 ×2", "H2015 ×2"],
      "Community support (CPST) 30 min at the laundromat. Bipolar I."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-10:30", place: "03", payer: .medicaid, age: 9),
      ["H2019 ×2"],
      "Therapeutic behavioral services, 30 minutes, in the classroom. ADHD."),
    CodedNote(
      Coder(credential: "CM", slot: "10:00-10:40", payer: .medicaid),
      ["T1017 ×3", "T1016 ×3"],
      "Case management, 40 minutes: SNAP form, landlord call, bus pass. Bipolar I."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-11:00", place: "57", payer: .medicaid),
      ["H0001"],
      "ASAM assessment completed, six dimensions, 60 min. AUD, severe."),
    CodedNote(
      Coder(credential: "CPS", slot: "10:00-10:45", place: "53", payer: .medicaid),
      ["H0038 ×3"], flags: [.credentialScope, .upcodingRisk],
      "45 min. Talked through his grief; charge keyed as 90834. Bipolar I."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:45", age: 28),
      ["96158 96159"],
      "Health behavior intervention with the patient for type 1 diabetes burnout: 45 minutes, "
        + "adherence plan. Referred by endocrinology."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-11:00", age: 41),
      ["96156"],
      "Health behavior assessment before bariatric surgery, one hour. Obesity."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00", age: 41),
      ["96164 96165 ×2"],
      "Health behavior group for chronic pain, 60 minutes, six patients."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:15", age: 41),
      ["99406", "99213 99406", "99212 99406"],
      "Tobacco cessation counselling, 8 minutes, quit date set, NRT. Nicotine dependence, "
        + "cigarettes."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:20", age: 41),
      ["99408"],
      "SBIRT: AUDIT 17, brief intervention 20 minutes. Alcohol use, hazardous."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:20", payer: .medicare, age: 68),
      ["G0396"],
      "SBIRT: AUDIT 17, structured screening with brief intervention 20 minutes."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:20", payer: .medicare, age: 68),
      ["G0560"],
      "Safety planning intervention, 20 minutes, Stanley-Brown, warning signs and contacts. "
        + "MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-17:00", place: "12", age: 5),
      ["97153 ×7"], may: [.documentationConflict],
      "3:00-5:00 direct, minus a 12-minute bathroom and snack break. Autism."),
    CodedNote(
      Coder(credential: "RBT", slot: "15:00-15:07", place: "12", age: 5),
      [""], flags: [.timeBelowMinimum, .notBillable],
      "Seven minutes, then a fever and home. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "10:00-12:00", place: "12", age: 5),
      ["97155 ×4 97156 ×3"], may: [.documentationConflict],
      "Observed and adjusted programs with the technician present 10:00-11:00, then parent "
        + "coaching with dad 11:00-11:45. Autism."),
    CodedNote(
      Coder(credential: "CPS", slot: "13:00-14:00", place: "99", payer: .medicaid),
      ["H0038 ×4"],
      "Walked with him to the clubhouse, told my own story of the first month clean. 1 hour. "
        + "Bipolar I."),
    CodedNote(
      Coder(credential: "CM", slot: "13:00-14:00", place: "99", payer: .medicaid),
      ["T1017 ×4"], may: [.documentationConflict],
      "TCM: 67 minutes linking to Section 8 and the dentist. Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "13:00-14:00", place: "99", payer: .medicaid),
      ["H2017 ×3"], may: [.documentationConflict],
      "Psychosocial rehab, 13:00-13:52, bus training. Schizophrenia."),
    CodedNote(
      Coder(credential: "LADC", slot: "13:00-13:30", place: "57", payer: .medicaid),
      ["H0004 ×2", "90832"], may: [.upcodingRisk, .credentialScope],
      "Individual counseling 30 min; charge 90832 was keyed. AUD severe."),
    CodedNote(
      Coder(credential: "QMHP", slot: "13:00-14:00", place: "99", payer: .medicaid),
      ["H2023 ×4"],
      "Supported employment: practised an interview and filled in an application, 55 minutes. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "QMHP", slot: "13:00-14:00", payer: .medicaid, age: 10),
      ["H2021 ×4"],
      "Wraparound team meeting with family and school, 60 minutes. ADHD."),
    CodedNote(
      Coder(credential: "RBT", slot: "09:00-12:00", place: "12", age: 5),
      ["97153 ×10"], may: [.documentationConflict],
      "One-to-one ABA 9:00-12:00 with lunch 10:30-11:00 not counted. ASD."),
    CodedNote(
      Coder(credential: "BCBA", slot: "09:00-10:00", place: "12", age: 5),
      ["97155 ×4", ""],
      "I watched the RBT run the session for 60 minutes and gave no direction; data review. "
        + "ASD."),
    CodedNote(
      Coder(credential: "LADC", slot: "09:00-09:53", place: "57", payer: .medicaid),
      ["H0004 ×4"],
      "Individual SUD counseling, 53 minutes. AUD."),
    CodedNote(
      Coder(credential: "LADC", slot: "09:00-09:52", place: "57", payer: .medicaid),
      ["H0004 ×3"],
      "Individual SUD counseling, 52 minutes. AUD."),
    CodedNote(
      Coder(credential: "CPS", slot: "09:00-10:10", payer: .medicaid),
      ["H0038 ×5"], may: [.documentationConflict],
      "Peer support 9:00-10:08, grocery trip. Bipolar I."),
    CodedNote(
      Coder(credential: "CM", slot: "09:00-09:07", payer: .medicaid),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "TCM call 7 minutes to the landlord. Bipolar I."),
    CodedNote(
      Coder(credential: "RBT", slot: "14:00-16:00", place: "12", age: 4),
      ["97153 ×6"], may: [.documentationConflict, .upcodingRisk],
      "Client slept from 2:30 to 3:00; otherwise direct therapy 2:00-4:00. Autism."),
    CodedNote(
      Coder(credential: "RBT", slot: "14:00-16:00", place: "12", age: 4),
      ["97153 ×8"],
      "2 hours of 1:1. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "14:00-15:30", place: "12", age: 4),
      ["97156 ×6"],
      "Parent coaching with both parents, 90 min, Theo at daycare. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "14:00-15:30", place: "12", age: 4),
      ["97155 ×6"],
      "97155 with Theo for 90 min: moved the reinforcer, thinned the schedule. Autism."),
    CodedNote(
      Coder(credential: "QMHP", slot: "14:00-15:30", payer: .medicaid),
      ["H2017 ×6"],
      "PSR group at the center, 90 min: cooking for one. Schizophrenia."),
    CodedNote(
      Coder(credential: "CM", slot: "14:00-15:30", payer: .medicaid),
      ["T1017 ×2"], may: [.documentationConflict],
      "Drove her to SSA (30 min drive each way); 30 minutes at the window together on the SSI "
        + "claim. Case management. Schizophrenia."),
    CodedNote(
      Coder(credential: "CPS", slot: "14:00-14:45", payer: .medicaid),
      ["H0038 ×3"],
      "Peer visit 45 min; I listened, shared, no therapy. Bipolar I."),
    CodedNote(
      Coder(credential: "RBT", slot: "13:00-15:00", age: 6),
      ["97153 ×7"], may: [.documentationConflict],
      "1:00-3:00, with a fire drill of 20 minutes in which no targets were run. Autism."),
    CodedNote(
      Coder(credential: "BCBA", slot: "13:00-14:00", age: 6),
      ["97155 ×4"],
      "Protocol change for Kai, 53 minutes with him. Autism."),
    CodedNote(
      Coder(credential: "LADC", slot: "13:00-14:00", place: "57", payer: .medicaid),
      ["H0004 ×3"], may: [.documentationConflict],
      "Individual session, started 1:15 since she missed the tram, ended 2:00. OUD."),
    CodedNote(
      Coder(credential: "CPS", slot: "13:00-14:00", payer: .medicaid),
      ["H0038 ×3"], may: [.documentationConflict],
      "We met 38 min at the drop-in, about finding a sponsor. AUD."),
    CodedNote(
      Coder(credential: "QMHP", slot: "13:00-14:00", payer: .medicaid),
      ["H2015 ×4"],
      "Community support, one hour: pharmacy, then the food bank with her. Schizophrenia."),
  ]
}
