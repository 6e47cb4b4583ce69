import CodeSets
import Records

/// A claim while a person changes it: every cell as typed. A row without a code does not count, so
/// that the empty row at the end of each part takes something new and emptying a code removes it.
struct ClaimDraft: Hashable, Sendable {
  /// A service line as typed.
  struct Line: Hashable, Sendable {
    var code = ""
    var modifiers = ""
    var units = ""
    var pointers = ""
  }

  /// A cell of the editor.
  enum Cell: Hashable, Sendable {
    case code(Int), modifiers(Int), units(Int), pointers(Int)
    case diagnosis(Int)
    case place
  }

  var lines: [Line]
  var diagnoses: [String]
  var place: String

  init(_ claim: CodedClaim) {
    lines =
      claim.lines.map {
        Line(
          code: $0.code, modifiers: $0.modifiers.joined(separator: " "), units: "\($0.units)",
          pointers: $0.pointers.map(String.init).joined(separator: " "))
      } + [Line()]
    diagnoses = claim.diagnoses + [""]
    place = claim.placeOfService ?? ""
  }

  /// The claim as it stands; rows without a code are left out and pointers follow their diagnosis.
  var claim: CodedClaim {
    let kept = diagnoses.indices.filter { !Wording.trimmed(diagnoses[$0]).isEmpty }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1 + 1, $0 + 1) })
    return CodedClaim(
      lines: lines.filter { !Wording.trimmed($0.code).isEmpty }.map { line in
        ServiceLine(
          code: Wording.trimmed(line.code).uppercased(),
          modifiers: ClaimDraft.words(line.modifiers),
          units: Int(Wording.trimmed(line.units)) ?? (line.units.isEmpty ? 1 : 0),
          pointers: ClaimDraft.numbers(line.pointers).map { places[$0] ?? $0 })
      },
      diagnoses: kept.map { DiagnosisCatalog.dotted(Wording.trimmed(diagnoses[$0]).uppercased()) },
      placeOfService: Wording.trimmed(place).isEmpty ? nil : Wording.trimmed(place))
  }

  subscript(cell: Cell) -> String {
    get {
      switch cell {
      case .code(let row): lines[row].code
      case .modifiers(let row): lines[row].modifiers
      case .units(let row): lines[row].units
      case .pointers(let row): lines[row].pointers
      case .diagnosis(let row): diagnoses[row]
      case .place: place
      }
    }
    set {
      switch cell {
      case .code(let row): lines[row].code = newValue
      case .modifiers(let row): lines[row].modifiers = newValue
      case .units(let row): lines[row].units = newValue
      case .pointers(let row): lines[row].pointers = newValue
      case .diagnosis(let row): diagnoses[row] = newValue
      case .place: place = newValue
      }
      grow()
    }
  }

  /// The cells of each row of the editor, from the top.
  var rows: [[Cell]] {
    lines.indices.map { [.code($0), .modifiers($0), .units($0), .pointers($0)] }
      + diagnoses.indices.map { [.diagnosis($0)] } + [[.place]]
  }

  /// Moves a diagnosis up or down; what points at it goes with it. False at the ends.
  mutating func move(diagnosis row: Int, by step: Int) -> Bool {
    let other = row + step
    let count = diagnoses.count - 1
    guard (0..<count).contains(row), (0..<count).contains(other) else { return false }
    diagnoses.swapAt(row, other)
    for index in lines.indices where !lines[index].pointers.isEmpty {
      lines[index].pointers = ClaimDraft.numbers(lines[index].pointers).map { number in
        String(number == row + 1 ? other + 1 : number == other + 1 ? row + 1 : number)
      }.joined(separator: " ")
    }
    return true
  }

  /// Empties the row of a cell.
  mutating func clear(_ cell: Cell) {
    switch cell {
    case .code(let row), .modifiers(let row), .units(let row), .pointers(let row):
      lines[row] = Line()
    case .diagnosis(let row): diagnoses[row] = ""
    case .place: place = ""
    }
  }

  /// Each part ends with one empty row.
  private mutating func grow() {
    if let last = lines.last, last != Line() { lines.append(Line()) }
    if let last = diagnoses.last, !last.isEmpty { diagnoses.append("") }
  }

  static func words(_ text: String) -> [String] {
    text.uppercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
  }

  /// Whole numbers in a text; letters A to L count as 1 to 12, as on the paper form.
  static func numbers(_ text: String) -> [Int] {
    text.uppercased().split { $0 == " " || $0 == "," }.flatMap { word -> [Int] in
      if let number = Int(word) { return [number] }
      return word.unicodeScalars.compactMap { letter in
        ("A"..."L").contains(letter) ? Int(letter.value) - 64 : 0
      }
    }
  }
}
