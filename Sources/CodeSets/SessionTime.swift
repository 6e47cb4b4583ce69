/// From minutes to codes and units: the midpoint rule of CPT for psychotherapy and crisis, and
/// the 15-minute units of timed codes. Sources S17, S18, S31, S37 of `sources.tsv`.
public enum SessionTime {
  /// Fewest minutes that are psychotherapy at all.
  public static let psychotherapyMinutesMin = 16
  /// Fewest minutes of a family session (midpoint of 50).
  public static let familyMinutesMin = 26
  /// Fewest minutes of crisis psychotherapy.
  public static let crisisMinutesMin = 30

  /// 16–37 gives 90832, 38–52 gives 90834, 53 and more gives 90837; beside a visit (E/M) of the
  /// same day 90833, 90836 and 90838. Nil under 16 minutes.
  public static func psychotherapy(minutes: Int, withVisit: Bool = false) -> String? {
    bands.first { $0.range.contains(minutes) }.map { withVisit ? $0.addOn : $0.code }
  }

  /// The minutes a psychotherapy code needs; nil for a code of another family.
  public static func psychotherapyRange(_ code: String) -> ClosedRange<Int>? {
    bands.first { $0.code == code || $0.addOn == code }?.range
  }

  /// The next longer psychotherapy code and the minute it starts at.
  public static func next(after code: String) -> (code: String, minutes: Int)? {
    guard let index = bands.firstIndex(where: { $0.code == code || $0.addOn == code }),
      index + 1 < bands.count
    else { return nil }
    let band = bands[index + 1]
    return (bands[index].code == code ? band.code : band.addOn, band.range.lowerBound)
  }

  /// Units of 90839 and 90840: 30–74 minutes are (1, 0), 75–104 (1, 1), 105–134 (1, 2).
  public static func crisis(minutes: Int) -> (first: Int, further: Int)? {
    guard minutes >= crisisMinutesMin else { return nil }
    return (1, minutes < 75 ? 0 : (minutes - 75) / 30 + 1)
  }

  /// Units of a code of `unitMinutes` a unit by the midpoint: a unit starts once more than half
  /// of it is done (15 minutes: from the 8th; 30: from the 16th; 60: from the 31st).
  public static func midpointUnits(minutes: Int, unitMinutes: Int) -> Int {
    max(0, minutes + unitMinutes - unitMinutes / 2 - 1) / unitMinutes
  }

  /// Units of 15 minutes: 8–22 one, 23–37 two, 38–52 three.
  public static func quarterHours(minutes: Int) -> Int {
    max(0, minutes + 7) / 15
  }

  /// Units of several 15-minute services of one day by their total, as Medicare counts them: each
  /// gets its full quarter hours, what is left goes to the service with most minutes over. The
  /// units are in the order of `minutes` (S31).
  public static func pooledQuarterHours(minutes: [Int]) -> [Int] {
    var units = minutes.map { max(0, $0) / 15 }
    var left = quarterHours(minutes: minutes.map { max(0, $0) }.reduce(0, +)) - units.reduce(0, +)
    let byRest = minutes.indices.sorted {
      (max(0, minutes[$0]) % 15, $1) > (max(0, minutes[$1]) % 15, $0)
    }
    for index in byRest where left > 0 {
      units[index] += 1
      left -= 1
    }
    return units
  }

  private static let bands: [(range: ClosedRange<Int>, code: String, addOn: String)] = [
    (16...37, "90832", "90833"), (38...52, "90834", "90836"), (53...1440, "90837", "90838"),
  ]
}
