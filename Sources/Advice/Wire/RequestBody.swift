/// The bytes of a request in the form its wire wants. No tool is offered that does anything: the
/// one Anthropic is told to use only gives the answer its shape.
struct RequestBody {
  let request: AdviceRequest
  let endpoint: Endpoint

  var bytes: [UInt8] { value(model: endpoint.model).bytes }

  /// The same body without the model's name, whose digits may look like a date: what a residue
  /// check reads. The name comes from the configuration, not from a note.
  var textToInspect: String { value(model: "model").text }

  private func value(model: String) -> JSONValue {
    switch endpoint.wire {
    case .anthropic: messages(model)
    case .openAI, .ollama, .llamaCpp: completions(model)
    }
  }

  private func completions(_ model: String) -> JSONValue {
    let prompt = Prompt(request: request, repeatsSchema: endpoint.wire != .openAI)
    var members: [String: JSONValue] = [
      "model": .string(model),
      "messages": [
        ["role": "system", "content": .string(prompt.system)],
        ["role": "user", "content": .string(prompt.user)],
      ],
      "response_format": responseFormat,
    ]
    if endpoint.wire == .openAI {
      members["store"] = false
      members["max_completion_tokens"] = .int(endpoint.answerTokensMax)
    } else {
      members["max_tokens"] = .int(endpoint.answerTokensMax)
    }
    if endpoint.isSteady {
      members["temperature"] = 0
      members["seed"] = 7
    }
    return .object(members)
  }

  private var responseFormat: JSONValue {
    if endpoint.wire == .llamaCpp {
      return ["type": "json_schema", "schema": AnswerSchema.value]
    }
    return [
      "type": "json_schema",
      "json_schema": [
        "name": .string(AnswerSchema.name), "strict": true, "schema": AnswerSchema.value,
      ],
    ]
  }

  private func messages(_ model: String) -> JSONValue {
    let prompt = Prompt(request: request, repeatsSchema: false)
    var members: [String: JSONValue] = [
      "model": .string(model), "max_tokens": .int(endpoint.answerTokensMax),
      "system": .string(prompt.system),
      "messages": [["role": "user", "content": .string(prompt.user)]],
      "tools": [
        [
          "name": .string(AnswerSchema.name),
          "description": "Gives the answer. It is read by a person and does nothing.",
          "strict": true, "input_schema": AnswerSchema.value,
        ]
      ],
      "tool_choice": [
        "type": "tool", "name": .string(AnswerSchema.name), "disable_parallel_tool_use": true,
      ],
    ]
    if endpoint.isSteady { members["temperature"] = 0 }
    return .object(members)
  }
}
