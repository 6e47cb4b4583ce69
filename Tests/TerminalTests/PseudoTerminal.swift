import Glibc

/// A terminal without a person: the test holds the other end, types and reads what was sent.
final class PseudoTerminal {
  let outer: Int32
  let inner: Int32
  let path: String

  /// Linux's TIOCSPTLCK and TIOCGPTN, which the importer does not see.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  init(width: UInt16 = 30, height: UInt16 = 5) {
    outer = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    _ = ioctl(outer, PseudoTerminal.unlock, &number)
    _ = ioctl(outer, PseudoTerminal.askNumber, &number)
    path = "/dev/pts/\(number)"
    inner = open(path, O_RDWR | O_NOCTTY)
    _ = fcntl(outer, F_SETFL, O_NONBLOCK)
    resize(width: width, height: height)
  }

  deinit {
    close(inner)
    close(outer)
  }

  /// Gives the terminal another size; the signal is up to the test.
  func resize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
  }

  /// Types bytes as a keyboard would.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(outer, bytes, bytes.count)
  }

  /// All that was sent to the terminal since the last look.
  func sent() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(outer, &buffer, buffer.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[0..<count]
    }
  }

  /// Whether keys are echoed and gathered to lines, as a shell leaves its terminal.
  var isOrdinary: Bool {
    var settings = termios()
    tcgetattr(inner, &settings)
    let wanted = tcflag_t(ICANON | ECHO)
    return settings.c_lflag & wanted == wanted && settings.c_iflag & tcflag_t(IXON) != 0
  }
}
