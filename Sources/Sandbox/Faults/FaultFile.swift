public import Basics
public import FoundationEssentials

/// Reads a fault file. Nothing is guessed: a word it does not know is a finding that names file
/// and place and lists the words it does know, and then there is no plan.
public enum FaultFile {
  /// Reads `{"seed":7,"rules":[{"route":"GET /vendor/v1/notes","kind":"latency",…}]}`.
  public static func read(_ data: Data, file: String) -> (plan: FaultPlan?, findings: [Finding]) {
    var reading = FaultReading(file: file)
    let value: JSONValue
    do {
      value = try JSONValue.read(data)
    } catch {
      reading.refuse("", "This is no JSON: \(FaultReading.reason(of: error)).")
      return (nil, reading.findings)
    }
    let plan = reading.plan(value)
    return (reading.findings.isEmpty ? plan : nil, reading.findings)
  }
}

/// The reading of one fault file, collecting what is wrong with it.
private struct FaultReading {
  let file: String
  var findings: [Finding] = []

  static func reason(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    return context.underlyingError.map { "\($0)" } ?? context.debugDescription
  }

  init(file: String) {
    self.file = file
  }

  mutating func refuse(_ place: String, _ message: String) {
    findings.append(
      Finding(
        code: "bad_fault_file", severity: .error, message: message,
        place: place.isEmpty ? file : "\(file): \(place)"))
  }

  mutating func plan(_ value: JSONValue) -> FaultPlan {
    guard let members = value.members else {
      refuse("", "A fault file holds one object with rules.")
      return FaultPlan()
    }
    for name in members.keys.sorted() where !["seed", "rules"].contains(name) {
      refuse(name, "Unknown member; known are seed and rules.")
    }
    var plan = FaultPlan()
    if let seed = members["seed"] {
      plan.seed = seed.int.flatMap { UInt64(exactly: $0) }
      if plan.seed == nil { refuse("seed", "The seed is a whole number, 0 or more.") }
    }
    guard let rules = members["rules"]?.array else {
      refuse("rules", "A list of rules is needed.")
      return plan
    }
    plan.rules = rules.enumerated().compactMap { rule($1, "rules[\($0)]") }
    return plan
  }

  private mutating func rule(_ value: JSONValue, _ place: String) -> FaultRule? {
    guard let members = value.members else {
      refuse(place, "A rule is an object with route and kind.")
      return nil
    }
    let known = [
      "after", "kind", "milliseconds", "probability", "retry_after", "route", "status", "text",
      "times",
    ]
    for name in members.keys.sorted() where !known.contains(name) {
      refuse("\(place).\(name)", "Unknown member; known are \(known.joined(separator: ", ")).")
    }
    guard let route = route(members["route"], place), let kind = kind(members["kind"], place) else {
      return nil
    }
    var rule = FaultRule(route: route, kind: kind)
    rule.milliseconds = whole(members, "milliseconds", place, 0...100_000) ?? 0
    rule.status = whole(members, "status", place, 400...599) ?? 500
    rule.after = whole(members, "after", place, 0...Int.max) ?? 0
    rule.times = whole(members, "times", place, 0...Int.max)
    rule.text = members["text"]?.string
    rule.retryAfter = members["retry_after"]?.string ?? members["retry_after"]?.int.map(String.init)
    if let value = members["probability"] {
      guard let share = value.number, (0...1).contains(share) else {
        refuse("\(place).probability", "A probability lies between 0 and 1.")
        return nil
      }
      rule.probability = share
    }
    return rule
  }

  private mutating func route(_ value: JSONValue?, _ place: String) -> String? {
    guard let text = value?.string, text.split(separator: " ").count == 2, text.contains(" /")
    else {
      refuse("\(place).route", "A route is a method and a path, such as GET /vendor/v1/notes.")
      return nil
    }
    return text
  }

  private mutating func kind(_ value: JSONValue?, _ place: String) -> FaultKind? {
    let word = value?.string ?? ""
    guard let kind = FaultKind(rawValue: word) else {
      let known = FaultKind.allCases.map(\.rawValue).joined(separator: ", ")
      refuse(
        "\(place).kind",
        (word.isEmpty ? "A kind is needed" : "Unknown kind \(word)") + "; known are \(known).")
      return nil
    }
    return kind
  }

  private mutating func whole(
    _ members: [String: JSONValue], _ name: String, _ place: String, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let value = members[name] else { return nil }
    guard let number = value.int, range.contains(number) else {
      let limit = range.upperBound == Int.max ? "or more" : "to \(range.upperBound)"
      refuse("\(place).\(name)", "A whole number is needed, \(range.lowerBound) \(limit).")
      return nil
    }
    return number
  }
}
