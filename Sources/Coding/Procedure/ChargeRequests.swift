import Basics
import CodeSets
import Records

/// What somebody in the note wants billed, or a record already carries, beyond the claim: "she
/// hoped the form could say an hour", "the sheet asks for six units", "desk put it in as therapy".
/// Read by grammar: who wishes or which record, a verb of wishing, writing or showing, and an
/// object that is more than the claim holds.
struct ChargeRequests {
  private let visit: Visit
  private let text: NoteText
  private let draft: ProcedureDraft

  /// Something asked for and not documented.
  struct Finding {
    var words: Range<Int>
    var what: String
    /// Talk therapy asked of somebody who does not bill it.
    var isTherapy = false
    var isCrisis = false
  }

  init(_ visit: Visit, _ draft: ProcedureDraft) {
    self.visit = visit
    self.draft = draft
    text = visit.facts.text
  }

  func findings() -> [Finding] {
    text.sentences.flatMap { sentence in
      wishes(in: sentence) + showings(in: sentence) + entries(in: sentence)
        + passives(in: sentence)
    }
  }

  /// "Crisis code requested on the slip", 'asked for as "crisis" by the school': what is asked for
  /// stands before the participle or behind its "as".
  private func passives(in sentence: Range<Int>) -> [Finding] {
    sentence.compactMap { index in
      guard ChargeWords.passives.contains(text[index].key), !text[index].isMasked,
        visit.facts.stances[index].isDisjoint(with: .negated)
      else { return nil }
      var first = index
      while first > max(sentence.lowerBound, index - 4),
        text[first].before.isSubset(of: [.space, .hyphen])
      {
        first -= 1
      }
      return object(asked: first..<index)
    } + sentence.compactMap(placed)
  }

  /// "Family code on the ticket": a record with the code of something else on it.
  private func placed(_ index: Int) -> Finding? {
    guard isRecord(index),
      let link = (1...3).first(where: { ChargeWords.inside.contains(text.word(index - $0).key) })
    else { return nil }
    let end = index - link
    var first = end
    while first > max(text.sentence(of: index).lowerBound, end - 4),
      text[first].before.isSubset(of: [.space, .hyphen])
    {
      first -= 1
    }
    return object(asked: first..<end)
  }

  /// A code or charge is among the words, and of something that is not on the claim.
  private func object(asked lead: Range<Int>) -> Finding? {
    guard lead.contains(where: { ChargeWords.bills.contains(text[$0].key) }) else { return nil }
    return object(in: lead, writing: true)
  }

  /// "Dad would like today on the bill", "asked me to write a bit more time".
  private func wishes(in sentence: Range<Int>) -> [Finding] {
    var found: [Finding] = []
    for index in sentence where isWish(index) {
      let end = clauseEnd(after: index, in: sentence, limit: 16)
      let reach = index + 1..<max(index + 1, end)
      guard let target = reach.first(where: { isTarget($0) }),
        !reach.contains(where: { ChargeWords.later.contains(text[$0].key) }),
        !(index + 1..<target).contains(where: { ChargeWords.unable.contains(text[$0].key) })
      else { continue }
      let near = index + 1..<max(index + 1, min(end, target + 10))
      if let object = object(in: near, writing: true) {
        found.append(object)
      } else if draft.isEmpty || draft.hasFlag(.timeBelowMinimum),
        ChargeWords.bills.contains(text[target].key) || length(anyIn: near)
      {
        found.append(Finding(words: index..<target + 1, what: "a charge"))
      } else if asksForMoreBills(target, in: near) {
        found.append(Finding(words: index..<target + 1, what: "a charge"))
      }
    }
    return found
  }

  private func length(anyIn words: Range<Int>) -> Bool {
    visit.facts.minutes.contains { words.contains($0.words.lowerBound) && $0.minutes >= 16 }
  }

  /// "her own chart billed as well", "wants it coded 'bipolar'": a second bill, or other words on it.
  private func asksForMoreBills(_ target: Int, in words: Range<Int>) -> Bool {
    guard ChargeWords.bills.contains(text[target].key),
      !ChargeWords.diagnoses.contains(text.word(target - 1).key)
    else { return false }
    let isQuoted =
      ChargeWords.codings.contains(text[target].key)
      && text.word(target + 1).before.contains(.quote)
    return isQuoted
      || words.contains {
        ChargeWords.also.contains(text[$0].key) && $0 > target && $0 <= target + 4
      }
  }

  /// "The slip carries an add-on for complexity", "app shows 8 units".
  private func showings(in sentence: Range<Int>) -> [Finding] {
    sentence.compactMap { index in
      guard isRecord(index), !isDated(index) else { return nil }
      let end = clauseEnd(after: index, in: sentence, limit: 16)
      guard
        let verb = (index + 1..<max(index + 1, min(end, index + 5))).first(where: {
          ChargeWords.showing.contains(text[$0].key)
        }), verb + 1 < end
      else { return nil }
      return object(in: verb + 1..<end, writing: ChargeWords.slips.contains(text[index].key))
    }
  }

  /// "the 12/18 sheet says": the record of another day.
  private func isDated(_ index: Int) -> Bool {
    (1...3).contains { back in
      let word = text.word(index - back)
      return word.kind == .number && text.word(index - back - 1).kind == .number
        && word.before == .slash
    }
  }

  /// "Entered on the board as individual therapy", "keyed as psychotherapy 45", "desk coded crisis".
  private func entries(in sentence: Range<Int>) -> [Finding] {
    sentence.compactMap { index in
      guard ChargeWords.entering.contains(text[index].key), !text[index].isMasked,
        visit.facts.stances[index].isDisjoint(with: [.negated])
      else { return nil }
      let end = clauseEnd(after: index, in: sentence, limit: 9)
      let reach = index + 1..<max(index + 1, end)
      let link = reach.first { ChargeWords.links.contains(text[$0].key) }
      guard link != nil || ChargeWords.coding.contains(text[index].key) else { return nil }
      let from = (link ?? index) + 1
      let isBooking = ChargeWords.booking.contains(text[index].key)
      return from < end ? object(in: from..<end, writing: !isBooking) : nil
    }
  }

  /// More than the claim holds, inside the words.
  private func object(in words: Range<Int>, writing: Bool) -> Finding? {
    if let units = units(in: words) { return units }
    if let service = service(in: words) { return service }
    guard writing else { return nil }
    if let length = length(in: words) ?? level(in: words) { return length }
    return more(in: words)
  }

  /// "6 units", "units: 6" where the claim has fewer.
  private func units(in words: Range<Int>) -> Finding? {
    for index in words where ChargeWords.units.contains(text[index].key) {
      let after = text.word(index + 1)
      let asked = max(number(endingAt: index - 1), after.kind == .number ? Int(after.number) : -1)
      guard asked > 0, asked <= 96, let most = draft.lines.map(\.units).max(), asked > most else {
        continue
      }
      return Finding(words: index..<index + 1, what: "\(asked) units")
    }
    for index in words where ChargeWords.countables.contains(text[index].key) {
      let asked = Int(text.word(index - 1).number)
      if (2...9).contains(asked), draft.lines.map(\.units).max() == 1 {
        return Finding(words: index - 1..<index + 1, what: "\(asked) sessions")
      }
    }
    return nil
  }

  /// "thirty-two" is two words.
  private func number(endingAt index: Int) -> Int {
    let last = Int(text.word(index).number)
    let tens = text.word(index - 1)
    let isTens = tens.kind == .word && tens.number >= 20 && tens.number % 10 == 0
    return isTens && (1...9).contains(last) ? Int(tens.number) + last : last
  }

  /// A service that no line of the claim is.
  private func service(in words: Range<Int>) -> Finding? {
    for index in words {
      let key = text[index].key
      if ChargeWords.complexity.contains(key) {
        guard !draft.lines.contains(where: { $0.code == "90785" }), !draft.isEmpty,
          !isDecision(index)
        else { continue }
        return Finding(words: index..<index + 1, what: "interactive complexity")
      }
      guard let service = ChargeWords.services.first(where: { $0.words.contains(key) }),
        visit.facts.stances[index].isDisjoint(with: .negated), !isBilled(service.categories),
        !ChargeWords.notService.contains(text.word(index + 1).key),
        key != ChargeWords.family || ChargeWords.familyWork.contains(text.word(index + 1).key)
      else { continue }
      return Finding(
        words: index..<index + 1, what: service.name, isTherapy: service.isTherapy,
        isCrisis: service.categories.contains(.crisis) && service.categories.count == 1)
    }
    return nil
  }

  private func isDecision(_ index: Int) -> Bool {
    ChargeWords.decision.contains(text.word(index - 1).key)
  }

  private func isBilled(_ categories: Set<ProcedureCategory>) -> Bool {
    draft.lines.contains { line in
      ProcedureCatalog.builtin[line.code].map { categories.contains($0.category) } ?? false
    }
  }

  /// "Wants the receipt to say an hour" where the claim rests on less.
  private func length(in words: Range<Int>) -> Finding? {
    guard let minutes = draft.minutes, let line = draft.lines.first else { return nil }
    for time in visit.facts.minutes where words.contains(time.words.lowerBound) {
      guard time.minutes > minutes, changes(line, from: minutes, to: time.minutes) else { continue }
      return Finding(words: time.words, what: "\(time.minutes) min")
    }
    return bareLength(in: words, minutes, line)
  }

  /// "if the statement read sixty": minutes without their unit.
  private func bareLength(in words: Range<Int>, _ minutes: Int, _ line: DraftLine) -> Finding? {
    for index in words where (20...180).contains(text[index].number) {
      let next = text.word(index + 1)
      let isLast = index + 1 >= text.count || !next.before.isSubset(of: [.space, .hyphen])
      guard isLast || ChargeWords.turns.contains(next.key) || ChargeWords.links.contains(next.key),
        ChargeWords.saying.contains(text.word(index - 1).key), Int(text[index].number) > minutes,
        changes(line, from: minutes, to: Int(text[index].number))
      else { continue }
      return Finding(words: index..<index + 1, what: "\(text[index].number) min")
    }
    return nil
  }

  /// "a level four" beside an office visit of a lower one.
  private func level(in words: Range<Int>) -> Finding? {
    guard
      let line = draft.lines.first(where: {
        ProcedureCatalog.builtin[$0.code]?.category == .visitOffice
      }), let own = line.code.last.flatMap({ Int(String($0)) })
    else { return nil }
    return words.first {
      text[$0].key == ChargeWords.level && (1...5).contains(text.word($0 + 1).number)
        && Int(text.word($0 + 1).number) > own
    }.map { Finding(words: $0..<$0 + 2, what: "level \(text[$0 + 1].number)") }
  }

  private func changes(_ line: DraftLine, from minutes: Int, to asked: Int) -> Bool {
    if SessionTime.psychotherapyRange(line.code) != nil {
      return SessionTime.psychotherapy(minutes: asked)
        != SessionTime.psychotherapy(minutes: minutes)
    }
    if ProcedureCatalog.builtin[line.code]?.timing == .eightMinute {
      return SessionTime.quarterHours(minutes: asked) > line.units
    }
    return asked > minutes + 5
  }

  /// "a bit more time", "a longer visit code", "round it up".
  private func more(in words: Range<Int>) -> Finding? {
    for index in words where ChargeWords.more.contains(text[index].key) {
      let next = (1...3).map { text.word(index + $0).key }
      let isRounded =
        text[index].key == ChargeWords.up
        && (1...2).contains { ChargeWords.rounding.contains(text.word(index - $0).key) }
      let isLast =
        ChargeWords.comparatives.contains(text[index].key)
        && (!text.word(index + 1).before.isSubset(of: [.space, .hyphen])
          || ChargeWords.behind.contains(text.word(index + 1).key))
      guard isRounded || isLast || next.contains(where: { ChargeWords.measures.contains($0) })
      else {
        continue
      }
      return Finding(words: index..<index + 1, what: "more")
    }
    return nil
  }

  private func isWish(_ index: Int) -> Bool {
    guard !text[index].isMasked, ChargeWords.wishing.contains(text[index].key),
      !(1...2).contains(where: { ChargeWords.unable.contains(text.word(index + $0).key) })
        || text[index].key != ChargeWords.please,
      visit.facts.stances[index].isDisjoint(with: [.negated, .past]),
      !isQuestion(index), !(1...2).contains(where: { isNobody(index - $0) })
    else { return false }
    return !ChargeWords.own.contains(text.word(index - 1).key)
      || ChargeWords.passive.contains(text.word(index - 1).key)
  }

  /// "asked whether insurance covers it"; "asked if I could write an hour" is a wish.
  private func isQuestion(_ index: Int) -> Bool {
    guard ChargeWords.asking.contains(text[index].key),
      ChargeWords.questions.contains(text.word(index + 1).key)
    else { return false }
    var next = index + 2
    while next < index + 6, text.word(next).before.isSubset(of: [.space]) {
      if ChargeWords.modals.contains(text.word(next).key) { return false }
      next += 1
    }
    return true
  }

  private func isNobody(_ index: Int) -> Bool {
    ChargeWords.nobody.contains(text.word(index).key)
  }

  private func isTarget(_ index: Int) -> Bool {
    let key = text[index].key
    return ChargeWords.bills.contains(key) || ChargeWords.writing.contains(key)
      || ChargeWords.slips.contains(key)
      || ChargeWords.going.contains(key) && ChargeWords.through.contains(text.word(index + 1).key)
      || ChargeWords.being.contains(key)
        && (1...3).contains { ChargeWords.visits.contains(text.word(index + $0).key) }
  }

  private func isRecord(_ index: Int) -> Bool {
    !text[index].isMasked
      && (ChargeWords.slips.contains(text[index].key)
        || ChargeWords.records.contains(text[index].key))
  }

  /// Up to a semicolon, a dash, the end of the sentence or a word that turns it.
  private func clauseEnd(after index: Int, in sentence: Range<Int>, limit: Int) -> Int {
    let last = min(sentence.upperBound, index + limit)
    return (index + 1..<max(index + 1, last)).first {
      text[$0].before.contains(.semicolon) || text[$0].before.isSuperset(of: [.hyphen, .space])
        || ChargeWords.turns.contains(text[$0].key) || text[$0].isMasked
    } ?? last
  }
}
