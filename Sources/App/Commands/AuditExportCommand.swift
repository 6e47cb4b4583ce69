import ArgumentParser
import Audit
import Foundation
import Keys
import Storage

extension AuditCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a copy of the log that anybody can verify.",
      discussion: """
        DIR gets entries.jsonl (each line as it was hashed), the signed head, the public key and
        earlier heads. The folder appears when it is whole. The export itself is an entry.

        Example: countersign audit export audit-2026
        """)
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("A folder that is not there yet.", valueName: "DIR"))
    var folder: String

    func run() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      try workspace.signIn()
      let export = try ExportFolder(path: folder)
      do {
        try workspace.store.recordAuditExport(by: workspace.person, at: WallClock().now)
        let signed = try workspace.trail.sign()
        try AuditBundle(workspace: workspace, signed: signed).write(into: export)
        try export.finish()
        if !global.quiet {
          Output.line("\(signed.size) entries in \(Output.plain(folder))")
          Output.line("key \(workspace.trail.notary.key.text)")
        }
      } catch let fault as AuditFault {
        export.remove()
        throw Failure(.findings, "entry \(fault.seq): \(fault.reason); nothing was exported")
      } catch {
        export.remove()
        throw error
      }
    }
  }
}

/// The files of an export.
private struct AuditBundle {
  let workspace: Workspace
  let signed: SignedCheckpoint

  /// Earlier heads that go with it, the newest.
  private static let earlierMax = 100

  func write(into folder: ExportFolder) throws {
    let entries = try folder.open("entries.jsonl")
    try workspace.store.exportAudit(
      size: signed.size, root: signed.root,
      progress: { done, total in Output.progress("exported \(done) of \(total)") },
      write: { try folder.append($0, to: entries) })
    Output.progressDone()
    try folder.close(entries)
    try folder.write(signed.note, "checkpoint")
    try folder.write(workspace.trail.notary.key.text + "\n", "vkey")
    let notary = workspace.trail.notary
    var earlier: [Int: String] = [:]
    for checkpoint in try notary.kept(in: notary.historyPath).checkpoints
    where checkpoint.size > 0 && checkpoint.size < signed.size {
      earlier[checkpoint.size] = checkpoint.note
    }
    for (size, note) in earlier.sorted(by: { $0.key < $1.key }).suffix(AuditBundle.earlierMax) {
      let digits = String(size)
      let name = String(repeating: "0", count: 20 - digits.count) + digits
      try folder.write(note, "checkpoints/" + name)
    }
  }
}

extension AuditCommand {
  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Go on from a log that lost entries: a person's decision.",
      discussion: """
        When the log does not continue what was signed, sending is held. First look for a newer
        backup. If there is none, this records what was lost and who decided, and a new key signs
        from here; what the old one signed is kept aside.

        Example: countersign audit resume --reason "backup of the night before restored"
        """)
    @OptionGroup var global: GlobalOptions
    @Option(help: "Why the loss is taken.") var reason: String

    func validate() throws {
      if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason takes some words") }
    }

    func run() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      guard let why = workspace.trail.brokenBecause() else {
        throw Failure(.notAllowed, "the log continues what was signed; nothing is held")
      }
      let result = try workspace.store.verifyAudit()
      if let bad = result.firstBad {
        throw Failure(
          .findings,
          "entry \(bad.seq): \(bad.reason); a log that does not verify is not gone on from; "
            + "restore a backup")
      }
      try workspace.signIn()
      let key = try workspace.trail.resume(reason: reason, by: workspace.person)
      guard !global.quiet else { return }
      Output.line(Output.plain("was held: \(why)"))
      Output.line("sending goes on; heads are signed by key \(key.text) from here")
    }
  }
}
