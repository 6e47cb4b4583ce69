import Audit
public import Basics
public import CodeSets
import Crypto
import FoundationEssentials
public import Review

/// A refresh of a code list as it was taken in.
public struct StoredCodeRelease: Hashable, Sendable {
  /// The number of its audit entry.
  public var entry: Int
  public var release: CodeRelease
  /// Of the file it was read from, lower-case hex.
  public var fileSHA256: String
}

extension Store {
  /// All refreshes, in the order they were taken in.
  public func codeReleases() throws -> [StoredCodeRelease] {
    try read { connection in
      try connection.rows(
        """
        SELECT entry, body, file_sha256
        FROM code_release
        ORDER BY entry
        """
      ) { row in
        StoredCodeRelease(
          entry: try row.number(0),
          release: try Document.decode(CodeRelease.self, try row.text(1), in: "code_release"),
          fileSHA256: try row.text(2))
      }
    }
  }

  /// Takes refreshes in, all or none, each with its audit entry: who, which list, from which day,
  /// how much changed, and the hash of the file.
  public func take(
    _ releases: [(release: CodeRelease, file: [UInt8])], by person: Person, at now: Instant
  ) throws {
    try write { work in
      let person = try work.acting(person, .configure)
      for (release, file) in releases {
        let hash = hex(SHA256.hash(data: file))
        let entry = try work.trail.append(
          AuditDraft(
            at: now, actor: .user(person.name, role: person.role.rawValue), action: .config,
            object: AuditObject(kind: "codes", id: release.list.rawValue),
            detail: [
              "added": .integer(release.count(.added)),
              "changed": .integer(release.count(.changed)),
              "deleted": .integer(release.count(.deleted)),
              "effective": .string(release.effective.description), "file_sha256": .string(hash),
            ]))
        try work.connection.run(
          """
          INSERT INTO code_release (entry, list, effective_day, file_sha256, body)
          VALUES ($1, $2, $3, $4, $5)
          """, .integer(entry), .text(release.list.rawValue),
          .text(release.effective.description), .text(hash), .text(try Document.text(release)))
      }
      work.changed.insert(.audit)
    }
  }
}
