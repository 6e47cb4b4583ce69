import Basics
import Records
import Review
import Testing

@Suite("Each role sees the clients and the words it needs, and no more")
struct AccessRulesTests {
  @Test("a clinician sees their own clients, a biller all or the assigned, a supervisor all")
  func scopes() {
    let cleo = Account(user: "cleo", role: .clinician, clinicians: [ClinicianID("CLN-1")])
    #expect(AccessRules.scope(of: cleo) == .clients(of: [ClinicianID("CLN-1")]))
    let unnamed = Account(user: "CLN-9", role: .clinician)
    #expect(AccessRules.scope(of: unnamed) == .clients(of: [ClinicianID("CLN-9")]))
    #expect(AccessRules.scope(of: Account(user: "ana", role: .biller)) == .everything)
    let assigned = Account(user: "ana", role: .biller, assignedOnly: true)
    #expect(AccessRules.scope(of: assigned) == .clients(of: []))
    #expect(
      AccessRules.scope(of: Account(user: "sam", role: .supervisor, assignedOnly: true))
        == .everything)
  }

  @Test("billers work from the excerpt; auditors and administrators see no word of a note")
  func sights() {
    let sights = Role.allCases.map { AccessRules.sight(of: $0) }
    #expect(sights == [.excerpt, .whole, .whole, .withheld, .withheld])
  }
}

@Suite("An excerpt holds the sentences that support the codes and some words around them")
struct NoteExcerptTests {
  private let note = """
    Client spoke at length about her sister and the house in the hills. Session lasted 50 minutes, \
    individual psychotherapy. She then described a dream about the lighthouse keeper and his dog. \
    Plan
    Continue weekly; her employer wrote again about the absences.
    """

  private func span(_ words: String) throws -> TextSpan {
    let range = try #require(note.firstRange(of: words))
    let start = note[..<range.lowerBound].unicodeScalars.count
    return TextSpan(start: start, end: start + words.unicodeScalars.count)
  }

  @Test("the sentence is there whole, with words around; the rest is a sign, not the words")
  func sentence() throws {
    let excerpt = NoteExcerpt(of: note, evidence: [try span("50 minutes")])
    #expect(excerpt.text.contains("Session lasted 50 minutes, individual psychotherapy."))
    #expect(excerpt.text.contains("house in the hills. Session"))
    #expect(excerpt.text.contains("psychotherapy. She then described a"))
    #expect(!excerpt.text.contains("sister"))
    #expect(!excerpt.text.contains("lighthouse"))
    #expect(!excerpt.text.contains("employer"))
    #expect(excerpt.text.hasPrefix(NoteExcerpt.gap))
    #expect(excerpt.text.split(separator: NoteExcerpt.gap).count == 2)
  }

  @Test("evidence is found again in the excerpt, wherever it stood in the note")
  func places() throws {
    let spans = [try span("50 minutes"), try span("Continue weekly")]
    let excerpt = NoteExcerpt(of: note, evidence: spans)
    for span in spans {
      let place = try #require(excerpt.place(of: span))
      #expect(place.slice(of: excerpt.text) == span.slice(of: note))
    }
    #expect(excerpt.place(of: try span("lighthouse")) == nil)
  }

  @Test("sentences close together hide nothing between them; no evidence shows nothing")
  func edges() throws {
    let whole = NoteExcerpt(of: "One. Two. Three.", evidence: [TextSpan(start: 5, end: 8)])
    #expect(whole.text == "One. Two. Three.")
    #expect(
      NoteExcerpt(of: note, evidence: []).text.filter { !$0.isWhitespace } == NoteExcerpt.gap)
    #expect(NoteExcerpt(of: "", evidence: [TextSpan(start: 3, end: 9)]).text.isEmpty)
    let beyond = NoteExcerpt(of: "Short.", evidence: [TextSpan(start: 2, end: 900)])
    #expect(beyond.text == "Short.")
  }

  @Test("combining marks and line ends keep their places")
  func scalars() {
    let text =
      "Cafe\u{301} talk about nothing in particular that day at all.\r\nPHQ-9 score: 8.\r\nBye now."
    let start = text[..<(text.firstRange(of: "PHQ-9")?.lowerBound ?? text.startIndex)]
      .unicodeScalars.count
    let span = TextSpan(start: start, end: start + 5)
    let excerpt = NoteExcerpt(of: text, evidence: [span])
    #expect(excerpt.place(of: span)?.slice(of: excerpt.text) == "PHQ-9")
    #expect(!excerpt.text.contains("Cafe"))
  }
}

@Suite("Glass is broken by who sees some clients only, for a reason and a time")
struct BreakGlassRulesTests {
  private let now = Instant(milliseconds: 1_770_000_000_000)
  private let cleo = Account(user: "cleo", role: .clinician)

  private func refusal(
    _ account: Account?, _ reason: String = "covering for a colleague",
    _ standing: BreakGlass? = nil
  ) -> Refusal? {
    BreakGlassRules.refusal(of: account, reason: reason, standing: standing, at: now)
  }

  private func glass(minutes: Int, ended: Bool = false) -> BreakGlass {
    BreakGlass(
      entry: 5, person: "cleo", role: .clinician, reason: "r", openedAt: now,
      until: BreakGlassRules.end(of: minutes, from: now), endedAt: ended ? now : nil)
  }

  @Test("a clinician and a biller for assigned clients may; who sees all need not, others may not")
  func who() {
    #expect(refusal(cleo) == nil)
    #expect(refusal(Account(user: "ana", role: .biller, assignedOnly: true)) == nil)
    #expect(refusal(Account(user: "ana", role: .biller)) != nil)
    #expect(refusal(Account(user: "sam", role: .supervisor)) != nil)
    #expect(refusal(Account(user: "a", role: .auditor)) != nil)
    #expect(refusal(Account(user: "r", role: .administrator)) != nil)
    #expect(refusal(nil) != nil)
  }

  @Test("without a reason, or with blanks for one, or while one is open, none is broken")
  func reason() {
    #expect(refusal(cleo, "") != nil)
    #expect(refusal(cleo, "  \n ") != nil)
    #expect(refusal(cleo, "covering", glass(minutes: 10)) != nil)
    #expect(refusal(cleo, "covering", glass(minutes: 10, ended: true)) == nil)
  }

  @Test("it is open from its opening to its end, and at no other moment of any clock")
  func time() {
    let glass = glass(minutes: 10)
    #expect(glass.isOpen(at: now))
    #expect(glass.isOpen(at: now.adding(seconds: 599)))
    #expect(!glass.isOpen(at: now.adding(seconds: 600)))
    #expect(!glass.isOpen(at: now.adding(seconds: -1)))
    #expect(!self.glass(minutes: 10, ended: true).isOpen(at: now))
    #expect(
      BreakGlassRules.end(of: 1_000_000, from: now)
        == now.adding(seconds: 60 * BreakGlassRules.minutesMax))
  }

  @Test("a supervisor takes note of it, nobody else, and not of their own")
  func read() {
    let glass = glass(minutes: 10)
    #expect(
      BreakGlassRules.refusal(toRead: glass, by: Person(name: "sam", role: .supervisor)) == nil)
    for role in Role.allCases where role != .supervisor {
      #expect(BreakGlassRules.refusal(toRead: glass, by: Person(name: "x", role: role)) != nil)
    }
    #expect(
      BreakGlassRules.refusal(toRead: glass, by: Person(name: "cleo", role: .supervisor)) != nil)
  }
}
