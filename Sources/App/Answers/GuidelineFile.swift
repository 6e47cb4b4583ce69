import Basics
import Records

/// A Markdown file as a guideline.
struct GuidelineFile {
  let path: String
  let bytes: [UInt8]
  let read: GuidelineReader

  /// More than a manual has.
  private static let bytesMax = 8 << 20

  /// Whether a file of that name is a guideline.
  static func isOne(_ name: String) -> Bool {
    [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Throws exit code 3 when the file cannot be read, or is larger than any guideline.
  init(_ path: String, _ name: String) throws {
    var reader = try LineReader(path: path)
    let bytes = reader.rest()
    guard bytes.count <= GuidelineFile.bytesMax else {
      throw Failure(.unreadable, Output.plain("\(path): is larger than 8 MB; part it"))
    }
    self.path = path
    self.bytes = bytes
    read = GuidelineReader(String(decoding: bytes, as: UTF8.self), name: name)
  }

  var isReadable: Bool { !read.guideline.passages.isEmpty }
}
