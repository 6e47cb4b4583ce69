import ArgumentParser
import Records

/// One run of the worker, or the worker until it is interrupted.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Pull notes, suggest codes, deliver decisions.",
    discussion: """
      With --once it ends when nothing is left to do. Exit 4 when a source was not reached.

      Example: countersign sync --once --json
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "Until nothing is left to do.") var once = false
  @Flag(help: "For programs.") var json = false

  func run() throws {
    let workspace = try Workspace.open(global, startsWorker: true)
    defer { workspace.close() }
    if workspace.configuration.sources.isEmpty, !global.quiet {
      Output.error(
        "\(workspace.places.configuration): no [[ehr]] is set; only the inbox is read")
    }
    if once { return try RunOnce(json: json, quiet: global.quiet).run(workspace) }
    Worker.untilInterrupted(workspace, quiet: global.quiet)
  }
}

/// The worker without a console.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Run the worker without a console until interrupted.",
    discussion: "Example: countersign serve --home practice")
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace.open(global, startsWorker: true)
    defer { workspace.close() }
    Worker.untilInterrupted(workspace, quiet: global.quiet)
  }
}

/// The worker in the foreground.
private enum Worker {
  static func untilInterrupted(_ workspace: Workspace, quiet: Bool) {
    for notice in workspace.notices { Output.error(Output.plain(notice)) }
    workspace.observe(
      change: {},
      status: { status in
        guard !quiet else { return }
        Output.progress(Output.plain(status.trouble ?? status.activity))
      },
      notice: { Output.error(Output.plain($0)) })
    workspace.startWorker()
    Signals.waitForEnd()
    Output.progressDone()
  }
}
