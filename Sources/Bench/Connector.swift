import Basics
import EHR
import Foundation
import Sandbox
import Transport

/// The connector a practice would use, to a sandbox in this process.
enum Connector {
  static func make(_ server: SandboxServer, port: Int) throws -> any EHRSystem {
    let transport = CurlTransport()
    let origin = "http://127.0.0.1:\(port)"
    let bearer = BearerSource(
      .clientCredentials(
        tokenAddress: try WebAddress(origin + "/auth/token"),
        clientID: server.credentials.clientID,
        clientSecret: Secret(server.credentials.clientSecret), scope: nil),
      transport: transport, now: SandboxServer.wallClock)
    var profile = VendorProfile.therapyNotes
    profile.pageSize = 500
    return VendorClient(
      profile: profile, base: try WebAddress(origin + "/vendor/v1"), transport: transport,
      bearer: bearer, now: SandboxServer.wallClock)
  }
}

/// Runs something asynchronous to its end from a thread that may wait.
enum Waiting {
  static func on<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task.detached {
      do { box.set(.success(try await work())) } catch { box.set(.failure(error)) }
      done.signal()
    }
    done.wait()
    return try box.get()
  }

  private final class Box<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var result: Result<Value, any Error>?
    func set(_ result: Result<Value, any Error>) { lock.withLock { self.result = result } }
    func get() throws -> Value {
      guard let result = lock.withLock({ result }) else { throw CancellationError() }
      return try result.get()
    }
  }
}
