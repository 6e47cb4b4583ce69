import Basics

/// The FHIR R4 surface under `/fhir`: reads, searches, and writes of Claim and Task.
enum FHIRSurface {
  static let contentType = "application/fhir+json; charset=utf-8"

  /// Routes that say what the server is, and need no token.
  static func isOpen(_ path: String) -> Bool {
    path == "/fhir/metadata" || path == "/fhir/.well-known/smart-configuration"
  }

  static func answer(
    _ call: Call, _ segments: [String], _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    switch (call.method, segments.count) {
    case ("GET", 1) where segments[0] == "metadata":
      return resource(200, FHIRCapability.statement())
    case ("GET", 2) where segments == [".well-known", "smart-configuration"]:
      return .json(200, FHIRCapability.smartConfiguration(call))
    case ("GET", 1): return FHIRSearch.answer(call, segments[0], mischief, &world, now: now)
    case ("GET", 2): return read(call, segments[0], segments[1], world)
    case ("POST", 1): return FHIRWrite.create(call, segments[0], mischief, &world, now: now)
    case ("PUT", 2): return FHIRWrite.update(call, segments[0], segments[1], &world, now: now)
    case (_, 1...2):
      return outcome(405, "\(call.method) is not served here.", code: "not-supported")
    default: return outcome(404, "There is nothing here.", code: "not-found")
    }
  }

  /// A refusal as an OperationOutcome.
  static func outcome(
    _ status: Int, _ message: String, code: String? = nil,
    headers: [(name: String, value: String)] = []
  ) -> Reply {
    resource(
      status,
      JSONText.object {
        $0.member("resourceType", "OperationOutcome")
        $0.array("issue") { issues in
          issues.object {
            $0.member("severity", "error")
            $0.member("code", code ?? issueCode(status))
            $0.member("diagnostics", message)
          }
        }
      }, headers: headers)
  }

  static func resource(
    _ status: Int, _ body: [UInt8], headers: [(name: String, value: String)] = []
  ) -> Reply {
    Reply(status, type: contentType, headers: headers, body: body)
  }

  /// One resource with its version in the head.
  static func versioned(
    _ status: Int, _ shown: ShownResource, headers: [(name: String, value: String)] = []
  ) -> Reply {
    resource(
      status, shown.body,
      headers: headers + [
        ("ETag", shown.tag), ("Last-Modified", httpDate(shown.changed)),
      ])
  }

  private static func read(_ call: Call, _ type: String, _ id: String, _ world: World) -> Reply {
    guard FHIRCapability.types.contains(type) else {
      return outcome(404, "Resources of type \(type) are not served here.", code: "not-supported")
    }
    if type == "Binary" { return binary(call, id, world) }
    guard let shown = FHIRLibrary(world: world).find(type, id) else {
      return outcome(404, "There is no \(type) with this id.")
    }
    if call.headers["if-none-match"] == shown.tag {
      return Reply(304, headers: [("ETag", shown.tag)])
    }
    return versioned(200, shown)
  }

  /// The text of a note as it is, or as a Binary resource when FHIR is asked for.
  private static func binary(_ call: Call, _ id: String, _ world: World) -> Reply {
    guard let served = world.feed.note(id) else {
      return outcome(404, "There is no Binary with this id.")
    }
    let headers = [("ETag", "W/\"\(served.version)\"")]
    guard call.headers["accept"]?.contains("fhir+json") == true else {
      return Reply(
        200, type: "text/plain; charset=utf-8", headers: headers, body: served.textBytes)
    }
    let body = JSONText.object {
      $0.member("resourceType", "Binary")
      $0.member("id", id)
      $0.member("contentType", "text/plain")
      $0.member("data", text: base64(served.textBytes))
    }
    return resource(200, body, headers: headers)
  }

  private static func issueCode(_ status: Int) -> String {
    switch status {
    case 400: "invalid"
    case 401: "login"
    case 403: "forbidden"
    case 404: "not-found"
    case 405, 415: "not-supported"
    case 409, 412: "conflict"
    case 422: "processing"
    case 429: "throttled"
    default: "exception"
    }
  }
}
