import Basics
import CodeSets
import Records

/// The lines of all rules as one claim: what a payer's first look would refuse is taken off, or
/// carries the modifier that parts it. Pairs and limits bind Medicare and Medicaid; a visit beside
/// a procedure carries 25 with every payer. S03, S04, S09.
struct ClaimAssembly {
  static let pairRule = "code-pair"
  static let limitRule = "unit-limit"
  static let payerRule = "payer-code-set"

  let visit: Visit

  func finish(_ draft: inout ProcedureDraft) {
    refuseStateCodes(&draft)
    partPairs(&draft)
    capUnits(&draft)
  }

  private var payer: PayerClass? { visit.encounter.payerClass }

  /// Medicare pays no H or T code.
  private func refuseStateCodes(_ draft: inout ProcedureDraft) {
    guard payer == .medicare else { return }
    let refused = draft.lines.filter { isState($0.code) }
    guard !refused.isEmpty else { return }
    for line in refused {
      overrule(line.code, ClaimAssembly.payerRule, "Medicare does not pay \(line.code)", &draft)
    }
    draft.lines.removeAll { isState($0.code) }
    if draft.isEmpty {
      draft.flag(
        .notBillable, .error, "Medicare does not pay \(refused[0].code).",
        refused[0].evidence.map(visit.facts.span))
    }
  }

  private func isState(_ code: String) -> Bool {
    code.hasPrefix("H") || code.hasPrefix("T")
  }

  /// Never both: the second column leaves. Both with a modifier: 25 on a visit, else 59 on the
  /// second column.
  private func partPairs(_ draft: inout ProcedureDraft) {
    let binds = payer == .medicare || payer == .medicaid
    for one in draft.lines.map(\.code) {
      for other in draft.lines.map(\.code) where one < other {
        guard let pair = ProcedureCatalog.builtin.pair(one, other, on: visit.encounter.date),
          let second = draft.lines.firstIndex(where: { $0.code == pair.column2 }),
          draft.lines.contains(where: { $0.code == pair.column1 })
        else { continue }
        if pair.mayBeParted {
          part(pair, &draft)
        } else if binds {
          overrule(
            pair.column2, ClaimAssembly.pairRule, "Never paid beside \(pair.column1)", &draft)
          draft.lines.remove(at: second)
        }
      }
    }
  }

  private func part(_ pair: CodePair, _ draft: inout ProcedureDraft) {
    if let visitLine = draft.lines.firstIndex(where: {
      ($0.code == pair.column1 || $0.code == pair.column2) && isVisit($0.code)
    }) {
      add("25", to: visitLine, &draft)
    } else if let second = draft.lines.firstIndex(where: { $0.code == pair.column2 }),
      Modifier.parting.isDisjoint(
        with: draft.lines.filter { $0.code == pair.column1 }.flatMap(\.modifiers))
    {
      add("59", to: second, &draft)
    }
  }

  private func add(_ modifier: String, to index: Int, _ draft: inout ProcedureDraft) {
    guard !draft.lines[index].modifiers.contains(modifier) else { return }
    draft.lines[index].modifiers.append(modifier)
  }

  private func isVisit(_ code: String) -> Bool {
    ProcedureCatalog.builtin[code]?.category.isVisit ?? false
  }

  /// Limits of a day that no record lifts (adjudication 1 and 2), and codes never paid.
  private func capUnits(_ draft: inout ProcedureDraft) {
    guard payer == .medicare else { return }
    for index in draft.lines.indices.reversed() {
      let line = draft.lines[index]
      guard let limit = ProcedureCatalog.builtin.unitLimit(line.code, on: visit.encounter.date),
        line.units > limit.unitsMax, limit.adjudication < 3 || limit.unitsMax == 0
      else { continue }
      overrule(
        line.code, ClaimAssembly.limitRule,
        "\(line.units) units are past the \(limit.unitsMax) paid a day", &draft)
      if limit.unitsMax == 0 {
        draft.lines.remove(at: index)
      } else {
        draft.lines[index].units = limit.unitsMax
      }
    }
  }

  private func overrule(
    _ code: String, _ rule: String, _ reason: String, _ draft: inout ProcedureDraft
  ) {
    draft.overruled.append(OverruledCode(code: code, rule: rule, reason: reason))
  }
}
