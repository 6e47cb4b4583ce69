/// Reads a theme file. Reading never fails: what is not understood becomes a note with its line.
///
/// ```
/// name = dark
/// glyphs = unicode
/// [palette]
/// accent = #7fd4d4, 80, cyan        # the first the terminal can show
/// [roles]
/// evidence = accent - underline     # foreground, background (- leaves it open), attributes
/// [states]
/// cursor = - raised bold
/// ```
public struct ThemeReader {
  /// Something a theme file says that is not understood.
  public struct Note: Hashable, Sendable {
    /// The line in the file, from 1.
    public var line: Int
    /// What is wrong and what is known instead.
    public var message: String
  }

  /// The theme as far as it was understood.
  public private(set) var theme: Theme
  /// What was not.
  public private(set) var notes: [Note] = []

  private var palette: [String: [ThemeColor]] = [:]
  private var section = ""
  private var line = 0

  /// Reads the text of a theme file; `name` is used when the file names none.
  public static func read(_ text: String, name: String) -> ThemeReader {
    var reader = ThemeReader(theme: Theme(name: name))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.take(line)
    }
    return reader
  }

  private init(theme: Theme) { self.theme = theme }

  private mutating func take(_ raw: Substring) {
    line += 1
    let content = ThemeReader.trimmed(ThemeReader.withoutComment(raw))
    if content.isEmpty { return }
    if content.first == "[", content.last == "]" {
      section = String(content.dropFirst().dropLast())
      if !["palette", "roles", "states"].contains(section) {
        note("unknown section [\(section)]; known are palette, roles, states")
      }
      return
    }
    guard let equals = content.firstIndex(of: "=") else {
      note("expected 'name = value'")
      return
    }
    let key = ThemeReader.trimmed(content[..<equals])
    let value = ThemeReader.trimmed(content[content.index(after: equals)...])
    switch section {
    case "": setting(key, value)
    case "palette": palette[key] = colors(value)
    case "roles": role(key, value)
    case "states": state(key, value)
    default: break
    }
  }

  private mutating func setting(_ key: String, _ value: String) {
    switch key {
    case "name": theme.name = value
    case "glyphs":
      if let set = GlyphSet(rawValue: value) {
        theme.glyphs = set
      } else {
        let known = GlyphSet.allCases.map(\.rawValue).joined(separator: ", ")
        note("unknown glyphs '\(value)'; known are \(known)")
      }
    default: note("unknown field '\(key)'; known are name, glyphs")
    }
  }

  /// `role`, `role.state`, each perhaps with `@16`.
  private mutating func role(_ key: String, _ value: String) {
    let parts = ThemeReader.withoutFew(key).split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = parts.first, let role = Role(name: name) else {
      note("unknown role '\(key)'")
      return
    }
    guard parts.count == 2 else { return store(role, [], key, value) }
    if let state = layer(parts[1]) { store(role, state, key, value) }
  }

  private mutating func state(_ key: String, _ value: String) {
    if let state = layer(ThemeReader.withoutFew(key)) { store(nil, state, key, value) }
  }

  private mutating func store(_ role: Role?, _ state: Layers, _ key: String, _ value: String) {
    let slot = Theme.Slot(role: role, state: state, forFewColors: key.hasSuffix("@16"))
    theme.paints[slot] = paint(value)
  }

  private mutating func layer(_ name: String) -> Layers? {
    if let known = Layers.named.first(where: { $0.name == name }) { return known.layer }
    let known = Layers.named.map(\.name).joined(separator: ", ")
    note("unknown state '\(name)'; known are \(known)")
    return nil
  }

  private static func withoutFew(_ key: String) -> String {
    key.hasSuffix("@16") ? String(key.dropLast(3)) : key
  }

  /// Foreground, background, then attributes; a dash leaves a colour open.
  private mutating func paint(_ value: String) -> Theme.Paint {
    var paint = Theme.Paint()
    for (place, word) in ThemeReader.words(value).enumerated() {
      switch place {
      case 0: paint.foreground = word == "-" ? nil : colors(word)
      case 1: paint.background = word == "-" ? nil : colors(word)
      default:
        if let known = Attributes.named.first(where: { $0.name == word }) {
          paint.attributes = (paint.attributes ?? []).union(known.attribute)
        } else if word == "none" {
          paint.attributes = []
        } else {
          note("unknown attribute '\(word)'")
        }
      }
    }
    return paint
  }

  /// A list of colours; a name of the palette stands for its list.
  private mutating func colors(_ value: String) -> [ThemeColor]? {
    var list: [ThemeColor] = []
    for word in value.split(separator: ",").map(ThemeReader.trimmed) {
      if let known = palette[word] {
        list += known
      } else if let color = ThemeColor(word) {
        list.append(color)
      } else {
        note("unknown colour '\(word)'")
      }
    }
    return list.isEmpty ? nil : list
  }

  private mutating func note(_ message: String) {
    notes.append(Note(line: line, message: message))
  }

  /// The line up to a `#` that is not the start of a colour.
  private static func withoutComment(_ line: Substring) -> Substring {
    var before: Character = " "
    for index in line.indices {
      if line[index] == "#", before == " " || before == "\t" {
        let digits = line[line.index(after: index)...].prefix { $0.isHexDigit }
        if digits.count != 6 { return line[..<index] }
      }
      before = line[index]
    }
    return line
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
