import ArgumentParser
import Foundation
import Keys
import Review
import Storage
import Terminal

/// Runs the command line and ends the process with the contract's exit code.
public func main() -> Never {
  ProcessMemory.begin()
  ProcessSecrecy.begin()
  exit(CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst())).status().rawValue)
}

/// One run of the program: parse the words, run the command, say what went wrong in one line.
struct CommandLineRun {
  var arguments: [String]

  func status() -> ExitStatus {
    do {
      // Setting the parser up takes longer than reading the practice; no words need no parser.
      if arguments.isEmpty {
        try ConsoleCommand.open(Places(), who: Who())
        return .done
      }
      var command = try directly() ?? Countersign.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      if !failure.line.isEmpty { Output.error(failure.line) }
      return failure.code
    } catch let error as StorageError {
      Output.error(Output.plain(error.sentence))
      return error.exitStatus
    } catch let refusal as Refusal {
      Output.error(Output.plain(refusal.sentence))
      return .notAllowed
    } catch let error as KeysError {
      Output.error(Output.plain(error.sentence))
      return error.exitStatus
    } catch {
      return refuse(error)
    }
  }

  /// The command the first word names, parsed without looking at any other: reading the whole tree
  /// of commands takes longer than most of them run. Nil when the words are not right for it; the
  /// whole tree then says what is wrong with them.
  private func directly() -> (any ParsableCommand)? {
    guard let first = arguments.first, !first.hasPrefix("-") else {
      return try? ConsoleCommand.parse(arguments)
    }
    let named = Countersign.configuration.subcommands.first {
      $0.configuration.commandName == first
    }
    guard let named, named.configuration.subcommands.isEmpty else { return nil }
    return try? named.parse(Array(arguments.dropFirst()))
  }

  /// Wrong words, or a wish for help: the parser knows the text. Anything else is a fault told in
  /// one line.
  private func refuse(_ error: any Error) -> ExitStatus {
    switch Countersign.exitCode(for: error) {
    case .success:
      let text = Countersign.fullMessage(for: error)
      if !text.isEmpty { Output.line(text) }
      return .done
    case .validationFailure:
      let words = Countersign.message(for: error).split(whereSeparator: \.isNewline)
      let help = (["countersign"] + commandWords + ["--help"]).joined(separator: " ")
      Output.error(Output.plain(words.joined(separator: " ") + "; \(help) shows how"))
      return .usage
    default:
      Output.error(Output.plain(line(error)))
      return .unreadable
    }
  }

  /// The command the person meant, as far as the words name one.
  private var commandWords: [String] {
    var command: any ParsableCommand.Type = Countersign.self
    var words: [String] = []
    for word in arguments {
      let inner = command.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let inner else { break }
      words.append(word)
      command = inner
    }
    return words
  }
}

/// The root of the command line; with no words it opens the console.
struct Countersign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "The machine suggests; a person countersigns.",
    discussion: """
      With no words it opens the console on your practice. Start with `countersign demo`: an \
      invented practice, no network, no questions.

      Every command prints for people, and for programs with --json (one document) or --jsonl \
      (one object a line). Money is cents in JSON, dates are ISO 8601, text offsets are Unicode \
      scalars. Exit codes: 0 done, 1 something to see to, 2 wrong words, 3 unreadable input, \
      4 service not reached, 5 not allowed.
      """,
    version: Version.text,
    subcommands: [
      ConsoleCommand.self, DemoCommand.self, SandboxCommand.self, SyncCommand.self,
      ServeCommand.self, ImportCommand.self, SuggestCommand.self, DeidentifyCommand.self,
      QueueCommand.self,
      AcceptCommand.self, ModifyCommand.self, RejectCommand.self, SkipCommand.self,
      UndoCommand.self, BatchCommand.self, AuditCommand.self, UserCommand.self, CodesCommand.self,
      ModelCommand.self,
      GuidelineCommand.self, ConsentCommand.self, BreakGlassCommand.self,
      ConfigCommand.self,
      ThemeCommand.self,
      BackupCommand.self, RestoreCommand.self, KeyCommand.self, DoctorCommand.self,
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

  @Option(
    help: ArgumentHelp(
      "Read that person's passphrase here, not at the terminal.", valueName: "FILE"))
  var passphraseFile: String?

  /// Who acts, and where their passphrase comes from.
  var who: Who { Who(person: person, passphraseFile: passphraseFile) }

  /// Where the workspace is: `--home`, `COUNTERSIGN_HOME`, or the XDG folders under `name`.
  func places(workspace name: String = "countersign") -> Places {
    Places(home: home, configuration: config, workspace: name)
  }
}
