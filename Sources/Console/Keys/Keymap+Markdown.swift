import Screen

/// The key table of the manual, written from the bindings themselves.
extension Keymap {
  /// A Markdown table: key, command, what it does.
  public static func markdownTable(_ keymap: Keymap = Keymap()) -> String {
    var lines = ["| key | command | does |", "|---|---|---|"]
    for entry in KeyTable.entries {
      let keys = keymap.keys(for: entry.action).map { "`\($0.name)`" }.joined(separator: " ")
      let argument = entry.argument.isEmpty ? "" : " " + entry.argument
      let command = ":" + entry.action.rawValue + argument
      lines.append("| \(keys) | `\(escaped(command))` | \(entry.help) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}
