import Audit
import Basics
import FoundationEssentials
import Records
import Testing

@testable import Storage

@Suite("What left for a language model is kept beside the trail and can be shown")
struct SecondReadingTests {
  private let body = Array(#"{"messages":[{"content":"[CLIENT] spoke of rest\n50 min"}]}"#.utf8)

  private func request(_ note: String, revision: Int = 1) -> ModelRequestRecord {
    ModelRequestRecord(
      note: NoteID(note), revision: revision, requestID: "request-1",
      endpoint: "http://127.0.0.1/v1/chat/completions", model: "invented-1", retention: "none",
      deidentifier: "deidentifier 1", replaced: ["NAME_CLIENT": 1], valuesTested: 4,
      bodySHA256: String(repeating: "a", count: 64), body: body)
  }

  private func answer(_ note: String, fault: String? = nil, text: String?) -> ModelAnswerRecord {
    ModelAnswerRecord(
      note: NoteID(note), requestID: "request-1", model: "invented-1",
      outcome: fault == nil ? .ok : .fail, fault: fault, text: text, procedures: ["90837"],
      inputTokens: 10, outputTokens: 5, milliseconds: 12)
  }

  @Test("bodies come back byte for byte, with the entries that commit to them")
  func kept() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    let entry = try fixture.store.record(request("N1"), at: fixture.now)
    #expect(
      try fixture.store.exchanges(about: NoteID("N1")).first?.answerEntry == nil,
      "what left before a crash can be shown")
    try fixture.store.record(
      answer("N1", text: #"{"procedures":[]}"#), to: entry, at: fixture.now)
    try fixture.reopen()
    let kept = try fixture.store.exchanges(about: NoteID("N1"))
    #expect(kept.map(\.sent?.body) == [String(decoding: body, as: UTF8.self)])
    #expect(kept.first?.sent?.entry == entry && kept.first?.answerEntry == entry + 1)
    #expect(kept.first?.answer == #"{"procedures":[]}"#)
    #expect(try fixture.store.exchanges(about: NoteID("N2")).isEmpty)
    let lines = try fixture.store.auditEntries(from: entry, limit: 2).map(\.text)
    #expect(lines[0].contains(#""name":"request""#) && lines[1].contains("answer_sha256"))
    #expect(!lines.joined().contains("spoke of rest"), "the trail can be handed out")
    try fixture.expectSound()
  }

  @Test("the file on the disk holds no word of what left or came back")
  func sealed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let entry = try fixture.store.record(request("N1"), at: fixture.now)
    try fixture.store.record(answer("N1", text: "walnut harbour"), to: entry, at: fixture.now)
    fixture.store.close()
    for name in ["", "-wal"] {
      guard let data = FileManager.default.contents(atPath: fixture.location.database + name)
      else { continue }
      for words in ["spoke of rest", "walnut harbour"] {
        #expect(data.firstRange(of: Data(words.utf8)) == nil, "\(words) in \(name)")
      }
    }
  }

  @Test("an answer that was dropped stays sealed; why it was dropped is told")
  func dropped() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let entry = try fixture.store.record(request("N1"), at: fixture.now)
    try fixture.store.record(
      answer("N1", fault: "holds identifiers", text: "Quillon"), to: entry, at: fixture.now)
    let kept = try #require(try fixture.store.exchanges(about: NoteID("N1")).first)
    #expect(kept.answer == nil && kept.reason == "holds identifiers" && kept.sent != nil)
  }

  @Test("why nothing left is kept with the suggestion that was made without it")
  func notAsked() throws {
    let fixture = try Fixture()
    _ = try fixture.store.commit(
      page: IntakePage(notes: [Fixture.intake("N1")]), stream: "test", at: fixture.now)
    let waiting = try #require(try fixture.store.unsuggested(limit: 1).first)
    let report = try fixture.store.commit(
      suggestions: [
        waiting.answered(
          by: Fixture.suggestion("N1"),
          notAsked: NotAsked(endpoint: "e", model: "invented-1", reason: "no contract"))
      ], at: fixture.now)
    #expect(report.committed == 1)
    let kept = try #require(try fixture.store.exchanges(about: NoteID("N1")).first)
    #expect(kept.sent == nil && kept.reason == "no contract" && kept.answerEntry == nil)
    let trail = try fixture.store.auditEntries(from: 0, limit: 100).map(\.text).joined()
    #expect(trail.contains(#""model_not_asked":"no contract""#))
    try fixture.expectSound()
  }
}
