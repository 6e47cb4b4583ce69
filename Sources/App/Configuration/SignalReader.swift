import Basics
import Review
import TOMLKit

/// Reads `[signals]`: from when on a supervisor is told. What is wrong is told by key, and the
/// default stands.
struct SignalReader {
  private(set) var settings = SignalSettings()
  /// What is wrong, by dotted key.
  private(set) var faults: [(key: String, message: String, isUnknown: Bool)] = []

  private static let known = [
    "days", "words_per_minute", "fast_decisions", "accept_run", "override_percent",
    "override_decisions", "hours", "weekdays",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init(_ table: TOMLTable) {
    for key in table.keys where !SignalReader.known.contains(key) {
      faults.append(
        (
          "signals." + key,
          "is not a known key; known here: " + SignalReader.known.joined(separator: ", "), true
        ))
    }
    number(table, "days", 1...90) { $0.days = $1 }
    number(table, "words_per_minute", 50...5000) { $0.wordsPerMinute = $1 }
    number(table, "fast_decisions", 1...10_000) { $0.fastDecisions = $1 }
    number(table, "accept_run", 2...10_000) { $0.acceptRun = $1 }
    number(table, "override_percent", 1...100) { $0.overridePercent = $1 }
    number(table, "override_decisions", 1...10_000) { $0.overrideDecisions = $1 }
    hours(table)
    days(table)
  }

  private mutating func number(
    _ table: TOMLTable, _ key: String, _ range: ClosedRange<Int>,
    _ set: (inout SignalSettings, Int) -> Void
  ) {
    guard let value = table[key] else { return }
    guard let number = value.int, range.contains(number) else {
      return fault(key, "is a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    set(&settings, number)
  }

  /// `"08:00-18:00"`, or `"all"`.
  private mutating func hours(_ table: TOMLTable) {
    guard let value = table["hours"] else { return }
    let parts = value.string?.split(separator: "-").map { ClockTime($0) } ?? []
    if value.string == "all" {
      (settings.opens, settings.closes) = (nil, nil)
    } else if parts.count == 2, let opens = parts[0], let closes = parts[1], opens != closes {
      (settings.opens, settings.closes) = (opens, closes)
    } else {
      fault("hours", "is \"08:00-18:00\" or \"all\"")
    }
  }

  /// `["mon", "tue", …]`.
  private mutating func days(_ table: TOMLTable) {
    guard let value = table["weekdays"] else { return }
    let names = value.array?.compactMap(\.string) ?? []
    let days = names.compactMap { SignalReader.weekdays.firstIndex(of: $0) }
    guard let count = value.array?.count, count == days.count, count > 0 else {
      return fault(
        "weekdays", "is a list of " + SignalReader.weekdays.joined(separator: ", "))
    }
    settings.weekdays = Set(days.map { $0 + 1 })
  }

  private mutating func fault(_ key: String, _ message: String) {
    faults.append(("signals." + key, message, false))
  }
}
