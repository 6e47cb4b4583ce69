import FoundationEssentials

/// Bytes of an attachment as text: plain text as it came, HTML without its tags.
enum FHIRNoteText {
  static func isReadable(_ contentType: String?) -> Bool {
    ["text/plain", "text/html", "application/xhtml+xml"].contains(media(contentType))
  }

  static func base64(_ text: String) -> [UInt8]? {
    Data(base64Encoded: text, options: .ignoreUnknownCharacters).map { [UInt8]($0) }
  }

  /// `repaired` when some bytes belonged to no charset known here and stand as U+FFFD.
  static func decode(_ bytes: [UInt8], type: String?) -> (text: String, repaired: Bool) {
    let raw: String
    var repaired = false
    if ["iso-8859-1", "latin1"].contains(charset(type)) {
      raw = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    } else {
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      repaired = String(validating: content, as: UTF8.self) == nil
      raw = String(decoding: content, as: UTF8.self)
    }
    return (media(type) == "text/plain" ? raw : withoutTags(raw), repaired)
  }

  private static func media(_ type: String?) -> String {
    guard let first = type?.split(separator: ";").first else { return "text/plain" }
    return first.filter { !$0.isWhitespace }.lowercased()
  }

  private static func charset(_ type: String?) -> String? {
    type?.lowercased().split(separator: ";").lazy
      .map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
      .first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8)) }
  }

  private static let blocks: Set = [
    "p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table",
  ]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "#39": "'",
  ]

  /// Tags go, block tags become line breaks, script and style go with their content.
  static func withoutTags(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<mark]
      rest = rest[mark...]
      if rest.first == "&" {
        let name = rest.dropFirst().prefix(8).prefix { $0 != ";" }
        let closes = rest.dropFirst(name.count + 1).first == ";"
        text += closes ? entities[String(name)] ?? "&\(name);" : "&"
        rest = rest.dropFirst(closes ? name.count + 2 : 1)
      } else {
        guard let end = rest.firstIndex(of: ">") else { break }
        let name = rest[rest.index(after: rest.startIndex)..<end]
          .drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if blocks.contains(name), text.last != "\n" { text += "\n" }
        rest = rest[rest.index(after: end)...]
        if name == "script" || name == "style" { rest = rest.drop { $0 != "<" } }
      }
    }
    return text + rest
  }
}
