import Basics
import Console
import Records
import Review
import Screen
import Testing

/// Find, filter, sort, marks, commands, palette, help and leaving.
@Suite("Commands")
struct CommandTests {
  @Test("/ finds from the cursor on, and goes on at the other end when nothing follows")
  func find() throws {
    var bench = Bench()
    bench.press("j /")
    bench.type("cigna")
    bench.press("Enter")
    guard case .find(let text, _, let from, let forward, let request)? = bench.effects.last else {
      Issue.record("nothing was searched")
      return
    }
    #expect(text == "cigna" && from?.id == NoteID("TN-78911") && forward)
    bench.send(.found(nil, request: request))
    guard case .find(_, _, nil, _, let second)? = bench.effects.last else {
      Issue.record("the search did not go on")
      return
    }
    bench.send(.found(Practice.key(Practice.rows[4]), request: request))
    #expect(bench.item == "TN-78911")
    bench.send(.found(Practice.key(Practice.rows[4]), request: second))
    #expect(bench.item == "TN-78919")
    bench.press("N")
    guard case .find(_, _, _, false, let back)? = bench.effects.last else {
      Issue.record("N does not search backward")
      return
    }
    bench.send(.found(nil, request: back))
    bench.send(.found(nil, request: bench.request))
    #expect(bench.bottom.contains("no note of this list matches cigna"))
  }

  @Test("n before any search says so")
  func findNext() {
    var bench = Bench()
    bench.press("n")
    #expect(bench.bottom.contains("nothing was searched yet"))
  }

  @Test("a filter of several values reads the list anew; Esc takes it off")
  func filter() throws {
    var bench = Bench()
    bench.press("f")
    bench.send(.choices(Practice.choices, request: bench.request))
    bench.press("Tab Space j Space")
    bench.press("Tab Tab Tab Tab")
    bench.type(".5")
    bench.press("Enter")
    guard case .loadWindow(let query, .first, _, _)? = bench.windows.last else {
      Issue.record("the list was not read anew")
      return
    }
    #expect(query.filter.payers == [PayerID("aetna"), PayerID("bcbs")])
    #expect(query.filter.minimumConfidence == Confidence(basisPoints: 5000))
    #expect(bench.screen.contains("filter: payer Aetna, BCBS; from .50"))
    bench.press("Esc")
    guard case .loadWindow(let none, .first, _, _)? = bench.windows.last else { return }
    #expect(none.filter == QueueFilter())
  }

  @Test("a filter range that cannot be read is said and the panel stays")
  func filterRange() {
    var bench = Bench()
    bench.press("f Tab Tab Tab Tab Tab")
    bench.type("high")
    bench.press("Enter")
    #expect(bench.bottom.contains("high is no confidence"))
    bench.press("Esc")
    #expect(bench.windows.count == 0)
  }

  @Test("a filter is saved under a name and shown again by it")
  func savedFilter() {
    var bench = Bench()
    bench.command("save-filter mine")
    #expect(bench.effects.contains(.saveFilter(SavedFilter(name: "mine", query: QueueQuery()))))
    bench.command("filter mine")
    #expect(bench.bottom.contains("filter mine"))
    bench.command("filter theirs")
    #expect(bench.bottom.contains("there is no filter theirs; the saved ones are mine"))
  }

  @Test("S opens the orders, S again turns the present one round")
  func sort() {
    var bench = Bench()
    bench.press("S 2")
    guard case .loadWindow(let query, .first, _, _)? = bench.windows.last else { return }
    #expect(query.sort == .confidence && !query.descending)
    bench.press("S S")
    guard case .loadWindow(let turned, .first, _, _)? = bench.windows.last else { return }
    #expect(turned.sort == .confidence && turned.descending)
    #expect(bench.screen.contains("sure↓"))
  }

  @Test("v marks, V marks a range, Esc takes the marks off")
  func marks() {
    var bench = Bench()
    bench.press("V")
    #expect(bench.bottom.contains("a range begins at a mark"))
    bench.press("v j j V")
    #expect(bench.screen.contains("4 marked"))
    bench.press("Esc")
    #expect(!bench.screen.contains("marked ·"))
    #expect(bench.bottom.contains("marks taken off"))
  }

  @Test("A lists what will happen, and only Enter does it, in one ticket")
  func batch() throws {
    var bench = Bench()
    bench.press("A")
    #expect(bench.bottom.contains("no row is marked"))
    bench.press("v j j v v A")
    #expect(bench.judged.isEmpty)
    #expect(bench.screen.contains("left out: nothing to accept"))
    bench.press("Enter")
    let drafts = try #require(bench.judged.last?.drafts)
    #expect(bench.judged.count == 1)
    #expect(drafts.map(\.item.text) == ["TN-78910", "TN-78919"])
    bench.commit()
    #expect(bench.item != "TN-78910")
  }

  @Test("a batch whose notes are still being read waits for them")
  func batchWaits() {
    var bench = Bench()
    bench.answers = false
    bench.press("g v")
    for _ in 0..<8 { bench.press("j") }
    bench.press("v A Enter")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("1 note still being read"))
  }

  @Test("everything a key does has a command", arguments: Action.allCases)
  func commands(action: Action) {
    #expect(KeyTable.entries.contains { $0.action == action })
    #expect(!KeyTable.entry(action).help.isEmpty)
  }

  @Test("a command by the beginning of its name; an unclear one lists what it may be")
  func prefix() {
    var bench = Bench()
    bench.command("acc")
    #expect(bench.judged.count == 1)
    bench.command("re")
    #expect(bench.bottom.contains("re may be review, reject, recent"))
    bench.press("Esc")
    bench.command("dance")
    #expect(bench.bottom.contains("there is no command dance"))
  }

  @Test("a rejection by command, with reason and words")
  func rejectCommand() {
    var bench = Bench()
    bench.command("reject other seen twice")
    #expect(bench.judged.last?.drafts.first?.judgement == .reject(.other, note: "seen twice"))
    bench.command("reject laziness")
    #expect(bench.screen.contains("there is no reason laziness"))
  }

  @Test("Tab completes commands and their words, Up brings back what was typed")
  func completion() {
    var bench = Bench()
    bench.send(.themes(["dark", "light"], current: "dark"))
    bench.press(":")
    bench.type("them")
    bench.press("Tab")
    bench.type("l")
    bench.press("Tab Enter")
    #expect(bench.effects.contains(.setTheme("light")))
    bench.press(": Up")
    #expect(bench.screen.contains(":theme light"))
  }

  @Test("an unknown theme lists the known ones")
  func theme() {
    var bench = Bench()
    bench.send(.themes(["dark", "light"], current: "dark"))
    bench.command("theme pink")
    #expect(bench.bottom.contains("no theme pink; known: dark, light"))
  }

  @Test("a screen is written in the demo only")
  func saveScreen() {
    var bench = Bench()
    bench.command("save-screen out.txt")
    #expect(bench.bottom.contains("a screen holds names"))
    #expect(!bench.effects.contains(.saveScreen("out.txt")))
    var demo = Bench(settings: Bench.settings(demo: true))
    demo.command("save-screen out.txt")
    #expect(demo.effects.contains(.saveScreen("out.txt")))
  }

  @Test("the palette finds by letters and words and does what it shows")
  func palette() {
    var bench = Bench()
    bench.press("Ctrl-P")
    bench.type("redraw")
    bench.press("Enter")
    #expect(bench.effects.contains(.redraw))
  }

  @Test(
    "program keys ask the world",
    arguments: [("Ctrl-L", ConsoleEffect.redraw), ("Ctrl-Z", .suspend)])
  func program(key: String, effect: ConsoleEffect) {
    var bench = Bench()
    bench.press(key)
    #expect(bench.effects == [effect])
  }

  @Test("sync, retry, mouse and bell by command")
  func worldCommands() {
    var bench = Bench()
    bench.command("sync")
    #expect(bench.effects.contains(.syncNow))
    bench.command("retry")
    #expect(bench.bottom.contains("nothing failed"))
    bench.send(.counts(QueueCounts(failed: 1)))
    bench.command("retry")
    #expect(bench.effects.contains(.retryDeliveries))
    bench.command("mouse")
    #expect(!bench.frame.modes.mouse)
    bench.command("bell")
    bench.send(.counts(QueueCounts(open: 50)))
    #expect(bench.effects.contains(.bell))
  }

  @Test("q at the top leaves, and asks only when something unsent would wait")
  func quit() {
    var bench = Bench()
    bench.press("q")
    #expect(!bench.effects.contains(.quit))
    #expect(bench.screen.contains("3 decisions wait to be sent."))
    bench.press("Esc")
    #expect(!bench.effects.contains(.quit))
    bench.press("q q")
    #expect(bench.effects.contains(.quit))
    var idle = Bench()
    idle.send(.counts(QueueCounts()))
    idle.press("q")
    #expect(idle.effects.contains(.quit))
  }

  @Test("Esc and q close one level", arguments: ["?", "x", "o", "R", "S", "f"])
  func closing(key: String) {
    var bench = Bench()
    let before = bench.frame.text()
    bench.press(key)
    #expect(bench.frame.text() != before)
    bench.press("Esc")
    #expect(bench.frame.cells == Bench().frame.cells)
  }

  @Test("a key that is not bound says where the keys are shown")
  func unbound() {
    var bench = Bench()
    bench.press("Z")
    #expect(bench.bottom.contains("Z is not bound; ? shows the keys"))
    bench.press("4")
    #expect(bench.bottom.contains("there is no screen 4 yet"))
  }

  @Test("the whole note is opened, told to the audit, searched, and judged from there")
  func wholeNote() {
    var bench = Bench()
    bench.press("o")
    #expect(bench.effects.contains(.openNote(NoteID("TN-78910"))))
    bench.press("/")
    bench.type("SLEEP")
    bench.press("Enter")
    #expect(bench.bottom.contains("1 of 1"))
    bench.press("a")
    #expect(bench.judged.last?.drafts.first?.item == NoteID("TN-78910"))
    #expect(bench.item == "TN-78911")
  }
}
