extension QualifierSearch {
  /// "Recurrent, moderate, major depressive disorder": a grade by itself before a comma, which does
  /// not part it from the name behind.
  func isGrade(_ index: Int) -> Bool {
    guard index >= 0, index < text.count else { return false }
    return QualifierTable.trie.longest(
      in: text, from: index, below: index + 1, joins: { $0 == .space })?
      .values.contains { $0.rawValue <= Qualifier.single.rawValue } ?? false
  }
}
