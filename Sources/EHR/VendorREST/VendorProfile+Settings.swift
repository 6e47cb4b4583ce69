/// A profile from the flat settings of a file: `notes.path` is key `path` of table `[notes]`.
/// Everything left out keeps the default of `VendorProfile.therapyNotes`.
extension VendorProfile {
  /// One wrong setting; the reader of the file adds name and line.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    public var key: String
    /// What is wrong and what would be right.
    public var reason: String

    public var description: String { "\(key): \(reason)" }
  }

  private static let texts: [String: any WritableKeyPath<VendorProfile, String> & Sendable] = [
    "name": \.name,
    "auth.token_path": \.tokenPath,
    "notes.path": \.notesPath,
    "denials.path": \.denialsPath,
    "paging.since": \.sinceParameter,
    "paging.limit": \.limitParameter,
    "paging.items": \.itemsMember,
    "paging.next": \.nextMember,
    "superbills.path": \.superbillsPath,
    "superbills.key_header": \.keyHeader,
    "superbills.look_up_parameter": \.lookUpParameter,
    "superbills.look_up_member": \.lookUpMember,
    "superbills.reference": \.referenceMember,
  ]
  private static let mayBeEmpty: Set = ["denials.path", "superbills.key_header"]

  /// Every key a profile file may have, sorted.
  public static var keys: [String] {
    (Array(texts.keys) + ["auth.kind", "auth.scope", "paging.size"]
      + NoteMember.allCases.map { "note_members." + $0.rawValue }
      + SuperbillMember.allCases.map { "superbill_members." + $0.rawValue }).sorted()
  }

  /// Reads flat settings, numbers as text. Throws at the first wrong one, in key order.
  public init(settings: [String: String]) throws(Fault) {
    self.init()
    for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
      try set(key, to: value)
    }
  }

  private mutating func set(_ key: String, to value: String) throws(Fault) {
    if let place = VendorProfile.texts[key] {
      guard !value.isEmpty || VendorProfile.mayBeEmpty.contains(key) else {
        throw Fault(key: key, reason: "must not be empty")
      }
      self[keyPath: place] = value
    } else if key == "auth.kind" {
      guard let kind = Admission(rawValue: value) else {
        let known = Admission.allCases.map(\.rawValue).joined(separator: " or ")
        throw Fault(key: key, reason: "must be \(known)")
      }
      admission = kind
    } else if key == "auth.scope" {
      scope = value.isEmpty ? nil : value
    } else if key == "paging.size" {
      guard let size = Int(value), (1...1000).contains(size) else {
        throw Fault(key: key, reason: "must be a whole number from 1 to 1000")
      }
      pageSize = size
    } else if let member = VendorProfile.member(key, of: "note_members", as: NoteMember.self) {
      noteMembers[member] = value
    } else if let member = VendorProfile.member(
      key, of: "superbill_members", as: SuperbillMember.self)
    {
      superbillMembers[member] = value
    } else {
      throw Fault(
        key: key,
        reason: "is no key of a profile; known: " + VendorProfile.keys.joined(separator: ", "))
    }
  }

  private static func member<Member: RawRepresentable>(
    _ key: String, of table: String, as type: Member.Type
  ) -> Member? where Member.RawValue == String {
    guard key.hasPrefix(table + ".") else { return nil }
    return Member(rawValue: String(key.dropFirst(table.count + 1)))
  }
}
