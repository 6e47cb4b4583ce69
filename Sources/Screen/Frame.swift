/// One picture of the whole screen as a value: cells, one focus place, the item it shows, modes.
///
/// The console returns it, tests compare it, the terminal paints it. It knows nothing of colours.
public struct Frame: Hashable, Sendable {
  /// Modes of the terminal a picture asks for.
  public struct Modes: Hashable, Sendable {
    /// Whether mouse presses are wanted.
    public var mouse: Bool
    /// Whether the hardware cursor is to be seen.
    public var cursorVisible: Bool

    /// Modes; none unless told.
    public init(mouse: Bool = false, cursorVisible: Bool = false) {
      self.mouse = mouse
      self.cursorVisible = cursorVisible
    }
  }

  /// Cells across and lines down.
  public let size: Size
  /// The cells, row after row.
  public internal(set) var cells: [Cell]
  /// Bases with marks, in the order they were drawn.
  var clusters: [Cluster] = []
  /// Where the hardware cursor is put: the start of the selected row's text.
  public var focus: Position?
  /// Names the item on screen, so that a key typed ahead judges this item or none. Opaque.
  public var token = ""
  /// Modes asked for.
  public var modes = Modes()

  /// A base scalar with its marks.
  struct Cluster: Hashable, Sendable {
    var base: Unicode.Scalar
    var marks: [Unicode.Scalar]
  }

  /// An empty picture.
  public init(size: Size) {
    self.size = size
    cells = [Cell](repeating: Cell(), count: size.width * size.height)
  }

  /// The whole picture as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, width: size.width, height: size.height) }

  /// The cell at a place inside the picture.
  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.width + column]
  }

  /// The scalars a cell shows, base first; none for the right half of a wide sign.
  public func scalars(of cell: Cell, glyphs: GlyphSet) -> [Unicode.Scalar] {
    switch cell.content {
    case .scalar(let scalar): [scalar]
    case .glyph(let glyph): [glyph.scalar(in: glyphs)]
    case .cluster(let index): [clusters[index].base] + clusters[index].marks
    case .continuation: []
    }
  }
}
