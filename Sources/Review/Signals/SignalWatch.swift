import Basics

/// Looks through what people did and says what a supervisor may want to see. Pure: entries,
/// thresholds and the practice's zone in, signals out.
public struct SignalWatch: Sendable {
  private let settings: SignalSettings
  private let zoneMinutes: Int

  /// - Parameter zoneMinutes: how far the practice's time is ahead of UTC.
  public init(_ settings: SignalSettings, zoneMinutes: Int) {
    self.settings = settings
    self.zoneMinutes = zoneMinutes
  }

  /// Signals by kind, then by person; `acts` in the order of the trail.
  public func signals(_ acts: [PersonAct]) -> [TrailSignal] {
    let people = Dictionary(grouping: acts, by: \.person).sorted { $0.key < $1.key }
    let looks: [(String, [PersonAct]) -> [TrailSignal]] = [
      glasses, fast, runs, overrides, outside,
    ]
    return looks.flatMap { look in people.flatMap { look($0.key, $0.value) } }
  }

  /// Every glass that was broken, whatever the thresholds.
  private func glasses(_ person: String, _ acts: [PersonAct]) -> [TrailSignal] {
    let entries = acts.filter { $0.action == "break.glass" }.map(\.seq)
    guard !entries.isEmpty else { return [] }
    return [
      TrailSignal(
        kind: .brokenGlass, person: person, entries: entries,
        words:
          "saw beyond their own clients \(entries.count == 1 ? "once" : "\(entries.count) times")")
    ]
  }

  /// Decisions for which the person had less time than reading the note takes. The time is that
  /// since whatever they did before; decisions of one moment share it.
  private func fast(_ person: String, _ acts: [PersonAct]) -> [TrailSignal] {
    var entries: [Int] = []
    var decisions = 0
    var before: Instant?
    var start = acts.startIndex
    while start < acts.endIndex {
      let end = acts[start...].firstIndex { $0.at != acts[start].at } ?? acts.endIndex
      let together = acts[start..<end].filter { $0.decision != nil }
      decisions += together.count
      let words = together.compactMap(\.noteWords).reduce(0, +)
      if let before, !together.isEmpty, words > 0 {
        let had = before.milliseconds(to: acts[start].at)
        let needed = Int64(words) * 60_000 / Int64(max(1, settings.wordsPerMinute))
        if had >= 0, had < needed { entries += together.map(\.seq) }
      }
      before = acts[start].at
      start = end
    }
    guard entries.count >= settings.fastDecisions else { return [] }
    return [
      TrailSignal(
        kind: .fastDecisions, person: person, entries: entries,
        words: "\(entries.count) of \(decisions) decisions came faster than "
          + "\(settings.wordsPerMinute) words a minute")
    ]
  }

  private func runs(_ person: String, _ acts: [PersonAct]) -> [TrailSignal] {
    var runs: [[Int]] = []
    var run: [Int] = []
    for act in acts {
      switch (act.decision, act.action) {
      case ("accept", _): run.append(act.seq)
      case (nil, "view"), (nil, "login"): break
      default:
        runs.append(run)
        run = []
      }
    }
    runs.append(run)
    return runs.filter { $0.count >= settings.acceptRun }.map {
      TrailSignal(
        kind: .acceptRun, person: person, entries: $0,
        words: "\($0.count) accepted in a row, nothing changed, rejected or skipped")
    }
  }

  private func overrides(_ person: String, _ acts: [PersonAct]) -> [TrailSignal] {
    let decisions = acts.filter { $0.decision != nil }
    let overrides = decisions.filter { $0.decision != "accept" }
    guard decisions.count >= settings.overrideDecisions,
      overrides.count * 100 >= decisions.count * settings.overridePercent
    else { return [] }
    return [
      TrailSignal(
        kind: .overrides, person: person, entries: overrides.map(\.seq),
        words: "\(overrides.count) of \(decisions.count) suggestions changed or rejected, "
          + "\(overrides.count * 100 / decisions.count) %")
    ]
  }

  private func outside(_ person: String, _ acts: [PersonAct]) -> [TrailSignal] {
    let entries = acts.filter { !isInside($0.at) }.map(\.seq)
    guard !entries.isEmpty else { return [] }
    let hours =
      settings.opens.flatMap { opens in settings.closes.map { "\(opens) to \($0)" } } ?? "all day"
    return [
      TrailSignal(
        kind: .outsideHours, person: person, entries: entries,
        words: "\(entries.count) \(entries.count == 1 ? "entry" : "entries") outside of \(hours) "
          + "or on a free day")
    ]
  }

  private func isInside(_ moment: Instant) -> Bool {
    let local = moment.adding(seconds: zoneMinutes * 60)
    guard settings.weekdays.contains(local.day.weekday) else { return false }
    guard let opens = settings.opens, let closes = settings.closes else { return true }
    let minutes = Int((local.milliseconds / 60_000 % 1440 + 1440) % 1440)
    let isLate = minutes >= closes.minutes
    return opens < closes
      ? minutes >= opens.minutes && !isLate : minutes >= opens.minutes || !isLate
  }
}
