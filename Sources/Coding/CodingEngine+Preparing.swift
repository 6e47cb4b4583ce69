import Basics
import Records

extension CodingEngine {
  /// Builds the tables that the first suggestion and the first check of a claim need. Called off
  /// the screen's thread while a program starts, so that no key ever waits for them.
  public static func prepare() {
    let note = Note(id: NoteID("none"), text: "Individual session of 50 minutes for anxiety.")
    let encounter = Encounter(clinician: ClinicianID("none"), date: Day(ordinal: 20_000))
    let suggestion = CodingEngine().suggest(note: note, encounter: encounter, proposals: [])
    _ = ClaimCheck().findings(claim: suggestion.claim, note: note, encounter: encounter)
  }
}
