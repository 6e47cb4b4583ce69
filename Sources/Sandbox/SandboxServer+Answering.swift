import Basics

/// The way of one request: log, token, faults, idempotency key, surface, faults again.
extension SandboxServer {
  func answer(_ call: Call) async -> Reply {
    if let segments = call.segments(below: "/_sandbox") {
      return inspect(call, segments)
    }
    let number = log.add(call, at: clock())
    var reply = await answerAtWork(call)
    reply.setHeader("Date", httpDate(clock()))
    log.note(reply, for: number)
    return reply
  }

  private func answerAtWork(_ call: Call) async -> Reply {
    let open =
      call.path == "/auth/token" || FHIRSurface.isOpen(call.path) || ChatSurface.isChat(call.path)
    guard open || tokens.admits(call, now: clock()) else { return SandboxServer.noToken(call) }
    let faults = switchboard.faults(for: call)
    if let early = Faults.instead(of: call, faults, now: clock()) { return early }
    let reply = await answerOnce(call, faults)
    return Faults.spoil(reply, faults)
  }

  /// Writes with a key are carried out once; while one runs, the same key is told to wait.
  private func answerOnce(_ call: Call, _ faults: [FaultRule]) async -> Reply {
    let mischief = Faults.mischief(faults)
    guard call.method == "POST", call.path != "/auth/token", !mischief.ignoresKeys,
      let key = call.headers["idempotency-key"]
    else { return await answerLate(call, faults, mischief) }
    switch world.keys.begin(key, call) {
    case .fresh:
      let reply = await answerLate(call, faults, mischief)
      world.keys.finish(key, call, reply)
      return reply
    case .replay(let reply): return reply
    case .running:
      return SandboxServer.refusal(
        call, 409, "conflict", "A request with this key is still running.", [("Retry-After", "1")])
    case .mismatch:
      return SandboxServer.refusal(
        call, 422, "idempotency_mismatch", "This key was used for another request.")
    }
  }

  private func answerLate(_ call: Call, _ faults: [FaultRule], _ mischief: Mischief) async -> Reply
  {
    let wait = faults.filter { $0.kind == .latency }.map(\.milliseconds).reduce(0, +)
    if wait > 0 { try? await Task.sleep(for: .milliseconds(wait)) }
    if call.path == "/auth/token" { return tokens.answer(call, now: clock()) }
    if ChatSurface.isChat(call.path) {
      return ChatSurface.answer(call, faults, key: credentials.modelKey)
    }
    if let segments = call.segments(below: "/vendor/v1") {
      return VendorSurface.answer(call, segments, mischief, &world, now: clock())
    }
    if let segments = call.segments(below: "/fhir") {
      return FHIRSurface.answer(call, segments, mischief, &world, now: clock())
    }
    return Reply.refusal(404, "not_found", "There is nothing here.")
  }

  private static func noToken(_ call: Call) -> Reply {
    refusal(
      call, 401, "unauthorized", "The access token is missing, unknown or expired.",
      [("WWW-Authenticate", "Bearer error=\"invalid_token\"")])
  }

  /// A refusal in the manner of the surface that was asked.
  private static func refusal(
    _ call: Call, _ status: Int, _ error: String, _ message: String,
    _ headers: [(name: String, value: String)] = []
  ) -> Reply {
    call.segments(below: "/fhir") == nil
      ? Reply.refusal(status, error, message, headers: headers)
      : FHIRSurface.outcome(status, message, headers: headers)
  }
}
