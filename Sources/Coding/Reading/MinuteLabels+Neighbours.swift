/// What the words beside a length of time make of it: a share, a cut, a slot, a sum, a heading.
extension MinuteLabels {
  /// "PSYCHOTHERAPY (separate, 18 min)", "Psychotherapy, apart from the above: 9:18 to 9:36": the
  /// heading word rules its sentence up to a semicolon.
  func isHeadedAsTherapy(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    if words.lowerBound - sentence.lowerBound <= 3, isTherapyHeading(before: sentence.lowerBound) {
      return true
    }
    if text[words.lowerBound].before.contains(.colon), words.lowerBound - sentence.lowerBound <= 16,
      MinuteLabels.headings.contains(text[sentence.lowerBound].key),
      stances[sentence.lowerBound].isDisjoint(with: .negated)
    {
      return true
    }
    var index = words.lowerBound
    while index > max(sentence.lowerBound, words.lowerBound - 9) {
      if text[index].before.contains(.semicolon) { return false }
      index -= 1
      if MinuteLabels.headings.contains(text[index].key) {
        return stances[index].isDisjoint(with: .negated)
      }
    }
    return false
  }

  /// A line or sentence "PSYCHOTHERAPY." of at most three words stands before.
  func isTherapyHeading(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let heading = text.sentence(of: index - 1)
    return heading.count <= 3 && !heading.contains { MinuteLabels.nones.contains(text[$0].key) }
      && heading.contains {
        MinuteLabels.headings.contains(text[$0].key) && stances[$0].isDisjoint(with: .negated)
      }
  }

  /// "15 minutes, not counted": after a comma or in brackets.
  func isLeftOut(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let end = min(words.upperBound + 3, sentence.upperBound)
    if words.upperBound < end,
      cues.all(.timeNotCounted, in: words.upperBound..<end).contains(where: {
        !MinuteLabels.minus.contains(text[$0.lowerBound].key) && !isOfBracket($0, words)
      })
    {
      return true
    }
    if isDisowned(words, in: sentence) { return true }
    let first = max(words.lowerBound - 4, sentence.lowerBound)
    return text[words.lowerBound].before.contains(.open) && first < words.lowerBound
      && cues.has(.timeNotCounted, in: first..<words.lowerBound)
  }

  /// "74 minutes (breaks excluded)": the brackets leave out what they name, not the length.
  private func isOfBracket(_ cue: Range<Int>, _ words: Range<Int>) -> Bool {
    text[words.upperBound].before.contains(.open) && cue.lowerBound > words.upperBound
      && !MinuteLabels.pronouns.contains(text[words.upperBound].key)
  }

  /// "(11 min) in the middle, that I do not count".
  private func isDisowned(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = min(words.upperBound + 9, sentence.upperBound)
    return cues.all(.timeNotCounted, in: words.upperBound..<max(words.upperBound, end)).contains {
      MinuteLabels.selves.contains(text[$0.lowerBound].key)
        && !(words.upperBound..<$0.lowerBound).contains { text[$0].key == MinuteLabels.minute }
        && MinuteLabels.whichs.contains(text.word($0.lowerBound - 1).key)
    }
  }

  /// "15:40 to 16:05 he napped": a stretch of the visit in which nothing was done.
  func isIdle(_ words: Range<Int>) -> Bool {
    (0...3).contains { step in
      let word = text.word(words.upperBound + step)
      return MinuteLabels.idleVerbs.contains(word.key)
        && (words.upperBound...words.upperBound + step).allSatisfy {
          text.word($0).before.isSubset(of: [.space, .comma])
        }
    }
  }

  /// "with no interruption", "without a break".
  func isUnbroken(_ hit: CueHit) -> Bool {
    hit.words.count == 1 && MinuteLabels.lacks.contains(text[hit.words.lowerBound].key)
      && (0...1).contains { MinuteLabels.breaks.contains(text.word(hit.words.upperBound + $0).key) }
  }

  /// "09:00-11:30 (block reserved)".
  func isSlotted(_ words: Range<Int>) -> Bool {
    let end = min(words.upperBound + 3, text.sentence(of: words.lowerBound).upperBound)
    return words.upperBound < end && text[words.upperBound].before.contains(.open)
      && cues.has(.slot, in: words.upperBound..<end)
  }

  /// "The diary has us for an hour", "calendar shows 60": what a record holds.
  func isOnRecord(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    var index = words.lowerBound
    var shows = false
    while index > max(sentence.lowerBound, words.lowerBound - 7) {
      if text[index].before.contains(.semicolon) { return false }
      index -= 1
      if MinuteLabels.showing.contains(text[index].key) { shows = true }
      if MinuteLabels.recordNouns.contains(text[index].key) { return shows }
    }
    return false
  }

  /// "It was 45 minutes", "we had 40": what there was, told of the session.
  func isPredicate(_ words: Range<Int>) -> Bool {
    let verb = text.word(words.lowerBound - 1).key
    let subject = text.word(words.lowerBound - 2)
    return MinuteLabels.wasWords.contains(verb) && MinuteLabels.itWords.contains(subject.key)
      && stances[words.lowerBound - 1].isDisjoint(with: [.negated, .past, .planned])
  }

  /// "The app wants 9:00-12:00", "screen proposes the whole shift, 8:30 to 16:30".
  func isAskedFor(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let before = sentence.lowerBound..<words.lowerBound
    return cues.has(.charge, in: before) && cues.has(.chargeWish, in: before)
      || before.contains { MinuteLabels.proposals.contains(text[$0].key) }
  }

  /// "First 15 minutes: forms. Next 45: …" goes on with the same visit.
  func isFollowing(_ hit: CueHit, _ words: Range<Int>) -> Bool {
    guard hit.words.upperBound == words.lowerBound,
      text[hit.words.lowerBound].key == MinuteLabels.next, let last = found.last
    else { return false }
    return text[words.lowerBound].sentence <= text[last.words.lowerBound].sentence + 1
  }

  /// "Next 45: cognitive processing."
  func isRest(_ words: Range<Int>) -> Bool {
    MinuteLabels.rest.contains(text.word(words.lowerBound - 1).key)
      && words.count == 1 && text.word(words.upperBound).before.contains(.colon)
  }

  /// "We used what was left, thirty minutes."
  func isRemainder(_ words: Range<Int>) -> Bool {
    text[words.lowerBound].before.contains(.comma)
      && (1...2).contains { MinuteLabels.lefts.contains(text.word(words.lowerBound - $0).key) }
  }

  /// "maybe ten minutes of it" behind a longer time.
  func isPartOfIt(_ words: Range<Int>) -> Bool {
    let last = text.word(words.upperBound - 1).key
    let isOf = text.word(words.upperBound).key == MinuteLabels.of
    let pronoun = isOf ? text.word(words.upperBound + 1).key : last
    let isPronoun = isOf || text.word(words.upperBound - 2).key == MinuteLabels.of
    return isPronoun && MinuteLabels.its.contains(pronoun)
      && found.contains { $0.minutes > 0 && !$0.isApart }
  }

  private static let its = keys("it")
  static let todays = keys("today tonight")
  private static let lefts = keys("left remaining remained")

  /// "after lunch" tells when, not what for.
  func isSetting(_ hit: CueHit) -> Bool {
    let isMeal =
      MinuteLabels.turns.contains(text.word(hit.words.lowerBound - 1).key)
      && MinuteLabels.subjects.contains(text[hit.words.lowerBound].key)
    let isBeforeMeal =
      hit.words.count == 1 && MinuteLabels.turns.contains(text[hit.words.lowerBound].key)
      && MinuteLabels.meals.contains(text.word(hit.words.upperBound).key)
    let isInstrument = (1...2).contains {
      MinuteLabels.instruments.contains(text.word(hit.words.lowerBound - $0).key)
    }
    return isMeal || isBeforeMeal
      || isInstrument && MinuteLabels.clocks.contains(text[hit.words.lowerBound].key)
  }

  /// "12:00 to 12:55 less a five minute call": the word takes from what stands before it.
  func isSubtracting(_ hit: CueHit, behind words: Range<Int>) -> Bool {
    hit.words.lowerBound >= words.upperBound
      && MinuteLabels.minus.contains(text[hit.words.lowerBound].key)
  }

  /// "50 min on the sleep plan": what was worked on.
  func isTopic(_ hit: CueHit, _ words: Range<Int>) -> Bool {
    hit.words.lowerBound >= words.upperBound && isSpentOn(words)
      && MinuteLabels.topics.contains(text.word(hit.words.upperBound).key)
  }

  /// "15 minutes before he got sick", "20 minutes until the alarm": the visit went on so long.
  func isTurn(_ hit: CueHit, _ words: Range<Int>) -> Bool {
    hit.words.count == 1 && hit.words.lowerBound == words.upperBound
      && MinuteLabels.turns.contains(text[hit.words.lowerBound].key)
      && MinuteLabels.subjects.contains(text.word(hit.words.upperBound).key)
  }

  /// "Cut short by a nosebleed after 17 minutes".
  func isCutAfter(_ words: Range<Int>) -> Bool {
    if text.word(words.lowerBound - 1).key == MinuteLabels.to,
      MinuteLabels.shortenings.contains(text.word(words.lowerBound - 2).key)
    {
      return true
    }
    guard MinuteLabels.after == text.word(words.lowerBound - 1).key else { return false }
    return text.sentence(of: words.lowerBound).contains {
      MinuteLabels.cuts.contains(text[$0].key)
    }
  }

  /// "7 min, then she had to go".
  func isBrokenOff(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    return MinuteLabels.breakers.contains(text.word(next).key)
      && MinuteLabels.subjects.contains(text.word(next + 1).key)
      && (2...5).contains { MinuteLabels.leavings.contains(text.word(next + $0).key) }
  }

  /// "for the last five minutes", "three minutes in".
  func isEdge(_ words: Range<Int>) -> Bool {
    MinuteLabels.edges.contains(text.word(words.lowerBound - 1).key)
      || text.word(words.upperBound).key == MinuteLabels.inside
        && (words.upperBound + 1 >= text.count
          || !MinuteLabels.places.contains(text.word(words.upperBound + 1).key))
  }

  /// "That's nineteen minutes."
  func isSummed(_ words: Range<Int>) -> Bool {
    let before = text.word(words.lowerBound - 1)
    return before.isPossessive && MinuteLabels.pointers.contains(before.key)
  }

  /// "35 minutes on the breakup", "40 min of values work", "38 minutes, spent with him".
  func isSpentOn(_ words: Range<Int>) -> Bool {
    let next = text.word(words.upperBound)
    return next.before.isSubset(of: .space) && MinuteLabels.purposes.contains(next.key)
  }

  /// "52 minutes of psychotherapy", "20 min supportive therapy", "therapy time 42 min".
  func isNamedTherapy(_ words: Range<Int>) -> Bool {
    for step in 0..<4 {
      let next = text.word(words.upperBound + step)
      guard next.before.isSubset(of: [.space, .hyphen]),
        !MinuteLabels.shared.contains(next.key)
      else { break }
      if MinuteLabels.therapies.contains(next.key) {
        return stances[words.upperBound + step].isDisjoint(with: .negated)
      }
    }
    for back in 1...3 {
      let index = words.lowerBound - back
      guard index >= 0, text[index + 1].before.isSubset(of: [.space, .hyphen, .colon, .open])
      else { break }
      if MinuteLabels.therapies.contains(text[index].key) {
        return stances[index].isDisjoint(with: .negated)
      }
      guard MinuteLabels.fillers.contains(text[index].key) else { break }
    }
    return false
  }
}

/// The words beside lengths of time.
extension MinuteLabels {
  static let weakTotals = keys("so thus therefore making makes made net ran")
  static let pronouns = keys("that this these those which all it not")
  static let session = WordKey("session")
  static let showing = keys("has had shows says holds lists reads gives states blocks reserved")
  static let recordNouns = keys(
    "diary calendar schedule planner ehr system grid header template booking record scheduler slot")
  static let wasWords = keys("was ran lasted had were took")
  static let itWords = keys("it we session this hour meeting")
  static let minus = keys("less minus excluding")
  static let turns = keys("before until till when after")
  static let subjects = keys("he she they we it the her his an a client patient lunch noon")
  static let breakers = keys("then before until when and")
  static let leavings = keys(
    "had left hung fell went rang called got died dropped vomited stormed walked ran needed")
  static let topics = keys(
    "plan log diary hygiene routine chart schedule list ladder hierarchy rules")
  static let meals = keys("lunch noon breakfast break")
  static let instruments = keys("by on per")
  static let clocks = keys("timer phone screen")
  static let idleVerbs = keys("napped slept ate rested dozed lunched showered")
  static let minute = WordKey("min")
  static let selves = keys("i we")
  static let whichs = keys("that which")
  static let of = WordKey("of")
  static let wholes = keys("visit total appointment slot session encounter followup check")
  static let to = WordKey("to")
  static let shortenings = keys("shortened cut reduced trimmed extended lengthened")
  static let after = WordKey("after")
  static let cuts = keys(
    "short cut left leave stopped stop ended early ill sick fled fell interrupted emergency")
  static let edges = keys("last first final opening closing")
  static let inside = WordKey("in")
  static let places = keys(
    "the my her his a person office clinic session all total individual crisis family therapy "
      + "october november december january february march april may june july august september")
  static let nones = keys("none no nil not zero declined deferred 0")
  static let rest = keys("next remaining other")
  static let next = WordKey("next")
  static let shared = keys("and plus visit with combined total medication then evaluation")
  static let combined = keys("combined overall inclusive altogether")
  static let proposals = keys("proposes proposed queued prefilled autofilled")
  static let pointers = keys("that it")
  static let lacks = keys("no without")
  static let breaks = keys("interruption interruptions break breaks pause pauses gap")
  static let purposes = keys("on of with for spent used together individual")
  static let therapies = keys("psychotherapy therapy counseling")
  static let fillers = keys(
    "time min ran from for lasted took was of proper itself began started start at portion part")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  static let headings: Set<WordKey> = [WordKey("psychotherapy"), WordKey("therapy")]
  static let times = WordKey("x")
}
