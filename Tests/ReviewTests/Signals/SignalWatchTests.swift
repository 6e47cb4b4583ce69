import Basics
import Testing

@testable import Review

@Suite("Signals for a supervisor")
struct SignalWatchTests {
  /// A Wednesday at noon.
  private static let noon = Instant("2026-03-04T12:00:00Z") ?? Instant(milliseconds: 0)

  private func act(
    _ seq: Int, _ seconds: Int, _ decision: String?, words: Int? = nil, person: String = "ana",
    action: String? = nil
  ) -> PersonAct {
    PersonAct(
      seq: seq, at: SignalWatchTests.noon.adding(seconds: seconds), person: person,
      action: action ?? (decision == nil ? "view" : "decide"), decision: decision,
      noteWords: words)
  }

  private func signals(
    _ acts: [PersonAct], _ settings: SignalSettings = SignalSettings(), zone: Int = 0
  ) -> [TrailSignal] {
    SignalWatch(settings, zoneMinutes: zone).signals(acts)
  }

  @Test("decisions that came faster than their note can be read are told, with those entries alone")
  func fast() {
    // 250 words take 30 seconds at 500 a minute.
    var acts = [act(0, 0, nil)]
    for number in 1...5 { acts.append(act(number, number * 29, "accept", words: 250)) }
    acts.append(act(6, 5 * 29 + 30, "accept", words: 250))
    let found = signals(acts)
    #expect(found.map(\.kind) == [.fastDecisions])
    #expect(found.first?.entries == [1, 2, 3, 4, 5])
    #expect(found.first?.filter.words == "entry:1-5")
    #expect(found.first?.words.hasPrefix("5 of 6 decisions") == true)
    #expect(signals(Array(acts.dropFirst(2))).isEmpty)
  }

  @Test("each broken glass is told, at once and whatever else was done")
  func glasses() {
    let acts = [act(3, 0, nil, action: "break.glass"), act(4, 60, nil), act(5, 90, "accept")]
    let found = signals(acts)
    #expect(found.map(\.kind) == [.brokenGlass])
    #expect(found.first?.entries == [3])
    #expect(signals([act(4, 60, nil)]).isEmpty)
  }

  @Test("decisions of one moment share the time before it")
  func together() {
    let acts =
      [act(0, 0, nil)] + (1...10).map { act($0, 60, "accept", words: 100) }
    #expect(signals(acts).first?.entries == Array(1...10))
    let slow = [act(0, 0, nil)] + (1...10).map { act($0, 120, "accept", words: 100) }
    #expect(signals(slow).isEmpty)
  }

  @Test("the first thing a person did, an unknown length and a clock that went back are not told")
  func unknown() {
    let acts = (0..<9).map { act($0, -$0, "reject", words: 4000) }
    #expect(!signals(acts).contains { $0.kind == .fastDecisions })
    let short = (0..<9).map { act($0, $0, "reject") }
    #expect(!signals(short).contains { $0.kind == .fastDecisions })
  }

  @Test("a long run of acceptances is told once, a broken one is not")
  func runs() {
    var settings = SignalSettings()
    settings.acceptRun = 10
    let run = (0..<12).map { act($0, $0 * 60, "accept", words: 5) }
    #expect(signals(run, settings).map(\.kind) == [.acceptRun])
    #expect(signals(run, settings).first?.entries.count == 12)
    var seen = run
    seen.insert(act(50, 300, nil), at: 6)
    #expect(signals(seen, settings).count == 1)
    var broken = run
    broken.insert(act(50, 300, nil, action: "skip"), at: 6)
    #expect(signals(broken, settings).isEmpty)
    broken[6] = act(50, 300, "modify")
    #expect(signals(broken, settings).isEmpty)
  }

  @Test("one person's runs and shares are not another's")
  func people() {
    var settings = SignalSettings()
    settings.acceptRun = 10
    let acts = (0..<18).map {
      act($0, $0 * 60, "accept", words: 5, person: $0 % 2 == 0 ? "ana" : "ben")
    }
    #expect(signals(acts, settings).isEmpty)
  }

  @Test("many overrides by one person are told as a share of enough decisions")
  func overrides() {
    let acts = (0..<20).map {
      act($0, $0 * 60, $0 < 8 ? ($0 % 2 == 0 ? "modify" : "reject") : "accept", words: 5)
    }
    let found = signals(acts)
    #expect(found.map(\.kind) == [.overrides])
    #expect(found.first?.entries == Array(0..<8))
    #expect(found.first?.words.contains("40 %") == true)
    #expect(signals(Array(acts.dropLast())).isEmpty)
    #expect(signals(Array(acts.dropFirst())).isEmpty)
  }

  @Test("entries outside of working hours are told in the practice's time")
  func hours() {
    let acts = [act(0, 0, nil), act(1, 8 * 3600, nil), act(2, 10 * 3600, nil)]
    #expect(signals(acts).first?.entries == [2])
    #expect(signals(acts, zone: -300).isEmpty)
    #expect(signals(acts, zone: 60).first?.entries == [1, 2])
    #expect(signals([act(4, 4 * 86_400, nil)]).first?.kind == .outsideHours)
    var night = SignalSettings()
    night.opens = ClockTime(hour: 20, minute: 0)
    night.closes = ClockTime(hour: 4, minute: 0)
    #expect(signals(acts, night).first?.entries == [0])
    var all = SignalSettings(weekdays: [1, 2, 3, 4, 5, 6, 7])
    all.opens = nil
    #expect(signals(acts, all).isEmpty)
  }
}
