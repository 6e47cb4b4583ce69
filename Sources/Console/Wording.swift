import Basics

/// Short words for times, counts and judgements, the same wherever they are shown.
enum Wording {
  /// "12 s", "3 min", "2 h", "4 d".
  static func age(seconds: Int) -> String {
    switch max(0, seconds) {
    case 0..<60: "\(max(0, seconds)) s"
    case 60..<3600: "\(seconds / 60) min"
    case 3600..<86_400: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) d"
    }
  }

  /// A label inside a line: no capital at its start, unless it begins with an abbreviation.
  static func inSentence(_ label: String) -> String {
    guard let second = label.dropFirst().first, !second.isUppercase else { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }

  /// "1 note", "3 notes".
  static func count(_ number: Int, _ noun: String, many: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : many ?? noun + "s")"
  }

  /// "18,204".
  static func grouped(_ number: Int) -> String {
    var text = String(number.magnitude)
    guard text.utf8.count > 3 else { return number < 0 ? "-" + text : text }
    var place = text.utf8.count - 3
    while place > 0 {
      text.insert(",", at: text.utf8.index(text.utf8.startIndex, offsetBy: place))
      place -= 3
    }
    return number < 0 ? "-" + text : text
  }

  /// "accepted" for "accept".
  static func past(_ word: String) -> String {
    switch word {
    case "accept": "accepted"
    case "modify": "modified"
    case "reject": "rejected"
    case "skip": "skipped"
    case "wait": "put aside"
    case "undo": "took back"
    default: word
    }
  }

  /// The text without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// "09:41" of a moment, in a zone so many minutes ahead of UTC.
  static func clock(_ instant: Instant, zoneMinutes: Int) -> String {
    let minutes = Int(instant.milliseconds / 60_000) + zoneMinutes
    let ofDay = ((minutes % 1440) + 1440) % 1440
    return ClockTime(hour: ofDay / 60, minute: ofDay % 60)?.description ?? ""
  }
}
