import Basics
import Foundation
import Records
import Review
import Testing

@testable import App

@Suite("Answers for programs have the promised shape")
struct AnswerTests {
  let suggestion = Suggestion(
    note: NoteID("TN-1"), engine: "builtin",
    procedures: [
      SuggestedCode(
        code: "90834", modifiers: ["95"], label: "psychotherapy",
        confidence: Confidence(fraction: 0.97),
        rationale: "50 min", rule: "psychotherapy-time", evidence: [TextSpan(start: 0, end: 6)]),
      SuggestedCode(
        code: "90785", label: "complexity", confidence: Confidence(fraction: 0.4), rationale: "",
        rule: "r", evidence: [TextSpan(start: 0, end: 1)], alternative: true),
    ],
    overruled: [OverruledCode(code: "90837", rule: "psychotherapy-time", reason: "3 min short")],
    placeOfService: "10")

  func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("a suggestion's lists carry code, units, modifiers, confidence, rule and evidence")
  func suggestionShape() throws {
    let answer = try object(Output.json(SuggestionAnswer(suggestion), pretty: false))
    #expect(answer["note_id"] as? String == "TN-1")
    #expect(answer["pos"] as? String == "10")
    #expect(answer["abstained"] as? Bool == false)
    let lines = try #require(answer["suggested_cpt_codes"] as? [[String: Any]])
    #expect(lines[0]["code"] as? String == "90834")
    #expect(lines[0]["confidence"] as? Double == 0.97)
    #expect(lines[0]["alternative"] == nil)
    #expect(lines[1]["alternative"] as? Bool == true)
    let evidence = try #require(lines[0]["evidence"] as? [[String: Int]])
    #expect(evidence == [["start": 0, "end": 6]])
    #expect((answer["suggested_icd10_codes"] as? [Any])?.isEmpty == true)
    let overruled = try #require(answer["overruled"] as? [[String: String]])
    #expect(overruled == [["code": "90837", "by": "psychotherapy-time", "reason": "3 min short"]])
  }

  @Test("a suggestion always says where: null when nobody knows")
  func unknownPlace() throws {
    var placeless = suggestion
    placeless.placeOfService = nil
    #expect(try object(Output.json(SuggestionAnswer(placeless)))["pos"] is NSNull)
  }

  @Test("what a terminal could obey is escaped in JSON and left out of a comma-separated field")
  func controls() throws {
    let text = Output.json(["id": "a\u{9B}31m\u{202E}\u{1B}]0;x\u{7}"], pretty: false)
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 32 })
    #expect(try object(text)["id"] as? String == "a\u{9B}31m\u{202E}\u{1B}]0;x\u{7}")
    #expect(QueueAnswer.quoted("a\u{9B}31m\u{1B}]0;x\u{7}") == "a 31m ]0;x ")
  }

  @Test("suggest's own lists are what modify reads back, without the alternatives")
  func claimFile() throws {
    let text = Output.json(SuggestionAnswer(suggestion))
    let claim = try ClaimFile.read(Array(text.utf8), name: "x.json")
    #expect(claim.lines == [ServiceLine(code: "90834", modifiers: ["95"])])
    #expect(claim.placeOfService == "10")
  }

  @Test("other JSON is refused with exit code 3")
  func otherJSON() {
    let failure = #expect(throws: Failure.self) {
      try ClaimFile.read(Array("{\"codes\":[]}".utf8), name: "x.json")
    }
    #expect(failure?.code == .unreadable)
  }

  @Test("comma-separated fields are quoted and never a formula")
  func commas() {
    #expect(QueueAnswer.quoted("a,b") == "\"a,b\"")
    #expect(QueueAnswer.quoted("say \"x\"") == "\"say \"\"x\"\"\"")
    #expect(QueueAnswer.quoted("=1+1") == "'=1+1")
    #expect(QueueAnswer.quoted("plain") == "plain")
  }

  @Test("text from outside reaches the terminal without its escape sequences")
  func plain() {
    #expect(Output.plain("a\u{1B}]0;x\u{07}b\u{9B}c\u{202E}d") == "a ]0;x b c d")
  }
}
