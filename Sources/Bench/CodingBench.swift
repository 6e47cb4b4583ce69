import Basics
import Coding
import EHR
import Foundation
import Records
import Sandbox

/// The engine alone, on the notes of the sample practice.
struct CodingBench {
  private static let notesAim = 2000

  func run() throws {
    heading("coding engine, one core")
    let begun = nanoseconds()
    let engine = CodingEngine()
    _ = engine.suggest(
      note: Note(id: NoteID("warm"), text: "50-min individual session, GAD."),
      encounter: Encounter(clinician: ClinicianID("c"), date: Day(ordinal: 20_000)), proposals: [])
    report("first suggestion, tables read", milliseconds(nanoseconds() - begun))
    let texts = Practice.sample.notes.map { $0.text }
    let bytes = texts.reduce(0) { $0 + $1.utf8.count } / max(1, texts.count)
    let floor = split(texts)
    let rate = suggest(engine, texts)
    report("floor: the same notes cut into words", "\(floor) notes/s")
    report(
      "notes suggested", "\(rate) notes/s", share(rate, of: floor) + ", \(bytes) bytes a note")
    Aims.check("engine \(rate) notes/s, aim \(CodingBench.notesAim)", rate >= CodingBench.notesAim)
  }

  private func suggest(_ engine: CodingEngine, _ texts: [String]) -> Int {
    let encounter = Encounter(
      clinician: ClinicianID("c"), credential: "LCSW", date: Day(ordinal: 20_000),
      durationMinutes: 50)
    let rounds = 2
    let start = processorNanoseconds()
    for _ in 0..<rounds {
      for text in texts {
        _ = engine.suggest(
          note: Note(id: NoteID("n"), text: text), encounter: encounter, proposals: [])
      }
    }
    return perSecond(texts.count * rounds, processorNanoseconds() - start)
  }

  /// What reading each note once, word by word, costs at least.
  private func split(_ texts: [String]) -> Int {
    let start = processorNanoseconds()
    var words = 0
    for text in texts {
      words += text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }.count
    }
    return words == 0 ? 0 : perSecond(texts.count, processorNanoseconds() - start)
  }
}
