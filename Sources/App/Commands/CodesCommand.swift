import ArgumentParser
import Basics
import CodeSets
import Foundation
import Storage

/// Code lists, brought up to date from the public files.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Bring code lists up to date.",
    discussion: "Example: countersign codes import icd10cm-order-2027.txt",
    subcommands: [Import.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a new list changes, and use it from a day of service on.",
      discussion: """
        Reads the ICD-10-CM order file or its addenda, NCCI pairs and MUE (practitioner), places of \
        service, CARC, RARC, and your own licensed list of procedures, told apart by content. One \
        bad line refuses everything. Without --apply, or a yes at the terminal, nothing changes. \
        Older days of service are judged by what held before.

        Examples:
          countersign codes import icd10cm-order-2027.txt
          countersign codes import MCR_MUE_Eff_04-01-2026.csv --apply
          countersign codes import procedures.csv --effective 2027-01-01 --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "Use the lists.") var apply = false
    @Flag(help: "For programs; lists every difference.") var json = false
    @Option(
      help: ArgumentHelp(
        "The first day of service; told by the name of most files.", valueName: "DAY"))
    var effective: String?
    @Argument(help: ArgumentHelp("Files.", valueName: "FILE")) var files: [String]

    func run() throws {
      let read = try files.map(read)
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      var known = try workspace.store.codeReleases().map(\.release)
      var releases: [(release: CodeRelease, file: [UInt8])] = []
      for file in read {
        let release = file.read.release(
          effective: file.effective, over: PracticeReleases(known))
        known.append(release)
        releases.append((release, file.bytes))
        if !json { tell(release, file.path) }
      }
      let isNews = releases.contains { !$0.release.changes.isEmpty }
      let isUsed = try isNews && (apply || isWanted())
      if isUsed {
        try workspace.signIn()
        try workspace.store.take(
          releases.filter { !$0.release.changes.isEmpty }, by: workspace.person,
          at: WallClock().now)
      }
      if json {
        return Output.line(Output.json(Answer(paths: files, releases.map(\.release), isUsed)))
      }
      if global.quiet { return }
      Output.line(
        isUsed
          ? "in use from the next suggestion on"
          : isNews
            ? "nothing was changed; --apply uses it" : "nothing is new in it")
    }

    private func read(
      _ path: String
    ) throws -> (path: String, bytes: [UInt8], read: ReadCodeFile, effective: Day) {
      var reader = try LineReader(path: path)
      let bytes = reader.rest()
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let read: ReadCodeFile
      do {
        read = try ReleaseReader.read(bytes)
      } catch {
        let place = error.line > 0 ? "\(path):\(error.line)" : path
        throw Failure(.unreadable, Output.plain("\(place): \(error.message); nothing was used"))
      }
      if let effective {
        guard let day = Day(effective) else {
          throw Failure(.usage, "--effective is a day such as 2026-10-01")
        }
        return (path, bytes, read, day)
      }
      guard let day = ReleaseReader.effectiveDay(name: name, of: read) else {
        throw Failure(
          .usage,
          Output.plain(
            "\(path): neither name nor content tells from which day of service it counts; "
              + "say --effective YYYY-MM-DD"))
      }
      return (path, bytes, read, day)
    }

    /// Asks at a terminal; elsewhere no word is no.
    private func isWanted() throws -> Bool {
      guard !json, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
      Output.write("Use it? y or n: ")
      return readLine()?.lowercased().hasPrefix("y") ?? false
    }

    private static let shownMax = 40

    private func tell(_ release: CodeRelease, _ path: String) {
      guard !global.quiet else { return }
      Output.line(
        Output.plain("\(path): \(release.list.words), from \(release.effective)"))
      Output.line(
        "  \(release.count(.added)) added, \(release.count(.deleted)) deleted, "
          + "\(release.count(.changed)) changed; \(release.outside) of no use here")
      for change in release.changes.prefix(Import.shownMax) {
        Output.line(Output.plain("  \(Import.mark(change)) \(change.key)  \(Import.words(change))"))
      }
      let rest = release.changes.count - Import.shownMax
      if rest > 0 { Output.line("  and \(rest) more; --json lists them all") }
    }

    private static func mark(_ change: CodeChange) -> String {
      switch change.word {
      case .added: "+"
      case .deleted: "-"
      case .changed: "~"
      }
    }

    private static func words(_ change: CodeChange) -> String {
      guard let old = change.old, let new = change.new else {
        return words(change.new ?? change.old ?? CodeFacts())
      }
      var parts: [String] = []
      if old.number != new.number {
        parts.append(
          "\(old.number.map(String.init) ?? "none") → \(new.number.map(String.init) ?? "none")")
      }
      if old.isBillable != new.isBillable {
        parts.append(new.isBillable ? "billable now" : "a header now")
      }
      if old.to != new.to { parts.append("until \(new.to?.description ?? "further notice")") }
      if parts.isEmpty { parts.append("\(old.text) → \(new.text)") }
      return parts.joined(separator: ", ")
    }

    private static func words(_ facts: CodeFacts) -> String {
      var parts = facts.text.isEmpty ? [] : [facts.text]
      if let number = facts.number { parts.append("\(number)") }
      if !facts.isBillable { parts.append("header") }
      if let to = facts.to { parts.append("until \(to)") }
      return parts.joined(separator: ", ")
    }
  }
}

/// What `codes import --json` prints.
private struct Answer: Encodable {
  var applied: Bool
  var files: [File]

  struct File: Encodable {
    var file: String
    var list: String
    var effective: Day
    var added: Int
    var deleted: Int
    var changed: Int
    var outside: Int
    var changes: [Change]
  }

  struct Change: Encodable {
    var key: String
    var change: String
    var old: CodeFacts?
    var new: CodeFacts?
  }

  init(paths: [String], _ releases: [CodeRelease], _ applied: Bool) {
    self.applied = applied
    files = zip(paths, releases).map { path, release in
      File(
        file: path, list: release.list.rawValue, effective: release.effective,
        added: release.count(.added), deleted: release.count(.deleted),
        changed: release.count(.changed), outside: release.outside,
        changes: release.changes.map {
          Change(key: $0.key, change: $0.word.rawValue, old: $0.old, new: $0.new)
        })
    }
  }
}
