public import Basics

extension ReleaseReader {
  /// The first day of service a file counts for, as its publisher's name tells it: the fiscal year
  /// of ICD-10-CM (`icd10cm-order-2027.txt` counts from 2026-10-01), the day in the name of a
  /// quarterly table (`…_Eff_04-01-2026.csv`, `…-2026-q2.csv`), else the newest day pairs begin.
  /// Nil when neither name nor content tells: then a person must say.
  public static func effectiveDay(name: String, of file: ReadCodeFile) -> Day? {
    let parts = name.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let numbers = parts.map { Int($0) }
    let year = numbers.compactMap { $0 }.last { (2000...2100).contains($0) }
    if file.list == .diagnoses {
      return year.flatMap { Day(year: $0 - 1, month: 10, day: 1) }
    }
    for index in numbers.indices.dropLast(2) {
      guard let one = numbers[index], let two = numbers[index + 1], let three = numbers[index + 2]
      else { continue }
      let day = Day(year: three, month: one, day: two) ?? Day(year: one, month: two, day: three)
      if let day, (2000...2100).contains(day.year) { return day }
    }
    let quarter = parts.compactMap { part in
      part.count == 2 && part.first == "q" ? Int(part.dropFirst()) : nil
    }.first
    if let year, let quarter, (1...4).contains(quarter) {
      return Day(year: year, month: quarter * 3 - 2, day: 1)
    }
    guard file.list == .codePairs else { return nil }
    return file.facts.values.compactMap { $0?.from }.max()
  }
}
