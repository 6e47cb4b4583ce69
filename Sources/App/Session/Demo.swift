import Advice
import Advisor
import Basics
import EHR
import Foundation
import Keys
import Records
import Sandbox
import Transport
import Worker

/// The demo: the sandbox on loopback inside this process, and a workspace that pulls from it with
/// the same connector a real practice uses.
final class Demo {
  let workspace: Workspace
  private let server: SandboxServer

  /// The largest scaled practice whose notes the model reads unasked: one of more notes is for
  /// seeing how the program carries them.
  static let modelItemsMax = 1000

  /// Starts the sandbox and opens the workspace. `asksModel` has its language model read the notes
  /// a second time, in the background.
  init(places: Places, items: Int?, who: Who, asksModel: Bool) throws {
    let chart: any Chart =
      items.map { PracticeScale(noteCount: $0, seed: 20_261_124) } ?? Practice.sample
    let server = SandboxServer(practice: chart)
    self.server = server
    let port = try Demo.waiting { try await server.start() }
    let (read, findings) = try ConfigurationReader.read(path: places.configuration)
    var configuration = read
    configuration.practice = chart.profile.name
    configuration.sources = []
    configuration.model =
      asksModel ? try Demo.model(port: port, key: server.credentials.modelKey) : nil
    configuration.fees = Demo.fees
    configuration.deliverTo = nil
    configuration.syncSeconds = min(configuration.syncSeconds, 30)
    workspace = try Workspace(
      places: places, configuration: configuration, findings: findings, who: who,
      hasWorker: true, systems: [try Demo.system(server, port: port)], isDemo: true)
  }

  /// The sandbox's own model, on this machine: no contract is needed, and nothing is spent.
  private static func model(port: Int, key: String) throws -> ModelSettings {
    var endpoint = try Endpoint(
      wire: .openAI, model: "invented-1", base: "http://127.0.0.1:\(port)/v1")
    endpoint.retention = "nothing is kept"
    endpoint.mayTrain = false
    return ModelSettings(
      terms: ModelTerms(
        endpoint: endpoint,
        budget: Budget(
          tokensPerDay: 1_000_000_000, moneyPerDay: nil,
          price: Price(input: .zero, output: .zero)), secondsPerNote: 20,
        isPartTwoProgram: false), keyFile: nil, key: Secret(key))
  }

  /// What the invented practice charged before, by code; the highest where it differs.
  private static var fees: FeeSchedule {
    var fees: [String: Money] = [:]
    for line in Practice.sample.claims.flatMap(\.lines) where line.units > 0 {
      let fee = Money(cents: Int64(line.chargeCents / line.units))
      fees[line.code] = max(fees[line.code] ?? .zero, fee)
    }
    return FeeSchedule(fees)
  }

  /// Closes the workspace, then the sandbox.
  func close() {
    workspace.close()
    let server = self.server
    _ = try? Demo.waiting { await server.stop() }
  }

  /// Deletes the demo's own files, nothing else in the folder.
  static func reset(_ places: Places) throws {
    let files = FileManager.default
    let database = places.database
    let own = [database, database + "-wal", database + "-shm", places.keys + "/data.key"]
    let trail =
      InstallationKey.files(in: places.keys) + Notary.files(state: places.state)
      + PersonKey.files(in: places.keys) + [places.anchored, places.witnessed]
    for path in own + trail
    where files.fileExists(atPath: path) {
      do {
        try files.removeItem(atPath: path)
      } catch {
        throw Failure(.unreadable, "\(path): cannot be removed; is another demo running?")
      }
    }
  }

  private static func system(_ server: SandboxServer, port: Int) throws -> any EHRSystem {
    let clock = WallClock()
    let transport = CurlTransport()
    let origin = "http://127.0.0.1:\(port)"
    let credentials = server.credentials
    let bearer = BearerSource(
      .clientCredentials(
        tokenAddress: try WebAddress(origin + "/auth/token"), clientID: credentials.clientID,
        clientSecret: Secret(credentials.clientSecret), scope: nil),
      transport: transport, now: { clock.now })
    var profile = VendorProfile.therapyNotes
    profile.pageSize = 500
    return VendorClient(
      profile: profile, base: try WebAddress(origin + "/vendor/v1"), transport: transport,
      bearer: bearer, now: { clock.now })
  }

  /// Runs something asynchronous to its end from a thread that may wait.
  static func waiting<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Promised<Value>()
    Task.detached {
      do {
        result.keep(.success(try await work()))
      } catch {
        result.keep(.failure(error))
      }
      done.signal()
    }
    done.wait()
    return try result.value()
  }
}

/// One value on its way from a task to a waiting thread.
private final class Promised<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var result: Result<Value, any Error>?

  func keep(_ result: Result<Value, any Error>) {
    lock.withLock { self.result = result }
  }

  func value() throws -> Value {
    guard let result = lock.withLock({ self.result }) else {
      throw Failure(.unreachable, "the sandbox did not answer")
    }
    return try result.get()
  }
}
