public import Basics

/// One time a language model was to be asked about a note: what left, what came back, or why nothing
/// did. What left is de-identified and is treated as PHI all the same.
public struct ModelExchange: Hashable, Sendable, Codable {
  /// What left this machine.
  public struct Sent: Hashable, Sendable, Codable {
    /// The entry of the trail that was written before it left.
    public var entry: Int
    /// The body, byte for byte as it left.
    public var body: String
    /// SHA-256 of the body, 64 lower-case hex digits, as the entry holds it.
    public var sha256: String

    public init(entry: Int, body: String, sha256: String) {
      self.entry = entry
      self.body = body
      self.sha256 = sha256
    }
  }

  public var at: Instant
  public var endpoint: String
  /// As the server named it, or as it was asked for where none answered.
  public var model: String
  /// Nil: nothing left.
  public var sent: Sent?
  /// The entry of the answer, or of there being none; nil while one is awaited or after a crash.
  public var answerEntry: Int?
  /// What came back, as it came, when it could be used; its words are tokens and codes.
  public var answer: String?
  /// Why nothing left, or why no answer counts, in one line without a word of note or answer.
  public var reason: String?

  public init(
    at: Instant, endpoint: String, model: String, sent: Sent? = nil, answerEntry: Int? = nil,
    answer: String? = nil, reason: String? = nil
  ) {
    self.at = at
    self.endpoint = endpoint
    self.model = model
    self.sent = sent
    self.answerEntry = answerEntry
    self.answer = answer
    self.reason = reason
  }
}

/// Why a model was not asked about a note, to be kept with the suggestion that was made without it.
public struct NotAsked: Hashable, Sendable {
  public var endpoint: String
  public var model: String
  /// One line without a word of the note.
  public var reason: String

  public init(endpoint: String, model: String, reason: String) {
    self.endpoint = endpoint
    self.model = model
    self.reason = reason
  }
}
