/// One page of a FHIR search: what was found, what came along, and the link to the next page.
struct FHIRBundle {
  /// The hits, in order.
  var matches: [FHIRResource] = []
  /// Everything on the page by `Type/id`, hits and included ones.
  var byReference: [String: FHIRResource] = [:]
  /// Included resources, in order.
  var included: [FHIRResource] = []
  var next: String?
  /// Whether the server complains about the search instead of, or beside, answering it.
  var hasOutcome = false

  /// Nil when the value is no searchset.
  init?(_ value: JSONValue) {
    guard value["resourceType"]?.text == "Bundle", value["type"]?.text == "searchset" else {
      return nil
    }
    for entry in value["entry"]?.items ?? [] {
      if entry["resource.resourceType"]?.text == "OperationOutcome" {
        let issues = entry["resource.issue"]?.items ?? []
        let isNews = !issues.isEmpty && issues.allSatisfy { $0["severity"]?.text == "information" }
        hasOutcome = hasOutcome || !isNews
      }
      guard let resource = entry["resource"].flatMap({ FHIRResource($0) }) else { continue }
      byReference[resource.reference] = resource
      switch entry["search.mode"]?.text {
      case "include", "outcome": included.append(resource)
      default: matches.append(resource)
      }
    }
    next = (value["link"]?.items ?? []).first { $0["relation"]?.text == "next" }?["url"]?.text
  }

  /// The resource a reference names, on this page or contained in `holder`.
  func resource(_ reference: String?, within holder: FHIRResource? = nil) -> FHIRResource? {
    guard let reference else { return nil }
    if reference.hasPrefix("#") {
      return holder?.value["contained"]?.items.first {
        $0["id"]?.text == String(reference.dropFirst())
      }.flatMap { FHIRResource($0) }
    }
    return byReference[FHIRResource.short(reference)]
  }
}

/// A resource with a type and an id.
struct FHIRResource {
  var type: String
  var id: String
  var value: JSONValue

  init?(_ value: JSONValue) {
    guard let type = value["resourceType"]?.text, let id = value["id"]?.word else { return nil }
    self.type = type
    self.id = id
    self.value = value
  }

  var reference: String { type + "/" + id }

  /// `versionId`, or the moment of the last change.
  var version: String? { value["meta.versionId"]?.word ?? value["meta.lastUpdated"]?.text }

  /// The identifier under `system`, or the resource's id when no system is asked for.
  func businessID(_ system: String?) -> String {
    guard let system else { return id }
    return value["identifier"]?.items.first { $0["system"]?.text == system }?["value"]?.word ?? id
  }

  /// `Patient/p1` from `https://ehr.example/fhir/Patient/p1/_history/3`.
  static func short(_ reference: String) -> String {
    var parts = reference.split(separator: "/").map(String.init)
    if let history = parts.firstIndex(of: "_history") { parts.removeSubrange(history...) }
    return parts.suffix(2).joined(separator: "/")
  }
}

extension JSONValue {
  /// The codings of a CodeableConcept, a list of them, or a bare Coding.
  var codings: [(system: String?, code: String)] {
    items.flatMap { item in
      let list = item["coding"]?.items ?? [item]
      return list.compactMap { coding in
        coding["code"]?.word.map { (coding["system"]?.text, $0) }
      }
    }
  }
}
