import CNCurses
import Screen

/// Reads every key that waits and says what it means.
///
/// Between the marks of a bracketed paste everything is writing, never a command. A sequence that
/// nobody knows is dropped whole. Owned by the session and used on its thread.
final class KeyReader {
  private let window: Window
  let escapeDelay: Int32
  private var pasted: String.UnicodeScalarView?
  private var pastedCount = 0
  private var lastPasted: UInt32 = 0
  private var pushedBack: Reading?

  /// What one read brought.
  enum Reading {
    case nothing
    case code(Int32)
    case scalar(UInt32)
  }

  /// The most inputs one drain returns.
  private static let drainMax = 1024

  /// The most a paste may bring; the rest is dropped.
  private static let pasteMax = 1_000_000

  init(window: Window, escapeDelay: Int32) {
    self.window = window
    self.escapeDelay = escapeDelay
    define_key("\u{1B}[200~", KeyCodes.pasteBegin)
    define_key("\u{1B}[201~", KeyCodes.pasteEnd)
    define_key("\u{1B}[<", KeyCodes.mouse)
    define_key("\u{1B}[M", KeyCodes.oldMouse)
  }

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { pasted != nil }

  /// Every input that waits, in order; of a flood a first part, so that the screen is drawn between.
  func drain() -> [Input] {
    var inputs: [Input] = []
    while inputs.count < Self.drainMax {
      switch next() {
      case .nothing: return inputs
      case .code(let code): if let input = take(code) { inputs.append(input) }
      case .scalar(let value): if let input = take(scalar: value) { inputs.append(input) }
      }
    }
    return inputs
  }

  /// Ends a paste whose end never came.
  func endPaste() -> Input? {
    defer { pasted = nil }
    return pasted.map { .paste(String($0)) }
  }

  private func take(_ code: Int32) -> Input? {
    switch code {
    case KeyCodes.pasteBegin:
      if pasted == nil { pasted = String.UnicodeScalarView() }
      lastPasted = 0
      pastedCount = 0
      return nil
    case KeyCodes.pasteEnd: return endPaste()
    case _ where isPasting: return nil
    case KEY_RESIZE: return nil
    case KeyCodes.mouse: return mouse().map { .mouse($0) }
    case KeyCodes.oldMouse: return oldMouse().map { .mouse($0) }
    default: return KeyCodes.key(code).map { .key($0) }
    }
  }

  private func take(scalar value: UInt32) -> Input? {
    if isPasting {
      paste(value)
      return nil
    }
    if value == 0x1B { return escape() }
    if value < 0x20 || value == 0x7F { return .key(KeyCodes.control(value)) }
    guard let scalar = Unicode.Scalar(value), !(0x80...0x9F).contains(value) else { return nil }
    return .key(.character(scalar))
  }

  /// Esc alone, Alt with a key, or a sequence ncurses does not know.
  private func escape() -> Input? {
    switch next() {
    case .nothing: return .key(Key(.escape))
    case .code(let code):
      guard var key = KeyCodes.key(code) else { return nil }
      key.modifiers.insert(.alt)
      return .key(key)
    case .scalar(0x1B):
      pushedBack = .scalar(0x1B)
      return .key(Key(.escape))
    case .scalar(0x5B): return sequence().map { .key($0) }
    case .scalar(0x4F): return application().map { .key($0) }
    case .scalar(let value) where value == 0x5D || value == 0x50 || value == 0x5F:
      skipString()
      return nil
    case .scalar(let value):
      var key = value < 0x20 || value == 0x7F ? KeyCodes.control(value) : nil
      if key == nil { key = Unicode.Scalar(value).map { Key.character($0) } }
      key?.modifiers.insert(.alt)
      return key.map { .key($0) }
    }
  }

  /// The rest of `ESC [`, to its final byte.
  private func sequence() -> Key? {
    var parameters = [0]
    for _ in 0..<64 {
      guard case .scalar(let value) = next(waiting: escapeDelay) else { return nil }
      switch value {
      case 0x30...0x39:
        let digit = Int(value - 0x30)
        parameters[parameters.count - 1] = min(9999, parameters[parameters.count - 1] * 10 + digit)
      case 0x3B: parameters.append(0)
      case 0x20...0x3F: continue
      default: return KeyCodes.sequence(parameters: parameters, final: value)
      }
    }
    return nil
  }

  /// The letter after `ESC O`; without one it was Alt-O.
  private func application() -> Key? {
    guard case .scalar(let value) = next(waiting: escapeDelay) else { return .alt("O") }
    if let number = [0x50, 0x51, 0x52, 0x53].firstIndex(of: value) {
      return Key(.function(number + 1))
    }
    return value == 0x4D ? Key(.enter) : KeyCodes.sequence(parameters: [], final: value)
  }

  /// Drops an answer of the terminal up to its end.
  private func skipString() {
    for _ in 0..<4096 {
      guard case .scalar(let value) = next(waiting: escapeDelay) else { return }
      if value == 0x07 || value == 0x9C { return }
      if value == 0x1B {
        _ = next(waiting: escapeDelay)
        return
      }
    }
  }

  /// Keeps writing of a paste; controls are dropped, a carriage return is a line break.
  private func paste(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), pastedCount < Self.pasteMax else { return }
    defer { lastPasted = value }
    pastedCount += 1
    switch value {
    case 0x0A where lastPasted == 0x0D: break
    case 0x0D: pasted?.append("\n")
    case 0x09, 0x0A: pasted?.append(scalar)
    case 0x00...0x1F, 0x7F...0x9F: break
    default: pasted?.append(scalar)
    }
  }

  func next(waiting milliseconds: Int32 = 0) -> Reading {
    if let reading = pushedBack {
      pushedBack = nil
      return reading
    }
    var value: wint_t = 0
    if milliseconds > 0 { wtimeout(window, milliseconds) }
    let result = wget_wch(window, &value)
    if milliseconds > 0 { wtimeout(window, 0) }
    switch result {
    case OK: return .scalar(UInt32(value))
    case KEY_CODE_YES: return .code(Int32(value))
    default: return .nothing
    }
  }
}
