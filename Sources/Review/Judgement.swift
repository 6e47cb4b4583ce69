public import Basics
public import Records

/// What a person does to one review item. Only the first three are decisions.
public enum Judgement: Hashable, Sendable {
  /// Sign the claim as shown; it may leave out codes the person toggled off, never add or change.
  case accept(CodedClaim)
  /// Sign a claim that differs from what was suggested.
  case modify(CodedClaim)
  case reject(RejectionReason, note: String)
  case skip
  case wait(WaitingOn, question: String)
  /// Void the last decision on the item while it has not left.
  case undo

  /// Whether it decides the item: skipping and asking leave it undecided, an undo opens it again.
  public var isDecision: Bool {
    switch self {
    case .accept, .modify, .reject: true
    case .skip, .wait, .undo: false
    }
  }

  /// "accept", "modify" …: the word in audit entries and messages.
  public var word: String {
    switch self {
    case .accept: "accept"
    case .modify: "modify"
    case .reject: "reject"
    case .skip: "skip"
    case .wait: "wait"
    case .undo: "undo"
    }
  }
}

/// A judgement on the item a person saw: the version says which state of it was on screen.
public struct JudgementRequest: Hashable, Sendable {
  public var item: NoteID
  public var version: Int
  public var judgement: Judgement
  public var person: Person
  public var at: Instant
  /// Seconds during which the decision may be undone and does not leave.
  public var undoWindowSeconds: Int
  /// The decision that a `modify` puts right after it was sent; nil for every other judgement.
  public var correcting: DecisionID?
  /// The proposed batch whose approval this is; nil for a judgement of one's own.
  public var proposal: ProposalMark?

  public init(
    item: NoteID, version: Int, judgement: Judgement, person: Person, at: Instant,
    undoWindowSeconds: Int = 10, correcting: DecisionID? = nil, proposal: ProposalMark? = nil
  ) {
    self.item = item
    self.version = version
    self.judgement = judgement
    self.person = person
    self.at = at
    self.undoWindowSeconds = undoWindowSeconds
    self.correcting = correcting
    self.proposal = proposal
  }
}

/// Who acts. While the practice has no accounts the name is the operating system's user.
public struct Person: Hashable, Sendable, Codable {
  public var name: String
  public var role: Role

  public init(name: String, role: Role = .biller) {
    self.name = name
    self.role = role
  }
}

/// What a person is at the practice.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case biller, supervisor, clinician, auditor, administrator

  /// "a biller", "an auditor".
  var withArticle: String {
    switch self {
    case .biller, .supervisor, .clinician: "a \(rawValue)"
    case .auditor, .administrator: "an \(rawValue)"
    }
  }
}

/// Why a judgement did not happen. Nothing was changed.
public enum Refusal: Error, Hashable, Sendable {
  /// No item of that id.
  case unknownItem(NoteID)
  /// The item changed since it was on screen; look again.
  case stale(NoteID)
  /// Somebody judged it already.
  case alreadyJudged(NoteID, state: ReviewState, by: String)
  /// The role may not do this.
  case notAllowed(Role, word: String)
  /// The decision has left for the EHR; put it right with a new one.
  case windowClosed(NoteID)
  case nothingToUndo(NoteID)
  /// Accepting needs something to bill.
  case nothingToAccept(NoteID)
  /// The claim holds what must not be billed: the findings name it.
  case unbillable(NoteID, [Finding])
  /// Sending is stopped until a person has looked: the reason says why.
  case held(String)
  /// The practice has accounts, and none of this name.
  case noAccount(String)
  /// The account may do nothing any more.
  case disabled(String)
  /// Too many wrong passphrases; nobody may try before then.
  case locked(String, until: Instant)
  case wrongPassphrase(String)
  /// The key that signs is not the one the trail announced for the account.
  case wrongKey(String)
  /// An account cannot be added or changed: the reason says why.
  case account(String)
  /// Too much for one person; another one has to approve.
  case needsSecondPerson(FourEyes.Proposal)
  /// The approver is the proposer.
  case approvesOwn(String)
  /// Not among the clients the person sees; whether it exists is not said.
  case outOfSight(NoteID)
  /// The glass cannot be broken: the reason says why.
  case glass(String)
  /// A proposed batch cannot be answered: the reason says why.
  case proposal(String)

  /// One line for a biller.
  public var sentence: String {
    switch self {
    case .unknownItem(let id): "there is no note \(id) in the queue"
    case .outOfSight(let id):
      "there is no note \(id) among your clients; break-glass opens others for a time"
    case .stale(let id): "\(id) changed since it was shown; look again, nothing was recorded"
    case .alreadyJudged(let id, let state, let by): "\(id) is \(state.rawValue) already, by \(by)"
    case .notAllowed(let role, let word): "\(role.withArticle) may not \(word)"
    case .windowClosed(let id): "\(id) has left for the EHR; correct it with a new decision"
    case .nothingToUndo(let id): "\(id) has no decision to undo"
    case .nothingToAccept(let id): "\(id) has nothing to accept; modify or reject it"
    case .unbillable(let id, let findings):
      "\(id) cannot be signed: " + (findings.first?.message ?? "the rules refuse it")
    case .held(let reason), .account(let reason), .proposal(let reason), .glass(let reason): reason
    case .noAccount(let name):
      "there is no account \(name); sign in with --as USER, or ask an administrator"
    case .disabled(let name): "the account \(name) is disabled; ask an administrator"
    case .locked(let name, let until):
      "too many wrong passphrases for \(name); try again after \(until)"
    case .needsSecondPerson(let proposal):
      "\(proposal.words) is more than one person does alone; a supervisor must approve it, or do less"
    case .approvesOwn(let name): "\(name) proposed this and cannot approve it"
    case .wrongPassphrase(let name): "that is not the passphrase of \(name)"
    case .wrongKey(let name): "that is not the signing key of \(name); nothing was recorded"
    }
  }
}

/// What a judgement came to, as the store acknowledged it.
public struct Committed: Hashable, Sendable {
  public var item: NoteID
  public var word: String
  public var state: ReviewState
  public var version: Int
  public var decision: DecisionID?
  /// When the decision may leave; nil when nothing will be sent.
  public var leavesAt: Instant?

  public init(
    item: NoteID, word: String, state: ReviewState, version: Int, decision: DecisionID?,
    leavesAt: Instant?
  ) {
    self.item = item
    self.word = word
    self.state = state
    self.version = version
    self.decision = decision
    self.leavesAt = leavesAt
  }
}
