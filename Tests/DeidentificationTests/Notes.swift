import Basics
import Deidentification

/// De-identifies a note and says what a test wants to know of it.
struct Cleaned {
  let note: String
  let result: Deidentified

  init(_ note: String, chart: Chart = .empty) {
    self.note = note
    result = Deidentifier().deidentify(note, chart: chart)
  }

  var text: String { result.safeText.text }

  /// The stretches taken, in order.
  var values: [String] { result.spans.map { $0.span.slice(of: note) } }

  /// The first class that holds a stretch with this text.
  func kind(of value: String) -> PHIClass? {
    result.spans.first { $0.span.slice(of: note).contains(value) }?.kind
  }

  var restored: String? { result.vault.original(of: result.safeText) }
}

/// A client named by given and family name.
func chart(
  _ given: String, _ family: String, relatives: [String] = [], clinician: String? = nil,
  values: [Chart.Value] = []
) -> Chart {
  var people = [Chart.Person(kind: .clientName, given: given, family: family)]
  people += relatives.map { Chart.Person(kind: .relativeName, names: [$0]) }
  if let clinician { people.append(Chart.Person(kind: .providerName, names: [clinician])) }
  return Chart(people: people, values: values)
}
