import CNCurses
import Glibc
import Screen

/// What ncurses draws into.
typealias Window = UnsafeMutablePointer<WINDOW>

/// Paints frames: only the stretches that differ, one `doupdate` a frame, the hardware cursor last.
///
/// Owned by the session and used on its thread.
final class CursesScreen {
  private let window: Window
  private let kind: TerminalKind
  private let output: Int32
  private let modes: TerminalModes
  private var table: ColorTable
  private var theme: Theme
  private var shown: Frame?
  private var buffer: [cchar_t] = []
  private var glyphs: [UInt32] = []
  private var hasMouse = false
  private var cursor: Int32 = -1

  init(
    window: Window, kind: TerminalKind, output: Int32, modes: TerminalModes, theme: Theme
  ) {
    self.window = window
    self.kind = kind
    self.output = output
    self.modes = modes
    self.theme = theme
    table = ColorTable(theme: theme, depth: kind.depth)
    use(theme)
  }

  /// Takes a theme; the next frame is painted whole.
  func use(_ theme: Theme) {
    self.theme = theme
    table = ColorTable(theme: theme, depth: kind.depth)
    let set = kind.glyphs(theme.glyphs)
    glyphs = Glyph.allCases.map { $0.scalar(in: set).value }
    var ground = table.blank(Style(.ground))
    wbkgrndset(window, &ground)
    shown = nil
  }

  /// Forgets what the terminal shows, after a pause or when it is in doubt.
  func repaintAll() {
    shown = nil
    cursor = -1
    hasMouse = false
    cn_repaint_all()
  }

  /// Shows a frame; returns whether anything had to be sent.
  @discardableResult
  func show(_ frame: Frame) -> Bool {
    let diff = FrameDiff(from: shown, to: frame)
    if diff.isEmpty { return false }
    for run in diff.runs { paint(run, of: frame) }
    shown = frame
    send(frame)
    return true
  }

  private func paint(_ run: FrameDiff.Run, of frame: Frame) {
    buffer.removeAll(keepingCapacity: true)
    for column in run.columns {
      let cell = frame[column, run.row]
      if cell.columns == 0 { continue }
      var painted = table.blank(cell.style)
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

  /// The scalar, or its plain twin where the locale cannot write it.
  private func shown(_ scalar: Unicode.Scalar) -> UInt32 {
    kind.isUTF8 ? scalar.value : PlainTwin.of(scalar).value
  }

  private func cluster(_ scalars: [Unicode.Scalar], into cell: inout cchar_t) {
    guard let base = scalars.first else { return }
    cn_set_scalar(&cell, shown(base))
    guard kind.isUTF8 else { return }
    for mark in scalars.dropFirst() { cn_add_mark(&cell, mark.value) }
  }

  /// Sends what changed, between the marks that let the terminal show it at once.
  private func send(_ frame: Frame) {
    if frame.modes.mouse != hasMouse {
      hasMouse = frame.modes.mouse
      write(hasMouse ? modes.mouseOn : modes.mouseOff)
    }
    let place = frame.focus ?? Position(column: 0, row: max(0, frame.size.height - 1))
    wmove(window, Int32(place.row), Int32(place.column))
    wnoutrefresh(window)
    write(modes.frameBegin)
    defer { write(modes.frameEnd) }
    let visibility: Int32 = frame.modes.cursorVisible ? 1 : 0
    if visibility != cursor {
      curs_set(visibility)
      cursor = visibility
    }
    doupdate()
  }

  private func write(_ bytes: [UInt8]) {
    if !bytes.isEmpty { _ = Glibc.write(output, bytes, bytes.count) }
  }
}
