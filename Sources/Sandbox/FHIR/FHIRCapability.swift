/// What the FHIR surface says about itself.
enum FHIRCapability {
  private static let searches: [(type: String, parameters: [String])] = [
    ("Binary", []),
    ("Claim", ["_id", "identifier", "patient"]),
    ("ClaimResponse", ["_id", "_lastUpdated", "outcome", "patient"]),
    ("Condition", ["_id", "code", "patient"]),
    ("Coverage", ["_id", "patient"]),
    (
      "DocumentReference",
      ["_id", "_lastUpdated", "category", "date", "identifier", "patient", "period", "type"]
    ),
    ("Encounter", ["_id", "_lastUpdated", "date", "identifier", "patient"]),
    ("Organization", ["_id"]),
    ("Patient", ["_id", "birthdate", "family", "identifier", "name"]),
    ("Practitioner", ["_id", "identifier", "name"]),
    ("Task", ["_id", "_lastUpdated", "code", "focus", "patient", "status"]),
  ]

  /// The types that are served.
  static let types: Set<String> = Set(searches.map(\.type))

  static func statement() -> [UInt8] {
    JSONText.object {
      $0.member("resourceType", "CapabilityStatement")
      $0.member("status", "active")
      $0.member("date", "2026-01-05")
      $0.member("kind", "instance")
      $0.member("fhirVersion", "4.0.1")
      $0.member("format", ["application/fhir+json"])
      $0.array("rest") { list in
        list.object { rest in
          rest.member("mode", "server")
          rest.array("resource") { resources in
            for (type, parameters) in searches {
              resources.object { write(type, parameters, into: &$0) }
            }
          }
        }
      }
    }
  }

  private static func write(_ type: String, _ parameters: [String], into item: inout JSONText) {
    let isWritable = type == "Claim" || type == "Task"
    item.member("type", type)
    item.array("interaction") { list in
      let codes =
        ["read"] + (parameters.isEmpty ? [] : ["search-type"])
        + (isWritable ? ["create", "update"] : [])
      for code in codes { list.object { $0.member("code", code) } }
    }
    item.member("conditionalCreate", isWritable)
    if type == "DocumentReference" {
      item.member("searchInclude", ["encounter", "patient", "author"].map { "\(type):\($0)" })
      item.member("searchRevInclude", ["Task:focus"])
    }
    item.array("searchParam") { list in
      for name in parameters {
        list.object {
          $0.member("name", name)
          $0.member("type", kind(of: name))
        }
      }
    }
  }

  private static func kind(of parameter: String) -> String {
    switch parameter {
    case "patient", "focus": "reference"
    case "date", "_lastUpdated", "birthdate", "period": "date"
    case "family", "name": "string"
    default: "token"
    }
  }

  static func smartConfiguration(_ call: Call) -> [UInt8] {
    JSONText.object {
      $0.member("token_endpoint", call.origin + "/auth/token")
      $0.member("grant_types_supported", ["client_credentials"])
      $0.member("token_endpoint_auth_methods_supported", ["client_secret_post"])
      $0.member("scopes_supported", ["system/*.cruds"])
      $0.member("capabilities", ["permission-v2"])
    }
  }
}
