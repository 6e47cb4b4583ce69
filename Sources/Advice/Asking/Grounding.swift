import CodeSets
public import Deidentification

/// What a question is grounded in: passages of guidelines the practice keeps, and how notes like
/// this one were billed before. The past is codes and counts of a closed kind, so that no word of
/// another client's note can come along.
public struct Grounding: Hashable, Sendable {
  /// One thing that happened to notes like this one, and how often.
  public enum Past: Hashable, Sendable {
    /// These procedures were signed; so many of them the payer denied.
    case billed([String], times: Int, denied: Int = 0)
    /// A person refused what was suggested.
    case rejected(times: Int)
    /// This payer denied claims of the same procedure for this group and reason, "CO" and "197".
    case denied(group: String, reason: String, times: Int)

    /// The line a model reads; nil when a code is none we know.
    var line: String? {
      switch self {
      case .billed(let codes, let times, let denied):
        guard !codes.isEmpty, codes.allSatisfy({ ProcedureCatalog.builtin[$0] != nil }) else {
          return nil
        }
        return "billed \(codes.joined(separator: " + ")): \(times)"
          + (denied > 0 ? ", denied: \(denied)" : "")
      case .rejected(let times): return "rejected by a person: \(times)"
      case .denied(let group, let reason, let times):
        guard AdjustmentGroup(group) != nil, let known = AdjustmentReason(reason) else {
          return nil
        }
        return "denied \(group)-\(known.code): \(times)"
      }
    }
  }

  public let passages: [SafeText]
  public let past: [Past]

  public static let none = Grounding(passages: [], past: [])

  public init(passages: [SafeText], past: [Past]) {
    self.passages = passages
    self.past = past
  }

  var isEmpty: Bool { passages.isEmpty && past.compactMap(\.line).isEmpty }
}
