/// What may differ between FHIR servers. Without identifier systems the resource ids are the ids.
public struct FHIRSettings: Hashable, Sendable {
  /// For status line and audit.
  public var name = "FHIR"
  public var pageSize = 100
  /// The category of DocumentReference that holds progress notes.
  public var noteCategory = "clinical-note"
  /// Identifier systems whose value is the id to use; nil takes the resource's own id.
  public var noteSystem: String?
  public var clientSystem: String?
  public var clinicianSystem: String?
  /// The system whose codes in `Coverage.type` are our words for kinds of payer.
  public var payerClassSystem = "urn:riverbend:payer-class"
  /// The system under which our decisions are identifiers of claims.
  public static let decisionSystem = "urn:countersign:decision"

  public init() {}
}
