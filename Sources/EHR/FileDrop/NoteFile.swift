public import Basics
public import Records

/// What one file of notes held.
public struct NoteFile: Hashable, Sendable {
  public var notes: [IntakeNote]
  /// What could not be read or was odd, each with `file:line` or the place in the JSON.
  public var findings: [Finding]
  /// Whether the file as a whole made sense. False sends it to `rejected`; a file with some bad
  /// lines among good ones is readable.
  public var readable: Bool

  public init(notes: [IntakeNote] = [], findings: [Finding] = [], readable: Bool) {
    self.notes = notes
    self.findings = findings
    self.readable = readable
  }

  /// The first finding as one line for a `.why` file; nil when there is none.
  public var why: String? {
    (findings.first { $0.severity == .error } ?? findings.first).map {
      $0.place.isEmpty ? $0.message : "\($0.place): \($0.message)"
    }
  }
}
