import CodeSets

/// A disease of the brain that stands behind a dementia is coded first (S01, code first at F02).
extension DiagnosisEngine {
  /// A dementia and the disease that causes it: the disease first, the dementia as F02.
  func withCauses(_ found: [DiagnosisMention]) -> [DiagnosisMention] {
    guard
      let cause = found.first(where: { DiagnosisFamily.causesDementia($0.code) })
        ?? unnamedCause(found)
    else { return found }
    var result = found.contains(where: { $0.code == cause.code }) ? found : [cause] + found
    if let known = result.firstIndex(where: { $0.code.hasPrefix("F03") || $0.code.hasPrefix("F02") }
    ) {
      result[known].head = "F02.80"
      result[known].compose(
        result[known].qualifiers.completed(by: cause.qualifiers))
    } else if cause.name.contains(where: { facts.text[$0].key == DiagnosisEngine.dementia }) {
      var dementia = cause
      dementia.head = "F02.80"
      dementia.compose(cause.qualifiers)
      result.append(dementia)
    }
    return result
  }

  /// "Dementia due to Alzheimer disease, late onset": the disease stands in the name of the dementia.
  private func unnamedCause(_ found: [DiagnosisMention]) -> DiagnosisMention? {
    guard
      let dementia = found.first(where: { $0.code.hasPrefix("F02") || $0.code.hasPrefix("F06") })
    else { return nil }
    let end = min(
      dementia.name.upperBound + 3, facts.text.sentence(of: dementia.name.lowerBound).upperBound)
    for index in dementia.name.lowerBound..<max(end, dementia.name.upperBound) {
      guard let code = DiagnosisEngine.causes[facts.text[index].key] else { continue }
      var cause = dementia
      cause.code = code
      if code == "G30.9" {
        if dementia.qualifiers.has(.lateOnset) { cause.code = "G30.1" }
        if dementia.qualifiers.has(.childOnset) { cause.code = "G30.0" }
      }
      cause.isIncomplete = false
      return cause
    }
    return nil
  }

  private static let causes: [WordKey: String] = [
    WordKey("alzheimer"): "G30.9", WordKey("alzheimers"): "G30.9", WordKey("lewy"): "G31.83",
    WordKey("parkinson"): "G20.A1", WordKey("parkinsons"): "G20.A1",
    WordKey("huntington"): "G10", WordKey("huntingtons"): "G10",
  ]
  private static let dementia = WordKey("dementia")
}
