public import Audit
import Synchronization

extension Store {
  /// From now on what this person does can be recorded: their entries are signed with this key,
  /// whose name is theirs. Nothing is written; the trail announces the key before the first entry
  /// that it signs.
  public func signIn(_ signer: NoteSigner) {
    signers.withLock { $0[signer.key.name] = signer }
  }

  /// Forgets the person's key: what they do after this is refused with `notSignedIn`.
  public func signOut(_ person: String) {
    signers.withLock { $0[person] = nil }
  }
}
