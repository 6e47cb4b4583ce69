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
  /// Which of the texts the pattern is found in, from their first word to their last.
  private func found(_ pattern: String, in texts: [String]) -> [String] {
    var trie = WordTrie<Int>()
    trie.insert(PhrasePattern(pattern), 1)
    return texts.filter { text in
      let words = NoteText(text)
      let found = trie.longest(in: words, from: 0, below: words.count, joins: { _ in true })
      return found?.end == words.count && found?.values == [1]
    }
  }

  @Test("A pattern stands for all its phrases and for no other")
  func expands() {
    #expect(
      found("(a|b c|) d", in: ["a d", "b c d", "d", "b d", "a", "a b c d"])
        == ["a d", "b c d", "d"])
    #expect(
      found("call(ed|ing|) x", in: ["call x", "called x", "calling x", "calls x", "call"])
        == ["call x", "called x", "calling x"])
    #expect(
      found("skills? group", in: ["skill group", "skills group", "skil group"])
        == ["skill group", "skills group"])
    #expect(found("# (a|b) _", in: ["12 a word", "12 b", "a b c"]) == ["12 a word"])
    #expect(found("()", in: ["a", ""]) == [])
  }

  @Test("Two ways to one phrase count once")
  func once() {
    #expect(found("(a|a|) (b|)", in: ["a", "a b", "b"]) == ["a", "a b", "b"])
  }
}
