import Basics

/// The FHIR R4 surface under `/fhir`.
enum FHIRSurface {
  static func isOpen(_ path: String) -> Bool {
    path == "/fhir/metadata" || path == "/fhir/.well-known/smart-configuration"
  }

  static func answer(
    _ call: Call, _ segments: [String], _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    outcome(404, "There is nothing here.")
  }

  /// A refusal as an OperationOutcome.
  static func outcome(
    _ status: Int, _ message: String, headers: [(name: String, value: String)] = []
  ) -> Reply {
    Reply(status, headers: headers)
  }
}
