import Audit
import Basics
import EHR
import Foundation
import GRDB
import Records
import Review
import Sandbox
import Storage
import Worker

/// Durable writes, one transaction each, against what SQLite itself does with rows of those sizes
/// and one wait for the disk a transaction.
struct StoreBench {
  let folder: String
  private let count = 400

  func run() throws {
    heading("durable writes, one transaction each")
    let home = folder + "/store"
    try? FileManager.default.removeItem(atPath: home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let store = try Store.open(at: StoreLocation(home: home))
    defer { store.close() }
    try fill(store)
    let seed = [UInt8](repeating: 7, count: NoteKey.byteCount)
    if let signer = NoteSigner(name: "bench", seed: seed) { store.signIn(signer) }
    let oneRow = try rawInserts([350])
    let views = try views(store)
    report("floor: raw inserts of one row", "\(oneRow)/s", "WAL, synchronous=FULL")
    report("audit entries", "\(views)/s", share(views, of: oneRow))
    let batch = try viewsAtOnce(store)
    report("audit entries, 20000 in one transaction", "\(batch)/s")
    Aims.check("audit entries in a batch \(batch)/s, aim 20000", batch >= 20_000)
    let rows = try rawInserts([450, 350, 700, 250])
    let decisions = try decisions(store)
    report("floor: raw inserts of four rows", "\(rows)/s", "WAL, synchronous=FULL")
    report(
      "decisions: item, decision, audit, outbox", "\(decisions.rate)/s",
      share(decisions.rate, of: rows) + ", \(decisions.count) made")
    Aims.check("audit entries at \(share(views, of: oneRow)), aim 80 %", views * 5 >= oneRow * 4)
  }

  private func rawInserts(_ sizes: [Int]) throws -> Int {
    let path = folder + "/raw.db"
    func remove() {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    remove()
    defer { remove() }
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "CREATE TABLE row(id INTEGER PRIMARY KEY, body BLOB) STRICT")
    }
    let bodies = sizes.map { Data(repeating: 7, count: $0) }
    let start = nanoseconds()
    for _ in 0..<count {
      try queue.write { database in
        let statement = try database.cachedStatement(sql: "INSERT INTO row(body) VALUES (?)")
        for body in bodies { try statement.execute(arguments: [body]) }
      }
    }
    let rate = perSecond(count, nanoseconds() - start)
    try queue.close()
    return rate
  }

  /// Notes of the sample practice, pulled without a network and suggested.
  private func fill(_ store: Store) throws {
    let server = SandboxServer(practice: PracticeScale(noteCount: 2 * count, seed: 9))
    let port = try Waiting.on { try await server.start() }
    defer { _ = try? Waiting.on { await server.stop() } }
    let worker = SyncWorker(
      store: store,
      plan: SyncPlan(sources: [try Connector.make(server, port: port)], deliverTo: nil),
      clock: SandboxServer.wallClock)
    _ = worker.runOnce()
    worker.stop()
  }

  private func views(_ store: Store) throws -> Int {
    let items = try store.window(QueueQuery(), .first, limit: count).rows.map(\.id)
    let person = Person(name: "bench")
    let start = nanoseconds()
    for item in items {
      try store.recordView(of: item, by: person, at: SandboxServer.wallClock())
    }
    return perSecond(items.count, nanoseconds() - start)
  }

  private func viewsAtOnce(_ store: Store) throws -> Int {
    let items = try store.window(QueueQuery(), .first, limit: count).rows.map(\.id)
    let many = (0..<20_000).lazy.map { items[$0 % items.count] }
    let start = nanoseconds()
    try store.recordViews(of: many, by: Person(name: "bench"), at: SandboxServer.wallClock())
    return perSecond(many.count, nanoseconds() - start)
  }

  private func decisions(_ store: Store) throws -> (rate: Int, count: Int) {
    let window = try store.window(QueueQuery(), .first, limit: 2 * count)
    let details = try window.rows.compactMap { try store.detail($0.id) }
      .filter { !$0.suggestion.claim.lines.isEmpty }.prefix(count)
    let person = Person(name: "bench")
    let start = nanoseconds()
    var done = 0
    for detail in details {
      let request = JudgementRequest(
        item: detail.row.id, version: detail.row.version,
        judgement: .accept(detail.suggestion.claim), person: person,
        at: SandboxServer.wallClock(), undoWindowSeconds: 3600)
      let result = try store.judge(request) { EncodedDelivery($0, for: nil) }
      if case .success = result { done += 1 }
    }
    return (perSecond(done, nanoseconds() - start), done)
  }
}
