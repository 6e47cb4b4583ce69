public import Basics

/// HTTP's form of a moment: `Wed, 21 Oct 2026 07:28:00 GMT`. The two forms of the last century are
/// not read.
public enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Nil when the text is anything else.
  public static func moment(_ text: String) -> Instant? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT", let day = Int(parts[1]),
      let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
      let date = Day(year: year, month: month + 1, day: day)
    else { return nil }
    return Instant("\(date)T\(parts[4])Z")
  }
}
