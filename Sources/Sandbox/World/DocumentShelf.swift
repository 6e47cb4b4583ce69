import Basics

/// Resources that clients wrote over FHIR, by type and id.
struct DocumentShelf: Sendable {
  private var documents: [String: [Document]] = [:]

  func all(_ type: String) -> [Document] {
    documents[type] ?? []
  }

  func find(_ type: String, _ id: String) -> Document? {
    documents[type]?.first { $0.id == id }
  }

  mutating func put(_ document: Document) {
    var shelf = documents[document.type] ?? []
    if let index = shelf.firstIndex(where: { $0.id == document.id }) {
      shelf[index] = document
    } else {
      shelf.append(document)
    }
    documents[document.type] = shelf
  }
}

/// One resource a client wrote.
struct Document: Sendable {
  var type: String
  var id: String
  var version: Int
  var changed: Instant
  /// As written, with id and meta of this server.
  var value: JSONValue

  /// `system|value` of each identifier.
  var identifiers: [String] {
    (value["identifier"]?.array ?? []).map {
      ($0["system"]?.string ?? "") + "|" + ($0["value"]?.string ?? "")
    }
  }

  /// Takes a resource in under this id, as its first or next version.
  init(type: String, id: String, version: Int, changed: Instant, body: JSONValue) {
    self.type = type
    self.id = id
    self.version = version
    self.changed = changed
    var members = body.members ?? [:]
    members["id"] = .string(id)
    members["meta"] = .object([
      "versionId": .string(String(version)), "lastUpdated": .string(changed.description),
    ])
    value = .object(members)
  }
}
