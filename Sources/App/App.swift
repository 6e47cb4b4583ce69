import ArgumentParser
import Foundation

/// Runs the command line and ends the process with the contract's exit code.
public func main() -> Never {
  exit(CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst())).status().rawValue)
}

/// One run of the program: parse the words, run the command, say what went wrong in one line.
struct CommandLineRun {
  var arguments: [String]

  func status() -> ExitStatus {
    do {
      var command = try Countersign.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      if !failure.line.isEmpty { Output.error(failure.line) }
      return failure.code
    } catch {
      return refuse(error)
    }
  }

  /// Wrong words, or a wish for help: the parser knows the text.
  private func refuse(_ error: any Error) -> ExitStatus {
    let text = Countersign.fullMessage(for: error)
    if Countersign.exitCode(for: error) == .success {
      Output.line(text)
      return .done
    }
    Output.error(text)
    return .usage
  }
}

/// The root of the command line; with no words it opens the console.
struct Countersign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "The machine suggests; a person countersigns.",
    discussion: """
      With no words it opens the console on your practice. Start with `countersign demo`: an
      invented practice, no network, no questions.

      Every command prints for people, and for programs with --json (one document) or --jsonl
      (one object a line). Money is cents in JSON, dates are ISO 8601, text offsets are Unicode
      scalars. Exit codes: 0 done, 1 something to see to, 2 wrong words, 3 unreadable input,
      4 service not reached, 5 not allowed.
      """,
    version: Version.text,
    subcommands: [
      ConsoleCommand.self, DemoCommand.self, SandboxCommand.self, SyncCommand.self,
      ServeCommand.self, ImportCommand.self, SuggestCommand.self, QueueCommand.self,
      AcceptCommand.self, ModifyCommand.self, RejectCommand.self, SkipCommand.self,
      UndoCommand.self, AuditCommand.self, ConfigCommand.self, ThemeCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: ConsoleCommand.self)
}

/// What this build calls itself.
enum Version {
  static let text = "0.1.0"
}

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The workspace: all of its files in one folder.", valueName: "DIR"))
  var home: String?

  @Option(help: ArgumentHelp("Read this configuration.", valueName: "FILE"))
  var config: String?

  @Flag(help: "Say only what went wrong.")
  var quiet = false

  @Flag(help: "Say more.")
  var verbose = false

  @Option(name: .customLong("as"), help: ArgumentHelp("Act as this person.", valueName: "USER"))
  var person: String?

  /// Where the workspace is: `--home`, `COUNTERSIGN_HOME`, or the XDG folders under `name`.
  func places(workspace name: String = "countersign") -> Places {
    let environment = ProcessInfo.processInfo.environment
    var places: Places
    if let home = home ?? environment["COUNTERSIGN_HOME"], !home.isEmpty {
      places = Places(home: home)
    } else {
      places = Places(environment: environment, name: name)
    }
    if let config { places.configuration = config }
    return places
  }
}
