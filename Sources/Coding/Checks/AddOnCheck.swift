import Basics
import CodeSets
import Records

/// An add-on stands beside one of its parents. Proposed: add the parent or take the add-on off.
/// Source: S05.
struct AddOnCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    let codes = Set(claim.claim.lines.map(\.code))
    return claim.lines.compactMap { index, line in
      guard let code = ProcedureCatalog.builtin[line.code], code.isAddOn else { return nil }
      let parents = code.parents.filter { ProcedureCatalog.builtin[$0] != nil }
      guard !parents.isEmpty, codes.isDisjoint(with: parents) else { return nil }
      return claim.line(
        index, "code", "add-on", .error,
        "\(line.code) is an add-on; it needs one of \(parents.prefix(4).joined(separator: ", ")).")
    }
  }
}
