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
  private var painter: CellPainter
  private var shown: Frame?
  private var hasMouse = false
  private var cursor: Int32 = -1

  init(
    window: Window, kind: TerminalKind, output: Int32, modes: TerminalModes, theme: Theme
  ) {
    self.window = window
    self.kind = kind
    self.output = output
    self.modes = modes
    painter = CellPainter(theme: theme, kind: kind)
    use(theme)
  }

  /// Takes a theme; the next frame is painted whole.
  func use(_ theme: Theme) {
    painter = CellPainter(theme: theme, kind: kind)
    var ground = painter.ground
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
    painter.paint(diff.runs, of: frame, on: window)
    shown = frame
    send(frame)
    return true
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
