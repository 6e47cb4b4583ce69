/// Whether a person's act is signed, and by their key.
public enum EntrySignature: Hashable, Sendable {
  /// A machine's entry: none signs it.
  case none
  /// A person's entry from before people had keys, or one that lost its signature.
  case unsigned
  /// Signed by the key the trail announced for the person; its id.
  case valid(key: String)
  /// It bears a signature that is not the person's; why, one sentence part.
  case wrong(String)
}

extension AuditEntry {
  /// Judges the signature that stands in the entry.
  ///
  /// - Parameter key: the key the trail last announced for the person before this entry; nil when
  ///   it announced none.
  public func signature(by key: NoteKey?) -> EntrySignature {
    guard draft.actor.kind == .user else { return .none }
    guard case .object(let members)? = draft.detail,
      let text = draft.detail?["signature"]?.text
    else { return .unsigned }
    guard let key else { return .wrong("no earlier entry announces the person's key") }
    guard draft.detail?["key"]?.text == key.idHex else {
      return .wrong("the key is not the one the person signs with")
    }
    var covered = self
    covered.draft.detail = .object(members.filter { $0.key != "signature" })
    guard let signature = Base64.decode(text), signature.count == 64,
      key.isValid(signature, of: covered.canonicalBytes)
    else { return .wrong("the person's key did not sign this") }
    return .valid(key: key.idHex)
  }
}
