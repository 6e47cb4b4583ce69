/// The samples this program was built with.
extension PracticeFiles {
  static var embedded: PracticeFiles {
    PracticeFiles(
      practice: textProfile, payers: textPayers, clinicians: textClinicians, clients: textClients,
      notes: textNotes, claims: textClaims, denials: textDenials,
      authorizations: textAuthorizations, names: textNames)
  }
}
