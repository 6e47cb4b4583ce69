import Basics
import Records
import Review

/// A filter in a few words: "payer Aetna, Optum; flag upcoding risk".
enum FilterWords {
  static func summary(_ filter: QueueFilter, _ choices: FilterChoices) -> String {
    var parts: [String] = []
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { parts.append(name + " " + values.sorted().joined(separator: ", ")) }
    }
    add("state", filter.states.map(\.rawValue))
    add(
      "payer",
      filter.payers.map { id in
        choices.payers.first { $0.id == id }?.name ?? id.text
      })
    add(
      "clinician",
      filter.clinicians.map { id in
        choices.clinicians.first { $0.id == id }?.name ?? id.text
      })
    add("code", filter.codes.map { $0.isEmpty ? "none" : $0 })
    add("flag", filter.flags.map(\.words))
    if let least = filter.minimumConfidence { parts.append("from \(least)") }
    if let most = filter.maximumConfidence { parts.append("to \(most)") }
    if let from = filter.from { parts.append("since \(from.short)") }
    if let to = filter.to { parts.append("until \(to.short)") }
    return parts.joined(separator: "; ")
  }
}
