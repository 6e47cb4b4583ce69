import Basics

/// Finds what identifies people in a note and replaces it by tokens. The chart comes first, in
/// every form; then what must stay is protected; then patterns, positions and lexicons look at what
/// is left. Removing too much costs a reader a word; removing too little costs a person more, so a
/// capitalized word nobody knows is taken.
public struct Deidentifier: Sendable {
  /// Named in the proof of every request.
  public static let version = "deidentifier 2"

  public init() {}

  /// Spans, safe text and vault of one note. `chart` is what is known of the people around it.
  public func deidentify(_ text: String, chart: Chart = .empty) -> Deidentified {
    var reading = Reading(text)
    Deidentifier.find(in: &reading, chart: chart)
    let year = reading.finds.lazy.compactMap { $0.date?.year }.first { $0 > 1990 }
    var redaction = Redaction(reading, assumedYear: year)
    return redaction.make()
  }

  static func find(in reading: inout Reading, chart: Chart) {
    ChartNameFinder.enter(chart, into: &reading)
    ProtectedFinder().find(in: &reading)
    ChartValueFinder(chart: chart).find(in: &reading)
    ContactFinder().find(in: &reading)
    ChartNameFinder().find(in: &reading)
    DateFinder(chart: chart).find(in: &reading)
    IdentifierFinder().find(in: &reading)
    AddressFinder().find(in: &reading)
    PlaceFinder().findNumbered(in: &reading)
    OrganizationFinder().find(in: &reading)
    PlaceFinder().find(in: &reading)
    NameFinder().find(in: &reading)
    AgeFinder().find(in: &reading)
    RemainderFinder().find(in: &reading)
    InitialsFinder(chart: chart).find(in: &reading)
  }
}
