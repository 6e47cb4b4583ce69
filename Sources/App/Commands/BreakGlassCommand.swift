import ArgumentParser
import Basics
import Review
import Storage

/// Access beyond one's own clients, for a reason and a time.
struct BreakGlassCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "break-glass",
    abstract: "See beyond your own clients for a time; a supervisor sees who did, and why.",
    discussion: """
      Opening, every record seen through it and its end are entries of the audit trail. How long it \
      lasts is review.break_glass_minutes.

      Examples:
        countersign break-glass open --reason "covering for Dr. Adeyemi" --as cleo
        countersign break-glass list --as sam
      """,
    subcommands: [Open.self, End.self, List.self, Read.self])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open it; - reads the reason from standard input.",
      discussion: "Example: countersign break-glass open --reason - --as cleo")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Option(help: ArgumentHelp("Why; - is standard input.", valueName: "TEXT")) var reason: String

    func run() throws {
      try BreakGlassCommand.acting(global) { workspace in
        var why = reason
        if reason == "-" {
          var reader = try LineReader(path: "-")
          why = String(decoding: reader.rest(), as: UTF8.self)
        }
        let trimmed = why.split(whereSeparator: \.isNewline).joined(separator: " ")
        let glass = try workspace.store.breakGlass(
          by: workspace.person, reason: trimmed,
          minutes: workspace.configuration.glassMinutes, at: WallClock().now
        ).get()
        BreakGlassCommand.tell([Row(glass)], json: json, quiet: global.quiet)
      }
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close your own before its time.",
      discussion: "Example: countersign break-glass end --as cleo")
    @OptionGroup var global: GlobalOptions

    func run() throws {
      try BreakGlassCommand.acting(global) { workspace in
        let isClosed = try workspace.store.endBreakGlass(
          by: workspace.person, at: WallClock().now)
        if !global.quiet { Output.line(isClosed ? "closed" : "none was open") }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print who broke the glass, why, and who has read of it.",
      discussion: "Example: countersign break-glass list --json --as sam")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      try BreakGlassCommand.acting(global) { workspace in
        guard workspace.person.role == .supervisor else {
          throw Refusal.notAllowed(workspace.person.role, word: "read of broken glasses")
        }
        let rows = try workspace.store.brokenGlasses().map { Row($0) }
        BreakGlassCommand.tell(rows, json: json, quiet: global.quiet)
      }
    }
  }

  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say, as a supervisor, that you have read of one.",
      discussion: "Example: countersign break-glass read 1204 --as sam")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("Its entry in the trail.", valueName: "N")) var entry: Int

    func run() throws {
      try BreakGlassCommand.acting(global) { workspace in
        if let refusal = try workspace.store.markRead(
          glass: entry, by: workspace.person, at: WallClock().now)
        {
          throw refusal
        }
        if !global.quiet { Output.line("read") }
      }
    }
  }

  /// One, as it is printed.
  private struct Row: Encodable {
    var entry: Int
    var person: String
    var role: String
    var reason: String
    var openedAt: Instant
    var until: Instant
    var endedAt: Instant?
    var readBy: String?

    init(_ glass: BreakGlass) {
      entry = glass.entry
      person = glass.person
      role = glass.role.rawValue
      reason = glass.reason
      openedAt = glass.openedAt
      until = glass.until
      endedAt = glass.endedAt
      readBy = glass.readBy
    }

    var line: String {
      "\(entry)  \(openedAt)  \(person)  until \(until)"
        + (endedAt.map { "  ended \($0)" } ?? "")
        + (readBy.map { "  read by \($0)" } ?? "  not read") + "  \(reason)"
    }
  }

  private static func tell(_ rows: [Row], json: Bool, quiet: Bool) {
    if json { return Output.line(Output.json(["glasses": rows])) }
    if rows.isEmpty, !quiet { Output.line("nobody broke a glass") }
    for row in rows { Output.line(Output.plain(row.line)) }
  }

  /// Signs the person in, and puts on record which glasses' time was over before.
  private static func acting(_ global: GlobalOptions, _ body: (Workspace) throws -> Void) throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    try workspace.store.endExpiredGlasses(at: WallClock().now)
    try body(workspace)
  }
}
