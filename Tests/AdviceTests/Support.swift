import Basics
import Deidentification

@testable import Advice

/// A note of nobody, asked about at an address far away, on terms under which it may leave.
struct Case {
  var text = """
    50-min individual session with Jonah Ridgely. CBT for generalized anxiety disorder. PHQ-9 \
    score: 8.
    """
  var isGroup = false
  var wire = Wire.openAI
  var today = Day(ordinal: 20_600)

  let chart = Chart(people: [Chart.Person(kind: .clientName, given: "Jonah", family: "Ridgely")])

  var note: Deidentified { Deidentifier().deidentify(text, chart: chart) }

  func request() throws(Refusal) -> AdviceRequest {
    try AdviceRequest(
      note.safeText, minutes: 50, placeOfService: "10", day: Day(ordinal: 19_858),
      isGroup: isGroup)
  }

  var endpoint: Endpoint {
    Endpoint(
      wire: wire, model: "model-1", origin: "https://model.example", path: "/v1" + wire.path,
      isEncrypted: true, reach: .elsewhere,
      agreement: Agreement(
        vendor: "Model Company", signed: Day(ordinal: 20_500), expires: Day(ordinal: 20_700),
        endpoints: ["https://model.example/v1" + wire.path], models: ["model-1"]),
      retention: "nothing is kept", mayTrain: false)
  }

  static let budget = Budget(
    tokensPerDay: 10_000, moneyPerDay: Money(cents: 100),
    price: Price(input: Money(cents: 250), output: Money(cents: 1000)))

  var now: Instant { Instant(milliseconds: Int64(today.ordinal) * 86_400_000) }

  func body() throws -> JSONValue? {
    JSONValue.read(RequestBody(request: try request(), endpoint: endpoint).bytes)
  }
}
