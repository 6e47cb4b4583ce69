import Basics

/// Reads the public files of code lists, told apart by content. Strict: the first line that is not
/// what its file says it is refuses the whole file.
///
/// - ICD-10-CM order file and its addenda: fixed columns, CMS "ICD-10-CM Order File" layout (read
///   me of the yearly download; addenda as in `icd10cm_order_addenda_2027.txt`, S02).
/// - NCCI pairs: the quarterly practitioner text files, tab-delimited, with column one, column two,
///   in existence before 1996, effective, deletion, modifier indicator, rationale.
/// - MUE: the quarterly practitioner table as CSV: code, most units, adjudication indicator,
///   rationale.
/// - Places of service, CARC and RARC: CSV with a header; codes tell the two lists of reasons
///   apart.
/// - Procedures: the practice's own licensed list as CSV with a header, `code` and a label, with
///   or without days; HCPCS exports with `HCPC` and `TERM DT` are the same to it.
public enum ReleaseReader {
  /// - Parameter bytes: the whole file.
  public static func read(_ bytes: [UInt8]) throws(ReleaseFault) -> ReadCodeFile {
    guard bytes.contains(where: { $0 > 32 }) else {
      throw ReleaseFault(line: 0, message: "the file is empty")
    }
    guard !bytes.contains(0) else {
      throw ReleaseFault(
        line: 0, message: "this is no text; unpack the download and give the .txt or .csv in it")
    }
    let lines = releaseLines(bytes)
    if let first = lines.first {
      if isAddendum(first) { return try addenda(lines) }
      if isOrderLine(first) { return try order(lines) }
    }
    let delimiter = isTabbed(lines) ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    return try delimited(try releaseRecords(bytes, delimiter: delimiter))
  }

  private static func isTabbed(_ lines: [ReleaseLine]) -> Bool {
    lines.prefix(40).contains { $0.text.count { $0 == 9 } >= 2 }
  }

  /// `20260401`; nil for anything else.
  static func day(_ text: String) -> Day? {
    let digits = text.filter { $0 != "-" && $0 != "/" }
    guard digits.utf8.count == 8, let value = Int(digits) else { return nil }
    let isAmerican = text.contains("/")
    return isAmerican
      ? Day(year: value % 10_000, month: value / 1_000_000, day: value / 10_000 % 100)
      : Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }
}

extension ReleaseReader {
  // Order file, from column 0: order number 0..<5, code 6..<13, flag 14, short title 16..<76,
  // long title from 77.

  private static func isOrderLine(_ line: ReleaseLine) -> Bool {
    let text = line.text
    return text.count > 77 && text[..<5].allSatisfy(isDigit) && text[5] == 32
      && (text[14] == UInt8(ascii: "0") || text[14] == UInt8(ascii: "1"))
  }

  private static func order(_ lines: [ReleaseLine]) throws(ReleaseFault) -> ReadCodeFile {
    var facts: [String: CodeFacts?] = [:]
    for line in lines {
      guard isOrderLine(line) else {
        throw ReleaseFault(
          line: line.number, message: "this is no line of the ICD-10-CM order file")
      }
      try add(
        try diagnosis(line, 6..<13), flag: line.text[14], title: line.columns(77..<1_000),
        line.number, &facts)
    }
    return ReadCodeFile(list: .diagnoses, isWhole: true, facts: facts)
  }

  private static func add(
    _ code: String, flag: UInt8, title: String, _ line: Int, _ facts: inout [String: CodeFacts?]
  ) throws(ReleaseFault) {
    guard facts[code] == nil else {
      throw ReleaseFault(line: line, message: "\(code) stands twice in the file")
    }
    guard !title.isEmpty else { throw ReleaseFault(line: line, message: "\(code) has no title") }
    facts[code] = CodeFacts(text: title, isBillable: flag == UInt8(ascii: "1"))
  }

  private static func diagnosis(
    _ line: ReleaseLine, _ range: Range<Int>
  ) throws(ReleaseFault) -> String {
    let code = line.columns(range)
    let bytes = Array(code.utf8)
    guard (3...7).contains(bytes.count), isLetter(bytes[0]), isDigit(bytes[1]),
      bytes.allSatisfy({ isLetter($0) || isDigit($0) })
    else {
      throw ReleaseFault(line: line.number, message: "there is no ICD-10-CM code in its columns")
    }
    return DiagnosisCatalog.dotted(code)
  }

  // Addenda, from column 0: word 0..<13, flag 13, code 15..<22, short title 23..<83, long title
  // from 84. A header that was a leaf is deleted as one and added as the other.

  private enum AddendumWord: String {
    case add = "Add:"
    case delete = "Delete:"
    case reviseFrom = "Revise from:"
    case reviseTo = "Revise to:"
    case none = "No Change:"
  }

  private static func isAddendum(_ line: ReleaseLine) -> Bool {
    line.text.count > 23 && AddendumWord(rawValue: line.columns(0..<13)) != nil
  }

  private static func addenda(_ lines: [ReleaseLine]) throws(ReleaseFault) -> ReadCodeFile {
    var facts: [String: CodeFacts?] = [:]
    for line in lines {
      let word = AddendumWord(rawValue: line.columns(0..<13))
      guard let word, line.text.count > 23,
        line.text[13] == UInt8(ascii: "0") || line.text[13] == UInt8(ascii: "1")
      else {
        throw ReleaseFault(line: line.number, message: "this is no line of the addenda")
      }
      let code = try diagnosis(line, 15..<22)
      switch word {
      case .add, .reviseTo:
        let long = line.columns(84..<1_000)
        let title = long.isEmpty ? line.columns(23..<83) : long
        guard !title.isEmpty else {
          throw ReleaseFault(line: line.number, message: "\(code) has no title")
        }
        facts[code] = CodeFacts(text: title, isBillable: line.text[13] == UInt8(ascii: "1"))
      case .delete: facts.updateValue(nil, forKey: code)
      case .reviseFrom, .none: continue
      }
    }
    return ReadCodeFile(list: .diagnoses, isWhole: false, facts: facts)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
