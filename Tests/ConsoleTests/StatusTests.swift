import Basics
import Console
import Records
import Review
import Screen
import Testing

/// The bottom line tells how things stand.
@Suite("The status line")
struct StatusTests {
  @Test("tells what failed, what nobody knows, and when the worker tries again")
  func trouble() {
    var bench = Bench()
    bench.send(.counts(QueueCounts(open: 3, failed: 2, unknown: 1)))
    bench.send(
      .status(
        SyncStatus(
          phase: .waiting, lastSuccess: Practice.now.adding(seconds: -300),
          nextTry: Practice.now.adding(seconds: 30), trouble: "the EHR does not answer")))
    #expect(bench.bottom.contains("2 failed · 1 unknown"))
    #expect(bench.bottom.contains("the EHR does not answer, next try in 30 s"))
  }

  @Test("tells what the worker does and how far it is")
  func progress() {
    var bench = Bench()
    bench.send(
      .status(SyncStatus(phase: .pulling, activity: "pulling notes", done: 120, total: 400)))
    #expect(bench.bottom.contains("pulling notes 120 of 400"))
    #expect(bench.bottom.contains("not synced yet"))
  }

  @Test("a broken chain is told whatever the width")
  func chain() {
    var bench = Bench(size: Size(width: 60, height: 15))
    bench.send(.chain(.broken("at 17")))
    #expect(bench.bottom.contains("chain broken at 17"))
  }

  @Test("an idle console with everything sent is woken once in ten seconds, later once a minute")
  func idle() {
    var bench = Bench()
    #expect(bench.model.nextTick == Practice.now.adding(seconds: 8))
    bench.send(.tick(now: Practice.now.adding(seconds: 120), today: Practice.today))
    #expect(bench.model.nextTick == Practice.now.adding(seconds: 168))
  }

  @Test("a line too long for the bottom takes the line of the keys until the next key")
  func longLine() {
    var bench = Bench(size: Size(width: 80, height: 24))
    bench.send(
      .themes(["dark", "light", "high-contrast", "colour-blind", "monochrome"], current: "dark"))
    bench.command("theme neon")
    let hints = bench.frame.row(at: 22)
    #expect(
      hints.contains("no theme neon; known: dark, light, high-contrast, colour-blind, monochrome"))
    #expect(bench.bottom.contains("chain ok"))
    bench.send(
      .mouse(Mouse(.press, at: Position(column: 2, row: 22)), seen: bench.model.token))
    #expect(bench.judged.isEmpty)
    #expect(bench.frame.row(at: 22).contains("accept"))
    bench.command("theme neon")
    bench.press("j")
    #expect(bench.frame.row(at: 22).contains("accept"))
  }

  @Test("while the list is being read nobody is told that it is empty")
  func reading() {
    var bench = Bench(answers: false)
    bench.press("a")
    #expect(bench.bottom.contains("the list is still being read"))
    #expect(!bench.bottom.contains("nothing to sign"))
  }

  @Test("new notes are told to the desktop only when it is wanted, and name nobody")
  func notices() {
    var bench = Bench()
    bench.send(.counts(QueueCounts(open: Practice.counts.open + 1)))
    #expect(!bench.effects.contains { if case .notify = $0 { true } else { false } })
    bench.command("notices")
    bench.send(.counts(QueueCounts(open: Practice.counts.open + 3)))
    #expect(
      bench.effects.contains(
        .notify("Countersign: \(Practice.counts.open + 3) notes to sign")))
  }

  @Test("a fault is a line, not an end")
  func fault() {
    var bench = Bench()
    bench.send(.fault("the disk is full"))
    #expect(bench.bottom.contains("the disk is full"))
    bench.press("j a")
    #expect(bench.judged.count == 1)
  }
}
