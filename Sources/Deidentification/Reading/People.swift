/// Everybody the chart or the note names: one entry a person, whatever the form of the name.
struct People {
  struct Person {
    var kind: PHIClass
    /// Hashes of folded name words by which the person is known.
    var words: Set<UInt64>
    /// Folded name words, for misspellings.
    var spellings: [[UInt8]]
    var isInChart: Bool
  }

  private(set) var all: [Person] = []
  /// A bit for each hash of a name word, so that most words of a note are passed by at once.
  private var sieve: UInt64 = 0

  mutating func add(_ person: Person) -> Int {
    all.append(person)
    for word in person.words { note(word) }
    return all.count - 1
  }

  mutating func add(word: UInt64, letters: ArraySlice<UInt8>, to person: Int) {
    guard all[person].words.insert(word).inserted else { return }
    all[person].spellings.append(Array(letters))
    note(word)
  }

  mutating func become(_ kind: PHIClass, person: Int) {
    all[person].kind = kind
  }

  /// The first person known by that word, those of the chart before others.
  func person(word: UInt64) -> Int? {
    guard sieve & (1 << (word & 63)) != 0 else { return nil }
    return all.firstIndex { $0.words.contains(word) }
  }

  /// Whose chart name the word shortens: "Dash" of "Dashiell", "Ferdie" of "Ferdinand".
  func shortened(_ letters: ArraySlice<UInt8>) -> Int? {
    var stem = letters
    for ending in ["ie", "ey", "y", "i"] where stem.count - ending.utf8.count >= 3 {
      if stem.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        stem = stem.dropLast(ending.utf8.count)
        break
      }
    }
    if stem.count > 3, stem.last == stem.dropLast().last { stem = stem.dropLast() }
    return all.firstIndex { person in
      person.isInChart
        && person.spellings.contains {
          $0.count >= 5 && $0.count > stem.count && $0.prefix(stem.count).elementsEqual(stem)
        }
    }
  }

  func isInChart(_ word: UInt64) -> Bool {
    person(word: word).map { all[$0].isInChart } == true
  }

  /// The person known by both words.
  func person(words one: UInt64, _ other: UInt64) -> Int? {
    guard sieve & (1 << (one & 63)) != 0, sieve & (1 << (other & 63)) != 0 else { return nil }
    return all.firstIndex { $0.words.contains(one) && $0.words.contains(other) }
  }

  private mutating func note(_ word: UInt64) {
    sieve |= 1 << (word & 63)
  }
}
