import Basics
import Console
import Records
import Review
import Screen
import Testing

/// One key judges; whatever is not certain is refused with a message.
@Suite("Judging")
struct JudgingTests {
  @Test("a signs the ticked codes of the item on the screen, in the version shown")
  func accept() throws {
    var bench = Bench()
    bench.press("a")
    let draft = try #require(bench.judged.last?.drafts.first)
    #expect(draft.item == NoteID("TN-78910") && draft.version == 1)
    #expect(
      draft.judgement
        == .accept(
          CodedClaim(
            lines: [ServiceLine(code: "90834", modifiers: ["95"])], diagnoses: ["F41.1"],
            placeOfService: "10")))
  }

  @Test("before the rules have answered for an item a accepts nothing and says why")
  func unchecked() throws {
    var bench = Bench(answers: false)
    bench.send(.window(Practice.window(bench.rows), request: 1))
    let detail = Practice.detail(bench.rows[0])
    let number = try #require(
      bench.effects.compactMap { effect -> Int? in
        if case .loadDetail(detail.row.id, let number) = effect { number } else { nil }
      }.last)
    bench.send(.detail(detail, item: detail.row.id, request: number))
    #expect(bench.screen.contains("the rules are being asked"))
    bench.press("a")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("the rules are being asked about TN-78910"))
    bench.send(.checked(CheckedClaim(proposedFor: detail)))
    let panes = bench.screen.split(separator: "\n").dropLast(2)
    #expect(!panes.contains { $0.contains("the rules are being asked") })
    bench.press("a")
    #expect(bench.judged.last?.drafts.first?.item == detail.row.id)
  }

  @Test("a long note's ticks are asked about elsewhere: nothing is checked on the drawing thread")
  func longNote() throws {
    var bench = Bench(answers: false)
    bench.send(.window(Practice.window(bench.rows), request: 1))
    var detail = Practice.detail(bench.rows[0])
    detail.note.text += String(repeating: "She talked of her week at the mill. ", count: 2000)
    let number = try #require(
      bench.effects.compactMap { effect -> Int? in
        if case .loadDetail(detail.row.id, let number) = effect { number } else { nil }
      }.last)
    bench.send(.detail(detail, item: detail.row.id, request: number))
    bench.send(.checked(CheckedClaim(proposedFor: detail)))
    bench.effects = []
    bench.press("Tab Tab j Space")
    let asked = bench.effects.compactMap { effect -> CodedClaim? in
      if case .check(let claim, _) = effect { claim } else { nil }
    }
    #expect(asked.count == 1 && asked.first?.diagnoses == [])
    #expect(bench.screen.contains("the rules are being asked"))
    bench.send(.checked(CheckedClaim(try #require(asked.first), of: detail)))
    #expect(!bench.screen.contains("the rules are being asked"))
  }

  @Test("after a judgement the next undecided item is under the cursor at once")
  func next() {
    var bench = Bench()
    bench.press("a")
    #expect(bench.item == "TN-78911")
    #expect(bench.screen.contains("TN-78910"))
    bench.commit()
    #expect(bench.item == "TN-78911")
    #expect(!bench.frame.text().split(separator: "\n").dropLast().joined().contains("TN-78910"))
    #expect(bench.bottom.contains("accepted TN-78910 · leaves in 10 s · u undoes"))
  }

  @Test("the last undecided item gives the cursor to the one before it")
  func lastItem() {
    var bench = Bench()
    bench.press("G a")
    #expect(bench.item == "TN-78936")
  }

  @Test("a key pressed while another item was on the screen judges nothing")
  func typedAhead() {
    var bench = Bench()
    let seen = bench.model.token
    bench.send(.key(.character("a"), seen: seen))
    bench.send(.key(.character("a"), seen: seen))
    #expect(bench.judged.count == 1)
    #expect(bench.bottom.contains("TN-78911 was not on the screen"))
  }

  @Test("a newer version of the item on the screen refuses the key that answered the older one")
  func staleVersion() {
    var bench = Bench()
    let seen = bench.model.token
    bench.rows[0].version = 2
    bench.send(.changed)
    bench.send(.key(.character("a"), seen: seen))
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("was not on the screen"))
    bench.press("a")
    #expect(bench.judged.last?.drafts.first?.version == 2)
  }

  @Test("an item that is still being read cannot be judged", arguments: ["a", "s", "r", "m", "w"])
  func notRead(key: String) {
    var bench = Bench(answers: false)
    bench.send(.window(Practice.window(), request: 1))
    bench.press(key)
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("TN-78910 is still being read"))
  }

  @Test("while the store records an item nothing more is done to it")
  func recordedTwice() {
    var bench = Bench(rows: [Practice.rows[0]])
    bench.press("a a")
    #expect(bench.judged.count == 1)
    #expect(bench.bottom.contains("TN-78910 is being recorded"))
  }

  @Test("nothing to accept is said, not done")
  func abstained() {
    var bench = Bench()
    bench.press("j j j a")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("TN-78915 has nothing to accept; modify or reject it"))
  }

  @Test("space takes a code out; what remains is signed as accepted")
  func toggleOut() throws {
    var bench = Bench()
    bench.press("Tab Tab j Space")
    #expect(bench.screen.contains("[ ] F41.1"))
    bench.press("Space k Space a")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("nothing to accept"))
  }

  @Test("an alternative taken in makes the claim a modified one")
  func toggleIn() throws {
    var bench = Bench()
    bench.press("Tab Tab j j j Space a")
    let draft = try #require(bench.judged.last?.drafts.first)
    guard case .modify(let claim) = draft.judgement else {
      Issue.record("signed as \(draft.judgement.word)")
      return
    }
    #expect(claim.diagnoses == ["F41.1", "G47.00"])
  }

  @Test("what was overruled cannot be ticked")
  func overruled() {
    var bench = Bench()
    bench.press("Tab Tab j j Space")
    #expect(bench.bottom.contains("no code under the cursor to take in or out"))
  }

  @Test("a claim the rules call an error is not accepted")
  func errorFinding() {
    var rows = Practice.rows
    rows[1].minutes = 50
    var bench = Bench(rows: rows)
    bench.press("j a")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("TN-78911 cannot be signed"))
  }

  @Test(
    "a digit rejects with its reason", arguments: Array(RejectionReason.allCases.dropLast()))
  func reject(reason: RejectionReason) throws {
    var bench = Bench()
    bench.press("r \(reason.digit)")
    let draft = try #require(bench.judged.last?.drafts.first)
    #expect(draft.judgement == .reject(reason, note: ""))
    #expect(bench.item == "TN-78911")
  }

  @Test("the ninth reason asks a line of text")
  func rejectOther() throws {
    var bench = Bench()
    bench.press("r 9 Enter")
    #expect(bench.judged.isEmpty)
    bench.type("billed by the group")
    bench.press("Enter")
    #expect(
      bench.judged.last?.drafts.first?.judgement == .reject(.other, note: "billed by the group"))
  }

  @Test("Esc leaves the reasons and nothing is rejected")
  func rejectEscape() {
    var bench = Bench()
    bench.press("r Esc 1")
    #expect(bench.judged.isEmpty)
  }

  @Test("a reason chosen for an item that changed meanwhile is refused")
  func rejectStale() {
    var bench = Bench()
    bench.press("r")
    bench.rows[0].version = 2
    bench.send(.changed)
    bench.press("1")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("changed since it was shown"))
  }

  @Test("s puts off, and the item leaves its place")
  func skip() {
    var bench = Bench()
    bench.press("s")
    #expect(bench.judged.last?.drafts.first?.judgement == .skip)
    bench.commit()
    #expect(bench.bottom.contains("skipped TN-78910"))
  }

  @Test("w files a question to clinician or client")
  func wait() {
    var bench = Bench()
    bench.press("w Enter")
    #expect(bench.judged.isEmpty)
    bench.press("Tab")
    bench.type("home or office?")
    bench.press("Enter")
    #expect(
      bench.judged.last?.drafts.first?.judgement == .wait(.client, question: "home or office?"))
  }

  @Test("pasted text never judges; outside a field it is left out with a message")
  func paste() {
    var bench = Bench()
    bench.send(.paste("aaa"))
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("pasted text was left out"))
    bench.press("r")
    bench.send(.paste("1"))
    #expect(bench.judged.isEmpty)
    bench.press("9")
    bench.send(.paste("pasted\u{1B}[2J why"))
    bench.press("Enter")
    #expect(bench.judged.last?.drafts.first?.judgement == .reject(.other, note: "pasted[2J why"))
  }

  @Test("too small a screen judges nothing and still leaves by q")
  func smallScreen() {
    var bench = Bench(size: Size(width: 40, height: 10))
    #expect(bench.model.token.isEmpty)
    bench.press("a")
    #expect(bench.judged.isEmpty)
    bench.send(.counts(QueueCounts()))
    bench.press("q")
    #expect(bench.effects.contains(.quit))
  }

  @Test("judging in the denials is refused with the way back")
  func denials() {
    var bench = Bench()
    bench.press("Shift-Tab a")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("accept works on the review; Tab goes there"))
  }

  @Test("a refused judgement brings the row back and says why")
  func refused() throws {
    var bench = Bench()
    bench.press("a")
    let ticket = try #require(bench.judged.last?.ticket)
    let item = NoteID("TN-78910")
    bench.send(
      .refused(.alreadyJudged(item, state: .accepted, by: "tkim"), item: item, ticket: ticket))
    #expect(bench.bottom.contains("TN-78910 is accepted already, by tkim"))
    #expect(bench.item == "TN-78911")
  }

  @Test("when the store cannot say, everything is read again")
  func failed() throws {
    var bench = Bench()
    bench.press("a")
    let ticket = try #require(bench.judged.last?.ticket)
    bench.effects = []
    bench.send(.failed("the disk is full; nothing was recorded", ticket: ticket))
    #expect(bench.bottom.contains("the disk is full"))
    #expect(bench.effects.contains { if case .loadWindow = $0 { true } else { false } })
    bench.press("k a")
    #expect(bench.judged.count == 1)
  }
}
