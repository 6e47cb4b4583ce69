import Audit
import Basics
import Coding
import EHR
import Foundation
import GRDB
import Records
import Review
import Sandbox
import Storage
import Transport
import Worker

/// The store and the worker without a screen: decisions, trail, sync.
struct StoreBench {
  let folder: String

  func run() throws {
    print("\nstore and worker")
    let home = folder + "/store"
    try? FileManager.default.removeItem(atPath: home)
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let rows = try rawInserts(500)
    report("floor: raw inserts, one transaction each", "\(rows)/s", "WAL, synchronous=FULL")
    let store = try Store.open(at: StoreLocation(home: home))
    defer { store.close() }
    try sync(into: store)
    try decisions(store, floor: rows)
    try verify(store)
  }

  private func perSecond(_ count: Int, since start: UInt64) -> Int {
    Int(UInt64(count) * 1_000_000_000 / max(1, nanoseconds() - start))
  }

  /// What SQLite itself does with the same durability: one row, one commit.
  private func rawInserts(_ count: Int) throws -> Int {
    let path = folder + "/raw.db"
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "CREATE TABLE row(id INTEGER PRIMARY KEY, body BLOB) STRICT")
    }
    let body = Data(repeating: 7, count: 600)
    let start = nanoseconds()
    for _ in 0..<count {
      try queue.write { try $0.execute(sql: "INSERT INTO row(body) VALUES (?)", arguments: [body]) }
    }
    return perSecond(count, since: start)
  }

  private func sync(into store: Store) throws {
    let count = 10_000
    let server = SandboxServer(practice: PracticeScale(noteCount: count, seed: 7))
    let port = try Waiting.on { try await server.start() }
    defer { _ = try? Waiting.on { await server.stop() } }
    let client = try Connector.make(server, port: port)
    let floor = try pages(client, count)
    let worker = SyncWorker(
      store: store, plan: SyncPlan(sources: [client], deliverTo: nil),
      clock: SandboxServer.wallClock)
    let start = nanoseconds()
    let report = worker.runOnce()
    let rate = perSecond(report.newNotes, since: start)
    worker.stop()
    Bench.report("floor: pages pulled and read, nothing stored", "\(floor) notes/s")
    Bench.report(
      "sync: pulled, stored, suggested", "\(rate) notes/s",
      "\(rate * 100 / max(1, floor)) % of floor")
  }

  private func pages(_ client: any EHRSystem, _ count: Int) throws -> Int {
    let start = nanoseconds()
    var next: String?
    var total = 0
    repeat {
      let page = try client.pull(stream: .notes, since: nil, next: next, cancel: Cancellation())
      total += page.notes.count
      next = page.next
    } while next != nil && total < count
    return perSecond(total, since: start)
  }

  private func decisions(_ store: Store, floor: Int) throws {
    let window = try store.window(QueueQuery(), .first, limit: 800)
    let details = try window.rows.compactMap { try store.detail($0.id) }
      .filter { !$0.suggestion.claim.lines.isEmpty }.prefix(500)
    let person = Person(name: "bench")
    let now = SandboxServer.wallClock()
    let start = nanoseconds()
    var done = 0
    for detail in details {
      let request = JudgementRequest(
        item: detail.row.id, version: detail.row.version,
        judgement: .accept(detail.suggestion.claim), person: person, at: now,
        undoWindowSeconds: 3600)
      let result = try store.judge(request) { EncodedDelivery($0, for: nil) }
      if case .success = result { done += 1 }
    }
    let rate = perSecond(done, since: start)
    Bench.report(
      "durable decisions", "\(rate)/s", "\(rate * 100 / max(1, floor)) % of floor, \(done) made")
  }

  private func verify(_ store: Store) throws {
    let start = nanoseconds()
    let result = try store.verifyAudit()
    let rate = perSecond(result.size, since: start)
    Bench.report(
      "trail verified", "\(rate) entries/s",
      result.firstBad == nil ? "\(result.size) entries, intact" : "BROKEN")
  }
}
