import Records

/// The invented names of the small practice, taken apart, to compose new invented people from.
struct NameLists: Sendable {
  private let givenBySex: [String: [String]]
  private let allGiven: [String]
  private let families: [String]

  init(_ practice: Practice) {
    let clients = practice.clients.map(\.client)
    givenBySex = Dictionary(grouping: clients, by: { $0.sex ?? "" })
      .mapValues { Array(Set($0.map(\.givenName))).sorted() }
    allGiven = Array(
      Set(clients.map(\.givenName) + practice.clinicians.map(\.givenName))
    ).sorted()
    families = Array(
      Set(clients.map(\.familyName) + practice.clinicians.map(\.familyName))
    ).sorted()
  }

  func given(_ draw: UInt64) -> String {
    allGiven.isEmpty ? "" : allGiven[Int(draw % UInt64(allGiven.count))]
  }

  /// A given name borne by somebody of the same sex.
  func given(like client: Client, _ draw: UInt64) -> String {
    let names = givenBySex[client.sex ?? ""] ?? allGiven
    return names.isEmpty ? "" : names[Int(draw % UInt64(names.count))]
  }

  func family(_ draw: UInt64) -> String {
    families.isEmpty ? "" : families[Int(draw % UInt64(families.count))]
  }

  /// The text with the names of one client in place of another's.
  func exchanged(_ text: String, _ old: Client, for new: Client) -> String {
    var text = text
    for (from, to) in [(old.givenName, new.givenName), (old.familyName, new.familyName)]
    where !from.isEmpty && text.contains(from) {
      text = text.replacing(from, with: to)
    }
    return text
  }
}

/// The same letters and length with other digits: a new member number of the same form.
func renumbered(_ text: String, _ draw: UInt64) -> String {
  var numbers = SeededNumbers(seed: draw)
  return String(
    text.map { character in
      character.isNumber ? Character(String(numbers.next() % 10)) : character
    })
}

/// National provider identifiers: ten digits, the last of which is a Luhn digit over 80840 and
/// the nine before it.
enum NPI {
  static func number(from draw: UInt64) -> String {
    let nine = "1" + String(String(draw).suffix(8)).padded(to: 8)
    return nine + String(checkDigit(of: nine))
  }

  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 10 && Int(text) != nil
      && text.last?.wholeNumberValue == checkDigit(of: String(text.dropLast()))
  }

  private static func checkDigit(of nine: String) -> Int {
    let digits = ("80840" + nine).compactMap(\.wholeNumberValue)
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = index.isMultiple(of: 2) ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return (10 - sum % 10) % 10
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
