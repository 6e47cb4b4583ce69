import ArgumentParser
import CodeSets
import Records
import Storage

/// The console on the practice's own workspace.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console (what no words do).",
    discussion: """
      Without a configuration it shows an empty practice; try countersign demo first.

      Example: countersign console --home practice
      """)
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try ConsoleCommand.open(global.places(), who: global.who)
  }

  /// Opens the console on a workspace and returns when the person leaves it.
  static func open(_ places: Places, who: Who) throws {
    let workspace = try Workspace.open(places, who: who, startsWorker: true)
    defer { workspace.close() }
    let releases = try PracticeReleases(workspace.store.codeReleases().map(\.release))
    let status = try PracticeReleases.$current.withValue(releases) {
      try PayerRules.$current.withValue(workspace.configuration.payers) {
        try ConsoleSession(workspace).run()
      }
    }
    if status != .done { throw Failure(status, "") }
  }
}
