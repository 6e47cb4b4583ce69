import Audit
import Basics
import FoundationEssentials
import Records
import Review

/// What the reader of a query may see, as conditions of the query itself: what is not theirs is not
/// read. Found anew in each reading, from the account as it is then.
struct Sight {
  /// Nil for everything.
  private let own: Own?
  /// How much of a note is shown.
  let note: NoteSight
  /// The person and, while it lasts, the glass they broke.
  let person: String?
  let glass: BreakGlass?

  /// The clients a person sees.
  struct Own {
    var person: String
    /// Pseudonyms of the clinicians the person is.
    var clinicians: [String]
  }

  /// The program itself looks.
  static let everything = Sight(own: nil, note: .whole, person: nil, glass: nil)

  private init(own: Own?, note: NoteSight, person: String?, glass: BreakGlass?) {
    self.own = own
    self.note = note
    self.person = person
    self.glass = glass
  }

  /// Throws `Refusal` for a name without an account or with a disabled one, where there are any.
  init(_ reader: Reader?, _ connection: any Connection, _ seal: Seal) throws {
    let accounts = AccountTable(connection: connection, seal: seal)
    guard let reader, try !accounts.isEmpty() else {
      self = .everything
      return
    }
    let name = reader.person.name
    guard let account = try accounts.find(name) else { throw Refusal.noAccount(name) }
    guard !account.isDisabled else { throw Refusal.disabled(name) }
    let note = AccessRules.sight(of: account.role)
    guard case .clients(let clinicians) = AccessRules.scope(of: account) else {
      self.init(own: nil, note: note, person: name, glass: nil)
      return
    }
    let sources = try clinicians.isEmpty ? [] : SourceTable(connection: connection).all()
    let own = Own(
      person: name,
      clinicians: sources.flatMap { source in
        clinicians.map { seal.pseudonym(of: $0.text, .clinician, from: source) }
      }.sorted())
    let glass = try BreakGlassTable(connection: connection, seal: seal).open(name, at: reader.at)
    self.init(own: own, note: note, person: name, glass: glass)
  }

  /// The clients the queries are narrowed to; nil when they are not.
  var narrowed: Own? { glass == nil ? own : nil }

  /// Whether the reader sees this item, with the glass they broke.
  func sees(_ note: NoteID, _ connection: any Connection) throws -> Bool {
    guard let narrowed else { return true }
    return try Sight.sees(note, narrowed, connection)
  }

  /// The glass through which alone the reader sees this item; nil when it is their own anyway.
  func glass(over note: NoteID, _ connection: any Connection) throws -> BreakGlass? {
    guard let glass, let own, try !Sight.sees(note, own, connection) else { return nil }
    return glass
  }

  private static func sees(_ note: NoteID, _ own: Own, _ connection: any Connection) throws -> Bool
  {
    var builder = ConditionBuilder()
    builder.add("i.note = ", .text(note.key))
    own.narrow(&builder)
    let found = try connection.rows(
      """
      SELECT 1
      FROM review_item i
      WHERE \(builder.text)
      """, builder.values
    ) { _ in true }
    return !found.isEmpty
  }
}

extension Sight.Own {
  /// Adds the condition that the row called `i` is of one of the person's clients; each part is one
  /// step into an index.
  func narrow(_ builder: inout ConditionBuilder) {
    var ways: [String] = []
    if !clinicians.isEmpty {
      let list = clinicians.map { builder.placeholder(.text($0)) }.joined(separator: ", ")
      ways.append("i.clinician IN (\(list))")
      ways.append(
        "EXISTS (SELECT 1 FROM review_item o WHERE o.clinician IN (\(list)) AND o.client = i.client)"
      )
    }
    let name = builder.placeholder(.text(person))
    ways.append(
      "EXISTS (SELECT 1 FROM assignment a WHERE a.person = \(name) AND a.client = i.client)")
    builder.add("(" + ways.joined(separator: " OR ") + ")")
  }

  /// The person's clients as a table named `s`, each once.
  func clients(_ builder: inout ConditionBuilder) -> String {
    let name = builder.placeholder(.text(person))
    var sql = "SELECT client FROM assignment WHERE person = \(name)"
    if !clinicians.isEmpty {
      let list = clinicians.map { builder.placeholder(.text($0)) }.joined(separator: ", ")
      sql +=
        " UNION SELECT client FROM review_item"
        + " WHERE clinician IN (\(list)) AND client IS NOT NULL"
    }
    return "(\(sql)) s"
  }
}
