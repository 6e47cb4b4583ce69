import Basics
import CodeSets
import Records

/// Family psychotherapy from 26 minutes: 90846 without the client, 90847 with (S49).
struct FamilyRule {
  static let id = "family-presence"

  let visit: Visit

  /// Nil when the note describes no family or couple session.
  func draft() -> ProcedureDraft? {
    let presence = Presence(visit)
    let family =
      kept(.family) ?? kept(.couple)
      ?? (presence.isFamilyListed || presence.isFamilyAlone
        ? presence.listed : presence.joint ?? presence.together ?? presence.exchange)
    let away =
      presence.isClientListed
      ? nil : presence.absent ?? (presence.isFamilyAlone ? presence.listed : nil)
    let absent = away.flatMap { isAside($0) || isOfOwnTime($0) ? nil : $0 }
    guard let words = family ?? (isFamilyTime ? absent : nil) else { return nil }
    if visit.has(.clientAlone) || presence.pair != nil, absent == nil { return nil }
    let joint = presence.joint ?? presence.together ?? presence.exchange
    if family != nil, absent == nil, presence.listed == nil, joint == nil,
      !isFamilyService(words)
    {
      return nil
    }
    if absent == nil, presence.listed == nil, joint == nil, isAside(words) { return nil }
    let joined = joined(absent)
    let isAbsent = absent != nil && joined == nil
    let code = isAbsent ? "90846" : "90847"
    return draft(code, words: [words, absent, joined].compactMap { $0 }, isAbsent: isAbsent)
  }

  /// "5:08 to 5:15 mother alone at the door": the absence is that of another, shorter stretch.
  private func isOfOwnTime(_ absent: Range<Int>) -> Bool {
    guard let session = SessionMinutes(visit), let first = session.words.first else { return false }
    let text = visit.facts.text
    let near = visit.facts.minutes.filter {
      abs(Int(text[$0.words.lowerBound].sentence) - Int(text[absent.lowerBound].sentence))
        <= ($0.words.lowerBound < absent.lowerBound ? 1 : 0)
    }
    guard
      let own = near.min(by: {
        abs($0.words.lowerBound - absent.lowerBound) < abs($1.words.lowerBound - absent.lowerBound)
      })
    else { return false }
    return own.isRange && own.words != first && own.minutes * 2 < session.minutes
  }

  private func draft(_ code: String, words: [Range<Int>], isAbsent: Bool) -> ProcedureDraft {
    var draft = ProcedureDraft()
    guard let time = SessionMinutes(visit) else {
      draft.flag(
        .missingTime, .error, "A family session needs 26 minutes; none are given.",
        words.map(visit.facts.span))
      return draft
    }
    draft.minutes = time.minutes
    guard time.minutes >= SessionTime.familyMinutesMin else {
      let spans = (time.words + words.prefix(1)).map(visit.facts.span)
      draft.flag(
        .notBillable, .error, "\(time.minutes) min: a family session starts at 26.", spans)
      draft.flag(
        .timeBelowMinimum, .error,
        "\(time.minutes) min is short of the 26 a family session needs.", spans)
      return draft
    }
    let who = isAbsent ? "the client was absent" : "the client was present"
    draft.lines = [
      DraftLine(
        code: code, confidence: 9300,
        rationale: "Family session of \(time.minutes) min, \(who); 26 min are needed",
        rule: FamilyRule.id, evidence: time.words + words.prefix(2))
    ]
    if let absent = visit.stated(.withoutClient), joined(absent) != nil, !isAbsent,
      !Presence(visit).isClientListed
    {
      draft.flag(
        .documentationConflict, .warn, "Booked without the client, who was then present.",
        words.map(visit.facts.span))
    }
    return draft
  }

  /// A family or couple hour of today, not one that somebody cancelled.
  private func kept(_ cue: Cue) -> Range<Int>? {
    let text = visit.facts.text
    let place = visit.facts.cues.all(cue).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words) && !isRecorded(words) && !isWished(words) && !isTopic(words)
        && !isSet(words)
    }
    guard let words = place else { return nil }
    let isOff = (1...3).contains {
      FamilyRule.off.contains(text.word(words.lowerBound - $0).key)
        || $0 < 3 && FamilyRule.off.contains(text.word(words.upperBound + $0 - 1).key)
    }
    return isOff ? nil : words
  }

  /// "Talked about the couple therapy they had", "considering family therapy": spoken of only.
  private func isTopic(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let first = max(text.sentence(of: words.lowerBound).lowerBound, words.lowerBound - 3)
    return (first..<words.lowerBound).contains { FamilyRule.abouts.contains(text[$0].key) }
      && text[words.lowerBound].before.isSubset(of: [.space])
  }

  /// "We set that for April, a family meeting of an hour": another day, further down in the note.
  private func isSet(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    guard text[words.lowerBound].sentence > 1 else { return false }
    let sentence = text.sentence(of: words.lowerBound)
    let around =
      max(
        sentence.lowerBound, words.lowerBound - 8)..<min(sentence.upperBound, words.upperBound + 5)
    return around.contains { FamilyRule.days.contains(text[$0].key) }
      && !around.contains { FamilyRule.here.contains(text[$0].key) }
  }

  private static let here: Set<WordKey> = Set(
    ["today", "todays", "now", "this"].map { WordKey($0) })
  private static let days: Set<WordKey> = Set(
    [
      "set", "next", "later", "soon", "scheduled", "january", "february", "march", "april", "june",
      "july", "august", "september", "october", "november", "december", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "last", "invited",
    ].map { WordKey($0) })

  private static let abouts: Set<WordKey> = Set(
    ["about", "considering", "considers", "wants", "declined", "offered", "regarding", "before"].map
    {
      WordKey($0)
    })

  /// "the automated summary said 'couple session with spouse'": the word of a record.
  private func isRecorded(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    guard text[words.lowerBound].before.contains(.quote) else { return false }
    return (1...6).contains {
      FamilyRule.records.contains(text.word(words.lowerBound - $0).key)
    }
  }

  /// "he stayed at work"
  private static let elsewhere: Set<WordKey> = Set(
    ["at", "home", "outside", "behind", "away"].map { WordKey($0) })

  private static let records: Set<WordKey> = Set(
    [
      "summary", "scheduler", "schedule", "template", "ehr", "app", "system", "says", "said",
      "header",
      "title", "calendar", "draft", "label", "labelled", "reads", "shows", "sheet",
    ].map { WordKey($0) })

  private static let off: Set<WordKey> = Set(
    ["cancelled", "cancels", "postponed", "skipped", "instead", "refused", "declined"].map {
      WordKey($0)
    })

  /// "Individual, 50 min. We role-played a family meeting": the heading comes before.
  private func isAside(_ words: Range<Int>) -> Bool {
    guard let individual = visit.place(.individual) else { return false }
    let text = visit.facts.text
    let isBooked = visit.facts.cues.has(
      .slot, in: text.sentence(of: individual.lowerBound).lowerBound..<individual.lowerBound)
    return !isBooked && text[individual.lowerBound].sentence == 0
      && text[words.lowerBound].sentence > 0
  }

  /// "Family session booked … only the client came": nil when nothing else was booked.
  var bookedOtherwise: Range<Int>? {
    guard visit.has(.clientAlone) || Presence(visit).pair != nil else { return nil }
    let text = visit.facts.text
    if let family = visit.place(.family),
      visit.facts.cues.has(.slot, in: text.sentence(of: family.lowerBound))
    {
      return family
    }
    return visit.facts.cues.all(.slot).first {
      FamilyRule.others.contains(text.word($0.upperBound).key)
        || FamilyRule.others.contains(text.word($0.upperBound + 1).key)
    }
  }

  /// The client came in, and not inside the words that say so of an absence.
  private func joined(_ absent: Range<Int>?) -> Range<Int>? {
    visit.facts.cues.all(.clientPresent).first { words in
      visit.facts.stances[words].isDisjoint(with: [.planned, .past])
        && !(absent?.overlaps(words) ?? false)
        && !FamilyRule.elsewhere.contains(visit.facts.text.word(words.upperBound).key)
    }
  }

  /// A relative in the first sentences, not in passing.
  private var isFamilyTime: Bool {
    guard let absent = visit.facts.cues.first(.withoutClient) ?? Presence(visit).absent else {
      return false
    }
    let isNamedWithMember = visit.facts.cues.all(.withoutClient).contains { words in
      visit.facts.stances[words].isDisjoint(with: [.planned, .past])
        && isBesideMember(words)
    }
    if isNamedWithMember { return true }
    let sentence = visit.facts.text.sentence(of: absent.lowerBound)
    if Int(visit.facts.text[absent.lowerBound].sentence) <= 2,
      absent.contains(where: { FamilyRule.relatives.contains(visit.facts.text[$0].key) })
    {
      return true
    }
    return visit.facts.cues.has(.familyMember, in: sentence)
  }

  /// A relative stands in the sentence of the absence or in the one before it.
  private func isBesideMember(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if visit.facts.cues.has(.familyMember, in: sentence) { return true }
    guard sentence.lowerBound > 0, text[words.lowerBound].sentence <= 2 else { return false }
    return visit.facts.cues.has(.familyMember, in: text.sentence(of: sentence.lowerBound - 1))
  }

  /// "Husband would like the statement to say couples".
  private func isWished(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let first = max(text.sentence(of: words.lowerBound).lowerBound, words.lowerBound - 9)
    let lead = first..<words.lowerBound
    return lead.contains { FamilyRule.wishing.contains(text[$0].key) }
      && lead.contains { FamilyRule.saying.contains(text[$0].key) }
  }

  private static let wishing: Set<WordKey> = Set(
    ["like", "wants", "wanted", "asks", "asked", "prefers", "wishes", "hopes", "insists"].map {
      WordKey($0)
    })
  private static let saying: Set<WordKey> = Set(
    ["say", "says", "read", "call", "bill", "billed", "code", "coded", "put", "write"].map {
      WordKey($0)
    })

  /// Named as a family service, or told at the beginning of the note.
  private func isFamilyService(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    if FamilyRule.services.contains(text[words.upperBound - 1].key) { return true }
    return Int(text[words.lowerBound].sentence) <= 2 && words.count >= 2
      || words.contains { FamilyRule.services.contains(text[$0].key) }
  }

  private static let others: Set<WordKey> = Set(
    ["family", "couple", "couples", "conjoint", "parents"].map { WordKey($0) })
  private static let relatives: Set<WordKey> = Set(
    [
      "mother", "mom", "moms", "mothers", "father", "dad", "dads", "fathers", "parents", "parent",
      "wife", "husband", "grandmother",
      "guardian", "caregiver", "stepmother", "stepfather", "spouse", "partner", "caregivers",
      "granddad",
      "grandad", "grandfather", "grandma", "gran", "grandpa", "aunt", "uncle", "grandparents",
    ].map { WordKey($0) })
  private static let services: Set<WordKey> = Set(
    [
      "session", "therapy", "psychotherapy", "conjoint", "conjointly", "couple", "couples", "only",
      "meeting", "counseling", "counselling", "collateral", "dyadic", "appointment", "coaching",
    ].map { WordKey($0) })
}
