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
        DIR gets entries.jsonl (each line as it was hashed), the signed head, the public key and \
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
        try AuditBundle(
          store: workspace.store, notary: workspace.trail.notary, signed: signed
        ).write(into: export) { done, total in Output.progress("exported \(done) of \(total)") }
        Output.progressDone()
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

extension AuditCommand {
  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Go on from a log that lost entries: a person's decision.",
      discussion: """
        When the log does not continue what was signed, sending is held. First look for a newer \
        backup. If there is none, this records what was lost and who decided, and a new key signs \
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
