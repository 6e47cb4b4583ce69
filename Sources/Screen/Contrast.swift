/// The contrast of two colours by WCAG 2: 1 for none, 21 for black on white.
public enum Contrast {
  /// The ratio of two colours given as red, green, blue.
  public static func ratio(_ one: (UInt8, UInt8, UInt8), _ other: (UInt8, UInt8, UInt8)) -> Double {
    let bright = luminance(one)
    let dark = luminance(other)
    return (max(bright, dark) + 0.05) / (min(bright, dark) + 0.05)
  }

  /// The ratio of a look, with the terminal's own colours given for a dark or a light ground.
  public static func ratio(of look: Look, onLightGround isLight: Bool) -> Double {
    let ink: (UInt8, UInt8, UInt8) = isLight ? (0, 0, 0) : (229, 229, 229)
    let paper: (UInt8, UInt8, UInt8) = isLight ? (255, 255, 255) : (0, 0, 0)
    return ratio(
      XtermPalette.components(of: look.foreground) ?? ink,
      XtermPalette.components(of: look.background) ?? paper)
  }

  /// The relative luminance of a colour.
  static func luminance(_ color: (UInt8, UInt8, UInt8)) -> Double {
    0.2126 * Table.linear[Int(color.0)] + 0.7152 * Table.linear[Int(color.1)]
      + 0.0722 * Table.linear[Int(color.2)]
  }

  /// The light of each of the 256 steps of a channel, without a power function from outside.
  private enum Table {
    static let linear: [Double] = (0...255).map { step in
      let value = Double(step) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }

    /// x to the 2.4: the square of x times the fifth root of its square, by Newton.
    static func power(_ base: Double) -> Double {
      let square = base * base
      var root = 1.0
      for _ in 0..<40 {
        let fourth = root * root * root * root
        root -= (fourth * root - square) / (5 * fourth)
      }
      return square * root
    }
  }
}
