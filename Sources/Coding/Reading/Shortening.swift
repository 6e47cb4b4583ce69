/// Words cut short by a hurried hand: "recurr", "inattn", "adolesc", "assessmt". A word no table knows
/// is the long word of the field whose beginning it is, or whose letters it keeps in their order; of
/// two that fit it is neither.
enum Shortening {
  /// The word of diagnoses that was meant; nil when it is none, several, or an everyday word.
  /// - Parameters:
  ///   - letters: the word's own bytes, in any case.
  ///   - isBesideName: a disorder's name is right beside it, so that even an everyday word, "comb" or
  ///     "avoid", is short for another.
  static func ofDiagnosis(_ letters: ArraySlice<UInt8>, isBesideName: Bool) -> WordKey? {
    diagnoses.meant(letters, allowsEveryday: isBesideName)
  }

  /// Whether a word of diagnoses begins with the first two letters.
  static func begins(_ letters: ArraySlice<UInt8>) -> Bool { diagnoses.begins(letters) }

  /// A word that is part of a disorder's name and of little else.
  static func isName(_ key: WordKey) -> Bool { names.contains(key) }

  private static let names: Set<WordKey> = Set(
    ("disorder personality presentation type adhd opioid alcohol cannabis cocaine nicotine stimulant"
      + " compulsive nervosa anorexia bulimia ud")
      .split(separator: " ").map { WordKey(String($0)) })

  /// The word of services that was meant.
  static func ofService(_ letters: ArraySlice<UInt8>) -> WordKey? {
    services.meant(letters, keeping: 2.0 / 3)
  }

  /// An everyday word that may be short for one of a disorder's name.
  static func isEveryday(_ key: WordKey) -> Bool { diagnoses.namely.contains(key) }

  /// Words that make their neighbour's short form one of a diagnosis.
  static func isOfDiagnosis(_ key: WordKey) -> Bool { context.contains(key) }

  private static let diagnoses = ShortWords(
    "recurrent moderate severe episode remission sustained partial unspecified psychotic features chronic"
      + " predominantly inattentive hyperactive impulsive combined presentation generalized restricting"
      + " purging adolescent childhood disorder personality persistent borderline bipolar depressive"
      + " anxiety obsessive compulsive adjustment disturbance conduct emotions nervosa anorexia"
      + " bulimia schizophrenia schizoaffective dependence cannabis stimulant alcohol opioid cocaine sedative"
      + " amphetamine methamphetamine spectrum intellectual oppositional defiant intermittent"
      + " explosive dissociative posttraumatic agoraphobia separation selective narcissistic avoidant"
      + " antisocial dysphoric premenstrual dysphoria insomnia nicotine tobacco withdrawal uncomplicated"
      + " delusional paranoid undifferentiated cyclothymic trichotillomania excoriation hoarding disruptive"
      + " dysregulation attachment postpartum histrionic schizotypal",
    everyday:
      "comb press depend post rest part sever child adjust compulsion symptom avoid attach disrupt withdraw"
      + " select separate restrict combine present feature border gene genera general oppose opposition"
      + " trauma mode sing epi sustain remit personal person emotion coca amph hoard intellect anti"
      + " depress dissociate hyper obsess impulse para alco inter mode disabled recur sedate pane"
      + " explosion explode dysphoria attache delusion amps persist obsession compulsions emote conduit"
      + " explore expose depress depressed insist narc sever chill unit opium opera premise pose posts seated"
      + " seat dined defined define definite exclusive expensive present presents patient patio partner"
      + " partial parent parental alone along also agora attain attend intent intend interim intel psych"
      + " psychotic person reason resting rest recent remain reunion scope spec spent dance distance disturb"
      + " dose hope hose node bulb bird bode body border bore coin code color come compel compose concise"
      + " condition conic cocoa cold core cord dress dread deep deeper depth defer deal dean delay desire"
      + " episode eve evening effect motions mother moment moan mode modern model mild amine ample ant anti"
      + " ante anxious any avid avoided attach post postman pour pout posture pants pair paid pain part"
      + " passe pass past pure purge pursue pulling children chord cord cone coming comb comic session",
    short: "alc:alcohol stim:stimulant pers:personality dis:disorder nerv:nervosa")
  private static let services = ShortWords(
    "assessment evaluation individual psychotherapy counseling services medication management collaborative"
      + " interpreter psychiatric",
    everyday:
      "psychot psychotic cousin assess medic medical manage interpret counsel service psych psycho psychiatry collaborate value asset"
      + " individuals medications assent manager interest inter colt coll psychic serve eval session series"
      + " serious serves median collie service inert intern internet ingest collate color mange meant mediation",
    short: "")

  private static let context: Set<WordKey> = Set(
    ("disorder mdd adhd add gad ptsd ocd bpd bp bd bipolar depression depressive anxiety autism anorexia an"
      + " bn bed bulimia schizophrenia adjustment adj personality conduct odd asd dmdd use ud aud oud"
      + " mild moderate mod severe recurrent single episode ep remission type onset chronic unspecified nos"
      + " depressed manic hypomanic current i ii nervosa compulsive opioid alcohol cannabis stimulant"
      + " feature features rem"
      + " combined inattentive psychotic major maj defiant panic phobia insomnia dx diagnosis social")
      .split(separator: " ").map { WordKey(String($0)) })
}

/// Long words by their first two letters.
private struct ShortWords {
  private struct Long {
    let letters: [UInt8]
    let key: WordKey
  }

  private var byBeginning: [UInt16: [Long]] = [:]
  private var everyday: Set<WordKey> = []
  private var short: [WordKey: WordKey] = [:]
  /// Everyday words that are short for a longer one right beside a disorder's name.
  let namely: Set<WordKey> = Set(
    [
      "comb", "depend", "avoid", "restrict", "obsess", "adjust", "oppose", "disrupt", "dissociate",
      "attach", "general", "separate", "select", "moder", "sever",
    ].map { WordKey(exactly: $0) })

  init(_ words: String, everyday: String, short: String) {
    for word in words.split(separator: " ") {
      let letters = Array(word.utf8)
      byBeginning[ShortWords.beginning(letters[...]), default: []].append(
        Long(letters: letters, key: WordKey(String(word))))
      self.everyday.insert(WordKey(exactly: String(word)))
    }
    for word in everyday.split(separator: " ") {
      self.everyday.insert(WordKey(exactly: String(word)))
    }
    for pair in short.split(separator: " ") {
      let parts = pair.split(separator: ":").map(String.init)
      if parts.count == 2 { self.short[WordKey(exactly: parts[0])] = WordKey(parts[1]) }
    }
  }

  /// - Parameter keeping: the share of its letters a word keeps at least where they are no beginning.
  func meant(
    _ letters: ArraySlice<UInt8>, allowsEveryday: Bool = false, keeping: Double = 0.5
  ) -> WordKey? {
    guard (3...12).contains(letters.count), let longs = byBeginning[ShortWords.beginning(letters)]
    else { return nil }
    let small = letters.map { $0 | 0x20 }
    var hash = WordHash()
    for letter in small { hash.add(letter) }
    if let known = short[hash.key] { return known }
    guard small.count >= 4,
      !everyday.contains(hash.key) || allowsEveryday && namely.contains(hash.key)
    else { return nil }
    let begun = longs.filter { $0.letters.count > small.count && $0.letters.starts(with: small) }
    if !begun.isEmpty { return begun.count == 1 ? begun[0].key : nil }
    guard small.count >= 5, !everyday.contains(hash.key) else { return nil }
    let kept = longs.filter {
      small.count + 2 <= $0.letters.count
        && Double(small.count) >= Double($0.letters.count) * keeping
        && ShortWords.keeps(small, of: $0.letters)
    }
    return kept.count == 1 ? kept[0].key : nil
  }

  func begins(_ letters: ArraySlice<UInt8>) -> Bool {
    byBeginning[ShortWords.beginning(letters)] != nil
  }

  /// The letters stand in the long word in their order, three of them at its beginning.
  private static func keeps(_ small: [UInt8], of long: [UInt8]) -> Bool {
    guard small.prefix(3) == long.prefix(3) else { return false }
    var place = 0
    for letter in long where place < small.count && small[place] == letter { place += 1 }
    return place == small.count
  }

  private static func beginning(_ letters: ArraySlice<UInt8>) -> UInt16 {
    guard letters.count > 1 else { return 0 }
    return UInt16(letters[letters.startIndex] | 0x20) << 8
      | UInt16(letters[letters.startIndex + 1] | 0x20)
  }
}
