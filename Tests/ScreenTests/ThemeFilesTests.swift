import Foundation
import Screen
import Testing

/// The themes we ship: complete, understood to the last line, and readable on every ground.
@Suite("The shipped themes")
struct ThemeFilesTests {
  static let names = ["dark", "light", "high-contrast", "colour-blind", "monochrome"]

  static func load(_ name: String) throws -> ThemeReader {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Themes/\(name).theme")
    return ThemeReader.read(try String(contentsOf: file, encoding: .utf8), name: "?")
  }

  /// Roles that only draw lines and bars: quiet by intent, and never the only sign of anything.
  static let ornaments: Set<Role> = [
    .border, .borderFocused, .dialogBorder, .meterEmpty, .cursorBar, .ground,
  ]

  @Test("every theme is understood without a note and bears its file's name", arguments: names)
  func understood(name: String) throws {
    let reader = try Self.load(name)
    #expect(reader.notes == [])
    #expect(reader.theme.name == name)
  }

  @Test("every theme names every role", arguments: names)
  func complete(name: String) throws {
    let theme = try Self.load(name).theme
    #expect(Role.allCases.filter { !theme.names($0) } == [])
  }

  @Test("text contrast is 4.5 or better, 7 in high contrast, at every depth", arguments: names)
  func contrast(name: String) throws {
    let theme = try Self.load(name).theme
    let wanted = name == "high-contrast" ? 7.0 : 4.5
    let states: [Layers] = [
      [], .cursor, .cursorUnfocused, .marked, .dialog, .disabled, [.dialog, .cursor],
      [.marked, .cursor], [.dialog, .disabled], [.cursor, .disabled],
    ]
    for depth in ColorDepth.allCases {
      for role in Role.allCases where !Self.ornaments.contains(role) {
        for state in states {
          let look = theme.look(for: Style(role, layers: state), depth: depth)
          for isLight in [false, true] {
            let ratio = Contrast.ratio(of: look, onLightGround: isLight)
            #expect(
              ratio >= wanted,
              "\(name) \(role) \(state.rawValue) at \(depth), light ground \(isLight): \(look)")
          }
        }
      }
    }
  }

  @Test("the row under the cursor differs from other rows at every depth", arguments: names)
  func cursorShows(name: String) throws {
    let theme = try Self.load(name).theme
    for depth in ColorDepth.allCases {
      let used = depth == .none ? Theme.plain : theme
      let plain = used.look(for: Style(.read), depth: depth)
      #expect(used.look(for: Style(.read, layers: .cursor), depth: depth) != plain)
    }
  }

  @Test("evidence is underlined, so that it shows without colour", arguments: names)
  func evidenceUnderlined(name: String) throws {
    let theme = try Self.load(name).theme
    for depth in ColorDepth.allCases {
      #expect(theme.look(for: Style(.evidence), depth: depth).attributes.contains(.underline))
    }
  }

  @Test("the theme built in for terminals without colour is the monochrome file")
  func plainIsMonochrome() throws {
    #expect(try Self.load("monochrome").theme == Theme.plain)
  }
}
