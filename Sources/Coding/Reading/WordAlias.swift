/// Short and British forms read as the one word our tables use.
enum WordAlias {
  /// The plain form of a word; the word itself when it has none.
  static func plain(_ key: WordKey) -> WordKey {
    table[key] ?? key
  }

  private static let table: [WordKey: WordKey] = {
    let rows = [
      ("grp", "group"), ("grps", "groups"), ("indiv", "individual"), ("sess", "session"),
      ("fam", "family"), ("fams", "families"), ("behavioural", "behavioral"),
      ("behaviour", "behavior"),
      ("counselling", "counseling"), ("counsellor", "counselor"), ("counselled", "counseled"),
      ("psychotx", "psychotherapy"), ("pth", "psychotherapy"), ("tele", "telehealth"),
      ("generalised", "generalized"), ("randomised", "randomized"), ("dxd", "diagnosed"),
      ("dep", "depressed"), ("depn", "depression"), ("depr", "depression"), ("anx", "anxiety"),
      ("clt", "client"), ("fwd", "forward"), ("neighbour", "neighbor"), ("neighbours", "neighbors"),
      ("ct", "client"), ("kiddo", "child"),
      ("kiddos", "children"),
      ("gma", "grandma"), ("mgm", "grandmother"), ("pgm", "grandmother"), ("moc", "mother"),
      ("foc", "father"), ("mgf", "grandfather"), ("pgf", "grandfather"), ("biomom", "mother"),
      ("biodad", "father"), ("cpl", "couple"), ("cpls", "couples"),
      ("pts", "patient"), ("hosp", "hospital"), ("eval", "evaluation"), ("appt", "appointment"),
      ("canceled", "cancelled"), ("mins", "min"), ("minutes", "min"), ("minute", "min"),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.map { (WordKey(exactly: $0.0), WordKey(exactly: $0.1)) })
  }()
}
