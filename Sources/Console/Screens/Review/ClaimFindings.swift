import Basics
import Coding
import Records
import Review

/// What stands against a claim: what can never be billed, then what the coding rules say. The most
/// serious first, each once.
enum ClaimFindings {
  static func of(_ claim: CodedClaim, _ detail: ReviewDetail) -> [Finding] {
    guard !claim.isEmpty else { return [] }
    let basic = ClaimRules.findings(on: claim)
    let coding = ClaimCheck().findings(
      claim: claim, note: detail.note, encounter: detail.encounter)
    var seen: Set<String> = []
    let all = (basic + coding).filter { seen.insert($0.code + $0.place).inserted }
    return all.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }
}
