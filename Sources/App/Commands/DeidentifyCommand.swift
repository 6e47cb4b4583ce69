import ArgumentParser
import Deidentification
import Foundation

/// Identifiers of notes in a file, and the notes without them; needs no workspace.
struct DeidentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deidentify",
    abstract: "Find what identifies people in notes, and replace it by tokens.",
    discussion: """
      FILE holds one record as JSON (id, text, context), or with --jsonl one a line; - is standard \
      input. The context is what the chart holds; it may be missing. A line that cannot be read is \
      named by number, the others are answered, exit 3. What a token stands for is printed only \
      with --reveal.

      Examples:
        countersign deidentify note.json
        countersign deidentify --jsonl notes.jsonl > safe.jsonl
        countersign deidentify --jsonl --reveal - < notes.jsonl
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "One record a line in, one answer a line out.") var jsonl = false
  @Flag(help: "One JSON document.") var json = false
  @Flag(help: "Print what each token stands for; the output is PHI.") var reveal = false
  @Argument(help: ArgumentHelp("Records, or - for standard input.", valueName: "FILE"))
  var file: String

  func run() throws {
    var reader = try LineReader(path: file)
    if jsonl { try answerLines(&reader) } else { try answerDocument(&reader) }
  }

  private func answerLines(_ reader: inout LineReader) throws {
    try reader.eachLine(of: shownName) { line, place in
      guard let record = DeidentifyRecord(bytes: line) else {
        Output.error("\(place): \(DeidentifyCommand.unreadable)")
        return false
      }
      Output.write(Output.json(answer(record), pretty: false) + "\n")
      return true
    }
  }

  private func answerDocument(_ reader: inout LineReader) throws {
    guard let record = DeidentifyRecord(bytes: reader.rest()) else {
      throw Failure(.unreadable, "\(shownName): \(DeidentifyCommand.unreadable)")
    }
    let answer = answer(record)
    if json || isatty(STDOUT_FILENO) != 1 {
      Output.line(Output.json(answer))
    } else {
      for line in answer.lines { Output.line(Output.plain(line)) }
    }
  }

  private func answer(_ record: DeidentifyRecord) -> DeidentifyAnswer {
    let result = Deidentifier().deidentify(record.text, chart: record.chart)
    return DeidentifyAnswer(id: record.id, result, reveals: reveal)
  }

  private var shownName: String { file == "-" ? "standard input" : Output.plain(file) }

  private static let unreadable =
    "not a record; one JSON object with id and text is needed"
}
