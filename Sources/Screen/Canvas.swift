/// Draws into a frame, never outside the rectangle it is clipped to.
///
/// Places are counted from the corner of the current clip, so a view draws itself without knowing
/// where it stands. Text is made safe on the way in; a wide sign that straddles an edge becomes
/// spaces. States set in `layers` are laid over everything drawn while they are set.
public struct Canvas: Sendable {
  /// The picture drawn so far.
  public private(set) var frame: Frame
  /// States laid over whatever is drawn next.
  public var layers: Layers = []
  var clip: Rect

  /// A canvas over an empty picture.
  public init(size: Size) {
    frame = Frame(size: size)
    clip = frame.bounds
  }

  /// Cells the current clip offers.
  public var size: Size { Size(width: clip.width, height: clip.height) }

  /// The current clip as a rectangle from its own corner.
  public var bounds: Rect { Rect(column: 0, row: 0, width: clip.width, height: clip.height) }

  /// Draws with a rectangle as the whole; nothing reaches beyond it.
  public mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    let moved = Rect(
      column: rect.column + outer.column, row: rect.row + outer.row, width: rect.width,
      height: rect.height)
    clip = moved.intersection(outer)
    if !clip.isEmpty { draw(&self) }
    clip = outer
  }

  /// Draws with further states laid over everything.
  public mutating func layered(_ more: Layers, _ draw: (inout Canvas) -> Void) {
    let before = layers
    layers.formUnion(more)
    draw(&self)
    layers = before
  }

  /// Puts the focus, where the hardware cursor goes, when it lies inside the clip.
  public mutating func focus(column: Int, row: Int) {
    guard bounds.contains(Position(column: column, row: row)) else { return }
    frame.focus = Position(column: column + clip.column, row: row + clip.row)
  }

  /// Names the item the picture shows.
  public mutating func setToken(_ token: String) { frame.token = token }

  /// Asks for terminal modes.
  public mutating func setModes(_ modes: Frame.Modes) { frame.modes = modes }

  /// Empties a rectangle to a role's ground.
  public mutating func fill(_ rect: Rect, _ role: Role = .ground) {
    let area = absolute(rect)
    let blank = Cell(style(role))
    guard area.width > 0 else { return }
    for row in area.row..<max(area.row, area.bottom) {
      // Only at its edges can a stretch cut a wide sign in two.
      put(blank, column: area.column, row: row)
      put(blank, column: area.right - 1, row: row)
      let start = row * frame.size.width
      for index in start + area.column..<start + area.right { frame.cells[index] = blank }
    }
  }

  /// Lays states over what is already drawn in a rectangle.
  public mutating func lay(_ states: Layers, over rect: Rect) {
    let area = absolute(rect)
    for row in area.row..<max(area.row, area.bottom) {
      let start = row * frame.size.width
      for index in start + area.column..<start + area.right {
        frame.cells[index].style.layers.formUnion(states)
      }
    }
  }

  /// One sign of the theme.
  public mutating func glyph(_ glyph: Glyph, column: Int, row: Int, _ role: Role = .read) {
    guard bounds.contains(Position(column: column, row: row)) else { return }
    put(.glyph(glyph, style(role)), column: column + clip.column, row: row + clip.row)
  }

  /// The same sign several times in a row.
  public mutating func line(
    _ sign: Glyph = .horizontal, column: Int, row: Int, width: Int, _ role: Role = .border
  ) {
    for place in max(0, column)..<max(0, column, min(column + width, clip.width)) {
      glyph(sign, column: place, row: row, role)
    }
  }

  /// A role with the states laid over it just now.
  func style(_ role: Role) -> Style { Style(role, layers: layers) }

  /// A rectangle of the clip in places of the frame.
  private func absolute(_ rect: Rect) -> Rect {
    Rect(
      column: rect.column + clip.column, row: rect.row + clip.row, width: rect.width,
      height: rect.height
    ).intersection(clip)
  }

  /// Writes one cell at a place of the frame and repairs a wide sign it cuts in two.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    let index = row * frame.size.width + column
    let old = frame.cells[index]
    if old.columns == 0, cell.columns != 0, column > 0 {
      frame.cells[index - 1] = Cell(frame.cells[index - 1].style)
    } else if old.columns == 2, column + 1 < frame.size.width {
      frame.cells[index + 1] = Cell(old.style)
    }
    frame.cells[index] = cell
  }

  /// Writes plain ASCII side by side; only at its ends can it cut a wide sign in two.
  mutating func put(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ style: Style, column: Int, row: Int
  ) {
    guard let first = bytes.first, let last = bytes.last else { return }
    let start = row * frame.size.width + column
    put(Cell(code: UInt32(first), style: style, columns: 1), column: column, row: row)
    frame.cells.withUnsafeMutableBufferPointer { cells in
      for (index, byte) in zip(start + 1..<start + max(1, bytes.count - 1), bytes.dropFirst()) {
        cells[index] = Cell(code: UInt32(byte), style: style, columns: 1)
      }
    }
    guard bytes.count > 1 else { return }
    put(
      Cell(code: UInt32(last), style: style, columns: 1), column: column + bytes.count - 1, row: row
    )
  }

  /// The code of a base with marks, kept in the frame's table.
  mutating func cluster(_ base: Unicode.Scalar, _ marks: ArraySlice<Unicode.Scalar>) -> UInt32 {
    frame.clusters.append(Frame.Cluster(base: base, marks: Array(marks)))
    return Cell.clusterBase + UInt32(frame.clusters.count - 1)
  }
}
