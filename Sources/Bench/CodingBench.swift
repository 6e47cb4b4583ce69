import Basics
import Coding
import EHR
import Foundation
import Records
import Sandbox

/// The engine alone, on the notes of the sample practice.
struct CodingBench {
  func run() throws {
    print("\ncoding engine, one core")
    let engine = CodingEngine()
    let today = Day(ordinal: 20_000)
    let begun = nanoseconds()
    _ = engine.suggest(
      note: Note(id: NoteID("warm"), text: "50-min individual session, GAD."),
      encounter: Encounter(clinician: ClinicianID("c"), date: today), proposals: [])
    report("first suggestion, tables read", milliseconds(nanoseconds() - begun))
    let notes = Practice.sample.notes
    let inputs = notes.map { $0.text }
    let encounter = Encounter(
      clinician: ClinicianID("c"), credential: "LCSW", date: today, durationMinutes: 50)
    let start = nanoseconds()
    var bytes = 0
    for text in inputs {
      bytes += text.utf8.count
      _ = engine.suggest(
        note: Note(id: NoteID("n"), text: text), encounter: encounter, proposals: [])
    }
    let spent = nanoseconds() - start
    let rate = UInt64(inputs.count) * 1_000_000_000 / max(1, spent)
    report("notes suggested", "\(rate)/s", "\(bytes / max(1, inputs.count)) bytes a note")
  }
}
