import Audit
import Basics
import Records
import Review
import Testing

@Suite("Who may decide what")
struct DecisionRulesTests {
  private let moment = Instant(milliseconds: 1_770_000_000_000)
  private let fresh = DecisionID("d-new")

  private let suggestion = Suggestion(
    note: NoteID("N1"), engine: "builtin 2026.1",
    procedures: [
      code("90834", modifiers: ["95"]), code("90785"), code("90837", alternative: true),
    ],
    diagnoses: [code("F41.1"), code("F32.1")], placeOfService: "10")

  private static func code(
    _ text: String, modifiers: [String] = [], alternative: Bool = false
  ) -> SuggestedCode {
    SuggestedCode(
      code: text, modifiers: modifiers, label: "", confidence: Confidence(basisPoints: 9000),
      rationale: "", rule: "r", evidence: [], alternative: alternative)
  }

  private func item(
    _ state: ReviewState = .open, standing: StandingDecision? = nil, newer: Bool = false
  ) -> ReviewItem {
    ReviewItem(
      id: NoteID("N1"), version: 4, state: state, proposed: suggestion.claim, suggestEntry: 12,
      standing: standing, encounter: EncounterID("e1"), client: ClientID("c1"),
      clinician: ClinicianID("k1"), serviceDate: Day(ordinal: 20_000), pseudonym: "ab12",
      hasNewerReading: newer)
  }

  private func standing(
    _ delivery: DeliveryState?, intent: Bool = false, by: String = "ana"
  ) -> StandingDecision {
    StandingDecision(
      id: DecisionID("d-old"), by: by, delivery: delivery, hasIntent: intent, entry: 20)
  }

  private func decide(
    _ judgement: Judgement, on item: ReviewItem? = nil, as role: Role = .biller, version: Int = 4,
    correcting: DecisionID? = nil
  ) -> Result<Outcome, Refusal> {
    DecisionRules.decide(
      item: item ?? self.item(),
      request: JudgementRequest(
        item: NoteID("N1"), version: version, judgement: judgement,
        person: Person(name: "ana", role: role), at: moment, correcting: correcting),
      decision: fresh)
  }

  private func refusal(_ result: Result<Outcome, Refusal>) -> Refusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  @Test("An accept signs the claim, fixes when it leaves, and writes down codes but no name")
  func accept() throws {
    let outcome = try decide(.accept(suggestion.claim)).get()
    #expect(outcome.state == .accepted)
    guard case .decided(let decision) = outcome.effect else {
      Issue.record("an accept is a decision")
      return
    }
    #expect(decision.id == fresh)
    #expect(decision.leavesAt == moment.adding(seconds: 10))
    #expect(outcome.delivery?.claim == suggestion.claim)
    #expect(outcome.delivery?.client == ClientID("c1"))
    #expect(outcome.entry.ref == 12)
    #expect(outcome.entry.detail?["decision"]?.text == "accept")
    #expect(outcome.entry.detail?["client"]?.text == "ab12")
    #expect(outcome.entry.detail?["icd"]?.elements?.count == 2)
  }

  @Test("An accept may leave codes out")
  func acceptLess() throws {
    var claim = suggestion.claim
    claim.lines.removeLast()
    claim.diagnoses.removeFirst()
    #expect(try decide(.accept(claim)).get().delivery?.claim == claim)
  }

  @Test("An accept that adds, changes, moves or takes in an alternative is no accept")
  func acceptMore() {
    var claims: [CodedClaim] = []
    var claim = suggestion.claim
    claim.lines[0].units = 2
    claims.append(claim)
    claim = suggestion.claim
    claim.lines.append(ServiceLine(code: "90837"))
    claims.append(claim)
    claim = suggestion.claim
    claim.lines.reverse()
    claims.append(claim)
    claim = suggestion.claim
    claim.diagnoses.append("F43.10")
    claims.append(claim)
    claim = suggestion.claim
    claim.placeOfService = "11"
    claims.append(claim)
    claim = suggestion.claim
    claim.lines[0].modifiers = []
    claims.append(claim)
    for claim in claims {
      guard case .unbillable(_, let findings)? = refusal(decide(.accept(claim))) else {
        Issue.record("accepted \(claim)")
        continue
      }
      #expect(findings.map(\.code) == ["not_suggested"])
      #expect((try? decide(.modify(claim)).get())?.state == .modified)
    }
  }

  @Test("Where nothing may be billed there is nothing to accept, but a person may modify")
  func abstained() throws {
    var item = item()
    item.proposed = CodedClaim(lines: [], diagnoses: [])
    let empty = CodedClaim(lines: [], diagnoses: [])
    #expect(refusal(decide(.accept(empty), on: item)) == .nothingToAccept(item.id))
    #expect(refusal(decide(.accept(empty))) == .nothingToAccept(item.id))
    let own = CodedClaim(lines: [ServiceLine(code: "90834")], diagnoses: ["F41.1"])
    #expect(try decide(.modify(own), on: item).get().state == .modified)
  }

  @Test("A claim that can never be billed is not signed")
  func unbillable() {
    let bad = [
      CodedClaim(lines: [], diagnoses: ["F41.1"]),
      CodedClaim(lines: [ServiceLine(code: "90834")], diagnoses: []),
      CodedClaim(lines: [ServiceLine(code: "90834", units: 0)], diagnoses: ["F41.1"]),
      CodedClaim(lines: [ServiceLine(code: "90834", pointers: [2])], diagnoses: ["F41.1"]),
      CodedClaim(lines: [ServiceLine(code: "")], diagnoses: ["F41.1"]),
      CodedClaim(lines: [ServiceLine(code: "90834")], diagnoses: ["F41.1", "F41.1"]),
      CodedClaim(
        lines: [ServiceLine(code: "90834", modifiers: ["1", "2", "3", "4", "5"])],
        diagnoses: ["F41.1"]),
    ]
    for claim in bad {
      guard case .unbillable? = refusal(decide(.modify(claim))) else {
        Issue.record("signed \(claim)")
        continue
      }
    }
  }

  @Test("Clinicians, auditors and administrators sign nothing", arguments: Role.allCases)
  func roles(_ role: Role) {
    let mayJudge = role == .biller || role == .supervisor
    let refused = refusal(decide(.accept(suggestion.claim), as: role))
    #expect(refused == (mayJudge ? nil : .notAllowed(role, word: "accept")))
    #expect((refusal(decide(.skip, as: role)) == nil) == mayJudge)
  }

  @Test("A judgement of what is no longer on the screen is refused")
  func stale() {
    #expect(refusal(decide(.accept(suggestion.claim), version: 3)) == .stale(NoteID("N1")))
    #expect(refusal(decide(.skip, version: 5)) == .stale(NoteID("N1")))
    #expect(refusal(decide(.skip, on: item(newer: true))) == .stale(NoteID("N1")))
  }

  @Test("A judged item takes no second judgement")
  func alreadyJudged() {
    let judged = item(.accepted, standing: standing(.held, by: "bo"))
    let words: [Judgement] = [
      .accept(suggestion.claim), .modify(suggestion.claim), .reject(.time, note: ""), .skip,
      .wait(.client, question: ""),
    ]
    for judgement in words {
      let expected = Refusal.alreadyJudged(judged.id, state: .accepted, by: "bo")
      #expect(refusal(decide(judgement, on: judged)) == expected)
      #expect(refusal(decide(judgement, on: judged, version: 1)) == expected)
    }
  }

  @Test("A rejection sends nothing and keeps its words out of the trail")
  func reject() throws {
    let outcome = try decide(.reject(.other, note: "Quillon was not there")).get()
    #expect(outcome.state == .rejected)
    #expect(outcome.delivery == nil)
    #expect(outcome.privateText?.text == "Quillon was not there")
    #expect(outcome.entry.detail?["reason"]?.text == "other")
    let written = String(decoding: outcome.entry.detail?.canonicalBytes ?? [], as: UTF8.self)
    #expect(!written.contains("Quillon"))
  }

  @Test("Skip and wait are no decisions")
  func notDecisions() throws {
    #expect(try decide(.skip).get().effect == .skipped)
    let waiting = try decide(.wait(.clinician, question: "which minutes?")).get()
    #expect(waiting.effect == .parked(.clinician, question: "which minutes?"))
    #expect(waiting.state == .waiting)
    #expect(try decide(.accept(suggestion.claim), on: item(.waiting)).get().state == .accepted)
  }

  @Test(
    "An undo works while the delivery is held and nothing was announced",
    arguments: DeliveryState.allCases)
  func undoWindow(_ delivery: DeliveryState) {
    let judged = item(.accepted, standing: standing(delivery))
    let refused = refusal(decide(.undo, on: judged))
    #expect(refused == (delivery == .held ? nil : .windowClosed(judged.id)))
    let announced = item(.accepted, standing: standing(.held, intent: true))
    #expect(refusal(decide(.undo, on: announced)) == .windowClosed(judged.id))
  }

  @Test("A rejection can be taken back at any time; the undo answers the decision's entry")
  func undoRejection() throws {
    let outcome = try decide(.undo, on: item(.rejected, standing: standing(nil))).get()
    #expect(outcome.state == .open)
    #expect(outcome.entry.ref == 20)
  }

  @Test("An undo needs a decision, one's own or a supervisor's right, and the item as it is")
  func undoRefused() throws {
    #expect(refusal(decide(.undo)) == .nothingToUndo(NoteID("N1")))
    let others = item(.accepted, standing: standing(.held, by: "bo"))
    #expect(
      refusal(decide(.undo, on: others)) == .notAllowed(.biller, word: "undo a decision of bo"))
    #expect(try decide(.undo, on: others, as: .supervisor).get().state == .open)
    #expect(refusal(decide(.undo, on: others, as: .supervisor, version: 1)) == .stale(others.id))
  }

  @Test("What was sent is put right by a modify that names it", arguments: DeliveryState.allCases)
  func correction(_ delivery: DeliveryState) {
    let judged = item(.accepted, standing: standing(delivery))
    let result = decide(.modify(suggestion.claim), on: judged, correcting: DecisionID("d-old"))
    switch delivery {
    case .applied, .failed:
      #expect((try? result.get())?.delivery?.replaces == DecisionID("d-old"))
    case .sending, .unknown:
      guard case .held? = refusal(result) else {
        Issue.record("corrected what is on its way")
        return
      }
    case .held, .void:
      #expect(refusal(result) == .alreadyJudged(judged.id, state: .accepted, by: "ana"))
    }
  }

  @Test("A correction names the decision in force and is a modify")
  func correctionRefused() {
    let judged = item(.accepted, standing: standing(.applied))
    let claim = suggestion.claim
    #expect(
      refusal(decide(.modify(claim), on: judged, correcting: DecisionID("other")))
        == .stale(judged.id))
    #expect(
      refusal(decide(.accept(claim), on: judged, correcting: DecisionID("d-old")))
        == .alreadyJudged(judged.id, state: .accepted, by: "ana"))
    #expect(
      refusal(decide(.modify(claim), on: item(), correcting: DecisionID("d-old")))
        == .stale(judged.id))
  }

  @Test("Every refusal is one line")
  func sentences() {
    let refusals: [Refusal] = [
      .unknownItem(NoteID("N1")), .stale(NoteID("N1")),
      .alreadyJudged(NoteID("N1"), state: .accepted, by: "bo"), .notAllowed(.auditor, word: "skip"),
      .windowClosed(NoteID("N1")), .nothingToUndo(NoteID("N1")), .nothingToAccept(NoteID("N1")),
      .unbillable(NoteID("N1"), []), .held("wait"),
    ]
    for refusal in refusals {
      #expect(!refusal.sentence.isEmpty && !refusal.sentence.contains("\n"))
    }
  }
}
