import Audit
import Basics
import EHR
import Foundation
import Records
import Sandbox
import Storage
import Transport
import Worker

/// The worker against a sandbox in this process: pulled over HTTP, stored, suggested.
struct SyncBench {
  let folder: String
  private let count = 10_000

  func run() throws {
    heading("sync from the sandbox, \(count) notes")
    let home = folder + "/sync"
    try? FileManager.default.removeItem(atPath: home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let store = try Store.open(at: StoreLocation(home: home))
    defer { store.close() }
    let server = SandboxServer(practice: PracticeScale(noteCount: count, seed: 7))
    let port = try Waiting.on { try await server.start() }
    defer { _ = try? Waiting.on { await server.stop() } }
    let client = try Connector.make(server, port: port)
    let floor = try pages(client)
    report("floor: pages pulled and read, nothing stored", "\(floor) notes/s")
    let worker = SyncWorker(
      store: store, plan: SyncPlan(sources: [client], deliverTo: nil),
      clock: SandboxServer.wallClock)
    let start = nanoseconds()
    let outcome = worker.runOnce()
    let rate = perSecond(outcome.suggested, nanoseconds() - start)
    worker.stop()
    report("pulled, stored, suggested", "\(rate) notes/s", share(rate, of: floor))
    if outcome.suggested < outcome.newNotes || !outcome.troubles.isEmpty {
      report(
        "not all suggested", "\(outcome.suggested) of \(outcome.newNotes)", "\(outcome.troubles)")
    }
    try verify(store)
  }

  private func pages(_ client: any EHRSystem) throws -> Int {
    let start = nanoseconds()
    var next: String?
    var total = 0
    repeat {
      let page = try client.pull(stream: .notes, since: nil, next: next, cancel: Cancellation())
      total += page.notes.count
      next = page.next
    } while next != nil && total < count
    return perSecond(total, nanoseconds() - start)
  }

  private func verify(_ store: Store) throws {
    let start = nanoseconds()
    let result = try store.verifyAudit()
    let rate = perSecond(result.size, nanoseconds() - start)
    report(
      "trail verified from disk", "\(rate) entries/s",
      result.holds ? "\(result.size) entries, intact" : "BROKEN")
    let began = nanoseconds()
    let tail = try store.verifyAuditTail()
    report(
      "end of the trail verified, as at each start", milliseconds(nanoseconds() - began),
      tail.holds ? "intact" : "BROKEN")
  }
}
