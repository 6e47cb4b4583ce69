import ArgumentParser
import Audit
import Basics
import Storage

/// The trail nobody rewrites: list it, verify it.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "List and verify the audit trail.",
    discussion: "Example: countersign audit verify",
    subcommands: [List.self, Verify.self])

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

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Recompute every entry, the order and the head.",
      discussion: """
        Exit 0 when the trail is intact, 1 when it is not; names the first bad entry, and the
        triggers that should keep it append-only and do not. Changes nothing.

        Example: countersign audit verify --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let store = try Looking.open(global, needsGuards: false)
      defer { store.close() }
      let guards = try store.brokenGuards()
      let result = try store.verifyAudit(progress: { done, total in
        Output.progress("verified \(done) of \(total)")
      })
      Output.progressDone()
      let bad = result.firstBad.map { Bad(seq: $0.seq, problem: $0.reason) }
      if json {
        let answer = Answer(
          size: result.size, root: result.root, firstBad: bad,
          brokenGuards: guards.isEmpty ? nil : guards)
        Output.line(Output.json(answer))
      } else if let bad {
        Output.line("entry \(bad.seq): \(bad.problem)")
      } else {
        Output.line("\(result.size) entries, every hash, link and the head verify")
        Output.line("root \(result.root)")
      }
      if !guards.isEmpty, !json {
        Output.line(
          "what keeps it append-only is missing or changed: " + guards.joined(separator: ", ")
            + "; restore a backup")
      }
      if bad != nil || !guards.isEmpty { throw Failure(.findings, "") }
    }

    private struct Bad: Encodable {
      var seq: Int
      var problem: String
    }

    private struct Answer: Encodable {
      var size: Int
      var root: String
      var firstBad: Bad?
      /// Triggers that are not as they were made; absent when all are.
      var brokenGuards: [String]?

      enum Member: String, CodingKey { case size, root, firstBad, brokenGuards }

      /// A trail without fault says `"first_bad":null`, not nothing.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Member.self)
        try container.encode(size, forKey: .size)
        try container.encode(root, forKey: .root)
        try container.encode(firstBad, forKey: .firstBad)
        try container.encodeIfPresent(brokenGuards, forKey: .brokenGuards)
      }
    }
  }
}
