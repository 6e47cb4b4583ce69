import ArgumentParser
import Audit
import Basics
import Keys
import Records
import Review
import Storage

/// The people of the practice and their accounts.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Keep the accounts of the practice's people.",
    discussion: """
      Without accounts the operating system's user acts. The first account is an administrator's; \
      from then on every judgement needs --as USER and that person's passphrase.

      Example: countersign user add rosa --role administrator
      """,
    subcommands: [
      Add.self, List.self, Disable.self, ChangePassphrase.self, Access.self, Assign.self,
      Unassign.self,
    ])
}

extension UserCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an account.",
      discussion: """
        Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).

        Examples:
          countersign user add rosa --role administrator
          countersign user add ana --role biller --name "Ana Brook" --as rosa
        """)
    @OptionGroup var global: GlobalOptions
    @OptionGroup var fresh: FreshPassphrase
    @Option(help: ArgumentHelp("What they are at the practice.", valueName: "ROLE")) var role:
      String
    @Option(help: ArgumentHelp("Who that is.", valueName: "TEXT")) var name = ""
    @Argument(help: ArgumentHelp("What they sign in as.", valueName: "USER")) var user: String

    func run() throws {
      guard let role = Role(rawValue: role) else {
        let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(.usage, "there is no role \(Output.plain(self.role)); known: \(known)")
      }
      guard PersonKey.isName(user) else {
        throw Failure(.usage, "\(Output.plain(user)): a user's name has no space and no +")
      }
      let account = Account(user: user, fullName: name, role: role)
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      let present = try workspace.store.accounts()
      if let refusal = AccountRules.refusalToAdd(account, among: present) { throw refusal }
      try workspace.signIn()
      try workspace.store.acting(workspace.person, .accounts)
      let made = try fresh.make(for: user, in: workspace)
      let refusal = try workspace.store.add(
        account, vault: made.vault, key: made.key, by: workspace.person, at: WallClock().now)
      if let refusal { throw refusal }
      guard !global.quiet else { return }
      Output.line(Output.plain("\(user) may sign in as \(role.rawValue)"))
      if present.isEmpty {
        Output.line("from now on every judgement needs --as USER and a passphrase")
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the accounts.", discussion: "Example: countersign user list --json")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    private struct Answer: Encodable {
      struct User: Encodable {
        var user: String
        var name: String
        var role: String
        var disabled: Bool
        var clinicians: [String]?
        var assignedOnly: Bool?
      }
      var users: [User]
    }

    func run() throws {
      let store = try Looking.open(global)
      defer { store.close() }
      let accounts = try store.accounts()
      if json {
        let users = accounts.map {
          Answer.User(
            user: $0.user, name: $0.fullName, role: $0.role.rawValue, disabled: $0.isDisabled,
            clinicians: $0.role == .clinician ? $0.treatsAs.map(\.text).sorted() : nil,
            assignedOnly: $0.assignedOnly ? true : nil)
        }
        return Output.line(Output.json(Answer(users: users)))
      }
      if accounts.isEmpty, !global.quiet {
        Output.line("no accounts: the operating system's user acts")
      }
      for account in accounts {
        let state =
          (account.isDisabled ? "disabled " : "")
          + (account.assignedOnly ? "assigned clients only " : "")
        Output.line(
          Output.plain(
            account.user.padded(to: 16) + account.role.rawValue.padded(to: 15) + state
              + account.fullName))
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let an account do nothing any more.",
      discussion: "Example: countersign user disable ana --as rosa")
    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("Whose.", valueName: "USER")) var user: String

    func run() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      guard try !workspace.store.accounts().isEmpty else { throw Refusal.noAccount(user) }
      try workspace.signIn()
      if let refusal = try workspace.store.disable(
        user, by: workspace.person, at: WallClock().now)
      {
        throw refusal
      }
      if !global.quiet { Output.line(Output.plain("\(user) is disabled")) }
    }
  }

  struct ChangePassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Give yourself, or somebody who forgot, a new passphrase.",
      discussion: """
        One's own keys stay. Who gets a new passphrase from an administrator gets a new signing key \
        with it, and may sign in again.

        Examples:
          countersign user passphrase --as ana
          countersign user passphrase ana --as rosa
        """)
    @OptionGroup var global: GlobalOptions
    @OptionGroup var fresh: FreshPassphrase
    @Argument(help: ArgumentHelp("Whose; nobody: one's own.", valueName: "USER")) var user: String?

    func run() throws {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      let name = try global.who.name
      guard try !workspace.store.accounts().isEmpty else { throw Refusal.noAccount(user ?? name) }
      let entered = try workspace.signIn()
      if let user, user != name { return try reset(user, workspace) }
      guard let door = entered.door else { throw Refusal.noAccount(name) }
      let new = try Passphrase.fresh(for: name, file: fresh.newPassphraseFile)
      guard let vault = try door.vault.changed(user: name, from: door.passphrase, to: new) else {
        throw Refusal.wrongPassphrase(name)
      }
      let refusal = try workspace.store.changePassphrase(
        of: entered.person, vault: try SignIn.bytes(of: vault), at: WallClock().now)
      if let refusal { throw refusal }
      if !global.quiet { Output.line("the passphrase is changed") }
    }

    private func reset(_ user: String, _ workspace: Workspace) throws {
      try workspace.store.acting(workspace.person, .accounts)
      guard try workspace.store.accounts().contains(where: { $0.user == user }) else {
        throw Refusal.noAccount(user)
      }
      let made = try fresh.make(for: user, in: workspace)
      let refusal = try workspace.store.reset(
        user, vault: made.vault, key: made.key, by: workspace.person, at: WallClock().now)
      if let refusal { throw refusal }
      if !global.quiet { Output.line(Output.plain("\(user) has a new passphrase and a new key")) }
    }
  }
}

/// Where a new passphrase comes from.
struct FreshPassphrase: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read the new passphrase here, not at the terminal.", valueName: "FILE"))
  var newPassphraseFile: String?

  /// A new signing key of that name and the practice's data key, wrapped by a new passphrase.
  func make(for user: String, in workspace: Workspace) throws -> (vault: [UInt8], key: NoteKey) {
    let passphrase = try Passphrase.fresh(for: user, file: newPassphraseFile)
    let made = try PersonVault.make(
      for: user, passphrase: passphrase, dataKey: try workspace.store.dataKey())
    return (try SignIn.bytes(of: made.vault), made.signer.key)
  }
}
