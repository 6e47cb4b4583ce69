/// Takes the people of a row behind a label, "Present: Dorsey, River and Storm", and whoever speaks
/// in a transcript, `Will: "I left."`. In a row of people an everyday word is a name as well, as
/// long as most of the row are names and nothing in it is a word of the clinic.
struct RosterFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      let token = reading.tokens[index]
      if token.isWord, RosterFinder.labels.contains(token.hash),
        let colon = colon(after: index, reading)
      {
        takeRow(after: colon, &reading)
      }
    }
    takeSpeakers(&reading)
  }

  /// Ends the name of a member where the sentence about it goes on: "Hollis spoke of shame".
  private func nameEnd(_ first: Int, _ last: Int, _ reading: Reading) -> Int {
    var end = first
    while end < last {
      let next = reading.tokens[end + 1]
      if next.isWord {
        guard
          reading.isFlat[first] ? !next.has([.verb, .function, .unit, .role]) : next.isCapitalized
        else { break }
      }
      end += 1
    }
    while end > first, reading.tokens[end].form == .sign { end -= 1 }
    return end
  }

  /// The colon behind a label, "Present:" or "Present (6):".
  private func colon(after index: Int, _ reading: Reading) -> Int? {
    guard let next = reading.at(index + 1), next.gap != .line else { return nil }
    if next.isSign(":") { return index + 1 }
    guard next.isSign("("), let number = reading.at(index + 2), number.isNumber,
      reading.at(index + 3)?.isSign(")") == true, reading.at(index + 4)?.isSign(":") == true
    else { return nil }
    return index + 4
  }

  private struct Item {
    var first: Int
    var last: Int
  }

  private func takeRow(after colon: Int, _ reading: inout Reading) {
    let items = items(from: colon + 1, reading)
    guard !items.isEmpty, !items.contains(where: { isOfClinic($0, reading) }) else { return }
    let named = items.filter { isNamed($0, reading) }
    let isAttendance = (0..<5).contains {
      reading.at(colon - $0).map { RosterFinder.attendance.contains($0.hash) } == true
    }
    guard named.count * (isAttendance ? 3 : 2) >= items.count, items.count > 1 || isAttendance
    else { return }
    for item in items where isPerson(item, reading) {
      NameFinder().take(item.first, item.last, .otherName, &reading)
    }
  }

  /// The members of the row up to its end, without what stands in brackets behind them.
  private func items(from start: Int, _ reading: Reading) -> [Item] {
    var items: [Item] = []
    var place = start
    while items.count < 24 {
      let first = place
      while let token = reading.at(place),
        token.isWord || token.isHyphen || token.isApostrophe
          || token.isSign(".") && reading.at(place - 1)?.count ?? 9 <= 2,
        token.gap != .line || place == start, !RosterFinder.ands.contains(token.hash)
      {
        place += 1
      }
      if place > first {
        items.append(Item(first: first, last: nameEnd(first, place - 1, reading)))
      }
      // "Ash 12, Wren 9": the age.
      if let age = reading.at(place), age.isNumber || age.form == .mixed, age.count <= 3,
        age.gap == .space
      {
        place += 1
      }
      if reading.at(place)?.isSign("(") == true {
        while let token = reading.at(place), token.gap != .line, !token.isSign(")") { place += 1 }
        place += 1
      }
      var isBound = false
      while let token = reading.at(place), token.gap != .line,
        RosterFinder.ands.contains(token.hash) || token.isSign(",") || token.isSign(";")
          || token.isSign("&") || token.isSign("/") || token.isSign("+")
      {
        isBound = true
        place += 1
      }
      guard isBound else { break }
    }
    return items
  }

  private func isNamed(_ item: Item, _ reading: Reading) -> Bool {
    reading.tokens[item.first...item.last].contains {
      $0.isWord && $0.count > 1 && (($0.isName || $0.isUnknown) && !$0.has([.keep, .clinical]))
    }
  }

  private func isOfClinic(_ item: Item, _ reading: Reading) -> Bool {
    let word = reading.tokens[item.first]
    return word.has([.clinical, .drug, .measure, .term]) && !word.isName
  }

  private func isPerson(_ item: Item, _ reading: Reading) -> Bool {
    guard (item.first...item.last).allSatisfy({ reading.isFree($0) }) else { return false }
    let word = reading.tokens[item.first]
    guard word.isWord, word.count > 1,
      !word.has([
        .relation, .role, .title, .function, .number, .unit, .keep, .credential, .weekday, .heads,
      ]) || word.isName && !word.has([.function, .keep, .title])
    else { return false }
    return word.isCapitalized || reading.isFlat[item.first]
  }

  /// `Will: "I left."`: a word that may be a name, a colon, a quotation. Where several words are
  /// quoted so, the note is a transcript and each of them a person.
  private func takeSpeakers(_ reading: inout Reading) {
    let quoted = reading.tokens.indices.filter { isQuoted($0, reading) }
    let isTranscript = Set(quoted.map { reading.tokens[$0].hash }).count > 1
    for index in quoted where reading.isFree(index) {
      let token = reading.tokens[index]
      let isLikely =
        token.has([.given, .modal]) || token.isUnknown || token.isName && !token.isOrdinary
      if isLikely || isTranscript { NameFinder().take(index, index, .otherName, &reading) }
    }
  }

  private func isQuoted(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, token.count > 1, token.isCapitalized || reading.isFlat[index],
      reading.at(index + 1)?.isSign(":") == true, let quote = reading.at(index + 2),
      quote.isSign("\"") || quote.isSign("“"), NameContext.startsSentence(index, in: reading)
    else { return false }
    return !token.has([
      .clinical, .keep, .role, .relation, .title, .heads, .verb, .measure, .generic, .idCue,
      .naming,
    ]) && (!token.has(.function) || token.has([.given, .modal]))
  }

  private static let attendance = hashes(
    "present absent attendees attending attended attendance participants roster excused late noshow"
  )
  private static let ands = hashes("and y")
  private static let labels = hashes(
    """
    present absent attendees attending attended attendance members member participants roster \
    clients patients peers excused late noshow facilitators leaders family household siblings sibs sib sister brother \
    children kids brothers sisters sons daughters grandchildren grandkids roommates friends \
    cousins witnesses guests visitors staff group pets team
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
