/// The words of time.
enum MinuteWords {
  static let minute = keys("min mins minute minutes minuten mn")
  static let hour = keys("hour hours hr hrs h")
  static let articles = keys("a an one")
  static let about = keys("so about approx approximately only exactly roughly")
  static let the = keys("the a an")
  static let rates = keys("per by every each")
  static let rules = keys("rule rules unit units increment increments rounding midpoint billing")
  static let half = WordKey("half")
  static let quarter = WordKey("quarter")
  static let session = WordKey("session")
  static let quarters = keys("quarter quarters")
  static let whole = keys("full whole entire solid")
  static let of = WordKey("of")
  static let determiners = keys("the those these our her his their a scheduled booked")
  static let short = keys("short shy")
  static let shortHour = WordKey("h")
  static let lengths = keys("duration length time lasted")
  static let fillers = keys(
    "documented logged counted total totals recorded this today month add adds up come comes amount "
      + "sum to")
  static let to = WordKey("to")
  static let during = WordKey("for")
  static let pronouns = keys("them those these which it")
  static let rest = keys("next remaining other rest last")
  static let another = keys("another additional further")
  static let talks = keys("talked met worked sat spoke together session seen")
  static let follows = keys("in after before later with on at when by and over for once back")
  static let edges = keys("last first final opening closing")
  static let linking = keys("is was of in")
  static let less = keys("less minus excluding")
  static let mores = keys("after afterwards afterward more")
  /// "Four minutes past": a time of day.
  static let past = WordKey("past")
  static let selves = keys("we i")
  static let parts = keys("on of for with in to therapy med medical psychotherapy talk then and e")
  static let logs = keys("log ledger tally")
  static let partners = keys("with w pt patient client in session face room")
  static let totals = keys("sum total totals totalling altogether")
  static let sums = keys("total altogether overall")
  static let all = WordKey("all")
  static let inside = WordKey("in")
  static func inAll(_ text: NoteText, _ index: Int) -> Bool {
    text.word(index).key == inside && text.word(index + 1).key == all
  }
  static let copulas = keys("are were was is went the of on to for spent i we he she they")
  static let equals = keys("was were is only")
  static let works = keys(
    "therapy psychotherapy session work counseling talk rest remainder therapy")
  static let using = keys("used were remained spent between left remaining")
  static let and = WordKey("and")
  static let hundred = WordKey("hundred")
  static let shortMinute = WordKey("m")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
