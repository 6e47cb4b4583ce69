import Basics
import EHR
import Foundation
import Records
import Sandbox
import Transport

/// A sandbox on loopback and the two connectors that talk to it.
enum SandboxVisit {
  enum Surface: String, CaseIterable { case vendor, fhir }

  struct World {
    var server: SandboxServer
    var origin: String
    var transport = CurlTransport()

    func system(_ surface: Surface) throws -> any EHRSystem {
      let now: @Sendable () -> Instant = SandboxServer.wallClock
      let bearer = BearerSource(
        .clientCredentials(
          tokenAddress: try WebAddress(origin + "/auth/token"),
          clientID: server.credentials.clientID,
          clientSecret: Secret(server.credentials.clientSecret), scope: nil),
        transport: transport, now: now)
      return switch surface {
      case .vendor:
        VendorClient(
          profile: .therapyNotes, base: try WebAddress(origin + "/vendor/v1"),
          transport: transport, bearer: bearer, now: now)
      case .fhir:
        FHIRClient(
          base: try WebAddress(origin + "/fhir"), transport: transport, bearer: bearer, now: now)
      }
    }
  }

  static func with(
    _ rules: [FaultRule] = [], _ body: (World) async throws -> Void
  ) async throws {
    let server = SandboxServer(faults: FaultPlan(rules: rules))
    let world = World(server: server, origin: "http://127.0.0.1:\(try await server.start())")
    do { try await body(world) } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  /// Runs a blocking call on a thread of its own: the server shares the tasks' threads.
  static func blocking<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
  }

  static func sweep(_ system: any EHRSystem, _ stream: FeedStream) async throws -> IntakePage {
    try await blocking {
      var all = IntakePage()
      var next: String?
      repeat {
        let page = try system.pull(
          stream: stream, since: nil, next: next, cancel: Cancellation())
        all.notes += page.notes
        all.denials += page.denials
        all.findings += page.findings
        (all.cursor, next) = (page.cursor, page.next)
      } while next != nil
      return all
    }
  }

  static func page(
    _ system: any EHRSystem, after page: IntakePage? = nil
  ) async throws -> IntakePage {
    try await blocking {
      try system.pull(stream: .notes, since: nil, next: page?.next, cancel: Cancellation())
    }
  }

  static func push(
    _ system: any EHRSystem, _ cancel: Cancellation = Cancellation()
  ) async throws -> PushOutcome {
    let body = system.encode(try Given.delivery())
    return try await blocking { system.push(body, cancel: cancel) }
  }

  static func lookUp(_ system: any EHRSystem) async throws -> LookUpOutcome {
    try await blocking {
      try system.lookUp(decision: DecisionID("7f1c"), cancel: Cancellation())
    }
  }
}
