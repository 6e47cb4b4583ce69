import Basics
import Deidentification
import Testing

@Suite("What always holds")
struct PropertyTests {
  /// A small generator of numbers, the same in every run.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  static let pieces = [
    "Renée", "Rene\u{301}e", "Gagné", "will", "Will", "MAY 5", "5/14/2024", "90834", "F33.1",
    "[CLIENT]", "[PERSON_2]", "[DATE_1", "]", "(262) 555-0131", "a@b.example", "\r\n", "\n", "\t",
    "👩🏽‍🎓", "🇪🇺", "PHQ-9: 14", "Dr.", "Mr", "O’Rourke", "Ł", "ß", "نور", "李", "\u{0}", "\u{200D}",
    "\u{AD}", "--", "'s", "#4471", "$12.00", "@", "http://", "x", "I", "\u{301}", "Bath, ME 04530",
    "the 5th", "ninety", "91-year-old", "SSN", "ending 4471", "\"", "{", "|", ".",
  ]
  let known = Chart(
    people: [Chart.Person(kind: .clientName, given: "Renée", family: "Gagné")],
    values: [Chart.Value(.phone, "262-555-0131"), Chart.Value(.city, "Bath")])

  func randomNote(_ numbers: inout Numbers) -> String {
    (0..<Int.random(in: 0..<60, using: &numbers)).map { _ in
      let gap = Bool.random(using: &numbers) ? " " : ""
      if Int.random(in: 0..<8, using: &numbers) == 0 {
        let value = UInt32.random(in: 0..<0x2FFFF, using: &numbers)
        return (Unicode.Scalar(value).map { String($0) } ?? "?") + gap
      }
      return (PropertyTests.pieces.randomElement(using: &numbers) ?? "") + gap
    }.joined()
  }

  @Test("any text comes back scalar for scalar, and no two spans overlap")
  func restoreIsExact() {
    var numbers = Numbers(state: 0x2545_F491_4F6C_DD1D)
    for _ in 0..<1500 {
      let note = randomNote(&numbers)
      let cleaned = Cleaned(note, chart: known)
      #expect(cleaned.restored.map { Array($0.unicodeScalars) } == Array(note.unicodeScalars))
      let spans = cleaned.result.spans.map(\.span)
      for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
      #expect(spans.allSatisfy { $0.count > 0 && $0.end <= note.unicodeScalars.count })
    }
  }

  @Test("a safe text cleaned again stays as it is")
  func idempotent() {
    for note in [
      "Marisol and her husband Efraín argued at St. Brendan's Hospital on 3/19/2024 and 4/2/2024.",
      "Name: Petra Langstrom\r\nDOB 6/2/1984, SSN 518-55-9021, (231) 555-0144, a@mail.example",
      "Dr. Osterholm saw Ms. Coles, 92 years old, in Duluth. Tag LVN 2207. Will call Friday.",
      "group: rashad said no; colt laughed. vic s. absent. polk county. m.o. passed",
    ] {
      let once = Cleaned(note).text
      #expect(once != note)
      #expect(Cleaned(once).text == once)
    }
  }

  @Test("a token the note already holds is never issued")
  func foreignTokens() {
    let cleaned = Cleaned("[CLIENT] met [PERSON_1] and Renée.", chart: known)
    #expect(cleaned.text == "[CLIENT] met [PERSON_1] and [CLIENT_2].")
    #expect(cleaned.restored == cleaned.note)
  }

  @Test("an answer is restored by issued tokens only")
  func answers() {
    let vault = Cleaned("Renée Gagné called; Renée waited.", chart: known).result.vault
    let restored = vault.restore(
      "[CLIENT] improved; [PERSON_7] and [client] are unknown, [note] is not a token.")
    #expect(
      restored.text
        == "Renée Gagné improved; [PERSON_7] and [client] are unknown, [note] is not a token.")
    #expect(restored.unknownTokens == ["[PERSON_7]", "[client]"])
  }

  @Test("tokens say nothing of the person")
  func tokensAreCounted() {
    for (given, family) in [("Renée", "Gagné"), ("Abe", "Zu"), ("Xi", "Yon")] {
      let text = Cleaned("\(given) \(family) spoke.", chart: chart(given, family)).text
      #expect(text == "[CLIENT] spoke.")
    }
  }
}
