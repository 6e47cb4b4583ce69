import CodeSets

/// Which lines carry a modifier for telehealth.
enum Modifiers {
  /// Services that happen between people; months of care and test scoring have none.
  static func takesTelehealth(_ code: String) -> Bool {
    guard let known = ProcedureCatalog.builtin[code] else { return false }
    switch known.category {
    case .careManagement, .substanceBundle, .remoteMonitoring, .interprofessional, .virtual,
      .nonVisit, .digital:
      return false
    default: return code != "96127"
    }
  }
}
