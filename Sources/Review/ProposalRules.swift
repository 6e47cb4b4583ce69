public import Audit
public import Basics
public import Records

/// Who may answer a proposed batch, and what the trail says of it. Pure; the store asks inside the
/// transaction, about the proposal and the accounts as they are then.
public enum ProposalRules {
  /// Why the person may not sign what was proposed; nil when they may: another person than the
  /// proposer, and a supervisor.
  public static func refusal(toApprove proposal: BatchProposal, by person: Person) -> Refusal? {
    if let refusal = refusalAsAnswered(proposal) { return refusal }
    return DecisionRules.refusal(
      of: .batch(proposal.count), by: Person(name: proposal.by), approvedBy: person,
      under: FourEyes(batchMax: 0))
  }

  /// Why the person may not refuse it; nil when they may. Who proposed it may take it back: nothing
  /// is signed by that.
  public static func refusal(toRefuse proposal: BatchProposal, by person: Person) -> Refusal? {
    if person.name == proposal.by { return refusalAsAnswered(proposal) }
    return refusal(toApprove: proposal, by: person)
  }

  private static func refusalAsAnswered(_ proposal: BatchProposal) -> Refusal? {
    guard proposal.state != .open else { return nil }
    let who = proposal.answeredBy.map { " by \($0)" } ?? ""
    return .proposal("the batch \(proposal.id) was \(proposal.state.rawValue) already\(who)")
  }

  /// The entry that proposes: which notes in which versions lies beside the trail, committed by it.
  public static func proposing(_ id: ProposalID, count: Int, by person: Person, at now: Instant)
    -> AuditDraft
  {
    draft(.propose, id, by: person, at: now, [.init("count", .integer(count))])
  }

  /// The entry that approves, written after the decisions it stands for.
  public static func approving(
    _ proposal: BatchProposal, signed: Int, leftOut: [NoteID], by person: Person, at now: Instant
  ) -> AuditDraft {
    var members: [CanonicalJSON.Member] = [
      .init("proposed_by", .string(proposal.by)), .init("signed", .integer(signed)),
    ]
    if !leftOut.isEmpty {
      members.append(.init("left_out", .array(leftOut.map { .string($0.qualified) })))
    }
    return draft(.approve, proposal.id, ref: proposal.entry, by: person, at: now, members)
  }

  /// The entry that refuses or, by who proposed it, takes it back.
  public static func refusing(_ proposal: BatchProposal, by person: Person, at now: Instant)
    -> AuditDraft
  {
    draft(
      .refuse, proposal.id, ref: proposal.entry, by: person, at: now,
      [
        .init("proposed_by", .string(proposal.by)),
        .init("taken_back", .bool(person.name == proposal.by)),
      ])
  }

  private static func draft(
    _ action: AuditAction, _ id: ProposalID, ref: Int? = nil, by person: Person, at now: Instant,
    _ members: [CanonicalJSON.Member]
  ) -> AuditDraft {
    AuditDraft(
      at: now, actor: .user(person.name, role: person.role.rawValue), action: action,
      object: AuditObject(kind: "batch", id: id.text), ref: ref, detail: .object(of: members))
  }
}

extension Refusal {
  /// Nobody proposed a batch of that id.
  public static func noProposal(_ id: ProposalID) -> Refusal {
    .proposal("there is no proposed batch \(id); :proposals and batch list show them")
  }
}
