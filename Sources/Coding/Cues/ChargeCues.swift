/// Words about charges, and words that say the note stands in the wrong chart.
extension CueTable {
  static let charges: [(Cue, [String])] = [
    (
      .charge,
      [
        "(charge|charges|charged|superbill|fee slip|slip|charge sheet|charge slip|billing|billed|bill"
          + "|biller|coded|code|cpt|keyed|pre printed|preprinted|auto charged|autocharged|encounter form"
          + "|claim|scheduled as|entered as|routing slip|fee sheet|fee ticket|charge capture|charge entry"
          + "|drop down|dropdown|template|ehr|app|roster|front desk|desk|default|defaulted|prepopulated)"
      ]
    ),
    (
      .chargeWish,
      [
        "(asked for|asks for|requested|requests|wants|wanted|prefers|would like|suggested|suggests"
          + "|picked|picks|selected|says|shows|put|puts|proposes|proposed|queued|prefills|filed as|auto filled|autofilled|insists)"
      ]
    ),
    (
      .wholeUnits,
      [
        "(whole|full|completed|complete) (quarters|quarter hours|quarter hour units|units|15 min units|increments) only",
        "(only|counts|count|counting|pays|paid|in) (whole|full|completed|complete) (quarters|quarter hours|15 min|units|15 min units|increments)",
        "(rounds|round|rounding) down", "started quarter is not", "(no|not) round(ing|ed) up",
        "(completed|complete) 15 min units",
      ]
    ),
    (
      .otherChart,
      [
        "wrong (chart|patient|client|note|record)",
        "(another|different|other) (client|patient)s? (chart|note)",
        "belongs (to|in) another",
      ]
    ),
  ]
}
