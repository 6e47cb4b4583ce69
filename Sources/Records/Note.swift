/// What a clinician wrote about one session. The text is PHI and is kept as it came: only its
/// picture on the screen is cleaned.
public struct Note: Hashable, Sendable, Codable {
  public var id: NoteID
  public var text: String
  /// The version the EHR gave (FHIR versionId, an ETag, or a hash of the row); two pulls of one
  /// version are one note.
  public var version: String

  public init(id: NoteID, text: String, version: String = "") {
    self.id = id
    self.text = text
    self.version = version
  }
}
