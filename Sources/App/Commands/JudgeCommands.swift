import ArgumentParser
import Basics
import CodeSets
import Coding
import EHR
import Foundation
import Records
import Review
import Storage

/// What accept, modify, reject, skip and undo share: the console's judgements, the same checks,
/// the same audit.
struct JudgeOptions: ParsableArguments {
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs.") var json = false

  /// Judges one item as it is now and says what came of it.
  func judge(
    _ id: String, correcting: Bool = false, _ make: (ReviewDetail) throws -> Judgement
  ) throws {
    try judge({ try NoteWords.find(id, in: $0, for: $1) }, correcting: correcting, make)
  }

  func judge(
    _ find: (Store, Reader) throws -> NoteID, correcting: Bool = false,
    _ make: (ReviewDetail) throws -> Judgement
  ) throws {
    let workspace = try Workspace.open(global, startsWorker: false)
    defer { workspace.close() }
    try workspace.signIn()
    let reader = workspace.reader
    let item = try find(workspace.store, reader)
    guard let detail = try workspace.store.detail(item, for: reader) else {
      throw Failure(.notAllowed, Refusal.unknownItem(item).sentence)
    }
    let releases = PracticeReleases(try workspace.store.codeReleases().map(\.release))
    let judgement = try PracticeReleases.$current.withValue(releases) {
      try PayerRules.$current.withValue(workspace.configuration.payers) { try make(detail) }
    }
    var request = JudgementRequest(
      item: item, version: detail.row.version, judgement: judgement,
      person: workspace.person, at: WallClock().now,
      undoWindowSeconds: workspace.configuration.console.undoSeconds)
    if correcting { request.correcting = detail.decision?.decision }
    switch try workspace.store.judge(request, encode: { workspace.desk.encode($0) }) {
    case .success(let committed): tell(committed)
    case .failure(let refusal): throw Failure(.notAllowed, Output.plain(refusal.sentence))
    }
  }

  private func tell(_ committed: Committed) {
    let answer = Answer(
      id: committed.item.text, verdict: committed.word, state: committed.state.rawValue,
      version: committed.version, decision: committed.decision?.text,
      leavesAt: committed.leavesAt)
    if json { return Output.line(Output.json(answer)) }
    if global.quiet { return }
    var line = "\(committed.item): \(committed.state.rawValue)"
    if let leaves = committed.leavesAt { line += ", leaves for the EHR at \(leaves)" }
    Output.line(Output.plain(line))
  }

  private struct Answer: Encodable {
    var id: String
    var verdict: String
    var state: String
    var version: Int
    var decision: String?
    var leavesAt: Instant?
  }
}

/// Signs what was suggested.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Sign the suggested codes of a note.",
    discussion: "Example: countersign accept TN-78910")
  @OptionGroup var options: JudgeOptions
  @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String

  func run() throws {
    try options.judge(id) { .accept($0.suggestion.claim) }
  }
}

/// Signs a claim that differs from the suggestion.
struct ModifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modify", abstract: "Sign other codes than the suggested ones.",
    discussion: """
      FILE holds the two lists of `suggest`'s answer as the person wants them. \
      --correct puts right a decision that has already left.

      Example: countersign modify TN-78910 --lines mine.json
      """)
  @OptionGroup var options: JudgeOptions
  @Option(help: ArgumentHelp("The claim to sign, JSON; - is standard input.", valueName: "FILE"))
  var lines: String
  @Flag(help: "Replace a decision that has already left for the EHR.") var correct = false
  @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String

  func run() throws {
    var reader = try LineReader(path: lines)
    let claim = try ClaimFile.read(reader.rest(), name: lines)
    try options.judge(id, correcting: correct) { detail in
      var signed = claim
      signed.placeOfService = claim.placeOfService ?? detail.suggestion.placeOfService
      let findings = ClaimCheck().findings(
        claim: signed, note: detail.note, encounter: detail.encounter)
      if let error = findings.first(where: { $0.severity == .error }) {
        let refusal = Refusal.unbillable(detail.row.id, [error])
        throw Failure(.notAllowed, Output.plain(refusal.sentence))
      }
      return .modify(signed)
    }
  }
}

/// Refuses the suggestion, with a reason.
struct RejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject the suggestion of a note.",
    discussion: """
      Reasons: \(RejectionReason.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        countersign reject TN-78910 --reason not_documented
        countersign reject TN-78910 --reason other --note "signed by the wrong clinician"
      """)
  @OptionGroup var options: JudgeOptions
  @Option(help: ArgumentHelp("Why.", valueName: "KEY")) var reason: String
  @Option(help: ArgumentHelp("A line of text; `other` needs one.", valueName: "TEXT"))
  var note = ""
  @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String

  func run() throws {
    guard let reason = RejectionReason(rawValue: reason) else {
      let known = RejectionReason.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.usage, "there is no reason \(Output.plain(self.reason)); known: \(known)")
    }
    guard reason != .other || !note.isEmpty else {
      throw Failure(.usage, "the reason other needs --note TEXT")
    }
    try options.judge(id) { _ in .reject(reason, note: note) }
  }
}

/// Puts a note off.
struct SkipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Put a note off; it stays undecided.",
    discussion: "Example: countersign skip TN-78910")
  @OptionGroup var options: JudgeOptions
  @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String

  func run() throws {
    try options.judge(id) { _ in .skip }
  }
}

/// Takes back the last decision while its window is open.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back a decision while its undo window is open.",
    discussion: """
      Without ID: the last decision.

      Examples:
        countersign undo
        countersign undo TN-78910
      """)
  @OptionGroup var options: JudgeOptions
  @Argument(help: ArgumentHelp("The note.", valueName: "ID")) var id: String?

  func run() throws {
    try options.judge({ store, reader in
      if let id {
        try NoteWords.find(id, in: store, for: reader)
      } else {
        try lastDecided(store, reader)
      }
    }) { _ in .undo }
  }

  private func lastDecided(_ store: Store, _ reader: Reader) throws -> NoteID {
    guard let last = try store.recent(limit: 10, for: reader).first(where: { !$0.undone }) else {
      throw Failure(.notAllowed, "there is no decision to undo")
    }
    return last.item
  }
}
