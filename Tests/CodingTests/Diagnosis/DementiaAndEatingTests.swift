import Testing

/// Conditions whose severity and behaviour are part of the code.
struct DementiaAndEatingTests {
  @Test(
    "Eating disorders carry the severity of 2025 on",
    arguments: [
      ("Anorexia nervosa, restricting type, mild (BMI 17.2).", "F50.010"),
      ("AN-R, moderate.", "F50.011"),
      ("Anorexia nervosa, binge-eating/purging type, severe.", "F50.022"),
      ("Bulimia nervosa, severe: ten episodes weekly.", "F50.23"),
      ("Bulimia, mild.", "F50.21"),
      ("Binge eating disorder, mild.", "F50.810"),
      ("BED, moderate.", "F50.811"),
      ("Bulimia nervosa in remission.", "F50.25"),
      ("Bulimia nervosa, extreme.", "F50.24"),
      ("Binge-eating disorder, in remission.", "F50.814"),
      ("ARFID.", "F50.82"),
      ("OSFED: atypical anorexia.", "F50.89"),
      ("Bulimia nervosa.", "F50.20"),
      ("Eating disorder, unspecified.", "F50.9"),
    ])
  func eating(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Dementia carries severity, behaviour and, before it, its cause",
    arguments: [
      ("Dementia, unspecified, without behavioral disturbance.", "F03.90"),
      ("Unspecified dementia with agitation.", "F03.911"),
      ("Alzheimer's disease with moderate dementia and agitation.", "G30.9 F02.B11"),
      ("Alzheimer dementia.", "G30.9 F02.80"),
      (
        "Late-onset Alzheimer's disease, mild dementia without behavioral disturbance.",
        "G30.1 F02.A0"
      ),
      ("Vascular dementia, moderate, with agitation.", "F01.B11"),
      ("Vascular dementia, mild.", "F01.A0"),
      ("Vascular dementia.", "F01.50"),
      ("Moderate dementia with mood disturbance.", "F03.B3"),
      ("Severe dementia with other behavioral disturbance (wandering, hoarding).", "F03.C18"),
      ("Mild dementia with anxiety.", "F03.A4"),
      ("Dementia with psychotic disturbance.", "F03.92"),
      ("Mild neurocognitive disorder.", "G31.84"),
      ("Dementia with Lewy bodies.", "G31.83 F02.80"),
      ("Parkinson's disease with dementia", "G20.A1 F02.80"),
    ])
  func dementia(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
