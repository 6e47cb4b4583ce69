import Foundation

/// The project's own files, found from where this test stands.
struct Project {
  let root: URL

  init(file: String = #filePath) {
    root = URL(fileURLWithPath: file)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Files below `folder` whose name ends in `suffix`, as paths from the root, sorted.
  func files(below folder: String, suffix: String) -> [String] {
    let base = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { $0.hasSuffix(suffix) }
      .map { folder + "/" + $0 }
      .sorted()
  }

  /// Swift sources that people wrote, with their module.
  func sources() -> [(module: String, path: String)] {
    files(below: "Sources", suffix: ".swift")
      .filter { !$0.hasSuffix("+Generated.swift") }
      .compactMap { path in
        let parts = path.split(separator: "/")
        return parts.count > 2 ? (String(parts[1]), path) : nil
      }
  }
}

/// The lines of a text that are code: comments and blank lines left out.
func codeLines(_ text: String) -> [(number: Int, line: Substring)] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .map { ($0.offset + 1, $0.element) }
    .filter { _, line in
      let trimmed = line.drop { $0 == " " }
      return !trimmed.isEmpty && !trimmed.hasPrefix("//")
    }
}
