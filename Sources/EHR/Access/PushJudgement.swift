import Basics
import Transport

/// What the end of a push proves. This table decides whether a second write can happen, so it errs
/// to one side: "not applied" needs proof (nothing was sent, or a status that by definition means
/// the request was not carried out), everything else is unknown and gets looked up.
enum PushJudgement {
  /// A try without a response.
  static func outcome(of fault: AuthorisedLine.Fault) -> PushOutcome {
    switch fault {
    case .noToken(.slowDown(let seconds)):
      .tryLater(
        afterSeconds: seconds, status: nil, reason: "the EHR asks to wait; nothing was sent")
    case .noToken(let error):
      .tryLater(afterSeconds: nil, status: nil, reason: error.description + "; nothing was sent")
    case .failed(let error) where error.requestMayHaveLeft:
      .unknown(reason: error.description, isAnswered: false)
    case .failed(let error):
      .tryLater(afterSeconds: nil, status: nil, reason: error.description)
    }
  }

  /// A response that is not a readable success; `word` is the EHR's own error code, if harmless.
  static func outcome(of response: HTTPResponse, word: String?, now: Instant) -> PushOutcome {
    let status = response.status
    let wait = response.headers[named: "Retry-After"].flatMap { RetryAfter.seconds($0, now: now) }
    let shown = word.map { " (\($0))" } ?? ""
    switch status {
    case 401:
      return .tryLater(
        afterSeconds: nil, status: status, reason: "the EHR does not accept the credential")
    case 425, 429:
      return .tryLater(
        afterSeconds: wait, status: status, reason: "the EHR asks to slow down (\(status))")
    case 503 where wait != nil, 529 where wait != nil:
      return .tryLater(afterSeconds: wait, status: status, reason: "the EHR is busy (\(status))")
    case 307, 308:
      return .refused(
        status: status, reason: "the EHR moved to another address; correct the base address")
    case 408, 409:
      return .unknown(
        reason: "the EHR is still busy with it or lost it (\(status))", isAnswered: false)
    case 400..<500: return .refused(status: status, reason: "the EHR answered \(status)\(shown)")
    case 200..<300: return .unknown(reason: "the EHR answered \(status) without a receipt")
    default: return .unknown(reason: "the EHR answered \(status), which proves nothing")
    }
  }

  /// An error code such as `unknown_client` from an answer: a word of letters, digits and `_-`, at
  /// most 40 long. Anything longer could quote a chart.
  static func harmless(_ word: String?) -> String? {
    guard let word, (1...40).contains(word.utf8.count),
      word.utf8.allSatisfy({
        (97...122).contains($0 | 0x20) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    return word
  }
}
