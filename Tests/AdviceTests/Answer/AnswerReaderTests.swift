import Basics
import Deidentification
import Testing

@testable import Advice

@Suite("An answer is read against what was asked")
struct AnswerReaderTests {
  private func read(_ json: String, case one: Case = Case()) throws -> CodingAdvice {
    try AnswerReader(try one.request(), chart: one.chart, vault: one.note.vault).read(json)
  }

  private func answer(
    _ procedures: [String], _ diagnoses: [String] = [], insufficient: String = "null"
  ) -> String {
    """
    {"procedures":[\(procedures.joined(separator: ","))],\
    "diagnoses":[\(diagnoses.joined(separator: ","))],"insufficient":\(insufficient)}
    """
  }

  private func procedure(
    _ code: String = "90837", units: String = "1", modifiers: String = "[]",
    confidence: String = "0.92", evidence: String = #"["50-min individual session"]"#,
    reason: String = "Long."
  ) -> String {
    """
    {"code":"\(code)","modifiers":\(modifiers),"units":\(units),"confidence":\(confidence),\
    "evidence":\(evidence),"reason":"\(reason)"}
    """
  }

  private func diagnosis(_ code: String, _ words: String) -> String {
    #"{"code":"\#(code)","confidence":0.9,"evidence":["\#(words)"],"reason":"Stated."}"#
  }

  @Test("what is known and proven is taken, with its words")
  func good() throws {
    let advice = try read(
      answer([procedure()], [diagnosis("f411", "generalized anxiety disorder")]))
    #expect(advice.procedures.map(\.code) == ["90837"])
    #expect(advice.procedures.first?.confidence == Confidence(basisPoints: 9200))
    #expect(advice.diagnoses.map(\.code) == ["F41.1"])
    #expect(advice.diagnoses.first?.evidence == ["generalized anxiety disorder"])
    #expect(advice.findings.isEmpty)
  }

  @Test("a code nobody knows is dropped with a finding, the others stay")
  func unknown() throws {
    let advice = try read(
      answer([procedure("99999"), procedure("90834")], [diagnosis("F99.999", "anxiety")]))
    #expect(advice.procedures.map(\.code) == ["90834"])
    #expect(advice.diagnoses.isEmpty)
    #expect(advice.findings.map(\.code) == ["model_unknown_code", "model_unknown_code"])
    #expect(advice.findings.map(\.place) == ["procedures[0]", "diagnoses[0]"])
  }

  @Test(
    "without words of the note a claim falls",
    arguments: [
      "[]", #"["a session of sixty minutes"]"#, #"["0-min individual"]"#, #"["CBT for"," "]"#,
      #"[" - "]"#, #"["generalized anxiety disorder with panic"]"#,
    ])
  func evidence(words: String) throws {
    let advice = try read(answer([procedure(evidence: words)]))
    let stays = words.contains("CBT for")
    #expect(advice.procedures.isEmpty == !stays)
    #expect(advice.findings.map(\.code) == [stays ? "model_foreign_words" : "model_no_evidence"])
  }

  @Test("words over a line end are the same words")
  func lineEnds() throws {
    let one = Case(text: "50-min\nindividual   session. CBT.")
    let advice = try read(answer([procedure()]), case: one)
    #expect(advice.procedures.count == 1)
  }

  @Test(
    "numbers that cannot be, a code twice and modifiers nobody knows",
    arguments: [
      (#""units":1"#, #""units":0"#, "model_bad_number"),
      (#""units":1"#, #""units":1000"#, "model_bad_number"),
      ("0.92", "1.2", "model_bad_number"), ("0.92", "-0.1", "model_bad_number"),
      (#""modifiers":[]"#, #""modifiers":["QQ"]"#, "model_unknown_modifier"),
    ])
  func numbers(part: String, other: String, code: String) throws {
    let json = answer([procedure()]).replacing(part, with: other)
    let advice = try read(json)
    #expect(advice.findings.map(\.code) == [code])
    #expect(advice.procedures.isEmpty == (code == "model_bad_number"))
    #expect(advice.procedures.allSatisfy { $0.modifiers.isEmpty })
    let twice = try read(answer([procedure(), procedure()]))
    #expect(twice.procedures.count == 1 && twice.findings.map(\.code) == ["model_repeated_code"])
  }

  @Test(
    "another shape is no answer, and the place is named",
    arguments: [
      ("{}", "answer.procedures"),
      (
        #"{"procedures":[],"diagnoses":[],"insufficient":null,"approved":true}"#,
        "answer: a member too many"
      ),
      (#"{"procedures":{},"diagnoses":[],"insufficient":null}"#, "procedures"),
      (#"{"procedures":[],"diagnoses":[],"insufficient":7}"#, "insufficient"),
      (#"{"procedures":[1],"diagnoses":[],"insufficient":null}"#, "procedures[0]"),
      (
        #"{"procedures":[{"code":"90837"}],"diagnoses":[],"insufficient":null}"#,
        "procedures[0].confidence"
      ),
    ])
  func shape(json: String, place: String) {
    #expect(throws: AnswerFault.schema(place)) { try read(json) }
  }

  @Test("a unit that is a text, an evidence that is a number and a confidence that is a word")
  func types() {
    #expect(throws: AnswerFault.schema("procedures[0].units")) {
      try read(answer([procedure(units: #""one""#)]))
    }
    #expect(throws: AnswerFault.schema("procedures[0].evidence")) {
      try read(answer([procedure(evidence: "[7]")]))
    }
    #expect(throws: AnswerFault.schema("procedures[0].confidence")) {
      try read(answer([procedure(confidence: #""high""#)]))
    }
  }

  @Test("prose and half an answer are no JSON")
  func prose() {
    for json in ["The session was long.", String(answer([procedure()]).prefix(80)), "", "[]"] {
      #expect(throws: AnswerFault.notJSON) { try read(json) }
    }
  }

  @Test(
    "a name that was never sent makes the whole answer fall",
    arguments: [
      "Seen for Jonah Ridgely.", "seen for jonah ridgely", "Call 402-555-0177.", "a@b.example",
    ])
  func echo(reason: String) {
    #expect {
      _ = try read(answer([procedure(reason: reason)]))
    } throws: { error in
      guard case .identifiers(let count)? = error as? AnswerFault else { return false }
      return count > 0
    }
  }

  @Test("tokens of the request may be named, others leave a finding")
  func tokens() throws {
    let known = try read(answer([procedure(reason: "[CLIENT] came.")]))
    #expect(known.findings.isEmpty)
    let unknown = try read(answer([procedure(reason: "[PERSON_9] came.")]))
    #expect(unknown.findings.map(\.code) == ["model_unknown_token"])
  }

  @Test("a reason cannot move a terminal or fill a screen")
  func reasons() throws {
    let long = String(repeating: "a ", count: 1000)
    let advice = try read(answer([procedure(reason: "\\u001b[2Jx\\u202ey\\n\(long)")]))
    let reason = try #require(advice.procedures.first?.reason)
    #expect(reason.unicodeScalars.count <= 240)
    #expect(!reason.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
  }

  @Test("what the model misses is passed on")
  func insufficient() throws {
    let advice = try read(answer([], insufficient: #""No minutes.""#))
    #expect(advice.insufficient == "No minutes." && advice.procedures.isEmpty)
  }
}
