import Audit
import Basics
import Foundation
import GRDB
import Storage

/// A log of a hundred thousand entries, three in four signed by a person, exported by the program and
/// judged by a verifier in another language: it must hold, and each of six changes must be found.
/// `BENCH_PARTS=outside`; needs python3.
struct OutsideBench {
  let workspaces: Workspaces
  private static let entries = 100_000

  func run() throws {
    heading("an export of \(OutsideBench.entries) entries, checked from outside")
    let home = workspaces.folder + "/outside"
    try? FileManager.default.removeItem(atPath: home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    try fill(home)
    let copy = home + "/copy"
    let exported = try timed(
      workspaces.program, ["audit", "export", copy, "--home", home, "--quiet"])
    report("audit export", milliseconds(exported))
    let secret = home + "/keys/audit.key"
    let text = try String(contentsOfFile: secret, encoding: .utf8)
    guard let signer = NoteSigner(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      return Aims.check("the log has a key", false)
    }
    let verified = try timed(workspaces.program, ["audit", "verify", "--home", home, "--quiet"])
    report("audit verify, the program's own", milliseconds(verified))
    let script =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/Tests/Outside/tamper.py"
    _ = try timed(
      "/usr/bin/env", ["python3", script, copy, signer.key.text, secret], isShown: true)
  }

  /// Suggestions, and what a person did about them: looked, signed, looked again.
  private func fill(_ home: String) throws {
    let location = StoreLocation(home: home)
    try Store.open(at: location).close()
    guard let signer = NoteSigner(name: "bench", seed: [UInt8](repeating: 7, count: 32)) else {
      return
    }
    let queue = try DatabaseQueue(path: location.database)
    var head = AuditHead()
    try queue.write { database in
      let insert = try database.makeStatement(sql: "INSERT INTO audit VALUES (?, ?, ?)")
      func add(_ record: AuditRecord) throws {
        try insert.execute(arguments: [record.seq, Data(record.line), Data(record.leaf.bytes)])
      }
      try add(AuditChain.append(AuditBench.announcement(of: signer.key), to: &head))
      while head.size < OutsideBench.entries {
        let number = head.size
        let suggestion = AuditBench.draft(number)
        var decision = AuditBench.view(number)
        decision.action = .decide
        decision.object = suggestion.object
        decision.ref = number
        decision.detail = ["decision": "accept"]
        try add(AuditChain.append(suggestion, to: &head))
        for draft in [AuditBench.view(number), decision, AuditBench.view(number)] {
          try add(AuditChain.append(draft, signedBy: signer, to: &head))
        }
      }
      try database.execute(
        sql: "UPDATE audit_head SET size = ?, frontier = ?, root = ?",
        arguments: [head.size, Data(head.frontier.bytes), Data(head.root.bytes)])
    }
    try queue.close()
  }

  /// Nanoseconds a program took; its end is an aim.
  private func timed(
    _ program: String, _ words: [String], isShown: Bool = false
  ) throws -> UInt64 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    if !isShown { process.standardOutput = FileHandle.nullDevice }
    let start = nanoseconds()
    try process.run()
    process.waitUntilExit()
    let name = isShown ? "outside verifier" : words.prefix(2).joined(separator: " ")
    Aims.check("\(name): exit \(process.terminationStatus)", process.terminationStatus == 0)
    return nanoseconds() - start
  }
}
