/// A bar that shows a share of one in eighths of a cell; always beside its number, never alone.
public enum Meter {
  /// The signs of a bar, one a cell; what is not filled is the empty sign.
  public static func glyphs(share: Double, width: Int) -> [Glyph] {
    guard width > 0 else { return [] }
    let bounded = share.isFinite ? min(1, max(0, share)) : 0
    let eighths = Int((bounded * Double(width * 8)).rounded())
    return (0..<width).map { cell in
      let filled = min(8, max(0, eighths - cell * 8))
      return filled == 0 ? .meterEmpty : steps[filled - 1]
    }
  }

  /// The signs of a thin bar: a heavy line in halves of a cell over the line of the empty part.
  public static func thin(share: Double, width: Int) -> [Glyph] {
    guard width > 0 else { return [] }
    let bounded = share.isFinite ? min(1, max(0, share)) : 0
    let halves = Int((bounded * Double(width * 2)).rounded())
    return (0..<width).map { cell in
      halves >= cell * 2 + 2 ? .meterLine : halves == cell * 2 + 1 ? .meterHalf : .meterEmpty
    }
  }

  private static let steps: [Glyph] = [
    .meter1, .meter2, .meter3, .meter4, .meter5, .meter6, .meter7, .meterFull,
  ]
}

extension Canvas {
  /// Draws a thin bar; its empty part in the role for that.
  public mutating func thinMeter(
    share: Double, column: Int, row: Int, width: Int, _ role: Role
  ) {
    for (index, sign) in Meter.thin(share: share, width: width).enumerated() {
      glyph(sign, column: column + index, row: row, sign == .meterEmpty ? .meterEmpty : role)
    }
  }

  /// Draws a bar; its empty part in the role for that.
  public mutating func meter(share: Double, column: Int, row: Int, width: Int, _ role: Role) {
    for (index, sign) in Meter.glyphs(share: share, width: width).enumerated() {
      glyph(sign, column: column + index, row: row, sign == .meterEmpty ? .meterEmpty : role)
    }
  }
}
