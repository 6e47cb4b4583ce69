/// What a person does to the terminal.
public enum Input: Hashable, Sendable {
  /// A key press.
  case key(Key)
  /// Pasted text, controls already dropped: always writing, never a command.
  case paste(String)
  /// A press or turn of the mouse.
  case mouse(Mouse)
  /// The screen has a new size.
  case resize(Size)
}

/// A press of a mouse button or a turn of the wheel at a place of the screen.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    case press, middlePress, rightPress, wheelUp, wheelDown
  }

  /// What was done.
  public var action: Action
  /// Where.
  public var place: Position

  /// A mouse action at a place.
  public init(_ action: Action, at place: Position) {
    self.action = action
    self.place = place
  }
}
