import Basics
import EHR
import Records
import Synchronization
import Transport

/// Answers requests from a closure and remembers them.
final class FakeTransport: HTTPTransport {
  typealias Answer = @Sendable (HTTPRequest) -> Result<HTTPResponse, TransportError>
  private let answer: Answer
  private let seen = Mutex<[HTTPRequest]>([])

  init(_ answer: @escaping Answer) {
    self.answer = answer
  }

  var requests: [HTTPRequest] { seen.withLock { $0 } }

  func send(
    _ request: HTTPRequest, cancel: Cancellation
  ) throws(TransportError) -> HTTPResponse {
    seen.withLock { $0.append(request) }
    return try answer(request).get()
  }
}

extension HTTPResponse {
  static func json(
    _ text: String, status: Int = 200, type: String = "application/json", _ extra: HTTPHeader...
  ) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: [HTTPHeader("Content-Type", type)] + extra, body: Array(text.utf8))
  }
}

/// What most tests need.
enum Given {
  static let now = Instant(milliseconds: 1_792_567_680_000)

  static func vendor(
    _ transport: FakeTransport, profile: VendorProfile = .therapyNotes
  ) throws -> VendorClient {
    VendorClient(
      profile: profile, base: try WebAddress("https://ehr.example/vendor/v1"),
      transport: transport,
      bearer: BearerSource(.fixed(Secret("t1")), transport: transport, now: { now }),
      now: { now })
  }

  static func fhir(
    _ transport: FakeTransport, settings: FHIRSettings = FHIRSettings()
  ) throws -> FHIRClient {
    FHIRClient(
      settings: settings, base: try WebAddress("https://ehr.example/fhir"), transport: transport,
      bearer: BearerSource(.fixed(Secret("t1")), transport: transport, now: { now }),
      now: { now })
  }

  /// A signed decision on TN-78910.
  static func delivery() throws -> Delivery {
    let date = try day("2024-05-15")
    return Delivery(
      decision: DecisionID("7f1c"), replaces: DecisionID("6e0b"), note: NoteID("TN-78910"),
      encounter: EncounterID("EN-1"), client: ClientID("PT-1"), clinician: ClinicianID("CL-456"),
      serviceDate: date,
      claim: CodedClaim(
        lines: [ServiceLine(code: "90834", modifiers: ["95"])], diagnoses: ["F41.1", "F33.1"],
        placeOfService: "10"),
      signedBy: "mrivera", signedAt: Given.now)
  }

  static func day(_ text: String) throws -> Day {
    struct NoDay: Error {}
    guard let day = Day(text) else { throw NoDay() }
    return day
  }
}
