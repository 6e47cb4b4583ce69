import ArgumentParser
import Basics
import Foundation
import Records
import Review
import Storage

/// Clients' consents under 42 CFR Part 2: without one, nothing of a covered record leaves for a
/// language model. A client is named by one of their notes, so that no client's id stands in a
/// shell's history.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Enter, revoke and show clients' consents under 42 CFR Part 2.",
    discussion: """
      A client is named by any of their notes. Each change is an entry of the audit trail; the days \
      of a consent are sealed.

      Examples:
        countersign consent give TN-78910 --signed 2026-01-05
        countersign consent import consents.csv
      """,
    subcommands: [Give.self, Revoke.self, Show.self, ConsentImportCommand.self])

  struct Give: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enter a consent that the client has signed.",
      discussion: """
        Examples:
          countersign consent give TN-78910 --signed 2026-01-05
          countersign consent give TN-78910 --signed 2026-01-05 --expires 2027-01-05 --scope payment
        """)
    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("The day it was signed.", valueName: "DAY")) var signed: String
    @Option(help: ArgumentHelp("The last day it holds.", valueName: "DAY")) var expires: String?
    @Option(help: ArgumentHelp("tpo, payment or treatment.", valueName: "WORD")) var scope = "tpo"
    @Argument(help: ArgumentHelp("A note of the client.", valueName: "NOTE")) var note: String

    func run() throws {
      guard let signed = Day(signed), expires == nil || expires.flatMap({ Day($0) }) != nil else {
        throw Failure(.usage, "a day is written such as 2026-01-05")
      }
      guard let scope = PartTwoConsent.Scope(rawValue: scope) else {
        throw Failure(.usage, "--scope is tpo, payment or treatment")
      }
      let consent = PartTwoConsent(
        signed: signed, expires: expires.flatMap { Day($0) }, scope: scope)
      if let fault = ConsentRules.fault(of: consent) { throw Failure(.usage, fault) }
      try ConsentCommand.change(global, note) { workspace, id in
        let isTaken = try workspace.store.take(
          consent, ofClientOf: id, by: workspace.person, at: WallClock().now)
        guard isTaken else {
          throw Failure(.notAllowed, Output.plain("\(id) names no client; nothing was entered"))
        }
        return "the client of \(id): a consent of \(signed) is on file"
      }
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Revoke all consents of a client; nothing of the record leaves from then on.",
      discussion: "Example: countersign consent revoke TN-78910")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("A note of the client.", valueName: "NOTE")) var note: String

    func run() throws {
      try ConsentCommand.change(global, note) { workspace, id in
        let count = try workspace.store.revokeConsents(
          ofClientOf: id, by: workspace.person, at: WallClock().now)
        return count == 0
          ? "the client of \(id) has no consent that stands"
          : "the client of \(id): \(count) revoked"
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what is on file for the client of a note.",
      discussion: "Example: countersign consent show TN-78910 --json")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("A note of the client.", valueName: "NOTE")) var note: String

    func run() throws {
      let store = try Looking.open(global)
      defer { store.close() }
      let id = try NoteWords.known(note, in: store)
      let consents = try store.consents(ofClientOf: id) ?? []
      if json { return Output.line(Output.json(["consents": consents])) }
      guard !consents.isEmpty else { return Output.line("no consent is on file") }
      for consent in consents {
        let end = consent.expires.map { " to \($0)" } ?? ""
        Output.line(
          "\(consent.signed)\(end)  \(consent.scope.rawValue)"
            + (consent.isRevoked ? "  revoked" : ""))
      }
    }
  }

  private static func change(
    _ global: GlobalOptions, _ note: String,
    _ change: (Workspace, NoteID) throws -> String
  ) throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    let line = try change(
      workspace, try NoteWords.known(note, in: workspace.store, for: workspace.reader))
    if !global.quiet { Output.line(Output.plain(line)) }
  }
}
