import Audit
public import Basics
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// An administrator says whose clients an account sees: which clinicians a clinician is, and whether
  /// a biller sees assigned clients only.
  public func setAccess(
    of user: String, clinicians: [ClinicianID], assignedOnly: Bool, by person: Person,
    at now: Instant
  ) throws -> Refusal? {
    try change(by: person, at: now) { work, accounts, person in
      guard var account = try accounts.find(user) else { return .noAccount(user) }
      account.clinicians = clinicians
      account.assignedOnly = assignedOnly
      let entry = try work.record(
        "access", account, by: person, at: now,
        [
          .init("assigned_only", .bool(assignedOnly)),
          .init("clinicians", .integer(clinicians.count)),
        ])
      try accounts.change(account, entry: entry)
      work.changed.insert(.queue)
      return nil
    }
  }

  /// Assigns the client of a note to a person, or takes them away again. The refusal when the person
  /// has no account or the note names no client.
  public func assign(
    clientOf note: NoteID, to user: String, _ isAssigned: Bool, by person: Person, at now: Instant
  ) throws -> Refusal? {
    try change(by: person, at: now) { work, accounts, person in
      guard let account = try accounts.find(user) else { return .noAccount(user) }
      let read = try work.connection.first(
        """
        SELECT r.client
        FROM note n
        JOIN reading r ON r.note = n.id AND r.revision = n.revision
        WHERE n.id = $1
        """, .text(note.key)
      ) { try $0.optionalText(0) }
      guard let read else { return .unknownItem(note) }
      guard let client = read else { return .account("\(note) names no client") }
      let entry = try work.record(
        isAssigned ? "assigned" : "unassigned", account, by: person, at: now,
        [.init("client", .string(client))])
      if isAssigned {
        try work.connection.run(
          """
          INSERT INTO assignment (person, client, entry)
          VALUES ($1, $2, $3)
          ON CONFLICT (person, client) DO UPDATE SET entry = excluded.entry
          """, .text(user), .text(client), .integer(entry))
      } else {
        try work.connection.run(
          "DELETE FROM assignment WHERE person = $1 AND client = $2", .text(user), .text(client))
      }
      work.changed.insert(.queue)
      return nil
    }
  }

  /// How many clients are assigned to a person.
  public func assignedClients(of user: String) throws -> Int {
    try read {
      try $0.number("SELECT count(*) FROM assignment WHERE person = $1", .text(user)) ?? 0
    }
  }
}
