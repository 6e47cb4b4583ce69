public import Screen

/// What stands over everything while nobody is signed in: it asks for a passphrase, shows none of
/// it, and nothing else is on the screen.
public struct LockScreen: Sendable {
  /// Why it is there.
  public enum Cause: Hashable, Sendable {
    /// The console was opened.
    case beginning
    /// Nobody pressed a key for so many minutes.
    case idle(minutes: Int)
  }

  /// What a key asks for.
  public enum Wish: Hashable, Sendable {
    case nothing
    /// To be let in with this passphrase.
    case open(String)
    /// To leave the program.
    case leave
  }

  private let person: String
  private let practice: String
  private let cause: Cause
  private let accessible: Bool
  private var field = TextField()
  private var message = ""

  public init(person: String, practice: String, cause: Cause, accessible: Bool = false) {
    self.person = person
    self.practice = practice
    self.cause = cause
    self.accessible = accessible
  }

  /// Takes a key. What was typed is forgotten as soon as it is handed over.
  public mutating func take(_ key: Key) -> Wish {
    switch key {
    case Key(.enter):
      guard !field.isEmpty else { return .nothing }
      let passphrase = field.text
      field = TextField()
      message = "one moment"
      return .open(passphrase)
    case Key(.escape), Key.control("c"): return .leave
    default:
      message = ""
      _ = field.take(key)
      return .nothing
    }
  }

  /// Takes pasted text: a passphrase from a safe.
  public mutating func paste(_ text: String) { field.paste(text) }

  /// Says why the last passphrase opened nothing.
  public mutating func refuse(_ sentence: String) { message = sentence }

  /// The picture: product, practice, who is asked, and as many stars as signs were typed.
  public func view(_ size: Size) -> Frame {
    var canvas = Canvas(size: size)
    canvas.setModes(Frame.Modes(mouse: false, cursorVisible: true))
    canvas.fill(Rect(column: 0, row: 0, width: size.width, height: size.height))
    let body = Rect(column: 0, row: 0, width: size.width, height: size.height)
    let box = Size(width: min(64, size.width), height: min(9, size.height))
    canvas.dialog("Countersign", note: practice, size: box, in: body, accessible: accessible) {
      canvas, inner in
      draw(on: &canvas, in: inner)
    }
    return canvas.frame
  }

  private func draw(on canvas: inout Canvas, in inner: Rect) {
    let width = max(0, inner.width - 2)
    let column = inner.column + 1
    var row = inner.row
    for line in [reason, "Passphrase of \(person)"] {
      canvas.text(line, column: column, row: row, width: width, .know)
      row += 1
    }
    let stars = TextField(String(repeating: "*", count: field.scalars.count))
    canvas.field(stars, column: column, row: row, width: width, isFocused: true)
    canvas.text(message, column: column, row: row + 2, width: width, .strong)
    canvas.text(
      "Enter opens, Esc leaves Countersign", column: column, row: row + 3, width: width, .ignore)
  }

  private var reason: String {
    switch cause {
    case .beginning: "Sign in. What you type is not shown."
    case .idle(let minutes):
      "Locked after \(minutes) min without a key. Your work is kept."
    }
  }
}
