public import Basics

/// Reads a guideline from Markdown: an optional head between lines of `---` with `title`, `payer`,
/// `payer_class` and `effective`, then text under headings. Never fails on content; what it does
/// not understand in the head is a finding.
public struct GuidelineReader: Sendable {
  public private(set) var guideline: Guideline
  public private(set) var findings: [Finding] = []

  /// A passage holds about this many characters at most; a paragraph is not parted.
  static let passageCharacters = 700

  /// - Parameter name: the file's name without folders.
  public init(_ text: String, name: String) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    guideline = Guideline(name: name, title: "", passages: [])
    if let first = lines.first, GuidelineReader.isFence(first) {
      lines.removeFirst()
      var number = 1
      while let line = lines.popFirst(), !GuidelineReader.isFence(line) {
        number += 1
        member(line, place: "\(name):\(number)")
      }
    }
    guideline.passages = GuidelineReader.passages(lines)
    if guideline.title.isEmpty {
      let heading = lines.lazy.compactMap { GuidelineReader.heading($0)?.text }.first
      guideline.title = heading ?? name
    }
  }

  private mutating func member(_ line: Substring, place: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = String(line[..<colon]).lowercased().filter { !$0.isWhitespace }
    let value = GuidelineReader.trimmed(line[line.index(after: colon)...].filter { $0 != "\"" })
    guard !value.isEmpty else { return }
    switch key {
    case "title": guideline.title = value
    case "payer": guideline.payer = value
    case "payer_class":
      guideline.payerClass = PayerClass(rawValue: value)
      if guideline.payerClass == nil {
        let known = PayerClass.allCases.map(\.rawValue).joined(separator: ", ")
        complain("payer_class is one of \(known)", place)
      }
    case "effective":
      guideline.effective = Day(value)
      if guideline.effective == nil { complain("effective is a day such as 2026-01-05", place) }
    default: complain("the head knows title, payer, payer_class and effective", place)
    }
  }

  private mutating func complain(_ message: String, _ place: String) {
    findings.append(
      Finding(code: "guideline_head", severity: .warn, message: message, place: place))
  }

  /// Paragraphs under their headings, joined while they are short.
  private static func passages(_ lines: ArraySlice<Substring>) -> [Guideline.Passage] {
    var passages: [Guideline.Passage] = []
    var headings: [(level: Int, text: String)] = []
    var paragraph: [String] = []
    var text = ""
    func endPassage() {
      guard text.contains(where: \.isLetter) else { return text = "" }
      passages.append(
        Guideline.Passage(heading: headings.map(\.text).joined(separator: " › "), text: text))
      text = ""
    }
    func endParagraph() {
      guard !paragraph.isEmpty else { return }
      let whole = paragraph.joined(separator: "\n")
      paragraph = []
      if !text.isEmpty, text.count + whole.count > passageCharacters { endPassage() }
      text += text.isEmpty ? whole : "\n" + whole
    }
    for line in lines {
      if let heading = heading(line) {
        endParagraph()
        endPassage()
        headings.removeAll { $0.level >= heading.level }
        headings.append(heading)
      } else if trimmed(line).isEmpty {
        endParagraph()
      } else {
        paragraph.append(trimmed(line))
      }
    }
    endParagraph()
    endPassage()
    return passages
  }

  private static func heading(_ line: Substring) -> (level: Int, text: String)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    let text = trimmed(line.dropFirst(level))
    return text.isEmpty ? nil : (level, text)
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.count >= 3 && trimmed(line).allSatisfy { $0 == "-" } && !trimmed(line).isEmpty
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
