import ArgumentParser
import Basics
import Records
import Review
import Storage

/// Batches that are more than one person signs alone: proposed by one, approved by another.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Propose a batch, and approve or refuse what another proposed.",
    discussion: """
      A proposal signs nothing and sends nothing. A supervisor who is not its proposer approves it:
      notes that changed since are left out and named, and then the exit code is 1. BATCH is the id \
      or its beginning.

      Examples:
        countersign batch propose TN-78910 TN-78911 --as ana
        countersign batch approve 3f9c --as sam
      """,
    subcommands: [Propose.self, List.self, Show.self, Approve.self, Refuse.self])

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Propose to sign what was suggested for these notes.",
      discussion: "Example: countersign batch propose TN-78910 TN-78911 --as ana")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The notes.", valueName: "ID")) var ids: [String]

    func run() throws {
      try BatchCommand.acting(global) { workspace in
        let items = try ids.map { id in
          let reader = workspace.reader
          let item = try NoteWords.known(id, in: workspace.store, for: reader)
          guard let detail = try workspace.store.detail(item, for: reader) else {
            throw Refusal.unknownItem(item)
          }
          return ProposedItem(
            item: item, version: detail.row.version, claim: detail.suggestion.claim)
        }
        let batch = try workspace.store.propose(
          items, by: workspace.person, at: WallClock().now
        ).get()
        BatchAnswer(batch).tell(json: json, quiet: global.quiet)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the batches that wait for a second person.",
      discussion: "Example: countersign batch list --json")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Flag(help: "Those that were answered, the newest first.") var answered = false

    func run() throws {
      let store = try Looking.open(global)
      defer { store.close() }
      let rows = try store.proposals(open: !answered).map { BatchAnswer.Head($0) }
      if json { return Output.line(Output.json(["proposals": rows])) }
      if rows.isEmpty, !global.quiet { Output.line("no batch waits for a second person") }
      for row in rows { Output.line(Output.plain(row.line)) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what a batch would sign.",
      discussion: "Example: countersign batch show 3f9c")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The batch.", valueName: "BATCH")) var id: String

    func run() throws {
      let room = try ReadingRoom(global)
      defer { room.close() }
      let found = try BatchCommand.find(id, in: room.store)
      guard let opened = try room.store.proposal(found, for: room.reader) else {
        throw Refusal.noProposal(found)
      }
      let answer = BatchAnswer(opened)
      if json { return Output.line(Output.json(answer)) }
      Output.line(Output.plain(answer.head.line))
      for item in answer.items ?? [] { Output.line(Output.plain("  " + item.line)) }
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sign what another person proposed.",
      discussion: "Example: countersign batch approve 3f9c --as sam")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The batch.", valueName: "BATCH")) var id: String

    func run() throws {
      var isPartial = false
      try BatchCommand.acting(global) { workspace in
        let batch = try workspace.store.approve(
          try BatchCommand.find(id, in: workspace.store), by: workspace.person,
          at: WallClock().now,
          undoWindowSeconds: workspace.configuration.console.undoSeconds
        ) { workspace.desk.encode($0) }.get()
        BatchAnswer(batch).tell(json: json, quiet: global.quiet)
        isPartial = !batch.leftOut.isEmpty
      }
      if isPartial { throw Failure(.findings, "") }
    }
  }

  struct Refuse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Refuse a batch, or take your own back; its notes stay to sign.",
      discussion: "Example: countersign batch refuse 3f9c --as sam")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The batch.", valueName: "BATCH")) var id: String

    func run() throws {
      try BatchCommand.acting(global) { workspace in
        let proposal = try workspace.store.refuse(
          try BatchCommand.find(id, in: workspace.store), by: workspace.person,
          at: WallClock().now
        ).get()
        BatchAnswer(head: BatchAnswer.Head(proposal)).tell(json: json, quiet: global.quiet)
      }
    }
  }

  private static func acting(_ global: GlobalOptions, _ body: (Workspace) throws -> Void) throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    try body(workspace)
  }

  /// The batch an id, or its beginning, names. Throws exit code 2 when it names several.
  private static func find(_ text: String, in store: Store) throws -> ProposalID {
    if try store.proposal(ProposalID(text)) != nil { return ProposalID(text) }
    let known = try store.proposals() + store.proposals(open: false)
    let fitting = known.filter { $0.id.text.hasPrefix(text) && !text.isEmpty }
    guard fitting.count < 2 else {
      throw Failure(
        .usage, "\(Output.plain(text)) begins \(fitting.count) batches; write more of it")
    }
    guard let found = fitting.first else {
      throw Refusal.noProposal(ProposalID(text))
    }
    return found.id
  }
}
