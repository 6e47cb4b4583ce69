public import Basics
public import Records
import Transport

/// Reads an answer in the design document's shape (`suggested_cpt_codes`,
/// `suggested_icd10_codes`), as it stands in a note record, a Task or a file.
public enum ProposalReader {
  private static let codesMax = 50

  /// Nil when the bytes hold no such answer; why is among the findings.
  public static func proposal(
    bytes: [UInt8], source: String = "outside", findings: inout [Finding]
  ) -> Proposal? {
    guard let body = try? JSONBody(bytes), let value = JSONValue(body) else {
      findings.append(
        Finding(
          code: "proposal_unreadable", severity: .warn,
          message: "the proposal is no valid JSON; it was left out"))
      return nil
    }
    return proposal(from: value, source: source, place: "", findings: &findings)
  }

  static func proposal(
    from value: JSONValue, source: String = "outside", place: String, findings: inout [Finding]
  ) -> Proposal? {
    let procedures = codes(value["suggested_cpt_codes"], place, &findings)
    let diagnoses = codes(value["suggested_icd10_codes"], place, &findings)
    guard !procedures.isEmpty || !diagnoses.isEmpty else {
      findings.append(
        Finding(
          code: "proposal_empty", severity: .info,
          message: "a proposal without codes came with the note; it was left out", place: place))
      return nil
    }
    return Proposal(
      source: value["source"]?.text ?? source, procedures: procedures, diagnoses: diagnoses)
  }

  private static func codes(
    _ value: JSONValue?, _ place: String, _ findings: inout [Finding]
  ) -> [ProposedCode] {
    let items = value?.items ?? []
    let codes = items.prefix(codesMax).compactMap(code)
    if codes.count < items.count {
      findings.append(
        Finding(
          code: "proposed_code_unreadable", severity: .warn,
          message: "\(items.count - codes.count) proposed codes could not be read", place: place))
    }
    return codes
  }

  /// An object, or the code alone as a text.
  private static func code(_ item: JSONValue) -> ProposedCode? {
    guard let code = item.text ?? item["code"]?.word, (1...12).contains(code.count) else {
      return nil
    }
    return ProposedCode(
      code: code,
      confidence: item["confidence"]?.word.flatMap { Double($0) }.map { Confidence(fraction: $0) },
      rationale: item["rationale"]?.text ?? "",
      modifiers: item["modifiers"]?.items.compactMap(\.word) ?? [],
      units: item["units"]?.word.flatMap { Int($0) }.map { min(max($0, 1), 999) } ?? 1)
  }
}
