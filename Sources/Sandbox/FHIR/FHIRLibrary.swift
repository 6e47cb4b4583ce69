import Basics
import Records

/// One resource as it is shown, with its version.
struct ShownResource {
  var type: String
  var id: String
  var version: Int
  var changed: Instant
  var body: [UInt8]

  var tag: String { "W/\"\(version)\"" }
}

/// Finds one resource by type and id, and shows it.
struct FHIRLibrary {
  let world: World

  /// When people, payers and problem lists were taken over into this system.
  static let founded = Instant(milliseconds: 1_704_182_400_000)

  func find(_ type: String, _ id: String) -> ShownResource? {
    switch type {
    case "DocumentReference": world.feed.note(id).map(document)
    case "Encounter": note(ofEncounter: id).map(encounter)
    case "Task": world.documents.find(type, id).map(written) ?? suggestion(id)
    case "Patient": world.chart.client(id).map { settled("Patient", id, FHIRPeople.patient($0)) }
    case "Practitioner":
      world.chart.clinician(id).map { settled(type, id, FHIRPeople.practitioner($0)) }
    case "Organization": organization(id)
    case "Coverage": coverage(id)
    case "Condition": condition(id)
    case "Claim": world.documents.find(type, id).map(written) ?? priorClaim(id)
    case "ClaimResponse": denialPlace(id).map(denial)
    default: nil
    }
  }

  func document(_ served: ServedNote) -> ShownResource {
    changing("DocumentReference", served.note.id, served, FHIRNotes.document(served, world.chart))
  }

  func encounter(_ served: ServedNote) -> ShownResource {
    changing("Encounter", served.note.encounterID, served, FHIRNotes.encounter(served))
  }

  /// What a program proposed for a note, as a Task.
  func proposal(for served: ServedNote) -> ShownResource? {
    FHIRNotes.task(served).map { changing("Task", "TASK-" + served.note.id, served, $0) }
  }

  func written(_ document: Document) -> ShownResource {
    ShownResource(
      type: document.type, id: document.id, version: document.version, changed: document.changed,
      body: document.value.canonical)
  }

  func denial(at place: Int) -> ShownResource {
    let key = world.chart.denialKey(at: place)
    return ShownResource(
      type: "ClaimResponse", id: "CR-" + key.id, version: 1, changed: key.moment,
      body: FHIRClaims.response(world.chart.denial(at: place), changed: key.moment, world.chart))
  }

  func priorClaim(_ id: String) -> ShownResource? {
    world.chart.claims.first { $0.id == id }.map {
      settled("Claim", id, FHIRClaims.claim($0, world.chart))
    }
  }

  func note(ofEncounter id: String) -> ServedNote? {
    if let place = world.chart.place(ofEncounter: id) {
      return world.feed.note(world.chart.feedKey(at: place).id)
    }
    return world.feed.changedNote { $0.note.encounterID == id }
  }

  private func suggestion(_ id: String) -> ShownResource? {
    guard id.hasPrefix("TASK-") else { return nil }
    return world.feed.note(String(id.dropFirst(5))).flatMap(proposal)
  }

  private func organization(_ id: String) -> ShownResource? {
    if id == FHIRPeople.practiceID {
      return settled("Organization", id, FHIRPeople.practice(world.chart.profile))
    }
    return world.chart.payer(id).map { settled("Organization", id, FHIRPeople.payer($0)) }
  }

  private func coverage(_ id: String) -> ShownResource? {
    guard id.hasPrefix("COV-"), let client = world.chart.client(String(id.dropFirst(4))),
      let body = FHIRPeople.coverage(client.client, world.chart)
    else { return nil }
    return settled("Coverage", id, body)
  }

  private func condition(_ id: String) -> ShownResource? {
    guard id.hasPrefix("COND-"), let dash = id.lastIndex(of: "-"),
      let number = Int(id[id.index(after: dash)...]),
      let client = world.chart.client(String(id[..<dash].dropFirst(5))),
      client.diagnoses.indices.contains(number - 1)
    else { return nil }
    return settled("Condition", id, FHIRPeople.condition(client, number))
  }

  private func denialPlace(_ id: String) -> Int? {
    guard id.hasPrefix("CR-") else { return nil }
    return (0..<world.chart.denialCount).first {
      world.chart.denialKey(at: $0).id == id.dropFirst(3)
    }
  }

  private func settled(_ type: String, _ id: String, _ body: [UInt8]) -> ShownResource {
    ShownResource(type: type, id: id, version: 1, changed: FHIRLibrary.founded, body: body)
  }

  private func changing(
    _ type: String, _ id: String, _ served: ServedNote, _ body: [UInt8]
  ) -> ShownResource {
    ShownResource(
      type: type, id: id, version: served.version, changed: served.key.moment, body: body)
  }
}
