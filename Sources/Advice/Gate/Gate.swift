public import Basics
public import Deidentification

/// Decides whether a request may leave. Every condition must hold and be stated; what is not known
/// counts against it. All reasons are given, not the first alone, so that a person mends them in
/// one go.
public struct Gate: Sendable {
  /// The paths a model is asked at; files, batches, threads and searches are none of them.
  public static let paths: Set<String> = ["/v1/chat/completions", "/v1/messages"]

  private let endpoint: Endpoint
  private let budget: Budget

  public init(_ endpoint: Endpoint, budget: Budget) {
    self.endpoint = endpoint
    self.budget = budget
  }

  /// - Parameters:
  ///   - chart: what is known of the people around the note; none of it may stand in the body.
  ///   - vault: the tokens of the note; what they stand for may not stand in the body either.
  ///   - spending: what was spent so far.
  public func judge(
    _ request: AdviceRequest, chart: Chart, vault: TokenVault, partTwo: PartTwo,
    spending: Spending, now: Instant
  ) -> Verdict {
    let body = RequestBody(request: request, endpoint: endpoint)
    let report = ResidueCheck().inspect(body.textToInspect, chart: chart, vaults: [vault])
    let bytes = body.bytes
    var refusals = self.refusals(on: now.day)
    switch partTwo {
    case .notCovered: break
    case .unknown: refusals.append(.partTwoUnknown)
    case .covered(let consent):
      if consent?.holds(on: now.day) != true { refusals.append(.noConsent) }
    }
    if !report.mayLeave { refusals.append(.residue(report.left)) }
    // Three bytes a token is more than any of these texts needs.
    let usage = Usage(input: bytes.count / 3, output: endpoint.answerTokensMax)
    if let refusal = budget.refusal(of: usage, after: spending, on: now.day) {
      refusals.append(refusal)
    }
    guard refusals.isEmpty else { return .refused(refusals, report) }
    return .cleared(ClearedRequest(endpoint: endpoint, body: bytes), report)
  }

  /// What the other side's terms forbid, whatever the note.
  public func refusals(on day: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if !Gate.paths.contains(endpoint.path) || !endpoint.path.hasSuffix(endpoint.wire.path) {
      refusals.append(.path(endpoint.path))
    }
    if !endpoint.isEncrypted, endpoint.reach != .thisMachine {
      refusals.append(.notEncrypted(endpoint.address))
    }
    guard endpoint.reach == .elsewhere else { return refusals }
    if let agreement = endpoint.agreement {
      refusals += self.refusals(agreement, on: day)
    } else {
      refusals.append(.noAgreement(endpoint.address))
    }
    if endpoint.retention?.contains(where: \.isLetter) != true {
      refusals.append(.retentionUnknown)
    }
    if endpoint.mayTrain != false { refusals.append(.mayTrain) }
    return refusals
  }

  private func refusals(_ agreement: Agreement, on day: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if agreement.signed > day { refusals.append(.agreementNotYet(agreement.signed)) }
    if let expires = agreement.expires, expires < day { refusals.append(.agreementOver(expires)) }
    if !agreement.endpoints.contains(endpoint.address) {
      refusals.append(.addressNotCovered(endpoint.address))
    }
    if !agreement.models.contains(endpoint.model) {
      refusals.append(.modelNotCovered(endpoint.model))
    }
    return refusals
  }
}

/// What the gate says, with what the residue check saw.
public enum Verdict: Sendable {
  case cleared(ClearedRequest, ResidueReport)
  case refused([Refusal], ResidueReport)
}

/// A request the gate has let through: the only thing the door takes, and only the gate makes one.
public struct ClearedRequest: Hashable, Sendable {
  public let endpoint: Endpoint
  /// JSON, sent as it is.
  public let body: [UInt8]

  init(endpoint: Endpoint, body: [UInt8]) {
    self.endpoint = endpoint
    self.body = body
  }
}
