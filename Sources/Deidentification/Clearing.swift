extension Deidentifier {
  /// A text that is not about a client, such as a payer's guideline, without whatever looks like an
  /// identifier in it: each is replaced by "(removed)", which is no token, because nobody needs to
  /// know what stood there. `chart` is that of the client beside whose note it will stand.
  public func clear(_ text: String, chart: Chart) -> SafeText {
    var reading = Reading(text)
    Deidentifier.find(in: &reading, chart: chart)
    var safe: [UInt8] = []
    var position = 0
    for find in reading.finds.sorted(by: { $0.first < $1.first }) {
      let start = reading.tokens[find.first].start
      ScalarText.append(reading.scalars[position..<max(position, start)], to: &safe)
      safe.append(contentsOf: "(removed)".utf8)
      position = max(position, reading.tokens[find.last].end)
    }
    ScalarText.append(reading.scalars[position...], to: &safe)
    return SafeText(text: String(decoding: safe, as: UTF8.self))
  }
}
