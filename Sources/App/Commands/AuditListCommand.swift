import ArgumentParser
import Audit
import Review
import Storage

extension AuditCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print entries exactly as they were hashed.",
      discussion: """
        On a terminal, without --json or --jsonl, signs a terminal could obey show as spaces. \
        EXPR is words of the form key:value,value, all of which must hold; keys: by, role, kind, \
        action, decision, outcome, note, claim, client, code, model, object, from, to, entry.

        Examples:
          countersign audit list --jsonl
          countersign audit list --from 100 --limit 20 --json
          countersign audit list --filter "by:mlopez decision:modify,reject from:2026-10-01" --csv
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "One document.") var json = false
    @Flag(help: "One entry a line, as stored.") var jsonl = false
    @Flag(help: "Comma-separated, with a header line.") var csv = false
    @Option(help: ArgumentHelp("Only these.", valueName: "EXPR")) var filter = ""
    @Option(help: "The first entry's number.") var from = 0
    @Option(help: "How many at most.") var limit: Int?

    func run() throws {
      let filter = try TrailFilter.read(filter)
      let room = try ReadingRoom(global, needsGuards: false)
      defer { room.close() }
      let printer = Printer(json: json, isForEyes: !json && !jsonl && Output.isTerminal)
      if csv { Output.write(TrailAnswer.commaHeader + "\n") }
      if json { Output.write("{\"entries\":[") }
      if csv || !filter.isEmpty || room.reader != nil {
        try filtered(room, filter, printer)
      } else {
        try all(room.store, printer)
      }
      if json { Output.write("]}\n") }
    }

    private func all(_ store: Store, _ printer: Printer) throws {
      var next = max(0, from)
      var left = limit ?? Int.max
      while left > 0 {
        let entries = try store.auditEntries(from: next, limit: min(left, 1000))
        guard let last = entries.last else { break }
        printer.write(entries)
        left -= entries.count
        next = last.seq + 1
      }
    }

    /// Page by page along the index, the oldest first.
    private func filtered(
      _ room: ReadingRoom, _ filter: TrailFilter, _ printer: Printer
    ) throws {
      let store = room.store
      let zone = WallClock().zoneMinutes
      var last = max(0, from) - 1
      var left = limit ?? Int.max
      while left > 0 {
        let window = try store.trailWindow(
          filter, .newer(than: last), limit: min(left, 500), zoneMinutes: zone,
          for: room.reader)
        if csv {
          Output.write(window.rows.reversed().map { TrailAnswer.comma($0) + "\n" }.joined())
        } else {
          printer.write(try window.rows.reversed().compactMap { try store.auditEntry($0.seq) })
        }
        left -= window.rows.count
        guard window.hasNewer, let newest = window.rows.first else { return }
        last = newest.seq
      }
    }

    /// Writes entries as they come.
    private final class Printer {
      private let json: Bool
      private let isForEyes: Bool
      private var isFirst = true

      init(json: Bool, isForEyes: Bool) {
        self.json = json
        self.isForEyes = isForEyes
      }

      func write(_ entries: [AuditLine]) {
        var text = ""
        for entry in entries {
          if json { text += isFirst ? "\n" : ",\n" }
          text += (isForEyes ? Output.plain(entry.text) : entry.text) + (json ? "" : "\n")
          isFirst = false
        }
        Output.write(text)
      }
    }
  }
}

extension TrailFilter {
  /// Reads a filter from the command line; throws exit code 2 for words nobody knows.
  static func read(_ text: String) throws(Failure) -> TrailFilter {
    do throws(Fault) {
      return try TrailFilter(words: text)
    } catch {
      throw Failure(.usage, Output.plain(error.sentence))
    }
  }
}
