/// Whether two folded words may be the same name, one of them misspelled.
enum Spelling {
  /// One slip (a letter more, less, other or two exchanged) for names of four letters and more,
  /// two for seven and more, or the same sound by consonants.
  static func isNear(_ one: ArraySlice<UInt8>, _ other: [UInt8]) -> Bool {
    guard other.count >= 4, one.count >= 4, abs(one.count - other.count) <= 3 else { return false }
    let slips = min(one.count, other.count) >= 7 ? 2 : 1
    if abs(one.count - other.count) <= slips,
      distance(Array(one), other, limit: slips) <= slips
    {
      return true
    }
    guard one.first == other.first, one.count >= 5 || other.count >= 5 else { return false }
    let sound = skeleton(one)
    return sound == skeleton(other[...])
      && (sound.count >= 3 || sound.count == 2 && distance(Array(one), other, limit: 2) <= 2)
  }

  /// Optimal string alignment distance; anything above `limit` is `limit + 1`.
  static func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int {
    var older = [Int](repeating: 0, count: other.count + 1)
    var previous = Array(0...other.count)
    var current = previous
    for row in 1...max(1, one.count) where row <= one.count {
      current[0] = row
      var best = row
      for column in 1...max(1, other.count) where column <= other.count {
        let isSame = one[row - 1] == other[column - 1]
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2],
          one[row - 2] == other[column - 1]
        {
          cost = min(cost, older[column - 2] + 1)
        }
        current[column] = cost
        best = min(best, cost)
      }
      if best > limit { return limit + 1 }
      (older, previous, current) = (previous, current, older)
    }
    return previous[other.count]
  }

  /// Consonants by sound: "Lakshmi" and "Laxmi", "Mohammed" and "Muhamad" are alike.
  static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var sound: [UInt8] = []
    func add(_ letter: Character) {
      guard let byte = letter.asciiValue, sound.last != byte else { return }
      sound.append(byte)
    }
    let letters = Array(word)
    for (place, byte) in letters.enumerated() {
      switch Character(Unicode.Scalar(byte)) {
      case "a", "e", "i", "o", "u", "y", "h", "w":
        if place == 0 { add(Character(Unicode.Scalar(byte))) }
      case "c", "k", "q", "g": add("k")
      case "x":
        add("k")
        add("s")
      case "s", "z", "j": add("s")
      case "f", "v": add("f")
      case "p": add(place + 1 < letters.count && letters[place + 1] == 0x68 ? "f" : "p")
      default: add(Character(Unicode.Scalar(byte)))
      }
    }
    return sound
  }
}
