/// What an EHR calls a delivery it took: its own words, kept to what a reference needs. Control
/// signs and marks of direction are left out, and so is what follows the 256th scalar.
public struct EHRReference: Hashable, Sendable {
  public static let scalarsMax = 256

  public let text: String
  /// Something of what the EHR answered was left out.
  public let isCut: Bool

  public init(_ answer: String) {
    var kept = String.UnicodeScalarView()
    var count = 0
    var isCut = false
    for scalar in answer.unicodeScalars {
      let category = scalar.properties.generalCategory
      if category == .control || category == .format {
        isCut = true
        continue
      }
      guard count < EHRReference.scalarsMax else {
        isCut = true
        break
      }
      kept.append(scalar)
      count += 1
    }
    text = String(kept)
    self.isCut = isCut
  }
}

extension EHRReference: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
