import Audit
import Foundation
import GRDB
import Storage

/// A trail of a million entries: proofs from leaf hashes in memory, and what the program's own
/// commands take on a stored one.
struct TrailBench {
  let workspaces: Workspaces
  private static let entries = 1_000_000
  /// An export holds no more of the log than a proof does.
  private static let memoryAim = 64 * 1024

  func run() throws {
    heading("trail of \(TrailBench.entries) entries")
    let leaves = (0..<TrailBench.entries).map { number in
      withUnsafeBytes(of: number) { TreeHash.leaf($0) }
    }
    try proofs(leaves)
    let home = workspaces.folder + "/trail"
    try? FileManager.default.removeItem(atPath: home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    try fill(home)
    try command(
      ["audit", "prove", "1", "--home", home], "first use: key, first signed head, proof")
    try command(["audit", "prove", "1", "--home", home], "audit prove of an early entry")
    try command(
      ["audit", "prove", "\(TrailBench.entries - 9)", "--home", home], "audit prove of a late one")
    try command(["audit", "export", home + "/copy", "--home", home, "--quiet"], "audit export")
    let peak = childPeakKilobytes()
    report("largest memory of these", "\(peak / 1024) MB")
    Aims.check("export in \(peak / 1024) MB, aim 64 MB", peak < TrailBench.memoryAim)
    try command(["audit", "verify", "--home", home], "audit verify, all of it")
    report("largest memory with it", "\(childPeakKilobytes() / 1024) MB")
    try TrailListBench(home: home, entries: TrailBench.entries).run()
  }

  private func proofs(_ leaves: [TreeHash]) throws {
    var frontier = MerkleFrontier()
    let floorStart = processorNanoseconds()
    for leaf in leaves { frontier.append(leaf) }
    let floor = processorNanoseconds() - floorStart
    report("floor: the tree over all leaves", milliseconds(floor))
    let root = frontier.root
    let start = processorNanoseconds()
    guard let wanted = ProofRanges(inclusionOf: 700_001, in: leaves.count) else { return }
    let hashes = build(wanted, leaves)
    let spent = processorNanoseconds() - start
    report("inclusion proof from leaf hashes", milliseconds(spent), ratio(spent, to: floor))
    let proof = InclusionProof(index: 700_001, size: leaves.count, hashes: hashes)
    let checkStart = processorNanoseconds()
    let holds = (0..<1000).allSatisfy { _ in proof.verifies(leaves[700_001], root: root) }
    report("inclusion proof checked", milliseconds((processorNanoseconds() - checkStart) / 1000))
    Aims.check("the proof holds", holds)
    var old = MerkleFrontier()
    for leaf in leaves.prefix(600_000) { old.append(leaf) }
    guard let growth = ProofRanges(consistencyFrom: 600_000, to: leaves.count) else { return }
    let growthStart = processorNanoseconds()
    let path = ConsistencyProof(
      oldSize: 600_000, newSize: leaves.count, hashes: build(growth, leaves))
    let growthSpent = processorNanoseconds() - growthStart
    report("consistency proof", milliseconds(growthSpent), ratio(growthSpent, to: floor))
    Aims.check("the growth is proven", path.verifies(oldRoot: old.root, newRoot: root))
  }

  private func build(_ wanted: ProofRanges, _ leaves: [TreeHash]) -> [TreeHash] {
    var builder = ProofBuilder(wanted)
    for (number, leaf) in leaves.enumerated() { builder.add(leaf, number: number) }
    return builder.hashes ?? []
  }

  /// Entries straight into the table, as they would stand there after years.
  private func fill(_ home: String) throws {
    let location = StoreLocation(home: home)
    try Store.open(at: location).close()
    let queue = try DatabaseQueue(path: location.database)
    var head = AuditHead()
    let drafts = (0..<1000).map(AuditBench.draft)
    try queue.write { database in
      let insert = try database.makeStatement(sql: "INSERT INTO audit VALUES (?, ?, ?)")
      for number in 0..<TrailBench.entries {
        let record = AuditChain.append(drafts[number % drafts.count], to: &head)
        try insert.execute(arguments: [record.seq, Data(record.line), Data(record.leaf.bytes)])
      }
      try database.execute(
        sql: "UPDATE audit_head SET size = ?, frontier = ?, root = ?",
        arguments: [head.size, Data(head.frontier.bytes), Data(head.root.bytes)])
    }
    try queue.close()
  }

  private func command(_ words: [String], _ what: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: workspaces.program)
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = nanoseconds()
    try process.run()
    process.waitUntilExit()
    let spent = nanoseconds() - start
    report(what, milliseconds(spent))
    Aims.check("\(what): exit \(process.terminationStatus)", process.terminationStatus == 0)
  }

  private func childPeakKilobytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_maxrss
  }
}
