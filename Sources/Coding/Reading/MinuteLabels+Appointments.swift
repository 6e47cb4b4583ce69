/// Whose time a length is: of this meeting ("we spoke for 44 minutes"), of another day or another
/// appointment ("rebooked for the full battery, 3 h"), or longer than anybody says it was.
extension MinuteLabels {
  /// "We spoke for 44 minutes", "sat with him 30 minutes", "I had her for 50 min": a verb of
  /// meeting, its subject us or nobody, and between it and the length at most the client.
  func isMeeting(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    var index = words.lowerBound - 1
    while index >= max(sentence.lowerBound, words.lowerBound - 6) {
      if !text[index + 1].before.isSubset(of: [.space, .hyphen]) { return false }
      if MeetingWords.verbs.contains(text[index].key) { return isOurs(index, in: sentence) }
      guard MeetingWords.between.contains(text[index].key),
        !(MeetingWords.topics.contains(text[index].key)
          && MeetingWords.articles.contains(text[index + 1].key))
      else { return false }
      index -= 1
    }
    return false
  }

  private func isOurs(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard stances[verb].isDisjoint(with: [.negated, .past, .planned]) else { return false }
    let opens =
      verb == sentence.lowerBound || !text[verb].before.isSubset(of: [.space, .hyphen])
    if opens { return true }
    return (1...3).contains {
      verb - $0 >= sentence.lowerBound && MeetingWords.subjects.contains(text[verb - $0].key)
    }
  }

  /// "Next visit is a double slot of 90 minutes", "last Tuesday we had 80", "usually 45": a word of
  /// another day rules what follows it in the sentence, up to a word of today.
  func isOtherDay(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    var index = words.lowerBound - 1
    while index >= max(sentence.lowerBound, words.lowerBound - 11) {
      if text[index + 1].before.contains(.semicolon) { return false }
      let key = text[index].key
      if Days.here.contains(key) { return false }
      if isOtherDayWord(index, words) { return true }
      index -= 1
    }
    return (0...1).contains { step in
      let next = words.upperBound + step
      return next < sentence.upperBound && text[next].before.isSubset(of: [.space, .hyphen])
        && (step == 0 && Days.behind.contains(text[next].key)
          || Days.before.contains(text[next].key)
            && Days.meetings.contains(text.word(next + 1).key))
    }
  }

  private func isOtherDayWord(_ index: Int, _ words: Range<Int>) -> Bool {
    let key = text[index].key
    let next = text.word(index + 1)
    if Days.always.contains(key) { return true }
    if Days.weekdays.contains(key), Days.toward.contains(text.word(index - 1).key) { return true }
    if key == Days.see { return Days.you.contains(next.key) }
    if key == MinuteLabels.next || Days.before.contains(key) {
      return Days.meetings.contains(next.key) || next.before.contains(.colon)
        || Days.meetings.contains(text.word(index + 2).key)
    }
    if key == Days.my {
      return text.word(index + 1).isNumber && Days.others.contains(text.word(index + 3).key)
        || Days.others.contains(text.word(index + 4).key)
    }
    return false
  }

  /// "CBT for panic, 18 min by the clock": in its sentence a word of therapy is nearer than one of
  /// medicines.
  func isNearerTherapy(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    guard !MinuteLabels.wholes.contains(text.word(words.upperBound).key),
      !MinuteLabels.wholes.contains(text.word(words.lowerBound - 1).key)
    else { return false }
    var therapy = 9
    var medical = 20
    for hit in cues.hits(in: sentence) where !hit.words.overlaps(words) {
      let away =
        hit.words.upperBound <= words.lowerBound
        ? words.lowerBound - hit.words.upperBound : hit.words.lowerBound - words.upperBound
      switch hit.cue {
      case .therapy, .therapyWork:
        let isSession =
          hit.words.count == 1 && text[hit.words.lowerBound].key == MinuteLabels.session
        if !isSession, stances[hit.words].isDisjoint(with: [.negated, .planned, .past]) {
          therapy = min(therapy, away)
        }
      case .drugName, .drugWord, .medicalWork, .timeMedical, .slot: medical = min(medical, away)
      default: break
      }
    }
    return therapy < 9 && therapy < medical
  }

  /// "The rest of the 45 minutes": the length is the whole, not the share.
  func isOfWhole(_ words: Range<Int>) -> Bool {
    (1...3).contains { back in
      text.word(words.lowerBound - back).key == MinuteLabels.of
        && Partners.shares.contains(text.word(words.lowerBound - back - 1).key)
    }
  }

  /// "45 min therapy, not ours", "50 minutes, with someone else".
  func isSomebodyElses(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let end = min(words.upperBound + 6, sentence.upperBound)
    return (words.upperBound..<max(words.upperBound, end)).contains { index in
      text[index].key == Days.not && Days.ours.contains(text.word(index + 1).key)
        || Days.with.contains(text[index].key) && Days.someone.contains(text.word(index + 1).key)
    }
  }

  /// "25 minutes with his homeroom teacher", "on hold with the county for half an hour".
  func isWithOther(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    if isRelativesCall(words, sentence) { return true }
    let end = min(words.upperBound + 7, sentence.upperBound)
    let after = words.upperBound..<max(words.upperBound, end)
    if let partner = partner(in: after, from: words.upperBound) { return partner }
    let before = max(sentence.lowerBound, words.lowerBound - 7)..<words.lowerBound
    return partner(in: before, from: before.lowerBound) ?? false
  }

  /// "Mom phoned after, told her it went well (5 min)".
  private func isRelativesCall(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let lead = max(sentence.lowerBound, words.lowerBound - 12)..<words.lowerBound
    guard let verb = lead.last(where: { Partners.calling.contains(text[$0].key) }) else {
      return false
    }
    return (1...2).contains { Partners.relatives.contains(text.word(verb - $0).key) }
      || (1...3).contains { Partners.professionals.contains(text.word(verb + $0).key) }
  }

  /// Whether the one behind "with" is a professional; nil where nobody is named.
  private func partner(in words: Range<Int>, from start: Int) -> Bool? {
    var index = start
    while index < words.upperBound {
      let isParted = !text[index].before.isSubset(of: [.space, .hyphen])
      if isParted,
        index > start || start >= words.upperBound - 7 && text[index].before.contains(.semicolon)
      {
        return nil
      }
      if Partners.withs.contains(text[index].key) {
        for next in index + 1..<max(index + 1, min(index + 5, text.count)) {
          let word = text[next]
          if !word.before.isSubset(of: [.space, .hyphen]) { return nil }
          if Partners.professionals.contains(word.key) { return true }
          if Partners.clients.contains(word.key) { return false }
        }
      }
      index += 1
    }
    return nil
  }

  /// "75 minutes with him, the rest a chat about camp", "45 of the 60; the screen took the rest":
  /// what is left over is no work with the client.
  func isShareBeforeRest(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    guard
      let rest = (words.upperBound..<max(words.upperBound, sentence.upperBound)).first(where: {
        Partners.rests.contains(text[$0].key)
      }), !isEdge(words)
    else { return false }
    let around = max(words.upperBound, rest - 8)..<max(rest, sentence.upperBound)
    return around.contains { Partners.idle.contains(text[$0].key) }
  }

  /// "…, a quarter hour early: 105 minutes." The length is what the sentence comes to.
  func isConcluded(_ words: Range<Int>) -> Bool {
    words.lowerBound > 0 && text[words.lowerBound].before.contains(.colon)
      && !text.word(words.lowerBound - 1).isNumber
      && (words.upperBound >= text.count
        || !text[words.upperBound].before.isDisjoint(with: [.period, .line]))
      && words.lowerBound - text.sentence(of: words.lowerBound).lowerBound >= 4
  }

  /// Much longer than the slot, and neither a clock nor a word of the session beside it.
  func isOversized(_ labelled: LabelledMinutes) -> Bool {
    guard let scheduled, !labelled.isRange, !labelled.isTotal else { return false }
    return labelled.minutes > scheduled + max(10, scheduled / 4)
      && !isMeeting(labelled.words) && !isSummed(labelled.words)
  }
}

/// Verbs of meeting.
private enum MeetingWords {
  static let verbs = MinuteLabels.keys(
    "spoke talked worked met sat saw seen spent used ran lasted stayed had got did kept held "
      + "treated counted engaged")
  static let between = MinuteLabels.keys(
    "for with him her them client patient together about only just the a full exactly roughly all of "
      + "our alone it another around approximately some almost nearly in person no a least at to be "
      + "over under actual perhaps maybe barely")
  static let topics = MinuteLabels.keys("about of")
  static let articles = MinuteLabels.keys("the a an her his")
  static let subjects = MinuteLabels.keys(
    "we i us session visit meeting appointment hour conversation interview work it was were he she "
      + "client patient")
}

/// People a clinician talks with who are no clients, and what the rest of an hour goes to.
private enum Partners {
  static let calling = MinuteLabels.keys("phoned called rang texted emailed")
  static let relatives = MinuteLabels.keys(
    "mother mom mum father dad parent wife husband grandmother guardian stepmother stepfather sister"
      + " brother aunt uncle teacher school")
  static let withs = MinuteLabels.keys("with to")
  static let professionals = MinuteLabels.keys(
    "teacher pediatrician doctor physician insurer insurance county court judge attorney lawyer pharmacy "
      + "pharmacist pcp gp caseworker worker officer supervisor clerk principal counselor coach landlord "
      + "nurse psychiatrist desk billing biller scheduler utilization reviewer employer guidance dentist "
      + "agency colleague intern trainee student school hospital")
  static let clients = MinuteLabels.keys(
    "him client patient pt them child boy girl teen parents mother father mom dad wife husband me us"
  )
  static let shares = MinuteLabels.keys("rest remainder balance most half part third")
  static let rests = MinuteLabels.keys("rest remainder other balance remaining")
  static let idle = MinuteLabels.keys(
    "chat drive driving drove hold phone screen cup typed typing wrote writing gone paperwork insurance "
      + "notes charting documentation waiting lunch nap scheduling forms billing alone travel mail email "
      + "emails fax pharmacy county")
}

/// Words of other days and appointments.
private enum Days {
  static let here = MinuteLabels.keys("today todays actual actually instead this now")
  static let always = MinuteLabels.keys(
    "rebook rebooked rebooking rebooks reschedule rescheduled tomorrow yesterday usually typically "
      + "normally followup followups usual")
  static let before = MinuteLabels.keys("last previous prior next earlier following")
  static let meetings = MinuteLabels.keys(
    "session sessions visit visits time appointment meeting week weeks month monday tuesday wednesday "
      + "thursday friday saturday sunday one regular slot double up hour group with")
  static let behind = MinuteLabels.keys("tomorrow yesterday weekly monthly")
  static let weekdays = MinuteLabels.keys(
    "monday tuesday wednesday thursday friday saturday sunday")
  static let toward = MinuteLabels.keys("to until for back")
  static let see = WordKey("see")
  static let you = MinuteLabels.keys("you again next")
  static let my = WordKey("my")
  static let not = WordKey("not")
  static let others = MinuteLabels.keys("client patient appointment session")
  static let ours = MinuteLabels.keys("ours mine me here us")
  static let with = MinuteLabels.keys("with by for")
  static let someone = MinuteLabels.keys("someone somebody elsewhere")
}
