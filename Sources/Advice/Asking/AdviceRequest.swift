public import Basics
import CodeSets
public import Deidentification

/// One question to a language model: which codes does this note support? It holds the parts of a
/// note the question needs, as `SafeText`, and nothing that names a person. Making one applies the
/// rule of the minimum (45 CFR 164.502(b)): sections without a use stay here.
public struct AdviceRequest: Hashable, Sendable {
  /// The sections that are sent.
  public let text: SafeText
  /// Length of the session in minutes as the schedule has it; nil when it is not known.
  public let minutes: Int?
  /// Place of service, two digits; nil when it is not known.
  public let placeOfService: String?
  /// The day of service. It chooses the codes and is not sent.
  public let day: Day
  /// The procedure codes an answer may name, in order.
  public let procedures: [String]
  /// What stands beside the note for orientation; no evidence may be quoted from it.
  public let grounding: Grounding

  /// More text than a session's note has is not the minimum, in scalars.
  public static let scalarsMax = 20_000

  /// - Parameters:
  ///   - note: the note without its identifiers.
  ///   - isGroup: several clients met. Then only lines of this client alone are sent, because the
  ///     others' presence is theirs to tell (42 CFR 2.12).
  /// - Throws: why nothing of this note may be sent.
  public init(
    _ note: SafeText, minutes: Int?, placeOfService: String?, day: Day, isGroup: Bool,
    grounding: Grounding = .none
  ) throws(Refusal) {
    let sections = NoteSections(note)
    let isGroup = isGroup || sections.speaksOfGroup
    let text = isGroup ? sections.ownLines : sections.needed
    guard text.text.contains(where: \.isLetter) else {
      throw isGroup ? .groupNote : .nothingToSend
    }
    guard text.text.unicodeScalars.count <= AdviceRequest.scalarsMax else { throw .tooLong }
    self.text = text
    self.minutes = minutes
    self.placeOfService = placeOfService
    self.day = day
    self.grounding = grounding
    procedures = ProcedureCatalog.builtin.all.filter { $0.isValid(on: day) }.map(\.code).sorted()
  }
}
