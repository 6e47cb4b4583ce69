/// Lengths that say how a payer counts, and lengths written with a prime.
extension MinutesReader {
  /// "per 15 minutes", "paid by the quarter hour", "the 8-minute rule", "15 min units": how a payer
  /// counts, and no length.
  func isRate(_ index: Int) -> Bool {
    let before = text.word(index - 1)
    let isThe = MinuteWords.the.contains(before.key)
    let lead = isThe ? text.word(index - 2).key : before.key
    let isLed = MinuteWords.rates.contains(lead) && text[index].before.isSubset(of: [.space])
    let isQuarter = MinuteWords.quarters.contains(text[index].key)
    let unit = index + 1
    guard isQuarter || isUnit(unit, MinuteWords.minute) else { return false }
    if isLed, isQuarter || [6, 8, 15, 30].contains(text[index].number) { return true }
    let next = text.word(unit + 1)
    return next.before.isSubset(of: [.space, .hyphen]) && MinuteWords.rules.contains(next.key)
  }

  /// "45'." and "20' with me": the prime of minutes, right behind the digits.
  func isPrimed(_ index: Int, _ next: Int, _ value: Int) -> Bool {
    guard text[index].kind == .number, (10...240).contains(value) else { return false }
    let end = Int(text[index].byteEnd)
    guard end < text.bytes.count else { return false }
    let mark = text.bytes[end]
    let isPrime =
      mark == UInt8(ascii: "'")
      || mark == 0xE2 && end + 2 < text.bytes.count && text.bytes[end + 1] == 0x80
        && (text.bytes[end + 2] == 0x99 || text.bytes[end + 2] == 0xB2)
    let after = mark == 0xE2 ? end + 3 : end + 1
    let isLetter = after < text.bytes.count && (text.bytes[after] | 0x20) &- 0x61 < 26
    let opened = text[index].before.contains(.quote)
    return isPrime && !opened && !isLetter && !isUnit(next, MinuteWords.minute)
  }
}
