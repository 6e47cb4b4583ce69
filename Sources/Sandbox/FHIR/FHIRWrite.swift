import Basics

/// Writes: claims and tasks, created under a condition when asked, updated against a version.
enum FHIRWrite {
  private static let writable = ["Claim", "Task"]

  static func create(
    _ call: Call, _ type: String, _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    let value: JSONValue
    switch body(of: call, type) {
    case .failure(let refusal): return refusal.reply
    case .success(let read): value = read
    }
    if let condition = call.headers["if-none-exist"], !mischief.ignoresKeys {
      let library = FHIRLibrary(world: world)
      let matches = matches(condition, type, world)
      if matches.count > 1 {
        return FHIRSurface.outcome(412, "More than one \(type) meets If-None-Exist.")
      }
      if let match = matches.first { return created(200, library.written(match), call) }
    }
    let document = Document(
      type: type, id: world.nextID(type == "Claim" ? "FC" : "TK"), version: 1, changed: now,
      body: value)
    world.documents.put(document)
    if type == "Claim" { noteClaim(call, document, &world, now: now) }
    return created(
      201, FHIRLibrary(world: world).written(document), call)
  }

  static func update(
    _ call: Call, _ type: String, _ id: String, _ world: inout World, now: Instant
  ) -> Reply {
    let value: JSONValue
    switch body(of: call, type) {
    case .failure(let refusal): return refusal.reply
    case .success(let read): value = read
    }
    guard value["id"]?.string == id else {
      return FHIRSurface.outcome(400, "The id of the resource and of the link differ.")
    }
    let library = FHIRLibrary(world: world)
    let old = library.find(type, id)
    if let wanted = call.headers["if-match"], wanted != old?.tag {
      return FHIRSurface.outcome(412, "The resource has changed: it is \(old?.tag ?? "not there").")
    }
    let document = Document(
      type: type, id: id, version: (old?.version ?? 0) + 1, changed: now, body: value)
    world.documents.put(document)
    return created(
      old == nil ? 201 : 200, FHIRLibrary(world: world).written(document), call
    )
  }

  // MARK: Parts

  private struct Refusal: Error {
    let reply: Reply
  }

  private static func body(of call: Call, _ type: String) -> Result<JSONValue, Refusal> {
    func refuse(_ status: Int, _ message: String) -> Result<JSONValue, Refusal> {
      .failure(Refusal(reply: FHIRSurface.outcome(status, message)))
    }
    guard writable.contains(type) else {
      return refuse(
        FHIRCapability.types.contains(type) ? 405 : 404, "\(type) cannot be written here.")
    }
    let kind = call.headers["content-type"] ?? ""
    guard kind.hasPrefix("application/fhir+json") || kind.hasPrefix("application/json") else {
      return refuse(415, "A resource is application/fhir+json.")
    }
    guard let value = try? JSONValue.read(call.body), value.members != nil else {
      return refuse(400, "The body is no JSON object.")
    }
    guard value["resourceType"]?.string == type else {
      return refuse(400, "The body is no \(type).")
    }
    if let lack = missing(in: value, type) {
      return refuse(422, "\(type).\(lack) is missing or not usable.")
    }
    return .success(value)
  }

  /// The first member that R4 requires and the resource lacks.
  private static func missing(in value: JSONValue, _ type: String) -> String? {
    if type == "Task" {
      return ["status", "intent"].first { value[$0]?.string == nil }
    }
    if value["status"]?.string != "active" { return "status" }
    if value["use"]?.string != "claim" { return "use" }
    for name in ["type", "patient", "provider", "priority"] where value[name]?.members == nil {
      return name
    }
    if value["created"]?.string == nil { return "created" }
    if value["insurance"]?.array?.isEmpty != false { return "insurance" }
    guard let items = value["item"]?.array, !items.isEmpty else { return "item" }
    let coded = items.allSatisfy { item in
      item["sequence"]?.int != nil
        && item["productOrService"]?["coding"]?.array?.contains { $0["code"]?.string != nil }
          == true
    }
    return coded ? nil : "item.productOrService"
  }

  /// What meets `identifier=system|value`.
  private static func matches(_ condition: String, _ type: String, _ world: World) -> [Document] {
    let wanted = Call.pairs(condition).first { $0.name == "identifier" }?.value
    return world.documents.all(type).filter { document in
      wanted.map(document.identifiers.contains) ?? false
    }
  }

  private static func noteClaim(
    _ call: Call, _ document: Document, _ world: inout World, now: Instant
  ) {
    let prefix = FHIRSystem.decision + "|"
    let decision = document.identifiers.first { $0.hasPrefix(prefix) }?.dropFirst(prefix.count)
    world.superbills.append(
      ReceivedSuperbill(
        externalID: decision.map(String.init) ?? "", id: document.id,
        body: String(decoding: call.body, as: UTF8.self), receivedAt: now, surface: "fhir"))
  }

  private static func created(_ status: Int, _ shown: ShownResource, _ call: Call) -> Reply {
    let place = "\(call.origin)/fhir/\(shown.type)/\(shown.id)/_history/\(shown.version)"
    return FHIRSurface.versioned(status, shown, headers: [("Location", place)])
  }
}
