import Audit
public import Basics
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// Records a batch as a proposal: nothing is signed or sent by it. Items that could not be signed
  /// now are left out and named. Refused where no second person could approve it: without accounts
  /// there is nobody but the one.
  ///
  /// - Parameter items: what an approval would sign, each in the version its proposer saw.
  public func propose(
    _ items: [ProposedItem], by person: Person, at now: Instant
  ) throws -> Result<ApprovedBatch, Refusal> {
    try refusing { work in
      let person = try work.acting(person, .judge)
      guard try !AccountTable(connection: work.connection, seal: seal).isEmpty() else {
        throw Refusal.needsSecondPerson(.batch(items.count))
      }
      let decisions = DecisionTable(connection: work.connection, seal: seal)
      let sight = try Sight(Reader(person, at: now), work.connection, seal)
      var kept: [ProposedItem] = []
      var leftOut: [ApprovedBatch.LeftOut] = []
      for proposed in items {
        guard try sight.sees(proposed.item, work.connection) else {
          leftOut.append(.init(item: proposed.item, refusal: .outOfSight(proposed.item)))
          continue
        }
        let request = JudgementRequest(
          item: proposed.item, version: proposed.version, judgement: .accept(proposed.claim),
          person: person, at: now)
        let verdict = try decisions.item(proposed.item).map {
          DecisionRules.decide(item: $0, request: request, decision: DecisionID("-"))
        }
        switch verdict ?? .failure(.unknownItem(proposed.item)) {
        case .success: kept.append(proposed)
        case .failure(let refusal): leftOut.append(.init(item: proposed.item, refusal: refusal))
        }
      }
      guard !kept.isEmpty else {
        throw leftOut.first?.refusal ?? Refusal.proposal("a batch needs at least one note")
      }
      let proposal = try work.record(kept, by: person, at: now)
      return ApprovedBatch(proposal: proposal, signed: [], leftOut: leftOut)
    }
  }

  /// Signs a proposed batch as its second person: every item that is as it was when it was proposed,
  /// in one transaction with the entry that says so; the others are left out and named. The
  /// signatures are the approver's, and each decision names who proposed it.
  public func approve(
    _ id: ProposalID, by person: Person, at now: Instant, undoWindowSeconds: Int = 10,
    encode: (Delivery) throws -> EncodedDelivery
  ) throws -> Result<ApprovedBatch, Refusal> {
    try withoutActuallyEscaping(encode) { encode in
      try refusing { work in
        let person = try work.acting(person, .judge)
        let table = ProposalTable(connection: work.connection, seal: seal)
        guard var proposal = try table.find(id) else { throw Refusal.noProposal(id) }
        if let refusal = ProposalRules.refusal(toApprove: proposal, by: person) { throw refusal }
        let commit = DecisionCommit(work: work, seal: seal, encode: encode)
        var signed: [Committed] = []
        var leftOut: [ApprovedBatch.LeftOut] = []
        for proposed in try table.items(of: id) {
          let request = JudgementRequest(
            item: proposed.item, version: proposed.version, judgement: .accept(proposed.claim),
            person: person, at: now, undoWindowSeconds: undoWindowSeconds,
            proposal: ProposalMark(id: id, by: proposal.by))
          switch try commit.judge(request) {
          case .success(let committed): signed.append(committed)
          case .failure(let refusal): leftOut.append(.init(item: proposed.item, refusal: refusal))
          }
        }
        let entry = try work.trail.append(
          ProposalRules.approving(
            proposal, signed: signed.count, leftOut: leftOut.map(\.item), by: person, at: now))
        try work.answer(proposal, .approved, by: person, entry: entry)
        proposal.state = .approved
        proposal.answeredBy = person.name
        return ApprovedBatch(proposal: proposal, signed: signed, leftOut: leftOut)
      }
    }
  }

  /// Refuses a proposed batch, or takes one's own back: its items stay to sign.
  public func refuse(
    _ id: ProposalID, by person: Person, at now: Instant
  ) throws -> Result<BatchProposal, Refusal> {
    try refusing { work in
      let person = try work.acting(person, .judge)
      let table = ProposalTable(connection: work.connection, seal: seal)
      guard var proposal = try table.find(id) else { throw Refusal.noProposal(id) }
      if let refusal = ProposalRules.refusal(toRefuse: proposal, by: person) { throw refusal }
      let entry = try work.trail.append(
        ProposalRules.refusing(proposal, by: person, at: now))
      try work.answer(proposal, .refused, by: person, entry: entry)
      proposal.state = .refused
      proposal.answeredBy = person.name
      return proposal
    }
  }

  /// Batches that wait for a second person, the oldest first; or the newest answered ones.
  public func proposals(open: Bool = true, limit: Int = 200) throws -> [BatchProposal] {
    try read { try ProposalTable(connection: $0, seal: seal).all(open: open, limit: limit) }
  }

  /// A proposed batch with its items as they are now; nil when there is none of that id, or the
  /// reader neither proposed it nor may see all that is in it.
  public func proposal(_ id: ProposalID, for reader: Reader? = nil) throws -> OpenedProposal? {
    try read { connection in
      let table = ProposalTable(connection: connection, seal: seal)
      let sight = try Sight(reader, connection, seal)
      guard let proposal = try table.find(id) else { return nil }
      if let own = sight.narrowed, own.person != proposal.by { return nil }
      guard sight.note != .withheld else { return nil }
      let clients = ClientTable(connection: connection, seal: seal)
      return OpenedProposal(
        proposal: proposal,
        lines: try table.items(of: id).map { item in
          ProposedLine(proposed: item, row: try QueueReader.line(of: item.item, clients))
        })
    }
  }

  /// One transaction; a refusal thrown inside takes back all of it and is the answer.
  private func refusing<T>(_ body: (Work) throws -> T) throws -> Result<T, Refusal> {
    do {
      return .success(try write(body))
    } catch let refusal as Refusal {
      return .failure(refusal)
    }
  }
}

extension Work {
  fileprivate func record(
    _ items: [ProposedItem], by person: Person, at now: Instant
  ) throws -> BatchProposal {
    let id = ProposalID(Randomness.identifier())
    let blob = SaltedBlob(try Document.encode(items))
    var draft = ProposalRules.proposing(id, count: items.count, by: person, at: now)
    draft.blobs.append(AuditBlob(name: "batch", commit: blob.commit))
    try BlobTable(connection: connection, seal: seal).store(blob, name: "batch")
    let proposal = BatchProposal(
      id: id, by: person.name, at: now, count: items.count, entry: try trail.append(draft))
    try ProposalTable(connection: connection, seal: seal).add(proposal, items: blob.commit)
    counters.add(1, to: Counters.proposals)
    changed.formUnion([.queue, .audit])
    return proposal
  }

  fileprivate func answer(
    _ proposal: BatchProposal, _ state: BatchProposal.State, by person: Person, entry: Int
  ) throws {
    try ProposalTable(connection: connection, seal: seal)
      .answer(proposal.id, state, by: person.name, entry: entry)
    counters.add(-1, to: Counters.proposals)
    changed.formUnion([.queue, .audit])
  }
}
