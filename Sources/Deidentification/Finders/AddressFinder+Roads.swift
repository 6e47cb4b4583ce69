/// Addresses without a house number and a street word side by side: boxes, roads, blocks.
extension AddressFinder {
  /// "PO Box 902", "P.O. Box 77", "RR 2 Box 9"
  func postBoxEnd(_ index: Int, _ reading: Reading) -> Int? {
    var place = index
    let token = reading.tokens[index]
    if AddressFinder.rural.contains(token.hash), let route = reading.at(index + 1),
      route.form != .word, route.count > 0, route.count <= 3, route.gap == .space
    {
      place += 2
    } else if token.hash == AddressFinder.po {
      place += 1
    } else if token.count == 1, token.hash == AddressFinder.p,
      reading.at(index + 1)?.isSign(".") == true
    {
      guard reading.at(index + 2)?.hash == AddressFinder.o else { return nil }
      place += 3
    } else {
      return nil
    }
    if reading.at(place)?.isSign(".") == true { place += 1 }
    guard reading.at(place)?.hash == AddressFinder.box else { return nil }
    place += 1
    if reading.at(place)?.isSign("#") == true { place += 1 }
    guard let number = reading.at(place), number.count > 0, number.form != .word else { return nil }
    return place
  }

  /// "1600 block of Garnet Street"
  func blockEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.tokens[index].isNumber, reading.at(index + 1)?.hash == AddressFinder.block,
      reading.at(index + 2)?.hash == AddressFinder.of
    else { return nil }
    for place in (index + 4)...(index + 7) {
      guard let token = reading.at(place), token.gap != .line else { return nil }
      if token.has(.street) { return place }
    }
    return nil
  }

  /// "pickup at 1500 Market, lobby": a number and a street without its suffix.
  func bareEnd(_ index: Int, _ reading: Reading) -> Int? {
    let number = reading.tokens[index]
    guard number.isNumber, (3...5).contains(number.count), !reading.isFlat[index],
      let before = reading.at(index - 1), AddressFinder.places.contains(before.hash),
      let name = reading.at(index + 1), name.shape == .title, name.gap == .space, name.count > 3,
      reading.isFree(index + 1),
      !name.has([
        .function, .unit, .month, .weekday, .clinical, .keep, .measure, .role, .relation, .verb,
        .generic,
      ]), reading.at(index + 2).map({ $0.form == .sign || $0.gap == .line }) ?? true
    else { return nil }
    return index + 1
  }

  /// "Calle Pino 14", "Avenida de los Pinos 220".
  func calleEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard AddressFinder.calles.contains(reading.tokens[index].hash),
      reading.tokens[index].isCapitalized || reading.isFlat[index]
    else { return nil }
    for place in (index + 2)...(index + 5) {
      guard let token = reading.at(place), token.gap == .space else { return nil }
      if token.isSign("#"), reading.at(place + 1)?.isNumber == true { return place + 1 }
      if token.isNumber || token.form == .mixed { return token.count <= 5 ? place : nil }
    }
    return nil
  }

  /// "on e 98th", "off N 71st".
  func ordinalRoadEnd(_ index: Int, _ reading: Reading) -> Int? {
    // "on 125th"
    if reading.tokens[index].form == .mixed, reading.tokens[index].count >= 4,
      reading.at(index - 1).map({ AddressFinder.ons.contains($0.hash) }) == true,
      reading.tokens[index].gap == .space,
      reading.letters(index).prefix(2).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      reading.letters(index).suffix(2).elementsEqual("th".utf8)
        || reading.letters(index).suffix(2).elementsEqual("st".utf8)
        || reading.letters(index).suffix(2).elementsEqual("nd".utf8)
        || reading.letters(index).suffix(2).elementsEqual("rd".utf8),
      !(MonthWords.day(index, reading).map { (1...31).contains($0.value) } ?? false)
    {
      return index
    }
    guard AddressFinder.directions.contains(reading.tokens[index].hash),
      let before = reading.at(index - 1), AddressFinder.beside.contains(before.hash),
      let street = reading.at(index + 1), street.form == .mixed, street.gap == .space,
      MonthWords.day(index + 1, reading) != nil || street.count >= 5
    else { return nil }
    return withDirection(index + 1, reading)
  }

  /// "Highway 20", "Route 9", "I-84", "on Elm Street".
  func roadEnd(_ index: Int, _ reading: Reading) -> Int? {
    let token = reading.tokens[index]
    if AddressFinder.roads.contains(token.hash), token.isCapitalized || reading.isFlat[index],
      let number = reading.at(index + 1), number.gap == .space, number.form != .word,
      number.count > 0, number.count <= 4,
      reading.at(index + 2)?.has(.unit) != true || reading.at(index + 2)?.gap != .space
    {
      return index + 1
    }
    if token.hash == AddressFinder.interstate, token.shape != .lower || reading.isFlat[index],
      let hyphen = reading.at(index + 1), hyphen.isHyphen, reading.isTied(index + 1),
      let number = reading.at(index + 2), number.isNumber, number.count <= 3,
      reading.isTied(index + 2)
    {
      return index + 2
    }
    if reading.isFlat[index] { return flatRoadEnd(index, reading) }
    guard token.isWord, token.isCapitalized, !token.has([.function, .title]) else { return nil }
    var place = index + 1
    for _ in 1...3 {
      guard let next = reading.at(place), next.gap == .space,
        next.isWord && next.isCapitalized || next.form == .mixed && next.count <= 5,
        reading.isFree(place)
      else { return nil }
      if next.has(.strongStreet),
        !NameContext.startsSentence(index, in: reading) || !token.isOrdinary
      {
        if let head = reading.at(place + 1), head.gap == .space, head.isCapitalized,
          head.has([.schoolHead, .facilityHead, .organizationHead, .generic])
        {
          return nil
        }
        return AddressFinder.doctors.contains(next.hash)
          && reading.at(place + 1)?.isSign(".") == true
          && reading.at(place + 2)?.isCapitalized == true ? nil : withNumber(place, reading)
      }
      place += 1
    }
    return nil
  }

  /// "off mlk blvd", "on old stagecoach rd", in text without capitals.
  func flatRoadEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let before = reading.at(index - 1), AddressFinder.beside.contains(before.hash),
      reading.tokens[index].gap == .space
    else { return nil }
    for place in (index + 1)...(index + 3) {
      guard let token = reading.at(place), token.gap == .space, token.isWord, reading.isFree(place),
        !reading.tokens[place - 1].has([.function, .verb]) || reading.tokens[place - 1].isName
      else { return nil }
      if token.has(.strongStreet),
        !token.has(.common) || reading.tokens[place - 1].isUnknown
          || reading.tokens[place - 1].isName
      {
        return withDirection(place, reading)
      }
    }
    return nil
  }

  /// "County Road 12", "Maple St E"
  private func withNumber(_ place: Int, _ reading: Reading) -> Int {
    isRoadNumber(place + 1, reading) ? place + 1 : withDirection(place, reading)
  }

  /// The 305 of "19 County Rd 305".
  func isRoadNumber(_ index: Int, _ reading: Reading) -> Bool {
    guard let number = reading.at(index), number.isNumber, number.count <= 4, number.gap == .space,
      reading.isFree(index), AddressFinder.numberedRoads.contains(reading.tokens[index - 1].hash)
    else { return false }
    return reading.at(index + 1)?.has(.unit) != true
  }

  /// "zip for the envelope is 98117"
  func isAfterZipWord(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...6 {
      guard let token = reading.at(index - step), token.form != .number, !token.isSign("."),
        !token.isSign(";")
      else { return false }
      if AddressFinder.zipWords.contains(token.hash) { return true }
    }
    return false
  }

  /// "2390 Harbor Steps #1104", "12 Candler Gln, Unit 8": the unit says that it was an address.
  func unitEnd(_ index: Int, _ reading: Reading) -> Int? {
    let number = reading.tokens[index]
    guard number.isNumber, (2...5).contains(number.count), !reading.isTied(index) else {
      return nil
    }
    var place = index + 1
    while let token = reading.at(place), token.isWord, token.gap == .space, reading.isFree(place),
      token.isCapitalized || reading.isFlat[index],
      !token.has([.function])
        && (token.isCapitalized && !reading.isFlat[index]
          || !token.has([.unit, .verb])),
      place - index <= 3
    {
      place += 1
    }
    guard place > index + 1, let mark = reading.at(place), mark.gap != .line else { return nil }
    if reading.isFlat[index],
      !reading.tokens[(index + 1)..<place].contains(where: {
        $0.isUnknown || $0.isName || $0.has([.place, .street])
      })
    {
      return nil
    }
    if mark.isSign("#"), reading.at(place + 1)?.isNumber == true { return place - 1 }
    guard mark.isSign(","), let unit = reading.at(place + 1),
      AddressFinder.units.contains(unit.hash), reading.at(place + 2)?.form == .number
    else { return nil }
    return place - 1
  }

  /// "ADDRESS: LOT 44, PINE NEEDLE MHP": what stands behind the label, up to the next one.
  func labelledEnd(_ index: Int, _ reading: Reading) -> (first: Int, last: Int)? {
    guard AddressFinder.labels.contains(reading.tokens[index].hash),
      reading.at(index + 1)?.isSign(":") == true
    else { return nil }
    var last = index + 1
    var hasDigit = false
    while let token = reading.at(last + 1), token.gap != .line || last == index + 1,
      last - index < 14, reading.isFree(last + 1)
    {
      if token.isWord, reading.at(last + 2)?.isSign(":") == true { break }
      if token.isSign(";") || token.isSign("|") { break }
      hasDigit = hasDigit || token.count > 0 && token.form != .word
      last += 1
    }
    while last > index + 1, reading.tokens[last].form == .sign { last -= 1 }
    return hasDigit && last > index + 1 ? (index + 2, last) : nil
  }

  /// "210 e main", "44 N Elm" where somebody lives or mail goes: no street word at all.
  func shortEnd(_ index: Int, _ reading: Reading) -> Int? {
    let number = reading.tokens[index]
    guard number.isNumber, (1...5).contains(number.count), let before = reading.at(index - 1),
      AddressFinder.living.contains(before.hash) || before.isSign(":")
        || reading.at(index + 2)?.form == .mixed && before.has([.placePreposition, .verb]),
      let direction = reading.at(index + 1), direction.gap == .space,
      AddressFinder.directions.contains(direction.hash), direction.count <= 2
    else { return nil }
    let place = reading.at(index + 2)?.isSign(".") == true ? index + 3 : index + 2
    guard let name = reading.at(place), name.gap == .space, name.count > 2,
      name.isWord || name.form == .mixed && MonthWords.day(place, reading) != nil
        || name.form == .mixed
          && reading.letters(name).first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true,
      reading.isFree(place), !name.has([.function, .unit, .verb])
    else { return nil }
    return place
  }
}
