import Advice
import Audit
import Basics
import Foundation
import Records
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Transport

@testable import Worker

@Suite("Second readings rest on guidelines, on the past, and on consents")
struct GroundedReadingsTests {
  private func asked(_ station: Station) async -> [String] {
    await station.sandbox.requests.filter { $0.target.hasPrefix("/v1/") }.map(\.body)
  }

  private func run(
    _ station: Station, _ store: Store, partTwo: Bool? = false
  ) async throws -> SyncStatus {
    let worker = station.worker(
      store, delivers: false, second: try ModelPlan.make(station.origin, partTwo: partTwo))
    _ = await Station.offPool { worker.runOnce() }
    return worker.status
  }

  private func suggestions(_ store: Store) throws -> [Suggestion] {
    try store.window(QueueQuery(), .first, limit: 100).rows.compactMap {
      try store.detail($0.id)?.suggestion
    }
  }

  private func takeGuideline(_ store: Store, _ text: String) throws {
    let guideline = GuidelineReader(text, name: "time.md").guideline
    #expect(
      try store.take(
        guideline, file: Array(text.utf8), by: Station.person, at: SandboxServer.wallClock()))
  }

  private static let guideline = """
    # Time of psychotherapy

    90832, 90834 and 90837 are chosen by minutes. Ask Marigold Thackeray at (402) 555-0177 or \
    https://payer.example before 01/05/2026.
    """

  @Test("what was looked up is in the question, with the suggestion and in the trail")
  func guidelines() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      try takeGuideline(store, GroundedReadingsTests.guideline)
      _ = try await run(station, store)
      let found = try suggestions(store).flatMap { $0.retrieved ?? [] }
        .filter { $0.kind == .guideline }
      #expect(!found.isEmpty)
      for one in found {
        #expect(one.source == "time.md, version 1" && one.place == "Time of psychotherapy")
      }
      let bodies = await asked(station).filter { $0.contains("chosen by minutes") }
      #expect(!bodies.isEmpty)
      for word in ["Thackeray", "555-0177", "payer.example", "01/05/2026"] {
        #expect(!bodies.joined().contains(word), "a guideline passes what a note passes")
      }
      let sha256 = try #require(try store.guidelines().first?.sha256)
      let trail = try store.auditEntries(from: 0, limit: 10_000).map(\.text)
      let requests = trail.filter { $0.contains("\"action\":\"model.request\"") }
      #expect(requests.count { $0.contains("\"\(sha256)#1\"") } == bodies.count)
    }
  }

  @Test("decisions on notes like it come along as codes and counts, never as words or ids")
  func past() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      await station.sync(store)
      let rows = try store.window(QueueQuery(), .first, limit: 100).rows.filter {
        !$0.codes.isEmpty
      }
      let code = try #require(rows.first?.codes.first)
      let alike = rows.filter { $0.codes.first == code }
      for row in alike {
        let detail = try #require(try store.detail(row.id))
        _ = try station.judge(row, .accept(detail.suggestion.claim), in: store).get()
      }
      let first = try #require(try store.detail(alike[0].id))
      var intake = IntakeNote(
        note: Note(id: NoteID("NEW-1"), text: first.note.text), encounter: first.encounter,
        client: first.client, clinician: first.clinician, payer: first.payer)
      intake.encounter.id = EncounterID("NEW-VISIT")
      _ = try store.commit(
        page: IntakePage(notes: [intake]), stream: "test", at: SandboxServer.wallClock())
      _ = try await run(station, store)
      let body = try #require(await asked(station).first)
      #expect(body.contains("before, for notes like it: billed \(code)"))
      for row in alike { #expect(!body.contains(row.id.text)) }
      let retrieved = try #require(try store.detail(NoteID("NEW-1"))?.suggestion.retrieved)
      #expect(retrieved.contains { $0.kind == .history && $0.text.contains("signed \(code)") })
    }
  }

  @Test("a program's record leaves only with a consent that holds; the others wait for nobody")
  func program() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      // Notes first, so that a consent can be entered for one of their clients.
      let worker = station.worker(store, delivers: false)
      _ = await Station.offPool { worker.runOnce() }
      let rows = try store.window(QueueQuery(), .first, limit: 100).rows.filter {
        !$0.codes.isEmpty
      }
      let details = try rows.compactMap { try store.detail($0.id) }.filter { $0.client != nil }
      let one = try #require(details.first)
      let day = SandboxServer.wallClock().day
      #expect(
        try store.take(
          PartTwoConsent(signed: day.adding(days: -30)), ofClientOf: one.row.id,
          by: Station.person, at: SandboxServer.wallClock()))
      let notes = details.map { detail in
        var encounter = detail.encounter
        encounter.id = EncounterID("again-\(detail.row.id.text)")
        return IntakeNote(
          note: Note(
            id: NoteID("again-\(detail.row.id.text)", from: detail.row.id.source),
            text: detail.note.text), encounter: encounter, client: detail.client,
          clinician: detail.clinician, payer: detail.payer)
      }
      _ = try store.commit(
        page: IntakePage(notes: notes), stream: "test", from: one.row.id.source,
        at: SandboxServer.wallClock())
      let status = try await run(station, store, partTwo: true)
      #expect(status.trouble == nil, "a missing consent is that note's own matter")
      var withoutConsent = 0
      for note in notes {
        let last = try store.exchanges(about: note.note.id).first
        if note.client?.id == one.client?.id {
          #expect(last?.sent != nil, "\(last?.reason ?? "")")
        } else {
          // A group's note stays here before anybody asks for a consent.
          #expect(last?.sent == nil && last?.reason?.isEmpty == false)
          if last?.reason?.contains("42 CFR Part 2") == true { withoutConsent += 1 }
        }
      }
      #expect(withoutConsent > 0)
      _ = try store.revokeConsents(
        ofClientOf: one.row.id, by: Station.person, at: SandboxServer.wallClock())
      let client = try #require(one.client)
      for isProgram in [true, false] {
        let partTwo = PartTwo(
          client.id, from: one.row.id.source, isProgram: isProgram, on: day, in: store)
        guard case .covered(let consent) = partTwo else {
          Issue.record("a client who once consented has such a record")
          continue
        }
        #expect(consent?.isRevoked == true)
      }
      #expect(
        PartTwo(client.id, from: one.row.id.source, isProgram: nil, on: day, in: store)
          == .unknown)
      store.close()
      #expect(
        PartTwo(client.id, from: one.row.id.source, isProgram: false, on: day, in: store)
          == .unknown, "what cannot be read is not assumed")
    }
  }

  /// A clock that a test sets forward.
  private final class Clock: Sendable {
    private let ahead = Mutex<Int64>(0)
    func pass(minutes: Int64) { ahead.withLock { $0 += minutes * 60_000 } }
    var now: Instant { SandboxServer.wallClock().adding(milliseconds: ahead.withLock { $0 }) }
  }

  @Test("a model down for an hour: notes go on with the rules, few questions are lost on it")
  func hour() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      let clock = Clock()
      await station.setFaults(FaultRule(route: "POST /v1/*", kind: .status, status: 503))
      let worker = station.worker(
        store, delivers: false, second: try ModelPlan.make(station.origin), clock: { clock.now })
      _ = await Station.offPool { worker.runOnce() }
      let first = try #require(
        try store.window(QueueQuery(), .first, limit: 100).rows.first { !$0.codes.isEmpty })
      let detail = try #require(try store.detail(first.id))
      func arrive(_ id: String) async throws {
        var encounter = detail.encounter
        encounter.id = EncounterID("visit-" + id)
        _ = try store.commit(
          page: IntakePage(notes: [
            IntakeNote(
              note: Note(id: NoteID(id), text: detail.note.text), encounter: encounter,
              client: detail.client, clinician: detail.clinician, payer: detail.payer)
          ]), stream: "test", at: clock.now)
        _ = await Station.offPool { worker.runOnce() }
      }
      for minute in 0..<60 {
        clock.pass(minutes: 1)
        try await arrive("H-\(minute)")
      }
      #expect(worker.status.model?.trouble != nil)
      #expect(worker.status.trouble?.contains("the rules suggest alone") == true)
      #expect(try store.counts().unsuggested == 0, "every note of the hour has its codes")
      let lost = await asked(station).count
      #expect(lost <= 3 * 8, "the pause grows to a quarter hour: \(lost)")
      for minute in 0..<60 {
        let note = try #require(try store.detail(NoteID("H-\(minute)")))
        #expect(!note.suggestion.procedures.isEmpty)
        let last = try store.exchanges(about: NoteID("H-\(minute)")).first
        #expect(last?.reason?.isEmpty == false, "each tells why the model had no say")
      }
      await station.sandbox.setFaults(FaultPlan())
      clock.pass(minutes: 16)
      try await arrive("AFTER")
      let after = try #require(try store.detail(NoteID("AFTER"))?.suggestion)
      #expect(after.proposals.contains { $0.origin == .model })
      #expect(worker.status.model == ModelStanding(name: "invented-1"))
      #expect(worker.status.trouble == nil)
      #expect(try store.verifyAudit().firstBad == nil)
    }
  }
}
