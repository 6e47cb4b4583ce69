import ArgumentParser
import Foundation

/// An invented practice with its EHR inside the same process.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the console on an invented practice.",
    discussion: """
      Needs no network, no configuration and no answer. The demo has a workspace of its own \
      (countersign-demo beside the real one) unless --home says otherwise. Its EHR and its language \
      model are invented and run inside this process; the model reads each note a second time, behind \
      the same gate as a real one. A practice scaled to more than 1000 notes is read by the rules \
      alone, unless --model is given.

      Examples:
        countersign demo
        countersign demo --reset
        countersign demo --reset --no-model
        countersign demo --once --home practice
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "Forget the demo's workspace first.") var reset = false
  @Option(help: ArgumentHelp("Scale the practice to so many notes.", valueName: "N"))
  var items: Int?
  @Flag(help: "Sync and suggest until nothing is left to do, print what was done, and end.")
  var once = false
  @Flag(inversion: .prefixedNo, help: "Have its language model read each note a second time.")
  var model: Bool?
  @Flag(help: "For programs, with --once.") var json = false

  func validate() throws {
    if let items, !(1...10_000_000).contains(items) {
      throw ValidationError("--items takes a number from 1 to 10000000")
    }
  }

  func run() throws {
    let places = global.places(workspace: "countersign-demo")
    if reset { try Demo.reset(places) }
    let demo = try Demo(
      places: places, items: items, who: global.who,
      asksModel: model ?? ((items ?? 0) <= Demo.modelItemsMax))
    defer { demo.close() }
    if once { return try RunOnce(json: json, quiet: global.quiet).run(demo.workspace) }
    let status = try ConsoleSession(demo.workspace).run()
    if status != .done { throw Failure(status, "") }
  }
}
