/// Keys by name: `a`, `Ctrl-S`, `Alt-x`, `Shift-Tab`, `PgDn`, `F5`, `Space`. Configuration, help
/// and the keymap use the same names.
extension Key {
  /// Reads a name; the case of modifier and key names does not matter, that of letters does
  /// except after Ctrl. Nil when there is no such key.
  public init?(_ name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let dash = rest.firstIndex(of: "-"), dash != rest.startIndex,
      rest.index(after: dash) != rest.endIndex,
      let modifier = Key.modifierNames[rest[..<dash].lowercased()]
    {
      modifiers.insert(modifier)
      rest = rest[rest.index(after: dash)...]
    }
    guard let code = Key.code(String(rest), modifiers) else { return nil }
    self.init(code, modifiers)
  }

  /// The name of the key.
  public var name: String {
    var prefix = ""
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if modifiers.contains(.shift) { prefix += "Shift-" }
    switch code {
    case .character(" "): return prefix + "Space"
    case .character(let scalar):
      let letter = String(Character(scalar))
      return prefix + (modifiers.contains(.control) ? letter.uppercased() : letter)
    case .function(let number): return prefix + "F\(number)"
    default: return prefix + (Key.names.first { $0.code == code }?.name ?? "?")
    }
  }

  private static let modifierNames: [String: Modifiers] = [
    "ctrl": .control, "c": .control, "alt": .alt, "m": .alt, "shift": .shift, "s": .shift,
  ]

  /// The first name of a code is the one printed; further ones are understood.
  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Tab", .tab), ("Esc", .escape), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")), ("Return", .enter), ("Escape", .escape), ("Delete", .delete),
    ("Insert", .insert), ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  private static func code(_ name: String, _ modifiers: Modifiers) -> Code? {
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 {
      let scalar = scalars[0]
      guard TextWidth.classOf(scalar) == .one || TextWidth.classOf(scalar) == .two else {
        return nil
      }
      guard modifiers.contains(.control), scalar.isASCII else { return .character(scalar) }
      return name.lowercased().unicodeScalars.first.map { .character($0) }
    }
    let lower = name.lowercased()
    if let known = names.first(where: { $0.name.lowercased() == lower }) { return known.code }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return nil
  }
}
