import Audit
import Basics
import Console
import Dispatch
import Records
import Review
import Storage
import Synchronization

/// Performs what the audit screen asks, off the drawing thread. The list, an opened entry with its
/// proof, a search, what is looked up beside, and a verification each have a queue of their own: none
/// waits for another, and each ends when a newer one takes its place.
final class TrailRunner: Sendable {
  private let store: Store
  private let person: Person
  private let clock: WallClock
  private let trail: TrailKeeper
  private let places: Places
  private let configuration: Configuration
  private let mailbox: Mailbox
  private let listing = DispatchQueue(label: "countersign.trail.list", qos: .userInteractive)
  private let opening = DispatchQueue(label: "countersign.trail.open", qos: .userInteractive)
  private let searching = DispatchQueue(label: "countersign.trail.search", qos: .userInitiated)
  private let beside = DispatchQueue(label: "countersign.trail.beside", qos: .utility)
  private let verifying = DispatchQueue(label: "countersign.trail.verify", qos: .utility)
  private let exporting = DispatchQueue(label: "countersign.trail.export", qos: .utility)
  private let window = SearchMark()
  private let page = SearchMark()
  private let search = SearchMark()
  private let verification = SearchMark()
  private let leaving = SearchMark()
  /// When the last look was, or is to be.
  private let lastLook = Mutex<Instant?>(nil)

  /// Signals are looked through again after so long at the earliest.
  private static let lookMilliseconds: Int64 = 10_000
  /// A verification tells how far it is after so many entries.
  private static let tellEntries = 1 << 14

  init(_ workspace: Workspace, clock: WallClock, mailbox: Mailbox) {
    store = workspace.store
    person = workspace.person
    trail = workspace.trail
    places = workspace.places
    configuration = workspace.configuration
    self.clock = clock
    self.mailbox = mailbox
  }

  func perform(_ effect: TrailEffect) {
    switch effect {
    case .load(let filter, let place, let limit, let request): load(filter, place, limit, request)
    case .find(let text, let filter, let from, let older, let request):
      find(text, filter, from, older, request)
    case .open(let seq, let request): open(seq, request)
    case .story(let note, let request):
      work(on: opening) { [self] in
        .story(
          try store.trailStory(of: note, limit: TrailRunner.storyMax, for: reader),
          request: request)
      }
    case .look: look()
    case .saveFilter(let filter): save(filter)
    case .verify(let request): verify(request)
    case .stopVerifying: verification.next()
    case .export(let form, let filter, let path): export(form, filter, path)
    }
  }

  private static let storyMax = 2000

  /// Who looks, now.
  private var reader: Reader { Reader(person, at: clock.now) }

  /// Ends what is under way and waits for it; used before the store is closed.
  func finish() {
    for mark in [leaving, window, page, search, verification] { mark.next() }
    for queue in [listing, opening, searching, beside, verifying, exporting] { queue.sync {} }
  }

  private func work(
    on queue: DispatchQueue, _ body: @escaping @Sendable () throws -> TrailMessage?
  ) {
    queue.async { [mailbox] in
      do {
        if let message = try body() { mailbox.post(.trail(message)) }
      } catch StorageError.interrupted {
        return
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  private func load(_ filter: TrailFilter, _ place: TrailPlace, _ limit: Int, _ request: Int) {
    let mark = window.next()
    work(on: listing) { [self] in
      guard window.isCurrent(mark) else { return nil }
      let rows = try store.trailWindow(
        filter, place, limit: limit, zoneMinutes: clock.zoneMinutes, for: reader
      ) { !window.isCurrent(mark) }
      return .window(rows, request: request)
    }
  }

  private func find(
    _ text: String, _ filter: TrailFilter, _ from: Int?, _ older: Bool, _ request: Int
  ) {
    let mark = search.next()
    work(on: searching) { [self] in
      .found(
        try store.findInTrail(
          text, in: filter, from: from, older: older, zoneMinutes: clock.zoneMinutes, for: reader
        ) { !search.isCurrent(mark) }, request: request)
    }
  }

  /// The entry first, then its proof, which reads more of the log.
  private func open(_ seq: Int, _ request: Int) {
    let mark = page.next()
    work(on: opening) { [self] in
      let opened = try store.openedEntry(seq, for: person, at: clock.now)
      mailbox.post(.trail(.opened(opened, request: request)))
      guard let opened else { return nil }
      if case .shown = opened.excerpt, let note = opened.note {
        try store.recordView(of: note, by: person, at: clock.now)
      }
      guard page.isCurrent(mark) else { return nil }
      let signed = SignedHeads(places: places, settings: configuration.audit).last?.checkpoint
      return .proven(try store.entryProof(seq, in: signed), entry: seq, request: request)
    }
  }

  // MARK: Beside the list

  /// Standing, signals and saved filters, at most every so often; what changes meanwhile is seen by
  /// the look that is due next.
  private func look() {
    let now = clock.now
    let due = lastLook.withLock { last -> Instant? in
      if let last, last > now { return nil }
      let due = last.map { max(now, $0.adding(milliseconds: TrailRunner.lookMilliseconds)) } ?? now
      last = due
      return due
    }
    guard let due else { return }
    let wait = DispatchTimeInterval.milliseconds(Int(now.milliseconds(to: due)))
    beside.asyncAfter(deadline: .now() + wait) { [self] in
      guard leaving.isCurrent(0) else { return }
      do {
        let heads = SignedHeads(places: places, settings: configuration.audit)
        mailbox.post(.trail(.standing(heads.standing)))
        mailbox.post(.trail(.savedFilters(try store.savedTrailFilters())))
        try store.indexTrail { !leaving.isCurrent(0) }
        guard leaving.isCurrent(0) else { return }
        mailbox.post(
          .trail(.signals(try signals(), days: configuration.signals.days)))
      } catch StorageError.interrupted {
        return
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  private func signals() throws -> [TrailSignal] {
    let settings = configuration.signals
    let since = clock.now.adding(seconds: -settings.days * 86_400)
    let acts = try store.personActs(since: since, for: reader) { [leaving] in !leaving.isCurrent(0)
    }
    return SignalWatch(settings, zoneMinutes: clock.zoneMinutes).signals(acts)
  }

  private func save(_ filter: SavedTrailFilter) {
    beside.async { [self] in
      do {
        try store.save(filter)
        mailbox.post(.trail(.savedFilters(try store.savedTrailFilters())))
        mailbox.post(.said("filter \(filter.name) kept"))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  // MARK: The whole trail

  private func verify(_ request: Int) {
    let mark = verification.next()
    work(on: verifying) { [self] in
      let heads = SignedHeads(places: places, settings: configuration.audit)
      let result = try store.verifyAudit(
        pins: heads.pins,
        progress: { [mailbox] done, total in
          guard done % TrailRunner.tellEntries == 0 || done == total else { return }
          mailbox.post(.trail(.verifying(done: done, total: total, request: request)))
        }, isCancelled: { [verification] in !verification.isCurrent(mark) })
      let fault = result.firstBad.map { "entry \($0.seq): \($0.reason)" } ?? heads.fault
      return .verified(
        TrailVerdict(size: result.size, fault: fault, isComplete: result.isComplete),
        request: request)
    }
  }

  private func export(_ form: TrailExport, _ filter: TrailFilter, _ path: String) {
    exporting.async { [self] in
      do {
        let writer = TrailExporter(
          store: store, trail: trail, person: person, clock: clock, leaving: leaving)
        mailbox.post(.said(try writer.write(form, filter, to: path)))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }
}

extension SignedHeads {
  /// How the trail stands, for the audit screen.
  var standing: TrailStanding {
    TrailStanding(
      signedSize: last?.size,
      anchored: anchored.map {
        TrailStanding.Anchored(at: $0.at, place: Output.plain($0.place), size: $0.size)
      }, isAnchorSet: isAnchorSet)
  }
}
