import Deidentification
import Testing

@Suite("What must stay stays")
struct ProtectedTests {
  @Test(
    "codes, scores, doses, times and money are no identifiers",
    arguments: [
      "90834-95 and 90785, 53 minutes, F33.1, F43.10, H0004 x 4, T1017.",
      "PHQ-9: 14, GAD-7 = 3, PCL-5 54, C-SSRS negative, MoCA 17, BDI-II 23.",
      "PHQ-9 from 19 to 6 over 8 sessions, session 4 of 12, 5 of 6 came.",
      "Seroquel 25 mg qhs, Suboxone 8-2 mg, clonazepam 0.5 mg, Wellbutrin XL 150.",
      "BP 118/76, HR 88, weight 162, temp 98.6.",
      "Denied CO-197 with MA130 and N115; PR-2 $18.44, charge $1,250.00.",
      "Mood 6/10, pain 3/10, 5/5 strength, ate 1/2 of it, 24/7 supervision.",
      "Seen 10:00-10:53, woke at 2 am, 1:1 weekly.",
      "Parkinson's disease and Alzheimer's ruled out; Lyme negative.",
      "Carl Rogers would approve; Socratic questioning, Likert scale.",
      "May increase the dose; will recheck labs; hope noted, joy limited.",
      "DBT skills: STOP, PLEASE, DEAR MAN. SMART goals. EMDR next.",
      "Client is 37 y/o; mother is 61 years old.",
      "Skills group on emotion regulation; crisis line 988 given.",
      "PG-13 31, DAS-32 88, UCLA-RI 38, QTc 431, cgas 52, BHS 14 (Beck).",
      "Drew on cognitive distortions (Beck); Worden task 2; Hamilton deferred.",
      "Bowlby and Ainsworth inform this; Maslow, Jellinek chart, Charles Bonnet.",
      "bill nine nine two one four, twenty five minutes",
      "hope and joy limited; mark improvement in sleep, summer is hard, faith helps, rose early",
    ])
  func stays(note: String) {
    #expect(Cleaned(note).text == note)
    #expect(Cleaned(note, chart: chart("Quill", "Anaya")).text == note)
  }

  @Test("five digits are a code after CPT and a ZIP after a state")
  func codeOrZip() {
    #expect(Cleaned("Billed 90837. Lives in Stowe, VT 05672.").values == ["Stowe", "05672"])
  }
}
