import Advice
import Basics
import Deidentification
import Records
import Worker

/// What `model test` says: what left, tokens only; what came back; what the rules make of it; cost
/// and time.
struct ModelTestAnswer: Encodable {
  var wire: String
  var endpoint: String
  var model: String
  var retention: String?
  var sent: Sent?
  var refused: [String]
  var failed: String?
  var answer: Answer?
  var rules: SuggestionAnswer
  var usage: Usage
  var costMicrocents: Int64
  var milliseconds: Int64
  var findings: [Finding]

  struct Sent: Encodable {
    var bytes: Int
    var bodySha256: String
    var deidentifier: String
    var replaced: [String: Int]
    var valuesTested: Int
    var text: String
  }

  struct Answer: Encodable {
    var model: String
    var procedures: [Code]
    var diagnoses: [Code]
    var insufficient: String?
  }

  struct Code: Encodable {
    var code: String
    var units: Int
    var modifiers: [String]
    var confidence: Confidence
    var evidence: [String]
    var reason: String
  }

  private let today: Spending
  private let tokensPerDay: Int
  private let body: [UInt8]

  private enum CodingKeys: String, CodingKey {
    case wire, endpoint, model, retention, sent, refused, failed, answer, rules, usage
    case costMicrocents, milliseconds, findings
  }

  init(_ reading: SecondReading, _ terms: ModelTerms, rules: Suggestion) {
    wire = terms.endpoint.wire.rawValue
    endpoint = terms.endpoint.address
    model = terms.endpoint.model
    retention = terms.endpoint.retention
    refused = []
    findings = []
    self.rules = SuggestionAnswer(rules)
    usage = reading.usage
    costMicrocents = terms.budget.price.microcents(reading.usage)
    milliseconds = reading.milliseconds
    today = reading.spending
    tokensPerDay = terms.budget.tokensPerDay
    body = reading.body
    if let proof = reading.proof, let request = reading.request {
      sent = Sent(
        bytes: proof.bodyBytes, bodySha256: proof.bodySHA256, deidentifier: proof.deidentifier,
        replaced: proof.found, valuesTested: proof.valuesTested, text: request.text.text)
    }
    switch reading.outcome {
    case .advice(let advice):
      answer = Answer(
        model: reading.model ?? "", procedures: advice.procedures.map(Code.init),
        diagnoses: advice.diagnoses.map(Code.init), insufficient: advice.insufficient)
      findings = advice.findings
    case .refused(let refusals): refused = refusals.map { "\($0)" }
    case .failed(let fault): failed = "\(fault)"
    }
  }

  /// What a person reads at a terminal; with `isVerbose` the whole body that left.
  func lines(isVerbose: Bool) -> [String] {
    var lines = ["asked".padded(to: 10) + "\(wire) · \(model) at \(endpoint)"]
    if let retention { lines.append("keeps".padded(to: 10) + retention) }
    if let sent {
      let count = sent.replaced.values.reduce(0, +)
      lines.append(
        "left".padded(to: 10) + "\(sent.bytes) bytes; \(count) identifiers replaced, "
          + "\(sent.valuesTested) values looked for, none found")
      let text = isVerbose ? String(decoding: body, as: UTF8.self) : sent.text
      lines += text.split(separator: "\n").map { "  │ " + $0 }
    }
    lines += answered
    lines += ["rules"] + rules.lines.dropFirst()
    lines += findings.map { "dropped".padded(to: 10) + $0.line }
    lines.append(
      "cost".padded(to: 10) + "\(usage.input) + \(usage.output) tokens, \(dollars) · today "
        + "\(today.tokens) of \(tokensPerDay) tokens")
    lines.append("time".padded(to: 10) + "\(milliseconds) ms")
    return lines
  }

  private var answered: [String] {
    guard let answer else { return [] }
    let codes = (answer.procedures + answer.diagnoses).map { code in
      "  \(code.code)  \(code.confidence)  "
        + code.evidence.map { "“\($0)”" }.joined(separator: " ")
    }
    let missing = answer.insufficient.map { ["  missing: \($0)"] } ?? []
    return ["answered".padded(to: 10) + answer.model] + codes + missing
  }

  /// "$0.0012": four places, because a question costs less than a cent.
  private var dollars: String {
    let parts = costMicrocents / 10_000
    let rest = String(parts % 10_000)
    return "$\(parts / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
  }
}

extension ModelTestAnswer.Code {
  init(_ code: AdvisedCode) {
    self.init(
      code: code.code, units: code.units, modifiers: code.modifiers, confidence: code.confidence,
      evidence: code.evidence, reason: code.reason)
  }
}
