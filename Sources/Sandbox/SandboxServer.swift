public import Basics
import FlyingFox
import FlyingSocks
import FoundationEssentials

/// The invented outside world on loopback: one EHR with a vendor-style REST surface under
/// `/vendor/v1` and a FHIR R4 surface under `/fhir`, over real HTTP, with faults on demand. It
/// binds 127.0.0.1 and nothing else, and a client cannot tell it from a stranger's server.
public actor SandboxServer {
  /// Client id and secret that `/auth/token` accepts.
  public nonisolated let credentials: SandboxCredentials
  private let wantedPort: UInt16
  private let seed: UInt64
  let clock: @Sendable () -> Instant

  var world: World
  var tokens: TokenDesk
  var switchboard: FaultSwitchboard
  var log = RequestLog()
  private var running: (server: HTTPServer, task: Task<Void, Never>)?

  /// Makes a server that does not listen yet.
  /// - Parameters:
  ///   - practice: What the EHR holds; a `PracticeScale` for many notes.
  ///   - port: 0 takes any free port.
  ///   - tokenSeconds: How long an access token holds.
  ///   - clock: The present moment.
  public init(
    practice: any Chart = Practice.sample, port: UInt16 = 0, faults: FaultPlan = FaultPlan(),
    credentials: SandboxCredentials = SandboxCredentials(), tokenSeconds: Int = 300,
    seed: UInt64 = 1, clock: @escaping @Sendable () -> Instant = SandboxServer.wallClock
  ) {
    self.credentials = credentials
    self.seed = seed
    self.clock = clock
    wantedPort = port
    world = World(chart: practice)
    tokens = TokenDesk(credentials: credentials, lifetimeSeconds: tokenSeconds)
    switchboard = FaultSwitchboard(faults, seed: seed)
  }

  /// The machine's clock.
  public static let wallClock: @Sendable () -> Instant = {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  /// Binds 127.0.0.1, begins to answer, and tells the port. Throws when the port is taken.
  public func start() async throws -> Int {
    if let running { return await SandboxServer.port(of: running.server) }
    let configuration = HTTPServer.Configuration(
      address: try .inet(ip4: "127.0.0.1", port: wantedPort), timeout: 120, pool: PromptSockets(),
      logger: .disabled)
    let server = HTTPServer(
      config: configuration, handler: ClosureHTTPHandler { try await self.respond(to: $0) })
    let (reports, report) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
    let task = Task {
      do { try await server.run() } catch { report.yield(.failure(error)) }
    }
    let waiting = Task {
      if (try? await server.waitUntilListening()) != nil { report.yield(.success(())) }
    }
    defer { waiting.cancel() }
    for await result in reports {
      try result.get()
      break
    }
    running = (server, task)
    return await SandboxServer.port(of: server)
  }

  /// Closes every connection and the port. What was received stays to be looked at.
  public func stop() async {
    guard let running else { return }
    self.running = nil
    await running.server.stop()
    running.task.cancel()
    await running.task.value
  }

  /// What has been received so far.
  public func state() -> SandboxState {
    SandboxState(
      superbills: world.superbills, requests: log.count, tokensIssued: tokens.issued,
      byRoute: log.byRoute)
  }

  /// The last ten thousand requests, oldest first, inspection apart.
  public var requests: [LoggedRequest] { log.entries }

  /// Exchanges the fault switches; counts begin anew.
  public func setFaults(_ plan: FaultPlan) {
    switchboard = FaultSwitchboard(plan, seed: seed)
  }

  /// Adds a note, or a new version of the one with its id, as if a clinician had saved it now.
  public func put(_ note: PracticeNote) {
    _ = world.feed.put(note, at: clock())
  }

  /// Makes every token that is out there void.
  public func expireTokens() {
    tokens.expireAll()
  }

  /// A token without asking for one over HTTP, for a connector that is given its token.
  public func issueToken() -> String {
    tokens.issue(now: clock())
  }

  private static func port(of server: HTTPServer) async -> Int {
    guard case .ip4(_, let port)? = await server.listeningAddress else { return 0 }
    return Int(port)
  }

  private nonisolated func respond(to request: HTTPRequest) async throws -> HTTPResponse {
    var headers: [String: String] = [:]
    for (header, value) in request.headers { headers[header.rawValue.lowercased()] = value }
    let call = Call(
      method: request.method.rawValue, target: request.target.rawValue, headers: headers,
      body: Array(try await request.bodyData))
    return await answer(call).response
  }
}
