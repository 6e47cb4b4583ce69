public import Basics
public import Records
public import Transport

/// An EHR with a FHIR R4 interface: DocumentReferences in with what belongs to them, Claims out by
/// conditional create. Only US Core can be counted on, so everything beyond it (global searches,
/// Task, Claim, ClaimResponse) may be refused and the rest works on.
public struct FHIRClient: EHRSystem {
  let settings: FHIRSettings
  let line: AuthorisedLine
  static let mediaType = "application/fhir+json"

  public var name: String { settings.name }

  /// - Parameter base: such as `https://ehr.example/fhir`.
  public init(
    settings: FHIRSettings = FHIRSettings(), base: WebAddress, transport: any HTTPTransport,
    bearer: BearerSource, now: @escaping @Sendable () -> Instant
  ) {
    self.settings = settings
    line = AuthorisedLine(base: base, transport: transport, bearer: bearer, now: now)
  }

  public func pull(
    stream: FeedStream, since cursor: String?, next: String?, cancel: Cancellation
  ) throws(EHRError) -> IntakePage {
    let sweep = FHIRSweep(client: self, cursor: cursor, cancel: cancel)
    let mark = next.flatMap { SweepMark($0) }
    return switch stream {
    case .notes: try sweep.notes(mark)
    case .denials: try sweep.denials(mark)
    }
  }

  public func encode(_ delivery: Delivery) -> DeliveryBody {
    FHIREncoding(settings: settings).body(of: delivery)
  }

  public func push(_ body: DeliveryBody, cancel: Cancellation) -> PushOutcome {
    let request = HTTPRequest(
      body.method, line.base.appending(body.path),
      headers: body.headers + [HTTPHeader("Accept", FHIRClient.mediaType)], body: body.bytes)
    let response: HTTPResponse
    do { response = try line.send(request, cancel: cancel) } catch {
      return PushJudgement.outcome(of: error)
    }
    let answer = (try? ContentCheck.json(response)).flatMap { JSONValue($0) }
    if [200, 201].contains(response.status), let receipt = receipt(response, answer) {
      return .applied(reference: EHRReference(receipt), status: response.status)
    }
    let issue = answer?["issue"]?.items.first?["code"]?.text
    return PushJudgement.outcome(
      of: response, word: PushJudgement.harmless(issue), now: line.now())
  }

  /// `Claim/7` from the Location of a create, or from the claim in the answer.
  private func receipt(_ response: HTTPResponse, _ answer: JSONValue?) -> String? {
    if let resource = answer.flatMap({ FHIRResource($0) }), resource.type == "Claim" {
      return resource.reference
    }
    guard let location = response.headers[named: "Location"] else { return nil }
    let reference = FHIRResource.short(location)
    return reference.hasPrefix("Claim/") && reference.count > 6 ? reference : nil
  }

  public func lookUp(
    decision: DecisionID, cancel: Cancellation
  ) throws(EHRError) -> LookUpOutcome {
    let place = line.base.appending("Claim").description
    let bundle = try search(
      line.base.appending(
        "Claim", query: [("identifier", FHIRSettings.decisionSystem + "|" + decision.text)]),
      cancel)
    let claims = bundle.matches.filter { $0.type == "Claim" }
    if let claim = claims.first(where: { isOurs($0, decision) }) {
      return .found(reference: EHRReference(claim.reference))
    }
    // Other claims, or an outcome of the search itself: the question was not understood.
    guard claims.isEmpty, bundle.next == nil, !bundle.hasOutcome else {
      throw .unreadable(
        what: "the look-up by identifier does not answer the question", place: place)
    }
    return .absent
  }

  private func isOurs(_ claim: FHIRResource, _ decision: DecisionID) -> Bool {
    (claim.value["identifier"]?.items ?? []).contains {
      $0["system"]?.text == FHIRSettings.decisionSystem && $0["value"]?.word == decision.text
    }
  }

  /// One page of a search.
  func search(_ address: WebAddress, _ cancel: Cancellation) throws(EHRError) -> FHIRBundle {
    try searchKeepingDate(address, cancel).bundle
  }

  /// One page of a search and what the page tells about itself.
  func searchKeepingDate(
    _ address: WebAddress, _ cancel: Cancellation
  ) throws(EHRError) -> FHIRFound {
    let place = line.place(of: address)
    let response = try line.response(to: address, accept: FHIRClient.mediaType, cancel: cancel)
    let answer = try EHRAnswer.json(response, place: place, now: line.now())
    guard let bundle = FHIRBundle(answer.value) else {
      throw .unreadable(what: "the answer is no search result", place: place)
    }
    return FHIRFound(
      bundle: bundle, repaired: answer.repaired,
      date: response.headers[named: "Date"].flatMap { HTTPDate.moment($0) })
  }
}

/// One page of a search and what its answer told beside it.
struct FHIRFound {
  var bundle: FHIRBundle
  /// Something in the answer was no UTF-8.
  var repaired: Bool
  /// The server's own present.
  var date: Instant?
}
