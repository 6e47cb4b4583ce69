import Testing

@testable import Advice

@Suite("A reply is believed only when it is whole and ended well")
struct ReplyReaderTests {
  private func fault(_ wire: Wire = .openAI, _ reply: ModelReply) -> AnswerFault? {
    do throws(AnswerFault) {
      _ = try ReplyReader(wire).read(reply)
      return nil
    } catch {
      return error
    }
  }

  private func reply(
    _ body: String, status: Int = 200, type: String? = "application/json"
  ) -> ModelReply {
    ModelReply(status: status, mediaType: type, body: Array(body.utf8))
  }

  private func chat(
    _ content: String, finish: String = "stop", more: String = ""
  ) -> ModelReply {
    reply(
      """
      {"model":"m","choices":[{"finish_reason":"\(finish)","message":{"role":"assistant",\
      "content":\(content)\(more)}}],"usage":{"prompt_tokens":12,"completion_tokens":5}}
      """)
  }

  private func message(_ blocks: String, stop: String = "tool_use") -> ModelReply {
    reply(
      """
      {"type":"message","model":"m","content":[\(blocks)],"stop_reason":"\(stop)",\
      "usage":{"input_tokens":12,"output_tokens":5}}
      """)
  }

  private let tool = #"{"type":"tool_use","name":"coding_suggestion","input":{"a":1}}"#

  @Test("both wires give text, model and counted tokens")
  func good() throws {
    let chat = try ReplyReader(.openAI).read(chat(#""{}""#))
    #expect(chat.json == "{}" && chat.model == "m" && chat.usage == Usage(input: 12, output: 5))
    let message = try ReplyReader(.anthropic).read(message(tool))
    #expect(message.json == #"{"a":1}"# && message.usage == Usage(input: 12, output: 5))
    let text = try ReplyReader(.anthropic).read(
      self.message(#"{"type":"text","text":"{}"}"#, stop: "end_turn"))
    #expect(text.json == "{}")
  }

  @Test("a fenced block is opened, and nothing else is stripped")
  func fence() throws {
    #expect(try ReplyReader(.ollama).read(chat(#""```json\n{}\n```""#)).json == "{}")
    #expect(try ReplyReader(.ollama).read(chat(#""Here: {}""#)).json == "Here: {}")
  }

  @Test(
    "an answer that ended otherwise is none",
    arguments: [
      ("length", AnswerFault.tooLong), ("content_filter", .declined), ("tool_calls", .foreignTool),
      ("", .stopped("")), ("pause", .stopped("pause")),
    ])
  func finishReasons(reason: String, expected: AnswerFault) {
    #expect(fault(.openAI, chat(#""{}""#, finish: reason)) == expected)
  }

  @Test(
    "Anthropic's reasons too",
    arguments: [
      ("max_tokens", AnswerFault.tooLong), ("refusal", .declined),
      ("pause_turn", .stopped("pause_turn")),
      ("model_context_window_exceeded", .tooLong),
    ])
  func stopReasons(reason: String, expected: AnswerFault) {
    #expect(fault(.anthropic, message(tool, stop: reason)) == expected)
  }

  @Test("a refusal beside good manners is a refusal, a tool nobody offered is no answer")
  func refusals() {
    #expect(fault(.openAI, chat("null", more: #","refusal":"No.""#)) == .declined)
    #expect(
      fault(.openAI, chat(#""{}""#, more: #","tool_calls":[{"id":"1"}]"#)) == .foreignTool)
    #expect(
      fault(.anthropic, message(tool + #",{"type":"tool_use","name":"sign","input":{}}"#))
        == .foreignTool)
    #expect(fault(.openAI, chat("null")) == .otherInterface(member: "content"))
  }

  @Test("another content type, half a JSON and another interface are told apart")
  func forms() {
    #expect(fault(.openAI, reply("{}", type: "text/html")) == .wrongContentType("text/html"))
    #expect(fault(.openAI, reply("{}", type: nil)) == .wrongContentType(""))
    #expect(fault(.openAI, reply(#"{"choices":[{"#)) == .cutShort)
    #expect(fault(.openAI, reply("")) == .cutShort)
    #expect(fault(.openAI, message(tool)) == .otherInterface(member: "choices"))
    #expect(fault(.anthropic, chat(#""{}""#)) == .otherInterface(member: "content"))
    let bytes = ModelReply(status: 200, mediaType: "application/json", body: [0x7B, 0xFF, 0x7D])
    #expect(fault(.openAI, bytes) == .cutShort)
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(fault(.openAI, reply(deep)) == .cutShort)
  }

  @Test("errors may be objects or texts, and a text is not repeated")
  func errors() {
    let object = reply(#"{"error":{"type":"not_found_error","message":"x"}}"#, status: 404)
    #expect(fault(.openAI, object) == .refusedRequest(status: 404, word: "not_found_error"))
    let text = reply(#"{"error":"no model for Jonah Ridgely"}"#, status: 400)
    #expect(fault(.ollama, text) == .refusedRequest(status: 400, word: ""))
    #expect(fault(.openAI, reply("{}", status: 401)) == .keyRefused(status: 401))
    #expect(fault(.openAI, reply("{}", status: 429)) == .busy(status: 429))
    #expect(fault(.anthropic, reply("{}", status: 529)) == .busy(status: 529))
  }

  @Test(
    "no fault says a word of what came",
    arguments: [
      #"{"error":{"type":"Jonah Ridgely said","message":"secret"}}"#, #"{"error":"secret"}"#,
    ])
  func silence(body: String) {
    let words = fault(.openAI, reply(body, status: 400)).map { "\($0)" } ?? ""
    #expect(!words.isEmpty && !words.contains("Jonah") && !words.contains("secret"))
  }
}
