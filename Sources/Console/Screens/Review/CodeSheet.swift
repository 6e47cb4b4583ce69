import Basics
import Records
import Review

/// The entries of the codes pane in the order they are shown: what is proposed, what was overruled,
/// what else was thought of, and what to look at.
struct CodeSheet: Hashable, Sendable {
  /// One entry, by its place in the suggestion.
  enum Entry: Hashable, Sendable {
    case procedure(Int)
    case diagnosis(Int)
    case overruled(Int)
    case flag(Int)
  }

  let entries: [Entry]

  /// The entries of a suggestion; alternatives come after what was overruled.
  init(_ suggestion: Suggestion) {
    let procedures = suggestion.procedures.indices.map { Entry.procedure($0) }
    let diagnoses = suggestion.diagnoses.indices.map { Entry.diagnosis($0) }
    func isAlternative(_ entry: Entry) -> Bool {
      suggestion.code(at: entry)?.alternative ?? false
    }
    entries =
      procedures.filter { !isAlternative($0) } + diagnoses.filter { !isAlternative($0) }
      + suggestion.overruled.indices.map { .overruled($0) }
      + (procedures + diagnoses).filter(isAlternative)
      + suggestion.flags.indices.map { .flag($0) }
  }
}

extension Suggestion {
  /// The proposed code of an entry; nil for what is overruled and for flags.
  func code(at entry: CodeSheet.Entry) -> SuggestedCode? {
    switch entry {
    case .procedure(let index): procedures.indices.contains(index) ? procedures[index] : nil
    case .diagnosis(let index): diagnoses.indices.contains(index) ? diagnoses[index] : nil
    case .overruled, .flag: nil
    }
  }

  /// Where the note proves an entry.
  func evidence(of entry: CodeSheet.Entry) -> [TextSpan] {
    switch entry {
    case .procedure, .diagnosis: code(at: entry)?.evidence ?? []
    case .overruled: []
    case .flag(let index): flags.indices.contains(index) ? flags[index].evidence : []
    }
  }

  /// All words of the note that prove anything, once each.
  var allEvidence: [TextSpan] {
    Set((procedures + diagnoses).flatMap(\.evidence) + flags.flatMap(\.evidence)).sorted()
  }
}

extension ReviewDetail {
  /// What an excerpt of the note has to hold; nil when the whole note is shown.
  var excerptEvidence: [TextSpan]? { sight == .excerpt ? suggestion.allEvidence : nil }
}

/// Which codes of an item are ticked: what `accept` will sign.
struct Ticks: Hashable, Sendable {
  var version: Int
  var entries: Set<CodeSheet.Entry>

  /// All that is proposed, without the alternatives.
  init(_ detail: ReviewDetail) {
    version = detail.row.version
    let suggestion = detail.suggestion
    entries = Set(
      CodeSheet(suggestion).entries.filter { suggestion.code(at: $0)?.alternative == false })
  }

  /// The claim of the ticked codes, and whether it goes beyond what was proposed.
  func claim(of suggestion: Suggestion) -> (claim: CodedClaim, adds: Bool) {
    let procedures = suggestion.procedures.indices.filter { entries.contains(.procedure($0)) }
      .map { suggestion.procedures[$0] }
    let diagnoses = suggestion.diagnoses.indices.filter { entries.contains(.diagnosis($0)) }
      .map { suggestion.diagnoses[$0] }
    let claim = CodedClaim(
      lines: procedures.map {
        ServiceLine(code: $0.code, modifiers: $0.modifiers, units: $0.units)
      },
      diagnoses: diagnoses.map(\.code), placeOfService: suggestion.placeOfService)
    return (claim, (procedures + diagnoses).contains { $0.alternative })
  }
}
