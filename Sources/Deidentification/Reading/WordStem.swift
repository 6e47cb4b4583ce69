/// Regular endings of English words, so that the word list can do without them.
enum WordStem {
  /// What the word is without its ending; nil when it is no everyday word with an ending. A given
  /// name is not robbed of "-er", so that "Tyler" stays a name.
  static func kinds(
    ofInflected word: ArraySlice<UInt8>, isName: Bool, in lexicon: Lexicon
  ) -> WordKinds? {
    for ending in endings where word.count - ending.letters.count >= 3 {
      if isName && ending.isWeak { continue }
      guard word.suffix(ending.letters.count).elementsEqual(ending.letters) else { continue }
      let stem = word.dropLast(ending.letters.count)
      for addition in ending.additions {
        if let kinds = kinds(stem, addition, lexicon) { return kinds }
      }
      if stem.count > 3, let last = stem.last, stem.dropLast().last == last, ending.doubles,
        let kinds = kinds(stem.dropLast(), [], lexicon)
      {
        return kinds
      }
    }
    guard !isName else { return nil }
    for prefix in prefixes where word.count - prefix.count >= 4 {
      if word.prefix(prefix.count).elementsEqual(prefix),
        let kinds = kinds(word.dropFirst(prefix.count), [], lexicon)
      {
        return kinds
      }
    }
    return nil
  }

  private static func kinds(
    _ stem: ArraySlice<UInt8>, _ addition: [UInt8], _ lexicon: Lexicon
  ) -> WordKinds? {
    var hash = WordHash(stem)
    for byte in addition { hash.add(byte) }
    guard let entry = lexicon[hash.value], entry.kinds.hasAny([.ordinary, .keep, .verb]) else {
      return nil
    }
    return entry.kinds.intersection(.common).union(.ordinary)
  }

  private struct Ending {
    let letters: [UInt8]
    let additions: [[UInt8]]
    let doubles: Bool
    let isWeak: Bool

    init(_ letters: String, _ additions: [String], doubles: Bool = false, weak: Bool = true) {
      self.letters = Array(letters.utf8)
      self.additions = additions.map { Array($0.utf8) }
      self.doubles = doubles
      isWeak = weak
    }
  }

  private static let endings = [
    Ending("s", [""]), Ending("es", ["", "e"]), Ending("ies", ["y"]),
    Ending("ed", ["", "e"], doubles: true, weak: false), Ending("ied", ["y"], weak: false),
    Ending("ing", ["", "e"], doubles: true, weak: false), Ending("ly", ["", "le"]),
    Ending("er", ["", "e"], doubles: true), Ending("ers", ["", "e"], doubles: true),
    Ending("est", ["", "e"]), Ending("ness", [""]), Ending("ity", ["", "e"]),
    Ending("able", ["", "e"]), Ending("less", [""]), Ending("ful", [""]), Ending("ment", [""]),
    Ending("ation", ["", "e"]), Ending("ally", [""]), Ending("ability", ["", "e"]),
    Ending("ive", ["", "e"]), Ending("ize", [""]), Ending("ized", [""]), Ending("izing", [""]),
    Ending("al", ["", "e"]), Ending("ism", [""]), Ending("ist", ["", "e"]),
  ]

  private static let prefixes = [
    "un", "re", "non", "pre", "over", "under", "mis", "dis", "psycho", "neuro", "self", "anti",
    "hyper", "hypo", "co", "tele", "inter", "sub", "bio", "multi", "semi", "post", "out",
  ].map { Array($0.utf8) }
}

extension WordStem {
  /// Whether an unknown word ends like a term of the clinic or of grammar, not like a name.
  static func looksClinical(_ word: ArraySlice<UInt8>) -> Bool {
    clinicalEndings.contains {
      word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0)
    }
  }

  private static let clinicalEndings = [
    "tion", "ment", "ness", "ing", "edly", "ism", "itis", "osis", "pathy", "emia", "phobia",
    "philia",
    "ology", "otherapy", "ative", "ously", "able", "ible", "ized", "izing", "azole", "pine", "pram",
    "mycin", "azepam", "idone", "olol", "pril", "sartan", "statin", "oxetine", "phrenia", "mania",
    "thymic", "kinesia", "oretic", "osmotic", "cholic", "ality", "ivity", "lytic", "genic",
    "tropic",
  ].map { Array($0.utf8) }
}
