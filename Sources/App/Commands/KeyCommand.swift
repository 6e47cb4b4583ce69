import ArgumentParser
import Audit
import Keys
import Review
import Storage

/// The workspace's keys.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Exchange the key that seals everything, or that signs the log.",
    discussion: "Example: countersign key rotate",
    subcommands: [Rotate.self])

  struct Rotate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Seal the whole database with a new data key, or sign the log with a new one.",
      discussion: """
        With --log the key that signs the trail's heads gets a successor of the same name: the trail \
        announces it and both sign the next head. Note the new key as you noted the old one.

        Every sealed cell is opened with the old key and sealed with a new one, in one transaction:
        all of them or none, and a program that is cut off at any moment finds the key that fits. \
        Close every other console, serve and sync first. The old key stays in \u{60}keys\u{60}, named \
        by its mark: backups made before open with nothing else; remove it when they are gone. Make a \
        new backup afterwards.

        Examples:
          countersign key rotate
          countersign key rotate --log
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "The key that signs the trail's heads.") var log = false
    @Flag(help: "For programs.") var json = false

    func run() throws {
      if log { try rotateLog() } else { try rotateData() }
    }

    private func rotateLog() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      try workspace.signIn()
      try workspace.store.acting(workspace.person, .configure)
      let key = try workspace.trail.rotate()
      try workspace.store.recordKeyChange(key, by: workspace.person, at: WallClock().now)
      if json {
        Output.line(Output.json(["key": key.text]))
      } else if !global.quiet {
        Output.line("the log's heads are signed by key \(key.text) from here")
      }
    }

    private func rotateData() throws {
      let places = global.places()
      let workspace = try Workspace.open(global, startsWorker: false)
      let entered: SignIn.Entered
      do {
        defer { workspace.close() }
        entered = try workspace.signIn()
        try workspace.store.acting(entered.person, .configure)
      }
      let cells = try KeyRotation.rotate(
        StoreLocation(database: places.database, keys: places.keys), by: entered.person,
        signer: entered.signer,
        at: WallClock().now, progress: { Output.progress("sealed \($0) cells anew") })
      Output.progressDone()
      // Signs the trail's new head.
      try Workspace.open(global, startsWorker: false).close()
      if json {
        Output.line(Output.json(Answer(cells: cells)))
      } else if !global.quiet {
        Output.line("\(cells) cells are sealed with a new key")
        Output.line(
          Output.plain("keep \(places.keys) apart from the backups; make a new backup now"))
      }
    }

    private struct Answer: Encodable {
      var cells: Int
    }
  }
}
