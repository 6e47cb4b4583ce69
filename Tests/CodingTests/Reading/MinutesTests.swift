import Testing

@testable import Coding

struct MinutesTests {
  @Test(
    "Minutes are read in every way they are written",
    arguments: [
      ("50-min visit", [50]), ("fifty minutes", [50]), ("forty-five min", [45]), ("90min", [90]),
      ("an hour", [60]), ("half an hour", [30]), ("an hour and a half", [90]), ("1.5 hours", [90]),
      ("1 hr 15 min", [75]), ("two hours and ten minutes", [130]),
      ("one hundred and twelve minutes", [112]),
      ("9:05 to 9:50", [45]), ("0900-0937", [37]), ("11:40-12:25", [45]),
      ("3:02 pm - 3:55 pm", [53]),
      ("time in 3:02 pm, time out 3:55 pm", [53]), ("start 1402 stop 1455", [53]),
      ("began at 10 am, ended at 10:52", [52]), ("12:30–1:20", [50]), ("from 10 to 10:45", [45]),
      ("11:30 pm to 12:15 am", [45]), ("53’ minutes", [53]), ("PHQ-9 was 12", []),
    ])
  func lengths(text: String, minutes: [Int]) {
    #expect(MinutesReader(NoteText(text)).found.map(\.minutes) == minutes)
  }

  @Test("A date, a dose and a score are no time")
  func others() {
    for text in ["seen 10/12", "sertraline 50 mg", "rated 4/10", "F43.10", "90837"] {
      #expect(MinutesReader(NoteText(text)).found.isEmpty, "\(text)")
    }
  }
}

struct NoteTextTests {
  @Test("Words keep their places in Unicode scalars")
  func places() {
    let text = NoteText("é林 d/o w/ mother’s F43.23 0362T")
    #expect(text.words.map(\.start) == [0, 3, 7, 10, 19, 26])
    #expect(text[1].key == .disorder && text[2].key == .with)
    #expect(text[3].isPossessive && text[3].key == WordKey("mother"))
    #expect(text[4].kind == .code && text[5].kind == .code)
  }

  @Test("Sentences end at stops and lines, not at abbreviations")
  func sentences() {
    #expect(NoteText("Saw Dr. Vance today. Next week same.\nPlan: rest").sentences.count == 3)
  }
}

struct PhrasePatternTests {
  @Test("A pattern stands for all its phrases")
  func expands() {
    #expect(PhrasePattern.phrases("(a|b c|) d").count == 3)
    #expect(PhrasePattern.phrases("call(ed|ing|) x").count == 3)
    #expect(PhrasePattern.phrases("skills? group").count == 2)
    #expect(PhrasePattern.phrases("()").isEmpty)
  }
}
