public import Basics

/// Reads `Retry-After`: whole seconds, or a moment in HTTP's form `Wed, 21 Oct 2026 07:28:00 GMT`.
public enum RetryAfter {
  /// Milliseconds to wait from `now`, never negative and at most one day; nil when unreadable.
  public static func milliseconds(_ text: String, now: Instant) -> Int64? {
    let trimmed = text.filter { $0 != "\t" }.split(separator: " ").joined(separator: " ")
    if !trimmed.isEmpty, trimmed.utf8.allSatisfy({ (48...57).contains($0) }) {
      return min(Int64(trimmed) ?? longest / 1000, longest / 1000) * 1000
    }
    return moment(trimmed).map { min(max(0, now.milliseconds(to: $0)), longest) }
  }

  /// Whole seconds to wait, rounded up; nil when unreadable.
  public static func seconds(_ text: String, now: Instant) -> Int? {
    milliseconds(text, now: now).map { Int(($0 + 999) / 1000) }
  }

  private static let longest: Int64 = 86_400_000
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The preferred form of RFC 9110; the two forms of the last century are not read.
  static func moment(_ text: String) -> Instant? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT", let day = Int(parts[1]),
      let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
      let date = Day(year: year, month: month + 1, day: day)
    else { return nil }
    return Instant("\(date)T\(parts[4])Z")
  }
}
