import Basics
import Records

/// Searches: which resources meet the parameters, a page at a time, with what was asked to come
/// along.
enum FHIRSearch {
  /// Hits of one page, and where the next one begins.
  struct Hits {
    var resources: [ShownResource]
    var included: [ShownResource] = []
    var next: String?
  }

  static func answer(
    _ call: Call, _ type: String, _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    guard FHIRCapability.types.contains(type), type != "Binary" else {
      return FHIRSurface.outcome(
        404, "Searches for \(type) are not served here.", code: "not-supported")
    }
    guard let query = FHIRQuery(call), let window = query.window else {
      return FHIRSurface.outcome(400, "A parameter or page link cannot be read.")
    }
    if ["Condition", "Coverage"].contains(type),
      query.reference("patient", "beneficiary", "subject") == nil, query.call.value("_id") == nil
    {
      return FHIRSurface.outcome(400, "\(type) is searched for by patient.", code: "required")
    }
    let hits =
      switch type {
      case "DocumentReference", "Encounter", "Task":
        FHIRNoteSearch.hits(type, query, window, mischief, &world, now: now)
      default: listed(type, query, window, world)
      }
    return bundle(call, query, hits, mischief, &world)
  }

  // MARK: Types that are lists

  private static func listed(
    _ type: String, _ query: FHIRQuery, _ window: (after: FeedKey?, through: Instant?),
    _ world: World
  ) -> Hits {
    let library = FHIRLibrary(world: world)
    let ids = ids(of: type, query, world).filter { query.allows(id: $0) }
    let page = ids.dropFirst(query.offset).prefix(query.count)
    let resources = page.compactMap { library.find(type, $0) }.filter { shown in
      window.after.map { FeedKey(moment: shown.changed, id: shown.id) > $0 } ?? true
        && shown.changed <= window.through ?? shown.changed
    }
    let end = query.offset + page.count
    let next = end < ids.count ? "#\(end)" : nil
    var included: [ShownResource] = []
    if type == "ClaimResponse" {
      included = FHIRNoteSearch.denialCompany(resources, query, library)
    }
    return Hits(resources: resources, included: included, next: next)
  }

  private static func ids(of type: String, _ query: FHIRQuery, _ world: World) -> [String] {
    let chart = world.chart
    switch type {
    case "Patient": return patients(query, chart)
    case "Practitioner":
      return (0..<chart.clinicianCount).map(chart.clinician(at:)).filter {
        query.allows(
          "identifier",
          [FHIRSystem.clinician + "|" + $0.id.text, FHIRSystem.npi + "|" + ($0.npi ?? "-")])
          && named(query, $0.givenName, $0.familyName)
      }.map(\.id.text)
    case "Organization":
      return ([FHIRPeople.practiceID] + chart.payers.map(\.id.text))
    case "Coverage":
      let id = query.call.value("_id")?.dropFirst(4)
      return (query.reference("patient", "beneficiary") ?? id.map(String.init)).map {
        ["COV-" + $0]
      }
        ?? []
    case "Condition": return conditions(query, chart)
    case "Claim": return claims(query, world)
    case "ClaimResponse": return denials(query, chart)
    default: return []
    }
  }

  private static func patients(_ query: FHIRQuery, _ chart: any Chart) -> [String] {
    if let id = query.call.value("_id") { return id.split(separator: ",").map(String.init) }
    return (0..<chart.clientCount).map(chart.client(at:)).filter {
      query.allows("identifier", [FHIRSystem.client + "|" + $0.client.id.text])
        && named(query, $0.client.givenName, $0.client.familyName)
        && ($0.client.birthDate.map { query.allows("birthdate", day: $0) } ?? true)
    }.map(\.client.id.text)
  }

  private static func named(_ query: FHIRQuery, _ given: String, _ family: String) -> Bool {
    func begins(_ name: String, _ parts: [String]) -> Bool {
      guard let wanted = query.call.value(name)?.lowercased() else { return true }
      return parts.contains { $0.lowercased().hasPrefix(wanted) }
    }
    return begins("name", [given, family]) && begins("family", [family]) && begins("given", [given])
  }

  private static func conditions(_ query: FHIRQuery, _ chart: any Chart) -> [String] {
    guard let id = query.reference("patient", "subject") else {
      return query.call.value("_id").map { [$0] } ?? []
    }
    return (chart.client(id)?.diagnoses ?? []).enumerated().filter {
      query.allows("code", [FHIRSystem.diagnosis + "|" + $1])
    }.map { "COND-\(id)-\($0.offset + 1)" }
  }

  private static func claims(_ query: FHIRQuery, _ world: World) -> [String] {
    let patient = query.reference("patient")
    let written = world.documents.all("Claim").filter {
      query.allows("identifier", $0.identifiers)
        && (patient == nil
          || $0.value["patient"]?["reference"]?.string?.hasSuffix("/" + (patient ?? "")) == true)
    }
    let earlier = world.chart.claims.filter {
      query.allows("identifier", [FHIRSystem.claim + "|" + $0.id])
        && (patient == nil || $0.client == patient)
    }
    return written.map(\.id) + earlier.map(\.id)
  }

  private static func denials(_ query: FHIRQuery, _ chart: any Chart) -> [String] {
    guard query.allows("outcome", ["http://hl7.org/fhir/remittance-outcome|error"]) else {
      return []
    }
    let patient = query.reference("patient")
    return (0..<chart.denialCount).filter {
      patient == nil || chart.denial(at: $0).client?.text == patient
    }.map { "CR-" + chart.denialKey(at: $0).id }
  }

  // MARK: The bundle

  private static func bundle(
    _ call: Call, _ query: FHIRQuery, _ hits: Hits, _ mischief: Mischief, _ world: inout World
  ) -> Reply {
    let origin = call.origin
    var entries = JSONText(reserving: hits.resources.reduce(256) { $0 + $1.body.count + 200 })
    for shown in hits.resources { write(shown, "match", origin, into: &entries) }
    for shown in hits.included { write(shown, "include", origin, into: &entries) }
    var items = entries.bytes
    var link = hits.next.map {
      origin + call.path + "?page=" + PageLink(query: query.call.rawQuery, position: $0).token
    }
    if mischief.repeatsPage {
      items = world.lastItems[call.path] ?? items
      link = origin + call.target
    }
    world.lastItems[call.path] = items
    var text = JSONText(reserving: items.count + 600)
    text.object {
      $0.member("resourceType", "Bundle")
      $0.member("type", "searchset")
      $0.array("link") { links in
        for (relation, url) in [("self", origin + call.target), ("next", link)] {
          guard let url else { continue }
          links.object {
            $0.member("relation", relation)
            $0.member("url", url)
          }
        }
      }
      $0.member("entry", json: [UInt8(ascii: "[")] + items + [UInt8(ascii: "]")])
    }
    return FHIRSurface.resource(200, text.bytes)
  }

  private static func write(
    _ shown: ShownResource, _ mode: String, _ origin: String, into list: inout JSONText
  ) {
    list.object {
      $0.member("fullUrl", "\(origin)/fhir/\(shown.type)/\(shown.id)")
      $0.member("resource", json: shown.body)
      $0.object("search") { $0.member("mode", mode) }
    }
  }
}
