/// One place on the screen in eight bytes: what is shown and what it means.
///
/// `code` is a Unicode scalar, a glyph (resolved by the theme when painted), a reference to a base
/// with marks kept in the frame, or the right half of a wide sign.
public struct Cell: Hashable, Sendable {
  var code: UInt32
  /// What the cell means and which states lie over it.
  public var style: Style
  /// Columns the sign takes; 0 for the right half of a wide one.
  public internal(set) var columns: UInt8
  /// The eighth byte, always zero, so that cells are compared as the numbers they are in memory.
  private let filling: UInt8 = 0

  /// What a cell shows.
  public enum Content: Hashable, Sendable {
    /// A single scalar.
    case scalar(Unicode.Scalar)
    /// A sign the theme resolves.
    case glyph(Glyph)
    /// A base with marks, at this place of the frame's table.
    case cluster(Int)
    /// The right half of the wide sign before it.
    case continuation
  }

  static let glyphBase: UInt32 = 0x11_0000
  static let clusterBase: UInt32 = 0x20_0000

  /// An empty cell of a style.
  public init(_ style: Style = Style(.ground)) {
    self.init(code: 0x20, style: style, columns: 1)
  }

  init(code: UInt32, style: Style, columns: UInt8) {
    self.code = code
    self.style = style
    self.columns = columns
  }

  /// What the cell shows.
  public var content: Content {
    if code >= Cell.clusterBase { return .cluster(Int(code - Cell.clusterBase)) }
    if code >= Cell.glyphBase {
      return .glyph(Glyph(rawValue: UInt8(truncatingIfNeeded: code)) ?? .question)
    }
    if columns == 0 { return .continuation }
    return .scalar(Unicode.Scalar(code) ?? DisplayText.replacement)
  }

  /// Whether nothing but its ground is seen.
  public var isBlank: Bool { code == 0x20 }

  static func glyph(_ glyph: Glyph, _ style: Style) -> Cell {
    Cell(code: glyphBase + UInt32(glyph.rawValue), style: style, columns: 1)
  }

  static func continuation(_ style: Style) -> Cell {
    Cell(code: 0, style: style, columns: 0)
  }
}
