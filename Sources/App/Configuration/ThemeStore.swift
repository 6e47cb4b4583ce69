import Foundation
import Screen

/// The themes there are: the person's own first, then those beside the installed program, then
/// those inside it.
struct ThemeStore {
  private let folders: [String]

  init(places: Places) {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let beside = Places.parent(of: Places.parent(of: program)) + "/share/countersign/Themes"
    folders = [places.themes, beside]
  }

  /// All names, sorted.
  var names: [String] {
    var found = Set(shippedThemes.map(\.name))
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in files where file.hasSuffix(".theme") { found.insert(String(file.dropLast(6))) }
    }
    return found.sorted()
  }

  /// A theme by name, with the notes of its file; nil when there is none.
  func theme(named name: String) -> ThemeReader? {
    guard !name.contains("/"), let text = text(of: name) else { return nil }
    return ThemeReader.read(text, name: name)
  }

  /// The sentence for a name nobody knows.
  func unknown(_ name: String) -> String {
    "no theme \(Output.plain(name)); known: " + names.joined(separator: ", ")
  }

  private func text(of name: String) -> String? {
    for folder in folders {
      if let data = FileManager.default.contents(atPath: folder + "/" + name + ".theme") {
        return String(decoding: data, as: UTF8.self)
      }
    }
    return shippedThemes.first { $0.name == name }?.text
  }
}
