import CNCurses
import Screen

/// What ncurses calls a key, as the key the console knows.
enum KeyCodes {
  /// Codes of our own for the ends of a bracketed paste, above any that ncurses gives out.
  static let pasteBegin: Int32 = 2000
  static let pasteEnd: Int32 = 2001
  /// And for what begins a report of the mouse.
  static let mouse: Int32 = 2002
  static let oldMouse: Int32 = 2003

  /// A key by its ncurses code; nil for those nobody uses.
  static func key(_ code: Int32) -> Key? {
    if let known = fixed[code] { return known }
    let first = cn_key_function(1)
    if code >= first, code < first + 63 { return function(Int(code - first) + 1) }
    guard let name = keyname(code) else { return nil }
    return extended(String(cString: name))
  }

  /// A key that arrived as a plain character below the space or as DEL.
  static func control(_ value: UInt32) -> Key {
    switch value {
    case 0x0D: Key(.enter)
    case 0x09: Key(.tab)
    case 0x08, 0x7F: Key(.backspace)
    case 0x1B: Key(.escape)
    case 0: Key(.character(" "), .control)
    default:
      Key(.character(Unicode.Scalar(value < 27 ? value + 0x60 : value + 0x40) ?? "?"), .control)
    }
  }

  /// A control sequence that ncurses did not know: `ESC [ parameters final`. Nil when it is no key;
  /// it must then be dropped whole, or its letters would be taken for commands.
  static func sequence(parameters: [Int], final: UInt32) -> Key? {
    let code: Key.Code? =
      switch Unicode.Scalar(final) {
      case "A": .up
      case "B": .down
      case "C": .right
      case "D": .left
      case "H": .home
      case "F": .end
      case "Z": .tab
      case "~": tilde(parameters.first ?? 0)
      default: nil
      }
    guard let code else { return nil }
    let modifiers = parameters.count > 1 ? modifiers(parameters[1]) : []
    return Key(code, final == 0x5A ? .shift : modifiers)
  }

  /// A report of the mouse; nil for releases and movement. The held keys do not matter.
  static func mouse(button: Int, column: Int, row: Int) -> Mouse? {
    guard column >= 0, row >= 0, button & 32 == 0 else { return nil }
    let place = Position(column: column, row: row)
    switch button & ~0b1_1100 {
    case 0: return Mouse(.press, at: place)
    case 1: return Mouse(.middlePress, at: place)
    case 2: return Mouse(.rightPress, at: place)
    case 64: return Mouse(.wheelUp, at: place)
    case 65: return Mouse(.wheelDown, at: place)
    default: return nil
    }
  }

  private static func tilde(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// xterm counts the held keys from one: shift 1, alt 2, ctrl 4.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = max(0, number - 1)
    var result: Key.Modifiers = []
    if bits & 1 != 0 { result.insert(.shift) }
    if bits & 2 != 0 { result.insert(.alt) }
    if bits & 4 != 0 { result.insert(.control) }
    return result
  }

  /// F13 to F48 are what terminfo calls F1 to F12 with shift, ctrl, and both.
  private static func function(_ number: Int) -> Key {
    switch number {
    case 13...24: Key(.function(number - 12), .shift)
    case 25...36: Key(.function(number - 24), .control)
    case 37...48: Key(.function(number - 36), [.control, .shift])
    default: Key(.function(number))
    }
  }

  /// Names like `kUP5`: a key and the number of what was held.
  static func extended(_ name: String) -> Key? {
    guard let digit = name.last?.wholeNumberValue,
      let code = extendedNames[String(name.dropLast())]
    else { return nil }
    return Key(code, modifiers(digit))
  }

  private static let extendedNames: [String: Key.Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  private static let fixed: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home), KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown),
    KEY_DC: Key(.delete), KEY_IC: Key(.insert), KEY_BACKSPACE: Key(.backspace),
    KEY_ENTER: Key(.enter), KEY_BTAB: Key(.tab, .shift), KEY_SR: Key(.up, .shift),
    KEY_SF: Key(.down, .shift), KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
    KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift),
    KEY_SDC: Key(.delete, .shift), KEY_SIC: Key(.insert, .shift), KEY_FIND: Key(.home),
    KEY_SELECT: Key(.end), KEY_A1: Key(.home), KEY_A3: Key(.pageUp), KEY_C1: Key(.end),
    KEY_C3: Key(.pageDown),
  ]
}
