import Basics
import Records
import Review

/// Batches that are more than one person signs alone: proposed here, answered by another person.
extension ConsoleModel {
  /// Whether so many items need a second person.
  func needsApproval(_ count: Int) -> Bool {
    settings.batchAloneMax.map { count > $0 } ?? false
  }

  /// Proposes what would be signed; the rows stay as they are until another person has answered.
  mutating func propose(_ items: [(QueueRow, CodedClaim)]) {
    queue.marks.removeAll { mark in items.contains { $0.0.id == mark.id } }
    send(
      .proposals(
        .propose(
          items.map { ProposedItem(item: $0.0.id, version: $0.0.version, claim: $0.1) })))
    say("proposing \(Wording.count(items.count, "note"))")
  }

  mutating func showProposals() {
    loadProposals()
    dialogs.append(ProposalsDialog())
  }

  mutating func loadProposals() {
    let number = nextNumber()
    proposals.request = number
    send(.proposals(.load(request: number)))
  }

  mutating func open(_ proposal: BatchProposal) {
    let number = nextNumber()
    proposals.opened = nil
    proposals.openRequest = number
    send(.proposals(.open(proposal.id, request: number)))
    dialogs.append(ProposalDialog(proposal))
  }

  mutating func take(_ message: ProposalMessage) {
    switch message {
    case .listed(let rows, let request):
      guard proposals.request == request else { return }
      proposals.request = nil
      proposals.rows = rows
      proposals.isLoaded = true
    case .opened(let opened, let request):
      guard proposals.openRequest == request else { return }
      proposals.openRequest = nil
      proposals.opened = opened
      guard opened == nil else { return }
      dialogs.removeAll { $0 is ProposalDialog }
      say("that batch is not yours to see", .warning)
    case .proposed(let batch):
      say(
        "\(Wording.count(batch.proposal.count, "note")) proposed, nothing is signed yet: "
          + "a supervisor approves it" + ConsoleModel.left(batch),
        batch.leftOut.isEmpty ? .good : .warning)
    case .approved(let batch):
      say(
        "\(Wording.count(batch.signed.count, "note")) of \(batch.proposal.by) signed"
          + ConsoleModel.left(batch), batch.leftOut.isEmpty ? .good : .warning)
      loadProposals()
    case .turnedDown(let proposal):
      say("the batch of \(proposal.by) is refused; its notes stay to sign", .good)
      loadProposals()
    case .refused(let refusal): say(refusal.sentence, .error)
    }
  }

  /// ", 2 left out: TN-1, TN-2".
  private static func left(_ batch: ApprovedBatch) -> String {
    guard !batch.leftOut.isEmpty else { return "" }
    let names = batch.leftOut.prefix(4).map(\.item.text).joined(separator: ", ")
    return ", \(batch.leftOut.count) left out: \(names)" + (batch.leftOut.count > 4 ? " …" : "")
  }
}
