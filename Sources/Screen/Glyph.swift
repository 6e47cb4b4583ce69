/// The signs of the console by what they mean. A theme picks the set; each takes one column in all.
public enum Glyph: UInt8, CaseIterable, Hashable, Sendable {
  case cursorBar, mark
  case confidenceHigh, confidenceMiddle, confidenceLow
  case flag, check, cross, skip, wait, question, dot, bullet, ellipsis, dash, times
  case sync, arrowUp, arrowDown, arrowLeft, arrowRight, expand, collapse, enter
  case meterEmpty, meter1, meter2, meter3, meter4, meter5, meter6, meter7, meterFull
  case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
  case teeLeft, teeRight, teeTop, teeBottom, crossing
  case scrollTrack, scrollThumb
  case meterLine, meterHalf

  /// The scalar in a glyph set.
  public func scalar(in set: GlyphSet) -> Unicode.Scalar {
    switch set {
    case .unicode: Glyph.unicodeScalars[Int(rawValue)]
    case .console: Glyph.consoleScalars[rawValue] ?? Glyph.unicodeScalars[Int(rawValue)]
    case .ascii: Glyph.asciiScalars[Int(rawValue)]
    case .bare: isBorder ? " " : Glyph.asciiScalars[Int(rawValue)]
    }
  }

  /// Whether the sign only draws a frame around things.
  public var isBorder: Bool {
    rawValue >= Glyph.horizontal.rawValue && rawValue <= Glyph.crossing.rawValue
  }

  private static let unicodeScalars: [Unicode.Scalar] = [
    "▌", "◆",
    "●", "▲", "○",
    "⚑", "✓", "✗", "»", "◷", "?", "·", "•", "…", "—", "×",
    "↻", "↑", "↓", "←", "→", "▸", "▾", "⏎",
    "─", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█",
    "─", "│", "╭", "╮", "╰", "╯",
    "├", "┤", "┬", "┴", "┼",
    "│", "┃",
    "━", "╸",
  ]

  private static let asciiScalars: [Unicode.Scalar] = [
    ">", "*",
    "+", "~", "-",
    "!", "v", "x", "s", "w", "?", "-", "*", "~", "-", "x",
    "@", "^", "v", "<", ">", ">", "v", "<",
    "-", "-", "-", "=", "=", "=", "=", "#", "#",
    "-", "|", "+", "+", "+", "+",
    "+", "+", "+", "+", "+",
    "|", "#",
    "=", "-",
  ]

  /// Where a console font of 256 or 512 signs lacks the sign, one that it has.
  private static let consoleScalars: [UInt8: Unicode.Scalar] = [
    Glyph.mark.rawValue: "*", Glyph.confidenceHigh.rawValue: "■",
    Glyph.confidenceLow.rawValue: "o", Glyph.confidenceMiddle.rawValue: "▲",
    Glyph.flag.rawValue: "!", Glyph.check.rawValue: "√", Glyph.cross.rawValue: "x",
    Glyph.wait.rawValue: "w", Glyph.ellipsis.rawValue: "~", Glyph.dash.rawValue: "-",
    Glyph.times.rawValue: "x", Glyph.sync.rawValue: "@", Glyph.expand.rawValue: "►",
    Glyph.collapse.rawValue: "▼", Glyph.enter.rawValue: "<",
    Glyph.meter1.rawValue: "─", Glyph.meter2.rawValue: "─", Glyph.meter3.rawValue: "▌",
    Glyph.meter5.rawValue: "▌", Glyph.meter6.rawValue: "▌", Glyph.meter7.rawValue: "█",
    Glyph.topLeft.rawValue: "┌", Glyph.topRight.rawValue: "┐",
    Glyph.bottomLeft.rawValue: "└", Glyph.bottomRight.rawValue: "┘",
    Glyph.scrollThumb.rawValue: "█",
    Glyph.meterLine.rawValue: "=", Glyph.meterHalf.rawValue: "-",
  ]
}

/// A set of scalars for the glyphs.
public enum GlyphSet: String, CaseIterable, Hashable, Sendable {
  /// For terminals with a full font.
  case unicode
  /// For console fonts that know lines and blocks but few signs.
  case console
  /// For everything else.
  case ascii
  /// ASCII without borders, for screen readers and Braille displays.
  case bare
}
