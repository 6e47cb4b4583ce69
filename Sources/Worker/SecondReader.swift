public import Advice
public import Advisor
public import Basics
import Crypto
public import Deidentification
import Records
public import Transport

/// On what terms a practice asks a model.
public struct ModelTerms: Hashable, Sendable {
  public var endpoint: Endpoint
  public var budget: Budget
  /// All the time one note may take.
  public var secondsPerNote: Int
  /// Whether the practice is a program under 42 CFR Part 2; nil: nobody has said.
  public var isPartTwoProgram: Bool?

  public init(
    endpoint: Endpoint, budget: Budget, secondsPerNote: Int, isPartTwoProgram: Bool?
  ) {
    self.endpoint = endpoint
    self.budget = budget
    self.secondsPerNote = secondsPerNote
    self.isPartTwoProgram = isPartTwoProgram
  }
}

/// What a second reading is about: one note, and what of its visit may be said.
public struct SecondQuestion: Sendable {
  public var text: String
  public var chart: Chart
  public var minutes: Int?
  public var placeOfService: String?
  public var day: Day
  public var isGroup: Bool
  public var partTwo: PartTwo
  /// Random, of this request alone.
  public var requestID: String
  /// Random, not derived from the client.
  public var clientKey: String
  /// Passages of guidelines that fit, as they are kept.
  public var guidelines: [String] = []
  /// How notes like it were billed before.
  public var past: [Grounding.Past] = []

  public init(
    text: String, chart: Chart, minutes: Int?, placeOfService: String?, day: Day, isGroup: Bool,
    partTwo: PartTwo, requestID: String, clientKey: String
  ) {
    self.text = text
    self.chart = chart
    self.minutes = minutes
    self.placeOfService = placeOfService
    self.day = day
    self.isGroup = isGroup
    self.partTwo = partTwo
    self.requestID = requestID
    self.clientKey = clientKey
  }
}

/// Has a note read a second time, by a language model: identifiers out, the gate, the wire, the
/// answer read strictly. Whatever fails on the way, the note stays with the rules alone.
public struct SecondReader: Sendable {
  private let terms: ModelTerms
  private let client: ModelClient
  private let now: @Sendable () -> Instant

  public init(terms: ModelTerms, client: ModelClient, now: @escaping @Sendable () -> Instant) {
    self.terms = terms
    self.client = client
    self.now = now
  }

  /// - Parameters:
  ///   - spending: what was spent before; the reading says what came to it.
  ///   - beforeSending: keeps the proof of what is about to leave; when it fails, nothing leaves.
  public func read(
    _ question: SecondQuestion, spending: Spending, cancel: Cancellation = Cancellation(),
    beforeSending: (LeakProof, _ body: [UInt8]) throws -> Void = { _, _ in }
  ) -> SecondReading {
    let begin = now()
    let note = Deidentifier().deidentify(question.text, chart: question.chart)
    var reading = SecondReading(note: note, spending: spending)
    do throws(Refusal) {
      reading.request = try AdviceRequest(
        note.safeText, minutes: question.minutes, placeOfService: question.placeOfService,
        day: question.day, isGroup: question.isGroup,
        grounding: grounding(question, note.vault))
    } catch {
      reading.outcome = .refused([error])
      return reading
    }
    guard let request = reading.request else { return reading }
    let verdict = Gate(terms.endpoint, budget: terms.budget).judge(
      request, chart: question.chart, vault: note.vault, partTwo: question.partTwo,
      spending: spending, now: begin)
    switch verdict {
    case .refused(let refusals, _): reading.outcome = .refused(refusals)
    case .cleared(let cleared, let report):
      guard let proof = proof(question, note, cleared, report),
        (try? beforeSending(proof, cleared.body)) != nil
      else {
        reading.outcome = .refused([.notRecorded])
        return reading
      }
      reading.body = cleared.body
      reading.proof = proof
      do throws(AnswerFault) {
        let text = try client.ask(cleared, seconds: terms.secondsPerNote, cancel: cancel)
        reading.count(text.usage, terms.budget.price, on: begin.day)
        reading.model = text.model
        reading.answer = text.json
        reading.outcome = .advice(
          try AnswerReader(request, chart: question.chart, vault: note.vault).read(text.json))
      } catch {
        reading.countFailure(error, terms.budget.price, on: begin.day)
        reading.outcome = .failed(error)
      }
    }
    reading.milliseconds = max(0, begin.milliseconds(to: now()))
    return reading
  }

  /// A guideline passes what a note passes: identifiers out, then looked for again. One in which
  /// something is left stays here; the question goes without it.
  private func grounding(_ question: SecondQuestion, _ vault: TokenVault) -> Grounding {
    let passages = question.guidelines.map { Deidentifier().clear($0, chart: question.chart) }
    return Grounding(
      passages: passages.filter {
        ResidueCheck().inspect($0.text, chart: question.chart, vaults: [vault]).mayLeave
      }, past: question.past)
  }

  private func proof(
    _ question: SecondQuestion, _ note: Deidentified, _ cleared: ClearedRequest,
    _ report: ResidueReport
  ) -> LeakProof? {
    let digits = SHA256.hash(data: cleared.body).map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    return LeakProof(
      requestID: question.requestID, clientKey: question.clientKey,
      endpoint: cleared.endpoint.address, model: cleared.endpoint.model, texts: [note],
      report: report, bodySHA256: digits.joined(), bodyBytes: cleared.body.count)
  }
}

/// What a second reading came to.
public struct SecondReading: Sendable {
  /// How it ended.
  public enum Outcome: Sendable {
    case advice(CodingAdvice)
    /// Nothing left this machine; why.
    case refused([Refusal])
    /// Something left, and no answer that can be used came back.
    case failed(AnswerFault)
  }

  /// The note without its identifiers, and the tokens; stays on this machine.
  public let note: Deidentified
  public fileprivate(set) var request: AdviceRequest?
  /// The bytes that left; empty when none did.
  public fileprivate(set) var body: [UInt8] = []
  public fileprivate(set) var proof: LeakProof?
  public fileprivate(set) var outcome = Outcome.refused([.nothingToSend])
  /// The answer as it came, whether it can be used or not; nil when none came.
  public fileprivate(set) var answer: String?
  /// As the server names it; nil without an answer.
  public fileprivate(set) var model: String?
  /// Tokens of this request, counted by the server or, where it does not count, estimated.
  public fileprivate(set) var usage = Usage(input: 0, output: 0)
  /// Everything spent, this request included.
  public fileprivate(set) var spending: Spending
  public fileprivate(set) var milliseconds: Int64 = 0

  fileprivate init(note: Deidentified, spending: Spending) {
    self.note = note
    self.spending = spending
  }

  fileprivate mutating func count(_ counted: Usage?, _ price: Price, on day: Day) {
    usage = counted ?? Usage(input: body.count / 3, output: 0)
    spending.add(usage, price: price, on: day)
  }

  /// What may have been read counts, answer or not.
  fileprivate mutating func countFailure(_ fault: AnswerFault, _ price: Price, on day: Day) {
    guard usage.total == 0, !fault.isOutage else { return }
    count(nil, price, on: day)
  }
}
