/// Numbers written as words: `fifty`, `forty-five` (two words, joined by the readers).
enum NumberWord {
  /// The value of a number word, -1 for any other word.
  static func value(_ key: WordKey) -> Int32 {
    table[key] ?? -1
  }

  private static let table: [WordKey: Int32] = {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var table: [WordKey: Int32] = [WordKey("fourty"): 40, WordKey("hundred"): 100]
    for (value, word) in units.enumerated() { table[WordKey(word)] = Int32(value) }
    for (value, word) in tens.enumerated() { table[WordKey(word)] = Int32(value + 2) * 10 }
    return table
  }()
}
