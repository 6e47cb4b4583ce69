/// Boxes of a form: `[ ]`, `[x]`, `( )`, `(X)`, `☐`, `☑`, `___`, and the answers `yes [ ] no [x]`.
/// What stands behind an empty box was not chosen: it is no word of the note. A label whose only
/// chosen answer is no ("SI [ ] yes [x] no") is answered in the negative and falls away too.
struct CheckBoxes {
  /// Words that were offered and not chosen, and the ticks in the boxes.
  private var unchosen: [Range<Int>] = []

  private struct Box {
    /// The first word behind the box.
    var first: Int
    var isChosen: Bool
  }

  private let words: [Word]
  private let bytes: [UInt8]
  private var lines: [[Box]] = []

  /// The words of a form without those that were not chosen. Columns are parted by semicolons.
  static func chosen(_ words: [Word], _ bytes: [UInt8]) -> [Word] {
    var boxes = CheckBoxes(words, bytes)
    guard boxes.lines.joined().contains(where: { !$0.isChosen }) else { return words }
    for line in boxes.lines { boxes.read(line) }
    return boxes.kept()
  }

  private init(_ words: [Word], _ bytes: [UInt8]) {
    self.words = words
    self.bytes = bytes
    var line: [Box] = []
    for index in words.indices {
      if words[index].before.contains(.line), !line.isEmpty {
        lines.append(line)
        line = []
      }
      guard let isChosen = box(before: index) else { continue }
      line.append(Box(first: index, isChosen: isChosen))
    }
    if !line.isEmpty { lines.append(line) }
  }

  private func kept() -> [Word] {
    var isLeft = [Bool](repeating: false, count: words.count)
    for range in unchosen { for index in range { isLeft[index] = true } }
    var behindBox: Set<Int> = []
    for box in lines.joined() {
      behindBox.insert(box.first)
      if mark(box.first) == 1 { isLeft[box.first - 1] = true }
    }
    let rows = Set(lines.flatMap { $0 }.map(\.first))
    var kept: [Word] = []
    var pending: Marks = []
    for index in words.indices {
      var word = words[index]
      if behindBox.contains(index)
        || index + 1 < words.count && behindBox.contains(index + 1) && isLeft[index]
      {
        word.before.subtract([.open, .close, .bracket, .bracketClose, .other])
      }
      if index > 0, gap(before: index) >= 3, isOfForm(index, rows) {
        word.before.insert(.semicolon)
      }
      if isLeft[index] {
        pending.formUnion(word.before.intersection([.line, .period, .space]))
        continue
      }
      word.before.formUnion(pending)
      pending = []
      kept.append(word)
    }
    return kept
  }

  /// A box stands in the line of the word.
  private func isOfForm(_ index: Int, _ rows: Set<Int>) -> Bool {
    var first = index
    while first > 0, !words[first].before.contains(.line) { first -= 1 }
    return (first..<lineEnd(from: first)).contains { rows.contains($0) }
  }

  private func word(_ index: Int) -> Word { words.indices.contains(index) ? words[index] : .none }

  private mutating func read(_ boxes: [Box]) {
    let end = lineEnd(from: boxes[0].first)
    for (place, box) in boxes.enumerated() where !box.isChosen {
      let next = place + 1 < boxes.count ? boxes[place + 1].first : end
      var last = reach(from: box.first, below: next)
      if place + 1 < boxes.count, last == next { last = next - mark(next) }
      if place > 0, boxes[place - 1].isChosen, isShared(boxes[place - 1].first, box.first, last) {
        last -= 1
      }
      unchosen.append(box.first..<max(box.first, last))
    }
    for (place, box) in boxes.enumerated() where box.isChosen && isNo(box.first) {
      if let label = label(before: place, boxes) { unchosen.append(label) }
    }
  }

  /// "(X) partial ( ) full remission": the noun belongs to both.
  private func isShared(_ chosen: Int, _ first: Int, _ last: Int) -> Bool {
    let count = first - mark(first) - chosen
    return count == 1 && last - first == 2
      && CheckBoxes.nouns.contains(words[last - 1].key)
  }

  /// A chosen box is itself a word: the `x` before the next option.
  private func mark(_ next: Int) -> Int { CheckBoxes.ticks.contains(word(next - 1).key) ? 1 : 0 }

  /// The option ends at a wide gap, where the next label begins; else at the next box.
  private func reach(from first: Int, below next: Int) -> Int {
    var index = first + 1
    while index < next {
      if gap(before: index) >= 3 || words[index].before.contains(.line) { return index }
      index += 1
    }
    return next
  }

  /// The words between the answers of the question before and the first box of this one.
  private func label(before place: Int, _ boxes: [Box]) -> Range<Int>? {
    var first = place
    while first > 0, !isChosenNo(boxes[first - 1]), isAnswer(boxes[first - 1].first) { first -= 1 }
    let end = boxes[first].first - mark(boxes[first].first)
    var start = end
    while start > 0, !words[start].before.contains(.line), end - start < 6 {
      if start < end, gap(before: start) >= 3 { break }
      if start < end, boxes.contains(where: { $0.first == start - 1 }) { break }
      start -= 1
    }
    if start < end, gap(before: start) < 3, !words[start].before.contains(.line),
      boxes.contains(where: { $0.first == start })
    {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  private func isChosenNo(_ box: Box) -> Bool { box.isChosen && isNo(box.first) }

  private func isNo(_ index: Int) -> Bool { CheckBoxes.noes.contains(word(index).key) }

  private func isAnswer(_ index: Int) -> Bool {
    isNo(index) || CheckBoxes.yeses.contains(word(index).key)
  }

  private func lineEnd(from first: Int) -> Int {
    var index = first
    while index < words.count, index == first || !words[index].before.contains(.line) { index += 1 }
    return index
  }

  /// Spaces right before a word.
  private func gap(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    let from = Int(words[index - 1].byteEnd)
    let between = bytes[from..<Int(words[index].byteStart)]
    let lead = between.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return lead.count + (lead.contains(UInt8(ascii: "\t")) ? 2 : 0)
  }

  /// Whether the box right before a word is chosen; nil without a box.
  private func box(before index: Int) -> Bool? {
    guard !words[index].before.isDisjoint(with: [.open, .close, .other]) else { return nil }
    let from = index > 0 ? Int(words[index - 1].byteEnd) : 0
    let marks = Array(bytes[from..<Int(words[index].byteStart)])
    if let sign = sign(in: marks) { return sign }
    if isEmptyPair(marks) { return false }
    guard index > 0, CheckBoxes.ticks.contains(words[index - 1].key),
      words[index - 1].byteEnd - words[index - 1].byteStart == 1,
      let first = marks.first, first == UInt8(ascii: "]") || first == UInt8(ascii: ")"),
      words[index - 1].before.contains(.open)
    else { return nil }
    return true
  }

  /// `☐` is empty, `☑` and `☒` are chosen.
  private func sign(in bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 3 else { return nil }
    var found: Bool?
    for place in 0..<bytes.count - 2 where bytes[place] == 0xE2 {
      if bytes[place + 1] == 0x98 {
        if bytes[place + 2] == 0x90 { found = false }
        if bytes[place + 2] == 0x91 || bytes[place + 2] == 0x92 { found = true }
      } else if bytes[place + 1] == 0x9C, (0x93...0x97).contains(bytes[place + 2]) {
        found = true
      } else if bytes[place + 1] == 0x96, bytes[place + 2] == 0xA1 {
        found = false
      }
    }
    return found
  }

  /// `[ ]`, `[]`, `( )`, `()`, `[_]` at the end of what stands before the word.
  private func isEmptyPair(_ bytes: [UInt8]) -> Bool {
    var end = bytes.count - 1
    while end >= 0, bytes[end] == UInt8(ascii: " ") { end -= 1 }
    guard end >= 1, bytes[end] == UInt8(ascii: "]") || bytes[end] == UInt8(ascii: ")") else {
      return false
    }
    let opener = bytes[end] == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "(")
    var index = end - 1
    while index >= 0, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "_") {
      index -= 1
    }
    return index >= 0 && bytes[index] == opener
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let nouns = keys("remission episode type presentation features severity")
  private static let ticks = keys("x v")
  private static let noes = keys("no none denied denies absent negative neg wnl nil n")
  private static let yeses = keys("yes y present")
}
