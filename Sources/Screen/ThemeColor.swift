/// A colour as a theme names it, and what a terminal with fewer colours makes of it.
public enum ThemeColor: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 numbers of xterm; the first 16 are the terminal's own palette.
  case index(UInt8)
  /// Red, green, blue.
  case rgb(UInt8, UInt8, UInt8)

  /// The names of the first sixteen.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "brightblack", "brightred", "brightgreen", "brightyellow", "brightblue", "brightmagenta",
    "brightcyan", "brightwhite",
  ]

  /// Reads `default`, a name, 0 to 255, or `#rrggbb`.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let place = ThemeColor.names.firstIndex(of: text) {
      self = .index(UInt8(place))
    } else if let number = UInt8(text) {
      self = .index(number)
    } else if text.utf8.count == 7, text.first == "#",
      text.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(
        UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  /// Whether a terminal shows the colour as meant, or near enough.
  public func fits(_ depth: ColorDepth) -> Bool {
    switch self {
    case .standard: true
    case .index(let number): Int(number) < depth.count
    case .rgb: depth == .twoFiftySix
    }
  }

  /// The nearest colour a terminal has.
  public func nearest(in depth: ColorDepth) -> ThemeColor {
    switch (self, depth) {
    case (.standard, _), (_, .none): return .standard
    case (.index, _) where fits(depth): return self
    case (.index(let number), .eight) where number < 16: return .index(number - 8)
    default: break
    }
    guard let wanted = XtermPalette.components(of: self) else { return .standard }
    let candidates = depth == .twoFiftySix ? 16..<256 : 0..<depth.count
    let best = candidates.min { one, other in
      XtermPalette.distance(XtermPalette.colors[one], wanted)
        < XtermPalette.distance(XtermPalette.colors[other], wanted)
    }
    return .index(UInt8(best ?? 7))
  }
}

/// How many colours a terminal has.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// No colour: attributes only.
  case none
  /// The eight of the linux console.
  case eight
  /// Eight and their bright twins.
  case sixteen
  /// The 256 of xterm.
  case twoFiftySix

  /// Colours by number.
  public var count: Int {
    switch self {
    case .none: 0
    case .eight: 8
    case .sixteen: 16
    case .twoFiftySix: 256
    }
  }

  /// The depth of a terminal that reports so many colours.
  public init(colors: Int) {
    switch colors {
    case 256...: self = .twoFiftySix
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The 256 colours of xterm as it ships: the common ground for nearness and contrast.
public enum XtermPalette {
  /// Red, green and blue of each number.
  public static let colors: [(UInt8, UInt8, UInt8)] = (0..<256).map { number in
    switch number {
    case 0..<16: return basic[number]
    case 16..<232:
      let cube = number - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = UInt8(8 + (number - 232) * 10)
      return (grey, grey, grey)
    }
  }

  /// Red, green and blue of a colour; nil for the terminal's own.
  public static func components(of color: ThemeColor) -> (UInt8, UInt8, UInt8)? {
    switch color {
    case .standard: nil
    case .index(let number): colors[Int(number)]
    case .rgb(let red, let green, let blue): (red, green, blue)
    }
  }

  static func distance(_ one: (UInt8, UInt8, UInt8), _ other: (UInt8, UInt8, UInt8)) -> Int {
    let red = Int(one.0) - Int(other.0)
    let green = Int(one.1) - Int(other.1)
    let blue = Int(one.2) - Int(other.2)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + step * 40) }

  private static let basic: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
