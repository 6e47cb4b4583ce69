/// What came back from a server, before anybody believes it.
public struct ModelReply: Hashable, Sendable {
  public var status: Int
  /// Without parameters, in small letters; nil when there is none.
  public var mediaType: String?
  public var body: [UInt8]
  /// Milliseconds the server asks to wait; nil when it does not say or cannot be understood.
  public var retryAfterMilliseconds: Int64?
  /// Anthropic's `x-should-retry`.
  public var shouldRetry: Bool?

  public init(
    status: Int, mediaType: String?, body: [UInt8], retryAfterMilliseconds: Int64? = nil,
    shouldRetry: Bool? = nil
  ) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
    self.retryAfterMilliseconds = retryAfterMilliseconds
    self.shouldRetry = shouldRetry
  }
}

/// Tokens a model counted for one request.
public struct Usage: Hashable, Sendable, Codable {
  public var input: Int
  public var output: Int

  public init(input: Int, output: Int) {
    self.input = input
    self.output = output
  }

  public var total: Int { input + output }
}

/// The answer inside a reply that is whole and of the right form: its text, not yet understood.
public struct ModelText: Hashable, Sendable {
  /// The model as the server names it; may differ from the one that was asked.
  public var model: String
  /// What should be the JSON of an answer.
  public var json: String
  /// Nil when the server does not count.
  public var usage: Usage?
  /// Why the model stopped, in the server's word.
  public var stopReason: String
}
