/// Reads a reply strictly. A good status proves nothing: type, form, how the model ended and what
/// it called are each looked at before its text counts as an answer.
public struct ReplyReader: Sendable {
  private let wire: Wire

  public init(_ wire: Wire) {
    self.wire = wire
  }

  /// The model's text, or what keeps it from being one.
  public func read(_ reply: ModelReply) throws(AnswerFault) -> ModelText {
    guard (200..<300).contains(reply.status) else { throw refusal(reply) }
    guard reply.mediaType == "application/json" else {
      throw .wrongContentType(ReplyReader.word(reply.mediaType ?? ""))
    }
    guard let value = JSONValue.read(reply.body), value.members != nil else { throw .cutShort }
    return wire == .anthropic ? try messages(value) : try completions(value)
  }

  private func completions(_ value: JSONValue) throws(AnswerFault) -> ModelText {
    guard let choice = value["choices"]?.array?.first else {
      throw .otherInterface(member: "choices")
    }
    guard let message = choice["message"] else { throw .otherInterface(member: "message") }
    if let refusal = message["refusal"]?.string, !refusal.isEmpty { throw .declined }
    if let calls = message["tool_calls"]?.array, !calls.isEmpty { throw .foreignTool }
    let reason = choice["finish_reason"]?.string ?? ""
    switch reason {
    case "stop": break
    case "length": throw .tooLong
    case "content_filter": throw .declined
    case "tool_calls", "function_call": throw .foreignTool
    default: throw .stopped(ReplyReader.word(reason))
    }
    guard let text = message["content"]?.string, !text.isEmpty else {
      throw .otherInterface(member: "content")
    }
    return ModelText(
      model: ReplyReader.word(value["model"]?.string ?? ""), json: ReplyReader.unfenced(text),
      usage: usage(value, "prompt_tokens", "completion_tokens"), stopReason: reason)
  }

  private func messages(_ value: JSONValue) throws(AnswerFault) -> ModelText {
    guard value["type"]?.string == "message", let blocks = value["content"]?.array else {
      throw .otherInterface(member: "content")
    }
    let reason = value["stop_reason"]?.string ?? ""
    switch reason {
    case "tool_use", "end_turn": break
    case "max_tokens", "model_context_window_exceeded": throw .tooLong
    case "refusal": throw .declined
    default: throw .stopped(ReplyReader.word(reason))
    }
    let calls = blocks.filter { $0["type"]?.string == "tool_use" }
    guard calls.allSatisfy({ $0["name"]?.string == AnswerSchema.name }), calls.count <= 1 else {
      throw .foreignTool
    }
    let text: String
    if let input = calls.first?["input"] {
      // Half an answer may come as text where an object belongs.
      text = input.string ?? input.text
    } else {
      text = blocks.compactMap { $0["type"]?.string == "text" ? $0["text"]?.string : nil }.joined()
    }
    guard !text.isEmpty else { throw .otherInterface(member: "content") }
    return ModelText(
      model: ReplyReader.word(value["model"]?.string ?? ""), json: ReplyReader.unfenced(text),
      usage: usage(value, "input_tokens", "output_tokens"), stopReason: reason)
  }

  private func usage(_ value: JSONValue, _ input: String, _ output: String) -> Usage? {
    guard let usage = value["usage"], let sent = usage[input]?.int,
      let answered = usage[output]?.int, (0...10_000_000).contains(sent),
      (0...10_000_000).contains(answered)
    else { return nil }
    return Usage(input: sent, output: answered)
  }

  private func refusal(_ reply: ModelReply) -> AnswerFault {
    switch reply.status {
    case 401, 403: .keyRefused(status: reply.status)
    case let status where RetryPlan.passes(status): .busy(status: status)
    case let status: .refusedRequest(status: status, word: word(of: reply.body))
    }
  }

  /// The kind of an error, which may be an object or, on local servers, a text. A text may quote
  /// the prompt and is not shown.
  private func word(of body: [UInt8]) -> String {
    let error = JSONValue.read(body)?["error"]
    return ReplyReader.word(error?["type"]?.string ?? error?["code"]?.string ?? "")
  }

  /// A word from outside, fit for a message: short and of harmless letters, or nothing.
  static func word(_ text: String) -> String {
    let isPlain =
      text.utf8.count <= 60
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "-")...UInt8(ascii: ":")).contains(byte) || byte == UInt8(ascii: "_")
      }
    return isPlain ? text : ""
  }

  /// What stands in the one fenced block of a text, or the text.
  static func unfenced(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count > 2, lines.first?.hasPrefix("```") == true,
      lines.last?.allSatisfy({ $0 == "`" }) == true
    else { return text }
    return lines.dropFirst().dropLast().joined(separator: "\n")
  }
}
