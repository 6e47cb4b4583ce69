import Audit

/// One write transaction: its connection, the audit trail, the counters, and what it changed. It
/// is handed to whatever writes, so that all of it lands together.
final class Work {
  let connection: any Connection
  let trail: AuditTrail
  var counters = Counters()
  var changed: StoreChange = []

  /// `signers` are the people who are signed in, by name.
  init(_ connection: any Connection, signers: [String: NoteSigner] = [:]) {
    self.connection = connection
    trail = AuditTrail(connection, signers: signers)
  }

  /// The last step before the commit.
  func close() throws {
    try trail.close()
    try counters.close(connection)
  }
}
