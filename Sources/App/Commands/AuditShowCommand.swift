import ArgumentParser
import Audit
import Basics
import Foundation
import Review
import Storage

extension AuditCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one entry: who did what to which object, when.",
      discussion: """
        --json prints the line exactly as it was hashed.

        Example: countersign audit show 12
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Argument(help: ArgumentHelp("The entry's number.", valueName: "N")) var number: Int

    func run() throws {
      let room = try ReadingRoom(global, needsGuards: false)
      defer { room.close() }
      let text = try EntryWords.line(number, in: room.store).text
      if let reader = room.reader,
        try room.store.openedEntry(number, for: reader.person, at: reader.at) == nil
      {
        throw Failure(.notAllowed, "entry \(number) is about nobody of your clients")
      }
      if json { return Output.line(text) }
      for (name, value) in EntryWords.lines(text) {
        Output.line(Output.plain(name.padded(to: 10) + value))
      }
    }
  }

  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a proof that an entry is in the log.",
      discussion: """
        The proof ends in the signed head. With the log's public key (audit verify prints it) and \
        the entry (audit show N --json) anybody can check it: it is a C2SP tlog-proof.

        Examples:
          countersign audit prove 12 > 12.tlog-proof
          countersign audit prove 12 --output 12.tlog-proof
        """)
    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("Into this new file.", valueName: "FILE")) var output: String?
    @Argument(help: ArgumentHelp("The entry's number.", valueName: "N")) var number: Int

    func run() throws {
      let text = try looking() ?? signing()
      guard let output else { return Output.write(text) }
      try ExportFolder.write(Data(text.utf8), to: output)
    }

    /// The proof to the last signed head, which changes nothing; nil when the entry is newer.
    private func looking() throws -> String? {
      let places = global.places()
      let (configuration, _) = try ConfigurationReader.read(path: places.configuration)
      let store = try Looking.open(global, needsGuards: false)
      defer { store.close() }
      _ = try EntryWords.line(number, in: store)
      let heads = SignedHeads(places: places, settings: configuration.audit)
      if let fault = heads.fault { throw Failure(.findings, Output.plain(fault)) }
      guard let last = heads.last, last.size > number else { return nil }
      return try proof(store, last)
    }

    /// The proof to the present head, which is signed for it.
    private func signing() throws -> String {
      let workspace = try Workspace.open(global, startsWorker: false)
      defer { workspace.close() }
      return try proof(workspace.store, try workspace.trail.sign())
    }

    private func proof(_ store: Store, _ signed: SignedCheckpoint) throws -> String {
      guard let wanted = ProofRanges(inclusionOf: number, in: signed.size),
        let hashes = try store.auditProof(wanted)
      else {
        throw Failure(
          .findings,
          "entry \(number): the log is shorter than its signed head; countersign audit verify")
      }
      let proof = InclusionProof(index: number, size: signed.size, hashes: hashes)
      let line = try EntryWords.line(number, in: store)
      guard proof.verifies(TreeHash.leaf(Array(line.text.utf8)), root: signed.root) else {
        throw Failure(
          .findings,
          "entry \(number): the log changed since it was signed; countersign audit verify")
      }
      return ProofFile.text(proof, signed)
    }
  }
}

/// One entry of the trail in words.
enum EntryWords {
  /// Throws exit code 2 when there is no such entry.
  static func line(_ number: Int, in store: Store) throws -> AuditLine {
    guard number >= 0, let line = try store.auditEntries(from: number, limit: 1).first,
      line.seq == number
    else {
      let size = try store.auditHead().size
      throw Failure(
        .usage,
        size == 0
          ? "entry \(number): the log is empty"
          : "entry \(number): the log has entries 0 to \(size - 1)")
    }
    return line
  }

  /// Names and values, one a line.
  static func lines(_ text: String) -> [(String, String)] {
    guard let entry = AuditEntry(line: text.utf8) else { return [("line", text)] }
    let draft = entry.draft
    let role = draft.actor.role.map { ", \($0)" } ?? ""
    var lines = [
      ("entry", "\(entry.seq)"), ("at", draft.at.description),
      ("who", "\(draft.actor.id) (\(draft.actor.kind.rawValue)\(role))"),
      ("action", draft.action.rawValue), ("object", "\(draft.object.kind) \(draft.object.id)"),
      ("outcome", draft.outcome.rawValue),
    ]
    if let ref = draft.ref { lines.append(("answers", "entry \(ref)")) }
    if case .object(let members)? = draft.detail {
      lines += members.map { ($0.key, $0.value.text ?? spelled($0.value)) }
    }
    lines += draft.blobs.map { ("beside", "\($0.name) \($0.commit)") }
    lines.append(("leaf", TreeHash.leaf(Array(text.utf8)).hex))
    return lines
  }

  private static func spelled(_ value: CanonicalJSON) -> String {
    String(decoding: value.canonicalBytes, as: UTF8.self)
  }
}
