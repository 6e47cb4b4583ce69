/// Why there is no answer, in one line without a word of note, prompt or answer.
public enum AnswerFault: Error, Hashable, Sendable {
  /// The door's own sentence: nobody there, no proof of identity, broken, too large.
  case notReached(String)
  /// The note's time is over, tries and waits included.
  case deadline(seconds: Int)
  /// Still too busy after every try that was allowed.
  case busy(status: Int)
  /// 401 or 403.
  case keyRefused(status: Int)
  /// Any other status, with the server's word for it.
  case refusedRequest(status: Int, word: String)
  case wrongContentType(String)
  /// The reply is not whole JSON.
  case cutShort
  /// JSON, but not of this interface; names the member that is missing.
  case otherInterface(member: String)
  /// The model would not answer.
  case declined
  /// The answer is longer than it may be, and therefore not whole.
  case tooLong
  /// Ended for a reason we do not take an answer for.
  case stopped(String)
  /// The model called a tool nobody offered.
  case foreignTool
  /// The answer's text is no JSON.
  case notJSON
  /// JSON of another shape; where, as a path.
  case schema(String)
  /// The answer holds what looks like identifiers, which it cannot have from us.
  case identifiers(Int)
}

extension AnswerFault {
  /// Whether no server served, as against an answer nobody can use.
  public var isOutage: Bool {
    switch self {
    case .notReached, .deadline, .busy: true
    default: false
    }
  }
}

extension AnswerFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notReached(let sentence): sentence
    case .deadline(let seconds): "no answer within \(seconds) s, the time one note may take"
    case .busy(let status): "the model's server is too busy (\(status)); try again later"
    case .keyRefused(let status):
      "the model's server refuses the key (\(status)); check key_file, and model.head for Anthropic"
    case .refusedRequest(let status, let word):
      "the model's server refuses the request (\(status)\(word.isEmpty ? "" : ", " + word)); check "
        + "model and base"
    case .wrongContentType(let type):
      "the model's server sent \(type.isEmpty ? "something without a type" : type), not JSON; "
        + "check base"
    case .cutShort: "the model's reply is not whole JSON"
    case .otherInterface(let member):
      "the reply has no \(member); check that wire fits the server"
    case .declined: "the model declined to answer"
    case .tooLong: "the model's answer was cut off at its length; raise answer_tokens"
    case .stopped(let word): "the model stopped before its answer was done (\(word))"
    case .foreignTool: "the model called a tool that was not offered; nothing was run"
    case .notJSON: "the model's answer is no JSON"
    case .schema(let place): "the model's answer has another shape than was asked for (\(place))"
    case .identifiers(let count):
      "the model's answer holds \(count) thing\(count == 1 ? "" : "s") that look like identifiers; "
        + "it was dropped"
    }
  }
}
