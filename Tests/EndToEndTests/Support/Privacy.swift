import Foundation

/// Looks for what names a person or was said in a session where it must not be.
enum Privacy {
  /// Names and sentences of the sample practice, as a leak would show them.
  static let samples = [
    "Jonah Ridgely", "Ridgely", "Curtis Wendell", "Raymond Tafoya", "Dominic Salcedo",
    "practiced cognitive restructuring", "If I had checked the axle",
    "generalized anxiety disorder. Client", "bowling league. rest of hr",
  ]

  /// "file: words" for every file below a folder that holds any of `words`, and for core files.
  static func leaks(below folder: String, words: [String] = samples) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var found: [String] = []
    for name in names.sorted() {
      let file = folder + "/" + name
      if name.split(separator: "/").last?.hasPrefix("core") == true { found.append(name) }
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else { continue }
      for word in words where data.range(of: Data(word.utf8)) != nil {
        found.append("\(name): \(word)")
      }
    }
    return found
  }
}
