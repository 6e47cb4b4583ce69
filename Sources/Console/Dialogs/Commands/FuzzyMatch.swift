/// How well typed letters fit a text: all of them must occur in order; whole words and beginnings
/// count more. Nil when they do not fit.
enum FuzzyMatch {
  static func score(_ typed: String, in text: String) -> Int? {
    let wanted = Array(typed.lowercased().unicodeScalars.filter { $0 != " " })
    guard !wanted.isEmpty else { return 0 }
    var score = 0
    var next = 0
    var previous: Unicode.Scalar = " "
    var isRun = false
    for scalar in text.lowercased().unicodeScalars {
      if next < wanted.count, scalar == wanted[next] {
        let startsWord = previous == " " || previous == "-"
        score += startsWord ? 8 : isRun ? 5 : 1
        next += 1
        isRun = true
      } else {
        isRun = false
      }
      previous = scalar
    }
    return next == wanted.count ? score : nil
  }
}
