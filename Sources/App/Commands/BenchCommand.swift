import ArgumentParser

/// Placeholder to be filled with the bench.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure this machine against floors of the same run.",
    shouldDisplay: false)
  @OptionGroup var global: GlobalOptions

  func run() throws {}
}
