import Basics
import Coding
public import Records
public import Review

/// A claim of an item with what the rules say of it. Making one reads the whole note, the first one
/// the engine's tables too: whoever reads an item for the console makes it off the drawing thread.
public struct CheckedClaim: Hashable, Sendable {
  let item: NoteID
  let version: Int
  let claim: CodedClaim
  let findings: [Finding]

  /// Bytes of a note that is read in less time than a picture takes.
  private static let quickBytes = 16_384

  /// Whether a check of this item, once the tables are there, delays no picture.
  public static func isQuick(for detail: ReviewDetail) -> Bool {
    detail.note.text.utf8.count <= quickBytes
  }

  /// Checks what was proposed for an item, the alternatives left out.
  public init(proposedFor detail: ReviewDetail) {
    self.init(Ticks(detail).claim(of: detail.suggestion).claim, of: detail)
  }

  /// Checks a claim.
  public init(_ claim: CodedClaim, of detail: ReviewDetail) {
    item = detail.row.id
    version = detail.row.version
    self.claim = claim
    findings = ClaimFindings.of(claim, detail)
  }
}

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
