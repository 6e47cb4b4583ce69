/// Finds names of people the chart does not know: by what stands before (title, relation, label),
/// by grammar (who says, takes, was), by the row they stand in, and last by the lexicon.
struct NameFinder {
  /// Discovers people, then looks for each of them everywhere else in the note.
  func find(in reading: inout Reading) {
    RosterFinder().find(in: &reading)
    for index in reading.tokens.indices where reading.isFree(index) { takeTitled(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) {
      takeInverted(index, &reading)
    }
    for index in reading.tokens.indices where reading.isFree(index) {
      takeIntroduced(index, &reading)
    }
    for index in reading.tokens.indices where reading.isFree(index) { takePlain(index, &reading) }
    for _ in 0..<2 {
      for index in reading.tokens.indices where reading.isFree(index) {
        takeListed(index, &reading)
      }
    }
    ChartNameFinder().find(in: &reading)
  }

  /// "Dr. Toliver", "Officer Ann Toliver", "ms quick".
  func takeTitled(_ index: Int, _ reading: inout Reading) {
    guard reading.tokens[index].isWord, let title = NameContext.titleBefore(index, in: reading),
      mayFollowTitle(index, reading)
    else { return }
    let isProvider = NameFinder.doctors.contains(reading.tokens[title].hash)
    take(index, nameEnd(index, reading), isProvider ? .providerName : .otherName, &reading)
  }

  func mayFollowTitle(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if NameFinder.pronouns.contains(token.hash) { return false }
    if token.count == 1, token.isWord, reading.isFlat[index], token.gap == .space,
      reading.at(index - 1)?.isSign(".") == true,
      NameFinder.firmTitles.contains(reading.tokens[index - 2].hash)
    {
      return true
    }
    if token.has([.function, .title]) && !token.isName
      && !(token.isCapitalized && !reading.isFlat[index] && !token.has(.title))
      || token.count == 1 && !NameContext.isInitial(index, in: reading)
    {
      return false
    }
    guard let before = reading.at(index - 1) else { return false }
    let title = before.isSign(".") ? reading.tokens[index - 2] : before
    let isFirm = NameFinder.firmTitles.contains(title.hash)
    if !reading.isFlat[index] {
      if token.shape == .caps, !token.isName, reading.tokens[index - 1].shape != .caps {
        return false
      }
      return token.isCapitalized && (!token.has([.relation, .credential]) || token.isName)
        && !(token.has(.heads) && !token.isName && !isFirm)
        || isFirm && !token.isOrdinary && (token.isName || token.isUnknown && token.count > 2)
    }
    if isFirm {
      return !token.has([.verb, .personPreposition]) || token.isName && !token.has(.speech)
    }
    if (token.isName || token.isUnknown && token.count > 2)
      && !token.has([.ordinary, .verb, .keep])
    {
      return true
    }
    // "coach bridges at the gym": an everyday word that is a family name, and then the sentence
    // goes on.
    return NameFinder.calledTitles.contains(title.hash) && token.has([.surname, .given])
      && !token.has([.function, .verb, .keep, .unit])
      && (reading.at(index + 1).map {
        $0.form == .sign || $0.gap == .line || $0.has([.function, .verb])
      } ?? true)
  }

  /// "Ziegler, Gunther" in a header or table, and "BUI, TUAN".
  func takeInverted(_ index: Int, _ reading: inout Reading) {
    let family = reading.tokens[index]
    guard family.isWord, family.count > 1, let comma = reading.at(index + 1), comma.isSign(","),
      reading.isTied(index + 1),
      let given = reading.at(index + 2), given.isWord, given.gap == .space, given.count > 1,
      reading.isFree(index + 2)
    else { return }
    let isCaps = family.shape == .caps && given.shape == .caps && !reading.isFlat[index]
    let isLikely =
      !family.isOrdinary && (family.isName || family.isUnknown)
      && (given.has(.given)
        || given.isUnknown && family.gap == .line && reading.at(index + 3)?.isSign("|") == true)
      || isCaps && given.isName && !given.has(.keep) && !family.has(.keep)
      || isLabel(index - 1, reading) && given.isName && !family.has([.function, .verb])
    guard isLikely, family.isCapitalized || reading.isFlat[index],
      given.isCapitalized || reading.isFlat[index],
      isLabel(index - 1, reading) || NameContext.startsSentence(index, in: reading) || isCaps
    else { return }
    take(index, index + 2, isClientLabel(index - 1, reading) ? .clientName : .otherName, &reading)
  }

  func isLabel(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index) else { return true }
    if token.isSign(":") || token.isSign("|") || token.isSign("/") { return true }
    return token.has([.role, .naming, .idCue])
  }

  func isClientLabel(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.at(index)?.isSign(":") == true ? reading.at(index - 1) : reading.at(index)
    return word.map { NameFinder.clients.contains($0.hash) } == true
  }

  /// "husband Carmela", "named Pickles", "Name: Hope Winter", "roommate, Elmer Potts".
  func takeIntroduced(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count > 1,
      token.gap != .line || reading.at(index - 1)?.isSign(":") == true
    else { return }
    if let place = NameContext.relationBefore(index, in: reading),
      isIntroduced(index, by: place, reading)
    {
      let kind: PHIClass =
        NameFinder.care.contains(reading.tokens[place].hash)
        ? .providerName
        : NameFinder.outsiders.contains(reading.tokens[place].hash) ? .otherName : .relativeName
      take(index, nameEnd(index, reading), kind, &reading)
      return
    }
    if isNickname(index, reading) {
      take(index, index, .otherName, &reading)
      return
    }
    if let kind = labelBefore(index, reading),
      isIntroducible(index, reading, isSure: !isContactLabel(index, reading))
    {
      take(index, nameEnd(index, reading), kind, &reading)
      return
    }
    if isBeforeCredential(index, reading), isIntroducible(index, reading, isSure: false) {
      take(index, nameEnd(index, reading), .providerName, &reading)
    }
  }

  func isIntroduced(_ index: Int, by place: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let isDirect = place == index - 1
    if token.has(.title),
      reading.at(index + 1)?.isSign(".") == true || reading.at(index + 1)?.isCapitalized == true
        || reading.isTaken(index + 1)
    {
      return false
    }
    if !reading.isFlat[index] {
      guard token.isCapitalized || token.isName && !token.isOrdinary else { return false }
      if reading.tokens[place].isCapitalized, token.isOrdinary, !token.isName,
        !NameContext.startsSentence(place, in: reading) || reading.tokens[place].shape == .caps
      {
        return false
      }
      if NameFinder.jobs.contains(reading.tokens[place].hash), token.isOrdinary, !token.isName {
        return false
      }
      if isDirect, !token.has([.function, .keep, .title]), isNamed(index + 1, reading),
        reading.at(index + 1)?.has(.surname) == true
      {
        return true
      }
      if isDirect, !token.has([.function, .keep, .title, .role, .relation, .measure, .month]),
        reading.at(index + 1)?.has(.verb) == true && reading.at(index + 1)?.shape == .lower
          || NameContext.isPossessive(index, in: reading)
      {
        return true
      }
      if isDirect, token.has(.relation), NameFinder.outsiders.contains(token.hash),
        !reading.tokens[place].isCapitalized
      {
        return true
      }
      return !token.has([
        .keep, .relation, .role, .measure, .weekday, .month, .heads, .function, .term, .brand,
        .state,
      ]) || token.isName && isDirect && !token.has([.keep, .function])
    }
    if NameContext.isArticle(before: place, in: reading),
      reading.at(place - 1).map({ NameFinder.indefinite.contains($0.hash) }) == true
    {
      return false
    }
    if token.isOrdinary {
      if isDirect || reading.at(index - 1)?.isSign(",") == true,
        NameFinder.pets.contains(reading.tokens[place].hash),
        !token.has([.verb, .function, .generic]),
        reading.at(index + 1).map({
          $0.gap == .space && $0.has(.verb) && !$0.has(.function) || $0.form == .sign
        }) ?? true
      {
        return true
      }
      if isDirect, !token.has([.verb, .function, .keep, .clinical, .modal, .unit, .measure]),
        NameContext.isPossessive(index, in: reading) || reading.isTaken(index + 1)
          || reading.at(index + 1)?.has(.speech) == true
            && !NameFinder.jobs.contains(reading.tokens[place].hash)
      {
        return true
      }
      return token.has(.given) && isDirect && !token.has([.verb, .function, .keep, .modal])
    }
    return token.isName || token.isUnknown && token.count > 2
  }

  func isIntroducible(_ index: Int, _ reading: Reading, isSure: Bool) -> Bool {
    let token = reading.tokens[index]
    if token.has([.function, .keep, .role, .relation, .measure, .unit, .month, .weekday, .number])
      || token.has(.title) && !token.isName
    {
      return false
    }
    if !reading.isFlat[index] {
      return token.isCapitalized && (isSure || !token.isOrdinary || token.isName)
    }
    return token.isName && (isSure || !token.isOrdinary) || token.isUnknown && token.count > 2
      || isSure && !token.has([.verb, .heads])
  }

  /// "To:", "Re:": a person may follow, and anything else.
  func isContactLabel(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.at(index - 1)?.isSign(":") == true, let word = reading.at(index - 2) else {
      return false
    }
    return NameFinder.contacts.contains(word.hash) && !word.has([.naming, .relation])
  }

  func labelBefore(_ index: Int, _ reading: Reading) -> PHIClass? {
    guard let before = reading.at(index - 1) else { return nil }
    if before.isSign(":") || before.isSign("=") || before.isSign("|") {
      if before.isSign("|"), before.gap == .line { return nil }
      for step in 2...(before.isSign("|") ? 2 : 4) {
        guard let word = reading.at(index - step),
          reading.tokens[index - step + 1].gap != .line || step == 2
        else { return nil }
        if NameFinder.clients.contains(word.hash) { return .clientName }
        if NameFinder.signers.contains(word.hash) { return .providerName }
        if word.has(.naming) || NameFinder.contacts.contains(word.hash) { return .otherName }
        if word.gap == .line { return nil }
      }
      return nil
    }
    guard reading.tokens[index].gap == .space else { return nil }
    if before.hash == NameFinder.by, let goes = reading.at(index - 2), goes.has(.naming) {
      return .otherName
    }
    if before.has(.naming), before.isWord {
      if reading.isFlat[index] && NameFinder.softNaming.contains(before.hash) {
        return reading.tokens[index].isName || reading.tokens[index].isUnknown ? .otherName : nil
      }
      return .otherName
    }
    let isSigner = NameFinder.signers.contains(before.hash)
    if isSigner, reading.tokens[index].isName || reading.tokens[index].isUnknown {
      return .providerName
    }
    let isClient = before.has(.role) && NameFinder.clients.contains(before.hash)
    let token = reading.tokens[index]
    let isLikely = (token.isName || token.isUnknown && token.count > 2) && !token.isOrdinary
    return isClient && (isLikely || token.isName && token.isCapitalized && !reading.isFlat[index])
      ? .clientName : nil
  }

  /// "Corinne Batista, LPC"
  func isBeforeCredential(_ index: Int, _ reading: Reading) -> Bool {
    let last = nameEnd(index, reading)
    guard let comma = reading.at(last + 1), comma.gap != .line else { return false }
    let credential = comma.isSign(",") ? reading.at(last + 2) : comma
    guard let credential, credential.has(.credential), credential.gap != .line else { return false }
    return credential.shape == .caps || credential.shape == .inner
      || reading.isFlat[index] && comma.isSign(",")
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  static let doctors = hashes("dr doctor drs nurse prof")
  static let firmTitles = hashes(
    "mr mrs ms mx miss dr drs prof rev sgt det lt capt cpl pvt maj col fr sra senora senor ofc")
  static let calledTitles = hashes(
    """
    coach pastor officer judge nurse deputy detective trooper rabbi imam uncle aunt auntie professor \
    reverend attorney atty captain chaplain deacon bishop sheriff sgt principal grandma grandpa
    """)
  static let pronouns = hashes("he she they it we i you his her their")
  static let endings = hashes("like ish led type era in free run")
  static let explaining = hashes("real legal aka formerly nee birth")
  static let vowels = hashes("a e i o u")
  static let by = WordHash("by".utf8).value
  static let callers = hashes("by as is name called known says male female man woman caller")
  static let withs = hashes("for with by to w re")
  static let meetings = hashes(
    "seen met meeting session visit spoke spoken talked call called appt appointment eval intake")
  static let clients = hashes(
    "client patient pt name ct cl member subscriber insured youth resident consumer student child applicant beneficiary enrollee clients patients"
  )
  static let signers = hashes(
    "clinician therapist provider counselor facilitator author signed signature supervisor interviewer examiner evaluator leader coleader rendering prescriber psychiatrist psychologist attending reviewer cosigned cosigner reviewed by w dictated"
  )
  static let contacts = hashes(
    "contact emergency guardian caller rep policyholder attn cc caregiver referral referred poa parent mother father spouse to from re witness interpreter"
  )
  static let care = hashes(
    "therapist counselor counsellor psychologist psychiatrist psych pcp physician provider prescriber clinician nurse doctor pediatrician dentist"
  )
  static let outsiders = hashes(
    "friend bff bestie roommate roomie housemate flatmate neighbor neighbour classmate teammate coworker colleague boss manager supervisor mgr teacher tutor coach mentor sponsor sponsee landlord landlady pastor priest rabbi imam caseworker cw attorney lawyer paralegal po officer aide advocate bully peer crush date lover principal rep representative agent dog puppy cat kitten kitty parrot hamster rabbit bunny horse pony pet bird lizard turtle fish snake gecko guinea ex boyfriend girlfriend bf gf partner"
  )
  static let jobs = hashes(
    "officer coordinator leader facilitator reviewer agent provider clinician doctor nurse physician manager supervisor principal counselor teacher aide date"
  )
  static let pets = hashes(
    "dog puppy pup cat kitten kitty parrot hamster rabbit bunny horse pony pet bird lizard turtle gecko"
  )
  static let indefinite = hashes("a an any no")
  static let bynames = hashes(
    "big old little lil young fat crazy tiny slim baby fast pretty lucky cool mad sweet")
  static let littles = hashes("lil")
  static let softNaming = hashes(
    "called hi hello dear hey cc by with rep leader attn thanks signed")
  static let lowParticles = hashes("de la del da dos van von der den el al bin ibn")
}
