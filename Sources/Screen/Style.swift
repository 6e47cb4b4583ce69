/// States laid over a role: what is selected, marked, out of reach, or on a raised ground.
public struct Layers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The row under the cursor in the pane that has the focus.
  public static let cursor = Layers(rawValue: 1)
  /// The row under the cursor in a pane without the focus.
  public static let cursorUnfocused = Layers(rawValue: 2)
  /// A row marked for a batch.
  public static let marked = Layers(rawValue: 4)
  /// A command that does not apply here.
  public static let disabled = Layers(rawValue: 8)
  /// The ground of a dialog.
  public static let dialog = Layers(rawValue: 16)

  /// Every layer in the order a theme applies them, with its name in theme files.
  public static let named: [(name: String, layer: Layers)] = [
    ("dialog", .dialog), ("disabled", .disabled), ("marked", .marked),
    ("cursorUnfocused", .cursorUnfocused), ("cursor", .cursor),
  ]

  /// The letter for a stored picture of the screen; the last layer applied wins.
  var letter: Character {
    if contains(.disabled) { return "x" }
    if contains(.cursor) { return contains(.marked) ? "C" : "c" }
    if contains(.cursorUnfocused) { return contains(.marked) ? "U" : "u" }
    if contains(.marked) { return "m" }
    return contains(.dialog) ? "d" : "."
  }
}

/// A role with the states laid over it: everything a theme needs to colour a cell.
public struct Style: Hashable, Sendable {
  /// What the cell means.
  public var role: Role
  /// The states over it.
  public var layers: Layers

  /// A style; no states unless told.
  public init(_ role: Role, layers: Layers = []) {
    self.role = role
    self.layers = layers
  }
}
