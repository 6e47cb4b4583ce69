import Basics
import Records

/// By what means and where the session took place: the note wins over the fields of the
/// encounter. The place is 10 with the client at home, 02 elsewhere (S15, S16); the modifier is 93
/// for voice alone, 95 for video except with Medicare (S55).
struct Meeting {
  enum Means {
    case inPerson, video, audio
  }

  let means: Means
  let placeOfService: String?
  private(set) var flags: [CodingFlag] = []

  init(_ visit: Visit) {
    let video = Meeting.clear(.video, visit)
    let audio = Meeting.voice(visit) ?? Meeting.rung(visit)
    let inPerson = visit.place(.inPerson)
    let planned = visit.encounter.telehealth
    switch planned {
    case .video?:
      if let audio, video == nil || Meeting.failed(visit) {
        means = .audio
        flags.append(Meeting.conflict(visit, "Booked as video, held by voice alone.", audio))
      } else if let inPerson, video == nil, Meeting.clear(.inPerson, visit) != nil {
        means = .inPerson
        flags.append(Meeting.conflict(visit, "Booked as video, held in person.", inPerson))
      } else {
        means = .video
      }
    case .audioOnly?:
      if let video, audio == nil, Meeting.isHeld(video, visit) {
        means = .video
        flags.append(Meeting.conflict(visit, "Booked as voice alone, held by video.", video))
      } else {
        means = .audio
      }
    case nil, Telehealth.none?:
      if let audio, Meeting.opens(audio, visit) {
        means = .audio
      } else if let video, inPerson == nil || Meeting.isSwitch(video, visit),
        Meeting.isMeans(video, visit)
      {
        means = .video
      } else {
        means = .inPerson
      }
      if planned != nil, means != .inPerson, let words = means == .audio ? audio : video {
        flags.append(Meeting.conflict(visit, "Booked in person, held by telehealth.", words))
      }
    }
    placeOfService = Meeting.place(means, visit)
    checkPlace(visit)
  }

  var modifier: String? { means == .audio ? "93" : means == .video ? "95" : nil }

  /// The modifier the payer wants, nil for none.
  func modifier(for payer: PayerClass?) -> String? {
    means == .video && payer == .medicare ? nil : modifier
  }

  private mutating func checkPlace(_ visit: Visit) {
    guard let booked = visit.encounter.placeOfService, let placeOfService,
      booked != placeOfService, !flags.contains(where: { $0.kind == .documentationConflict })
    else { return }
    let words = visit.place(.atHome) ?? visit.place(.elsewhere) ?? visit.opening
    flags.append(
      Meeting.conflict(
        visit, "Place of service \(booked) is booked, the note shows \(placeOfService).", words))
  }

  private static func place(_ means: Means, _ visit: Visit) -> String? {
    let booked = visit.encounter.placeOfService
    guard means != .inPerson else {
      if booked == "11", let home = homeVisit(visit), opens(home, visit) { return "12" }
      return booked == "02" || booked == "10" ? "11" : booked
    }
    if visit.has(.elsewhere), isNotHome(visit) { return "02" }
    if visit.has(.atHome) { return "10" }
    if visit.has(.elsewhere), booked != "10" { return "02" }
    return booked == "02" || booked == "10" ? booked : "10"
  }

  /// "At the reporting center, not home".
  private static func isNotHome(_ visit: Visit) -> Bool {
    let text = visit.facts.text
    return text.words.indices.contains { index in
      text[index].key == home && !text[index].isMasked
        && (1...3).contains { nots.contains(text.word(index - $0).key) }
        && (text[index].before.isSubset(of: [.space]))
    }
  }

  private static let home = WordKey("home")
  private static let nots = keys("not isnt wasnt never")

  /// "Home visit", "45 min with the boy, at his house": a place with its owner beside the time or
  /// a verb of meeting.
  private static func homeVisit(_ visit: Visit) -> Range<Int>? {
    if let named = visit.place(.homeVisit) { return named }
    let text = visit.facts.text
    return visit.facts.cues.all(.atHome).first { words in
      guard words.count >= 3,
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past]),
        houses.contains(text[words.upperBound - 1].key),
        text[words.lowerBound].before.contains(.comma)
          || words.lowerBound == text.sentence(of: words.lowerBound).lowerBound
      else { return false }
      let sentence = text.sentence(of: words.lowerBound)
      return visit.facts.minutes.contains {
        sentence.contains($0.words.lowerBound) && $0.weight >= 2 && !$0.isApart
      } || sentence.contains { meetings.contains(text[$0].key) }
    }
  }

  private static let houses = keys("home house apartment kitchen room flat trailer")

  /// Named in the opening or in two words: not a video the client watched.
  private static func clear(_ cue: Cue, _ visit: Visit) -> Range<Int>? {
    visit.facts.cues.all(cue).first {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !isBooking($0, visit) && !isOfInterpreter($0, visit)
        && ($0.count >= 2 || opens($0, visit))
    }
  }

  /// "Calendar: video", "header has him on video".
  private static func isBooking(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    if (max(sentence.lowerBound, words.lowerBound - 6)..<words.lowerBound).contains(where: {
      records.contains(visit.facts.text[$0].key)
        || plans.contains(visit.facts.text[$0].key)
          && aims.contains(visit.facts.text.word($0 + 1).key)
    }) {
      return true
    }
    if (1...2).contains(where: {
      words.lowerBound - $0 >= sentence.lowerBound
        && shown.contains(visit.facts.text.word(words.lowerBound - $0).key)
    }) {
      return true
    }
    return visit.facts.cues.all(.slot, in: sentence.lowerBound..<words.lowerBound).contains {
      words.lowerBound - $0.upperBound <= 2
    }
  }

  /// The session itself by voice, not a report, a relative or an order by phone.
  private static func voice(_ visit: Visit) -> Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.audio).first { words in
      guard
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
        !visit.isCharge(words)
      else { return false }
      if isPart(words, visit) || isBooking(words, visit) || isTransient(words, text)
        || isOfInterpreter(words, visit)
      {
        return false
      }
      guard calls.contains(text[words.upperBound - 1].key),
        openers.contains(text[words.lowerBound].key)
      else { return true }
      let sentence = text.sentence(of: words.lowerBound)
      if isOtherCall(words, text) { return false }
      if words.lowerBound - sentence.lowerBound <= 1 { return true }
      let before = max(sentence.lowerBound, words.lowerBound - 8)..<words.lowerBound
      if before.contains(where: { meetings.contains(text[$0].key) }) { return true }
      return !before.contains { otherCalls.contains(text[$0].key) }
        && !visit.facts.cues.has(.familyMember, in: sentence)
    }
  }

  /// "The link would not open; I rang her and we talked": booked on a screen, held by a call.
  private static func rung(_ visit: Visit) -> Range<Int>? {
    guard visit.encounter.telehealth == .video, failed(visit) else { return nil }
    let text = visit.facts.text
    return text.words.indices.first { index in
      ringing.contains(text[index].key) && !text[index].isMasked
        && objects(of: index, text)
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
        && text.sentence(of: index).contains { place in
          meetings.contains(text[place].key)
            || visit.facts.minutes.contains { length in length.words.contains(place) }
        }
    }.map { $0..<$0 + 2 }
  }

  private static func objects(of verb: Int, _ text: NoteText) -> Bool {
    clients.contains(text.word(verb + 1).key) && text.word(verb + 1).before == .space
  }

  private static let ringing = keys("rang phoned called telephoned")

  /// "With a Dari interpreter by phone": how the interpreter was there.
  private static func isOfInterpreter(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let first = visit.facts.text.sentence(of: words.lowerBound).lowerBound
    return visit.facts.cues.has(
      .interpreter, in: max(first, words.lowerBound - 6)..<words.lowerBound)
  }

  /// "Froze once for a few seconds, otherwise fine."
  private static func isTransient(_ words: Range<Int>, _ text: NoteText) -> Bool {
    let end = min(words.upperBound + 10, text.sentence(of: words.lowerBound).upperBound)
    return (words.upperBound..<max(words.upperBound, end)).contains {
      moments.contains(text[$0].key)
    }
  }

  private static let moments = keys(
    "once twice briefly seconds moment moments recovered returned reconnected otherwise again")

  /// "On the phone with the pharmacy", "texting on her phone": nobody spoke with the client.
  private static func isOtherCall(_ words: Range<Int>, _ text: NoteText) -> Bool {
    let next = text.word(words.upperBound)
    if next.before == .space, objects.contains(next.key) {
      let partner = words.upperBound + 1
      guard clients.contains(text.word(partner).key) else { return true }
      let after = text.word(partner + 1)
      return text.word(partner).key == her && after.before == .space && !links.contains(after.key)
    }
    guard text[words.lowerBound].key == onto else { return false }
    let first = max(text.sentence(of: words.lowerBound).lowerBound, words.lowerBound - 6)
    let before = first..<words.lowerBound
    return !before.contains { meetings.contains(text[$0].key) }
      || before.contains { contents.contains(text[$0].key) }
  }

  private static let her = WordKey("her")
  private static let links = keys("for at from about and while in on today because throughout")
  private static let onto = WordKey("on")
  private static let contents = keys("pictures photos app game videos texts set put")

  /// "The first ten were by phone, the rest here."
  private static func isPart(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    let keys = sentence.map { visit.facts.text[$0].key }
    return keys.contains { parts.contains($0) } && keys.contains { here.contains($0) }
  }

  private static let shown = keys("shows says reads lists listed states showed said read")
  private static let records = keys(
    "header calendar schedule scheduler grid booking ehr")
  private static let plans = keys(
    "booked scheduled sched schedd set planned meant supposed listed intended slated entered")
  private static let aims = keys("as for up to")
  private static let parts = keys("first initially partly last final rest")
  private static let here = keys("here office room person clinic")
  private static let calls = keys(
    "phone telephone landline cell cellphone speakerphone")
  private static let openers = keys("by via over through on using")
  private static let objects = keys("with to about")
  private static let clients = keys("him her them client patient pt me")
  private static let meetings = keys(
    "session visit held therapy appointment met seen finished completed continued switched moved "
      + "rest done conducted spoke talked worked we")
  private static let otherCalls = keys(
    "filed report reported notified told asked reached consulted informed updated ordered called "
      + "confirmed reminded scheduled reviewed collateral coordination discussed list")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  /// The means of the session: no offer, no refusal, no device that was only there.
  private static func isHeld(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    let around =
      max(
        sentence.lowerBound, words.lowerBound - 7)..<min(sentence.upperBound, words.upperBound + 7)
    if around.contains(where: { unused.contains(text[$0].key) }) { return false }
    return !text.words.indices.contains {
      phones.contains(text[$0].key) && text[$0].sentence <= text[words.lowerBound].sentence
        && !text[$0].isMasked && !isBooking($0..<$0 + 1, visit)
        && visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
    } || around.contains { turned.contains(text[$0].key) }
  }

  private static let unused = keys(
    "declines declined refuses refused refusing declining offered offer could able available ready rdy capable"
      + " capability option no not without cannot cant wont broken failed fails prefers preferred unable"
      + " lacks never instead poor weak bandwidth down despite though would wanted")
  private static let phones = keys("phone telephone phoned voice ph audio tel landline")
  private static let changed = keys("switched moved changed converted went met seen saw")
  private static let turned = keys("turned switched moved upgraded then after")

  /// "so we switched to video", "met over video".
  private static func isSwitch(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let text = visit.facts.text
    return (1...3).contains { changed.contains(text.word(words.lowerBound - $0).key) }
      && visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past])
  }

  /// "by video", "Video session": not "watched the video of a flight".
  private static func isMeans(_ words: Range<Int>, _ visit: Visit) -> Bool {
    let text = visit.facts.text
    if text.word(words.upperBound).key == WordKey("of") { return false }
    let first = text.sentence(of: words.lowerBound).lowerBound
    if isSwitch(words, visit) { return true }
    return words.lowerBound - first <= 2
      || ["by", "via", "on", "over", "through"].map { WordKey($0) }
        .contains(text.word(words.lowerBound - 1).key)
  }

  private static func opens(_ words: Range<Int>, _ visit: Visit) -> Bool {
    Int(visit.facts.text[words.lowerBound].sentence) <= 1
  }

  private static func failed(_ visit: Visit) -> Bool {
    let failures: Set<WordKey> = Set(
      [
        "failed", "dropped", "broken", "freezes", "frozen", "load", "loading", "crashed", "link",
        "connect",
        "froze", "down", "switched", "cut", "died", "never", "broke", "lost",
      ]
      .map { WordKey($0) })
    return visit.facts.text.words.contains { failures.contains($0.key) }
  }

  private static func conflict(_ visit: Visit, _ message: String, _ words: Range<Int>) -> CodingFlag
  {
    CodingFlag(
      kind: .documentationConflict, severity: .warn, message: message,
      evidence: [visit.facts.span(words)])
  }
}
