/// How firmly a condition is put: as the clinician's own finding, or as a name that passes by in a
/// sentence about something else. A finding is a label, is graded, stands in a list of findings,
/// or is what somebody has, is treated for, or meets the criteria of. Whatever others say, guess
/// or wrote, what a drug is for, and what once was, passes by; it never joins findings on a claim.
struct Standing {
  private let facts: NoteFacts
  private let heads: [Range<Int>]
  private var text: NoteText { facts.text }

  init(_ facts: NoteFacts, heads: [Range<Int>]) {
    self.facts = facts
    self.heads = heads
  }

  /// Which conditions are the clinician's findings; `graded` says which carry severity, episode or
  /// remission of their own.
  func firm(graded: [Bool], inSection: [Bool], remitted: [Bool]) -> [Bool] {
    var firm: [Bool] = []
    for place in heads.indices {
      let isFirm =
        remitted[place]
        || !isBorrowed(heads[place])
          && (inSection[place] || graded[place] || isLabel(place, after: firm)
            || isPredicated(heads[place]))
      firm.append(isFirm)
    }
    for place in heads.indices.dropFirst() where !firm[place] && firm[place - 1] {
      firm[place] = isListed(place) && !isBorrowed(heads[place])
    }
    for place in heads.indices.dropLast().reversed() where !firm[place] && firm[place + 1] {
      firm[place] = isListed(place + 1) && !isBorrowed(heads[place])
    }
    return firm
  }

  /// Joined to the condition before by "and", "plus", a comma or a slash, with little between.
  func isListed(_ place: Int) -> Bool {
    let gap = heads[place - 1].upperBound..<heads[place].lowerBound
    guard gap.count <= 8,
      text.sentence(of: heads[place].lowerBound).contains(heads[place - 1].lowerBound)
    else { return false }
    if gap.isEmpty { return true }
    for index in gap.lowerBound...gap.upperBound where text.word(index).before.contains(.question) {
      return false
    }
    return gap.allSatisfy { isFiller($0) || Standing.joiners.contains(text[$0].key) }
  }

  /// The words before it in its clause are nothing but what belongs to a name.
  private func isLabel(_ place: Int, after firm: [Bool]) -> Bool {
    let head = heads[place]
    let sentence = text.sentence(of: head.lowerBound)
    var index = head.lowerBound
    while index > sentence.lowerBound {
      let marks = text[index].before
      if marks.endsClause
        || !marks.isDisjoint(with: [.colon, .comma, .open, .period, .question])
      {
        if marks.contains(.comma), let last = firm.last, heads[place - 1].upperBound == index {
          return last
        }
        break
      }
      index -= 1
      guard isFiller(index) || heads.contains(where: { $0.contains(index) }) else { return false }
    }
    return !isPassedOver(head.upperBound)
  }

  /// What follows says that it was, or what others did with it: "was the ER's word".
  private func isPassedOver(_ start: Int) -> Bool {
    let end = min(text.sentence(of: start - 1).upperBound, start + 6)
    for index in start..<max(start, end) {
      let marks = text[index].before
      if marks.endsClause || !marks.isDisjoint(with: [.comma, .colon, .open]) { return false }
      let key = text[index].key
      if Standing.pasts.contains(key) {
        return !(index + 1..<min(end + 2, text.sentence(of: start - 1).upperBound)).contains {
          Standing.present.contains(text[$0].key) || isGrade($0)
        }
      }
      if Standing.asked.contains(key) { return true }
      if !isFiller(index) { return false }
    }
    return false
  }

  /// "has", "is treated for", "criteria for", "the diagnosis is" before it.
  private func isPredicated(_ head: Range<Int>) -> Bool {
    if isPassedOver(head.upperBound) { return false }
    let sentence = text.sentence(of: head.lowerBound)
    var index = head.lowerBound
    while index > max(sentence.lowerBound, head.lowerBound - 10) {
      if text[index].before.endsClause { return false }
      index -= 1
      let key = text[index].key
      if Standing.topics.contains(key) { return false }
      if Standing.finding.contains(key) { return true }
      let distance = head.lowerBound - index
      if distance <= 4 {
        if Standing.copulas.contains(key) { return true }
        if key == Standing.for, isOfVisit(index, sentence) { return true }
        if key == Standing.with, isOfPerson(index - 1, sentence) { return true }
        if Standing.having.contains(key), isClient(index, sentence) { return true }
      }
    }
    return false
  }

  /// "seen for", "therapy for", "came in for", "follow-up for".
  private func isOfVisit(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 3)..<index).contains {
      Standing.visits.contains(text[$0].key)
    } || index == sentence.lowerBound
  }

  /// "a 34-year-old man with", "presents with".
  private func isOfPerson(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index >= sentence.lowerBound
      && !(max(sentence.lowerBound, index - 5)..<index).contains {
        Standing.topics.contains(text[$0].key)
      }
      && (Standing.persons.contains(text[index].key) || text[index].isNumber)
  }

  /// "She has", "client also has", "I have".
  private func isClient(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 3)..<index).contains {
      Standing.persons.contains(text[$0].key)
    } || index == sentence.lowerBound
  }

  /// Other people's word for it, or part of another thing's name.
  func isBorrowed(_ head: Range<Int>) -> Bool {
    let next = text.word(head.upperBound)
    if head.upperBound < text.count, next.before.isSubset(of: [.space, .quote, .hyphen]),
      Standing.things.contains(next.key)
    {
      return true
    }
    if (1...2).contains(where: { back in
      head.lowerBound >= back && Standing.topics.contains(text[head.lowerBound - back].key)
    }) {
      return true
    }
    if isGuess(head) || isGiven(head) || isEntry(head) || isHistory(head) { return true }
    let before = text.word(head.lowerBound - 1)
    if before.isPossessive, before.isCapitalized, text[head.lowerBound].before.isSubset(of: .space),
      !Standing.own.contains(before.key)
    {
      return true
    }
    return isToldByOthers(head)
  }

  /// "the list now holds three: schizophrenia, ...", "two older entries, alcohol abuse and ...".
  private func isEntry(_ head: Range<Int>) -> Bool {
    let sentence = text.sentence(of: head.lowerBound)
    let lead = max(sentence.lowerBound, head.lowerBound - 24)..<head.lowerBound
    guard let list = lead.last(where: { Standing.lists.contains(text[$0].key) }) else {
      return false
    }
    return !text.word(list + 1).before.contains(.colon)
      && !(list..<head.lowerBound).contains { text[$0].before.contains(.semicolon) }
  }

  /// Under a heading such as "HISTORY:" or "PMH:".
  private func isHistory(_ head: Range<Int>) -> Bool {
    let sentence = text.sentence(of: head.lowerBound).lowerBound
    var first = sentence
    while first > 0, !text[first].before.contains(.line) { first -= 1 }
    return isHistory(from: sentence, head) || isHistory(from: first, head)
  }

  private func isHistory(from first: Int, _ head: Range<Int>) -> Bool {
    let heading =
      first..<min(first + 5, head.lowerBound, text.sentence(of: first).upperBound - 1) + 1
    guard
      let colon = heading.dropFirst().first(where: { text[$0].before.contains(.colon) })
    else { return false }
    let words = first..<colon
    return words.contains { Standing.histories.contains(text[$0].key) }
      && !words.contains { Standing.recent.contains(text[$0].key) }
  }

  /// "Trazodone had been given for insomnia", "Lexapro for depression".
  private func isGiven(_ head: Range<Int>) -> Bool {
    let sentence = text.sentence(of: head.lowerBound)
    let lead = max(sentence.lowerBound, head.lowerBound - 3)..<head.lowerBound
    guard let place = lead.last(where: { text[$0].key == Standing.for }) else { return false }
    return (max(sentence.lowerBound, place - 4)..<place).contains { index in
      Standing.given.contains(text[index].key)
        || facts.cues.has(.drugName, in: index..<index + 1)
    }
  }

  /// "the counselor's guess is autism", "GAD was a guess by urgent care", "her title for it".
  private func isGuess(_ head: Range<Int>) -> Bool {
    let sentence = text.sentence(of: head.lowerBound)
    let around = [
      max(sentence.lowerBound, head.lowerBound - 5)..<head.lowerBound,
      head.upperBound..<min(sentence.upperBound, head.upperBound + 8),
    ]
    for words in around {
      for index in words where Standing.guesses.contains(text[index].key) {
        let between = index < head.lowerBound ? index..<head.lowerBound : head.upperBound..<index
        if between.dropFirst().contains(where: { text[$0].before.endsClause }) { continue }
        if !between.contains(where: { Standing.linking.contains(text[$0].key) }) { continue }
        let owner = max(sentence.lowerBound, index - 4)..<index
        if !owner.contains(where: { Standing.clinician.contains(text[$0].key) }) { return true }
      }
    }
    return false
  }

  /// "lawyer says PTSD", "the ER wrote bipolar", "grandma asked about autism".
  private func isToldByOthers(_ head: Range<Int>) -> Bool {
    let sentence = text.sentence(of: head.lowerBound)
    var index = head.lowerBound
    while index > max(sentence.lowerBound, head.lowerBound - 6) {
      let marks = text[index].before
      if marks.endsClause || marks.contains(.period) { return false }
      index -= 1
      if Standing.minds.contains(text[index].key) { return true }
      guard Standing.telling.contains(text[index].key) else { continue }
      let subject = max(sentence.lowerBound, index - 5)..<index
      if (head.upperBound..<sentence.upperBound).contains(where: {
        Standing.agreeing.contains(text[$0].key)
      }) || isAdopted(behind: sentence) {
        return false
      }
      let start = subject.last { text[$0].before.endsClause || text[$0].before.contains(.comma) }
      let said = (start ?? subject.lowerBound)..<index
      return !said.isEmpty && !said.contains { Standing.clinician.contains(text[$0].key) }
    }
    return false
  }

  /// "Dr. H. has called it ... I share that.": the next sentence takes it over.
  private func isAdopted(behind sentence: Range<Int>) -> Bool {
    guard sentence.upperBound < text.count else { return false }
    let next = text.sentence(of: sentence.upperBound)
    return next.count <= 6 && Standing.clinician.contains(text[next.lowerBound].key)
      && next.contains { Standing.agreeing.contains(text[$0].key) }
  }

  private func isGrade(_ index: Int) -> Bool {
    QualifierTable.trie.longest(
      in: text, from: index, below: text.count, joins: { $0.isSubset(of: .space) })?
      .values.contains { $0.rawValue <= Qualifier.single.rawValue } ?? false
  }

  private func isFiller(_ index: Int) -> Bool {
    let word = text[index]
    if word.kind == .code || word.isNumber || Standing.fillers.contains(word.key) { return true }
    return QualifierTable.trie.longest(
      in: text, from: index, below: text.count, joins: { $0.isSubset(of: [.space, .hyphen]) })
      != nil
      || facts.cues.has(.diagnosisSection, in: index..<index + 1)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let `for` = WordKey("for")
  private static let with = WordKey("with")
  private static let topics = keys("about regarding concerning re")
  private static let minds = keys(
    "convinced sure certain afraid scared worried worries fears feared insists dreads imagines"
      + " pretends wonders wondered hopes")
  private static let joiners = keys(
    "together it them that so and or plus with comorbid alongside also along as well both too")
  private static let fillers = keys(
    "a an the her his their clients patients my our of type to both known current currently primary"
      + " secondary also plus and comorbid active ongoing established confirmed full frank documented"
      + " long standing longstanding chronic adult childhood lifelong dsm 5 tr icd 10 cm code f today so really actually rather better"
      + " with w then now new still clinical co occurring occuring features level")
  private static let finding = keys(
    "adding dx diagnosis diagnoses diagnosed diagnose criteria meets meeting met treat treating treats treated"
      + " treatment address addressed addressing focus focused assessment impression formulation"
      + " find finds conclusion conclude confirmed confirms established settled consistent remains continues"
      + " carries fits call code moved changed revised updated reclassified")
  private static let copulas = keys("is its are be remains this")
  private static let having = keys("has have having lives living suffers presents")
  private static let visits = keys(
    "seen here therapy session psychotherapy treatment visit follow followed f up came come comes in care"
      + " cbt dbt emdr erp act counseling group program treated management managed individual min referred"
      + " works working work us evaluation intake assessment presents presenting attends attending")
  private static let persons = keys(
    "client patient pt he she they i we man woman boy girl male female yo old year teen teenager"
      + " student veteran presents living lives presented member youth child adult who identified")
  private static let pasts = keys("was were had")
  private static let present = keys(
    "confirmed diagnosed addressed treated discussed focus main primary target targeted established"
      + " reviewed stable active worked")
  private static let asked = keys(
    "asked raised queried floated questioned wondered mentioned suggested proposed guessed")
  private static let things = keys(
    "meds med medication medications drugs label labels group screen screener screening test testing"
      + " workup checklist questionnaire handout list listing one ones world awareness clinic ward"
      + " coach app spectrum ish like program class stuff entry line talk jokes joke memes meme tiktok"
  )
  private static let lists = keys("list lists entries entry")
  private static let histories = keys(
    "history hx pmh pph background past pphx psychhx pmhx fhx pphx famhx")
  private static let recent = keys("present presenting interim interval current since")
  private static let own = keys("client patient pt")
  private static let guesses = keys(
    "guess guesses pick picks idea word words label term name hunch theory suspicion suggestion opinion"
      + " thought title nickname drop click worry fear joke wording claim phrase")
  private static let linking = keys("is was were are s as of that its")
  private static let agreeing = keys("agree concur share adopt endorse")
  private static let clinician = keys("i my our we me mine ours")
  private static let telling = keys(
    "says said wrote writes write calls called thinks thought believes believed guesses guessed typed"
      + " suggested suggests wondered wonders asks asked asking picked put entered labelled labeled reads"
      + " prints mentioned swears insists lists listed joked jokes claims feared fears googled read"
      + " titled considers considered tells told heard suspects suspected jotted checked ticked")
  private static let given = keys(
    "given prescribed started takes took taking trialed tried med meds medication pill pills"
      + " prescription rx dose tablets")
}
