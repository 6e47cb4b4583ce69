import Advice
import ArgumentParser
import Basics
import Console
import Screen
import Worker

/// Shows and judges the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show and check the configuration.",
    discussion: "Example: countersign config check",
    subcommands: [Show.self, Check.self, Keys.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print where everything is and what is set.",
      discussion: "Example: countersign config show --home practice")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let places = global.places()
      let (configuration, _) = try ConfigurationReader.read(path: places.configuration)
      let shown = Shown(places: places, configuration: configuration)
      if json { return Output.line(Output.json(shown)) }
      for (key, value) in shown.lines { Output.line(key.padded(to: 18) + value) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is wrong with the configuration: file, line and key.",
      discussion: """
        Exit 0 when all is well, 1 with findings, 3 when the file is not TOML.

        Example: countersign config check --config mine.toml
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let places = global.places()
      var (configuration, findings) = try ConfigurationReader.read(path: places.configuration)
      findings += ConfigurationCheck(places: places).findings(configuration)
      if json {
        Output.line(Output.json(["findings": findings]))
      } else {
        for finding in findings { Output.line(finding.line) }
        if findings.isEmpty { Output.line("\(places.configuration): nothing wrong") }
      }
      if !findings.isEmpty { throw Failure(.findings, "") }
    }
  }

  struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the table of keys as it is in force.",
      discussion: "Example: countersign config keys")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "As the table of the README, without your own keys.") var markdown = false

    func run() throws {
      if markdown { return Output.line(Keymap.markdownTable()) }
      let (configuration, _) = try ConfigurationReader.read(path: global.places().configuration)
      var findings: [Finding] = []
      let keymap = Keymap(bindings: configuration.keys, findings: &findings)
      Output.line(Keymap.markdownTable(keymap))
    }
  }

  private struct Shown: Encodable {
    var configuration: String
    var database: String
    var keys: String
    var state: String
    var inbox: String
    var practice: String
    var theme: String
    var undoSeconds: Int
    var syncSeconds: Int
    var sources: [String]
    var model: String?

    init(places: Places, configuration values: Configuration) {
      configuration = places.configuration
      database = places.database
      keys = places.keys
      state = places.state
      inbox = places.inbox
      practice = values.practice
      theme = values.console.theme
      undoSeconds = values.console.undoSeconds
      syncSeconds = values.syncSeconds
      sources = values.sources.map { "\($0.name) (\($0.kind.rawValue)) \($0.base)" }
      model = values.model.map { settings in
        let endpoint = settings.terms.endpoint
        return "\(endpoint.wire.rawValue) · \(endpoint.model) at \(endpoint.address); keeps: "
          + (endpoint.retention ?? "not stated")
      }
    }

    var lines: [(String, String)] {
      [
        ("configuration", configuration), ("database", database), ("keys", keys),
        ("state", state), ("inbox", inbox), ("practice", practice), ("theme", theme),
        ("undo", "\(undoSeconds) s"), ("sync", "every \(syncSeconds) s"),
        ("sources", sources.isEmpty ? "none" : sources.joined(separator: "; ")),
        ("model", model ?? "none"),
      ]
    }
  }
}

extension Finding {
  /// "config.toml:3: console.theme is …".
  var line: String {
    (place.isEmpty ? "" : place + ": ") + message
  }
}

extension String {
  /// Filled with spaces to `width` characters; longer text is kept and gets one space.
  func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self + " "
  }
}
