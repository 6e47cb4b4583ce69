import Audit
import Basics
import Coding
import Console
import Dispatch
import Keys
import Records
import Review
import Storage
import Synchronization
import Terminal

/// Performs what the console asks of the store, off the drawing thread, and answers by mailbox.
/// The list, the item on the screen, what stands beside them, searches and judgements each have a
/// queue of their own: a filter that finds little in a million rows, or a long search, delays no
/// item and no signature.
final class EffectRunner: Sendable {
  private let store: Store
  private let person: Person
  private let undoSeconds: Int
  private let fourEyes: FourEyes
  private let clock: WallClock
  private let desk: DeliveryDesk
  private let trail: TrailKeeper
  private let mailbox: Mailbox
  private let reading = DispatchQueue(label: "countersign.reading", qos: .userInteractive)
  private let listing = DispatchQueue(label: "countersign.listing", qos: .userInteractive)
  private let beside = DispatchQueue(label: "countersign.beside", qos: .userInitiated)
  private let searching = DispatchQueue(label: "countersign.searching", qos: .userInitiated)
  private let judging = DispatchQueue(label: "countersign.judging", qos: .userInteractive)
  private let checking = DispatchQueue(label: "countersign.checking", qos: .userInitiated)
  private let search = SearchMark()
  private let window = SearchMark()
  /// Moves on once: when the console is left.
  private let leaving = SearchMark()
  private static let verifyAfterMilliseconds = 250
  /// Whether the engine's tables were read.
  private let isPrepared = Atomic<Bool>(false)
  /// The version of the database file last seen; another process may change it.
  private let seenVersion = Atomic<Int>(0)
  private let seenThroughGlass = Mutex<Set<String>>([])

  init(
    store: Store, person: Person, undoSeconds: Int, fourEyes: FourEyes, clock: WallClock,
    desk: DeliveryDesk,
    trail: TrailKeeper, mailbox: Mailbox
  ) {
    self.store = store
    self.person = person
    self.undoSeconds = undoSeconds
    self.fourEyes = fourEyes
    self.clock = clock
    self.desk = desk
    self.trail = trail
    self.mailbox = mailbox
  }

  /// Begins what an effect asks of the store; what is the session's own is nothing here.
  func perform(_ effect: ConsoleEffect) {
    switch effect {
    case .loadWindow(let query, let anchor, let limit, let request):
      list(query, anchor, limit, request)
    case .loadDetail(let id, let request):
      readDetail(id, request)
    case .check(let claim, let detail): checking.async { [self] in check(claim, of: detail) }
    case .loadRecent(let limit, let request):
      read(on: beside) { .recent(try $0.recent(limit: limit, for: $1), request: request) }
    case .loadDenials(let limit, let request):
      let today = clock.day(at: clock.now)
      read(on: beside) {
        .denials(try $0.denials(limit: limit, today: today, for: $1), request: request)
      }
    case .loadSimilar(let id, let limit, let request):
      read(on: beside) {
        .similar(try $0.similarDecisions(to: id, limit: limit, for: $1), request: request)
      }
    case .loadExchanges(let id, let request):
      read(on: beside) { .exchanges(try $0.exchanges(about: id, for: $1), request: request) }
    case .loadChoices(let request):
      read(on: beside) { store, _ in
        .choices(try EffectRunner.choices(store), request: request)
      }
    case .find(let text, let query, let from, let forward, let request):
      find(text, query, from, forward, request)
    case .judge(let drafts, let ticket): judge(drafts, ticket)
    case .releaseHeld: releaseHeld()
    case .retryDeliveries: retry()
    case .saveFilter(let filter): save(filter)
    case .openNote(let id): recordView(id)
    default: break
    }
  }

  /// Asks for the figures again.
  func refreshCounts() {
    read(on: beside) { .counts(try $0.counts(for: $1)) }
  }

  /// Looks whether the file was changed, by another process perhaps, and tells it as a change.
  func lookForOthers() {
    beside.async { [self] in
      guard let version = try? store.dataVersion() else { return }
      let before = seenVersion.exchange(version, ordering: .relaxed)
      if before != 0, before != version { mailbox.post(.changed) }
    }
  }

  /// Filters kept under a name.
  func loadSavedFilters() {
    read(on: beside) { store, _ in
      .savedFilters(try store.savedQueries().map { SavedFilter(name: $0.name, query: $0.query) })
    }
  }

  /// Verifies the end of the trail, and that it continues what was signed, off the screen's thread
  /// and says how it stands; all of it is read by `countersign audit verify`. It begins when the
  /// first picture is there.
  func verifyChain() {
    let start = DispatchTime.now() + .milliseconds(EffectRunner.verifyAfterMilliseconds)
    searching.asyncAfter(deadline: start) { [store, trail, mailbox, leaving] in
      guard leaving.isCurrent(0) else { return }
      let state: ChainState
      do {
        let result = try store.verifyAuditTail()
        let broken = result.firstBad.map { "entry \($0.seq): \($0.reason)" }
        state = (broken ?? trail.brokenBecause()).map { .broken($0) } ?? .verified
      } catch {
        state = .broken(line(error))
      }
      mailbox.post(.chain(state))
    }
  }

  /// Waits until what was asked so far is done; used before the store is closed.
  func finish() {
    leaving.next()
    search.next()
    window.next()
    for queue in [judging, reading, listing, beside, searching, checking] { queue.sync {} }
  }

  /// A window of the list; one that a newer request took the place of is not read any more.
  private func list(_ query: QueueQuery, _ anchor: QueueAnchor, _ limit: Int, _ request: Int) {
    let mark = window.next()
    listing.async { [self] in
      guard window.isCurrent(mark) else { return }
      do {
        let read = try store.window(query, anchor, limit: limit, for: reader) {
          !window.isCurrent(mark)
        }
        mailbox.post(.window(read, request: request))
      } catch StorageError.interrupted {
        return
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  /// An item and what the rules say of its proposed claim: together where that takes no time a
  /// person would notice, else the item first.
  private func readDetail(_ id: NoteID, _ request: Int) {
    reading.async { [self] in
      do {
        let detail = try store.detail(id, for: reader)
        if let glass = detail?.glass { try recordView(of: id, through: glass) }
        let message = ConsoleMessage.detail(detail, item: id, request: request)
        guard let detail else { return mailbox.post(message) }
        if isPrepared.load(ordering: .relaxed), CheckedClaim.isQuick(for: detail) {
          mailbox.post(.checked(CheckedClaim(proposedFor: detail)))
          mailbox.post(message)
        } else {
          mailbox.post(message)
          checking.async { [self] in check(nil, of: detail) }
        }
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  /// What the rules say of a claim, or of the one proposed. The first time reads the engine's
  /// tables; all of them are then made ready for the first suggestion.
  private func check(_ claim: CodedClaim?, of detail: ReviewDetail) {
    mailbox.post(
      .checked(
        claim.map { CheckedClaim($0, of: detail) } ?? CheckedClaim(proposedFor: detail)))
    guard !isPrepared.exchange(true, ordering: .relaxed) else { return }
    CodingEngine.prepare()
    ProcessMemory.giveBack()
  }

  private func read(
    on queue: DispatchQueue? = nil,
    _ work: @escaping @Sendable (Store, Reader) throws -> ConsoleMessage
  ) {
    (queue ?? reading).async { [self] in
      do {
        mailbox.post(try work(store, reader))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  private func find(
    _ text: String, _ query: QueueQuery, _ from: QueueKey?, _ forward: Bool, _ request: Int
  ) {
    let mark = search.next()
    searching.async { [self] in
      do {
        let key = try store.find(text, in: query, from: from, forward: forward, for: reader) {
          !search.isCurrent(mark)
        }
        mailbox.post(.found(key, request: request))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  private func judge(_ drafts: [DraftJudgement], _ ticket: Int) {
    judging.async { [self] in
      let now = clock.now
      let requests = drafts.map { draft in
        JudgementRequest(
          item: draft.item, version: draft.version, judgement: draft.judgement, person: person,
          at: now, undoWindowSeconds: undoSeconds, correcting: draft.correcting)
      }
      do {
        let results = try store.judge(requests, under: fourEyes) { desk.encode($0) }
        for (draft, result) in zip(drafts, results) {
          switch result {
          case .success(let committed): mailbox.post(.committed(committed, ticket: ticket))
          case .failure(let refusal):
            mailbox.post(.refused(refusal, item: draft.item, ticket: ticket))
          }
        }
      } catch {
        mailbox.post(.failed(line(error), ticket: ticket))
      }
    }
  }

  private func releaseHeld() {
    judging.async { [self] in
      answer {
        let count = try store.releaseHeld(by: person, at: clock.now)
        return count == 0 ? "nothing was waiting" : "sending \(count) now"
      }
    }
  }

  private func retry() {
    judging.async { [self] in
      answer {
        let count = try store.retryDeliveries(by: person, at: clock.now)
        return count == 0 ? "nothing has failed" : "trying \(count) again"
      }
    }
  }

  private func save(_ filter: SavedFilter) {
    judging.async { [self] in
      answer {
        try store.save(SavedQuery(name: filter.name, query: filter.query))
        return "filter \(filter.name) kept"
      }
      loadSavedFilters()
    }
  }

  /// Who looks, now: the store shows them what their account allows at this moment.
  private var reader: Reader { Reader(person, at: clock.now) }

  /// What is seen through a broken glass is on record before it is shown, once for each note.
  private func recordView(of id: NoteID, through glass: Int) throws {
    let isNew = seenThroughGlass.withLock { $0.insert("\(glass) \(id.qualified)").inserted }
    guard isNew else { return }
    try store.recordView(of: id, by: person, at: clock.now)
  }

  private func recordView(_ id: NoteID) {
    judging.async { [self] in
      do {
        try store.recordView(of: id, by: person, at: clock.now)
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  private func answer(_ work: () throws -> String) {
    do {
      mailbox.post(.said(try work()))
    } catch {
      mailbox.post(.fault(line(error)))
    }
  }

  private static func choices(_ store: Store) throws -> FilterChoices {
    FilterChoices(
      payers: try store.payers().map { .init(id: $0.id, name: $0.name) },
      clinicians: try store.clinicians().map {
        .init(id: $0.id, name: "\($0.fullName), \($0.credential)")
      },
      codes: try store.mainCodes())
  }
}

/// One line for a person about an error of ours or of the system.
func line(_ error: any Error) -> String {
  switch error {
  case let failure as Failure: failure.line
  case let storage as StorageError: storage.sentence
  case let keys as KeysError: keys.sentence
  case let refusal as Refusal: refusal.sentence
  default: String(describing: error).split(separator: "\n").first.map(String.init) ?? "failed"
  }
}
