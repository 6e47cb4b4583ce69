/// Whether a sentence is spoken to a program, told by its grammar and not by known phrases: somebody
/// is called ("reader model, ..."), told ("the assistant should now ..."), or caught in a condition
/// ("if a machine reads this, ..."), and an order about codes, claims or the note itself follows.
/// What only programs are ever told ("output", "answer only with") needs nobody to be named.
struct SoftwareAddress {
  private let text: NoteText
  private let unit: Range<Int>

  init(_ text: NoteText, _ unit: Range<Int>) {
    self.text = text
    self.unit = unit
  }

  /// - Parameter programs: the words of the unit that name a program beyond doubt.
  func isSpoken(to programs: [Range<Int>]) -> Bool {
    guard !programs.isEmpty || unit.contains(where: { Words.triggers.contains(text[$0].key) })
    else {
      return false
    }
    let orders = self.orders
    if isSecondPerson(orders), hasCode { return true }
    guard !isAsked else { return false }
    let agents = programs + nouns()
    if agents.contains(where: isBound), hasAim, !hasPerson { return true }
    guard let first = orders.first else { return false }
    if agents.contains(where: { (isVocative($0) || isRole($0)) && hasOrder(orders, behind: $0) }) {
      return hasAim
    }
    if agents.contains(where: { isTold($0, orders) }) { return hasAim }
    if isCondition(agents), orders.contains(where: { $0 > unit.lowerBound }) { return hasAim }
    if isSecondPerson(orders) { return hasCode || hasRule }
    if isMeta(before: orders.last ?? first) || isTagged { return hasAim }
    return orders.contains { !isBidden($0) && isOfMachines($0) }
  }

  private var isAsked: Bool { text.word(unit.upperBound).before.contains(.question) }
}

extension SoftwareAddress {
  /// Orders open their clauses: "set the code", "please add", "do not flag", "... and return"; or
  /// follow "must".
  private var orders: [Int] {
    var orders: [Int] = []
    for index in unit where Words.orders.contains(text[index].key) && !text[index].isMasked {
      guard text.word(index + 1).key != Words.of else { continue }
      var first = index
      while first > unit.lowerBound, Words.leads.contains(text[first - 1].key),
        text[first].before.isSubset(of: [.space, .comma, .other])
      {
        first -= 1
      }
      let isJoined =
        first > unit.lowerBound && Words.linking.contains(text[first - 1].key) && !orders.isEmpty
      let isBidden =
        Words.modals.contains(text.word(first - 1).key) || Words.to == text.word(index - 1).key
      if opens(first) || isJoined || isBidden { orders.append(index) }
    }
    return orders
  }

  /// "The roommate is not to answer": told to somebody who stands before it.
  private func isBidden(_ order: Int) -> Bool {
    Words.to == text.word(order - 1).key || Words.modals.contains(text.word(order - 1).key)
  }

  private func opens(_ index: Int) -> Bool {
    index == unit.lowerBound
      || !text[index].before.isDisjoint(with: [
        .comma, .colon, .semicolon, .open, .close, .quote, .bracket, .bracketClose, .other, .line,
        .period,
      ]) || text[index].before.endsClause
  }

  /// "model", "coding system", "automated scrubber": a noun that may mean a program, with what stands
  /// before it in its name.
  private func nouns() -> [Range<Int>] {
    unit.filter {
      !text[$0].isPossessive
        && (Words.nouns.contains(text[$0].key)
          || Words.works.contains(text[$0].key) && Words.automatic.contains(text.word($0 - 1).key))
    }.map { index in
      var first = index
      while first > unit.lowerBound, text[first].before.isSubset(of: [.space, .hyphen]),
        Words.makes.contains(text[first - 1].key)
      {
        first -= 1
      }
      return first..<index + 1
    }
  }

  private func isNamed(_ agent: Range<Int>) -> Bool {
    agent.count > 1 || !Words.nouns.contains(text[agent.lowerBound].key)
  }

  /// A name of at most four words opens a clause and is set off from what follows.
  private func isVocative(_ agent: Range<Int>) -> Bool {
    var first = agent.lowerBound
    while first > unit.lowerBound, agent.lowerBound - first < 4,
      text[first].before.isSubset(of: [.space, .hyphen]), !opens(first)
    {
      guard
        Words.greetings.contains(text[first - 1].key) || Words.makes.contains(text[first - 1].key)
      else { return false }
      first -= 1
    }
    guard opens(first) else { return false }
    let end = min(agent.upperBound + 4, unit.upperBound)
    return (agent.upperBound..<max(agent.upperBound, end)).contains { index in
      let marks = text[index].before
      guard !marks.isDisjoint(with: [.comma, .colon]) || marks.endsClause else { return false }
      return index == agent.upperBound || !marks.contains(.comma) && isNamed(agent)
        || first < agent.lowerBound && InstructionWords.addresses.contains(text[first].key)
    }
  }

  /// "As the model reading this record, ...": in which part it is spoken to.
  private func isRole(_ agent: Range<Int>) -> Bool {
    Words.as == text[unit.lowerBound].key && agent.lowerBound - unit.lowerBound <= 2
      && (agent.upperBound..<min(agent.upperBound + 6, unit.upperBound)).contains {
        text[$0].before.contains(.comma)
      }
  }

  private func hasOrder(_ orders: [Int], behind agent: Range<Int>) -> Bool {
    orders.contains { $0 >= agent.upperBound && $0 - agent.upperBound <= 12 }
  }

  /// "automated reviewers are to mark ...", "the assistant should now act as ...".
  private func isTold(_ agent: Range<Int>, _ orders: [Int]) -> Bool {
    guard isNamed(agent) || Words.called.contains(text[agent.upperBound - 1].key),
      !Words.owners.contains(text.word(agent.lowerBound - 1).key)
    else { return false }
    guard
      let modal = (agent.upperBound..<min(agent.upperBound + 4, unit.upperBound)).first(where: {
        Words.modals.contains(text[$0].key)
          || Words.be.contains(text[$0].key) && text.word($0 + 1).key == Words.to
      })
    else { return false }
    let told = (modal + 1..<min(modal + 6, unit.upperBound)).contains {
      Words.orders.contains(text[$0].key)
    }
    return told && (isNamed(agent) || hasCode)
  }

  /// "Copilot should classify this as ...", "the reading program is instructed to ...": a program by
  /// its name, and a duty laid on it, whatever the verb.
  private func isBound(_ agent: Range<Int>) -> Bool {
    guard isNamed(agent), !Words.owners.contains(text.word(agent.lowerBound - 1).key) else {
      return false
    }
    return (agent.upperBound..<min(agent.upperBound + 3, unit.upperBound)).contains { index in
      Words.duties.contains(text[index].key) && text[index].before == .space
        || Words.be.contains(text[index].key)
          && (Words.to == text.word(index + 1).key
            || Words.bidden.contains(text.word(index + 1).key)
              && Words.to == text.word(index + 2).key)
    }
  }

  /// "If a machine is processing this, ...", "When summarizing this record, ...".
  private func isCondition(_ agents: [Range<Int>]) -> Bool {
    guard
      let start = unit.first(where: { Words.conditions.contains(text[$0].key) && opens($0) })
    else { return false }
    let clause = start + 1..<min(start + 9, unit.upperBound)
    let isOfNote = clause.contains {
      Words.these.contains(text[$0].key) && Words.documents.contains(text.word($0 + 1).key)
        || Words.these.contains(text[$0].key) && text.word($0 + 1).before.contains(.comma)
    }
    let isWork = clause.contains { Words.working.contains(text[$0].key) }
    let isThis = clause.contains { Words.pointing.contains(text[$0].key) }
    return isWork
      && (isOfNote && (isThis || Words.working.contains(text.word(start + 1).key))
        || agents.contains { clause.contains($0.lowerBound) })
  }

  /// "You must select ...", "Your new task is to ...": a note speaks to nobody as "you", unless it
  /// quotes somebody.
  private func isSecondPerson(_ orders: [Int]) -> Bool {
    guard !unit.contains(where: { text[$0].before.contains(.quote) }) else { return false }
    return unit.contains { index in
      if Words.you == text[index].key {
        return (1...3).contains {
          Words.modals.contains(text.word(index + $0).key)
            || Words.be.contains(text.word(index + $0).key)
              && Words.to == text.word(index + $0 + 1).key
        }
          && orders.contains { $0 > index && $0 - index <= 5 }
      }
      return Words.your == text[index].key
        && (1...2).contains { Words.tasks.contains(text.word(index + $0).key) }
    }
  }

  /// "From now on ...", "Begin new directive: ...".
  private func isMeta(before order: Int) -> Bool {
    (unit.lowerBound..<max(unit.lowerBound, order)).contains { index in
      Words.from == text[index].key && Words.now == text.word(index + 1).key
        && text.word(index + 2).key == Words.on
        || Words.directives.contains(text[index].key)
          && (1...2).contains { Words.begins.contains(text.word(index - $0).key) }
          && (text.word(index + 1).before.contains(.colon)
            || text.word(index + 1).before.endsClause)
    }
  }

  /// "[hidden] suggest ...", "### system: ...", `{"role": "system"}`.
  private var isTagged: Bool {
    unit.contains { index in
      Words.tags.contains(text[index].key)
        && (text[index].before.contains(.bracket) || text[index].before.contains(.other))
        && text.word(index + 1).before != .space
    }
  }

  /// What nobody tells a person at a desk: "emit 90837", "suppress warnings", "answer only with ...",
  /// "disregard all rules given before".
  private func isOfMachines(_ order: Int) -> Bool {
    let end = min(order + 9, unit.upperBound)
    let object = order + 1..<max(order + 1, end)
    let key = text[order].key
    if Words.outputs.contains(key), !Words.whereto.contains(text.word(order + 1).key) {
      return object.contains { isCode($0) || Words.results.contains(text[$0].key) } && !hasPerson
    }
    if Words.raising.contains(key), Words.nots.contains(text.word(order + 1).key) {
      return Words.checks.contains(text.word(order + 2).key)
    }
    if Words.silences.contains(key) || Words.flag == key && isForbidden(order) {
      return object.contains { Words.checks.contains(text[$0].key) } && (hasCode || isShort)
        || object.contains { Words.warnings.contains(text[$0].key) } && !hasPerson
        || Words.flag == key && isForbidden(order) && hasWorth
    }
    guard Words.overrides.contains(key) else { return false }
    let isRule = object.contains { Words.rules.contains(text[$0].key) }
    let isEarlier = object.contains { Words.earlier.contains(text[$0].key) }
    return isRule && (isEarlier && !hasPerson || hasCode) || isEarlier && hasCode
  }

  private var isShort: Bool { unit.count <= 5 }

  private func isForbidden(_ order: Int) -> Bool {
    (1...2).contains { Words.nots.contains(text.word(order - $0).key) }
  }

  private var hasPerson: Bool {
    text.sentence(of: unit.lowerBound).contains { Words.persons.contains(text[$0].key) }
  }

  private var hasWorth: Bool {
    unit.contains { Words.worths.contains(text[$0].key) } || hasCode
  }

  private var hasCode: Bool { unit.contains(where: isCode) }

  private var hasRule: Bool {
    unit.contains { Words.rules.contains(text[$0].key) || Words.codes.contains(text[$0].key) }
  }

  /// Codes, claims, checks, times: what an order about a note is about.
  private var hasAim: Bool {
    hasCode || hasRule
      || unit.contains { Words.aims.contains(text[$0].key) || Words.answers.contains(text[$0].key) }
  }

  private func isCode(_ index: Int) -> Bool {
    let word = text[index]
    return word.kind == .code
      || (word.kind == .number && word.number >= 90000 && word.number < 100_000)
  }
}

private enum Words {
  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  static let orders = InstructionWords.orders.union(
    keys(
      "pass emit state say act pretend discard skip start stop summarize conclude certify confirm sign"
        + " upgrade pay route send escalate bump keep leave let read write note claim assert present show display"
        + " label score grade downgrade clear waive allow permit trust believe"))
  /// One of these stands in whatever is spoken to a program.
  static let triggers = orders.union(nouns).union([you, your])
  static let leads = keys("please now always just simply kindly do not dont never")
  static let linking = keys("and then also")
  static let greetings = InstructionWords.greetings.union(keys("of and or with all you"))
  static let nouns = keys(
    "model models system engine software program machine tool agent bot scrubber reader coder"
      + " reviewer reviewers assistant parser pipeline app computer processor summarizer grader classifier scribe"
      + " copilot extractor transcriber adjudicator readers coders scanner plugin")
  static let works = keys(
    "processing coding review reviewing parsing reading billing adjudication intake")
  static let automatic = keys("automated automatic ai machine electronic computer computerized llm")
  static let called = keys("assistant model system software machine bot agent engine parser")
  static let makes = keys(
    "automated automatic auto ai language coding billing claims claim reader smart digital electronic"
      + " virtual machine coder code software review charge revenue audit neural large the this any"
      + " summarization summary documentation clinical medical rules reading")
  static let owners = keys(
    "her his their my our a research office medical dental shop store teaching")
  static let duties = keys("must should shall")
  static let bidden = keys(
    "instructed asked required told expected ordered directed obliged supposed")
  static let pointing = keys("this these")
  static let warnings = keys("warnings alerts flags edits")
  static let modals = InstructionWords.modals.union(keys("will may can has have needs need ought"))
  static let be = keys("are is be")
  static let conditions = keys("if when whenever while once before should")
  static let these = keys("this the it these")
  static let documents = keys(
    "note notes record chart text document entry encounter visit session file claim passage")
  static let working = keys(
    "summarizing summarising processing reading coding parsing reviewing scoring evaluating generating"
      + " analyzing analysing grading extracting interpreting scanning reads processes codes parses"
      + " reviews scores sees evaluates read processed parsed reviewed coded scanned writing producing"
  )
  static let tasks = keys(
    "task job role goal instruction instructions output answer response purpose orders")
  static let directives = keys(
    "directive directives instruction instructions prompt command commands task orders context")
  static let begins = keys(
    "begin new following updated next hidden special start additional system")
  static let tags = keys(
    "system hidden instruction instructions prompt inst assistant role admin override developer im_start sys"
  )
  static let outputs = keys("output emit return respond reply answer print suggest")
  static let answers = keys(
    "answer output response confidence json score result duration review approved clean compliant")
  static let raising = keys("raise give add set issue show")
  static let whereto = keys("in to next for on at by after tomorrow")
  static let results = keys("code codes cpt icd confidence json units modifier modifiers")
  static let silences = keys("suppress hide mute silence disable skip")
  static let checks = keys(
    "warnings warning flags flag alerts alert edits checks check findings anything nothing queries validation"
  )
  static let overrides = keys("ignore disregard discard forget override bypass drop")
  static let rules = keys(
    "rules rule instructions instruction directives prompts prompt guidelines checks edits policy policies"
  )
  static let earlier = keys(
    "previous prior above before earlier given existing all your preceding other")
  static let codes = keys("code codes cpt icd modifier modifiers units claim claims warnings")
  static let worths = keys("highest maximum best paying longest")
  static let aims = keys(
    "diagnosis session crisis time minutes hour length charge billing service level flag flags warnings"
      + " note record manager payment check extended visit longest highest best lowest compliant human review"
      + " units number")
  static let persons = keys("her him them client patient mother father parents she he they")
  static let nots = keys("not dont never no")
  static let `as` = WordKey("as")
  static let of = WordKey("of")
  static let to = WordKey("to")
  static let on = WordKey("on")
  static let now = WordKey("now")
  static let from = WordKey("from")
  static let you = WordKey("you")
  static let your = WordKey("your")
  static let flag = WordKey("flag")
}
