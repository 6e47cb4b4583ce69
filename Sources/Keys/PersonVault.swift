public import Audit
import Crypto
import CryptoExtras
public import FoundationEssentials

/// How a passphrase becomes a key: scrypt (RFC 7914) with these costs and this salt. They are kept
/// beside what they protect, so that later ones may be dearer.
public struct PassphraseCost: Hashable, Sendable, Codable {
  /// N, a power of two; times `blockSize` times 128 is the memory it takes.
  public var rounds: Int
  public var blockSize: Int
  public var parallelism: Int
  public var salt: Data

  /// N = 2^15, r = 8, p = 3: as much work as N = 2^17, r = 8, p = 1 in a quarter of the memory at
  /// once, so that a small machine can sign people in (OWASP Password Storage Cheat Sheet names
  /// both as equal).
  static func fresh() -> PassphraseCost {
    PassphraseCost(
      rounds: 1 << 15, blockSize: 8, parallelism: 3, salt: Data(PersonVault.random(16)))
  }

  public init(rounds: Int, blockSize: Int, parallelism: Int, salt: Data) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
    self.salt = salt
  }

  /// What a damaged or forged record could ask for is bounded.
  fileprivate var isBearable: Bool {
    rounds > 1 && rounds <= 1 << 20 && rounds & (rounds - 1) == 0 && (1...32).contains(blockSize)
      && (1...16).contains(parallelism) && salt.count >= 16
  }

  fileprivate func key(from passphrase: [UInt8]) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
      parallelism: parallelism, maxMemory: 128 * rounds * blockSize * (parallelism + 2) + (1 << 20))
  }
}

/// A person's signing key and the practice's data key, wrapped by what the person knows: AES-256-GCM
/// under the key scrypt makes of their passphrase, each bound to the person and to what it is. Only
/// the passphrase opens it; nobody can look up which.
public struct PersonVault: Hashable, Sendable, Codable {
  public var cost: PassphraseCost
  private var seed: Data
  private var dataKey: Data

  /// What an opened vault holds.
  public struct Opened: Sendable {
    public let signer: NoteSigner
    /// 32 bytes.
    public let dataKey: [UInt8]
  }

  /// The least a passphrase has, in characters (NIST SP 800-63B asks for 8, and for 15 where it is
  /// the only factor; it stands beside access to the machine here).
  public static let charactersMin = 12

  /// Whether a new passphrase serves; one sentence when it does not.
  public static func trouble(with passphrase: String, of user: String) -> String? {
    guard passphrase.count >= charactersMin else {
      return "a passphrase has at least \(charactersMin) characters"
    }
    guard passphrase.lowercased() != user.lowercased(), Set(passphrase).count > 3 else {
      return "that is too easy to guess"
    }
    return nil
  }

  /// Wraps a new signing key, which has the user's name, and the data key.
  public static func make(
    for user: String, passphrase: String, dataKey: [UInt8], cost: PassphraseCost? = nil
  ) throws -> (vault: PersonVault, signer: NoteSigner) {
    let seed = random(NoteKey.byteCount)
    guard let signer = NoteSigner(name: user, seed: seed) else {
      throw KeysError.keyUnusable(path: "of \(user)", reason: "the name cannot be a key's")
    }
    let vault = try PersonVault(
      user: user, passphrase: passphrase, seed: seed, dataKey: dataKey, cost: cost ?? .fresh())
    return (vault, signer)
  }

  private init(
    user: String, passphrase: String, seed: [UInt8], dataKey: [UInt8], cost: PassphraseCost
  ) throws {
    self.cost = cost
    let key = try cost.key(from: Array(passphrase.utf8))
    self.seed = try PersonVault.wrap(seed, "seed", user, key)
    self.dataKey = try PersonVault.wrap(dataKey, "data key", user, key)
  }

  /// Opens it; nil when the passphrase is another one, or the vault another person's.
  public func open(user: String, passphrase: String) throws -> Opened? {
    guard let (seed, dataKey) = try unwrapped(user, passphrase),
      let signer = NoteSigner(name: user, seed: seed)
    else { return nil }
    return Opened(signer: signer, dataKey: dataKey)
  }

  /// The same signing key under a new passphrase, with the data key given or the same; nil when
  /// the old passphrase is wrong.
  public func changed(
    user: String, from old: String, to new: String, dataKey: [UInt8]? = nil,
    cost: PassphraseCost? = nil
  ) throws -> PersonVault? {
    guard let opened = try unwrapped(user, old) else { return nil }
    return try PersonVault(
      user: user, passphrase: new, seed: opened.seed, dataKey: dataKey ?? opened.dataKey,
      cost: cost ?? .fresh())
  }

  private func unwrapped(
    _ user: String, _ passphrase: String
  ) throws -> (seed: [UInt8], dataKey: [UInt8])? {
    guard cost.isBearable else {
      throw KeysError.keyUnusable(path: "of \(user)", reason: "its record is damaged")
    }
    let key = try cost.key(from: Array(passphrase.utf8))
    guard let seed = PersonVault.unwrap(self.seed, "seed", user, key),
      let dataKey = PersonVault.unwrap(self.dataKey, "data key", user, key)
    else { return nil }
    return (seed, dataKey)
  }

  private static func wrap(
    _ plain: [UInt8], _ what: String, _ user: String, _ key: SymmetricKey
  ) throws -> Data {
    let box = try AES.GCM.seal(plain, using: key, authenticating: context(what, user))
    return box.combined ?? Data()
  }

  private static func unwrap(
    _ wrapped: Data, _ what: String, _ user: String, _ key: SymmetricKey
  ) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped),
      let plain = try? AES.GCM.open(box, using: key, authenticating: context(what, user)),
      plain.count == NoteKey.byteCount
    else { return nil }
    return Array(plain)
  }

  private static func context(_ what: String, _ user: String) -> Data {
    Data("countersign person v1\n\(what)\n\(user)".utf8)
  }

  static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
