import Advice
import Advisor
import Basics
import Foundation
import TOMLKit
import Transport
import Worker

/// The language model a practice has asked beside the rules.
struct ModelSettings: Sendable {
  var terms: ModelTerms
  /// Nil: the key comes from the environment, or the server wants none.
  var keyFile: String?
  /// The key itself, where the program knows it: the demo's sandbox.
  var key: Secret?
}

/// Reads `[model]` and `[model.baa]`. What is wrong is told by key. Where something is missing that
/// a request needs, the section is read all the same and the gate refuses by its reason.
struct ModelReader {
  /// What is wrong, by dotted key.
  private(set) var faults: [(key: String, message: String, isUnknown: Bool)] = []
  /// Nil when wire, base or model are missing or wrong.
  private(set) var settings: ModelSettings?

  private static let known = [
    "wire", "base", "model", "head", "key_file", "retention", "training", "part2_program",
    "tokens_per_day", "dollars_per_day", "input_dollars", "output_dollars", "deadline_seconds",
    "answer_tokens", "steady", "baa",
  ]
  private static let knownOfContract = ["vendor", "signed", "expires", "endpoints", "models"]

  init(_ table: TOMLTable) {
    complain(table, "model", ModelReader.known)
    let wire = choice(table, "wire", Wire.self)
    let base = text(table, "model", "base")
    let model = text(table, "model", "model")
    for (key, isMissing) in [("base", base == nil), ("model", model == nil)]
    where isMissing && table[key] == nil {
      fault("model." + key, "is missing")
    }
    guard let wire, let base, let model else { return }
    var endpoint: Endpoint
    do {
      endpoint = try Endpoint(wire: wire, model: model, base: base)
    } catch {
      fault("model.base", "\(error)")
      return
    }
    if table["head"] != nil, let head = choice(table, "head", Endpoint.Head.self) {
      endpoint.head = head
    }
    endpoint.retention = text(table, "model", "retention")
    endpoint.mayTrain = flag(table, "training")
    endpoint.isSteady = flag(table, "steady") ?? true
    endpoint.answerTokensMax = number(table, "answer_tokens", 200...16_000) ?? 1200
    endpoint.agreement = agreement(table)
    let price = Price(
      input: money(table, "input_dollars") ?? .zero,
      output: money(table, "output_dollars") ?? .zero)
    let budget = Budget(
      tokensPerDay: number(table, "tokens_per_day", 0...1_000_000_000) ?? 500_000,
      moneyPerDay: money(table, "dollars_per_day"), price: price)
    settings = ModelSettings(
      terms: ModelTerms(
        endpoint: endpoint, budget: budget,
        secondsPerNote: number(table, "deadline_seconds", 1...600)
          ?? (wire == .ollama || wire == .llamaCpp ? 300 : 60),
        isPartTwoProgram: flag(table, "part2_program")), keyFile: text(table, "model", "key_file"))
  }

  private mutating func agreement(_ table: TOMLTable) -> Agreement? {
    guard let value = table["baa"] else { return nil }
    guard let baa = value.table else {
      fault("model.baa", "is a table; write [model.baa]")
      return nil
    }
    complain(baa, "model.baa", ModelReader.knownOfContract)
    let vendor = text(baa, "model.baa", "vendor")
    let signed = day(baa, "signed")
    let expires = day(baa, "expires")
    guard let vendor, let signed else {
      fault("model.baa", "needs vendor and signed")
      return nil
    }
    if baa["expires"] != nil, expires == nil { return nil }
    return Agreement(
      vendor: vendor, signed: signed, expires: expires,
      endpoints: Set(texts(baa, "endpoints")), models: Set(texts(baa, "models")))
  }

  // MARK: - Members

  private mutating func complain(_ table: TOMLTable, _ place: String, _ known: [String]) {
    for key in table.keys where !known.contains(key) {
      faults.append(
        (
          place + "." + key, "is not a known key; known here: " + known.joined(separator: ", "),
          true
        ))
    }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ table: TOMLTable, _ key: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let choice = table[key]?.string.flatMap({ Choice(rawValue: $0) }) else {
      let known = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      fault("model." + key, "is one of \(known)")
      return nil
    }
    return choice
  }

  private mutating func text(_ table: TOMLTable, _ place: String, _ key: String) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      fault(place + "." + key, "is a text")
      return nil
    }
    return text
  }

  private mutating func texts(_ table: TOMLTable, _ key: String) -> [String] {
    guard let list = table[key]?.array else {
      fault("model.baa." + key, "is a list of texts; what is not on it is not covered")
      return []
    }
    return list.compactMap(\.string)
  }

  private mutating func flag(_ table: TOMLTable, _ key: String) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let flag = value.bool else {
      fault("model." + key, "is true or false")
      return nil
    }
    return flag
  }

  private mutating func number(
    _ table: TOMLTable, _ key: String, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int, range.contains(number) else {
      fault("model." + key, "is a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  private mutating func money(_ table: TOMLTable, _ key: String) -> Money? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, let money = Money(dollars: text), money >= .zero else {
      fault("model." + key, "is an amount in quotes, such as \"2.50\"")
      return nil
    }
    return money
  }

  private mutating func day(_ table: TOMLTable, _ key: String) -> Day? {
    guard let value = table[key] else { return nil }
    guard let day = value.string.flatMap({ Day($0) }) else {
      fault("model.baa." + key, "is a day in quotes, such as \"2026-01-05\"")
      return nil
    }
    return day
  }

  private mutating func fault(_ key: String, _ message: String) {
    faults.append((key, message, false))
  }
}
