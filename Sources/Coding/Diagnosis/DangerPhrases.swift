/// Wishes to die in plain words; stances decide whether they are denied, past or another's (R45.851,
/// S01).
enum DangerPhrases {
  static let rows: [(code: String, patterns: [String])] = [
    (
      "R45.851",
      [
        "(wants|wanted|wanting|wish|wishes|wishing|wished|like|likes|liked|rather) (to |)(die|be dead|have died)",
        "(thoughts?|thinking|thinks|thought|ideas|fantasies) (of|about) (suicide|dying|not waking up"
          + "|(killing|hanging|shooting|drowning|hurting to death) (herself|himself|themself|themselves|myself)"
          + "|ending (her|his|their|my|it|life) (life|all|own life|))",
        "(thought|thinking|thinks) through (a|the) (method|plan|way)",
        "(plan|plans|intent|intends|intending|going) to (kill|hang|shoot|drown) (herself|himself|themself|themselves)",
        "(plan|intends|intending|wants) to end (her|his|their) (own |)life",
      ]
    )
  ]
}
