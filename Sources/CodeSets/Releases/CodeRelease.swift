public import Basics

/// The code lists a practice may bring up to date itself, between two versions of the program.
public enum CodeList: String, Hashable, Sendable, Codable, CaseIterable {
  case diagnoses, procedures
  case codePairs = "code_pairs"
  case unitLimits = "unit_limits"
  case placesOfService = "places_of_service"
  case adjustmentReasons = "adjustment_reasons"
  case remarkCodes = "remark_codes"

  /// "diagnoses (ICD-10-CM)": the words a person reads.
  public var words: String {
    switch self {
    case .diagnoses: "diagnoses (ICD-10-CM)"
    case .procedures: "procedures (your licensed list)"
    case .codePairs: "code pairs (NCCI PTP)"
    case .unitLimits: "unit limits (MUE)"
    case .placesOfService: "places of service"
    case .adjustmentReasons: "adjustment reasons (CARC)"
    case .remarkCodes: "remark codes (RARC)"
    }
  }
}

/// What a list says of one code, or of one pair of codes.
public struct CodeFacts: Hashable, Sendable, Codable {
  /// Title or label; empty where the list has none.
  public var text: String
  /// Most units, or the indicator of a pair (1: a modifier may part them); nil elsewhere.
  public var number: Int?
  /// A claim may carry it; false for a header.
  public var isBillable: Bool
  /// Days of service between which it counts, where the list itself says so.
  public var from: Day?
  public var to: Day?

  public init(
    text: String = "", number: Int? = nil, isBillable: Bool = true, from: Day? = nil,
    to: Day? = nil
  ) {
    self.text = text
    self.number = number
    self.isBillable = isBillable
    self.from = from
    self.to = to
  }

  /// Whether a claim of that day of service may use it.
  public func isValid(on day: Day) -> Bool {
    isBillable && from.map { day >= $0 } ?? true && to.map { day <= $0 } ?? true
  }
}

/// One difference between the list in use and a new one.
public struct CodeChange: Hashable, Sendable, Codable {
  public enum Word: String, Hashable, Sendable, Codable, CaseIterable {
    case added, deleted, changed
  }

  /// The code; of a pair both, column one first, parted by a space.
  public var key: String
  /// Nil for an added code.
  public var old: CodeFacts?
  /// Nil for a deleted code.
  public var new: CodeFacts?

  public init(key: String, old: CodeFacts?, new: CodeFacts?) {
    self.key = key
    self.old = old
    self.new = new
  }

  public var word: Word {
    if old == nil { return .added }
    return new == nil ? .deleted : .changed
  }
}

/// A refresh of one list as a practice took it in: what changed, and from which day of service on.
/// Older days are judged by what held before.
public struct CodeRelease: Hashable, Sendable, Codable {
  public var list: CodeList
  public var effective: Day
  /// In order of key.
  public var changes: [CodeChange]
  /// Codes of the file that this program has no use for.
  public var outside: Int

  public init(list: CodeList, effective: Day, changes: [CodeChange], outside: Int) {
    self.list = list
    self.effective = effective
    self.changes = changes
    self.outside = outside
  }

  public func count(_ word: CodeChange.Word) -> Int {
    changes.count { $0.word == word }
  }
}

/// A file that was read as one of the lists, before it is compared with what is in use.
public struct ReadCodeFile: Hashable, Sendable {
  public var list: CodeList
  /// The whole list: what it lacks is deleted. Otherwise only differences.
  public var isWhole: Bool
  /// Nil for a code the file takes away.
  public var facts: [String: CodeFacts?]

  /// What taking the file in would change, compared with the program's tables and what the
  /// practice took in before.
  /// - Parameter effective: the first day of service it counts for.
  public func release(effective: Day, over releases: PracticeReleases) -> CodeRelease {
    let known = releases.facts(list, on: effective)
    var changes: [CodeChange] = []
    var outside = 0
    for (key, new) in facts {
      let old = known[key]
      guard old != nil || list.isOurs(key, releases) else {
        outside += 1
        continue
      }
      if let change = list.change(key, from: old, to: new) { changes.append(change) }
    }
    if isWhole {
      for (key, old) in known where facts[key] == nil && list.isOurs(key, releases) {
        changes.append(CodeChange(key: key, old: old, new: nil))
      }
    }
    return CodeRelease(
      list: list, effective: effective, changes: changes.sorted { $0.key < $1.key },
      outside: outside)
  }
}

extension CodeList {
  /// Whether the program has a use for a code it does not know yet: a new code of a chapter or
  /// category it holds, a pair or limit of codes it holds; short lists are taken whole.
  fileprivate func isOurs(_ key: String, _ releases: PracticeReleases) -> Bool {
    switch self {
    case .diagnoses:
      key.hasPrefix("F") || DiagnosisCatalog.builtin[String(key.prefix(3))] != nil
    case .codePairs:
      key.split(separator: " ").allSatisfy { releases.knowsProcedure(String($0)) }
    case .unitLimits: releases.knowsProcedure(key)
    case .procedures, .placesOfService, .adjustmentReasons, .remarkCodes: true
    }
  }

  /// The difference, nil when there is none. Wording counts only where ours is the owner's, in
  /// diagnoses; our own labels of the other lists are not compared.
  fileprivate func change(
    _ key: String, from old: CodeFacts?, to new: CodeFacts?
  ) -> CodeChange? {
    guard let old else { return new.map { CodeChange(key: key, old: nil, new: $0) } }
    guard let new else { return CodeChange(key: key, old: old, new: nil) }
    let isSame =
      old.number == new.number && old.isBillable == new.isBillable && old.to == new.to
      && (self != .diagnoses || old.text == new.text)
    return isSame ? nil : CodeChange(key: key, old: old, new: new)
  }
}
