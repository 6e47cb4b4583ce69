/// The words the remainder is judged by.
extension RemainderFinder {
  /// Words that end a run: none of them is part of a name.
  static let closed: WordKinds = [
    .title, .relation, .role, .credential, .month, .weekday, .state, .stateCode, .number, .modal,
    .holiday, .season, .function,
  ]
  /// One of these in the run says that it is a heading, a method or a measure.
  static let explained: WordKinds = [.keep, .measure, .clinical, .drug, .term]
  static let houses: Set<PHIClass> = [
    .employer, .facility, .school, .organization, .location, .city, .county, .address,
  ]
  static let of = WordHash("of".utf8).value
  static let the = WordHash("the".utf8).value
  static let teams = Set(
    "team camp project operation casa club".split(separator: " ").map { WordHash($0.utf8).value })
  static let corps = Set(
    "of with from in joined served".split(separator: " ").map { WordHash($0.utf8).value })
  static let agencies = Set(
    "agency employer company firm school vendor program".split(separator: " ").map {
      WordHash($0.utf8).value
    })
  static let lands = Set("in from near".split(separator: " ").map { WordHash($0.utf8).value })
  static let our = WordHash("our".utf8).value
  static let lady = WordHash("lady".utf8).value
  static let crossing = Set("on off".split(separator: " ").map { WordHash($0.utf8).value })
  static let eating = Set(
    """
    drank drinks drinking drink ate eats eating eat smoked smokes smoking smoke vaped vapes vaping \
    watched watches watching watch played plays playing play chews chewing takes took taking
    """.split(separator: " ").map { WordHash($0.utf8).value })
  static let links = Set("of and".split(separator: " ").map { WordHash($0.utf8).value })
  static let contractions = Set(
    "s d ll re ve m t".split(separator: " ").map { WordHash($0.utf8).value })
  static let corners = Set(
    "on at near in by off".split(separator: " ").map { WordHash($0.utf8).value })
  static let spoken = Set(
    "apostrophe hyphen dash space".split(separator: " ").map { WordHash($0.utf8).value })
  static let shorts = Set(
    "cc jc hs ms es isd usd cpa er ed alf snf iop php pd va vamc icu aps cps dhs dss dcf dcfs dfcs cys ems fd so da"
      .split(separator: " ").map {
        WordHash($0.utf8).value
      })
  static let thanks = Set(
    "thx thanks best regards cheers sincerely ty".split(separator: " ").map {
      WordHash($0.utf8).value
    })
  static let labels = Set(
    """
    past shelter house home rehab detox bank store team label school liaison employer work church agency program referral pharmacy \
    facility hospital clinic residence housing host venue site location transport source aftercare \
    job band choir troupe club college daycare camp gym lab practice workplace dorm
    """.split(separator: " ").map { WordHash($0.utf8).value })
  static let tails = Set(
    "urgent care campus clinic hospital office er ed station basement platform".split(
      separator: " "
    )
    .map { WordHash($0.utf8).value })
  static let inns = Set(
    "arms inn tavern pub bar grill house lodge motel station store market shop salon school church park apartments"
      .split(separator: " ").map { WordHash($0.utf8).value })
}
