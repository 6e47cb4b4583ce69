import ArgumentParser
import Basics
import Coding
import EHR
import Foundation
import Records

/// Code suggestions for notes in a file, without a workspace.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest codes for notes, with reason and the words that prove them.",
    discussion: """
      FILE holds one note as JSON, or with --jsonl one a line; - is standard input. \
      A line that cannot be read is named by number, the others are answered, exit 3.

      Examples:
        countersign suggest note.json
        countersign suggest --jsonl notes.jsonl > suggestions.jsonl
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "One record a line in, one answer a line out.") var jsonl = false
  @Flag(help: "One JSON document.") var json = false
  @Option(help: ArgumentHelp("Which engine answers; builtin is the only one.", valueName: "NAME"))
  var engine = "builtin"
  @Argument(help: ArgumentHelp("Notes, or - for standard input.", valueName: "FILE"))
  var file: String

  func run() throws {
    guard engine == "builtin" else {
      throw Failure(.usage, "there is no engine \(Output.plain(engine)); known: builtin")
    }
    var reader = try LineReader(path: file)
    if jsonl { try answerLines(&reader) } else { try answerDocument(&reader) }
  }

  private func answerLines(_ reader: inout LineReader) throws {
    let engine = CodingEngine()
    try reader.eachLine(of: shownName) { line, place in
      var findings: [Finding] = []
      let note = NoteFileReader.record(bytes: line, place: place, findings: &findings)
      for finding in findings { Output.error(finding.line) }
      guard let note else { return false }
      let suggestion = engine.suggest(
        note: note.note, encounter: note.encounter, proposals: note.proposals)
      Output.write(Output.json(SuggestionAnswer(suggestion), pretty: false) + "\n")
      return true
    }
  }

  private func answerDocument(_ reader: inout LineReader) throws {
    let name = shownName.hasSuffix(".txt") ? shownName : "note.json"
    let read = NoteFileReader.read(name: name, bytes: reader.rest())
    for finding in read.findings { Output.error(finding.line) }
    let engine = CodingEngine()
    let answers = read.notes.map {
      SuggestionAnswer(
        engine.suggest(note: $0.note, encounter: $0.encounter, proposals: $0.proposals))
    }
    if json || !isTerminal {
      if answers.count == 1, let only = answers.first { Output.line(Output.json(only)) }
      if answers.count > 1 { Output.line(Output.json(answers)) }
    } else {
      for line in answers.flatMap(\.lines) { Output.line(Output.plain(line)) }
    }
    let hasErrors = read.findings.contains { $0.severity == .error }
    if !read.readable || answers.isEmpty || hasErrors { throw Failure(.unreadable, "") }
  }

  private var shownName: String { file == "-" ? "standard input" : Output.plain(file) }

  private var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
