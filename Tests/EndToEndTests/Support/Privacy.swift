import Foundation

/// Looks for what names a person or was said in a session where it must not be.
enum Privacy {
  /// Family names of the sample practice's clients and a piece of every note, as a leak would show
  /// them. Names that clinicians share are left out: those are no secret.
  static let samples: [String] = {
    let clinicians = Set(records("clinicians").compactMap { $0["family_name"] as? String })
    let names = records("clients").compactMap { $0["family_name"] as? String }
      .filter { $0.count >= 6 && !clinicians.contains($0) }
    let sentences = records("notes").compactMap { $0["note_text"] as? String }
      .map { String($0.dropFirst(20).prefix(32)) }
      .filter { $0.count == 32 && !$0.contains { $0.isNewline || $0 == "\"" } }
    return Array(Set(names + sentences)).sorted()
  }()

  /// Family names, ids and NPIs of the practice's clinicians: a screen shows them, no file does.
  static let clinicians: [String] = records("clinicians").flatMap { record in
    ["family_name", "clinician_id", "id", "npi"].compactMap { record[$0] as? String }
  }.filter { $0.utf8.count >= 6 }

  /// "file: words" for every file below a folder that holds any of `words`, and for core files.
  static func leaks(below folder: String, words: [String] = samples) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var found: [String] = []
    for name in names.sorted() {
      if name.split(separator: "/").last?.hasPrefix("core") == true { found.append(name) }
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      found += leaks(in: [UInt8](data), words: words).map { "\(name): \($0)" }
    }
    return found
  }

  /// The words that stand in these bytes; each has at least six of them.
  static func leaks(in bytes: [UInt8], words: [String] = samples) -> [String] {
    let wanted = words.map { Array($0.utf8) }
    var isStart = [Bool](repeating: false, count: 1 << 16)
    for word in wanted { isStart[start(word[0...])] = true }
    var found: Set<String> = []
    for place in 0..<max(0, bytes.count - 5) where isStart[start(bytes[place...])] {
      for word in wanted where bytes[place...].starts(with: word) {
        found.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return found.sorted()
  }

  /// A number of the first six bytes, to look closer only where a word may begin.
  private static func start(_ bytes: ArraySlice<UInt8>) -> Int {
    let at = bytes.startIndex
    let low = Int(bytes[at]) &* 31 &+ Int(bytes[at + 1]) &* 7 &+ Int(bytes[at + 2]) &* 257
    return
      (low &+ Int(bytes[at + 3]) &* 11 &+ Int(bytes[at + 4]) &* 1031 &+ Int(bytes[at + 5]) &* 509)
      & 0xFFFF
  }

  /// The practice's own folder, in the sources beside the tests.
  static let folder: String = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return tests.appendingPathComponent("../../../Samples/practice").standardizedFileURL.path
  }()

  private static func records(_ name: String) -> [[String: Any]] {
    let data = FileManager.default.contents(atPath: folder + "/" + name + ".jsonl") ?? Data()
    return data.split(separator: 10).compactMap {
      try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
    }
  }
}
