import Screen

/// The mouse, read by ourselves: ncurses waits for clicks, and its form depends on terminfo while
/// every terminal of today speaks this one. Presses and the wheel count; releases are dropped.
extension KeyReader {
  /// The rest of `ESC [ <`: button, column, row, then `M` for a press or `m` for a release.
  func mouse() -> Mouse? {
    var numbers = [0]
    for _ in 0..<32 {
      guard case .scalar(let value) = next(waiting: escapeDelay) else { return nil }
      switch value {
      case 0x30...0x39:
        numbers[numbers.count - 1] = min(
          99_999, numbers[numbers.count - 1] * 10 + Int(value - 0x30))
      case 0x3B: numbers.append(0)
      case 0x4D where numbers.count == 3:
        return KeyCodes.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1)
      default: return nil
      }
    }
    return nil
  }

  /// The three characters after `ESC [ M`, as GNU screen still sends them.
  func oldMouse() -> Mouse? {
    var numbers: [Int] = []
    for _ in 0..<3 {
      guard case .scalar(let value) = next(waiting: escapeDelay) else { return nil }
      numbers.append(Int(value) - 32)
    }
    return KeyCodes.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1)
  }
}
