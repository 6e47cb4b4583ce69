import Basics
import Console
import Records
import Review
import Screen
import Testing

/// What was decided can be taken back while its window is open, and put right after.
@Suite("Undo and recent decisions")
struct UndoTests {
  private func accepted() -> Bench {
    var bench = Bench()
    bench.press("a")
    bench.commit()
    return bench
  }

  @Test("u takes the last decision back, and the item is under the cursor again")
  func undo() throws {
    var bench = accepted()
    bench.press("u")
    let draft = try #require(bench.judged.last?.drafts.first)
    #expect(draft.judgement == .undo && draft.version == 2 && draft.item == NoteID("TN-78910"))
    bench.rows[0].version = 3
    bench.commit(leavesIn: nil)
    #expect(bench.item == "TN-78910")
    #expect(bench.bottom.contains("TN-78910 is to sign again"))
    #expect(bench.screen.split(separator: "\n")[4].contains("TN-78910"))
  }

  @Test("u never takes an older decision for one that is still being recorded")
  func undoneTooSoon() {
    var bench = accepted()
    bench.press("a u")
    #expect(
      bench.judged.count == 2 && bench.judged.allSatisfy { $0.drafts[0].judgement.word == "accept" }
    )
    #expect(bench.bottom.contains("the last decision is being recorded; undo it then"))
  }

  @Test("u twice takes two decisions back, the last one first, however slow the store is")
  func undoneTwice() {
    var bench = accepted()
    let first = NoteID("TN-78910")
    bench.press("a")
    let second = bench.judged.last?.drafts.first?.item
    bench.commit()
    bench.press("u u")
    let undone = bench.judged.flatMap(\.drafts).filter { $0.judgement == .undo }.map(\.item)
    #expect(undone == [second, first])
    bench.press("u")
    #expect(bench.judged.flatMap(\.drafts).count == 4)
    #expect(bench.bottom.contains("the last decision is being taken back"))
  }

  @Test("after the window u says when it closed and how to correct")
  func late() {
    var bench = accepted()
    bench.send(.tick(now: Practice.now.adding(seconds: 15), today: Practice.today))
    bench.press("u")
    #expect(bench.judged.count == 1)
    #expect(bench.bottom.contains("TN-78910 was free to leave 5 s ago; R and m correct it"))
  }

  @Test("with nothing decided u says so")
  func nothing() {
    var bench = Bench()
    bench.press("u")
    #expect(bench.bottom.contains("there is no decision to undo"))
  }

  @Test("the window counts down with the ticks, and asks to be woken for them")
  func countdown() throws {
    var bench = accepted()
    let wake = try #require(bench.model.nextTick)
    #expect(Practice.now.milliseconds(to: wake) <= 1000)
    bench.send(.tick(now: Practice.now.adding(seconds: 4), today: Practice.today))
    #expect(bench.bottom.contains("leaves in 6 s"))
    bench.send(.tick(now: Practice.now.adding(seconds: 11), today: Practice.today))
    #expect(bench.bottom.contains("accepted TN-78910 · free to leave"))
  }

  @Test("a rejection sends nothing and can be undone at any time")
  func rejection() {
    var bench = Bench()
    bench.press("r 1")
    bench.commit()
    bench.send(.tick(now: Practice.now.adding(seconds: 600), today: Practice.today))
    bench.press("u")
    #expect(bench.judged.last?.drafts.first?.judgement == .undo)
  }

  @Test("Ctrl-S closes the window: what waits is sent and u no longer takes it back")
  func sendNow() {
    var bench = accepted()
    bench.press("Ctrl-S")
    #expect(bench.effects.contains(.releaseHeld))
    bench.press("u")
    #expect(bench.judged.count == 1)
  }

  @Test("Ctrl-S with nothing waiting says so")
  func nothingToSend() {
    var bench = Bench()
    bench.send(.counts(QueueCounts()))
    bench.press("Ctrl-S")
    #expect(!bench.effects.contains(.releaseHeld))
    #expect(bench.bottom.contains("nothing waits to be sent"))
  }

  @Test("R asks for the last ten; u on one takes that one back")
  func recentUndo() throws {
    var bench = Bench()
    bench.press("R")
    #expect(bench.effects.contains { if case .loadRecent(10, _) = $0 { true } else { false } })
    bench.send(.recent(Practice.recent, request: bench.request))
    bench.press("u")
    let draft = try #require(bench.judged.last?.drafts.first)
    #expect(draft.item == NoteID("TN-78909") && draft.judgement == .undo && draft.version == 2)
  }

  @Test("u on one that has left is refused, m corrects it by a new decision")
  func correction() throws {
    var rows = Practice.rows
    rows.append(Practice.row("TN-78908", "B.C.", "2024-05-11", "Optum", ["90837"], 9000, [], 60))
    rows[rows.count - 1].version = 2
    rows[rows.count - 1].state = .modified
    var bench = Bench(rows: rows)
    bench.press("R")
    bench.send(.recent(Practice.recent, request: bench.request))
    bench.press("j u")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("TN-78908 has left for the EHR"))
    bench.press("m")
    #expect(bench.screen.contains("Correct TN-78908"))
    bench.press("Tab Tab Tab Tab Tab Tab Tab Tab")
    bench.type("F33.1")
    bench.press("Enter")
    let draft = try #require(bench.judged.last?.drafts.first)
    #expect(draft.correcting == DecisionID("d-TN-78908") && draft.item == NoteID("TN-78908"))
    guard case .modify(let claim) = draft.judgement else {
      Issue.record("signed as \(draft.judgement.word)")
      return
    }
    #expect(claim.diagnoses == ["F33.1"])
  }

  @Test("m on one that has not left says that u takes it back")
  func correctionTooEarly() {
    var bench = Bench()
    bench.press("R")
    bench.send(.recent(Practice.recent, request: bench.request))
    bench.press("m")
    #expect(bench.bottom.contains("TN-78909 has not left: u takes it back"))
  }
}
