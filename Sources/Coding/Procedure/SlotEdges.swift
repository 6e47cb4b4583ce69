import Basics
import Records

/// What is left of a slot that began late, ended early or lost minutes on the way, where the note
/// gives no length of its own: "I let her go at 12:46", "she came ten minutes late", "sound from
/// 10:09", "lost 12 minutes to the alarm".
struct SlotEdges {
  private(set) var minutes: Int
  /// The words that take something away; empty when nothing does.
  private(set) var words: [Range<Int>] = []

  private let visit: Visit
  private let text: NoteText
  private let length: Int

  /// Nil without a slot, or when nothing is said of its edges.
  init?(_ visit: Visit) {
    guard let scheduled = visit.scheduled else { return nil }
    self.visit = visit
    text = visit.facts.text
    length = scheduled
    minutes = scheduled
    var late = 0
    var early = 0
    if let start = visit.encounter.start, visit.encounter.end != nil {
      for time in visit.facts.clockTimes where isOfVisit(time.words) {
        let offset = offset(of: time, from: start.minutes)
        guard offset > 0, offset < length else { continue }
        switch edge(time) {
        case .start where late == 0:
          late = offset
          words.append(time.words)
        case .stop where early == 0:
          early = length - offset
          words.append(time.words)
        default: break
        }
      }
    }
    let hasClock = !words.isEmpty
    if let gap = interruption {
      early += gap.minutes
      words.append(gap.words)
    }
    for part in visit.facts.minutes where part.minutes < length && isOfVisit(part.words) {
      if late == 0, !(hasClock && early > 0), isLate(part.words) {
        late = part.minutes
        words.append(part.words)
      } else if early == 0, !hasClock, isEarly(part.words) {
        early = part.minutes
        words.append(part.words)
      } else if isLost(part.words) {
        early += part.minutes
        words.append(part.words)
      }
    }
    minutes = length - late - early
    guard !words.isEmpty, minutes > 0, !isMadeUp else { return nil }
  }

  /// "Fire alarm at 2:20, back in our chairs 2:32."
  private var interruption: (minutes: Int, words: Range<Int>)? {
    let times = visit.facts.clockTimes
    for (out, back) in zip(times, times.dropFirst()) {
      let sentence = text.sentence(of: out.words.lowerBound)
      let lost = back.minutes - out.minutes
      guard sentence.contains(back.words.lowerBound), (1..<60).contains(lost),
        (sentence.lowerBound..<back.words.lowerBound).contains(where: {
          Edge.alarms.contains(text[$0].key)
        }),
        (out.words.upperBound..<back.words.lowerBound).contains(where: {
          Edge.backs.contains(text[$0].key)
        })
      else { continue }
      return (lost, out.words.lowerBound..<back.words.upperBound)
    }
    return nil
  }

  private func isOfVisit(_ words: Range<Int>) -> Bool {
    visit.facts.stances[words].isDisjoint(with: [.past, .planned])
      && !clause(around: words).contains { Edge.elsewhere.contains(text[$0].key) }
  }

  private func clause(around words: Range<Int>) -> Range<Int> {
    let sentence = text.sentence(of: words.lowerBound)
    var first = words.lowerBound
    while first > sentence.lowerBound, text[first].before.isSubset(of: [.space, .hyphen]) {
      first -= 1
    }
    var end = words.upperBound
    while end < sentence.upperBound, text[end].before.isSubset(of: [.space, .hyphen]) { end += 1 }
    return first..<end
  }

  /// Minutes after the start; without morning or afternoon the nearer half of the day.
  private func offset(of time: ClockTimeMention, from start: Int) -> Int {
    let late = (time.minutes - start + 1440) % 1440
    return time.isSure ? late : late % 720
  }

  /// The nearest verb of coming or going in the clause of the time.
  private func edge(_ time: ClockTimeMention) -> ClockTimeMention.Role {
    let sentence = text.sentence(of: time.words.lowerBound)
    var index = time.words.lowerBound - 1
    if Edge.untils.contains(text.word(index).key),
      (1...4).contains(where: { Edge.working.contains(text.word(index - $0).key) })
    {
      return .stop
    }
    while index >= max(sentence.lowerBound, time.words.lowerBound - 5) {
      if text[index + 1].before.contains(.semicolon) { break }
      if let role = role(index, time.words) { return role }
      if !text[index].before.isDisjoint(with: [.comma, .semicolon, .colon]) { break }
      index -= 1
    }
    guard Edge.turns.contains(text.word(time.words.upperBound).key) else { return .none }
    let end = min(time.words.upperBound + 7, sentence.upperBound)
    for index in time.words.upperBound..<max(time.words.upperBound, end) {
      if index > time.words.upperBound, !text[index].before.isSubset(of: [.space, .hyphen]) {
        return .none
      }
      if let role = role(index, time.words) { return role }
    }
    return .none
  }

  private func role(_ index: Int, _ time: Range<Int>) -> ClockTimeMention.Role? {
    let key = text[index].key
    guard visit.facts.stances[index].isDisjoint(with: .planned) else { return nil }
    if Edge.starts.contains(key) { return .start }
    if Edge.loose.contains(key) { return isBare(index, time) ? .start : nil }
    if Edge.stops.contains(key) { return .stop }
    if Edge.going.contains(key) {
      return isBare(index, time) || isLet(index) ? .stop : nil
    }
    return nil
  }

  /// Nothing but a word of time stands between verb and time: "left at", "came in at".
  private func isBare(_ index: Int, _ time: Range<Int>) -> Bool {
    if index >= time.upperBound { return true }
    return (index + 1..<time.lowerBound).allSatisfy { Edge.links.contains(text[$0].key) }
  }

  /// "let her go".
  private func isLet(_ index: Int) -> Bool {
    (1...3).contains { Edge.letting.contains(text.word(index - $0).key) }
  }

  /// "ten minutes late", "12 min behind", "started eight minutes after the hour", "late by 9 min".
  private func isLate(_ words: Range<Int>) -> Bool {
    let next = text.word(words.upperBound)
    if Edge.late.contains(next.key) { return isForVisit(words.upperBound + 1) }
    if Edge.past.contains(next.key), hasVerb(Edge.beginnings, near: words) {
      return (1...3).contains { Edge.hour.contains(text.word(words.upperBound + $0).key) }
    }
    return (1...3).contains { Edge.lateBefore.contains(text.word(words.lowerBound - $0).key) }
      && (1...2).contains { Edge.links.contains(text.word(words.lowerBound - $0).key) }
  }

  /// "late to pick him up" is not late for us.
  private func isForVisit(_ index: Int) -> Bool {
    guard Edge.aims.contains(text.word(index).key), text.word(index).before == .space else {
      return true
    }
    return (1...3).contains { Edge.visit.contains(text.word(index + $0).key) }
  }

  /// "left eight minutes early", "five minutes before the end".
  private func isEarly(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    if Edge.early.contains(text.word(next).key) { return hasVerb(Edge.endings, near: words) }
    return Edge.before.contains(text.word(next).key)
      && (1...3).contains { Edge.ends.contains(text.word(next + $0).key) }
      && hasVerb(Edge.endings, near: words)
  }

  /// "lost 12 minutes to the alarm", "15 minutes were lost".
  private func isLost(_ words: Range<Int>) -> Bool {
    (1...3).contains { Edge.losing.contains(text.word(words.lowerBound - $0).key) }
      || (0...2).contains { Edge.lost.contains(text.word(words.upperBound + $0).key) }
  }

  private func hasVerb(_ verbs: Set<WordKey>, near words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let first = max(sentence.lowerBound, words.lowerBound - 8)
    let end = min(sentence.upperBound, words.upperBound + 6)
    return (first..<end).contains { verbs.contains(text[$0].key) }
  }

  /// "so we ran over to make up for it".
  private var isMadeUp: Bool {
    words.contains { place in
      let sentence = text.sentence(of: place.lowerBound)
      let end = min(text.count, sentence.upperBound + 14)
      return (sentence.lowerBound..<end).contains { index in
        Edge.making.contains(text[index].key) && Edge.over.contains(text.word(index + 1).key)
          || Edge.whole.contains(text[index].key) && Edge.lengths.contains(text.word(index + 1).key)
          || Edge.extending.contains(text[index].key)
      }
    }
  }
}

/// Words about the edges of a slot.
private enum Edge {
  static let starts = keys(
    "start started starting began begin begun commenced opened joined arrived connected seated sat "
      + "settled logged entered fetched sound audio picture appeared showed reached from online")
  static let loose = keys("came got walked in on turned up")
  static let stops = keys(
    "ended end ending stopped stop finished finish closed wrapped concluded cut released excused "
      + "dismissed adjourned hung disconnected dropped")
  static let going = keys("left go went gone out done off leave over leaving departed")
  static let links = keys("at by until till about around only in on up early to off just of")
  static let letting = keys("let had needed asked")
  static let untils = keys("until till")
  static let working = keys("worked met talked continued session went stayed sat together")
  static let turns = keys("when before by")
  static let late = keys("late tardy behind delayed overdue")
  static let lateBefore = keys("late delayed behind")
  static let past = keys("after past into")
  static let hour = keys("hour start time session slot visit appointment half")
  static let beginnings = keys(
    "start started began arrived came joined got connected opened walked appeared logged entered")
  static let endings = keys(
    "left leave ended end stopped stop finished wrapped closed broke quit concluded cut let done go "
      + "went dismissed excused released")
  static let aims = keys("to for with on picking paying")
  static let visit = keys("session appointment us visit start our today intake hour meeting")
  static let early = keys("early short sooner")
  static let before = keys("before shy")
  static let ends = keys("end hour time close schedule bell")
  static let losing = keys("lost losing loses forfeited")
  static let lost = keys("lost gone wasted")
  static let making = keys("ran went stayed made kept run")
  static let over = keys("over up longer later on past")
  static let whole = keys("full whole entire")
  static let lengths = keys("session time hour minutes min slot visit length")
  static let extending = keys("extended")
  static let alarms = keys(
    "alarm drill outage evacuation interrupted interruption froze bathroom call")
  static let backs = keys("back resumed returned reconnected again")
  static let elsewhere = keys(
    "work bed woke slept asleep shift yesterday dreamt last")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
