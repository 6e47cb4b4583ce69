public import Basics

/// From when on a supervisor is told; a practice may set each otherwise.
public struct SignalSettings: Hashable, Sendable {
  /// Days looked back.
  public var days: Int
  /// Words a minute nobody reads. Adults read about 238 words of plain prose a minute (Brysbaert
  /// 2019, a meta-analysis of 190 studies); twice that is skimming.
  public var wordsPerMinute: Int
  /// So many decisions that came faster than their note can be read.
  public var fastDecisions: Int
  /// So many acceptances one after the other with nothing else in between.
  public var acceptRun: Int
  /// So many of a hundred decisions that changed or rejected what was suggested …
  public var overridePercent: Int
  /// … among at least so many.
  public var overrideDecisions: Int
  /// The practice's working hours; what begins at `opens` and before `closes` is inside.
  public var opens: ClockTime?
  public var closes: ClockTime?
  /// Working days, 1 Monday to 7 Sunday.
  public var weekdays: Set<Int>

  public init(
    days: Int = 7, wordsPerMinute: Int = 500, fastDecisions: Int = 5, acceptRun: Int = 50,
    overridePercent: Int = 40, overrideDecisions: Int = 20,
    opens: ClockTime? = ClockTime(hour: 6, minute: 0),
    closes: ClockTime? = ClockTime(hour: 21, minute: 0), weekdays: Set<Int> = [1, 2, 3, 4, 5, 6]
  ) {
    self.days = days
    self.wordsPerMinute = wordsPerMinute
    self.fastDecisions = fastDecisions
    self.acceptRun = acceptRun
    self.overridePercent = overridePercent
    self.overrideDecisions = overrideDecisions
    self.opens = opens
    self.closes = closes
    self.weekdays = weekdays
  }
}
