public import Basics

/// Asks one note's question to its end: sends, waits, sends again, and stops when its time is over.
/// A value without clock or wire; a door performs what it says.
public struct AdviceMachine: Sendable {
  /// What happened.
  public enum Event: Sendable {
    case begin
    /// A reply of any status came.
    case replied(ModelReply)
    /// No reply; the door's sentence, and whether another try may help.
    case failed(String, isWorthTrying: Bool)
    /// The wait is over.
    case waited
  }

  /// What to do.
  public enum Action: Hashable, Sendable {
    case send(timeoutSeconds: Int)
    case wait(milliseconds: Int64)
    case finish(Result<ModelText, AnswerFault>)
  }

  private let reader: ReplyReader
  private let plan: RetryPlan
  private let deadline: Instant
  private let seconds: Int
  private var tries = 0
  private var isFinished = false

  /// - Parameter seconds: all the time this note may take, tries and waits included.
  public init(_ wire: Wire, seconds: Int, plan: RetryPlan = RetryPlan(), now: Instant) {
    reader = ReplyReader(wire)
    self.plan = plan
    self.seconds = seconds
    deadline = now.adding(seconds: seconds)
  }

  /// - Parameter jitter: 0..<1 from the caller's randomness.
  public mutating func on(_ event: Event, now: Instant, jitter: Double) -> Action {
    guard !isFinished else { return .finish(.failure(.deadline(seconds: seconds))) }
    switch event {
    case .begin, .waited: return send(now)
    case .replied(let reply):
      do throws(AnswerFault) {
        return finish(.success(try reader.read(reply)))
      } catch {
        guard RetryPlan.passes(reply.status), reply.shouldRetry != false else {
          return finish(.failure(error))
        }
        return again(error, after: reply.retryAfterMilliseconds, now, jitter)
      }
    case .failed(let sentence, let isWorthTrying):
      guard now < deadline else { return finish(.failure(.deadline(seconds: seconds))) }
      guard isWorthTrying else { return finish(.failure(.notReached(sentence))) }
      return again(.notReached(sentence), after: nil, now, jitter)
    }
  }

  private mutating func send(_ now: Instant) -> Action {
    let left = now.milliseconds(to: deadline)
    guard left > 0 else { return finish(.failure(.deadline(seconds: seconds))) }
    tries += 1
    return .send(timeoutSeconds: max(1, Int(left / 1000)))
  }

  private mutating func again(
    _ fault: AnswerFault, after asked: Int64?, _ now: Instant, _ jitter: Double
  ) -> Action {
    guard let wait = plan.wait(afterTries: tries, asked: asked, jitter: jitter),
      now.adding(milliseconds: wait) < deadline
    else { return finish(.failure(fault)) }
    return .wait(milliseconds: wait)
  }

  private mutating func finish(_ result: Result<ModelText, AnswerFault>) -> Action {
    isFinished = true
    return .finish(result)
  }
}

/// When a model is asked again: as the makers' own clients do it, twice at most, and only for what
/// passes by itself.
public struct RetryPlan: Hashable, Sendable {
  public var retriesMax: Int

  public init(retriesMax: Int = 2) {
    self.retriesMax = retriesMax
  }

  /// Statuses that pass by themselves.
  static func passes(_ status: Int) -> Bool {
    [408, 409, 429].contains(status) || status >= 500
  }

  /// Milliseconds to wait after so many tries; nil when there is no further one. A server's own
  /// figure counts up to a minute.
  func wait(afterTries tries: Int, asked: Int64?, jitter: Double) -> Int64? {
    guard tries <= retriesMax else { return nil }
    if let asked, asked > 0 { return asked <= 60_000 ? asked : nil }
    let whole = min(Int64(500) << Int64(max(0, tries - 1)), 8000)
    let part = jitter.isNaN ? 0 : min(max(jitter, 0), 1)
    return Int64(Double(whole) * (0.75 + 0.25 * part))
  }
}
