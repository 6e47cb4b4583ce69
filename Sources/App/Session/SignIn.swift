import Audit
import Basics
import Foundation
import Keys
import Review
import Storage

/// Who acts: the person `--as` names, else the operating system's user.
struct Who: Sendable {
  var person: String?
  var passphraseFile: String?

  /// Throws exit code 2 for what cannot be a name.
  var name: String {
    get throws {
      let name = person ?? Who.operatingSystemUser
      guard PersonKey.isName(name) else {
        throw Failure(
          .usage,
          "--as \(Output.plain(name)): a user's name has no space, no + and at most "
            + "\(PersonKey.nameBytesMax) bytes")
      }
      return name
    }
  }

  private static var operatingSystemUser: String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return "user-\(geteuid())"
  }
}

/// Signs a person in. Where the practice has accounts, by the passphrase of theirs; where it has
/// none, whoever may use this operating system's account is in.
struct SignIn {
  let store: Store
  /// The folder of the keys.
  let keys: String
  let who: Who

  /// Who came in and, where they have an account, how.
  struct Entered {
    var person: Person
    var signer: NoteSigner
    var door: (vault: PersonVault, passphrase: String)?
  }

  /// Throws `Refusal` when the person may not in.
  func enter(now: () -> Instant) throws -> Entered {
    let name = try who.name
    guard try !store.accounts().isEmpty else {
      let signer = try PersonKey.loadOrCreate(for: name, in: keys)
      store.signIn(signer)
      return Entered(person: Person(name: name), signer: signer)
    }
    let passphrase = try Passphrase.read(of: name, file: who.passphraseFile)
    return try enter(name, passphrase, now: now)
  }

  /// With a passphrase that was typed elsewhere.
  func enter(_ name: String, _ passphrase: String, now: () -> Instant) throws -> Entered {
    let bytes = try store.beginSignIn(name, at: now()).get()
    let vault = try SignIn.vault(bytes, of: name)
    guard let opened = try vault.open(user: name, passphrase: passphrase) else {
      _ = try store.endSignIn(name, nil, at: now()).get()
      throw Refusal.wrongPassphrase(name)
    }
    let person = try store.endSignIn(name, opened.signer, at: now()).get()
    try renew(vault, opened, name, passphrase)
    return Entered(person: person, signer: opened.signer, door: (vault, passphrase))
  }

  /// After the practice's data key was replaced each person's vault takes the new one in when they
  /// next come in.
  private func renew(
    _ vault: PersonVault, _ opened: PersonVault.Opened, _ name: String, _ passphrase: String
  ) throws {
    let dataKey = try store.dataKey()
    guard opened.dataKey != dataKey,
      let renewed = try vault.changed(
        user: name, from: passphrase, to: passphrase, dataKey: dataKey)
    else { return }
    try store.renewVault(try SignIn.bytes(of: renewed), of: name)
  }

  static func vault(_ bytes: [UInt8], of name: String) throws -> PersonVault {
    do {
      return try JSONDecoder().decode(PersonVault.self, from: Data(bytes))
    } catch {
      throw Failure(.unreadable, "the keys of \(Output.plain(name)) are damaged; restore a backup")
    }
  }

  static func bytes(of vault: PersonVault) throws -> [UInt8] {
    Array(try JSONEncoder().encode(vault))
  }
}
