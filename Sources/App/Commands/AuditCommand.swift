import ArgumentParser

/// The trail nobody rewrites: list it, verify it, prove an entry, hand out a copy.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "List, verify, prove and export the audit trail.",
    discussion: "Example: countersign audit verify",
    subcommands: [
      List.self, Show.self, Story.self, Signals.self, Verify.self, Export.self, Prove.self,
      Resume.self,
    ])
}
