import Records
import Review
import Storage

/// The note a person means by ID, or by SOURCE/ID where two EHRs use the id.
enum NoteWords {
  /// Throws exit code 2 when several notes have the id. An id nobody knows is the note of that id,
  /// for whoever refuses it.
  static func find(
    _ text: String, in store: Store, for reader: Reader? = nil
  ) throws -> NoteID {
    let notes = try store.notes(named: text, for: reader)
    guard notes.count > 1 else { return notes.first ?? NoteID(text) }
    let words = notes.map { Output.plain($0.qualified) }.joined(separator: " or ")
    throw Failure(
      .usage, "\(Output.plain(text)) is a note of \(notes.count) sources; write \(words)")
  }

  /// The same of a note that is there. Throws exit code 5 when nobody knows it.
  static func known(
    _ text: String, in store: Store, for reader: Reader? = nil
  ) throws -> NoteID {
    guard try !store.notes(named: text, for: reader).isEmpty else {
      throw Failure(.notAllowed, Output.plain(Refusal.unknownItem(NoteID(text)).sentence))
    }
    return try find(text, in: store, for: reader)
  }
}
