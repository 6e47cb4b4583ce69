import Review
import Screen

/// Something that lies over the panes and has the keys: a question, a list, an editor, a page.
///
/// A dialog is a value with its own state. It takes a press and says what becomes of it; what it
/// wants done it does to the model. It is drawn by itself, over whatever lies below.
protocol Dialog: Sendable {
  /// The keys to show in the hint line while it is open.
  var hints: [Hint] { get }
  /// Keys are writing here: an ordinary character is never a command.
  var isWriting: Bool { get }
  /// Whether nothing of what lies below is seen.
  var fillsBody: Bool { get }
  /// Takes a press.
  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome
  /// Takes pasted text; false when nothing here is written into.
  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool
  /// Takes a turn of the wheel.
  mutating func scroll(by lines: Int, _ model: inout ConsoleModel)
  /// An item that was asked for has been read.
  mutating func read(_ detail: ReviewDetail, _ model: inout ConsoleModel)
  /// Draws it over the body of the screen.
  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel)
}

extension Dialog {
  var isWriting: Bool { false }
  var fillsBody: Bool { false }
  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool { false }
  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {}
  mutating func read(_ detail: ReviewDetail, _ model: inout ConsoleModel) {}
}

/// What became of a press in a dialog.
enum Outcome: Hashable, Sendable {
  case stays
  case closes
  /// It closes and the press is taken as if it had not been there.
  case passes
}

/// A key press with what the keymap makes of it and the token of the picture it answers.
struct Press: Hashable, Sendable {
  var key: Key
  var action: Action?
  var seen: String
}

/// One key of the hint line.
struct Hint: Hashable, Sendable {
  var key: String
  var label: String
  /// What a press of the mouse on it does; nil for a hint that only tells.
  var press: Key?
  var isDisabled = false

  init(_ key: String, _ label: String, press: Key? = nil, isDisabled: Bool = false) {
    self.key = key
    self.label = label
    self.press = press ?? Key(key)
    self.isDisabled = isDisabled
  }
}
