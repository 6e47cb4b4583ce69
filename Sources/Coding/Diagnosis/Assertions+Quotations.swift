/// What people say of themselves in quotation marks.
extension Assertions {
  /// Inside quotation marks and said of oneself: "I'm so OCD about my desk".
  func isSpoken(_ head: Range<Int>) -> Bool {
    var first = head.lowerBound
    while !opensQuote(first) {
      if first == 0 || head.lowerBound - first > 25 || text[first].before.contains(.line) {
        return false
      }
      first -= 1
      if closesQuote(first) { return false }
    }
    var last = head.upperBound - 1
    while !closesQuote(last) {
      if last + 1 >= text.count || last - head.upperBound > 25 { return false }
      last += 1
      if text[last].before.contains(.line) { return false }
    }
    return (first...last).contains { Assertions.selves.contains(text[$0].key) }
  }

  private func opensQuote(_ index: Int) -> Bool {
    guard text[index].before.contains(.quote) else { return false }
    let start = Int(text[index].byteStart)
    return start > 0 && Assertions.quotes.contains(text.bytes[start - 1])
  }

  private func closesQuote(_ index: Int) -> Bool {
    guard text.word(index + 1).before.contains(.quote) || index + 1 == text.count else {
      return false
    }
    return !opensQuote(min(index + 1, text.count - 1))
  }
}
