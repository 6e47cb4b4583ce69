/// One press of a key, as the keymap and the help know it.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A printable character; the space bar is a space.
    case character(Unicode.Scalar)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F63.
    case function(Int)
  }

  /// What was held down.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Ctrl.
    public static let control = Modifiers(rawValue: 1)
    /// Alt, or Esc just before.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift, where the key has no other character for it.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key.
  public var code: Code
  /// What was held down.
  public var modifiers: Modifiers

  /// A key press.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A printable character.
  public static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
  /// A letter with Ctrl.
  public static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .control) }
  /// A character with Alt.
  public static func alt(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .alt) }

  /// The character a field takes from this press, if it is plain writing.
  public var writing: Unicode.Scalar? {
    guard modifiers.isEmpty, case .character(let scalar) = code else { return nil }
    return scalar
  }
}
