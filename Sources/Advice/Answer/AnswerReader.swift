import Basics
import CodeSets
public import Deidentification

/// Reads the answer of a model against what it was asked. The shape must be exact, or there is no
/// answer; a code nobody knows, or one without words of the note behind it, falls by itself and
/// leaves a finding.
public struct AnswerReader: Sendable {
  private let request: AdviceRequest
  private let chart: Chart
  private let vault: TokenVault

  /// - Parameters:
  ///   - chart: what is known of the people around the note, to see what an answer must not hold.
  ///   - vault: the tokens of the request.
  public init(_ request: AdviceRequest, chart: Chart, vault: TokenVault) {
    self.request = request
    self.chart = chart
    self.vault = vault
  }

  /// The advice in `json`, or why it is none.
  public func read(_ json: String) throws(AnswerFault) -> CodingAdvice {
    guard let value = JSONValue.read(json.utf8), value.members != nil else { throw .notJSON }
    let answer = try AnswerShape(value)
    // No identifier was sent, so one that comes back was guessed or is somebody else's.
    let residue = ResidueCheck().inspect(json, chart: chart, vaults: [vault])
    guard residue.mayLeave else { throw .identifiers(residue.left.values.reduce(0, +)) }
    var checked = CheckedCodes(
      sent: Words(request.text.text), issued: Set(vault.entries.map(\.token)))
    let known = Set(request.procedures)
    let procedures = checked.take(answer.procedures, place: "procedures") { known.contains($0) }
    let diagnoses = checked.take(answer.diagnoses, place: "diagnoses") {
      DiagnosisCatalog.builtin[$0] != nil
    }
    return CodingAdvice(
      procedures: procedures,
      diagnoses: diagnoses.map { code in
        var code = code
        code.code = DiagnosisCatalog.dotted(code.code)
        return code
      }, insufficient: answer.insufficient.map(CheckedCodes.plain), findings: checked.findings)
  }
}

/// The checks of single codes, gathering what falls.
private struct CheckedCodes {
  let sent: Words
  let issued: Set<String>
  var findings: [Finding] = []

  mutating func take(
    _ entries: [AnswerShape.Entry], place: String, isKnown: (String) -> Bool
  ) -> [AdvisedCode] {
    var taken: [AdvisedCode] = []
    for (index, entry) in entries.enumerated() {
      let place = "\(place)[\(index)]"
      let code = entry.code.uppercased()
      guard isKnown(code) else {
        drop("model_unknown_code", "a code we do not know was proposed; it was dropped", place)
        continue
      }
      guard !taken.contains(where: { $0.code == code }) else {
        drop("model_repeated_code", "\(code) was proposed twice; the second was dropped", place)
        continue
      }
      guard (0...1).contains(entry.confidence), (1...99).contains(entry.units) else {
        drop("model_bad_number", "\(code) came with numbers that cannot be; it was dropped", place)
        continue
      }
      let proven = entry.evidence.filter(sent.hold)
      guard !proven.isEmpty else {
        drop(
          "model_no_evidence", "\(code) was proposed without words of the note; it was dropped",
          place)
        continue
      }
      if proven.count < entry.evidence.count {
        let lost = entry.evidence.count - proven.count
        drop(
          "model_foreign_words",
          "\(lost) quoted text\(lost == 1 ? "" : "s") for \(code) not in the note", place)
      }
      let modifiers = entry.modifiers.map { $0.uppercased() }
      let usable = modifiers.filter { Modifier($0) != nil }
      if usable.count < modifiers.count {
        drop("model_unknown_modifier", "a modifier we do not know came with \(code)", place)
      }
      taken.append(
        AdvisedCode(
          code: code, modifiers: usable, units: entry.units,
          confidence: Confidence(fraction: entry.confidence), evidence: proven,
          reason: reason(entry.reason, code, place)))
    }
    return taken
  }

  private mutating func reason(_ text: String, _ code: String, _ place: String) -> String {
    let plain = CheckedCodes.plain(text)
    let foreign = Words.tokens(in: plain).subtracting(issued)
    if !foreign.isEmpty {
      drop("model_unknown_token", "the reason for \(code) names a token that was not sent", place)
    }
    return plain
  }

  private mutating func drop(_ code: String, _ message: String, _ place: String) {
    findings.append(Finding(code: code, severity: .warn, message: message, place: place))
  }

  /// One line of at most 240 scalars without anything a terminal would obey.
  static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars.prefix(240)))
      .split(separator: " ").joined(separator: " ")
  }
}

/// The words of a text, to ask whether others stand in it: spaces and line ends count alike, all
/// else must be the same.
struct Words {
  private let text: String

  init(_ text: String) {
    self.text = Words.single(text)
  }

  /// Whether these words stand here, whole, one after the other.
  func hold(_ words: String) -> Bool {
    let wanted = Words.single(words)
    guard wanted.count(where: { $0.isLetter || $0.isNumber }) >= 2 else { return false }
    return text.ranges(of: wanted).contains { range in
      isEdge(before: range.lowerBound, wanted.first) && isEdge(after: range.upperBound, wanted.last)
    }
  }

  private func isEdge(before index: String.Index, _ first: Character?) -> Bool {
    guard index > text.startIndex, let first else { return true }
    return !(Words.isWord(text[text.index(before: index)]) && Words.isWord(first))
  }

  private func isEdge(after index: String.Index, _ last: Character?) -> Bool {
    guard index < text.endIndex, let last else { return true }
    return !(Words.isWord(text[index]) && Words.isWord(last))
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func single(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What has the shape of a token, "[PERSON_2]".
  static func tokens(in text: String) -> Set<String> {
    Set(
      text.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap {
        part -> String? in
        guard let end = part.firstIndex(of: "]") else { return nil }
        let name = part[..<end]
        let isToken =
          name.count >= 2
          && name.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") }
        return isToken ? "[\(name)]" : nil
      })
  }
}
