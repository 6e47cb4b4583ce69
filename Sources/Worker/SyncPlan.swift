public import EHR

/// What a worker works on and how often. Sources have distinct names: a name is the key of a
/// source's cursor in the store.
public struct SyncPlan: Sendable {
  public var sources: [any EHRSystem]
  public var folders: [DropFolder]
  /// The EHR that receives signed decisions on notes that came by file; all others go back to the
  /// source their note came from. Nil: none is set, and such a decision fails visibly, saying so.
  public var deliverTo: (any EHRSystem)?
  /// From the end of one sweep to the next.
  public var pullMilliseconds: Int64
  /// How often a watched folder is looked into.
  public var folderMilliseconds: Int64
  /// How long `runOnce` waits for tries that are put off before it leaves them and says so.
  public var patienceMilliseconds: Int64
  /// How long an EHR may be at work on a request whose answer nobody read: until then a look-up
  /// that does not find it leads to no second try.
  public var settleMilliseconds: Int64
  /// Notes that are suggested and committed together.
  public var batchMax: Int
  /// Asked before decisions leave: why nothing may be sent now, one line for a person; nil when
  /// nothing speaks against it.
  public var holdsSending: (@Sendable () -> String?)?

  public init(
    sources: [any EHRSystem], folders: [DropFolder] = [], deliverTo: (any EHRSystem)?,
    pullMilliseconds: Int64 = 60_000, folderMilliseconds: Int64 = 10_000,
    patienceMilliseconds: Int64 = 30_000, settleMilliseconds: Int64 = 10_000, batchMax: Int = 256,
    holdsSending: (@Sendable () -> String?)? = nil
  ) {
    self.sources = sources
    self.folders = folders
    self.deliverTo = deliverTo
    self.pullMilliseconds = pullMilliseconds
    self.folderMilliseconds = folderMilliseconds
    self.patienceMilliseconds = patienceMilliseconds
    self.settleMilliseconds = settleMilliseconds
    self.batchMax = batchMax
    self.holdsSending = holdsSending
  }

  /// Where signed decisions go.
  public var routes: DeliveryRoutes { DeliveryRoutes(sources, forFiles: deliverTo) }
}
