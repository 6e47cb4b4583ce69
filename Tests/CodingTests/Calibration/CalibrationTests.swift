import Basics
import Coding
import Records
import Testing

@Suite("Confidence is how often such codes were right")
struct CalibrationTests {
  private typealias Grade = Calibration.Grade
  private typealias Tally = Calibration.Tally

  private func calibration(_ right: Double, of seen: Double) -> Calibration {
    Calibration(grades: [
      .procedure: [
        Grade(reason: "judged", tally: Tally(right: right, seen: seen)),
        Grade(reason: Calibration.plain, tally: Tally(right: 190, seen: 200)),
      ]
    ])
  }

  private func fraction(_ calibration: Calibration, _ reasons: [String]) -> Double {
    calibration.confidence(.procedure, reasons: reasons).fraction
  }

  @Test("a class of many codes gets the share that was right")
  func manyCodes() {
    let figure = fraction(calibration(700, of: 1_000), ["judged"])
    #expect(abs(figure - 0.7) < 0.01)
  }

  @Test("a class of few codes stays near the share of all: three misses are no proof")
  func fewCodes() {
    let figure = fraction(calibration(0, of: 3), ["judged"])
    #expect(figure > 0.6 && figure < 0.9)
  }

  @Test("the gravest reason decides, whatever else a code has")
  func gravestDecides() {
    let one = calibration(50, of: 100)
    #expect(one.grade(.procedure, reasons: ["add_on", "judged"]) == "judged")
    #expect(fraction(one, ["judged"]) == fraction(one, ["add_on", "judged", "rule:x"]))
    #expect(fraction(one, ["judged"]) < fraction(one, ["add_on"]))
  }

  @Test("nothing counted is no certainty, and the two lists do not mix")
  func nothingCounted() {
    let empty = Calibration(grades: [:])
    #expect(empty.confidence(.diagnosis, reasons: []).fraction == 0.9)
    #expect(calibration(0, of: 500).confidence(.diagnosis, reasons: ["judged"]).fraction == 0.9)
  }

  @Test("the program's own table is neither certain nor hopeless of any class")
  func builtin() {
    for kind in Calibration.Kind.allCases {
      #expect(Calibration.builtin.grades(kind).last?.reason == Calibration.plain)
      for grade in Calibration.builtin.grades(kind) {
        let figure = Calibration.builtin.confidence(kind, reasons: [grade.reason]).fraction
        #expect(figure > 0.2 && figure < 0.995, "\(grade.reason)")
        #expect(grade.tally.right <= grade.tally.seen)
      }
    }
  }
}

@Suite("A calibration is made from checked codes and proved on those left out")
struct CalibrationFitTests {
  /// `count` codes of one note each, `right` of ten right.
  private func codes(_ reason: String, _ count: Int, right: Int) -> [CheckedCode] {
    (0..<count).map { index in
      CheckedCode(
        note: "\(reason)-\(index)", kind: .procedure, reasons: [reason],
        isRight: index * 7_919 % 1_009 % 10 < right)
    }
  }

  @Test("a reason that goes with misses becomes a class below the rest")
  func graveReason() {
    let made = CalibrationFit.calibration(
      codes("judged", 100, right: 5) + codes("rule:a", 200, right: 9))
    #expect(made.grades(.procedure).map(\.reason) == ["judged", Calibration.plain])
    let judged = made.confidence(.procedure, reasons: ["judged"]).fraction
    #expect(judged > 0.45 && judged < 0.62)
  }

  @Test("a reason no worse than the others, or hardly seen, makes no class")
  func harmlessReason() {
    let made = CalibrationFit.calibration(
      codes("add_on", 100, right: 9) + codes("rule:a", 100, right: 9)
        + codes("few_words", 3, right: 0))
    #expect(made.grades(.procedure).map(\.reason) == [Calibration.plain])
  }

  @Test("codes of one note are never learned from and proved on at once")
  func notesStayWhole() {
    let twins = (0..<200).map { index in
      CheckedCode(
        note: "\(index / 2)", kind: .procedure, reasons: ["r\(index / 2)"],
        isRight: index / 2 % 10 < 7)
    }
    let judged = CalibrationFit.leftOut(twins, folds: 5)
    #expect(judged.count == twins.count)
    // The reason is unique to its note: whoever had seen the other code would know the answer.
    #expect(judged.allSatisfy { abs($0.fraction - 0.7) < 0.1 })
  }

  @Test("an honest figure has a small error on codes left out, boasting has a large one")
  func honesty() {
    let judged = CalibrationFit.leftOut(
      codes("judged", 300, right: 6) + codes("rule:a", 500, right: 9), folds: 5)
    #expect(judged.calibrationError < 0.05)
    let boasts = judged.map { JudgedCode(kind: $0.kind, isRight: $0.isRight, fraction: 0.99) }
    #expect(boasts.calibrationError > 0.15)
    #expect(judged.brierScore < boasts.brierScore)
    #expect([JudgedCode]().calibrationError == 0)
  }
}

@Suite("The practice's own decisions correct the figures")
struct PracticeDecisionTests {
  private func suggestion(_ doubts: [Doubt]? = [.judged]) -> Suggestion {
    Suggestion(
      note: NoteID("N"), engine: "builtin",
      procedures: [
        SuggestedCode(
          code: "99214", label: "", confidence: Confidence(basisPoints: 9_000), rationale: "",
          rule: "r", evidence: [], doubts: doubts)
      ],
      diagnoses: [
        SuggestedCode(
          code: "F41.1", label: "", confidence: Confidence(basisPoints: 9_000), rationale: "",
          rule: "d", evidence: [], doubts: doubts),
        SuggestedCode(
          code: "Z63.0", label: "", confidence: Confidence(basisPoints: 4_000), rationale: "",
          rule: "d", evidence: [], alternative: true, doubts: doubts),
      ])
  }

  private func answers(
    _ count: Int, _ signed: CodedClaim?, refused: Set<Calibration.Kind> = [],
    doubts: [Doubt]? = [.judged]
  ) -> [AnsweredSuggestion] {
    Array(
      repeating: AnsweredSuggestion(
        suggestion: suggestion(doubts), signed: signed, refused: refused), count: count)
  }

  private let start = Calibration(grades: [
    .procedure: [
      Calibration.Grade(reason: "judged", tally: .init(right: 800, seen: 1_000)),
      Calibration.Grade(reason: Calibration.plain, tally: .init(right: 900, seen: 1_000)),
    ],
    .diagnosis: [Calibration.Grade(reason: Calibration.plain, tally: .init(right: 90, seen: 100))],
  ])

  private func figure(_ calibration: Calibration, _ kind: Calibration.Kind = .procedure) -> Double {
    calibration.confidence(kind, reasons: ["judged"]).fraction
  }

  private func claim(_ code: String, _ diagnosis: String = "F41.1") -> CodedClaim {
    CodedClaim(lines: [ServiceLine(code: code)], diagnoses: [diagnosis])
  }

  @Test("signed as suggested raises the figure of its class, changed lowers it")
  func signedAndChanged() {
    let signed = start.corrected(by: answers(200, claim("99214")))
    let changed = start.corrected(by: answers(200, claim("99213")))
    #expect(figure(signed) > figure(start) + 0.05)
    #expect(figure(changed) < figure(start) - 0.3)
    #expect(figure(changed, .diagnosis) > figure(start, .diagnosis))
  }

  @Test("a few decisions move a figure a little, not to certainty")
  func fewDecisions() {
    let after = start.corrected(by: answers(3, claim("99213")))
    #expect(figure(after) < figure(start))
    #expect(figure(after) > figure(start) - 0.1)
  }

  @Test("a rejection speaks against the list its reason names and is silent of the other")
  func rejections() {
    let after = start.corrected(by: answers(50, nil, refused: [.procedure]))
    #expect(figure(after) < figure(start) - 0.1)
    #expect(after.grades(.diagnosis).map(\.tally.seen) == [60])
    let silent = start.corrected(by: answers(50, nil))
    #expect(silent == start)
  }

  @Test("suggestions of engines that tell no doubts, and alternatives, teach nothing")
  func silentSuggestions() {
    #expect(start.corrected(by: answers(9, claim("99213"), doubts: nil)) == start)
    let after = start.corrected(by: answers(10, claim("99214")))
    #expect(after.grades(.diagnosis).map(\.tally.seen).reduce(0, +) == 70)
  }

  @Test("whose decisions stand behind a figure is part of the engine's name")
  func edition() {
    let engine = CodingEngine(calibration: start)
    #expect(engine.name == CodingEngine.name)
    #expect(engine.corrected(by: [], edition: "+7").name == CodingEngine.name)
    let after = engine.corrected(by: answers(1, claim("99214")), edition: "+412")
    #expect(after.name == CodingEngine.name + "+412")
    let made = after.suggest(
      note: Note(id: NoteID("N"), text: "50 min individual psychotherapy for anxiety."),
      encounter: Coder().encounter, proposals: [])
    #expect(made.engine == after.name)
  }
}

@Suite("The reasons for doubt are named")
struct DoubtTests {
  private func doubts(_ text: String, _ coder: Coder = Coder()) -> Set<Doubt> {
    let suggestion = coder.suggest(text)
    return Set((suggestion.procedures + suggestion.diagnoses).flatMap { $0.doubts ?? [] })
  }

  private let plain =
    "Individual psychotherapy, 45 minutes, in the office. We practised breathing and a thought "
    + "record, and looked at what the week at work and at home had shown. Plan: continue weekly. "
    + "Diagnosis: generalized anxiety disorder."

  @Test("a plain note leaves nothing to doubt")
  func plainNote() {
    #expect(doubts(plain) == [])
  }

  @Test("minutes from the schedule, and minutes the schedule contradicts")
  func time() {
    let unsaid = plain.replacing("45 minutes, ", with: "")
    #expect(doubts(unsaid, Coder(minutes: 45)).contains(.timeFromSchedule))
    let clocked = plain.replacing("45 minutes", with: "2:00 pm to 2:45 pm")
    #expect(doubts(clocked, Coder(minutes: 30)).contains(.timeContradicted))
    #expect(!doubts(plain, Coder(minutes: 45)).contains(.timeContradicted))
  }

  @Test("a diagnosis without its qualifier is less sure than one with it")
  func lessSpecific() {
    let vague = plain.replacing("generalized anxiety disorder", with: "major depressive disorder")
    #expect(doubts(vague).contains(.lessSpecific))
  }
}
