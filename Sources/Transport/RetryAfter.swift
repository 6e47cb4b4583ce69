public import Basics

/// Reads `Retry-After`: whole seconds, or a moment in HTTP's form.
public enum RetryAfter {
  private static let longest: Int64 = 86_400_000

  /// Milliseconds to wait from `now`, never negative and at most one day; nil when unreadable.
  public static func milliseconds(_ text: String, now: Instant) -> Int64? {
    let trimmed = text.filter { !$0.isWhitespace }
    if !trimmed.isEmpty, trimmed.utf8.allSatisfy({ (48...57).contains($0) }) {
      return min(Int64(trimmed) ?? longest / 1000, longest / 1000) * 1000
    }
    return HTTPDate.moment(text).map { min(max(0, now.milliseconds(to: $0)), longest) }
  }

  /// Whole seconds to wait, rounded up; nil when unreadable.
  public static func seconds(_ text: String, now: Instant) -> Int? {
    milliseconds(text, now: now).map { Int(($0 + 999) / 1000) }
  }
}
