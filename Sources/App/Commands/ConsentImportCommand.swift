import ArgumentParser
import Basics
import Foundation
import Records
import Review
import Storage

/// Consents from a file, as a practice keeps them in a table.
struct ConsentImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Enter the consents of a file.",
    discussion: """
      A CSV file under a header, or JSON Lines, with the columns

        note or client   a note of the client, or the client's id at the EHR
        source           which EHR, where two of them use the id
        signed, expires  days, 2026-01-05 or 1/5/2026; expires may be empty
        scope            tpo (when empty), payment or treatment

      Each consent is an entry of the audit trail. One that stands already is not entered again. A \
      line that cannot be read is named by its number and the others are entered; exit 3 then.

      Examples:
        countersign consent import consents.csv
        countersign consent import - --json < consents.jsonl
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs.") var json = false
  @Argument(help: "The file.", completion: .file()) var file: String

  func run() throws {
    var reader = try LineReader(path: file)
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    try workspace.store.acting(workspace.person, .consent)
    var answer = Answer()
    var consents = ConsentFile()
    var failure: Failure?
    do {
      try reader.eachLine(of: Output.plain(file)) { line, place in
        do throws(any Error) {
          guard let record = try consents.read(line) else { return true }
          switch try take(record, into: workspace) {
          case .entered: answer.entered += 1
          case .known: answer.known += 1
          case .noClient: throw ConsentImportCommand.unknown
          }
          return true
        } catch let fault as ConsentFile.Fault {
          Output.error("\(place): \(fault.sentence)")
          answer.unread += 1
          return false
        }
      }
    } catch let bad as Failure {
      failure = bad
    }
    if json {
      Output.line(Output.json(answer))
    } else if !global.quiet {
      Output.line(
        Output.plain("\(file): \(answer.entered) consents entered, \(answer.known) known")
          + (answer.unread > 0 ? ", \(answer.unread) lines not read" : ""))
    }
    if let failure { throw failure }
  }

  private struct Answer: Encodable {
    var entered = 0
    var known = 0
    /// Lines that were passed over.
    var unread = 0
  }

  private func take(
    _ record: ConsentFile.Record, into workspace: Workspace
  ) throws -> Store.TakenConsent {
    let owner = try owner(of: record, in: workspace.store, for: workspace.reader)
    return try workspace.store.take(
      record.consent, of: owner, by: workspace.person, at: WallClock().now)
  }

  private func owner(
    of record: ConsentFile.Record, in store: Store, for reader: Reader
  ) throws -> Store.ConsentOwner {
    let source = record.source.map { SourceID($0 == NoteID.byFile ? "" : $0) }
    if let text = record.note {
      let words = source.map { NoteID(text, from: $0).qualified } ?? text
      let notes = try store.notes(named: words, for: reader)
      guard notes.count < 2 else { throw several("note") }
      guard let note = notes.first else { throw ConsentImportCommand.unknown }
      return .clientOf(note)
    }
    let client = ClientID(record.client ?? "")
    if let source { return .client(client, from: source) }
    let sources = try store.sources(of: client)
    guard sources.count < 2 else { throw several("client") }
    return .client(client, from: sources.first ?? SourceID(""))
  }

  private static let unknown = ConsentFile.Fault(sentence: "nobody knows its note or client")

  private func several(_ what: String) -> ConsentFile.Fault {
    ConsentFile.Fault(sentence: "several EHRs have a \(what) of that id; fill the column source")
  }
}
