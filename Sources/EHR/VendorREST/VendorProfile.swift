/// What differs between vendors with a notes-and-superbills interface: paths, names, paging, how
/// one is let in. One client reads all of them by this value; App reads it from a TOML file.
public struct VendorProfile: Hashable, Sendable {
  /// How the connector gets its token.
  public enum Admission: String, Hashable, Sendable, CaseIterable {
    /// A token or token file from the configuration.
    case token
    /// Client id and secret at `tokenPath`.
    case clientCredentials = "client_credentials"
  }

  public var name = "TherapyNotes"
  public var admission = Admission.clientCredentials
  /// Below the origin of the base address, not below its path.
  public var tokenPath = "/auth/token"
  public var scope: String?

  public var notesPath = "notes"
  /// Empty: this vendor has no such feed.
  public var denialsPath = "denials"
  public var sinceParameter = "updated_since"
  public var limitParameter = "limit"
  public var pageSize = 100
  /// The member that holds a page's records, and the one with the link to the next page.
  public var itemsMember = "items"
  public var nextMember = "next"

  public var superbillsPath = "superbills"
  /// The header that carries the quoted key of a push; empty: the vendor knows none.
  public var keyHeader = "Idempotency-Key"
  /// The query parameter and member that hold our own identifier.
  public var lookUpParameter = "external_id"
  public var lookUpMember = "external_id"
  /// The member with the vendor's own id of a superbill.
  public var referenceMember = "id"

  /// Dotted paths for members the vendor names differently.
  public var noteMembers: [NoteMember: String] = [:]
  public var superbillMembers: [SuperbillMember: String] = [:]

  /// The shape of the design document.
  public static let therapyNotes = VendorProfile()

  public init() {}

  func path(_ member: NoteMember) -> String {
    noteMembers[member] ?? member.rawValue
  }

  func name(_ member: SuperbillMember) -> String {
    superbillMembers[member] ?? member.rawValue
  }
}
