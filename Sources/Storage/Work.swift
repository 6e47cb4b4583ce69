import Audit

/// One write transaction: its connection, the audit trail, the counters, and what it changed. It
/// is handed to whatever writes, so that all of it lands together.
final class Work {
  let connection: any Connection
  let trail: AuditTrail
  let seal: Seal
  var counters = Counters()
  var changed: StoreChange = []

  /// `signers` are the people who are signed in, by name.
  init(_ connection: any Connection, seal: Seal, signers: [String: NoteSigner] = [:]) {
    self.connection = connection
    self.seal = seal
    trail = AuditTrail(connection, seal: seal, signers: signers)
  }

  /// The last step before the commit.
  func close() throws {
    try trail.close()
    try counters.close(connection)
  }
}
