import ArgumentParser
import Audit
import Basics
import Review
import Storage

extension AuditCommand {
  struct Signals: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a supervisor may want to look at.",
      discussion: """
        Decisions faster than the note can be read, long accept runs, many overrides by one person, \
        entries outside of hours; thresholds stand under [signals]. Each names its entries as a \
        filter for audit list. Changes nothing.

        Example: countersign audit signals --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let (configuration, _) = try ConfigurationReader.read(path: global.places().configuration)
      let store = try Looking.open(global, needsGuards: false)
      defer { store.close() }
      let clock = WallClock()
      let settings = configuration.signals
      let acts = try store.personActs(since: clock.now.adding(seconds: -settings.days * 86_400))
      let signals = SignalWatch(settings, zoneMinutes: clock.zoneMinutes).signals(acts)
      if json {
        return Output.line(Output.json(["signals": signals.map(Item.init)]))
      }
      for signal in signals {
        Output.line(
          Output.plain("\(signal.kind.rawValue): \(signal.person): \(signal.words)"))
        Output.line("  countersign audit list --filter \"\(signal.filter.words)\"")
      }
      if signals.isEmpty { Output.line("nothing to look at in \(settings.days) days") }
    }

    private struct Item: Encodable {
      var kind: String
      var person: String
      var words: String
      var entries: [Int]
      var filter: String

      init(_ signal: TrailSignal) {
        kind = signal.kind.rawValue.replacing(" ", with: "_")
        person = signal.person
        words = signal.words
        entries = signal.entries
        filter = signal.filter.words
      }
    }
  }

  struct Story: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print all entries about a note, from its coming in on.",
      discussion: """
        NOTE is a note's id, or SOURCE/ID where two EHRs use it. Denials that name the note are part \
        of its story.

        Example: countersign audit story TN-78910 --jsonl
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "One entry a line, as stored.") var jsonl = false
    @Flag(help: "One document.") var json = false
    @Argument(help: ArgumentHelp("The note.", valueName: "NOTE")) var note: String

    func run() throws {
      let room = try ReadingRoom(global, needsGuards: false)
      defer { room.close() }
      let store = room.store
      let notes = try store.notes(named: note, for: room.reader)
      guard !notes.isEmpty else {
        throw Failure(.usage, "\(Output.plain(note)): there is no such note")
      }
      let rows = try notes.flatMap { try store.trailStory(of: $0, limit: 5000, for: room.reader) }
      let lines = try rows.compactMap { try store.auditEntry($0.seq)?.text }
      if json {
        Output.write("{\"entries\":[" + lines.map { "\n" + $0 }.joined(separator: ",") + "]}\n")
      } else if jsonl {
        Output.write(lines.map { $0 + "\n" }.joined())
      } else {
        for row in rows { Output.line(Output.plain(TrailAnswer.line(row))) }
      }
    }
  }
}

extension TrailAnswer {
  /// What a person reads.
  static func line(_ row: TrailRow) -> String {
    guard let draft = row.entry?.draft else { return "\(row.seq)  is no entry this program writes" }
    let words = [draft.detail?["decision"]?.text ?? "", draft.entryCodes.joined(separator: " ")]
    return "\(row.seq)".padded(to: 8) + draft.at.description.padded(to: 26)
      + draft.actor.id.padded(to: 18) + draft.action.rawValue.padded(to: 14)
      + words.filter { !$0.isEmpty }.joined(separator: " ")
      + (draft.outcome == .ok ? "" : " " + draft.outcome.rawValue)
  }
}
