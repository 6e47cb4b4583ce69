import ArgumentParser
import Basics
import Foundation
import Records
import Storage

extension ModelCommand {
  /// What left this machine about one note: the console's `:sent`.
  struct Sent: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what left for the model about a note, or why nothing did.",
      discussion: """
        The bodies as they left, the newest first, each with its entry in the audit trail; tokens \
        stand where people stood. Looking at them is itself entered in the trail.

        Examples:
          countersign model sent TN-78910
          countersign model sent TN-78910 --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String

    func run() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      try workspace.signIn()
      let note = try NoteWords.known(id, in: workspace.store, for: workspace.reader)
      try workspace.store.recordView(of: note, by: workspace.person, at: WallClock().now)
      let exchanges = try workspace.store.exchanges(about: note)
      if json {
        return Output.line(Output.json(Answer(noteId: note.text, exchanges: exchanges)))
      }
      guard !exchanges.isEmpty else {
        return Output.line("nothing about this note has left for a language model")
      }
      for exchange in exchanges { tell(exchange) }
    }

    private struct Answer: Encodable {
      var noteId: String
      var exchanges: [ModelExchange]
    }

    private func tell(_ exchange: ModelExchange) {
      let what = exchange.sent == nil ? "nothing left" : "left"
      Output.line("\(exchange.at) \(what) for \(Output.plain(exchange.model))")
      if let reason = exchange.reason { Output.line("  " + Output.plain(reason)) }
      guard let sent = exchange.sent else { return }
      Output.line("  entry \(sent.entry), sha256 \(sent.sha256)")
      Output.line("  " + Output.plain(sent.body))
      if let answer = exchange.answer { Output.line("  came back: " + Output.plain(answer)) }
    }
  }
}
