import ArgumentParser
import Storage

/// The trail nobody rewrites: list it, verify it, prove an entry, hand out a copy.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "List, verify, prove and export the audit trail.",
    discussion: "Example: countersign audit verify",
    subcommands: [
      List.self, Show.self, Verify.self, Export.self, Prove.self, Resume.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print entries exactly as they were hashed.",
      discussion: """
        On a terminal, without --json or --jsonl, signs a terminal could obey show as spaces.

        Examples:
          countersign audit list --jsonl
          countersign audit list --from 100 --limit 20 --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "One document.") var json = false
    @Flag(help: "One entry a line, as stored.") var jsonl = false
    @Option(help: "The first entry's number.") var from = 0
    @Option(help: "How many at most.") var limit: Int?

    func run() throws {
      let store = try Looking.open(global, needsGuards: false)
      defer { store.close() }
      let isForEyes = !json && !jsonl && Output.isTerminal
      var next = max(0, from)
      var left = limit ?? Int.max
      var isFirst = true
      if json { Output.write("{\"entries\":[") }
      while left > 0 {
        let entries = try store.auditEntries(from: next, limit: min(left, 1000))
        guard let last = entries.last else { break }
        var text = ""
        for entry in entries {
          if json { text += isFirst ? "\n" : ",\n" }
          text += (isForEyes ? Output.plain(entry.text) : entry.text) + (json ? "" : "\n")
          isFirst = false
        }
        Output.write(text)
        left -= entries.count
        next = last.seq + 1
      }
      if json { Output.write("]}\n") }
    }
  }
}
