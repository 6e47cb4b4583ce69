/// Short forms of given names, both ways: "Margaret" is known as "Peggy", and a chart that says
/// "Peggy" may meet "Margaret" in a note.
struct Nicknames: Sendable {
  static let builtin = Nicknames()

  private var others: [String: Set<String>] = [:]

  private init() {
    let text = Tables.nicknames.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2 else { continue }
      let formal = String(columns[0])
      for short in columns[1].split(separator: ",").map(String.init) {
        others[formal, default: []].insert(short)
        others[short, default: []].insert(formal)
      }
    }
  }

  /// Folded names that may stand for the folded name.
  func forms(of name: String) -> Set<String> { others[name] ?? [] }
}
