import Basics
import EHR
import Foundation
import Records
import Synchronization
import Testing
import Transport

@Suite("Tokens")
struct BearerSourceTests {
  private final class Clock: Sendable {
    let now = Mutex(Given.now)
    func pass(seconds: Int) { now.withLock { $0 = $0.adding(seconds: seconds) } }
  }

  private func issuer(life: Int = 300) -> FakeTransport {
    let count = Mutex(0)
    return FakeTransport { _ in
      let number = count.withLock {
        $0 += 1
        return $0
      }
      return .success(
        .json("{\"access_token\":\"t\(number)\",\"token_type\":\"Bearer\",\"expires_in\":\(life)}"))
    }
  }

  private func origin() throws -> BearerSource.Origin {
    .clientCredentials(
      tokenAddress: try WebAddress("https://ehr.example/auth/token"), clientID: "me",
      clientSecret: Secret("a&b"), scope: nil)
  }

  @Test("A token is fetched once and renewed at four fifths of its life")
  func renewal() throws {
    let (clock, transport) = (Clock(), issuer())
    let source = BearerSource(
      try origin(), transport: transport, now: { clock.now.withLock { $0 } })
    #expect(try source.token(cancel: Cancellation()).reveal() == "t1")
    clock.pass(seconds: 239)
    #expect(try source.token(cancel: Cancellation()).reveal() == "t1")
    clock.pass(seconds: 1)
    #expect(try source.token(cancel: Cancellation()).reveal() == "t2")
    #expect(
      transport.requests.first?.body.map { String(decoding: $0, as: UTF8.self) }
        == "grant_type=client_credentials&client_id=me&client_secret=a%26b")
  }

  @Test(
    "No life of a token is too long or too short to be reckoned with", arguments: [Int.max, -5])
  func oddLife(life: Int) throws {
    let source = BearerSource(try origin(), transport: issuer(life: life), now: { Given.now })
    #expect(try source.token(cancel: Cancellation()).reveal() == "t1")
  }

  @Test("One 401 gets a new token and one more try")
  func renewedOnce() throws {
    let tokens = issuer()
    let ehr = FakeTransport { request in
      let good = request.headers[named: "Authorization"] == "Bearer t2"
      return .success(good ? .json("{\"items\":[]}") : .json("{}", status: 401))
    }
    let client = VendorClient(
      profile: .therapyNotes, base: try WebAddress("https://ehr.example/v"), transport: ehr,
      bearer: BearerSource(try origin(), transport: tokens, now: { Given.now }),
      now: { Given.now })
    _ = try client.pull(stream: .notes, since: nil, next: nil, cancel: Cancellation())
    #expect(ehr.requests.count == 2)
    #expect(tokens.requests.count == 2)
  }

  @Test("A second 401 is not tried again")
  func staysUnauthorised() throws {
    let ehr = FakeTransport { _ in .success(.json("{}", status: 401)) }
    let client = VendorClient(
      profile: .therapyNotes, base: try WebAddress("https://ehr.example/v"), transport: ehr,
      bearer: BearerSource(try origin(), transport: issuer(), now: { Given.now }),
      now: { Given.now })
    #expect(throws: EHRError.unauthorised(place: "https://ehr.example/v/notes")) {
      _ = try client.pull(stream: .notes, since: nil, next: nil, cancel: Cancellation())
    }
    #expect(ehr.requests.count == 2)
  }

  @Test("A wrong secret is said as such, without the secret")
  func wrongSecret() throws {
    let transport = FakeTransport { _ in
      .success(.json("{\"error\":\"invalid_client\"}", status: 401))
    }
    let source = BearerSource(try origin(), transport: transport, now: { Given.now })
    let error = #expect(throws: EHRError.self) { _ = try source.token(cancel: Cancellation()) }
    #expect(error == .unauthorised(place: "https://ehr.example/auth/token"))
    #expect(error?.description.contains("a&b") == false)
  }

  @Test("When no token can be had nothing is pushed, and that is known")
  func noToken() throws {
    let client = VendorClient(
      profile: .therapyNotes, base: try WebAddress("https://ehr.example/v"),
      transport: FakeTransport { _ in .success(.json("{}")) },
      bearer: BearerSource(
        try origin(), transport: FakeTransport { _ in .failure(.timedOut(host: "ehr.example")) },
        now: { Given.now }), now: { Given.now })
    let outcome = client.push(client.encode(try Given.delivery()), cancel: Cancellation())
    guard case .tryLater(nil, nil, let reason) = outcome else {
      Issue.record("nothing was sent, so it is known not to be applied")
      return
    }
    #expect(reason.contains("nothing was sent"))
  }

  @Test("A token file is read again after a 401")
  func file() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try Data("old\n".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let ehr = FakeTransport { request in
      if request.headers[named: "Authorization"] == "Bearer new" {
        return .success(.json("{\"items\":[]}"))
      }
      try? Data("new\n".utf8).write(to: URL(filePath: path))
      return .success(.json("{}", status: 401))
    }
    let client = VendorClient(
      profile: .therapyNotes, base: try WebAddress("https://ehr.example/v"), transport: ehr,
      bearer: BearerSource(.file(path: path), transport: ehr, now: { Given.now }),
      now: { Given.now })
    _ = try client.pull(stream: .notes, since: nil, next: nil, cancel: Cancellation())
    #expect(ehr.requests.count == 2)
  }
}
