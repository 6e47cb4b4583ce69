import CNCurses
import Screen

/// Turns the cells of a frame into those of ncurses: look, sign, marks.
struct CellPainter {
  private let kind: TerminalKind
  private let glyphs: [UInt32]
  private var table: ColorTable
  private var buffer: [cchar_t] = []

  /// A painter for a theme on a terminal.
  init(theme: Theme, kind: TerminalKind) {
    self.kind = kind
    table = ColorTable(theme: theme, depth: kind.depth)
    let set = kind.glyphs(theme.glyphs)
    glyphs = Glyph.allCases.map { $0.scalar(in: set).value }
  }

  /// An empty cell of the screen's ground.
  var ground: cchar_t {
    mutating get { table.blank(Style(.ground)).cell }
  }

  /// Gives ncurses the stretches of a frame that changed.
  mutating func paint(_ runs: [FrameDiff.Run], of frame: Frame, on window: Window) {
    for run in runs { paint(run, of: frame, on: window) }
  }

  private mutating func paint(_ run: FrameDiff.Run, of frame: Frame, on window: Window) {
    buffer.removeAll(keepingCapacity: true)
    var look = lookBefore(run, of: frame)
    var style = frame[run.columns.lowerBound, run.row].style
    var own = table.blank(style)
    for column in run.columns {
      let cell = frame[column, run.row]
      if cell.columns == 0 { continue }
      if cell.style != style {
        style = cell.style
        own = table.blank(style)
      }
      if !cell.isBlank || own.ground == nil || own.ground != look?.ground { look = own }
      var painted = look?.cell ?? own.cell
      switch cell.content {
      case .scalar(let scalar): cn_set_scalar(&painted, shown(scalar))
      case .glyph(let glyph): cn_set_scalar(&painted, glyphs[Int(glyph.rawValue)])
      case .cluster: cluster(frame.scalars(of: cell, glyphs: .unicode), into: &painted)
      case .continuation: continue
      }
      buffer.append(painted)
      if cell.columns == 2, !kind.isUTF8 { buffer.append(painted) }
    }
    cn_write_cells(
      window, Int32(run.row), Int32(run.columns.lowerBound), buffer, Int32(buffer.count))
  }

  /// The look that empty cells at the start of a run go on with: of an empty cell only the background
  /// is seen, and a change of look costs the terminal a dozen bytes each time.
  private mutating func lookBefore(_ run: FrameDiff.Run, of frame: Frame) -> ColorTable.Blank? {
    var column = run.columns.lowerBound
    var look: ColorTable.Blank?
    while column > 0 {
      column -= 1
      let cell = frame[column, run.row]
      let own = table.blank(cell.style)
      if let look, look.ground != own.ground { return look }
      look = own
      if !cell.isBlank || own.ground == nil { return look }
    }
    return look
  }

  /// The scalar, or its plain twin where the locale cannot write it or the terminal counts it twice.
  private func shown(_ scalar: Unicode.Scalar) -> UInt32 {
    let isKept = kind.isUTF8 && !(kind.isAmbiguousWide && TextWidth.isAmbiguous(scalar))
    return isKept ? scalar.value : PlainTwin.of(scalar).value
  }

  private func cluster(_ scalars: [Unicode.Scalar], into cell: inout cchar_t) {
    guard let base = scalars.first else { return }
    cn_set_scalar(&cell, shown(base))
    guard kind.isUTF8 else { return }
    for mark in scalars.dropFirst() { cn_add_mark(&cell, mark.value) }
  }
}
