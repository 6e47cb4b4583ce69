import Basics
import Coding
import EHR
import Foundation
import Keys
import Records
import Review
import Storage
import Worker

/// An open practice: configuration, store, worker and the person who acts. Console and commands
/// work on it; whoever opens it closes it.
final class Workspace {
  let places: Places
  let configuration: Configuration
  let store: Store
  /// Who acts; once signed in, with the role of their account.
  private(set) var person: Person
  private let who: Who
  let desk: DeliveryDesk
  /// Signs the audit trail's heads.
  let trail: TrailKeeper
  let isDemo: Bool
  /// What the person should hear at the start, one line each.
  private(set) var notices: [String]
  private let worker: SyncWorker?
  private let reports = StatusRelay()
  private let log: ProgramLog
  private var token: ChangeSignal.Token?

  /// Where standard error goes while the screen is up.
  var logDescriptor: Int32 { log.descriptor }

  /// Opens the workspace the options name.
  static func open(_ global: GlobalOptions, startsWorker: Bool) throws -> Workspace {
    try open(global.places(), who: global.who, startsWorker: startsWorker)
  }

  /// Opens a workspace for who acts.
  static func open(_ places: Places, who: Who, startsWorker: Bool) throws -> Workspace {
    let (configuration, findings) = try ConfigurationReader.read(path: places.configuration)
    return try Workspace(
      places: places, configuration: configuration, findings: findings, who: who,
      hasWorker: startsWorker, systems: nil, isDemo: false)
  }

  /// `systems` stands in for the configured sources: the demo's sandbox.
  init(
    places: Places, configuration: Configuration, findings: [Finding] = [], who: Who,
    hasWorker: Bool, systems: [any EHRSystem]?, isDemo: Bool
  ) throws {
    let name = try who.name
    try places.prepare()
    self.places = places
    self.configuration = configuration
    self.isDemo = isDemo
    self.person = Person(name: name)
    self.who = who
    notices = findings.map(\.line)
    log = try ProgramLog(path: places.log)
    let clock = WallClock()
    store = try Store.open(at: StoreLocation(database: places.database, keys: places.keys))
    if store.wasMadeAnew {
      notices.append(
        "\(places.database): was missing though its key is there; an empty one was made. If there "
          + "was one, put a backup in its place")
    }
    do {
      trail = try TrailKeeper(
        places: places, settings: configuration.audit, store: store, clock: clock,
        logger: log.logger)
    } catch {
      store.close()
      throw error
    }
    if let recovered = trail.recovered { notices.append(recovered) }
    let sources = try systems ?? Workspace.sources(configuration, clock)
    let target =
      configuration.deliverTo.flatMap { name in sources.first { $0.name == name } }
      ?? (sources.count == 1 ? sources.first : nil)
    desk = DeliveryDesk(routes: DeliveryRoutes(sources, forFiles: target))
    guard hasWorker else {
      worker = nil
      return
    }
    let inbox = DropFolder(
      path: places.inbox, processed: places.processed, rejected: places.rejected)
    let plan = SyncPlan(
      sources: sources, folders: [inbox], deliverTo: target,
      pullMilliseconds: Int64(configuration.syncSeconds) * 1000,
      folderMilliseconds: Int64(configuration.inboxSeconds) * 1000,
      holdsSending: { [trail] in trail.holdsSending() })
    trail.begin()
    var second: SecondReadingPlan?
    do {
      second = try configuration.model.map { settings throws(Failure) in
        try ModelDesk(settings, places: places, clock: clock).plan
      }
    } catch {
      notices.append(line(error) + "; the rules suggest alone")
    }
    let worker = SyncWorker(
      store: store, plan: plan, engine: CodingEngine(payers: configuration.payers),
      second: second, clock: { clock.now }, logger: log.logger)
    self.worker = worker
    worker.onStatus { [reports] in reports.tell($0) }
    worker.onNotice { [reports] in reports.notice($0) }
  }

  /// Takes the person's signing key up, so that what they do can be recorded: by their passphrase,
  /// or, while the practice has no accounts, from a file that is made when they first act. Throws
  /// `Refusal` when they may not in.
  @discardableResult
  func signIn() throws -> SignIn.Entered {
    let entered = try SignIn(store: store, keys: places.keys, who: who).enter { WallClock().now }
    person = entered.person
    return entered
  }

  /// Signs the person in, unless the screen has to ask for their passphrase: then it is true.
  func signInUnlessAsking() throws -> Bool {
    let accounts = try store.accounts()
    guard !accounts.isEmpty, who.passphraseFile == nil else {
      try signIn()
      return false
    }
    guard accounts.contains(where: { $0.user == person.name }) else {
      throw Refusal.noAccount(person.name)
    }
    return true
  }

  /// Tries a passphrase that was typed on the screen; the sentence why not, nil when it opened.
  func enter(_ passphrase: String) -> String? {
    do {
      let desk = SignIn(store: store, keys: places.keys, who: who)
      person = try desk.enter(person.name, passphrase) { WallClock().now }.person
      return nil
    } catch {
      return line(error)
    }
  }

  /// Forgets the person's signing key: nothing more is recorded for them.
  func signOut() { store.signOut(person.name) }

  /// Minutes without a key after which the screen is locked; nil while nobody has a passphrase
  /// that would open it.
  func lockMinutes() throws -> Int? {
    let minutes = configuration.console.lockMinutes
    return try minutes == 0 || store.accounts().isEmpty ? nil : minutes
  }

  /// Who looks, now.
  var reader: Reader { Reader(person, at: WallClock().now) }

  /// More decisions at once than this need a second person; nil where no limit is set, or where
  /// nobody else could approve because the practice has no accounts.
  func batchAloneMax() throws -> Int? {
    guard let limit = configuration.fourEyes.batchMax, try !store.accounts().isEmpty else {
      return nil
    }
    return limit
  }

  /// Begins to pull, suggest and send in the background.
  func startWorker() {
    worker?.start()
  }

  func syncNow() { worker?.syncNow() }

  /// The worker's status now.
  var status: SyncStatus { worker?.status ?? SyncStatus() }

  /// Pulls, suggests and sends until nothing is left to do.
  func runOnce(_ progress: @escaping @Sendable (SyncStatus) -> Void = { _ in }) -> SyncReport {
    worker?.runOnce(progress: progress) ?? SyncReport()
  }

  /// Tells of changes in the store, of the worker's status and of lines for a person.
  func observe(
    change: @escaping @Sendable () -> Void, status: @escaping @Sendable (SyncStatus) -> Void,
    notice: @escaping @Sendable (String) -> Void
  ) {
    reports.observe(status: status, notice: notice)
    token = store.changes.observe { _ in change() }
  }

  /// Ends the observation; later news reach nobody.
  func endObserving() {
    reports.observe(status: nil, notice: nil)
    if let token { store.changes.stop(token) }
    token = nil
  }

  /// Stops the worker, signs the trail's head and closes the store. One line when the log is held.
  func close() {
    endObserving()
    worker?.stop()
    if let held = trail.finish() { Output.error(Output.plain(held)) }
    store.close()
  }

  private static func sources(
    _ configuration: Configuration, _ clock: WallClock
  ) throws -> [any EHRSystem] {
    let builder = SourceBuilder(clock: clock)
    return try configuration.sources.map { try builder.system($0) }
  }
}

extension Workspace {
  /// Suggests for every note that waits; returns how many. For commands without a worker's turn.
  func suggestAll() throws -> Int {
    let engine = try PracticeCalibration.engine(
      CodingEngine(payers: configuration.payers), from: store)
    var total = 0
    while true {
      let waiting = try store.unsuggested(limit: 200)
      guard !waiting.isEmpty else { return total }
      let answers = waiting.map { note in
        note.answered(
          by: engine.suggest(
            note: note.intake.note, encounter: note.intake.encounter,
            proposals: note.intake.proposals))
      }
      let report = try store.commit(suggestions: answers, at: WallClock().now)
      total += report.committed
      guard report.committed > 0 else { return total }
    }
  }
}
