import Audit
import Basics
import Records
import Review
import Testing

@Suite("A batch over the size is answered by another person than who proposed it")
struct ProposalRulesTests {
  private let now = Instant(milliseconds: 1_770_000_000_000)
  private let sam = Person(name: "sam", role: .supervisor)
  private var open: BatchProposal {
    BatchProposal(id: ProposalID("b1"), by: "ana", at: now, count: 40, entry: 7)
  }

  @Test("a supervisor approves and refuses what another proposed")
  func approves() {
    #expect(ProposalRules.refusal(toApprove: open, by: sam) == nil)
    #expect(ProposalRules.refusal(toRefuse: open, by: sam) == nil)
  }

  @Test("the proposer approves nothing of their own, a supervisor neither, but may take it back")
  func own() {
    var own = open
    own.by = "sam"
    #expect(ProposalRules.refusal(toApprove: own, by: sam) == .approvesOwn("sam"))
    #expect(ProposalRules.refusal(toRefuse: own, by: sam) == nil)
  }

  @Test("nobody but a supervisor answers for another", arguments: Role.allCases)
  func roles(role: Role) {
    let person = Person(name: "cleo", role: role)
    let mayNot = role != .supervisor
    #expect((ProposalRules.refusal(toApprove: open, by: person) != nil) == mayNot)
    #expect((ProposalRules.refusal(toRefuse: open, by: person) != nil) == mayNot)
  }

  @Test("what was answered is answered", arguments: [BatchProposal.State.approved, .refused])
  func once(state: BatchProposal.State) {
    var answered = open
    answered.state = state
    answered.answeredBy = "sam"
    let refusal = ProposalRules.refusal(toApprove: answered, by: sam)
    #expect(refusal?.sentence.contains("\(state.rawValue) already by sam") == true)
    #expect(ProposalRules.refusal(toRefuse: answered, by: Person(name: "ana")) != nil)
  }

  @Test("an approval names who proposed, how many were signed and what was left out")
  func entry() {
    let draft = ProposalRules.approving(
      open, signed: 39, leftOut: [NoteID("N7", from: SourceID("A"))], by: sam, at: now)
    #expect(draft.action == .approve && draft.ref == 7)
    #expect(draft.object == AuditObject(kind: "batch", id: "b1"))
    #expect(draft.detail?["proposed_by"]?.text == "ana")
    #expect(draft.detail?["signed"]?.number == 39)
    #expect(draft.detail?["left_out"]?.elements?.compactMap(\.text) == ["A/N7"])
  }

  @Test("a line that changed or was judged since is left out, and says why")
  func lines() {
    let claim = CodedClaim(lines: [], diagnoses: [])
    let proposed = ProposedItem(item: NoteID("N1"), version: 2, claim: claim)
    func line(_ version: Int, _ state: ReviewState) -> ProposedLine {
      ProposedLine(
        proposed: proposed,
        row: QueueRow(
          id: NoteID("N1"), version: version, state: state, initials: "", date: Day(ordinal: 1),
          payer: "", codes: [], confidence: nil, flags: []))
    }
    #expect(line(2, .open).leftOut == nil)
    #expect(line(3, .open).leftOut == "changed since it was proposed")
    #expect(line(3, .rejected).leftOut == "rejected already")
    #expect(ProposedLine(proposed: proposed, row: nil).leftOut == "not in the queue any more")
  }
}
