import Basics
import Coding
import Records

/// A visit in one line: what the tests of this folder suggest codes for.
struct Coder {
  var credential = "LCSW"
  var date = "2026-03-10"
  var minutes: Int? = nil
  /// Start and end of the schedule, "09:00-09:45".
  var slot: String? = nil
  var place = "11"
  var telehealth = Telehealth.none
  var payer = PayerClass.commercial
  var age = 34
  var prior: [String] = []
  var proposals: [Proposal] = []

  var encounter: Encounter {
    Encounter(
      clinician: ClinicianID("CL-1"), credential: credential,
      date: Day(date) ?? Day(ordinal: 20_500), start: slot.flatMap { ClockTime($0.prefix(5)) },
      end: slot.flatMap { ClockTime($0.suffix(5)) }, durationMinutes: minutes,
      placeOfService: place,
      telehealth: telehealth, payerClass: payer, clientAge: age, priorDiagnoses: prior)
  }

  func suggest(_ text: String) -> Suggestion {
    CodingEngine().suggest(
      note: Note(id: NoteID("N-1"), text: text), encounter: encounter, proposals: proposals)
  }

  /// "90834-95", "97153 ×7": the lines of the claim.
  func claim(_ text: String) -> [String] {
    suggest(text).claim.lines.map(\.summary)
  }

  func diagnoses(_ text: String) -> [String] {
    suggest(text).claim.diagnoses
  }

  func flags(_ text: String) -> Set<FlagKind> {
    Set(suggest(text).flags.map(\.kind))
  }
}
