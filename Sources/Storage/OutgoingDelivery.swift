public import Basics
public import Records

/// A delivery as it will travel, fixed when the decision is made.
public struct EncodedDelivery: Hashable, Sendable {
  /// The EHR that receives it; empty when none is set.
  public var target: SourceID
  public var method: String
  /// Stands in the audit trail: must not hold a client's id or name.
  public var path: String
  /// Content type and idempotency key; never a credential.
  public var headers: [EncodedHeader]
  public var body: [UInt8]

  public init(
    target: SourceID = SourceID(""), method: String, path: String, headers: [EncodedHeader] = [],
    body: [UInt8]
  ) {
    self.target = target
    self.method = method
    self.path = path
    self.headers = headers
    self.body = body
  }
}

/// One header line of a stored delivery.
public struct EncodedHeader: Hashable, Sendable, Codable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// One row of the outbox as the worker takes it. The bytes are those of every try.
public struct OutgoingDelivery: Hashable, Sendable {
  /// The idempotency key and our business identifier at the other side.
  public var decision: DecisionID
  public var note: NoteID
  public var encoded: EncodedDelivery
  /// Tries that may have left before this one.
  public var triesBefore: Int
  /// An earlier try may have arrived: look it up before sending.
  public var isUnknown: Bool
  /// When it is due: the earliest moment of sending, or of the next look-up.
  public var dueAt: Instant

  public init(
    decision: DecisionID, note: NoteID, encoded: EncodedDelivery, triesBefore: Int,
    isUnknown: Bool, dueAt: Instant
  ) {
    self.decision = decision
    self.note = note
    self.encoded = encoded
    self.triesBefore = triesBefore
    self.isUnknown = isUnknown
    self.dueAt = dueAt
  }
}

/// Which deliveries one sender takes.
public enum DeliveryTarget: Hashable, Sendable {
  case any
  /// Those this EHR receives.
  case ehr(SourceID)
  /// Those that none of these receives: nobody can send them.
  case otherThan(Set<SourceID>)

  func contains(_ target: SourceID) -> Bool {
    switch self {
    case .any: true
    case .ehr(let ehr): ehr == target
    case .otherThan(let known): !known.contains(target)
    }
  }
}

/// What one try, or one look-up after it, showed. Reasons are one line without PHI.
public enum DeliveryResult: Hashable, Sendable {
  /// The other side has it, under its own reference, which is sealed. `status` is the answer's code, nil when a
  /// look-up found it.
  case applied(reference: String?, status: Int?)
  /// Refused for good; a person has to look.
  case failed(status: Int?, reason: String)
  /// Nobody read an answer; it is looked up, not before the given moment, before any second try.
  case unknown(reason: String, lookUpAt: Instant)
  /// Surely not applied; try again, not before the given moment, with the same key and bytes.
  case retry(status: Int?, reason: String, at: Instant)
}

/// What the start found and did; told to the person in one line.
public struct RecoveryReport: Hashable, Sendable {
  /// Deliveries that were on their way when the program ended: now unknown, to be looked up.
  public var interrupted: [DecisionID]
  /// Another process delivers from this database; this one must not.
  public var anotherSender: Bool

  public init(interrupted: [DecisionID] = [], anotherSender: Bool = false) {
    self.interrupted = interrupted
    self.anotherSender = anotherSender
  }

  public var foundSomething: Bool { !interrupted.isEmpty }

  /// One line a biller understands; nil when nothing was found.
  public var sentence: String? {
    guard foundSomething else { return nil }
    let count = interrupted.count
    return count == 1
      ? "1 delivery was cut off when the program ended; it is looked up before it is sent again"
      : "\(count) deliveries were cut off when the program ended; each is looked up before it is "
        + "sent again"
  }
}
