import Basics
import Deidentification

/// What `deidentify` prints for one record. The map from token to value is there only when it was
/// asked for.
struct DeidentifyAnswer: Encodable {
  struct Span: Encodable {
    var start: Int
    var end: Int
    var type: String
  }

  struct Revealed: Encodable {
    var token: String
    var type: String
    var values: [String]
  }

  var id: String
  var spans: [Span]
  var text: String
  var map: [Revealed]?
  /// The text put back from the tokens: equal to what came in, or something is wrong.
  var restored: String?

  init(id: String, _ result: Deidentified, reveals: Bool) {
    self.id = id
    spans = result.spans.map {
      Span(start: $0.span.start, end: $0.span.end, type: $0.kind.rawValue)
    }
    text = result.safeText.text
    guard reveals else { return }
    map = result.vault.entries.map {
      Revealed(token: $0.token, type: $0.kind.rawValue, values: $0.values)
    }
    restored = result.vault.original(of: result.safeText)
  }

  /// For people: the text, then how many of which class, then the map when it was asked for.
  var lines: [String] {
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let counts = Dictionary(grouping: spans, by: \.type).mapValues(\.count)
    lines.append("")
    lines += counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    lines += (map ?? []).map { "\($0.token) = \($0.values.joined(separator: " | "))" }
    return lines
  }
}
