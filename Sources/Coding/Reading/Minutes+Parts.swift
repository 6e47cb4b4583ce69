/// Numbers that add up to a length: "35 min: 12 on the medicine, 23 on therapy".
extension MinutesReader {
  /// In a sentence with one length, two to four bare numbers that come to it are minutes too.
  mutating func addParts() {
    for whole in found where !whole.isRange && (16...300).contains(whole.minutes) {
      let sentence = text.sentence(of: whole.words.lowerBound)
      guard found.count(where: { sentence.contains($0.words.lowerBound) }) == 1 else { continue }
      let parts = sentence.filter { isPart($0, of: whole) }
      guard (2...4).contains(parts.count),
        parts.map({ Int(text[$0].number) }).reduce(0, +) == whole.minutes
      else { continue }
      for index in parts {
        found.append(
          Minutes(minutes: Int(text[index].number), words: index..<index + 1, isRange: false))
      }
    }
    found.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func isPart(_ index: Int, of whole: Minutes) -> Bool {
    let word = text[index]
    guard word.isNumber, !word.isMasked, !whole.words.contains(index),
      (3..<whole.minutes).contains(Int(word.number)),
      word.before.isDisjoint(with: [.slash, .hyphen])
    else { return false }
    let next = text.word(index + 1)
    return next.before.isDisjoint(with: [.slash, .hyphen])
      && (MinuteWords.parts.contains(next.key) || isLast(index))
  }
}
