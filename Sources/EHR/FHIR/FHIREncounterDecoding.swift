import Basics
import Records

/// Date, times, place and manner of a session from an Encounter, or from the note alone when it has
/// none. Dates and times are taken as they stand in the text, which is the practice's local time.
enum FHIREncounterDecoding {
  static func encounter(
    document: FHIRResource, session: FHIRResource?, clinician: Clinician?
  ) -> Encounter? {
    let start = session?.value["period.start"]?.text ?? document.value["context.period.start"]?.text
    let end = session?.value["period.end"]?.text ?? document.value["context.period.end"]?.text
    guard let date = day(start) ?? day(document.value["date"]?.text) else { return nil }
    return Encounter(
      id: session.map { EncounterID($0.id) }, clinician: clinician?.id ?? ClinicianID(""),
      date: date, start: time(start), end: time(end),
      durationMinutes: minutes(session?.value["length"]) ?? minutes(from: start, to: end),
      placeOfService: session.flatMap(place), telehealth: session.flatMap(manner),
      priorDiagnoses: (session?.value["reasonCode"]?.codings ?? []).filter {
        $0.system == FHIREncoding.icd10
      }.map(\.code))
  }

  private static func day(_ text: String?) -> Day? {
    text.flatMap { Day($0.prefix(10)) }
  }

  /// `10:00` of `2026-05-15T10:00:00-04:00`; a moment in UTC tells no local time.
  private static func time(_ text: String?) -> ClockTime? {
    guard let text, text.count > 16, !text.hasSuffix("Z") else { return nil }
    return ClockTime(text.dropFirst(11).prefix(5))
  }

  private static func minutes(_ length: JSONValue?) -> Int? {
    guard let length, let value = length["value"]?.word.flatMap({ Int($0) }) else { return nil }
    switch length["code"]?.text ?? length["unit"]?.text {
    case "min", "minute", "minutes": return (0...1440).contains(value) ? value : nil
    case "h", "hour", "hours": return (0...24).contains(value) ? value * 60 : nil
    default: return nil
    }
  }

  private static func minutes(from start: String?, to end: String?) -> Int? {
    guard let from = start.flatMap({ Instant($0) }), let to = end.flatMap({ Instant($0) }) else {
      return nil
    }
    let minutes = from.milliseconds(to: to) / 60_000
    return (1...1440).contains(minutes) ? Int(minutes) : nil
  }

  /// The place-of-service code a location carries as identifier.
  private static func place(_ session: FHIRResource) -> String? {
    (session.value["location"]?.items ?? []).lazy
      .compactMap { $0["location.identifier.value"]?.word }
      .first { $0.count == 2 && $0.allSatisfy(\.isNumber) }
  }

  /// From a type that says it in our words, else from the class: virtual or in person.
  private static func manner(_ session: FHIRResource) -> Telehealth? {
    let told = (session.value["type"]?.codings ?? []).lazy
      .compactMap { Telehealth(rawValue: $0.code) }.first
    if let told { return told }
    return switch session.value["class.code"]?.text {
    case "VR": .video
    case "AMB", "IMP", "HH", "FLD", "EMER": Telehealth.none
    default: nil
    }
  }
}
