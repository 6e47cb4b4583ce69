import Basics

/// Files of fields: pairs, limits, places, reasons, procedures. Notices of copyright and titles
/// may stand before the header; nothing but rows may stand behind it.
extension ReleaseReader {
  static func delimited(_ records: [ReleaseRecord]) throws(ReleaseFault) -> ReadCodeFile {
    for (index, record) in records.prefix(40).enumerated() {
      let names = record.fields.map { $0.lowercased() }
      let rows = records[(index + 1)...]
      if let pairs = try pairs(names, rows) { return pairs }
      if let limits = try limits(names, rows) { return limits }
      if let places = try places(names, rows) { return places }
      if let reasons = try reasons(names, rows) { return reasons }
      if let procedures = try procedures(names, rows) { return procedures }
    }
    throw ReleaseFault(
      line: 0,
      message: "this is none of the known lists: ICD-10-CM order file or addenda, NCCI pairs, MUE,"
        + " places of service, CARC, RARC, or procedures with a header of code and label")
  }

  private static func column(_ names: [String], _ words: String...) -> Int? {
    names.firstIndex { name in words.contains { name.hasPrefix($0) } }
  }

  private static func pairs(
    _ names: [String], _ rows: ArraySlice<ReleaseRecord>
  ) throws(ReleaseFault) -> ReadCodeFile? {
    guard let one = column(names, "column 1", "column1"),
      let two = column(names, "column 2", "column2"),
      let indicator = column(names, "modifier")
    else { return nil }
    let from = column(names, "effective")
    let to = column(names, "deletion")
    var facts: [String: CodeFacts?] = [:]
    for row in rows where !isHeaderRest(row, one) {
      let key = "\(try procedure(row[one], row)) \(try procedure(row[two], row))"
      guard let number = Int(row[indicator].prefix(1)), [0, 1, 9].contains(number) else {
        throw ReleaseFault(
          line: row.number, message: "the modifier indicator is 0, 1 or 9, not \(row[indicator])")
      }
      let deleted = row[to] == "*" || row[to].isEmpty ? nil : try day(row[to], row)
      // A pair may have lived twice; the stretch that is not over counts.
      if let known = facts[key] ?? nil, known.to == nil, deleted != nil { continue }
      facts[key] = CodeFacts(
        number: number, isBillable: number != 9,
        from: row[from].isEmpty ? nil : try day(row[from], row), to: deleted)
    }
    // Pairs deleted before or never in force are no pairs; what is left is compared by date.
    let kept = facts.filter { entry in entry.value.map { $0.to == nil && $0.isBillable } ?? false }
    return ReadCodeFile(list: .codePairs, isWhole: true, facts: kept)
  }

  /// The published header of pairs goes on over further lines ("in existence", "*=no data").
  private static func isHeaderRest(_ row: ReleaseRecord, _ column: Int) -> Bool {
    row[column].isEmpty
  }

  private static func limits(
    _ names: [String], _ rows: ArraySlice<ReleaseRecord>
  ) throws(ReleaseFault) -> ReadCodeFile? {
    guard let code = column(names, "hcpcs/", "hcpcs / cpt"),
      let units = column(names, "practitioner services mue", "practitioner mue", "mue value")
    else { return nil }
    let indicator = names.firstIndex { $0.contains("adjudication") }
    var facts: [String: CodeFacts?] = [:]
    for row in rows {
      let key = try once(try procedure(row[code], row), row, facts)
      guard let number = Int(row[units]), number >= 0 else {
        throw ReleaseFault(line: row.number, message: "\(key): \(row[units]) is no number of units")
      }
      let kind = String(row[indicator].prefix(1))
      guard indicator == nil || ["1", "2", "3"].contains(kind) else {
        throw ReleaseFault(
          line: row.number, message: "\(key): the adjudication indicator is 1, 2 or 3")
      }
      facts[key] = CodeFacts(text: kind, number: number)
    }
    return ReadCodeFile(list: .unitLimits, isWhole: true, facts: facts)
  }

  private static func places(
    _ names: [String], _ rows: ArraySlice<ReleaseRecord>
  ) throws(ReleaseFault) -> ReadCodeFile? {
    guard let code = column(names, "place of service code"),
      let name = column(names, "place of service name")
    else { return nil }
    var facts: [String: CodeFacts?] = [:]
    for row in rows {
      for key in try placeCodes(row[code], row) where row[name].lowercased() != "unassigned" {
        facts[try once(key, row, facts)] = CodeFacts(text: row[name])
      }
    }
    return ReadCodeFile(list: .placesOfService, isWhole: true, facts: facts)
  }

  /// `11`, and `27-30` for a stretch of them.
  private static func placeCodes(
    _ text: String, _ row: ReleaseRecord
  ) throws(ReleaseFault) -> [String] {
    let ends = text.split(separator: "-").map { $0.filter { $0 != " " } }
    guard let first = ends.first.flatMap({ Int($0) }), let last = ends.last.flatMap({ Int($0) }),
      (1...99).contains(first), (first...99).contains(last), ends.count <= 2
    else {
      throw ReleaseFault(line: row.number, message: "\(text) is no place of service")
    }
    return (first...last).map { $0 < 10 ? "0\($0)" : "\($0)" }
  }

  private static func reasons(
    _ names: [String], _ rows: ArraySlice<ReleaseRecord>
  ) throws(ReleaseFault) -> ReadCodeFile? {
    guard let code = column(names, "code", "carc", "rarc"),
      let text = column(names, "description"), column(names, "start") != nil,
      let first = rows.first
    else { return nil }
    let isRemark = isRemarkCode(first[code])
    let from = column(names, "start")
    let to = column(names, "stop", "deactivat", "end")
    var facts: [String: CodeFacts?] = [:]
    for row in rows {
      let key = String(row[code].uppercased().drop { $0 == "0" })
      guard isRemark ? isRemarkCode(key) : isReasonCode(key) else {
        throw ReleaseFault(
          line: row.number,
          message: "\(row[code]) is no \(isRemark ? "remark" : "adjustment reason") code")
      }
      facts[try once(key, row, facts)] = CodeFacts(
        text: row[text], from: row[from].isEmpty ? nil : try day(row[from], row),
        to: row[to].isEmpty ? nil : try day(row[to], row))
    }
    return ReadCodeFile(
      list: isRemark ? .remarkCodes : .adjustmentReasons, isWhole: true, facts: facts)
  }

  /// `N130`, `M15`, `MA130`.
  private static func isRemarkCode(_ code: String) -> Bool {
    let digits = code.drop { "MAN".contains($0) }
    let letters = code.prefix(code.count - digits.count)
    return ["M", "MA", "N"].contains(letters) && (1...3).contains(digits.count)
      && digits.utf8.allSatisfy(isDigit)
  }

  /// `45`, `197`, `B7`, `P12`.
  private static func isReasonCode(_ code: String) -> Bool {
    let digits = code.first?.isLetter ?? false ? code.dropFirst() : code[...]
    return (1...3).contains(digits.count) && digits.utf8.allSatisfy(isDigit)
      && !isRemarkCode(code)
  }

  private static func procedures(
    _ names: [String], _ rows: ArraySlice<ReleaseRecord>
  ) throws(ReleaseFault) -> ReadCodeFile? {
    guard let code = column(names, "code", "hcpc", "cpt"),
      let text = column(names, "label", "short desc", "description", "long desc")
    else { return nil }
    let from = column(names, "valid_from", "effective", "add d")
    let to = column(names, "valid_to", "term", "end")
    var facts: [String: CodeFacts?] = [:]
    for row in rows {
      let key = try once(try procedure(row[code], row), row, facts)
      guard !row[text].isEmpty else {
        throw ReleaseFault(line: row.number, message: "\(key) has no label")
      }
      facts[key] = CodeFacts(
        text: row[text], from: row[from].isEmpty ? nil : try day(row[from], row),
        to: row[to].isEmpty ? nil : try day(row[to], row))
    }
    return ReadCodeFile(list: .procedures, isWhole: false, facts: facts)
  }

  /// Five characters: `90834`, `H0004`, `0362T`.
  private static func procedure(
    _ text: String, _ row: ReleaseRecord
  ) throws(ReleaseFault) -> String {
    let code = text.uppercased()
    let bytes = Array(code.utf8)
    guard bytes.count == 5, bytes[1...3].allSatisfy(isDigit),
      isDigit(bytes[0]) || isLetter(bytes[0]), isDigit(bytes[4]) || isLetter(bytes[4])
    else {
      throw ReleaseFault(line: row.number, message: "\(text.prefix(20)) is no procedure code")
    }
    return code
  }

  private static func day(_ text: String, _ row: ReleaseRecord) throws(ReleaseFault) -> Day {
    guard let day = day(text) else {
      throw ReleaseFault(line: row.number, message: "\(text.prefix(20)) is no date")
    }
    return day
  }

  private static func once(
    _ key: String, _ row: ReleaseRecord, _ facts: [String: CodeFacts?]
  ) throws(ReleaseFault) -> String {
    guard facts[key] == nil else {
      throw ReleaseFault(line: row.number, message: "\(key) stands twice in the file")
    }
    return key
  }
}
