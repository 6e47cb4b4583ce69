import Basics
import Console
import Records
import Review
import Screen
import Testing

@Suite("The screen shows of a note what the store says its reader needs")
struct AccessTests {
  private func bench(
    _ sight: NoteSight, size: Size = Size(width: 120, height: 40),
    role: Review.Role = .biller
  ) -> Bench {
    var settings = Bench.settings()
    settings.person.role = role
    var bench = Bench(size: size, settings: settings, sight: sight)
    if size.width < 100 { bench.press("Tab") }
    return bench
  }

  @Test("an excerpt shows the sentences of the codes, a sign for the rest, and says that it is one")
  func excerpt() {
    let bench = bench(.excerpt)
    #expect(bench.screen.contains("Note TN-78910 excerpt"))
    #expect(bench.screen.contains("50-min individual session"))
    #expect(bench.screen.contains(NoteExcerpt.gap))
    #expect(!bench.screen.contains("practiced cognitive"))
    #expect(self.bench(.whole).screen.contains("practiced cognitive"))
    #expect(!self.bench(.whole).screen.contains("excerpt"))
  }

  @Test("opening shows the whole note and is told to the trail")
  func opens() {
    var bench = bench(.excerpt)
    bench.press("o")
    #expect(bench.screen.contains("practiced cognitive"))
    #expect(bench.effects.contains(.openNote(NoteID("TN-78910"))))
  }

  @Test("where no word is shown none opens either")
  func withheld() {
    for role in [Review.Role.auditor, .administrator] {
      var bench = bench(.withheld, role: role)
      #expect(!bench.screen.contains("50-min individual"))
      #expect(!bench.screen.contains("Jordan Rivera"))
      #expect(bench.screen.contains("no word of a note is shown"))
      bench.press("o")
      #expect(!bench.effects.contains(.openNote(NoteID("TN-78910"))))
      #expect(bench.bottom.contains("may not open a whole record"))
    }
  }

  @Test(
    "the picture of an excerpt",
    arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func picture(size: Size) throws {
    try assertScreen(bench(.excerpt, size: size).frame, "excerpt-\(size.width)x\(size.height)")
  }

  @Test("the demo says on every screen that it asked nobody, also where there is little room")
  func unasked() {
    for size in [(80, 24), (120, 40), (200, 50)] {
      var settings = Bench.settings(demo: true)
      settings.signsInUnasked = true
      var bench = Bench(size: Size(width: size.0, height: size.1), settings: settings)
      #expect(bench.frame.row(at: 0).contains("demo: no sign-in"))
      bench.press("7")
      #expect(bench.frame.row(at: 0).contains("demo: no sign-in"))
    }
    #expect(!Bench().screen.contains("no sign-in"))
  }
}

@Suite("Glass is broken on the command line, with a reason, and told on the screen")
struct GlassTests {
  private func bench(_ role: Review.Role, size: Size = Size(width: 120, height: 40)) -> Bench {
    var settings = Bench.settings()
    settings.person.role = role
    return Bench(size: size, settings: settings)
  }

  private func asked(_ bench: Bench) -> [GlassEffect] {
    bench.effects.compactMap { if case .glass(let effect) = $0 { effect } else { nil } }
  }

  private func glass(_ minutes: Int = 60, readBy: String? = nil) -> BreakGlass {
    BreakGlass(
      entry: 41, person: "cleo", role: .clinician, reason: "covering for Noor Adeyemi",
      openedAt: Practice.now.adding(seconds: 1),
      until: Practice.now.adding(seconds: minutes * 60), readBy: readBy)
  }

  @Test("a reason is asked for; with one the store is asked, and what it means is said")
  func opens() {
    var bench = bench(.clinician)
    bench.command("break-glass")
    #expect(asked(bench).isEmpty)
    #expect(bench.screen.contains(":break-glass"))
    bench.press("Esc")
    bench.command("break-glass covering for Noor Adeyemi")
    #expect(asked(bench) == [.open(reason: "covering for Noor Adeyemi")])
    bench.send(.glass(.own(glass())))
    #expect(bench.bottom.contains("a supervisor is told"))
    bench.press("j")
    #expect(bench.bottom.contains("glass broken, 1 h left"))
    #expect(bench.model.nextTick.map { $0 <= Practice.now.adding(seconds: 60) } == true)
    bench.send(.tick(now: Practice.now.adding(seconds: 3000), today: Practice.today))
    #expect(bench.bottom.contains("glass broken, 10 min left"))
    bench.send(.tick(now: Practice.now.adding(seconds: 3600), today: Practice.today))
    #expect(!bench.bottom.contains("glass broken"))
  }

  @Test("its end is told, and what was seen through it is gone from the screen's memory")
  func ends() {
    var bench = bench(.clinician)
    bench.send(.glass(.own(glass())))
    bench.command("break-glass end")
    #expect(asked(bench) == [.end])
    bench.effects = []
    bench.send(.glass(.own(nil)))
    #expect(bench.bottom.contains("you see your own clients"))
    #expect(!bench.bottom.contains("glass broken"))
    #expect(!bench.windows.isEmpty)
  }

  @Test("a refusal of the store is told")
  func refused() {
    var bench = bench(.biller)
    bench.command("break-glass covering for a colleague")
    bench.send(.glass(.refused(.glass("mlopez sees all clients already"))))
    #expect(bench.bottom.contains("sees all clients already"))
  }

  @Test("a supervisor sees that it was broken, by whom and why, until they say that they read it")
  func notice() throws {
    var bench = bench(.supervisor)
    var counts = Practice.counts
    counts.glasses = 1
    bench.send(.counts(counts))
    #expect(bench.bottom.contains("1 broken glass: :break-glass"))
    bench.command("break-glass")
    guard case .load(let request)? = asked(bench).last else {
      Issue.record("the notices were not asked for")
      return
    }
    bench.send(.glass(.listed([glass()], request: request)))
    #expect(bench.screen.contains("covering for Noor"))
    bench.press("Enter")
    guard case .markRead(41, let number)? = asked(bench).last else {
      Issue.record("nothing was marked as read")
      return
    }
    bench.send(.glass(.listed([glass(readBy: "mlopez")], request: number)))
    bench.effects = []
    bench.press("Enter")
    #expect(asked(bench).isEmpty)
  }

  @Test(
    "the picture of what a supervisor is told",
    arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func picture(size: Size) throws {
    var bench = bench(.supervisor, size: size)
    bench.command("break-glass")
    guard case .load(let request)? = asked(bench).last else { return }
    bench.send(.glass(.listed([glass(), glass(readBy: "tess")], request: request)))
    try assertScreen(bench.frame, "glass-\(size.width)x\(size.height)")
  }

  @Test("others than supervisors are told nothing of it")
  func others() {
    for role in [Review.Role.biller, .clinician, .auditor] {
      var bench = bench(role)
      var counts = Practice.counts
      counts.glasses = 2
      bench.send(.counts(counts))
      #expect(!bench.bottom.contains("broken"))
    }
  }
}
