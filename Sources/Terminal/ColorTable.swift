import CNCurses
import Screen

/// Turns styles into ncurses attributes and colour pairs. Pairs are found by their content, so that
/// a pair in use never changes its meaning.
struct ColorTable {
  private let theme: Theme
  private let depth: ColorDepth
  private let isDirect: Bool
  private let cannotUnderlineInColor: Bool
  private var blanks: [Blank?]

  /// An empty cell of a style.
  struct Blank {
    /// What ncurses draws.
    var cell: cchar_t
    /// What is seen of it: the number of its background; nil where a line or swapped colours make
    /// the writing's colour seen too.
    var ground: Int32?
  }

  /// A table for a theme; without colour the theme made for that takes its place.
  init(theme: Theme, depth: ColorDepth) {
    self.theme = depth == .none ? Theme.plain : theme
    self.depth = depth
    isDirect = cn_color_count() > 256
    let excluded = cn_terminfo_number("ncv")
    cannotUnderlineInColor = depth != .none && excluded > 0 && excluded & 2 != 0
    blanks = [Blank?](repeating: nil, count: 256 * 32)
  }

  /// An empty cell of a style; found once, then remembered.
  mutating func blank(_ style: Style) -> Blank {
    let slot = Int(style.layers.rawValue & 31) * 256 + Int(style.role.rawValue)
    if let known = blanks[slot] { return known }
    var look = theme.look(for: style, depth: depth)
    if cannotUnderlineInColor, look.attributes.remove(.underline) != nil {
      look.attributes.insert(.reverse)
    }
    let isPlain = look.attributes.isDisjoint(with: [.underline, .reverse])
    let blank = Blank(
      cell: cn_blank(ColorTable.attributes(look.attributes), pair(look)),
      ground: isPlain ? (depth == .none ? -1 : number(look.background)) : nil)
    blanks[slot] = blank
    return blank
  }

  private func pair(_ look: Look) -> Int32 {
    if depth == .none { return 0 }
    let pair = alloc_pair(number(look.foreground), number(look.background))
    return max(0, pair)
  }

  /// The number ncurses knows a colour by; -1 is the terminal's own.
  private func number(_ color: ThemeColor) -> Int32 {
    switch color {
    case .standard: -1
    case .index(let number) where !isDirect || number < 8: Int32(number)
    default:
      XtermPalette.components(of: color).map {
        Int32($0.0) << 16 | Int32($0.1) << 8 | Int32($0.2)
      } ?? -1
    }
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= cn_attribute_bold() }
    if attributes.contains(.dim) { result |= cn_attribute_dim() }
    if attributes.contains(.underline) { result |= cn_attribute_underline() }
    if attributes.contains(.reverse) { result |= cn_attribute_reverse() }
    if attributes.contains(.italic) { result |= cn_attribute_italic() }
    return result
  }
}
