import Basics
import FoundationEssentials
import Records

/// Clients under their pseudonyms. Everything about a person is one sealed document; the initials
/// stand apart because a list shows them without opening the rest.
struct ClientTable {
  let connection: any Connection
  let seal: Seal

  /// Stores the client when new or changed; returns the pseudonym.
  @discardableResult
  func store(_ client: Client, from source: SourceID) throws -> String {
    let id = seal.pseudonym(of: client.id.text, .client, from: source)
    let body = try Document.encode(client)
    let mark = seal.contentMark([body])
    let stored = try connection.first(
      """
      SELECT mark
      FROM client
      WHERE id = $1
      """, .text(id)
    ) { try $0.bytes(0) }
    guard stored != mark else { return id }
    try connection.run(
      """
      INSERT INTO client (id, original, body, initials, mark)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id) DO UPDATE
      SET body = excluded.body, initials = excluded.initials, mark = excluded.mark
      """, .text(id), .bytes(try seal.seal(client.id.text, in: .clientOriginal, row: id)),
      .bytes(try seal.seal(body, in: .clientBody, row: id)),
      .bytes(try seal.seal(client.initials, in: .clientInitials, row: id)), .bytes(mark))
    try index(client, id, isNew: stored == nil)
    return id
  }

  /// Makes sure that a row exists for a client of whom only the id is known.
  func mention(_ client: ClientID, from source: SourceID) throws -> String {
    let id = seal.pseudonym(of: client.text, .client, from: source)
    let isKnown =
      try connection.first(
        """
        SELECT 1
        FROM client
        WHERE id = $1
        """, .text(id)
      ) { _ in true } ?? false
    return isKnown
      ? id : try store(Client(id: client, givenName: "", familyName: ""), from: source)
  }

  private func index(_ client: Client, _ id: String, isNew: Bool) throws {
    if !isNew {
      try connection.run(
        """
        DELETE FROM client_name
        WHERE client = $1
        """, .text(id))
    }
    for word in NameIndex.words(of: client) {
      try connection.run(
        """
        INSERT INTO client_name (part, client)
        VALUES ($1, $2)
        ON CONFLICT (part, client) DO NOTHING
        """, .bytes(seal.nameMark(word)), .text(id))
    }
  }

  func find(_ id: String) throws -> Client? {
    guard
      let cell = try connection.first(
        """
        SELECT body
        FROM client
        WHERE id = $1
        """, .text(id), map: { try $0.bytes(0) })
    else { return nil }
    return try Document.decode(
      Client.self, try seal.open(cell, in: .clientBody, row: id), in: "client")
  }

  /// The EHR's id of a row's cell; nil when there is no client.
  func original(_ cell: Data?, of id: String?) throws -> ClientID? {
    guard let cell, let id else { return nil }
    return ClientID(try seal.openText(cell, in: .clientOriginal, row: id))
  }

  /// The initials of a row's cell; empty when there is no client.
  func initials(_ cell: Data?, of id: String?) throws -> String {
    guard let cell, let id else { return "" }
    return try seal.openText(cell, in: .clientInitials, row: id)
  }

  /// Pseudonyms of the clients a typed text names or whose initials it is, at most about `limit`.
  func named(_ text: String, limit: Int) throws -> Set<String> {
    var found = try NameIndex.initials(text).map { try standing(under: $0, limit: limit) } ?? []
    var named: Set<String>?
    for word in NameIndex.names(text) {
      let clients = try standing(under: word, limit: limit)
      named = named.map { $0.intersection(clients) } ?? clients
    }
    guard let named else { return found }
    let mustLook = NameIndex.mustLook(text)
    for id in named {
      guard try !mustLook || find(id).map({ NameIndex.fits($0, text) }) == true else { continue }
      found.insert(id)
    }
    return found
  }

  private func standing(under word: String, limit: Int) throws -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT client
        FROM client_name
        WHERE part = $1
        LIMIT $2
        """, .bytes(seal.nameMark(word)), .integer(limit)
      ) { try $0.text(0) })
  }
}
