/// A note cut into tokens, and what has been decided about each of them so far. Finders work on
/// it in turn; what one has taken or protected, a later one leaves alone.
struct Reading {
  enum State: UInt8 { case free, protected, taken }

  let scalars: [Unicode.Scalar]
  private(set) var tokens: [Token] = []
  private(set) var folded: [UInt8] = []
  private(set) var states: [State] = []
  private(set) var finds: [Find] = []
  /// Number of the find that holds a token, -1 for none.
  private var owners: [Int] = []
  /// How the note, and each of its lines, uses capitals.
  private(set) var isFlat: [Bool] = []
  var people = People()

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    tokens.reserveCapacity(scalars.count / 3)
    folded.reserveCapacity(scalars.count)
    cut()
    lookUp()
    states = [State](repeating: .free, count: tokens.count)
    owners = [Int](repeating: -1, count: tokens.count)
    judgeCapitals()
  }

  var count: Int { tokens.count }

  func isFree(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && states[index] == .free
  }

  func isTaken(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && states[index] == .taken
  }

  /// The token at `index`, nil outside the note.
  func at(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func letters(_ token: Token) -> ArraySlice<UInt8> {
    folded[token.foldStart..<token.foldEnd]
  }

  /// The digits of a number token as a value; nil for more than nine digits or another token.
  func number(_ index: Int) -> Int? {
    guard let token = at(index), token.form == .number, token.count <= 9 else { return nil }
    return letters(token).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether the token follows the one before without a gap.
  func isTied(_ index: Int) -> Bool { at(index)?.gap == Token.Gap.none && index > 0 }

  /// Last token of the run without white space that starts at `index`.
  func runEnd(from index: Int) -> Int {
    var last = index
    while isTied(last + 1) { last += 1 }
    return last
  }

  /// The last token of the longest phrase of the lexicon of that kind that starts at `index`.
  func phraseEnd(_ index: Int, _ kinds: WordKinds) -> Int? {
    guard let token = at(index), token.count > 0 else { return nil }
    var best: Int? = token.has(kinds) ? index : nil
    guard token.has(.opensPhrase) else { return best }
    var hash = WordHash(letters(token))
    var place = index + 1
    var words = 1
    while words < 6, let next = at(place), next.gap != .line {
      if next.count == 0 {
        guard next.isApostrophe || next.isHyphen || next.isSign("&") || next.isSign(".") else {
          break
        }
      } else {
        hash.add(0x20)
        for byte in letters(next) { hash.add(byte) }
        words += 1
        if let entry = Lexicon.builtin[hash.value], entry.kinds.hasAny(kinds) { best = place }
      }
      place += 1
    }
    return best
  }

  func letters(_ index: Int) -> ArraySlice<UInt8> { letters(tokens[index]) }

  /// Marks tokens as safe to stay; those already taken are left.
  mutating func protect(_ first: Int, _ last: Int) {
    guard first >= 0, first <= last, last < tokens.count else { return }
    for index in first...last where states[index] == .free { states[index] = .protected }
  }

  /// Takes tokens `first` to `last` as one identifier. Refused when any of them is taken, or is
  /// protected and `overProtected` is false.
  @discardableResult
  mutating func take(
    _ first: Int, _ last: Int, _ kind: PHIClass, person: Int? = nil, date: PartialDate? = nil,
    overProtected: Bool = false
  ) -> Bool {
    guard first >= 0, first <= last, last < tokens.count else { return false }
    for index in first...last {
      if states[index] == .taken || (states[index] == .protected && !overProtected) { return false }
    }
    for index in first...last {
      states[index] = .taken
      owners[index] = finds.count
    }
    finds.append(Find(first: first, last: last, kind: kind, person: person, date: date))
    return true
  }

  /// "MedicAlert", not "McKay" and not "LaTonya": a second capital after four letters or more.
  func isBrandLike(_ index: Int) -> Bool {
    let token = tokens[index]
    var place = 0
    for scalar in scalars[token.start..<token.end] {
      if place > 0, Folding.isUpper(scalar) { return place > 3 }
      place += 1
    }
    return false
  }

  /// The find that holds the token.
  func find(at index: Int) -> Find? {
    guard index >= 0, index < tokens.count, owners[index] >= 0 else { return nil }
    return finds[owners[index]]
  }

  private mutating func cut() {
    var index = 0
    var gap = Token.Gap.line
    while index < scalars.count {
      let value = scalars[index].value
      if value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x202F || value == 0x3000 {
        if gap == .none { gap = .space }
        index += 1
      } else if value == 0x0A || value == 0x0D || value == 0x85 || value == 0x2028
        || value == 0x2029 || value == 0x0B || value == 0x0C
      {
        gap = .line
        index += 1
      } else {
        index = cutToken(from: index, gap: gap)
        gap = .none
      }
    }
  }

  private mutating func cutToken(from start: Int, gap: Token.Gap) -> Int {
    var token = Token(
      start: start, end: start + 1, form: .sign, shape: .lower, gap: gap, count: 0,
      foldStart: folded.count, foldEnd: folded.count, hash: 0, kinds: [], value: 0,
      first: scalars[start].value)
    var hash = WordHash()
    var letters = 0
    var uppers = 0
    var startsUpper = false
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      if let letter = Folding.letter(scalar) {
        if letter == 0 {
          if index == start { break }
        } else {
          let isUpper = Folding.isUpper(scalar)
          if letters == 0 { startsUpper = isUpper }
          letters += 1
          if isUpper { uppers += 1 }
          Folding.append(letter, to: &folded)
        }
      } else if scalar.value >= 0x30 && scalar.value <= 0x39 {
        folded.append(UInt8(scalar.value))
      } else {
        break
      }
      index += 1
    }
    guard index > start else {
      tokens.append(token)
      return start + 1
    }
    token.end = index
    token.foldEnd = folded.count
    for place in token.foldStart..<token.foldEnd { hash.add(folded[place]) }
    token.hash = hash.value
    token.count = token.foldEnd - token.foldStart
    token.form = letters == 0 ? .number : (letters == token.count ? .word : .mixed)
    if token.form == .mixed && !hasDigit(token) { token.form = .word }
    token.shape =
      uppers == 0 ? .lower : (uppers == letters ? (letters == 1 ? .title : .caps) : .inner)
    if uppers == 1 && startsUpper { token.shape = .title }
    tokens.append(token)
    return index
  }

  /// "Ridgely", "Connolly": a family name of that ending is no adverb.
  private func endsInLy(_ token: Token) -> Bool {
    folded[token.foldEnd - 2] == UInt8(ascii: "l") && folded[token.foldEnd - 1] == UInt8(ascii: "y")
  }

  private func hasDigit(_ token: Token) -> Bool {
    folded[token.foldStart..<token.foldEnd].contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  private mutating func lookUp() {
    let lexicon = Lexicon.builtin
    for index in tokens.indices where tokens[index].form == .word || tokens[index].form == .mixed {
      if let entry = lexicon[tokens[index].hash] {
        tokens[index].kinds = entry.kinds
        tokens[index].value = entry.value
      }
      if tokens[index].form == .word, !tokens[index].isOrdinary, tokens[index].count > 3,
        !(tokens[index].has(.surname) && endsInLy(tokens[index])),
        let kinds = WordStem.kinds(
          ofInflected: letters(index), isName: tokens[index].has(.given), in: lexicon)
      {
        tokens[index].kinds.formUnion(kinds)
      }
    }
  }

  /// A line of capitals, or a note without any, tells nothing by its capitals.
  private mutating func judgeCapitals() {
    isFlat = [Bool](repeating: false, count: tokens.count)
    var words = 0
    var capitalized = 0
    for token in tokens where token.isWord && token.count > 1 {
      words += 1
      if token.shape != .lower && token.shape != .caps { capitalized += 1 }
    }
    let isLowerNote =
      words >= 4 && (capitalized * 25 < words || capitalized * 8 < words && startsLow())
    var first = 0
    while first < tokens.count {
      var last = first
      while last + 1 < tokens.count, tokens[last + 1].gap != .line { last += 1 }
      let isFlatLine = isLowerNote || isCapsLine(first, last) || isLowerLine(first, last)
      for index in first...last { isFlat[index] = isFlatLine }
      first = last + 1
    }
  }

  /// Whether most sentences start with a small letter and no capital stands inside one.
  private func startsLow() -> Bool {
    var low = 0
    var high = 0
    for index in tokens.indices where tokens[index].isWord && tokens[index].count > 1 {
      let isFirst =
        index == 0 || tokens[index].gap == .line
        || tokens[index - 1].isSign(".") && tokens[index].gap == .space
        || tokens[index - 1].isSign(":")
      switch tokens[index].shape {
      case .lower: low += isFirst ? 1 : 0
      case .title, .inner:
        guard isFirst else { return false }
        high += 1
      case .caps: break
      }
    }
    return low > high && low >= 2
  }

  private func isLowerLine(_ first: Int, _ last: Int) -> Bool {
    var words = 0
    for token in tokens[first...last] where token.isWord && token.count > 1 {
      if token.shape == .title || token.shape == .inner { return false }
      if token.shape == .lower { words += 1 }
    }
    return words >= 4 && tokens[first].shape == .lower
  }

  private func isCapsLine(_ first: Int, _ last: Int) -> Bool {
    var small = 0
    var great = 0
    for token in tokens[first...last] where token.isWord && token.count > 2 {
      if token.shape == .caps { great += 1 } else { small += 1 }
    }
    return great >= 3 && great >= 6 * small
  }
}

/// A stretch of tokens that must not leave.
struct Find {
  var first: Int
  var last: Int
  var kind: PHIClass
  /// Number of the person in `People`, for names.
  var person: Int?
  /// The day or month meant, for dates.
  var date: PartialDate?
}
