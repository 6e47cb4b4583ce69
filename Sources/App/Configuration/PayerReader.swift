import Basics
import CodeSets
import Records
import TOMLKit

/// Reads `[payer.class.NAME]` and `[payer.id.ID]`. What is wrong is told by key; the rest is used.
struct PayerReader {
  /// What is wrong, by dotted key.
  private(set) var faults: [(key: String, message: String, isUnknown: Bool)] = []
  private(set) var rules = PayerRules()

  private static let known = [
    "telehealth_modifier", "telehealth_place", "units", "audio_only", "interactive_complexity",
    "authorization", "sessions_a_day", "credential_modifiers",
  ]

  init(_ table: TOMLTable) {
    for key in table.keys where key != "class" && key != "id" {
      faults.append(("payer." + key, "is not known; write [payer.class.…] or [payer.id.…]", true))
    }
    each(table, "class") { reader, name, rule in
      guard let payerClass = PayerClass(rawValue: name) else {
        let known = PayerClass.allCases.map(\.rawValue).joined(separator: ", ")
        reader.fault("payer.class." + name, "is no class of payer; known: \(known)")
        return
      }
      reader.rules.byClass[payerClass] = rule
    }
    each(table, "id") { reader, name, rule in reader.rules.byPayer[PayerID(name)] = rule }
  }

  private mutating func each(
    _ table: TOMLTable, _ kind: String,
    _ set: (inout PayerReader, String, PayerRule) -> Void
  ) {
    guard let value = table[kind] else { return }
    guard let inner = value.table else {
      return fault("payer." + kind, "is a table; write [payer.\(kind).…]")
    }
    for name in inner.keys {
      guard let entry = inner[name]?.table else {
        fault("payer.\(kind).\(name)", "is a table; write [payer.\(kind).\(name)]")
        continue
      }
      set(&self, name, rule(entry, "payer.\(kind).\(name)"))
    }
  }

  private mutating func rule(_ table: TOMLTable, _ place: String) -> PayerRule {
    for key in table.keys where !PayerReader.known.contains(key) {
      let known = PayerReader.known.joined(separator: ", ")
      faults.append((place + "." + key, "is not a known key; known here: \(known)", true))
    }
    var rule = PayerRule()
    if let word = word(table, place, "telehealth_modifier", ["95", "GT", "none"]) {
      rule.telehealthModifier = word == "none" ? "" : word
    }
    rule.telehealthPlace = word(table, place, "telehealth_place", ["02", "10"])
    rule.units = word(
      table, place, "units", PayerRule.UnitCounting.allCases.map(\.rawValue)
    ).flatMap { PayerRule.UnitCounting(rawValue: $0) }
    rule.takesAudioOnly = flag(table, place, "audio_only")
    rule.paysComplexity = flag(table, place, "interactive_complexity")
    rule.authorization = codes(table, place)
    if let value = table["sessions_a_day"] {
      if let number = value.int, (1...24).contains(number) {
        rule.sessionsPerDayMax = number
      } else {
        fault(place + ".sessions_a_day", "is a whole number from 1 to 24")
      }
    }
    rule.credentialModifiers = modifiers(table, place)
    return rule
  }

  private mutating func word(
    _ table: TOMLTable, _ place: String, _ key: String, _ words: [String]
  ) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, words.contains(text) else {
      let known = words.map { "\"\($0)\"" }.joined(separator: ", ")
      fault(place + "." + key, "is one of \(known)")
      return nil
    }
    return text
  }

  private mutating func flag(_ table: TOMLTable, _ place: String, _ key: String) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let flag = value.bool else {
      fault(place + "." + key, "is true or false")
      return nil
    }
    return flag
  }

  private mutating func codes(_ table: TOMLTable, _ place: String) -> Set<String> {
    guard let value = table["authorization"] else { return [] }
    let key = place + ".authorization"
    guard let list = value.array else {
      fault(key, "is a list of codes, such as [\"90837\"]")
      return []
    }
    var codes: Set<String> = []
    for entry in list {
      let code = entry.string ?? ""
      if ProcedureCatalog.builtin[code] == nil {
        fault(key, "holds \(code.isEmpty ? "something that is no text" : code), no known code")
      } else {
        codes.insert(code.uppercased())
      }
    }
    return codes
  }

  private mutating func modifiers(_ table: TOMLTable, _ place: String) -> [String: String] {
    guard let value = table["credential_modifiers"] else { return [:] }
    let key = place + ".credential_modifiers"
    guard let inner = value.table else {
      fault(key, "is a table, such as { LPC = \"HO\" }")
      return [:]
    }
    var modifiers: [String: String] = [:]
    for credential in inner.keys {
      guard let modifier = inner[credential]?.string, modifier.utf8.count == 2,
        modifier.utf8.allSatisfy({
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        })
      else {
        fault(key + "." + credential, "is a modifier of two signs, such as \"HO\"")
        continue
      }
      modifiers[credential.uppercased()] = modifier
    }
    return modifiers
  }

  private mutating func fault(_ key: String, _ message: String) {
    faults.append((key, message, false))
  }
}
