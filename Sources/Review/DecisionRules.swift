import Audit
public import Basics
public import Records

/// Who may do what to a review item, and what it comes to. Pure: item, request and a fresh id in,
/// an outcome or a refusal out. The store asks it inside the transaction, about the item as it is
/// then; no screen decides anything.
///
/// An undo is possible while the delivery is held and no intent to send it is on record. A
/// rejection sends nothing, so it can be undone at any time. What was sent is put right by a
/// `modify` that names the decision it corrects, once the outcome of the sending is known; undoing
/// such a correction brings the corrected decision back into force.
public enum DecisionRules {
  /// No decision waits longer than a day, whatever the configuration says; seconds.
  static let windowMax = 86_400

  /// Judges the request against the item. `decision` names the decision it would become.
  public static func decide(
    item: ReviewItem, request: JudgementRequest, decision: DecisionID
  ) -> Result<Outcome, Refusal> {
    guard mayJudge(request.person.role), !request.person.name.isEmpty else {
      return .failure(.notAllowed(request.person.role, word: request.judgement.word))
    }
    if case .undo = request.judgement { return undo(item, request) }
    if item.state.isJudged || request.correcting != nil {
      if let refusal = refusalOfCorrection(item, request) { return .failure(refusal) }
    }
    let isOverdue = item.hasNewerReading && !item.state.isJudged
    guard request.version == item.version, !isOverdue else { return .failure(.stale(item.id)) }
    switch request.judgement {
    case .accept(let claim): return accept(claim, item, request, decision)
    case .modify(let claim): return sign(claim, item, request, decision)
    case .reject(let reason, let note):
      return .success(reject(reason, note, item, request, decision))
    case .skip:
      return .success(
        Outcome(state: .skipped, effect: .skipped, entry: entry(.skip, item, request)))
    case .wait(let whom, let question):
      return .success(park(whom, question, item, request))
    case .undo: return undo(item, request)
    }
  }

  /// Billers and supervisors sign. Clinicians answer questions, auditors read, administrators
  /// keep accounts.
  private static func mayJudge(_ role: Role) -> Bool {
    switch role {
    case .biller, .supervisor: true
    case .clinician, .auditor, .administrator: false
    }
  }

  /// A judged item takes a `modify` that names the sent decision it puts right, nothing else.
  private static func refusalOfCorrection(
    _ item: ReviewItem, _ request: JudgementRequest
  ) -> Refusal? {
    guard let standing = item.standing, item.state.isJudged else { return .stale(item.id) }
    let judged = Refusal.alreadyJudged(item.id, state: item.state, by: standing.by)
    guard let correcting = request.correcting, case .modify = request.judgement else {
      return judged
    }
    guard correcting == standing.id else { return .stale(item.id) }
    switch standing.delivery {
    case .applied, .failed: return nil
    case .held where standing.hasIntent, .sending, .unknown:
      return .held("\(item.id) is still being sent; correct it once the outcome is known")
    case .held, .void, nil: return judged
    }
  }

  private static func accept(
    _ claim: CodedClaim, _ item: ReviewItem, _ request: JudgementRequest, _ decision: DecisionID
  ) -> Result<Outcome, Refusal> {
    guard !item.proposed.lines.isEmpty, !claim.lines.isEmpty else {
      return .failure(.nothingToAccept(item.id))
    }
    guard ClaimRules.isAcceptance(claim, of: item.proposed) else {
      let finding = Finding(
        code: "not_suggested", severity: .error,
        message: "accepting may leave codes out; to add or change one, modify it")
      return .failure(.unbillable(item.id, [finding]))
    }
    return sign(claim, item, request, decision)
  }

  /// Accept and modify once the claim is allowed for that word.
  private static func sign(
    _ claim: CodedClaim, _ item: ReviewItem, _ request: JudgementRequest, _ decision: DecisionID
  ) -> Result<Outcome, Refusal> {
    let findings = ClaimRules.findings(on: claim)
    guard findings.isEmpty else { return .failure(.unbillable(item.id, findings)) }
    let signed = NewDecision(
      id: decision, word: request.judgement.word, claim: claim, person: request.person,
      at: request.at,
      leavesAt: request.at.adding(seconds: min(max(0, request.undoWindowSeconds), windowMax)),
      replaces: request.correcting)
    let delivery = Delivery(
      decision: decision, replaces: request.correcting, note: item.id, encounter: item.encounter,
      client: item.client, clinician: item.clinician, serviceDate: item.serviceDate, claim: claim,
      signedBy: request.person.name, signedAt: request.at)
    return .success(
      Outcome(
        state: signed.word == "accept" ? .accepted : .modified, effect: .decided(signed),
        entry: entry(.decide, item, request, details(of: signed) + details(of: request.proposal)),
        delivery: delivery))
  }

  private static func reject(
    _ reason: RejectionReason, _ note: String, _ item: ReviewItem, _ request: JudgementRequest,
    _ decision: DecisionID
  ) -> Outcome {
    let rejection = NewDecision(
      id: decision, word: request.judgement.word, claim: nil, reason: reason,
      person: request.person, at: request.at, leavesAt: nil)
    return Outcome(
      state: .rejected, effect: .decided(rejection),
      entry: entry(.decide, item, request, details(of: rejection)),
      privateText: note.isEmpty ? nil : PrivateText(name: "reason", text: note))
  }

  private static func park(
    _ whom: WaitingOn, _ question: String, _ item: ReviewItem, _ request: JudgementRequest
  ) -> Outcome {
    Outcome(
      state: .waiting, effect: .parked(whom, question: question),
      entry: entry(.wait, item, request, [.init("waiting_on", .string(whom.rawValue))]),
      privateText: question.isEmpty ? nil : PrivateText(name: "question", text: question))
  }

  private static func undo(
    _ item: ReviewItem, _ request: JudgementRequest
  ) -> Result<Outcome, Refusal> {
    guard item.state.isJudged, let standing = item.standing else {
      return .failure(.nothingToUndo(item.id))
    }
    guard request.version == item.version else { return .failure(.stale(item.id)) }
    guard standing.by == request.person.name || request.person.role == .supervisor else {
      return .failure(
        .notAllowed(request.person.role, word: "undo a decision of \(standing.by)"))
    }
    switch standing.delivery {
    case .held where !standing.hasIntent, nil: break
    case .held, .sending, .applied, .failed, .unknown, .void:
      return .failure(.windowClosed(item.id))
    }
    var draft = entry(
      .undo, item, request,
      [
        .init("decision_id", .string(standing.id.text)),
        .init("reason", "taken back before it was sent"),
      ])
    draft.ref = standing.entry
    return .success(
      Outcome(state: standing.replacedState ?? .open, effect: .undone(standing), entry: draft))
  }

  private static func entry(
    _ action: AuditAction, _ item: ReviewItem, _ request: JudgementRequest,
    _ details: [CanonicalJSON.Member] = []
  ) -> AuditDraft {
    var members = details
    members.append(.init("version", .integer(item.version)))
    members += item.id.auditMembers
    if let pseudonym = item.pseudonym { members.append(.init("client", .string(pseudonym))) }
    return AuditDraft(
      at: request.at,
      actor: .user(request.person.name, role: request.person.role.rawValue), action: action,
      object: item.id.auditObject, ref: item.suggestEntry, detail: .object(of: members))
  }

  private static func details(of proposal: ProposalMark?) -> [CanonicalJSON.Member] {
    guard let proposal else { return [] }
    return [
      .init("proposal", .string(proposal.id.text)), .init("proposed_by", .string(proposal.by)),
    ]
  }

  private static func details(of decision: NewDecision) -> [CanonicalJSON.Member] {
    var members: [CanonicalJSON.Member] = [
      .init("decision", .string(decision.word)),
      .init("decision_id", .string(decision.id.text)),
    ]
    if let claim = decision.claim { members += claim.auditMembers }
    if let reason = decision.reason { members.append(.init("reason", .string(reason.rawValue))) }
    if let replaces = decision.replaces {
      members.append(.init("replaces", .string(replaces.text)))
    }
    return members
  }
}

extension CodedClaim {
  /// The claim as an entry of the trail holds it: codes only.
  var auditMembers: [CanonicalJSON.Member] {
    let lines = lines.map { line -> CanonicalJSON in
      var members: [CanonicalJSON.Member] = [
        .init("code", .string(line.code)), .init("units", .integer(line.units)),
      ]
      if !line.modifiers.isEmpty {
        members.append(.init("modifiers", .array(line.modifiers.map { .string($0) })))
      }
      if !line.pointers.isEmpty {
        members.append(.init("pointers", .array(line.pointers.map { .integer($0) })))
      }
      return .object(of: members)
    }
    var members: [CanonicalJSON.Member] = [
      .init("cpt", .array(lines)), .init("icd", .array(diagnoses.map { .string($0) })),
    ]
    if let placeOfService { members.append(.init("pos", .string(placeOfService))) }
    return members
  }
}
