import ArgumentParser
import Basics
import EHR
import Foundation
import Records
import Review
import Storage

/// Notes from files into the queue, and guidelines onto the practice's shelf.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read notes from files into the queue, and guidelines.",
    discussion: """
      Reads .jsonl, .json and .txt notes, told apart by name and content; a folder means the files \
      in it. A .md file is a guideline of a payer or of the practice, kept in all its versions and \
      looked up when a model is asked. The same file twice changes nothing. A file that cannot be \
      read stays where it is.

      Examples:
        countersign import notes.jsonl
        countersign import --dry-run inbox/
        countersign import guidelines/aetna-telehealth.md
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "Say what would be read, store nothing.") var dryRun = false
  @Flag(help: "For programs.") var json = false
  @Argument(help: ArgumentHelp("Files or folders.", valueName: "PATH")) var paths: [String]

  func run() throws {
    let files = try paths.flatMap(expand)
    let workspace = dryRun ? nil : try Workspace.open(global, startsWorker: false)
    defer { workspace?.close() }
    if let workspace, files.contains(where: GuidelineFile.isOne) {
      try workspace.signIn()
      try workspace.store.acting(workspace.person, .configure)
    }
    var answers: [Answer] = []
    for file in files {
      let answer = try take(file, into: workspace)
      answers.append(answer)
      if !json { tell(answer) }
    }
    if let workspace, answers.contains(where: { $0.passages == nil && $0.new + $0.changed > 0 }) {
      try suggest(workspace)
    }
    if json { Output.line(Output.json(["files": answers])) }
    if answers.contains(where: { !$0.readable || $0.hasErrors }) { throw Failure(.unreadable, "") }
  }

  private struct Answer: Encodable {
    var file: String
    var readable: Bool
    var notes: Int
    var new = 0
    var changed = 0
    var unchanged = 0
    var findings: [Finding]

    /// Passages of a guideline; nil for a file of notes.
    var passages: Int?

    var hasErrors: Bool { findings.contains { $0.severity == .error } }
  }

  private func take(_ path: String, into workspace: Workspace?) throws -> Answer {
    var reader = try LineReader(path: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if GuidelineFile.isOne(name) { return try take(GuidelineFile(path, name), into: workspace) }
    let read = NoteFileReader.read(name: name, bytes: reader.rest())
    var answer = Answer(
      file: path, readable: read.readable, notes: read.notes.count, findings: read.findings)
    guard let workspace else { return answer }
    var rest = read.notes[...]
    while !rest.isEmpty {
      let page = IntakePage(notes: Array(rest.prefix(500)))
      rest = rest.dropFirst(500)
      let report = try workspace.store.commit(page: page, stream: "import", at: WallClock().now)
      answer.new += report.newNotes
      answer.changed += report.changedNotes + report.changedAfterDecision
      answer.unchanged += report.unchanged
    }
    return answer
  }

  private func take(_ file: GuidelineFile, into workspace: Workspace?) throws -> Answer {
    var answer = Answer(
      file: file.path, readable: file.isReadable, notes: 0, findings: file.read.findings)
    answer.passages = file.read.guideline.passages.count
    guard let workspace, file.isReadable else { return answer }
    let isNew = try workspace.store.take(
      file.read.guideline, file: file.bytes, by: workspace.person, at: WallClock().now)
    if isNew { answer.changed = 1 } else { answer.unchanged = 1 }
    return answer
  }

  private func suggest(_ workspace: Workspace) throws {
    let count = try workspace.suggestAll()
    if !json, !global.quiet { Output.line("\(count) suggested") }
  }

  private func tell(_ answer: Answer) {
    for finding in answer.findings { Output.error(Output.plain(finding.line)) }
    guard !global.quiet else { return }
    if let passages = answer.passages {
      let what =
        !answer.readable
        ? "nothing was read"
        : "a guideline of \(passages) passages, "
          + (dryRun ? "would be kept" : answer.changed > 0 ? "kept" : "known")
      return Output.line(Output.plain("\(answer.file): \(what)"))
    }
    let what =
      dryRun
      ? "\(answer.notes) notes would be read"
      : "\(answer.new) new notes, \(answer.changed) changed, \(answer.unchanged) known"
    Output.line(Output.plain("\(answer.file): " + (answer.readable ? what : "nothing was read")))
  }

  private func expand(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.unreadable, "\(Output.plain(path)): there is no such file")
    }
    guard isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { name in
      [".json", ".jsonl", ".ndjson", ".txt", ".text", ".md"].contains {
        name.lowercased().hasSuffix($0)
      }
    }.sorted().map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
  }
}
