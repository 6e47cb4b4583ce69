import ArgumentParser
import Audit
import Basics
import Foundation
import Storage

/// A consistent copy of the database while it is in use.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database while it is in use.",
    discussion: """
      The copy is sealed like the original; the data key is not in it: keep \u{60}keys\u{60} somewhere \
      else. DEST is a file that does not exist yet, or a folder, which gets one named by the time. \
      The copy is an entry of the trail, and the trail's head is signed before it is made; one that \
      fails is a second entry.

      Examples:
        countersign backup /mnt/backup
        countersign backup /mnt/backup/before-update.db
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs.") var json = false
  @Argument(help: "A new file, or a folder.", completion: .file()) var dest: String

  func run() throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    let now = WallClock().now
    let path = Self.path(dest, at: now.description)
    let intent = try workspace.store.recordBackup(by: workspace.person, at: now)
    if let held = workspace.trail.holdsSending() { Output.error(Output.plain(held)) }
    do {
      try workspace.store.backup(to: path) { done, total in
        Output.progress("copied \(done) of \(total) pages")
      }
    } catch {
      try workspace.store.recordBackupFailure(
        of: intent, by: workspace.person, at: WallClock().now)
      throw error
    }
    Output.progressDone()
    let size = try workspace.store.auditHead().size
    if json {
      Output.line(Output.json(Answer(file: path, entries: size)))
    } else if !global.quiet {
      Output.line(Output.plain("\(path): a copy with \(size) audit entries"))
      Output.line(Output.plain("the keys are not in it: \(workspace.places.keys)"))
    }
  }

  /// The file that is written: DEST itself, or in the folder it names one named by the time.
  static func path(_ dest: String, at time: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: dest, isDirectory: &isFolder), isFolder.boolValue
    else { return dest }
    let mark = time.filter { $0.isNumber || $0 == "T" }.prefix(15)
    return dest + (dest.hasSuffix("/") ? "" : "/") + "countersign-\(mark).db"
  }

  private struct Answer: Encodable {
    var file: String
    var entries: Int
  }
}

/// A copy put in the place of the database, after all of it was looked at.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the database's place, once it verifies.",
    discussion: """
      Every entry of the copy's trail, every head that was signed here, every sealed cell and what \
      keeps the trail append-only is checked before anything is replaced; one finding, and nothing \
      is. The database that was there stays beside the new one. Close every other console, serve and \
      sync first. A copy that is older than the last signed head holds sending until a person takes \
      the loss with countersign audit resume.

      Example: countersign restore /mnt/backup/countersign-20261125T090000.db
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs.") var json = false
  @Flag(help: "Check the copy and replace nothing.") var dryRun = false
  @Argument(help: "The backup.", completion: .file()) var source: String

  func run() throws {
    let places = global.places()
    let (configuration, _) = try ConfigurationReader.read(path: places.configuration)
    try places.prepare()
    let draft = try RestoreDraft.prepare(
      from: source, at: StoreLocation(database: places.database, keys: places.keys)
    ) { done, total in Output.progress("read \(done) of \(total) pages") }
    Output.progressDone()
    defer { draft.discard() }
    let check = try RestoreCheck(
      draft, SignedHeads(places: places, settings: configuration.audit))
    for finding in check.findings { Output.error(Output.plain(finding.line)) }
    guard check.findings.isEmpty else {
      throw Failure(.findings, Output.plain("\(source): does not verify; nothing was replaced"))
    }
    guard !dryRun else { return tell(check, aside: nil) }
    let now = WallClock().now
    let aside = try draft.replace(at: now)
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    try workspace.store.recordRestore(check.head, by: workspace.person, at: now)
    tell(check, aside: aside)
  }

  private func tell(_ check: RestoreCheck, aside: String?) {
    if json {
      Output.line(
        Output.json(
          Answer(
            entries: check.head.size, cells: check.cells, behind: check.behind, aside: aside,
            replaced: !dryRun)))
      return
    }
    guard !global.quiet else { return }
    Output.line(
      "\(check.head.size) audit entries and \(check.cells) sealed cells verify"
        + (dryRun ? "; nothing was replaced" : ""))
    if let aside { Output.line(Output.plain("the database before it: \(aside)")) }
    if check.behind > 0 {
      Output.line(
        "\(check.behind) entries that were signed are not in it; sending is held until somebody "
          + "takes the loss with countersign audit resume")
    }
  }

  private struct Answer: Encodable {
    var entries: Int
    var cells: Int
    /// Signed entries the copy does not have.
    var behind: Int
    /// Where the database lies that was there before.
    var aside: String?
    var replaced: Bool
  }
}
