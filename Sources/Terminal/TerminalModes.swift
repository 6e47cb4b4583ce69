import CNCurses

/// The sequences that switch the terminal's modes, each beside the one that undoes it.
struct TerminalModes {
  /// Switched on after the screen is set up, and again after a pause.
  let enter: [UInt8]
  /// Switched off before the screen is left in order.
  let leave: [UInt8]
  /// All that a crash must undo, the alternate screen and the cursor included.
  let rescue: [UInt8]
  /// Around a frame; empty where the terminal does not know it.
  let frameBegin: [UInt8]
  let frameEnd: [UInt8]
  /// Reports of presses and the wheel, in the form without limits; no movement.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]

  /// Reads terminfo: call it once the screen is up.
  init(kind: TerminalKind, isSynchronized: Bool) {
    let isModern = kind.isModern
    enter = isModern ? Array("\u{1B}[?2004h".utf8) : []
    let modes = "\u{1B}[?2026l\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?2004l"
    leave = isModern ? Array(modes.utf8) : []
    var all = leave
    for capability in ["sgr0", "op"] { all += TerminalModes.string(capability) }
    all += isModern ? Array("\u{1B}[r".utf8) : []
    for capability in ["rmcup", "cnorm", "rmkx"] { all += TerminalModes.string(capability) }
    all += Array("\r\n".utf8)
    rescue = all
    mouseOn = isModern ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []
    mouseOff = isModern ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []
    frameBegin = isModern && isSynchronized ? Array("\u{1B}[?2026h".utf8) : []
    frameEnd = isModern && isSynchronized ? Array("\u{1B}[?2026l".utf8) : []
  }

  /// A capability as bytes, its padding notes left out.
  private static func string(_ name: String) -> [UInt8] {
    guard let text = cn_terminfo_string(name) else { return [] }
    return withoutPadding(Array(String(cString: text).utf8))
  }

  /// Drops `$<5>` and the like.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "<"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
