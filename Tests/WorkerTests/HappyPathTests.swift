import Audit
import Basics
import Coding
import EHR
import Records
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Worker

@Suite("The whole way, nothing goes wrong", .serialized)
struct HappyPathTests {
  @Test(
    "every note arrives once, gets its suggestion, and a signed decision is delivered once",
    arguments: Station.Surface.allCases)
  func wholeWay(_ surface: Station.Surface) async throws {
    try await Station.run(surface) { station in
      let store = try station.store()
      let first = await station.sync(store)
      #expect(first.newNotes == Station.noteCount)
      #expect(first.suggested == Station.noteCount)
      #expect(first.newDenials > 0)
      #expect(first.troubles == [])
      #expect(try store.counts().toSign == Station.noteCount)

      let signed = try station.sign(3, in: store)
      let second = await station.sync(store)
      #expect(second.newNotes == 0)
      #expect(second.applied == 3)
      #expect(second.isComplete)
      let received = await station.sandbox.state().superbills.map(\.externalID)
      #expect(Set(received) == Set(signed.map(\.text)))
      #expect(received.count == 3)

      let third = await station.sync(store)
      #expect(third.applied == 0)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("what people signed stands behind the next suggestions, and their engine says so")
  func practiceFigures() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      let fresh = try PracticeCalibration.engine(CodingEngine(), from: store)
      #expect(fresh.name == CodingEngine.name)
      try station.sign(3, in: store)
      let size = try store.verifyAudit().size
      let corrected = try PracticeCalibration.engine(CodingEngine(), from: store)
      #expect(corrected.name == CodingEngine.name + "+\(size)")
      #expect(try PracticeCalibration.engine(CodingEngine(), from: store).name == corrected.name)
    }
  }

  @Test("a rejected note and an undone decision never leave")
  func neverLeave() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      let rows = try store.window(QueueQuery(), .first, limit: 2).rows
      _ = try station.judge(rows[0], .reject(.time, note: ""), in: store).get()
      try station.sign(1, in: store, undoWindowSeconds: 3600)
      let decided = try #require(try store.recent(limit: 5).first { $0.claim != nil })
      let row = try #require(try store.detail(decided.item)?.row)
      _ = try station.judge(row, .undo, in: store).get()
      let report = await station.sync(store)
      #expect(report.applied == 0)
      #expect(await station.sandbox.state().superbills == [])
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a started worker pulls, suggests, and sends when the undo window closes, unasked")
  func started() async throws {
    try await Station.run { station in
      let store = try station.store()
      let worker = station.worker(store)
      let phases = Mutex<Set<SyncPhase>>([])
      worker.onStatus { status in phases.withLock { _ = $0.insert(status.phase) } }
      worker.start()
      #expect(await Station.wait { try store.counts().toSign == Station.noteCount })
      try station.sign(1, in: store, undoWindowSeconds: 1)
      #expect(await Station.wait { try store.counts().applied == 1 })
      #expect(await Station.wait { worker.status.phase == .idle })
      #expect(worker.status.lastSuccess != nil)
      await Station.offPool { worker.stop() }
      #expect(worker.status.phase == .stopped)
      #expect(phases.withLock { $0 }.isSuperset(of: [.pulling, .suggesting, .sending, .idle]))
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a note written while the worker runs arrives with the next pull")
  func liveArrival() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      var note = PracticeScale(noteCount: 1, seed: 99).note(at: 0)
      note.id = "TN-LIVE"
      await station.sandbox.put(note)
      let report = await station.sync(store)
      #expect(report.newNotes == 1)
      #expect(try store.detail(NoteID("TN-LIVE", from: SourceID(station.ehr.name))) != nil)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("without an EHR to receive them, decisions on notes from files fail visibly and say why")
  func noTarget() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      let row = try #require(
        try store.window(QueueQuery(), .first, limit: 100).rows.first { !$0.codes.isEmpty })
      let known = try #require(try store.detail(row.id))
      var intake = IntakeNote(note: known.note, encounter: known.encounter)
      intake.note.id = NoteID("F-1")
      _ = try store.commit(page: IntakePage(notes: [intake]), stream: "import", at: station.now)
      let worker = station.worker(store, delivers: false)
      await Station.offPool { _ = worker.runOnce() }
      let detail = try #require(try store.detail(NoteID("F-1")))
      let routes = DeliveryRoutes([station.ehr], forFiles: nil)
      _ = try store.judge(
        JudgementRequest(
          item: NoteID("F-1"), version: detail.row.version,
          judgement: .accept(detail.suggestion.claim), person: Station.person, at: station.now,
          undoWindowSeconds: 0)
      ) { routes.encode($0) }.get()
      let next = station.worker(store, delivers: false)
      let report = await Station.offPool { next.runOnce() }
      #expect(report.refused == 1)
      let decision = try #require(try store.recent(limit: 1).first)
      #expect(decision.delivery == .failed)
      #expect(decision.trouble?.contains("no EHR is set") == true)
      #expect(await station.sandbox.state().superbills == [])
    }
  }

  @Test(
    "a decision signed before the clock was set back leaves within its undo window, and it is told")
  func clockSetBack() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      let row = try #require(
        try store.window(QueueQuery(), .first, limit: 100).rows.first { !$0.codes.isEmpty })
      let detail = try #require(try store.detail(row.id))
      _ = try store.judge(
        JudgementRequest(
          item: row.id, version: row.version, judgement: .accept(detail.suggestion.claim),
          person: Station.person, at: station.now.adding(seconds: 3 * 3600), undoWindowSeconds: 1)
      ) { EncodedDelivery($0, for: station.ehr) }.get()
      let report = await station.sync(store)
      #expect(report.findings.map(\.code) == ["clock_set_back"])
      #expect(report.applied + report.stillWaiting == 1)
      let worker = station.worker(store)
      worker.start()
      #expect(await Station.wait { try store.counts().applied == 1 })
      await Station.offPool { worker.stop() }
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
