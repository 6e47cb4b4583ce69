public import Records
public import Transport

/// An electronic health record as the worker sees it: two feeds to pull, one door to push through,
/// and a way to ask whether a push arrived. Every call blocks and can be cancelled.
///
/// A connector keeps no position: cursors and page marks come in and go out with each call, and
/// are opaque to everybody else.
public protocol EHRSystem: Sendable {
  /// Short name for status line and audit, `TherapyNotes`.
  var name: String { get }

  /// One page of what changed since `cursor` (nil: everything). `next` is the mark of the page
  /// before, nil to begin a sweep. The connector itself goes back five minutes behind the cursor;
  /// the same record may therefore come again, and (id, version) tells so.
  ///
  /// Records that cannot be read become findings of the page. Throws when there is no page.
  func pull(
    stream: FeedStream, since cursor: String?, next: String?, cancel: Cancellation
  ) throws(EHRError) -> IntakePage

  /// The bytes of a delivery. Pure: the same delivery gives the same bytes for ever, so they can
  /// be stored and hashed before the first try.
  func encode(_ delivery: Delivery) -> DeliveryBody

  /// Sends exactly these bytes once. Never throws: every end is an outcome, because the difference
  /// between "not applied" and "unknown" decides whether a second try may happen.
  func push(_ body: DeliveryBody, cancel: Cancellation) -> PushOutcome

  /// Asks by our own identifier whether a push arrived. `absent` only when the EHR positively
  /// answered that it has nothing under it; anything less throws.
  func lookUp(decision: DecisionID, cancel: Cancellation) throws(EHRError) -> LookUpOutcome
}

/// What can be pulled.
public enum FeedStream: String, Hashable, Sendable, Codable, CaseIterable {
  case notes, denials
}
