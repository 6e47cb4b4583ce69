import Basics
import Records

/// Searches that run along the feed of notes: documents, encounters and proposals.
enum FHIRNoteSearch {
  static func hits(
    _ type: String, _ query: FHIRQuery, _ window: (after: FeedKey?, through: Instant?),
    _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> FHIRSearch.Hits {
    if let text = mischief.noteText,
      let victim = page(type, query, window, world).notes
        .first(where: { !world.feed.hasOwnText($0.note.id) })
    {
      world.feed.setText(of: victim.note.id, to: text)
    }
    let (notes, next) = page(type, query, window, world)
    let library = FHIRLibrary(world: world)
    var resources =
      switch type {
      case "DocumentReference": notes.map(library.document)
      case "Encounter": notes.map(library.encounter)
      default: notes.compactMap(library.proposal)
      }
    if type == "Task", query.position == nil { resources = tasks(query, library) + resources }
    let included = type == "DocumentReference" ? company(of: notes, query, library) : []
    if mischief.changesRecords {
      VendorSurface.changeRecords(served: notes, after: next, &world, now: now)
    }
    return FHIRSearch.Hits(resources: resources, included: included, next: next?.position)
  }

  private static func page(
    _ type: String, _ query: FHIRQuery, _ window: (after: FeedKey?, through: Instant?),
    _ world: World
  ) -> (notes: [ServedNote], next: FeedKey?) {
    if let single = single(type, query, world) {
      return (single.filter { meets($0, type, query) }, nil)
    }
    guard let patient = query.reference("patient", "subject") else {
      return world.feed.page(after: window.after, through: window.through, limit: query.count) {
        meets($0, type, query)
      }
    }
    let hits = world.feed.notes(about: patient).filter {
      window.after.map($0.key.isBehind) ?? true && $0.key.moment <= window.through ?? $0.key.moment
        && meets($0, type, query)
    }
    let page = Array(hits.prefix(query.count))
    return (page, page.count < hits.count ? page.last?.key : nil)
  }

  /// The notes asked for by id, without a walk along the feed; nil when none is named.
  private static func single(
    _ type: String, _ query: FHIRQuery, _ world: World
  ) -> [ServedNote]? {
    let ids = query.call.value("_id")?.split(separator: ",").map(String.init)
    switch type {
    case "DocumentReference": return ids?.compactMap(world.feed.note)
    case "Encounter":
      let library = FHIRLibrary(world: world)
      return ids?.compactMap(library.note(ofEncounter:))
    default:
      let named = query.reference("focus").map { [$0] } ?? ids?.map { String($0.dropFirst(5)) }
      return named?.compactMap(world.feed.note)
    }
  }

  private static func meets(_ served: ServedNote, _ type: String, _ query: FHIRQuery) -> Bool {
    let note = served.note
    if let patient = query.reference("patient", "subject"), note.client != patient { return false }
    switch type {
    case "DocumentReference":
      return query.allows("date", day: served.key.moment.day)
        && query.allows("period", day: note.date)
        && query.allows("identifier", [FHIRSystem.note + "|" + note.id])
        && query.allows("category", ["x|clinical-note", clinicalNote])
        && query.allows("type", ["http://loinc.org|11506-3"])
    case "Encounter":
      return query.allows("date", day: note.date)
        && query.allows("identifier", [FHIRSystem.encounter + "|" + note.encounterID])
    default:
      return note.suggestion != nil && query.allows("status", ["x|requested"])
        && query.allows("code", [FHIRSystem.task + "|coding-suggestion"])
    }
  }

  private static let clinicalNote =
    "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category|clinical-note"

  /// Tasks that clients wrote.
  private static func tasks(_ query: FHIRQuery, _ library: FHIRLibrary) -> [ShownResource] {
    let focus = query.reference("focus")
    return library.world.documents.all("Task").filter { task in
      focus.map { task.value["focus"]?["reference"]?.string?.hasSuffix("/" + $0) == true } ?? true
        && query.allows(id: task.id) && query.allows("identifier", task.identifiers)
    }.map(library.written)
  }

  /// What `_include` and `_revinclude` bring along, each resource once.
  private static func company(
    of notes: [ServedNote], _ query: FHIRQuery, _ library: FHIRLibrary
  ) -> [ShownResource] {
    let wanted = Set(query.call.values("_include") + query.call.values("_revinclude"))
    var seen: Set<String> = []
    var company: [ShownResource] = []
    func add(_ type: String, _ id: String?) {
      guard let id, seen.insert(type + "/" + id).inserted, let shown = library.find(type, id)
      else { return }
      company.append(shown)
    }
    for served in notes {
      if wanted.contains("DocumentReference:encounter") {
        company.append(library.encounter(served))
      }
      if wanted.contains("DocumentReference:patient")
        || wanted.contains("DocumentReference:subject")
      {
        add("Patient", served.note.client)
      }
      if wanted.contains("DocumentReference:author") { add("Practitioner", served.note.clinician) }
      if wanted.contains("Task:focus"), let task = library.proposal(for: served) {
        company.append(task)
      }
    }
    return company
  }

  /// What comes along with denials.
  static func denialCompany(
    _ denials: [ShownResource], _ query: FHIRQuery, _ library: FHIRLibrary
  ) -> [ShownResource] {
    let wanted = Set(query.call.values("_include"))
    let chart = library.world.chart
    var seen: Set<String> = []
    return (0..<chart.denialCount).map(chart.denial(at:)).filter { denial in
      denials.contains { $0.id == "CR-" + denial.claim.text }
    }.flatMap { denial in
      [
        wanted.contains("ClaimResponse:patient")
          ? denial.client.flatMap { library.find("Patient", $0.text) } : nil,
        wanted.contains("ClaimResponse:request") ? library.find("Claim", denial.claim.text) : nil,
      ].compactMap { $0 }.filter { seen.insert($0.type + "/" + $0.id).inserted }
    }
  }
}
