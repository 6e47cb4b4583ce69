import ArgumentParser
import Screen

/// The themes there are, and whether a theme file says what it means.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List the themes, or check a theme file.",
    discussion: "Example: countersign theme list",
    subcommands: [List.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Names of all themes.", discussion: "Example: countersign theme list --json")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let names = ThemeStore(places: global.places()).names
      if json { return Output.line(Output.json(["themes": names])) }
      for name in names { Output.line(name) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a theme file leaves out or nobody understands.",
      discussion: "Example: countersign theme check mine.theme")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("A theme file, or the name of a theme.", valueName: "FILE"))
    var file: String

    func run() throws {
      let read: ThemeReader
      if let known = ThemeStore(places: global.places()).theme(named: file) {
        read = known
      } else {
        var reader = try LineReader(path: file)
        read = ThemeReader.read(String(decoding: reader.rest(), as: UTF8.self), name: file)
      }
      for note in read.notes { Output.line("\(Output.plain(file)):\(note.line): \(note.message)") }
      let missing = Role.allCases.filter { !read.theme.names($0) }.map(\.name)
      if !missing.isEmpty {
        Output.line("\(Output.plain(file)): falls back for " + missing.joined(separator: ", "))
      }
      if !read.notes.isEmpty { throw Failure(.findings, "") }
      Output.line("\(Output.plain(file)): nothing wrong")
    }
  }
}
