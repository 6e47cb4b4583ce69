import Basics
import Records
import Review

/// A proposed batch for programs and in lines for people: ids and codes, nobody's name.
struct BatchAnswer: Encodable {
  /// The batch without its items.
  struct Head: Encodable {
    var id: String
    var by: String
    var at: Instant
    var count: Int
    var state: String
    var answeredBy: String?

    init(_ proposal: BatchProposal) {
      id = proposal.id.text
      by = proposal.by
      at = proposal.at
      count = proposal.count
      state = proposal.state.rawValue
      answeredBy = proposal.answeredBy
    }

    var line: String {
      let answer = answeredBy.map { " by \($0)" } ?? ""
      return "\(id)  \(at)  \(count) of \(by)  \(state)\(answer)"
    }
  }

  /// One of its items.
  struct Item: Encodable {
    var id: String
    var version: Int
    var codes: [String]
    var leftOut: String?

    var line: String {
      id.padded(to: 14) + codes.joined(separator: " ") + (leftOut.map { "  left out: \($0)" } ?? "")
    }
  }

  /// An item that was not signed, and why.
  struct LeftOut: Encodable {
    var id: String
    var why: String
  }

  var head: Head
  var items: [Item]?
  var signed: [String]?
  var leftOut: [LeftOut]?

  private enum Key: String, CodingKey {
    case items, signed
    case leftOut = "left_out"
  }

  /// One object: the head's members beside the others.
  func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    var members = encoder.container(keyedBy: Key.self)
    try members.encodeIfPresent(items, forKey: .items)
    try members.encodeIfPresent(signed, forKey: .signed)
    try members.encodeIfPresent(leftOut, forKey: .leftOut)
  }

  init(head: Head) { self.head = head }

  init(_ opened: OpenedProposal) {
    head = Head(opened.proposal)
    items = opened.lines.map { line in
      Item(
        id: line.proposed.item.text, version: line.proposed.version,
        codes: line.proposed.claim.lines.map(\.code) + line.proposed.claim.diagnoses,
        leftOut: opened.proposal.state == .open ? line.leftOut : nil)
    }
  }

  init(_ batch: ApprovedBatch) {
    head = Head(batch.proposal)
    signed = batch.signed.map(\.item.text)
    leftOut = batch.leftOut.map { LeftOut(id: $0.item.text, why: $0.refusal.sentence) }
  }

  func tell(json: Bool, quiet: Bool) {
    if json { return Output.line(Output.json(self)) }
    guard !quiet else { return }
    var line = head.line
    if let signed, head.state == "approved" { line += "  \(signed.count) signed" }
    Output.line(Output.plain(line))
    for left in leftOut ?? [] { Output.line(Output.plain("  left out: \(left.why)")) }
  }
}
