import Basics
import Testing

@testable import Sandbox

@Suite("The invented language model")
struct ChatSurfaceTests {
  private let completions = "/v1/chat/completions"
  private let messages = "/v1/messages"
  private let note = "50-min individual session for generalized anxiety disorder."
  private let bearer = [
    "Authorization": "Bearer sandbox-model-key", "Content-Type": "application/json",
  ]
  private let anthropic = [
    "x-api-key": "sandbox-model-key", "anthropic-version": "2023-06-01",
    "Content-Type": "application/json",
  ]

  private func openAI(minutes: Int = 50) -> String {
    """
    {"model":"m","messages":[{"role":"system","content":"s"},{"role":"user",\
    "content":"minutes: \(minutes)\\n<note>\(note)</note>"}],\
    "response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{}}}}
    """
  }

  private var tool: String {
    """
    {"model":"m","max_tokens":100,"messages":[{"role":"user",\
    "content":"minutes: 50\\n<note>\(note)</note>"}],\
    "tools":[{"name":"coding_suggestion","input_schema":{}}],\
    "tool_choice":{"type":"tool","name":"coding_suggestion"}}
    """
  }

  private func content(_ answer: RawAnswer) -> JSONValue? {
    answer.json?["choices"]?.array?.first?["message"]?["content"]
  }

  private func inner(_ answer: RawAnswer) throws -> JSONValue? {
    try content(answer)?.string.map { try JSONValue.read(Array($0.utf8)) }
  }

  private func ask(
    _ kind: FaultKind, text: String? = nil, status: Int = 500,
    _ body: (RawAnswer) throws -> Void
  ) async throws {
    let rule = FaultRule(
      route: "POST \(completions)", kind: kind, status: status, retryAfter: "7", text: text)
    try await visiting(faults: [rule]) { visit in
      try body(try await visit.post(completions, bearer, body: openAI()))
    }
  }

  @Test("both interfaces give the same codes, each in its own form")
  func bothForms() async throws {
    try await visiting { visit in
      let chat = try await visit.post(completions, bearer, body: openAI())
      #expect(chat.json?["choices"]?.array?.first?["finish_reason"]?.string == "stop")
      let codes = try inner(chat)?["procedures"]?.array?.strings("code")
      #expect(codes == ["90837"], "a model that rounds up")
      let other = try await visit.client.send("POST", messages, anthropic, body: tool)
      let block = other?.json?["content"]?.array?.first
      #expect(block?["type"]?.string == "tool_use")
      #expect(block?["input"]?["procedures"]?.array?.strings("code") == ["90837"])
      #expect(other?.json?["stop_reason"]?.string == "tool_use")
    }
  }

  @Test("every code comes with words that stand in the note")
  func quotes() async throws {
    try await visiting { visit in
      let answer = try inner(try await visit.post(completions, bearer, body: openAI()))
      let entries =
        (answer?["procedures"]?.array ?? []) + (answer?["diagnoses"]?.array ?? [])
      #expect(entries.count == 2)
      for words in entries.flatMap({ $0["evidence"]?.array ?? [] }).compactMap(\.string) {
        #expect(note.contains(words))
      }
    }
  }

  @Test("a short session is coded by its minutes; without minutes nothing is")
  func minutes() async throws {
    try await visiting { visit in
      let short = try await visit.post(completions, bearer, body: openAI(minutes: 30))
      #expect(try inner(short)?["procedures"]?.array?.strings("code") == ["90832"])
      let none = try await visit.post(completions, bearer, body: openAI(minutes: 5))
      #expect(try inner(none)?["procedures"]?.array?.isEmpty == true)
      #expect(try inner(none)?["insufficient"]?.string != nil)
    }
  }

  @Test("without a key, with another key or in another form nothing is answered")
  func keys() async throws {
    try await visiting { visit in
      let json = ["Content-Type": "application/json"]
      for headers in [json, json.merging(["Authorization": "Bearer x"]) { $1 }] {
        let answer = try await visit.client.send("POST", completions, headers, body: openAI())
        #expect(answer?.status == 401)
        #expect(answer?.json?["error"]?["message"]?.string != nil)
      }
      let old = ["anthropic-version": "2023-06-01"]
      let wrong = try await visit.client.send(
        "POST", messages, bearer.merging(old) { $1 }, body: tool)
      #expect(wrong?.status == 401)
      #expect(wrong?.json?["error"]?["type"]?.string == "authentication_error")
      let new = ["anthropic-version": "2026-10-21"]
      let right = try await visit.client.send(
        "POST", messages, bearer.merging(new) { $1 }, body: tool)
      #expect(right?.status == 200)
    }
  }

  @Test("a request without a schema is answered in prose")
  func prose() async throws {
    try await visiting { visit in
      let answer = try await visit.post(
        completions, bearer, body: #"{"model":"m","messages":[{"role":"user","content":"hi"}]}"#)
      #expect(content(answer)?.string == InventedModel.prose)
    }
  }

  @Test("what was received can be looked at, byte for byte, and the key is not kept")
  func received() async throws {
    try await visiting { visit in
      _ = try await visit.post(completions, bearer, body: openAI())
      let seen = await visit.server.requests
      #expect(seen.map(\.body) == [openAI()])
      #expect(!"\(seen)".contains("sandbox-model-key"))
    }
  }

  @Test("the model's own faults: refusal, length, half an answer, another shape, a fence")
  func ownFaults() async throws {
    try await ask(.modelRefusal) { answer in
      #expect(content(answer) == .null)
      let message = answer.json?["choices"]?.array?.first?["message"]
      #expect(message?["refusal"]?.string == InventedModel.refusal)
    }
    try await ask(.lengthFinish) { answer in
      #expect(answer.json?["choices"]?.array?.first?["finish_reason"]?.string == "length")
    }
    try await ask(.truncatedAnswer) { answer in
      #expect(answer.json?["choices"]?.array?.first?["finish_reason"]?.string == "stop")
      #expect(throws: (any Error).self) { try inner(answer) }
    }
    try await ask(.schemaViolation) { answer in
      let read = try inner(answer)
      #expect(read?["approved"] != nil)
      #expect(read?["procedures"]?.array?.first?["units"]?.string == "one")
    }
    try await ask(.fencedAnswer) { answer in
      #expect(content(answer)?.string?.hasPrefix("```json") == true)
    }
  }

  @Test("invented codes, foreign words, orders and names the request did not hold")
  func lies() async throws {
    try await ask(.inventedCode) { answer in
      let read = try inner(answer)
      #expect(read?["procedures"]?.array?.strings("code").contains("99999") == true)
    }
    try await ask(.foreignEvidence) { answer in
      let words = try inner(answer)?["procedures"]?.array?.first?["evidence"]?.array?.first?.string
      #expect(words.map(note.contains) == false)
    }
    try await ask(.injectedInstructions) { answer in
      #expect(answer.text.contains("sign_claim"))
    }
    try await ask(.echoedPHI, text: "Jonah Ridgely") { answer in
      #expect(answer.text.contains("Jonah Ridgely"))
      #expect(!openAI().contains("Jonah Ridgely"))
    }
  }

  @Test("a refusal by status comes in the words of the interface, an error may be a text")
  func refusals() async throws {
    try await ask(.status, status: 429) { answer in
      #expect(answer.status == 429)
      #expect(answer.headers["retry-after"] == "7")
      #expect(answer.json?["error"]?["type"]?.string == "rate_limit_error")
    }
    try await ask(.stringError, status: 500) { answer in
      #expect(answer.status == 500)
      #expect(answer.json?["error"]?.string != nil)
    }
  }
}
