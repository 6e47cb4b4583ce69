public import Basics

/// Finds codes while a person types: by number, by our own labels and titles, and by what
/// clinicians write. Every word typed must be found: as the beginning of a word, with one slip of
/// the finger, or else with its letters in order inside one word. Better fits come first.
public struct CodeSearch: Sendable {
  /// What to look for.
  public enum Kind: Hashable, Sendable {
    case procedures, diagnoses
  }

  private let index: CodeSearchIndex
  private let kind: Kind

  /// Indexes are made on first use and shared.
  public init(_ kind: Kind) {
    self.kind = kind
    index = kind == .procedures ? .procedures : .diagnoses
  }

  /// The best `limit` codes for what was typed, only such as a claim of that day may carry.
  /// Nothing typed finds nothing.
  public func matches(_ query: String, on day: Day, limit: Int = 12) -> [CodeMatch] {
    let words = SearchWords(query)
    guard !words.isEmpty else { return [] }
    var best: [String: CodeMatch] = [:]
    for entry in index.entries {
      guard let score = words.score(entry, in: index) else { continue }
      if let known = best[entry.code], known.score >= score { continue }
      guard isValid(entry.code, on: day) else { continue }
      best[entry.code] = CodeMatch(
        code: entry.code, label: label(entry.code), matched: entry.phrase, score: score)
    }
    return best.values.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
      .prefix(limit).map(\.self)
  }

  private func isValid(_ code: String, on day: Day) -> Bool {
    switch kind {
    case .procedures: ProcedureCatalog.builtin.isValid(code, on: day)
    case .diagnoses: DiagnosisCatalog.builtin.isBillable(code, on: day)
    }
  }

  private func label(_ code: String) -> String {
    switch kind {
    case .procedures: ProcedureCatalog.builtin.label(code)
    case .diagnoses: DiagnosisCatalog.builtin.title(code)
    }
  }
}

/// A code found by a search.
public struct CodeMatch: Hashable, Sendable {
  public let code: String
  public let label: String
  /// The words that were found: the label itself or a synonym.
  public let matched: String
  /// Higher is better; only its order means something.
  public let score: Int
}
