import Basics

/// A chart extract: entries of several days, each opening its line with a date. Only the entry of
/// the encounter's day is the note; the others are history and are taken out of every reading. A
/// text with no entry of that day stays whole.
struct DatedEntries {
  /// The words of entries of other days.
  private(set) var others: [Range<Int>] = []

  private struct Header {
    var first: Int
    var isOfDay: Bool
    /// Nothing but the date stands on its line.
    var isAlone: Bool
  }

  init(_ text: NoteText, _ day: Day) {
    let headers = DatedEntries.headers(text, day)
    guard headers.contains(where: \.isOfDay), headers.contains(where: { !$0.isOfDay }) else {
      return
    }
    for (place, header) in headers.enumerated() where !header.isOfDay {
      let next = place + 1 < headers.count ? headers[place + 1].first : nil
      others.append(header.first..<DatedEntries.end(of: header, next: next, text))
    }
  }

  var isEmpty: Bool { others.isEmpty }

  /// Up to the next entry; the last one ends at an empty line or at a heading of the note.
  private static func end(of header: Header, next: Int?, _ text: NoteText) -> Int {
    if let next { return next }
    var index = header.first + 1
    while index < text.count {
      if text[index].before.contains(.line), isParagraph(text, index) || !header.isAlone {
        return index
      }
      index += 1
    }
    return index
  }

  /// An empty line stands before the word.
  private static func isParagraph(_ text: NoteText, _ index: Int) -> Bool {
    let between = Int(text[index - 1].byteEnd)..<Int(text[index].byteStart)
    return between.count { text.bytes[$0] == UInt8(ascii: "\n") } > 1
  }

  private static func headers(_ text: NoteText, _ day: Day) -> [Header] {
    var headers: [Header] = []
    for index in 0..<text.count where text[index].before.contains(.line) {
      guard let (date, end) = date(text, index, day) else {
        if isMonth(text, index) {
          headers.append(Header(first: index, isOfDay: false, isAlone: false))
        }
        continue
      }
      let isAlone = end >= text.count || text[end].before.contains(.line)
      headers.append(
        Header(
          first: index,
          isOfDay: date.month == day.month && date.day == day.day && date.year == day.year,
          isAlone: isAlone))
    }
    return headers
  }

  /// A month or season with its year and no day: "Sept 2024.", "2019-05", "Spring 2025:".
  private static func isMonth(_ text: NoteText, _ index: Int) -> Bool {
    let first = text.word(index)
    let second = text.word(index + 1)
    let isYear = second.kind == .number && (1950...2100).contains(second.number)
    if months[first.key] != nil || seasons.contains(first.key) { return isYear }
    return first.kind == .number && (1950...2100).contains(first.number) && second.before == .hyphen
      && second.kind == .number && (1...12).contains(second.number)
      && text.word(index + 2).before != .hyphen
  }

  private static let seasons: Set<WordKey> = Set(
    ["spring", "summer", "fall", "autumn", "winter", "early", "late"].map { WordKey($0) })

  /// The date a line opens with, a weekday or a word such as "visit" before it allowed.
  private static func date(_ text: NoteText, _ first: Int, _ day: Day) -> (day: Day, end: Int)? {
    var index = first
    while index < first + 4,
      openers.contains(text.word(index).key) || isItem(text, index, isFirst: index == first)
    {
      index += 1
    }
    guard index < text.count, index == first || !text[index].before.contains(.line) else {
      return nil
    }
    guard let (date, end) = numeric(text, index, day) ?? named(text, index, day) else { return nil }
    return (date, openers.contains(text.word(end).key) ? end + 1 : end)
  }

  /// "[1] 02/04/2026", "Encounter 3 - 16 Apr", "2) 3/11": the number of an entry, and no date.
  private static func isItem(_ text: NoteText, _ index: Int, isFirst: Bool) -> Bool {
    let word = text.word(index)
    let next = text.word(index + 1)
    guard word.kind == .number, (0...60).contains(word.number),
      isFirst
        ? word.before.contains(.bracket) || next.before.contains(.close)
          || word.before.contains(.other) || text.word(index + 2).before == .slash
        : true
    else { return false }
    return next.before != .slash && next.before != .hyphen
      && (months[next.key] == nil || isFirst || next.before.contains(.hyphen))
      && next.before.isDisjoint(with: .line)
  }

  /// `2026-03-10`, `3/10/26`, `3/10`.
  private static func numeric(_ text: NoteText, _ index: Int, _ day: Day) -> (Day, Int)? {
    let first = text.word(index)
    let second = text.word(index + 1)
    let third = text.word(index + 2)
    guard first.kind == .number, second.kind == .number else { return nil }
    if first.number > 1900, second.before == .hyphen, third.before == .hyphen,
      third.kind == .number
    {
      return made(year: Int(first.number), Int(second.number), Int(third.number), index + 3)
    }
    guard second.before == .slash || second.before == .hyphen, first.number <= 12 else {
      return nil
    }
    if third.before == second.before, third.kind == .number {
      let year = Int(third.number) + (third.number < 100 ? 2000 : 0)
      return made(year: year, Int(first.number), Int(second.number), index + 3)
    }
    guard second.before == .slash else { return nil }
    return made(
      near: day, month: Int(first.number), day: Int(second.number), index + 2)
  }

  /// `March 10, 2026`, `10 Mar 2026`, `Mar 10`.
  private static func named(_ text: NoteText, _ index: Int, _ day: Day) -> (Day, Int)? {
    let first = text.word(index)
    let second = text.word(index + 1)
    let isDayFirst = first.kind == .number
    guard let month = months[isDayFirst ? second.key : first.key],
      let date = isDayFirst ? Int(first.number) : second.kind == .number ? Int(second.number) : nil
    else { return nil }
    let third = text.word(index + 2)
    if third.kind == .number, third.number > 1900, third.number < 2200 {
      return made(year: Int(third.number), month, date, index + 3)
    }
    return made(near: day, month: month, day: date, index + 2)
  }

  private static func made(year: Int, _ month: Int, _ day: Int, _ end: Int) -> (Day, Int)? {
    Day(year: year, month: month, day: day).map { ($0, end) }
  }

  /// A date without its year is the one nearest to the encounter.
  private static func made(near: Day, month: Int, day: Int, _ end: Int) -> (Day, Int)? {
    let dates = (near.year - 1...near.year + 1).compactMap { Day(year: $0, month: month, day: day) }
    return dates.min { abs($0.days(to: near)) < abs($1.days(to: near)) }.map { ($0, end) }
  }

  private static let openers: Set<WordKey> = Set(
    [
      "today", "todays", "next", "previous", "prior", "last", "current", "date", "dos", "of",
      "service", "visit", "session", "encounter", "entry", "note", "seen", "contact", "enc",
      "appointment", "svc",
      "progress", "on", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map { WordKey($0) })

  private static let months: [WordKey: Int] = {
    let names = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ]
    var months: [WordKey: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[WordKey(String(name))] = index + 1 }
    }
    return months
  }()
}
