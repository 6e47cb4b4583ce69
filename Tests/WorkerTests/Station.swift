import Audit
import Basics
import Coding
import Dispatch
import EHR
import Foundation
import Records
import Review
import Sandbox
import Storage
import Testing
import Transport
import Worker

/// One practice for one test: a sandbox on loopback, a database in a folder of its own, and the
/// real connector between them.
final class Station: Sendable {
  /// Which of the sandbox's two surfaces the connector speaks to.
  enum Surface: String, Sendable, CaseIterable {
    case vendor, fhir

    /// The feed of notes as a fault rule names it.
    var notes: String { self == .vendor ? "GET /vendor/v1/notes" : "GET /fhir/DocumentReference" }
    /// Where decisions are written.
    var push: String { self == .vendor ? "POST /vendor/v1/superbills" : "POST /fhir/Claim" }
    /// Where a decision is looked up.
    var lookUp: String { self == .vendor ? "GET /vendor/v1/superbills" : "GET /fhir/Claim" }
  }

  /// What the practice holds: three pages of notes.
  static let chart = PracticeScale(noteCount: 12, seed: 7)
  /// Its notes that are ready for review; a note nobody has signed yet is left out by the feed.
  static let noteCount = (0..<chart.noteCount).count { chart.note(at: $0).signed != false }

  static let person = Person(name: "ana")

  let sandbox: SandboxServer
  let surface: Surface
  let home: String
  let ehr: any EHRSystem
  let origin: String

  private init(
    sandbox: SandboxServer, surface: Surface, home: String, ehr: any EHRSystem, origin: String
  ) {
    self.origin = origin
    self.sandbox = sandbox
    self.surface = surface
    self.home = home
    self.ehr = ehr
  }

  /// Runs a test against a fresh practice and cleans up.
  static func run(
    _ surface: Surface = .vendor, faults: [FaultRule] = [], _ body: (Station) async throws -> Void
  ) async throws {
    let sandbox = SandboxServer(
      practice: chart, faults: FaultPlan(rules: faults))
    let port = try await sandbox.start()
    let home = NSTemporaryDirectory() + "worker-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let station = Station(
      sandbox: sandbox, surface: surface, home: home,
      ehr: try ehr(surface, port: port, credentials: sandbox.credentials),
      origin: "http://127.0.0.1:\(port)")
    do {
      try await body(station)
      await finish(sandbox, home)
    } catch {
      await finish(sandbox, home)
      throw error
    }
  }

  private static func finish(_ sandbox: SandboxServer, _ home: String) async {
    await sandbox.stop()
    try? FileManager.default.removeItem(atPath: home)
  }

  private static func ehr(
    _ surface: Surface, port: Int, credentials: SandboxCredentials
  ) throws -> any EHRSystem {
    let origin = "http://127.0.0.1:\(port)"
    let transport = CurlTransport()
    let now = SandboxServer.wallClock
    let bearer = BearerSource(
      .clientCredentials(
        tokenAddress: try WebAddress(origin + "/auth/token"), clientID: credentials.clientID,
        clientSecret: Secret(credentials.clientSecret), scope: nil), transport: transport,
      now: now)
    switch surface {
    case .vendor:
      var profile = VendorProfile.therapyNotes
      profile.pageSize = 5
      return VendorClient(
        profile: profile, base: try WebAddress(origin + "/vendor/v1"), transport: transport,
        bearer: bearer, now: now)
    case .fhir:
      var settings = FHIRSettings()
      settings.pageSize = 5
      return FHIRClient(
        settings: settings, base: try WebAddress(origin + "/fhir"), transport: transport,
        bearer: bearer, now: now)
    }
  }

  var now: Instant { SandboxServer.wallClock() }

  func store() throws -> Store {
    try Station.signedIn(try Store.open(at: StoreLocation(home: home)))
  }

  private static func signedIn(_ store: Store) throws -> Store {
    let seed = [UInt8](repeating: 7, count: 32)
    store.signIn(try #require(NoteSigner(name: person.name, seed: seed)))
    return store
  }

  /// The store as a start after a crash finds it: a copy of all files, made while they are open.
  func storeFromRemains() throws -> Store {
    let remains = home + "/remains-" + UUID().uuidString
    let files = FileManager.default
    try files.createDirectory(atPath: remains, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: home) where !name.hasPrefix("remains") {
      try files.copyItem(atPath: home + "/" + name, toPath: remains + "/" + name)
    }
    return try Station.signedIn(try Store.open(at: StoreLocation(home: remains)))
  }

  func worker(
    _ store: Store, folders: [DropFolder] = [], ehr other: (any EHRSystem)? = nil,
    delivers: Bool = true, pullMilliseconds: Int64 = 60_000, settleMilliseconds: Int64 = 200,
    second: SecondReadingPlan? = nil, holdsSending: (@Sendable () -> String?)? = nil,
    clock: @escaping @Sendable () -> Instant = SandboxServer.wallClock
  ) -> SyncWorker {
    let ehr = other ?? self.ehr
    return SyncWorker(
      store: store,
      plan: SyncPlan(
        sources: [ehr], folders: folders, deliverTo: delivers ? ehr : nil,
        pullMilliseconds: pullMilliseconds, folderMilliseconds: 50,
        settleMilliseconds: settleMilliseconds, holdsSending: holdsSending),
      second: second, clock: clock, jitter: { 0 })
  }

  /// One whole run of a worker of its own, off the threads that serve the sandbox.
  @discardableResult
  func sync(_ store: Store, folders: [DropFolder] = []) async -> SyncReport {
    let worker = worker(store, folders: folders)
    return await Station.offPool { worker.runOnce() }
  }

  func setFaults(_ rules: FaultRule...) async {
    await sandbox.setFaults(FaultPlan(rules: rules))
  }

  /// Signs the first `count` open notes as suggested; returns the decisions.
  @discardableResult
  func sign(_ count: Int = 1, in store: Store, undoWindowSeconds: Int = 0) throws -> [DecisionID] {
    var signed: [DecisionID] = []
    for row in try store.window(QueueQuery(), .first, limit: 100).rows where !row.codes.isEmpty {
      guard signed.count < count else { break }
      let detail = try #require(try store.detail(row.id))
      let outcome = try judge(
        row, .accept(detail.suggestion.claim), in: store, undoWindowSeconds: undoWindowSeconds)
      if let decision = try? outcome.get().decision { signed.append(decision) }
    }
    #expect(signed.count == count, "too few notes could be signed")
    return signed
  }

  func judge(
    _ row: QueueRow, _ judgement: Judgement, in store: Store, undoWindowSeconds: Int = 0
  ) throws -> Result<Committed, Refusal> {
    try store.judge(
      JudgementRequest(
        item: row.id, version: row.version, judgement: judgement, person: Station.person, at: now,
        undoWindowSeconds: undoWindowSeconds),
      encode: { EncodedDelivery($0, for: ehr) })
  }

  /// Waits for a condition, at most twenty seconds; false when it never came.
  static func wait(_ condition: @Sendable () async throws -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if (try? await condition()) == true { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Runs blocking work on a thread of its own.
  static func offPool<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }
}
