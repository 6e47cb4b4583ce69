/// Initials that stand for a person: "C.A.", "M. O.", "JT" of a known person, and the letters a
/// clinician signs with at the end of a note.
struct InitialsFinder {
  let chart: Chart

  /// First letters of given and family name, and who they are.
  private struct Pair {
    var letters: [UInt8]
    var kind: PHIClass
    var person: Int?
  }

  func find(in reading: inout Reading) {
    let known = pairs(in: reading)
    for index in reading.tokens.indices where reading.isFree(index) {
      findStopped(index, known, &reading)
      findBare(index, known, &reading)
      findWriter(index, &reading)
    }
    findSubjects(&reading)
    findSignature(known, &reading)
    findLineEnds(&reading)
    for index in reading.tokens.indices where reading.isFree(index) {
      findOwnLine(index, known, &reading)
    }
  }

  /// Initials of somebody known, alone on a line.
  private func findOwnLine(_ index: Int, _ known: [Pair], _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count == 2 || token.count == 3, token.gap == .line,
      reading.at(index + 1).map({ $0.gap == .line }) ?? true
    else { return }
    let match = known.first { $0.letters.elementsEqual(reading.letters(token)) }
    guard match != nil || token.shape == .caps && token.isUnknown && !reading.isFlat[index] else {
      return
    }
    reading.take(index, index, match?.kind ?? .providerName, person: match?.person)
  }

  private func pairs(in reading: Reading) -> [Pair] {
    var pairs: [Pair] = []
    for person in chart.people {
      var words: [[UInt8]] = []
      for name in [person.given, person.family].compactMap({ $0 }) + person.names.prefix(1) {
        let parts = Reading(name)
        words += parts.tokens.filter { $0.isWord && (!$0.has(.title) || $0.isName) }
          .map { Array(parts.letters($0)) }
        if person.given != nil, person.family != nil, words.count > 1, name == person.family {
          break
        }
      }
      let id = words.lazy.compactMap { reading.people.person(word: WordHash($0).value) }.first
      let letters = words.compactMap(\.first)
      if letters.count >= 2, let last = letters.last {
        pairs.append(Pair(letters: [letters[0], letters[1]], kind: person.kind, person: id))
        pairs.append(Pair(letters: [letters[0], last], kind: person.kind, person: id))
        pairs.append(Pair(letters: letters, kind: person.kind, person: id))
      }
    }
    for find in reading.finds where find.kind.isName {
      let letters = reading.tokens[find.first...find.last].filter { $0.isWord && $0.count > 1 }
        .compactMap { reading.letters($0).first }
      if letters.count >= 2, let first = letters.first, let last = letters.last {
        pairs.append(Pair(letters: [first, last], kind: find.kind, person: find.person))
      }
    }
    return pairs
  }

  /// "C.A." and "c. a."
  private func findStopped(_ index: Int, _ known: [Pair], _ reading: inout Reading) {
    var letters: [UInt8] = []
    var place = index
    var last = index
    while let letter = reading.at(place), letter.isWord, letter.count == 1, reading.isFree(place),
      place == index || letter.gap == .none || (letter.gap == .space && letters.count == 1),
      let stop = reading.at(place + 1), stop.isSign("."), stop.gap == .none
    {
      guard let byte = reading.letters(letter).first else { return }
      letters.append(byte)
      last = place + 1
      place += 2
    }
    // "C.A" without its last stop.
    if letters.count == 1, let letter = reading.at(place), letter.isWord, letter.count == 1,
      letter.gap == .none, reading.isFree(place), let byte = reading.letters(letter).first
    {
      letters.append(byte)
      last = place
    }
    if letters.count == 1, let person = single(letters[0], index, reading) {
      reading.take(index, last, reading.people.all[person].kind, person: person)
      return
    }
    guard letters.count >= 2, letters.count <= 4 else { return }
    let match = known.first { $0.letters == letters }
    if match == nil {
      let word = String(decoding: letters, as: UTF8.self)
      let isSmall = reading.tokens[index].shape == .lower
      if InitialsFinder.abbreviations.contains(word)
        && (isSmall || isCommonUse(word, index, reading))
      {
        return
      }
      if isSmall && !reading.isFlat[index] { return }
      let hasSpace = reading.tokens[index + 2].gap == .space
      if hasSpace && isSmall { return }
    }
    reading.take(index, last, match?.kind ?? .clientName, person: match?.person)
  }

  /// "R. left early.": one letter of somebody known, where a sentence starts and somebody acts.
  private func single(_ letter: UInt8, _ index: Int, _ reading: Reading) -> Int? {
    guard reading.tokens[index].isCapitalized, !reading.isFlat[index],
      NameContext.startsSentence(index, in: reading), reading.tokens[index].gap == .space,
      let verb = reading.at(index + 2), verb.isWord, verb.gap == .space, verb.shape == .lower,
      NameContext.actsAfter(index + 1, in: reading)
    else { return nil }
    return reading.people.all.firstIndex { person in
      person.spellings.contains { $0.first == letter }
    }
  }

  /// "I (QT) told him": whoever writes, in brackets.
  private func findWriter(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, (2...3).contains(token.count), token.shape == .caps,
      reading.at(index - 1)?.isSign("(") == true, reading.at(index + 1)?.isSign(")") == true,
      let writer = reading.at(index - 2), InitialsFinder.writers.contains(writer.hash)
    else { return }
    reading.take(index, index, .providerName)
  }

  private static let writers = Set(
    "shift staff nurse tech aide supervisor therapist facilitator i writer clinician therapist counselor me provider"
      .split(separator: " ").map {
        WordHash($0.utf8).value
      })

  /// "D.C." may be a person; "M.D." after a comma or a name is a degree.
  private func isCommonUse(_ word: String, _ index: Int, _ reading: Reading) -> Bool {
    guard InitialsFinder.oftenPeople.contains(word) else { return true }
    let before = reading.at(index - 1)
    return before?.isSign(",") == true || NameContext.isTakenName(index - 1, in: reading)
      || before?.has(.state) == true
  }

  /// "JT" where the chart knows a J. T.
  private func findBare(_ index: Int, _ known: [Pair], _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count == 2 || token.count == 3,
      token.shape == .caps || reading.isFlat[index] && token.isUnknown,
      reading.isFree(index),
      let match = known.first(where: { $0.letters.elementsEqual(reading.letters(token)) })
    else { return }
    if reading.isFlat[index] && !token.isUnknown || token.isOrdinary {
      let isSubject =
        NameContext.startsSentence(index, in: reading)
        && (NameContext.actsAfter(index, in: reading)
          || !token.has([.role, .stateCode]) && reading.at(index + 1)?.shape == .lower
            && reading.at(index + 1)?.isWord == true)
      let isObject =
        token.shape == .caps && !reading.isFlat[index]
        && !token.has([.keep, .credential, .measure, .unit])
        && reading.at(index - 1).map {
          $0.shape == .lower && $0.has([.personPreposition, .relation])
        } == true
      guard isSubject || isObject || NameContext.isPossessive(index, in: reading),
        !token.has(.stateCode) || isSubject
      else { return }
    }
    reading.take(index, index, match.kind, person: match.person)
  }

  /// Letters alone at the end of the note, before or after the date of signing.
  private func findSignature(_ known: [Pair], _ reading: inout Reading) {
    var lineStart = reading.count - 1
    while lineStart > 0, reading.tokens[lineStart].gap != .line { lineStart -= 1 }
    guard lineStart >= 0 else { return }
    for index in stride(from: reading.count - 1, through: lineStart, by: -1)
    where reading.isFree(index) {
      let token = reading.tokens[index]
      guard token.isWord, token.count == 2 || token.count == 3 else { continue }
      let letters = reading.letters(token)
      let match =
        known.first { $0.letters.elementsEqual(letters) && $0.kind == .providerName }
        ?? known.first { $0.letters.elementsEqual(letters) }
      let standsAlone =
        index == lineStart || isAfterStop(index, reading)
        || match?.kind == .providerName && reading.at(index - 1)?.isSign(",") == true
      let endsLine =
        index == reading.count - 1
        || (index == reading.count - 2 && reading.tokens[index + 1].isSign("."))
        || reading.isTaken(index + 1) && reading.find(at: index + 1)?.kind == .date
      guard standsAlone, endsLine else { continue }
      if let match {
        reading.take(index, index, match.kind, person: match.person, overProtected: true)
      } else if (reading.isFlat[index] || token.shape == .lower && token.isUnknown)
        && isAfterStop(index, reading)
        && token.kinds.subtracting([.stateCode, .given, .opensPhrase]) == []
        || token.shape == .caps && !reading.isFlat[index] || index == lineStart && index > 0,
        !token.has([.keep, .unit, .function]) || token.has(.stateCode)
          || !token.has(.dateCue) && index == lineStart && token.shape == .caps
            && !reading.isFlat[index],
        !token.has(.credential) || index == lineStart
      {
        reading.take(index, index, .providerName, overProtected: true)
      }
      return
    }
  }

  private func isAfterStop(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1) else { return true }
    return before.isSign(".") || before.isSign("/") || before.isSign("-") || before.isHyphen
      || before.isSign("–") || before.isSign("—") || before.isSign("~")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static let abbreviations = words(
    """
    am pm us usa uk un eg ie md do ba bs ma ms phd rn np pa lpn dds jd po im iv sl pr bid tid qid \
    qd qhs hs prn npo sos wc dc la er ed icu ccu or op ip ad bc ce vs ps nb rsvp asap aka dob \
    dos cc sp pc yo wo
    """)
  private static let oftenPeople = words(
    "dc la ma ms ba bs pa ed or do er np md pc jd am pm sp cc op ad ps nb")
}
