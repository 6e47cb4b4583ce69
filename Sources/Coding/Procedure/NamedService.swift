import CodeSets

/// A service that a note calls by name and whose code follows from the name, the minutes and who
/// held it. The phrases are ours; limits and units come from the table of procedure codes.
struct NamedService: Sendable {
  /// How minutes become codes and units.
  enum Kind: Sendable {
    /// Once a day, month or session, whatever its minutes.
    case once
    /// One of several codes by the minutes the table gives each, shortest first.
    case ladder([String])
    /// A first stretch, and units of the second code for each further one; `isFull` counts only
    /// whole stretches, else from the midpoint.
    case stretches(next: String, first: Int, unit: Int, isFull: Bool)
    /// Units of the table's length: 15 minutes from the 8th, hours when whole.
    case units
  }

  let code: String
  let kind: Kind
  /// Who bills it by default; empty for anybody.
  let roles: Set<ClinicianRole>
  /// Only for a payer of this kind; nil for all.
  let medicare: Bool?
  let phrases: [String]

  init(
    _ code: String, _ kind: Kind = .once, _ roles: Set<ClinicianRole> = [], medicare: Bool? = nil,
    _ phrases: [String]
  ) {
    self.code = code
    self.kind = kind
    self.roles = roles
    self.medicare = medicare
    self.phrases = phrases
  }

  /// All codes the service may end in.
  var codes: [String] {
    switch kind {
    case .once, .units: [code]
    case .ladder(let codes): codes
    case .stretches(let next, _, _, _): [code, next]
    }
  }

  static let doctors: Set<ClinicianRole> = [.prescriber, .psychologist]
  static let therapists: Set<ClinicianRole> = [.prescriber, .psychologist, .therapist]
  static let talkers: Set<ClinicianRole> = [.psychologist, .therapist]

  /// All services; a mention holds the place in this list.
  static let all: [NamedService] = treatments + integrated + programs + community

  /// The phrases of all services, made once.
  static let trie: WordTrie<Int> = {
    var trie = WordTrie<Int>()
    for (place, service) in all.enumerated() {
      for pattern in service.phrases {
        for phrase in PhrasePattern.phrases(pattern) { trie.insert(phrase, place) }
      }
    }
    return trie
  }()
}

/// The name of a service in a note.
struct ServiceMention {
  /// Place in `NamedService.all`.
  let places: [Int]
  let words: Range<Int>

  static func all(in text: NoteText) -> [ServiceMention] {
    var found: [ServiceMention] = []
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard !text[index].isMasked,
          let match = NamedService.trie.longest(
            in: text, from: index, below: sentence.upperBound,
            joins: { $0.isSubset(of: [.space, .hyphen, .slash, .plus, .colon]) })
        else {
          index += 1
          continue
        }
        found.append(ServiceMention(places: match.values, words: index..<match.end))
        index = match.end
      }
    }
    return found
  }
}
