/// What the lexicon knows about a word; one bit a kind, so that a rule asks in one comparison.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let given = WordKinds(bit: 0)
  static let surname = WordKinds(bit: 1)
  static let place = WordKinds(bit: 2)
  /// A word of everyday English or of the clinic.
  static let ordinary = WordKinds(bit: 3)
  /// Stays whatever its case: abbreviations, medicines, languages, programs.
  static let keep = WordKinds(bit: 4)
  static let drug = WordKinds(bit: 5)
  /// A phrase or eponym that is no name: "Parkinson's disease".
  static let term = WordKinds(bit: 6)
  /// An eponym that is also a surname: protected only beside a score or a scale word.
  static let eponym = WordKinds(bit: 7)
  static let title = WordKinds(bit: 8)
  static let credential = WordKinds(bit: 9)
  static let relation = WordKinds(bit: 10)
  static let role = WordKinds(bit: 11)
  /// A verb in a form that a person's name may stand before: "says", "took".
  static let verb = WordKinds(bit: 12)
  static let function = WordKinds(bit: 13)
  static let placePreposition = WordKinds(bit: 14)
  static let personPreposition = WordKinds(bit: 15)
  static let work = WordKinds(bit: 16)
  static let street = WordKinds(bit: 17)
  static let facilityHead = WordKinds(bit: 18)
  static let schoolHead = WordKinds(bit: 19)
  static let organizationHead = WordKinds(bit: 20)
  static let employerHead = WordKinds(bit: 21)
  static let placeHead = WordKinds(bit: 22)
  static let county = WordKinds(bit: 23)
  static let weekday = WordKinds(bit: 24)
  static let month = WordKinds(bit: 25)
  static let unit = WordKinds(bit: 26)
  static let modal = WordKinds(bit: 27)
  static let digitWord = WordKinds(bit: 28)
  static let number = WordKinds(bit: 29)
  static let ordinal = WordKinds(bit: 30)
  static let state = WordKinds(bit: 31)
  static let stateCode = WordKinds(bit: 32)
  static let idCue = WordKinds(bit: 33)
  static let holiday = WordKinds(bit: 34)
  static let brand = WordKinds(bit: 35)
  static let measure = WordKinds(bit: 36)
  /// The word begins a phrase of the lexicon.
  static let opensPhrase = WordKinds(bit: 37)
  /// Says nothing about which hospital or school it is: "community", "regional".
  static let generic = WordKinds(bit: 38)
  /// A head word so telling that any modifier makes it a name: "hospital", "elementary".
  static let strongHead = WordKinds(bit: 39)
  /// A verb of speech: "says", "texted".
  static let speech = WordKinds(bit: 40)
  /// Introduces a name: "named", "aka".
  static let naming = WordKinds(bit: 41)
  /// A street suffix that is hardly anything else: "Blvd".
  static let strongStreet = WordKinds(bit: 42)
  /// Goes before the name of a place: "Lake", "Gate".
  static let placeOpener = WordKinds(bit: 43)
  /// Before a day number it makes a date, "until 3/8".
  static let dateCue = WordKinds(bit: 44)

  /// Begins the name of a church or hospital: "Mercy", "Baptist".
  static let religion = WordKinds(bit: 45)
  static let season = WordKinds(bit: 46)
  /// One of the commonest English words.
  static let common = WordKinds(bit: 47)
  /// A word of diagnoses, measures, procedures and headings; with a capital it is still no name.
  static let clinical = WordKinds(bit: 48)

  static let name: WordKinds = [.given, .surname]
  static let heads: WordKinds = [
    .facilityHead, .schoolHead, .organizationHead, .employerHead, .placeHead,
  ]

  func hasAny(_ other: WordKinds) -> Bool { rawValue & other.rawValue != 0 }

  /// By the word in the column `kind` of `cues.tsv`.
  static let byKey: [String: WordKinds] = [
    "keep": .keep, "drug": .drug, "term": .term, "eponym": .eponym, "title": .title,
    "credential": .credential, "relation": .relation, "role": .role, "verb": .verb,
    "function": .function, "placeprep": .placePreposition, "personprep": .personPreposition,
    "worksat": .work, "street": .street, "facilityhead": .facilityHead,
    "schoolhead": .schoolHead, "orghead": .organizationHead, "employerhead": .employerHead,
    "placehead": .placeHead, "county": .county, "weekday": .weekday, "month": .month,
    "unit": .unit, "modal": .modal, "digitword": .digitWord, "number": .number,
    "ordinal": .ordinal, "state": .state, "stateabbr": .stateCode, "idcue": .idCue,
    "holiday": .holiday, "brand": .brand, "measure": .measure, "generic": .generic,
    "stronghead": .strongHead, "speech": .speech, "naming": .naming,
    "strongstreet": .strongStreet, "religion": .religion, "season": .season,
    "placeopener": .placeOpener, "datecue": .dateCue, "clinical": .clinical,
  ]
}
