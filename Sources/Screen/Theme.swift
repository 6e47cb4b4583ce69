/// Attributes a look may have beside its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier, or brighter where a terminal takes it so.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter; no shipped theme uses it, for its contrast is not known.
  public static let dim = Attributes(rawValue: 2)
  /// A line below.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted, where the terminal can.
  public static let italic = Attributes(rawValue: 16)

  /// The names theme files use.
  public static let named: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ("italic", .italic),
  ]
}

/// How a cell looks on a given terminal.
public struct Look: Hashable, Sendable {
  /// The colour of the sign.
  public var foreground: ThemeColor
  /// The colour behind it.
  public var background: ThemeColor
  /// Bold and its kin.
  public var attributes: Attributes

  /// A look.
  public init(foreground: ThemeColor, background: ThemeColor, attributes: Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// How roles and states look. Three layers: a palette of names, roles made of them, states over roles.
///
/// A role the theme leaves out looks like its parent role, never like a wrong constant. A state may
/// be put differently for one role (`ignore.cursor`), and anything may be put differently for
/// terminals of sixteen colours or fewer (`cursor@16`).
public struct Theme: Hashable, Sendable {
  /// What a role or state says; what it leaves open comes from below.
  public struct Paint: Hashable, Sendable {
    /// Foreground colours, best first; nil leaves it open.
    public var foreground: [ThemeColor]?
    /// Background colours, best first; nil leaves it open.
    public var background: [ThemeColor]?
    /// Attributes; nil leaves them open.
    public var attributes: Attributes?
  }

  /// What a paint is for: a role, a state, or a state over one role.
  public struct Slot: Hashable, Sendable {
    /// The role, nil for a state over any role.
    public var role: Role?
    /// The state, empty for a role by itself.
    public var state: Layers
    /// Whether it holds for sixteen colours and fewer only.
    public var forFewColors: Bool
  }

  /// The name it is chosen by.
  public var name: String
  /// Which signs it uses.
  public var glyphs: GlyphSet = .unicode
  /// All that it names.
  public var paints: [Slot: Paint] = [:]

  /// An empty theme: the terminal's own colours.
  public init(name: String) { self.name = name }

  /// Whether the theme names a role itself.
  public func names(_ role: Role) -> Bool {
    paints[Slot(role: role, state: [], forFewColors: false)] != nil
  }

  /// How a style looks on a terminal with so many colours.
  public func look(for style: Style, depth: ColorDepth) -> Look {
    let own = chain(style.role, depth)
    var foreground = own.lazy.compactMap(\.foreground).first ?? [.standard]
    var background = own.lazy.compactMap(\.background).first ?? [.standard]
    var attributes = own.first?.attributes ?? []
    let states = style.role.isSolid ? [] : style.layers
    for (_, layer) in Layers.named where states.contains(layer) {
      for paint in [paint(nil, layer, depth), special(style.role, layer, depth)] {
        if let over = paint?.foreground { foreground = over }
        if let over = paint?.background { background = over }
        if let more = paint?.attributes { attributes.formUnion(more) }
      }
    }
    return Look(
      foreground: Theme.first(foreground, depth), background: Theme.first(background, depth),
      attributes: attributes)
  }

  /// The first colour the terminal can show; of none, the nearest to the first.
  static func first(_ list: [ThemeColor], _ depth: ColorDepth) -> ThemeColor {
    if depth == .none { return .standard }
    let chosen = list.first { $0.fits(depth) } ?? list.first ?? .standard
    return chosen.nearest(in: depth)
  }

  /// What is said of a slot, first by the few-colours version where that holds.
  private func paint(_ role: Role?, _ state: Layers, _ depth: ColorDepth) -> Paint? {
    if depth <= .sixteen,
      let few = paints[Slot(role: role, state: state, forFewColors: true)]
    {
      return few
    }
    return paints[Slot(role: role, state: state, forFewColors: false)]
  }

  /// The paints of a role and its parents, nearest first.
  private func chain(_ role: Role, _ depth: ColorDepth) -> [Paint] {
    sequence(first: role, next: \.parent).compactMap { paint($0, [], depth) }
  }

  /// What is said of a state over this role, or over the nearest of its parents.
  private func special(_ role: Role, _ state: Layers, _ depth: ColorDepth) -> Paint? {
    sequence(first: role, next: \.parent).lazy.compactMap { paint($0, state, depth) }.first
  }
}
