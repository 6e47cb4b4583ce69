import Basics
import Dispatch
import Records
import Review
import Synchronization
import Testing

@testable import Storage

@Suite("Two processes on one file")
struct TwoStoresTests {
  @Test("Both judge the same items at once: each item is judged once, the other is told by whom")
  func race() throws {
    let fixture = try Fixture()
    let ids = (0..<24).map { "N\($0)" }
    for id in ids { try fixture.offer(id) }
    let other = try fixture.second()
    let stores = [fixture.store, other]
    for store in stores { try Fixture.signIn(store, (0..<4).map { "person-\($0)" }) }
    let results = Mutex<[String: [Result<Committed, Refusal>]]>([:])
    let now = fixture.now
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      let person = Person(name: "person-\(worker)", role: .biller)
      for id in worker % 2 == 0 ? ids : ids.reversed() {
        let request = JudgementRequest(
          item: NoteID(id), version: 1, judgement: .accept(Fixture.suggestion(id).claim),
          person: person, at: now)
        let result = Result { try stores[worker % 2].judge(request, encode: Fixture.encode) }
        results.withLock {
          $0[id, default: []].append((try? result.get()) ?? .failure(.held("no")))
        }
      }
    }
    for (_, results) in results.withLock({ $0 }) {
      let winners = results.compactMap { try? $0.get() }
      #expect(results.count == 4)
      #expect(winners.count == 1)
      for case .failure(let refusal) in results {
        guard case .alreadyJudged = refusal else {
          Issue.record("\(refusal)")
          continue
        }
      }
    }
    #expect(try fixture.store.counts() == other.counts())
    #expect(try other.counts().accepted == ids.count)
    other.close()
    try fixture.expectSound()
  }

  @Test("What one writes the other sees, and can tell that something changed")
  func sight() throws {
    let fixture = try Fixture()
    let other = try fixture.second()
    let version = try other.dataVersion()
    try fixture.offer("N1")
    #expect(try other.dataVersion() != version)
    #expect(try other.detail(NoteID("N1")) != nil)
    try fixture.accept("N1")
    let stale = JudgementRequest(
      item: NoteID("N1"), version: 1, judgement: .skip, person: fixture.supervisor,
      at: fixture.now)
    #expect(
      try other.judge(stale, encode: Fixture.encode)
        == .failure(.alreadyJudged(NoteID("N1"), state: .accepted, by: "ana")))
    other.close()
  }

  @Test("Two openings of a new workspace at once make one key and one database")
  func bothCreate() throws {
    let fixture = try Fixture()
    let location = StoreLocation(home: fixture.folder + "/new")
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let store = try Store.open(at: location)
        _ = try store.commit(
          page: IntakePage(notes: [Fixture.intake("N1")]), stream: "s",
          at: Instant(milliseconds: 0))
        store.close()
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let store = try Store.open(at: location)
    #expect(try store.counts().unsuggested == 1)
    #expect(try store.checkInvariants() == [])
    store.close()
  }
}
