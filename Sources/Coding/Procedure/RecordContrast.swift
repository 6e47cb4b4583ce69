import Basics
import CodeSets
import Records

/// A record that the writer sets against what happened: "the calendar still shows it kept", "header
/// says office, please change", "booked as an hour; in truth we had half".
struct RecordContrast {
  private let visit: Visit
  private let text: NoteText

  init(_ visit: Visit) {
    self.visit = visit
    text = visit.facts.text
  }

  /// A record that shows as held what was not held.
  var heldOnRecord: Range<Int>? {
    for shown in shown {
      let end = min(shown.upperBound + 8, text.sentence(of: shown.lowerBound).upperBound)
      if (shown.upperBound..<max(shown.upperBound, end)).contains(where: isHeld) { return shown }
    }
    return marked
  }

  /// "Marked as arrived by the desk."
  private var marked: Range<Int>? {
    text.words.indices.first { index in
      Contrast.marking.contains(text[index].key) && !text[index].isMasked
        && visit.facts.stances[index].isDisjoint(with: .negated)
        && (1...3).contains { Contrast.held.contains(text.word(index + $0).key) }
    }.map { $0..<$0 + 1 }
  }

  /// "Sign-in sheet says group of 6", "calendar block shows 130 min": another kind of session, or a
  /// length that no part of the note bears out, on a record.
  func shownOtherwise(than draft: ProcedureDraft) -> Range<Int>? {
    let category = draft.lines.first.flatMap { ProcedureCatalog.builtin[$0.code]?.category }
    let isGroup =
      category == .group
      || draft.lines.contains { Contrast.groupCodes.contains($0.code) } || visit.has(.groupMembers)
    return shown.first { shown in
      let end = min(shown.upperBound + 5, text.sentence(of: shown.lowerBound).upperBound)
      let after = shown.upperBound..<max(shown.upperBound, end)
      if !isGroup, after.contains(where: { text[$0].key == Contrast.group }) { return true }
      guard let minutes = draft.minutes, !draft.isEmpty else { return false }
      if visit.facts.cues.has(.noShow, in: after) || visit.facts.cues.has(.cancelled, in: after) {
        return true
      }
      if isQuotedAndDenied(shown) { return true }
      return visit.facts.minutes.contains {
        after.contains($0.words.lowerBound) && abs($0.minutes - minutes) > 5
          && $0.minutes != minutes && $0.minutes >= 16 && $0.minutes <= 600
      }
    }
  }

  /// "Template says 'mother present'. Mother was in Ohio."
  private func isQuotedAndDenied(_ shown: Range<Int>) -> Bool {
    let sentence = text.sentence(of: shown.lowerBound)
    guard text.word(shown.upperBound).before.contains(.quote), sentence.upperBound < text.count
    else { return false }
    let next = text.sentence(of: sentence.upperBound)
    return next.count <= 9
      && next.contains {
        Contrast.denials.contains(text[$0].key)
          || Contrast.was.contains(text[$0].key) && Contrast.places.contains(text.word($0 + 1).key)
      }
  }

  /// A record of this visit that the writer calls wrong.
  var disowned: Range<Int>? {
    wrongRecord
      ?? shown.first { shown in
        let sentence = text.sentence(of: shown.lowerBound)
        return (shown.upperBound..<sentence.upperBound).contains { isCorrection($0, in: sentence) }
          || opensWithCorrection(sentence.upperBound)
      }
  }

  /// "Booked as individual", "title says family with client": what was booked is another kind of
  /// session than what the claim holds.
  func bookedOtherwise(than lines: [DraftLine]) -> Range<Int>? {
    guard let category = lines.first.flatMap({ ProcedureCatalog.builtin[$0.code]?.category }),
      category == .family || category == .psychotherapy || category == .group
    else { return nil }
    let isAbsent = lines.contains { $0.code == "90846" }
    for index in text.words.indices
    where Contrast.bookings.contains(text[index].key) && text[index].sentence <= 2
      || isBookingLabel(index)
    {
      let sentence = text.sentence(of: index)
      guard visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past]) else {
        continue
      }
      let end = min(index + 6, sentence.upperBound)
      for next in index + 1..<max(index + 1, end) {
        if text[next].before.contains(.semicolon) { break }
        guard let kind = Contrast.kinds.first(where: { $0.words.contains(text[next].key) }) else {
          continue
        }
        let isWithClient =
          isAbsent && Contrast.with.contains(text.word(next + 1).key)
          && Contrast.clients.contains(text.word(next + 2).key)
        if kind.category != category || isWithClient { return index..<next + 1 }
        break
      }
    }
    return nil
  }

  /// "Sched: ind", "Calendar says couple": a record, and right behind it what it holds.
  private func isBookingLabel(_ index: Int) -> Bool {
    guard isRecord(index) else { return false }
    let next = text.word(index + 1)
    return next.before.contains(.colon) || Contrast.showing.contains(next.key)
  }

  /// "I have kept the wrong header since."
  private var wrongRecord: Range<Int>? {
    text.words.indices.first { index in
      isRecord(index) && Contrast.wrong.contains(text.word(index - 1).key)
        && text[index].before == .space
    }.map { $0 - 1..<$0 + 1 }
  }

  /// The clock of the record is no measure of what happened: "the times above are the booking's".
  var disownedTime: Range<Int>? {
    for sentence in text.sentences {
      guard let record = sentence.first(where: { isRecord($0) || isClock($0) }) else { continue }
      let rest = record..<sentence.upperBound
      guard rest.contains(where: isClock) else { continue }
      let denies = rest.contains { index in
        Contrast.nots.contains(text[index].key)
          && (1...3).contains { Contrast.happened.contains(text.word(index + $0).key) }
      }
      if denies { return record..<record + 1 }
    }
    return nil
  }

  /// Record and verb: "header still reads".
  private var shown: [Range<Int>] {
    text.words.indices.compactMap { index in
      guard isRecord(index), visit.facts.stances[index].isDisjoint(with: [.negated, .past]) else {
        return nil
      }
      let end = min(index + 5, text.sentence(of: index).upperBound)
      let verb = (index + 1..<max(index + 1, end)).first {
        Contrast.showing.contains(text[$0].key)
      }
      return verb.map { index..<$0 + 1 }
    }
  }

  private func isRecord(_ index: Int) -> Bool {
    !text[index].isMasked && Contrast.records.contains(text[index].key)
  }

  private func isClock(_ index: Int) -> Bool {
    !text[index].isMasked && Contrast.clocks.contains(text[index].key)
  }

  private func isHeld(_ index: Int) -> Bool {
    Contrast.held.contains(text[index].key)
      || visit.facts.minutes.contains { $0.words.contains(index) }
  }

  private func isCorrection(_ index: Int, in sentence: Range<Int>) -> Bool {
    let key = text[index].key
    if Contrast.wrong.contains(key) { return true }
    return key == Contrast.please && index + 1 < sentence.upperBound
      && Contrast.mending.contains(text[index + 1].key)
  }

  /// "In truth he walked in."
  private func opensWithCorrection(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    if Contrast.actually.contains(text[index].key) { return true }
    if text[index].key == Contrast.please {
      return Contrast.mending.contains(text.word(index + 1).key)
    }
    return text[index].key == Contrast.inside && Contrast.truth.contains(text.word(index + 1).key)
  }
}

private enum Contrast {
  static let denials = keys("not no never wasnt isnt didnt neither nobody none")
  static let was = keys("was were is")
  static let places = keys("in at")
  static let group = WordKey("group")
  static let groupCodes: Set<String> = [
    "90849", "H0005", "97154", "97158", "96164", "H2017", "H2027",
  ]
  static let bookings = keys("booked scheduled title titled planned slotted listed type")
  static let with = keys("with w")
  static let clients = keys("client patient pt child")
  static let kinds: [(words: Set<WordKey>, category: ProcedureCategory)] = [
    (keys("individual ind solo"), .psychotherapy),
    (keys("family couple couples conjoint parents"), .family), (keys("group"), .group),
  ]
  static let records = keys(
    "header calendar schedule scheduler booking grid field ehr roster queue appointment board "
      + "portal system template registration desk box checkbox sheet log app tablet block slip roster"
      + " printout export platform kiosk macro sched sch appt planner diary timetable")
  static let showing = keys(
    "says say said reads read shows show showed lists listed has had still holds prints claims states put "
      + "displays marked marks")
  static let marking = keys("marked shown logged recorded entered flagged")
  static let held = keys(
    "kept completed attended arrived held present seen checked fulfilled roomed done closed")
  static let wrong = keys(
    "wrong incorrect incorrectly mistaken mistakenly mistake erroneous erroneously outdated stale "
      + "false untrue disregard inaccurate default")
  static let please = WordKey("please")
  static let mending = keys("change correct fix update amend pull remove ignore edit adjust void")
  static let actually = keys("actually really truthfully")
  static let inside = WordKey("in")
  static let truth = keys("truth fact reality")
  static let clocks = keys("clock times time start stop hours minutes")
  static let nots = keys("not never")
  static let happened = keys(
    "happened actual real true measured mine accurate reliable ours reflect looked")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
