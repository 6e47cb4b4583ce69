import Audit
import Basics
import Console
import Review
import Screen
import Testing

@Suite("Keys of the audit screen")
struct TrailListTests {
  @Test("7 shows it, 1 goes back, and nothing can be judged there")
  func screens() {
    var bench = TrailBench()
    #expect(bench.cursorRow.contains("N-20039"))
    for key in ["a", "m", "r", "s", "w", "u", "v", "A", "Space"] {
      bench.press(key)
      #expect(bench.bench.bottom.contains("works on the review"))
    }
    #expect(bench.bench.judged.isEmpty)
    bench.press("1")
    #expect(bench.screen.contains("Suggested codes"))
    bench.press("t")
    #expect(bench.bench.bottom.contains("7 goes there"))
  }

  @Test("new entries come in above; what is under the cursor stays under it")
  func live() {
    var bench = TrailBench()
    bench.press("j")
    let before = bench.cursorRow
    bench.add(3)
    #expect(bench.screen.contains("N-50"))
    let number = before.split(separator: " ").first { $0.contains("46") }
    #expect(number != nil)
    #expect(bench.cursorRow.contains("N-20038"))
    bench.press("k k k k")
    #expect(bench.cursorRow.contains("N-50"))
    bench.press("j j")
    bench.add(500)
    #expect(bench.cursorRow.contains("N-48"))
    #expect(bench.screen.contains("newer"))
    bench.press("g")
    #expect(bench.cursorRow.contains("N-550"))
    #expect(!bench.screen.contains("newer"))
  }

  @Test("a long trail is read a window at a time and never held whole")
  func windows() {
    let many = (0..<20_000).map { number in
      var entry = TrailPractice.entries[9]
      entry.seq = number
      return entry
    }
    var bench = TrailBench(entries: many)
    #expect(bench.rowsRead < 500)
    for _ in 0..<200 { bench.press("PgDn") }
    #expect(bench.rowsRead < 8000)
    bench.press("G")
    #expect(bench.cursorRow.contains(" 0 "))
    bench.press("g")
    #expect(bench.cursorRow.contains("19,999"))
    #expect(
      bench.effects.allSatisfy { effect in
        if case .load(_, _, let limit, _) = effect { limit <= 200 } else { true }
      })
  }

  @Test("a filter shows what it says, is told in the title, and Esc takes it off")
  func filter() {
    var bench = TrailBench()
    bench.command("filter by:ana action:decide")
    #expect(bench.cursorRow.contains("TN-78911"))
    #expect(bench.screen.contains("filter: by:ana action:decide"))
    bench.press("Esc")
    #expect(bench.cursorRow.contains("N-20039"))
    bench.command("filter who:ana")
    #expect(bench.bench.bottom.contains("is no key of a filter"))
    bench.command("filter by:nobody")
    #expect(bench.screen.contains("No entry matches the filter."))
  }

  @Test("Tab completes keys, and values that the entries on the list have")
  func completion() {
    var bench = TrailBench()
    bench.press("f")
    bench.type("deci")
    bench.press("Tab")
    bench.type("rej")
    bench.press("Tab Enter")
    #expect(bench.screen.contains("filter: decision:reject"))
    bench.press("f Ctrl-U")
    bench.type("by:ml")
    bench.press("Tab Enter")
    #expect(bench.screen.contains("filter: by:mlopez"))
  }

  @Test("a filter is kept under a name and shown again by it")
  func saved() {
    var bench = TrailBench()
    bench.command("filter decision:reject")
    bench.command("save-filter rejections")
    #expect(
      bench.effects.contains { effect in
        if case .saveFilter(let saved) = effect { saved.name == "rejections" } else { false }
      })
    bench.press("Esc")
    bench.command("filter rejections")
    #expect(bench.screen.contains("filter: rejections"))
    #expect(bench.cursorRow.contains("TN-78911"))
  }

  @Test("a signal opens exactly its entries")
  func signals() {
    var bench = TrailBench()
    bench.press("Tab Tab j Enter")
    #expect(bench.screen.contains("filter: outside hours, ana"))
    #expect(bench.cursorRow.contains("a copy as csv"))
    bench.press("j")
    #expect(bench.cursorRow.contains("TN-78911"))
    bench.press("j")
    #expect(bench.cursorRow.contains("TN-78911"))
  }

  @Test("find goes to the next older entry, N to the next newer one")
  func find() {
    var bench = TrailBench()
    bench.press("/")
    bench.type("ana")
    bench.press("Enter")
    #expect(bench.cursorRow.contains("a copy as csv"))
    bench.press("n")
    #expect(bench.cursorRow.contains("TN-78911"))
    bench.press("n")
    #expect(bench.bench.bottom.contains("no older entry"))
    bench.press("N")
    #expect(bench.cursorRow.contains("a copy as csv"))
  }

  @Test("a head kept elsewhere never, or more than a day ago, is a warning")
  func anchored() {
    func roles(_ standing: TrailStanding) -> Set<Screen.Role> {
      let frame = TrailBench(standing: standing).frame
      return Set((0..<40).map { frame[$0, 2].style.role })
    }
    #expect(!roles(TrailPractice.standing).contains(.severityWarning))
    let never = TrailStanding(signedSize: nil, anchored: nil, isAnchorSet: false)
    #expect(roles(never).contains(.severityWarning))
    #expect(TrailBench(standing: never).screen.contains("last anchored: never"))
    var old = TrailPractice.standing
    old.anchored?.at = Practice.now.adding(seconds: -90_000)
    #expect(roles(old).contains(.severityWarning))
    #expect(TrailBench(standing: old).screen.contains("more than a day"))
  }

  @Test("a verification tells how far it is and what it found; Esc stops it")
  func verify() {
    var bench = TrailBench()
    bench.press("y")
    guard case .verify(let first)? = bench.effects.last else {
      Issue.record("nothing was verified")
      return
    }
    bench.send(.trail(.verifying(done: 12, total: 48, request: first)))
    #expect(bench.screen.contains("25 %"))
    bench.press("y")
    #expect(bench.bench.bottom.contains("being verified"))
    bench.press("Esc")
    #expect(bench.effects.last == .stopVerifying)
    bench.send(
      .trail(.verified(TrailVerdict(size: 48, fault: nil, isComplete: true), request: first)))
    #expect(!bench.screen.contains("entries verify"))
    bench.press("y")
    guard case .verify(let second)? = bench.effects.last else { return }
    bench.send(
      .trail(
        .verified(
          TrailVerdict(size: 9, fault: "entry 9: changed", isComplete: true), request: second)))
    #expect(bench.screen.contains("entry 9: changed"))
  }

  @Test("an export asks for form and place, and takes the filter with it")
  func export() {
    var bench = TrailBench()
    bench.command("filter by:ana")
    bench.command("export csv out/ana.csv")
    #expect(
      bench.effects.last == .export(.csv, TrailFilter([.by: ["ana"]]), path: "out/ana.csv"))
    bench.command("export word x")
    #expect(bench.bench.bottom.contains("csv|jsonl"))
    bench.press("e")
    #expect(bench.screen.contains("export"))
  }

  @Test("from an entry to the one it answers, and from a story to an entry")
  func walk() {
    var bench = TrailBench()
    bench.command("filter entry:4")
    bench.press("Enter b")
    #expect(bench.screen.contains("Entry 3"))
    bench.press("b")
    #expect(bench.screen.contains("Entry 2"))
    bench.press("Esc Esc t")
    #expect(bench.screen.contains("Story of TN-78910"))
    bench.press("t Esc t")
    #expect(bench.screen.contains("Story of TN-78910"))
    bench.press("Enter")
    #expect(bench.screen.contains("Entry 0"))
  }

  @Test("words of a note are withheld from roles that may not see them")
  func withheld() {
    var bench = TrailBench()
    bench.command("filter entry:2")
    bench.press("Enter")
    #expect(bench.screen.contains("generalized anxiety"))
    guard case .open(_, let request)? = bench.effects.last else { return }
    var opened = TrailPractice.opened(2)
    opened?.excerpt = .withheld(.auditor)
    bench.send(.trail(.opened(opened, request: request)))
    #expect(!bench.screen.contains("generalized anxiety"))
    #expect(bench.screen.contains("auditor"))
    #expect(TrailRules.maySeeExcerpt(.supervisor))
    #expect(!TrailRules.maySeeExcerpt(.auditor) && !TrailRules.maySeeExcerpt(.administrator))
  }
}
