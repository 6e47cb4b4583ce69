public import Audit
import Basics
public import Records

extension NoteID {
  /// The note as an entry of the audit trail names it.
  public var auditObject: AuditObject { AuditObject(kind: "note", id: text) }

  /// The EHR it came from, for the entry's detail; nothing for a note that came by file.
  public var auditMembers: [CanonicalJSON.Member] {
    source.text.isEmpty ? [] : [.init("source", .string(source.text))]
  }
}
