import Advice
import Basics
import Coding
import Deidentification
import Foundation
import Records
import Worker

/// The note `model test` sends: about nobody, with every kind of thing that must not leave.
enum InventedNote {
  static let text = """
    Client: Jonah Ridgely, DOB 02/11/1990, member ID W448201937
    Emergency contact: Priya Ridgely (sister), (402) 555-0177
    Session of 05/15/2024: 50-min individual session by video with Jonah at home in Bellevue. CBT \
    for generalized anxiety disorder. Jonah said that he and Priya argue less; he practiced \
    cognitive restructuring and reports fewer somatic symptoms. PHQ-9 score: 8. GAD-7 score: 10.
    Plan: weekly sessions, the next on 05/22/2024. Reach him at jonah.ridgely@mail.example.
    Signed: Odalys Ferrante, LCSW
    """

  private static let day = Day(ordinal: 19_858)
  private static let encounter = Encounter(
    clinician: ClinicianID("CL-456"), credential: "LCSW", date: day, durationMinutes: 50,
    placeOfService: "10", telehealth: .video)

  static var chart: Chart {
    Chart(
      people: [
        Chart.Person(kind: .clientName, given: "Jonah", family: "Ridgely"),
        Chart.Person(kind: .relativeName, given: "Priya", family: "Ridgely"),
        Chart.Person(kind: .providerName, given: "Odalys", family: "Ferrante"),
      ],
      values: [
        Chart.Value(.date, "1990-02-11"), Chart.Value(.memberID, "W448201937"),
        Chart.Value(.phone, "402-555-0177"), Chart.Value(.city, "Bellevue"),
        Chart.Value(.email, "jonah.ridgely@mail.example"),
      ])
  }

  static func question(_ terms: ModelTerms) -> SecondQuestion {
    SecondQuestion(
      text: text, chart: chart, minutes: 50, placeOfService: "10", day: day, isGroup: false,
      // Nobody is no client of a program; what the practice is must be stated all the same.
      partTwo: terms.isPartTwoProgram == nil ? .unknown : .notCovered,
      requestID: UUID().uuidString, clientKey: UUID().uuidString)
  }

  /// What the rules make of the model's answer; of the note alone when there is none.
  static func judged(_ reading: SecondReading) -> Suggestion {
    var proposals: [Proposal] = []
    if case .advice(let advice) = reading.outcome {
      proposals = [Proposal(advice, model: reading.model ?? "", vault: reading.note.vault)]
    }
    return CodingEngine().suggest(
      note: Note(id: NoteID("invented"), text: text), encounter: encounter, proposals: proposals)
  }
}
