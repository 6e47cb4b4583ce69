/// A person's signature stands inside their entry: `detail.key` says with which key, and
/// `detail.signature` covers every other byte of the line, number and moment included. So it is
/// made when the entry has its place, and never again.
extension AuditEntry {
  /// The entry with the signer's key id and signature in its detail. Throws when the library
  /// refuses to sign.
  public func signed(by signer: NoteSigner) throws -> AuditEntry {
    var entry = self
    entry.set("signature", nil)
    entry.set("key", .string(signer.key.idHex))
    let signature = try signer.signature(of: entry.canonicalBytes)
    entry.set("signature", .string(Base64.encode(signature)))
    return entry
  }

  private mutating func set(_ key: String, _ value: CanonicalJSON?) {
    var members: [CanonicalJSON.Member] = []
    if case .object(let present)? = draft.detail { members = present.filter { $0.key != key } }
    if let value { members.append(.init(key, value)) }
    draft.detail = .object(of: members)
  }
}

/// The keys people sign with, as the trail itself announces them, and whether each signature is
/// theirs. From the first signed entry on, every entry of a person is signed; entries of a trail
/// that is older than people's keys are not.
struct PersonKeys {
  private static let signatureBytes = 64

  /// The key each person signs with now, by the bytes of their name.
  private var current: [[UInt8]: NoteKey] = [:]
  private var hasSignatures = false
  /// The practice keeps accounts: a person announced a key. From here on only keys that a person
  /// announced sign for anybody.
  private var hasAccounts = false
  /// Names whose present key a person announced.
  private var accounts: Set<[UInt8]> = []

  /// Takes the next entry in; the fault is one sentence.
  mutating func add(
    _ entry: ScannedEntry, _ line: UnsafeBufferPointer<UInt8>
  ) throws(EntryFault) {
    if entry.actor == .user { try check(entry, line) }
    if entry.action == .keyNew, entry.isAboutKey { try announce(entry, line) }
  }

  private mutating func check(
    _ entry: ScannedEntry, _ line: UnsafeBufferPointer<UInt8>
  ) throws(EntryFault) {
    guard let place = entry.signature else {
      guard !hasSignatures else { throw EntryFault("not signed by the person it names") }
      return
    }
    let name = Array(line[entry.actorID])
    guard let key = current[name] else {
      throw EntryFault("signed with an unknown key: no earlier entry announces one")
    }
    guard !hasAccounts || accounts.contains(name) else {
      throw EntryFault("signed with an unknown key: no person announced it")
    }
    guard line[entry.personKey].elementsEqual(key.idHex.utf8) else {
      throw EntryFault("signed with an unknown key: it is not the one the person signs with")
    }
    let signature = Base64.decode(String(decoding: line[place.value], as: UTF8.self))
    var covered = Array(line[..<place.member.lowerBound])
    covered += line[place.member.upperBound...]
    guard let signature, signature.count == PersonKeys.signatureBytes,
      key.isValid(signature, of: covered)
    else { throw EntryFault("bad signature: the person's key did not sign this") }
    hasSignatures = true
  }

  /// A key whose name is not that of its object is nobody's.
  private mutating func announce(
    _ entry: ScannedEntry, _ line: UnsafeBufferPointer<UInt8>
  ) throws(EntryFault) {
    guard let key = NoteKey(String(decoding: line[entry.vkey], as: UTF8.self)) else {
      throw EntryFault("announces a key that does not read")
    }
    guard line[entry.objectID].elementsEqual(key.name.utf8) else {
      throw EntryFault("announces the key of another name")
    }
    let name = Array(key.name.utf8)
    current[name] = key
    accounts.remove(name)
    if entry.actor == .user {
      hasAccounts = true
      accounts.insert(name)
    }
  }
}
