/// The language model of the invented world: OpenAI's chat completions and Anthropic's messages,
/// each with its own head, refusals and ways to end. Both ask the same invented model.
enum ChatSurface {
  /// Whether a path belongs to the model, which has a key of its own instead of tokens.
  static func isChat(_ path: String) -> Bool {
    path == completions || path == messages
  }

  private static let completions = "/v1/chat/completions"
  private static let messages = "/v1/messages"

  static func answer(_ call: Call, _ faults: [FaultRule], key: String) -> Reply {
    guard call.method == "POST" else { return refusal(call, 405, "Ask with POST.") }
    guard knows(call, key) else { return refusal(call, 401, "The key is missing or not known.") }
    guard call.headers["content-type"]?.hasPrefix("application/json") == true,
      let body = try? JSONValue.read(call.body), body.members != nil,
      body["model"]?.string?.isEmpty == false, body["messages"]?.array?.isEmpty == false
    else { return refusal(call, 400, "An object with model and messages is needed.") }
    if call.path == messages {
      guard body["max_tokens"]?.int != nil else {
        return refusal(call, 400, "The member max_tokens is missing.")
      }
      return MessagesAnswer(body, faults).reply
    }
    return CompletionsAnswer(body, faults).reply
  }

  /// The forms of a head with a key: OpenAI's, and Anthropic's older and newer one.
  private static func knows(_ call: Call, _ key: String) -> Bool {
    let isBearer = call.headers["authorization"] == "Bearer \(key)"
    guard call.path == messages else { return isBearer }
    switch call.headers["anthropic-version"] {
    case "2023-06-01": return call.headers["x-api-key"] == key
    case "2026-10-21": return isBearer
    default: return false
    }
  }

  /// A refusal in the words of the interface that was asked.
  static func refusal(
    _ call: Call, _ status: Int, _ message: String,
    headers: [(name: String, value: String)] = []
  ) -> Reply {
    .json(
      status, headers: headers,
      JSONText.object { text in
        if call.path == messages {
          text.member("type", "error")
          text.object("error") {
            $0.member("type", messagesError(status))
            $0.member("message", message)
          }
          text.member("request_id", "req_sandbox")
        } else {
          text.object("error") {
            $0.member("message", message)
            $0.member("type", status == 429 ? "rate_limit_error" : "invalid_request_error")
            $0.null("param")
            $0.null("code")
          }
        }
      })
  }

  private static func messagesError(_ status: Int) -> String {
    switch status {
    case 400: "invalid_request_error"
    case 401: "authentication_error"
    case 403: "permission_error"
    case 404: "not_found_error"
    case 429: "rate_limit_error"
    case 504: "timeout_error"
    case 529: "overloaded_error"
    default: "api_error"
    }
  }

  /// The text of the messages, system text left out: what the model reads of the note.
  static func prompt(_ body: JSONValue) -> String {
    (body["messages"]?.array ?? []).filter { $0["role"]?.string != "system" }.map { message in
      message["content"]?.string
        ?? (message["content"]?.array ?? []).compactMap { $0["text"]?.string }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension [FaultRule] {
  func has(_ kind: FaultKind) -> Bool {
    contains { $0.kind == kind }
  }
}

/// OpenAI's answer: the text in a choice, with how it ended.
struct CompletionsAnswer {
  private let body: JSONValue
  private let faults: [FaultRule]

  init(_ body: JSONValue, _ faults: [FaultRule]) {
    self.body = body
    self.faults = faults
  }

  var reply: Reply {
    if let fault = faults.first(where: { $0.kind == .stringError }) {
      return .json(fault.status, JSONText.object { $0.member("error", "model runner has stopped") })
    }
    let asksForJSON = body["response_format"]?["type"]?.string?.hasPrefix("json") == true
    let prompt = ChatSurface.prompt(body)
    let content = asksForJSON ? InventedModel(prompt, faults).text : InventedModel.prose
    let refuses = faults.has(.modelRefusal)
    let callsTool = faults.has(.injectedInstructions)
    return .json(
      200,
      JSONText.object { text in
        text.member("id", "chatcmpl-sandbox")
        text.member("object", "chat.completion")
        text.member("created", 1_770_000_000)
        text.member("model", body["model"]?.string)
        text.array("choices") { choices in
          choices.object { choice in
            choice.member("index", 0)
            choice.member("finish_reason", faults.has(.lengthFinish) ? "length" : "stop")
            choice.null("logprobs")
            choice.object("message") { message in
              message.member("role", "assistant")
              if refuses {
                message.null("content")
                message.member("refusal", InventedModel.refusal)
              } else {
                message.member("content", content)
                message.null("refusal")
              }
              if callsTool { message.member("tool_calls", json: CompletionsAnswer.signingCall) }
            }
          }
        }
        text.object("usage") {
          $0.member("prompt_tokens", prompt.utf8.count / 4)
          $0.member("completion_tokens", content.utf8.count / 4)
          $0.member("total_tokens", prompt.utf8.count / 4 + content.utf8.count / 4)
        }
      })
  }

  /// A call nobody offered: a model that followed an order in the note.
  private static let signingCall = Array(
    #"[{"id":"call_1","type":"function","function":{"name":"sign_claim","arguments":"{}"}}]"#.utf8)
}

/// Anthropic's answer: blocks, with why it stopped.
struct MessagesAnswer {
  private let body: JSONValue
  private let faults: [FaultRule]

  init(_ body: JSONValue, _ faults: [FaultRule]) {
    self.body = body
    self.faults = faults
  }

  var reply: Reply {
    let prompt = ChatSurface.prompt(body)
    let tool = body["tool_choice"]?["name"]?.string
    let asksForJSON = body["output_config"]?["format"]?["type"]?.string == "json_schema"
    let content =
      tool != nil || asksForJSON ? InventedModel(prompt, faults).text : InventedModel.prose
    let refuses = faults.has(.modelRefusal)
    let callsTool = faults.has(.injectedInstructions)
    let stop =
      refuses
      ? "refusal" : faults.has(.lengthFinish) ? "max_tokens" : tool == nil ? "end_turn" : "tool_use"
    return .json(
      200,
      JSONText.object { text in
        text.member("id", "msg_sandbox")
        text.member("type", "message")
        text.member("role", "assistant")
        text.member("model", body["model"]?.string)
        text.array("content") { blocks in
          guard !refuses else { return }
          blocks.object { block in
            if let tool {
              block.member("type", "tool_use")
              block.member("id", "toolu_sandbox")
              block.member("name", tool)
              // A tool's input is JSON by itself; half a JSON can only come as text.
              if (try? JSONValue.read(Array(content.utf8))) != nil {
                block.member("input", json: content.utf8)
              } else {
                block.member("input", content)
              }
            } else {
              block.member("type", "text")
              block.member("text", content)
            }
          }
          if callsTool {
            blocks.raw(#"{"type":"tool_use","id":"toolu_2","name":"sign_claim","input":{}}"#.utf8)
          }
        }
        text.member("stop_reason", stop)
        text.null("stop_sequence")
        text.object("usage") {
          $0.member("input_tokens", prompt.utf8.count / 4)
          $0.member("output_tokens", content.utf8.count / 4)
        }
      })
  }
}
