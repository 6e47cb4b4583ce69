import Basics
import Screen

/// Confidence as sign and number, so that it reads without colour: high, middle, low, none.
enum ConfidenceView {
  static let highFrom = Confidence(basisPoints: 8500)
  static let middleFrom = Confidence(basisPoints: 7000)

  static func role(_ confidence: Confidence) -> Role {
    if confidence >= highFrom { return .confidenceHigh }
    return confidence >= middleFrom ? .confidenceMiddle : .confidenceLow
  }

  static func glyph(_ confidence: Confidence) -> Glyph {
    if confidence >= highFrom { return .confidenceHigh }
    return confidence >= middleFrom ? .confidenceMiddle : .confidenceLow
  }

  /// Sign and number; with `meter` a short bar between them.
  static func spans(_ confidence: Confidence?, meter: Int = 0, isDim: Bool = false) -> [Span] {
    guard let confidence else { return [Span(.confidenceLow, .ignore)] }
    let role = isDim ? Role.stale : role(confidence)
    var spans = [Span(glyph(confidence), role)]
    if meter > 0 {
      spans.append(Span(" ", role))
      spans += Meter.thin(share: confidence.fraction, width: meter).map {
        Span($0, $0 == .meterEmpty ? .meterEmpty : role)
      }
      spans.append(Span(" ", role))
    }
    spans.append(Span(confidence.description, role))
    return spans
  }
}
