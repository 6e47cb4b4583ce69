import Basics
import Records
import Review

/// Reads a filter as words: `state:open,skipped flag:upcoding_risk from:2026-10-01 below:.80`.
enum FilterWords {
  static let keys = [
    "state", "payer", "clinician", "code", "flag", "from", "to", "above", "below",
  ]

  /// Throws exit code 2, naming the known words, for one nobody knows.
  static func read(_ text: String) throws(Failure) -> QueueFilter {
    var filter = QueueFilter()
    for word in text.split(separator: " ") {
      guard let colon = word.firstIndex(of: ":") else {
        throw Failure(
          .usage,
          "\(Output.plain(String(word))): write key:value; keys: "
            + keys.joined(separator: ", "))
      }
      let key = String(word[..<colon])
      let values = word[word.index(after: colon)...].split(separator: ",").map(String.init)
      try set(key, values, in: &filter)
    }
    return filter
  }

  private static func set(
    _ key: String, _ values: [String], in filter: inout QueueFilter
  ) throws(Failure) {
    switch key {
    case "state": filter.states = try Set(each(values, key, ReviewState.self))
    case "flag": filter.flags = try Set(each(values, key, FlagKind.self))
    case "payer": filter.payers = Set(values.map { PayerID($0) })
    case "clinician": filter.clinicians = Set(values.map { ClinicianID($0) })
    case "code": filter.codes = Set(values)
    case "from": filter.from = try day(values, key)
    case "to": filter.to = try day(values, key)
    case "above": filter.minimumConfidence = try confidence(values, key)
    case "below": filter.maximumConfidence = try confidence(values, key)
    default:
      throw Failure(
        .usage, "\(Output.plain(key)) is no key of a filter; known: " + keys.joined(separator: ", ")
      )
    }
  }

  private static func each<Value: RawRepresentable & CaseIterable>(
    _ values: [String], _ key: String, _: Value.Type
  ) throws(Failure) -> [Value] where Value.RawValue == String {
    var found: [Value] = []
    for value in values {
      guard let known = Value(rawValue: value) else {
        let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(.usage, "\(key):\(Output.plain(value)) is not known; known: \(all)")
      }
      found.append(known)
    }
    return found
  }

  private static func day(_ values: [String], _ key: String) throws(Failure) -> Day {
    guard values.count == 1, let day = Day(values[0]) else {
      throw Failure(.usage, "\(key): takes one date, such as 2026-10-01")
    }
    return day
  }

  private static func confidence(
    _ values: [String], _ key: String
  ) throws(Failure) -> Confidence {
    guard values.count == 1, let fraction = Double(values[0]), (0...1).contains(fraction) else {
      throw Failure(.usage, "\(key): takes one number from 0 to 1, such as .80")
    }
    return Confidence(fraction: fraction)
  }
}
