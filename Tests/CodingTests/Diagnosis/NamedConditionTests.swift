import Testing

/// Names, short forms and slips of the pen.
struct NamedConditionTests {
  @Test(
    "Anxiety, obsession and the body",
    arguments: [
      ("Social phobia.", "F40.10"),
      ("Panic disorder with agoraphobia.", "F40.01"),
      ("Panic disorder; agoraphobia has come with it.", "F40.01"),
      ("Agoraphobia.", "F40.00"),
      ("Needle phobia (fear of injections).", "F40.231"),
      ("Fear of flying, specific phobia, situational.", "F40.243"),
      ("Specific phobia, dogs.", "F40.218"),
      ("Hoarding disorder, poor insight.", "F42.3"),
      ("Excoriation disorder.", "F42.4"),
      ("Trich, scalp.", "F63.3"),
      ("BDD, muscle dysmorphia.", "F45.22"),
      ("Illness anxiety disorder", "F45.21"),
      ("Somatic symptom disorder.", "F45.1"),
      ("Functional neurological disorder with seizures.", "F44.5"),
      ("DID.", "F44.81"),
      ("Depersonalization-derealization disorder.", "F48.1"),
      ("Separation anxiety disorder.", "F93.0"),
      ("Selective mutism.", "F94.0"),
      ("Other specified anxiety disorder", "F41.8"),
      ("Anxiety disorder NOS", "F41.9"),
      ("Dx: anxiety.", "F41.9"),
    ])
  func anxiety(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Psychoses",
    arguments: [
      ("Paranoid schizophrenia.", "F20.0"),
      ("Schizophreniform disorder.", "F20.81"),
      ("Brief psychotic disorder.", "F23"),
      ("Delusional disorder, persecutory type.", "F22"),
      ("SAD (schizoaffective), bipolar type.", "F25.0"),
      ("Schizoaffective disorder.", "F25.9"),
      ("Unspecified psychosis", "F29"),
      ("Other specified psychotic disorder", "F28"),
    ])
  func psychosis(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Childhood and development",
    arguments: [
      ("ADHD-PI.", "F90.0"),
      ("ADHD. Presentation: combined.", "F90.2"),
      ("ADHD.", "F90.9"),
      ("ADHD, predominantly hyperactive/impulsive", "F90.1"),
      ("ASD level 1, without intellectual impairment.", "F84.0"),
      ("Autism spectrum disorder; ADHD, combined.", "F84.0 F90.2"),
      ("ODD.", "F91.3"),
      ("Conduct disorder, childhood-onset type.", "F91.1"),
      ("Conduct disorder, adolescent-onset.", "F91.2"),
      ("Tourette's", "F95.2"),
      ("Childhood-onset fluency disorder (stuttering).", "F80.81"),
      ("Specific learning disorder with impairment in reading (dyslexia).", "F81.0"),
      ("Mild intellectual disability.", "F70"),
      ("Enuresis, nocturnal.", "F98.0"),
      ("DMDD.", "F34.81"),
    ])
  func development(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Personality",
    arguments: [
      ("BPD, DBT stage 1.", "F60.3"),
      ("NPD.", "F60.81"),
      ("OCPD", "F60.5"),
      ("Antisocial personality disorder", "F60.2"),
      ("Avoidant PD.", "F60.6"),
      ("Dependent personality disorder.", "F60.7"),
      ("Other specified personality disorder, mixed features", "F60.89"),
    ])
  func personality(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Sleep, sex, birth and drug effects",
    arguments: [
      ("Insomnia disorder.", "F51.01"),
      ("Insomnia, unspecified.", "G47.00"),
      ("Nightmare disorder.", "F51.5"),
      ("Gender dysphoria in an adult.", "F64.0"),
      ("Gender dysphoria of childhood.", "F64.2"),
      ("Erectile disorder, psychological.", "F52.21"),
      ("Hypoactive sexual desire disorder", "F52.0"),
      ("Psychological factors affecting asthma", "F54"),
      ("Postpartum psychosis.", "F53.1"),
      ("MDD, recurrent, moderate, with peripartum onset.", "F33.1"),
      ("PPD since delivery in May", "F53.0"),
      ("28 weeks pregnant. Adjustment disorder with depressed mood.", "O99.343 F43.21"),
      ("Factitious disorder imposed on self", "F68.10"),
      ("Kleptomania", "F63.2"),
      ("Pyromania", "F63.1"),
      ("Drug-induced akathisia", "G25.71"),
      ("Tardive dyskinesia", "G24.01"),
    ])
  func other(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
