import CNCurses
import Glibc
public import Screen

/// What the terminal at hand can do, found out once from TERM, terminfo and the locale.
public struct TerminalKind: Hashable, Sendable {
  /// The terminfo name in use; another than TERM's when that one is unknown but kin to xterm.
  public let name: String
  /// Whether the locale writes UTF-8.
  public let isUTF8: Bool
  /// Whether it takes xterm's private modes: synchronized output, bracketed paste, desktop notices.
  public let isModern: Bool
  /// Whether signs of ambiguous width take two columns on it.
  public let isAmbiguousWide: Bool
  /// Colours it shows.
  public let depth: ColorDepth

  /// What decides about colour.
  public enum ColorChoice: Hashable, Sendable {
    /// As the terminal can, none when NO_COLOR is set and not empty.
    case automatic
    /// As the terminal can, whatever NO_COLOR says: a person asked for it.
    case always
    /// None.
    case never
  }

  /// Names that are kin to xterm and may be unknown to an older terminfo.
  static let kin = ["xterm", "foot", "kitty", "wezterm", "ghostty"]

  /// The names to try for a TERM, in order; none when it cannot be a full screen.
  static func candidates(_ term: String) -> [String] {
    if term.isEmpty || term == "dumb" || term == "unknown" { return [] }
    return kin.contains { term.hasPrefix($0) } ? [term, "xterm-256color"] : [term]
  }

  /// Terminals that know nothing of private modes or print them.
  static func isModern(_ name: String) -> Bool {
    !(name.hasPrefix("linux") || name.hasPrefix("vt") || name.hasPrefix("ansi")
      || name == "dumb")
  }

  /// The glyphs to use for what a theme asks for.
  public func glyphs(_ wanted: GlyphSet) -> GlyphSet {
    if wanted == .bare || wanted == .ascii { return wanted }
    if !isUTF8 || isAmbiguousWide { return .ascii }
    return name.hasPrefix("linux") ? .console : wanted
  }

  /// Finds the terminfo entry for TERM and what it can do.
  static func find(_ options: TerminalSession.Options) throws -> TerminalKind {
    _ = setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    for name in candidates(options.term) {
      guard cn_terminfo_load(name, options.outputDescriptor) == 1 else { continue }
      defer { cn_terminfo_unload() }
      guard cn_terminfo_string("cup") != nil else { continue }
      let isOff = options.color == .never || (options.noColor && options.color == .automatic)
      let colors = isOff ? 0 : Int(cn_terminfo_number("colors"))
      return TerminalKind(
        name: name, isUTF8: codeset == "UTF-8", isModern: isModern(name),
        isAmbiguousWide: options.ambiguousColumns == 2, depth: ColorDepth(colors: colors))
    }
    throw TerminalError.cannotShow(term: options.term)
  }
}
