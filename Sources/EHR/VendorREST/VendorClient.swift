public import Basics
public import Records
public import Transport

/// An EHR with a plain REST interface, read and written by the words of a `VendorProfile`. It does
/// not know whether it talks to the sandbox or to the world.
public struct VendorClient: EHRSystem {
  let profile: VendorProfile
  let line: AuthorisedLine

  public var name: String { profile.name }

  /// - Parameter base: such as `https://ehr.example/vendor/v1`.
  public init(
    profile: VendorProfile, base: WebAddress, transport: any HTTPTransport, bearer: BearerSource,
    now: @escaping @Sendable () -> Instant
  ) {
    self.profile = profile
    line = AuthorisedLine(base: base, transport: transport, bearer: bearer, now: now)
  }

  public func pull(
    stream: FeedStream, since cursor: String?, next: String?, cancel: Cancellation
  ) throws(EHRError) -> IntakePage {
    let path = stream == .notes ? profile.notesPath : profile.denialsPath
    guard !path.isEmpty else { return IntakePage() }
    let mark = next.flatMap { SweepMark($0) }
    let address = try pageAddress(path, mark: mark, cursor: cursor)
    let response = try line.response(to: address, accept: "application/json", cancel: cancel)
    let place = line.base.appending(path).description
    let answer = try EHRAnswer.json(response, place: place, now: line.now())
    guard case .list(let items)? = answer.value[profile.itemsMember] else {
      throw .unreadable(what: "the answer has no list \(profile.itemsMember)", place: place)
    }
    var page = VendorDecoding(profile: profile, repaired: answer.repaired).page(
      of: stream, items: items)
    let follows = try SweepMark.after(
      mark, link: answer.value[profile.nextMember]?.text, newest: newest(items), cursor: cursor,
      horizon: response.headers[named: "Date"].flatMap { HTTPDate.moment($0) }, place: place)
    (page.next, page.cursor) = follows
    return page
  }

  public func encode(_ delivery: Delivery) -> DeliveryBody {
    VendorEncoding(profile: profile).body(of: delivery)
  }

  public func push(_ body: DeliveryBody, cancel: Cancellation) -> PushOutcome {
    let request = HTTPRequest(
      body.method, line.base.appending(body.path),
      headers: body.headers + [HTTPHeader("Accept", "application/json")], body: body.bytes)
    let response: HTTPResponse
    do { response = try line.send(request, cancel: cancel) } catch {
      return PushJudgement.outcome(of: error)
    }
    let answer = (try? ContentCheck.json(response)).flatMap { JSONValue($0) }
    if [200, 201].contains(response.status),
      let reference = answer?[profile.referenceMember]?.word.map({ EHRReference($0) }),
      !reference.text.isEmpty,
      answer?[profile.lookUpMember]?.word ?? body.decision.text == body.decision.text
    {
      return .applied(reference: reference, status: response.status)
    }
    return PushJudgement.outcome(
      of: response, word: PushJudgement.harmless(answer?["error"]?.text), now: line.now())
  }

  public func lookUp(
    decision: DecisionID, cancel: Cancellation
  ) throws(EHRError) -> LookUpOutcome {
    let plain = line.base.appending(profile.superbillsPath)
    let address = line.base.appending(
      profile.superbillsPath, query: [(profile.lookUpParameter, decision.text)])
    let response = try line.response(to: address, accept: "application/json", cancel: cancel)
    let answer = try EHRAnswer.json(response, place: plain.description, now: line.now())
    guard case .list(let items)? = answer.value[profile.itemsMember] else {
      throw .unreadable(
        what: "the answer has no list \(profile.itemsMember)", place: plain.description)
    }
    for item in items where item[profile.lookUpMember]?.word == decision.text {
      if let reference = item[profile.referenceMember]?.word {
        return .found(reference: EHRReference(reference))
      }
    }
    // Other people's superbills in the answer mean that the question was not understood.
    guard items.isEmpty, answer.value[profile.nextMember] == nil else {
      throw .unreadable(
        what: "the look-up by \(profile.lookUpParameter) does not answer the question",
        place: plain.description)
    }
    return .absent
  }

  private func pageAddress(
    _ path: String, mark: SweepMark?, cursor: String?
  ) throws(EHRError) -> WebAddress {
    guard let mark else {
      var query = [(profile.limitParameter, String(profile.pageSize))]
      if let start = SweepMark.windowStart(cursor) {
        query.insert((profile.sinceParameter, start.description), at: 0)
      }
      return line.base.appending(path, query: query)
    }
    guard let address = line.base.following(mark.link) else {
      throw .unreadable(
        what: "the link to the next page leads elsewhere and is not followed",
        place: line.base.appending(path).description)
    }
    return address
  }

  private func newest(_ items: [JSONValue]) -> Instant? {
    items.compactMap { $0[profile.path(.updatedAt)]?.text.flatMap { Instant($0) } }.max()
  }
}
