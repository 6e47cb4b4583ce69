import Deidentification
import Testing

@Suite("What nobody accounts for is taken, what is explained stays")
struct RemainderTests {
  @Test(
    "a capital inside a sentence names somebody or something",
    arguments: [
      ("They hiked at Wounded Knee with a guide.", "Wounded Knee"),
      ("Her boss at Kroger Bakery Plant yelled.", "Kroger Bakery Plant"),
      ("He retired from the Port of Oakland early.", "Port Oakland"),
      ("The pit bull Duchess bit him.", "Duchess"),
      ("A referral to BCSO was made.", "BCSO"),
      ("He dropped out of Ohio Wesleyan later.", "Ohio Wesleyan"),
      ("The cart stood on Michigan & Tarvonne then.", "Michigan Tarvonne"),
      ("Stable. Past: River Oaks in 2019.", "River Oaks"),
      ("She teaches at Booker Tarvonne in town.", "Booker Tarvonne"),
      ("Spends days at Sunrise of Chevy Chase now.", "Sunrise Chevy Chase"),
    ])
  func capitals(note: String, value: String) {
    let cleaned = Cleaned(note)
    #expect(
      value.split(separator: " ").allSatisfy { !cleaned.text.contains($0) }, "\(cleaned.text)")
  }

  @Test(
    "headings, methods and measures keep their capitals",
    arguments: [
      "Reviewed the Safety Plan and the Diary Card with her.",
      "Sent to Utilization Management for Medical Necessity review.",
      "We used Cognitive Processing and a Thought Record today.",
      "Mental Status Exam: alert. Chief Complaint: worry.",
      "Client presented with Generalized Anxiety Disorder and Type 2 Diabetes, Hypertension.",
      "Goals: Increase Social Support, Build Distress Tolerance, Process Grief.",
      "Denied CO-45, N130. Meds: Vitamin D 2000 IU, Fish Oil. Served in the Army.",
      "Missed it again. Continue the log.",
      "p/ Continue sertraline 50 mg.",
    ])
  func explained(note: String) {
    #expect(Cleaned(note).values == [], "\(Cleaned(note).text)")
  }

  @Test(
    "in a note without capitals a word of no table is taken",
    arguments: [
      ("seen for ridgely, he says dad drinks. sleep is poor.", "ridgely"),
      ("client says her son is at tarvonne now and does fine.", "tarvonne"),
      ("plan: 90834, next week. k. ostrowski", "k. ostrowski"),
    ])
  func unknown(note: String, value: String) {
    let cleaned = Cleaned(note)
    #expect(cleaned.values.contains { $0.contains(value) }, "\(cleaned.text)")
  }

  @Test(
    "in a note without capitals the place behind \"at\" and names with everyday parts go too",
    arguments: [
      ("she skipped class at red cloud, mood is low.", "red cloud"),
      ("signed by cosima bell, psyd. sleep ok.", "cosima bell"),
      ("she kept the dog, biscuit. sleep is ok.", "biscuit"),
      ("he goes by ace. sleeps well. mood ok.", "ace"),
      ("went to friends hospital today. mood ok.", "friends hospital"),
    ])
  func everydayParts(note: String, value: String) {
    let cleaned = Cleaned(note)
    #expect(cleaned.values.contains(value), "\(cleaned.text)")
  }

  @Test("at home, at work and at risk are no places")
  func noPlaces() {
    let note =
      "calm at home and at work, at low risk, up at night, better at bedtime, late at times."
    #expect(Cleaned(note).values == [], "\(Cleaned(note).text)")
  }

  @Test(
    "terms of the clinic stay in a note without capitals",
    arguments: [
      "client reports rumination, anhedonia and tinnitus, no psychosis. warm handoff done.",
      "pt on the waitlist, dysregulated at times, used reframing and psychoeducation.",
    ])
  func clinicalWords(note: String) {
    #expect(Cleaned(note).values == [], "\(Cleaned(note).text)")
  }

  @Test(
    "a name spelled letter by letter is one",
    arguments: [
      "Spelled M-O-N-T-E-I-R-O on the card.", "Spelled m o n t e i r o on the card.",
    ])
  func spelled(note: String) {
    #expect(Cleaned(note).text == "Spelled [PERSON_1] on the card.")
  }

  @Test("whoever signs last is taken with initial and date")
  func signature() {
    #expect(Cleaned("SLEEPS WELL. PHQ-9: 4. J SIPES").text == "SLEEPS WELL. PHQ-9: 4. [PERSON_1]")
    #expect(!Cleaned("Stable. See in two weeks. Wanda 2/2").text.contains("2/2"))
    #expect(Cleaned("Mood 2/2").values == [])
  }

  @Test(
    "somebody is called so, whatever the word means",
    arguments: [
      ("He goes by Ace. Sleeps well.", "Ace"), ("His bag was stolen by \"Scooter\".", "Scooter"),
      ("An unknown male aka \"Preacher\" came.", "Preacher"),
      ("Her partner River left in May.", "River"),
      ("it went ok. coach bridges was rude.", "bridges"),
    ])
  func called(note: String, name: String) {
    let cleaned = Cleaned(note)
    #expect(cleaned.values.contains(name), "\(cleaned.text)")
  }
}
