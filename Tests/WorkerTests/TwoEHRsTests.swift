import Basics
import EHR
import Foundation
import Records
import Review
import Sandbox
import Storage
import Testing
import Worker

/// Two sandboxes with the same practice behind them: every note id is used by both.
@Suite("Two EHRs at one practice", .serialized)
struct TwoEHRsTests {
  private func with(_ body: (Station, Station) async throws -> Void) async throws {
    try await Station.run(.vendor) { north in
      try await Station.run(.fhir) { south in try await body(north, south) }
    }
  }

  private func plan(
    _ stations: [Station], folders: [DropFolder] = [], files: Station? = nil
  ) -> SyncPlan {
    SyncPlan(
      sources: stations.map(\.ehr), folders: folders, deliverTo: files?.ehr,
      folderMilliseconds: 50, settleMilliseconds: 200)
  }

  private func worker(_ plan: SyncPlan, _ store: Store) -> SyncWorker {
    SyncWorker(store: store, plan: plan, clock: { Date.now.instant }, jitter: { 0 })
  }

  @discardableResult
  private func sync(_ plan: SyncPlan, _ store: Store) async -> SyncReport {
    let worker = worker(plan, store)
    return await Station.offPool { worker.runOnce() }
  }

  /// Signs one note as suggested.
  private func sign(_ id: NoteID, _ plan: SyncPlan, _ store: Store) throws -> DecisionID {
    let detail = try #require(try store.detail(id))
    let request = JudgementRequest(
      item: id, version: detail.row.version, judgement: .accept(detail.suggestion.claim),
      person: Station.person, at: Date.now.instant, undoWindowSeconds: 0)
    let committed = try store.judge(request) { plan.routes.encode($0) }.get()
    return try #require(committed.decision)
  }

  /// A note id with codes to sign, as each of the two has it.
  private func shared(_ store: Store) throws -> (north: NoteID, south: NoteID) {
    let rows = try store.window(QueueQuery(), .first, limit: 100).rows
    let id = try #require(rows.first { !$0.codes.isEmpty }?.id.text)
    return (
      NoteID(id, from: SourceID("TherapyNotes")), NoteID(id, from: SourceID("FHIR"))
    )
  }

  private func arrived(at station: Station) async -> [String] {
    await station.sandbox.state().superbills.map(\.externalID)
  }

  @Test(
    "the same note id of both is two notes, and each decision goes back where its note came from")
  func bothWays() async throws {
    try await with { north, south in
      let store = try north.store()
      let plan = plan([north, south])
      let report = await sync(plan, store)
      #expect(report.newNotes == 2 * Station.noteCount && report.changedNotes == 0)
      #expect(try store.counts().open == 2 * Station.noteCount)
      let note = try shared(store)
      let first = try sign(note.north, plan, store)
      let second = try sign(note.south, plan, store)
      #expect(await sync(plan, store).applied == 2)
      #expect(await arrived(at: north) == [first.text])
      #expect(await arrived(at: south) == [second.text])
      #expect(await sync(plan, store).newNotes == 0)
      try await assertInvariants(store: store, sandboxes: [north.sandbox, south.sandbox])
    }
  }

  @Test("an EHR that is down holds up its own decisions only, and gets them when it is back")
  func oneIsDown() async throws {
    try await with { north, south in
      let store = try north.store()
      let plan = plan([north, south])
      await sync(plan, store)
      await south.setFaults(FaultRule(route: south.surface.push, kind: .status, status: 500))
      let note = try shared(store)
      let held = try sign(note.south, plan, store)
      let worker = worker(plan, store)
      worker.start()
      #expect(
        await Station.wait {
          (await south.sandbox.state().byRoute[south.surface.push] ?? 0) >= 1
        })
      let sent = try sign(note.north, plan, store)
      #expect(await Station.wait { try store.counts().applied == 1 })
      #expect(await arrived(at: north) == [sent.text])
      #expect(await arrived(at: south) == [])
      #expect(await Station.wait { worker.status.trouble?.contains("FHIR") == true })
      await Station.offPool { worker.stop() }
      await south.setFaults()
      _ = try store.retryDeliveries(by: Station.person, at: Date.now.instant)
      await sync(plan, store)
      #expect(await arrived(at: south) == [held.text])
      try await assertInvariants(store: store, sandboxes: [north.sandbox, south.sandbox])
    }
  }

  @Test("a decision on a note from a file goes to the EHR that is set for files")
  func byFile() async throws {
    try await with { north, south in
      let inbox = north.home + "/inbox"
      try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
      let line = """
        {"note_id":"F-1","clinician_id":"CL-456","session_date":"2026-05-15",\
        "session_duration_minutes":50,"note_text":"50-minute individual psychotherapy by video \
        with client at home. Generalized anxiety disorder (F41.1). CBT for worry."}
        """
      try Data(line.utf8).write(to: URL(filePath: inbox + "/one.json"))
      let store = try north.store()
      let plan = plan([north, south], folders: [DropFolder(path: inbox)], files: south)
      await sync(plan, store)
      let decision = try sign(NoteID("F-1"), plan, store)
      await sync(plan, store)
      #expect(await arrived(at: north) == [])
      #expect(await arrived(at: south) == [decision.text])
      try await assertInvariants(store: store, sandboxes: [north.sandbox, south.sandbox])
    }
  }

  @Test("what was signed for an EHR that is not set any more fails visibly, the others go on")
  func takenOut() async throws {
    try await with { north, south in
      let store = try north.store()
      let both = plan([north, south])
      await sync(both, store)
      let note = try shared(store)
      let lost = try sign(note.south, both, store)
      let sent = try sign(note.north, both, store)
      let report = await sync(plan([north]), store)
      #expect(report.applied == 1 && report.refused == 1)
      let failed = try store.recent(limit: 9).first { $0.decision == lost }
      #expect(failed?.delivery == .failed)
      #expect(failed?.trouble?.contains("FHIR") == true)
      #expect(await arrived(at: north) == [sent.text])
      _ = try store.retryDeliveries(by: Station.person, at: Date.now.instant)
      await sync(both, store)
      #expect(await arrived(at: south) == [lost.text])
      try await assertInvariants(store: store, sandboxes: [north.sandbox, south.sandbox])
    }
  }

  @Test("what was cut off at each EHR is looked up there before it is sent again")
  func cutOffAtBoth() async throws {
    try await with { north, south in
      let dying = try north.store()
      let plan = plan([north, south])
      await sync(plan, dying)
      let note = try shared(dying)
      let decisions = [try sign(note.north, plan, dying), try sign(note.south, plan, dying)]
      for _ in decisions { _ = try #require(try dying.takeDue(now: Date.now.instant)) }
      let store = try north.storeFromRemains()
      let report = await sync(plan, store)
      #expect(report.applied == 2)
      #expect(report.notices.count { $0.contains("2 deliveries were cut off") } == 1)
      #expect(await arrived(at: north) == [decisions[0].text])
      #expect(await arrived(at: south) == [decisions[1].text])
      try await assertInvariants(store: store, sandboxes: [north.sandbox, south.sandbox])
    }
  }
}

extension Date {
  fileprivate var instant: Instant {
    Instant(milliseconds: Int64(timeIntervalSince1970 * 1000))
  }
}
