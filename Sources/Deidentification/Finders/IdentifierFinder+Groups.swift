/// Identifiers written in groups: where the last group ends.
extension IdentifierFinder {
  /// "1234 5678 9012": groups of digits with spaces between belong together.
  func withSpacedGroups(_ last: Int, _ digits: Int, _ reading: Reading) -> Int {
    var last = last
    guard reading.tokens[last].isNumber, reading.tokens[last].count >= 3, digits >= 3 else {
      return last
    }
    while let next = reading.at(last + 1), next.gap == .space, next.isNumber,
      next.count >= (digits > 3 ? 2 : 3), next.count <= 5,
      reading.isFree(last + 1),
      reading.at(last + 2)?.has(.unit) != true || reading.at(last + 2)?.gap != .space
    {
      last += 1
    }
    return last
  }

  /// "JQK 118 22 9034", "NC 8840213": letters, then groups of digits.
  func spacedEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let first = reading.at(index),
      first.isWord && first.count <= 4 && (first.count > 1 || first.isCapitalized)
        || first.form == .mixed,
      first.shape == .caps || first.form == .mixed || first.count == 1 && first.isCapitalized
        || reading.isFlat[index] && !first.has([.function, .verb, .idCue, .unit]),
      !first.has([.idCue, .measure]) || first.has(.stateCode),
      let next = reading.at(index + 1), next.isNumber, next.gap == .space,
      next.count >= (first.form == .mixed ? 3 : 2), reading.at(index + 2)?.has(.unit) != true
    else { return nil }
    var last = index + 1
    while let more = reading.at(last + 1), more.isNumber, more.gap == .space, more.count >= 2,
      more.count <= 5
    { last += 1 }
    last = IdentifierFinder.runEnd(last, reading)
    return digitCount(index, last, reading) >= 5 ? last : nil
  }

  /// "3 1184 00512 990 1": eight digits and more in groups.
  func numbersEnd(_ index: Int, _ reading: Reading) -> Int? {
    var last = index
    var digits = 0
    while let token = reading.at(last), token.isNumber, reading.isFree(last), token.count <= 6,
      last == index || token.gap == .space
    {
      digits += token.count
      last += 1
    }
    return digits >= 8 && last - index >= 3 ? last - 1 : nil
  }

  /// "KLM 4821", "083 YTG", "7XJ-204".
  func plateEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let first = reading.at(index), first.gap != .line, first.count <= 4,
      !first.has(.idCue) || first.shape == .caps && !reading.isFlat[index]
    else { return nil }
    var place = index + 1
    if reading.at(place)?.isHyphen == true { place += 1 }
    guard let second = reading.at(place), second.count > 0, second.count <= 4, second.gap != .line
    else { return nil }
    let isParted =
      first.isWord && !first.has([.function, .verb]) && first.count <= 4 && second.form != .word
      || first.form == .mixed && second.form != .word && second.count >= 2
      || first.form != .word && second.isWord && second.count <= 3
        && !second.has([.function, .unit, .verb])
    let total = first.count + second.count
    guard isParted, total >= 5, total <= 8,
      reading.isFlat[index] || first.shape == .caps || second.shape == .caps || first.form == .mixed
    else { return nil }
    return place
  }
}
