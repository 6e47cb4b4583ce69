import ArgumentParser
import Basics
import Records
import Review
import Storage

/// Whose clients an account sees.
extension UserCommand {
  struct Access: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whose clients an account sees.",
      discussion: """
        A clinician sees the clients they treat: --clinician is their id in the EHR, as often as \
        they have one; where none is given, the account's name. A biller sees all clients, or with \
        --assigned-only those of `user assign`.

        Examples:
          countersign user access cleo --clinician CLN-104 --as rosa
          countersign user access ana --assigned-only --as rosa
        """)
    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("Who a clinician is in the EHR.", valueName: "ID")) var clinician:
      [String] = []
    @Flag(help: "A biller sees assigned clients only.") var assignedOnly = false
    @Flag(help: "A biller sees all clients again.") var allClients = false
    @Argument(help: ArgumentHelp("Whose.", valueName: "USER")) var user: String

    func run() throws {
      guard !(assignedOnly && allClients) else {
        throw Failure(.usage, "--assigned-only and --all-clients exclude each other")
      }
      try UserCommand.keeping(global) { workspace in
        let account = try UserCommand.account(user, workspace)
        let refusal = try workspace.store.setAccess(
          of: user,
          clinicians: clinician.isEmpty ? account.clinicians : clinician.map { ClinicianID($0) },
          assignedOnly: assignedOnly || (account.assignedOnly && !allClients),
          by: workspace.person, at: WallClock().now)
        if let refusal { throw refusal }
        if !global.quiet { Output.line(Output.plain("\(user): changed")) }
      }
    }
  }

  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Assign clients to a person, named by any of their notes.",
      discussion: "Example: countersign user assign ana TN-78910 TN-80002 --as rosa")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("To whom.", valueName: "USER")) var user: String
    @Argument(help: ArgumentHelp("Notes of the clients.", valueName: "NOTE")) var notes: [String]

    func run() throws { try UserCommand.assign(global, user, notes, true) }
  }

  struct Unassign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take assigned clients away again.",
      discussion: "Example: countersign user unassign ana TN-78910 --as rosa")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("From whom.", valueName: "USER")) var user: String
    @Argument(help: ArgumentHelp("Notes of the clients.", valueName: "NOTE")) var notes: [String]

    func run() throws { try UserCommand.assign(global, user, notes, false) }
  }

  private static func assign(
    _ global: GlobalOptions, _ user: String, _ notes: [String], _ isAssigned: Bool
  ) throws {
    try keeping(global) { workspace in
      for text in notes {
        let note = try NoteWords.known(text, in: workspace.store)
        let refusal = try workspace.store.assign(
          clientOf: note, to: user, isAssigned, by: workspace.person, at: WallClock().now)
        if let refusal { throw refusal }
      }
      let count = try workspace.store.assignedClients(of: user)
      guard !global.quiet else { return }
      Output.line(Output.plain("\(user): \(count) \(count == 1 ? "client" : "clients") assigned"))
    }
  }

  private static func keeping(_ global: GlobalOptions, _ body: (Workspace) throws -> Void) throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    try workspace.store.acting(workspace.person, .accounts)
    try body(workspace)
  }

  private static func account(_ user: String, _ workspace: Workspace) throws -> Account {
    guard let account = try workspace.store.accounts().first(where: { $0.user == user }) else {
      throw Refusal.noAccount(user)
    }
    return account
  }
}
