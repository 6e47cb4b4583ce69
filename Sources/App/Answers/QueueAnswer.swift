import Basics
import Records
import Review

/// A list of the command line, `queue LIST --json`: initials are the only trace of a client.
struct QueueAnswer: Encodable {
  var list: String
  var count: Int
  var items: [Item]

  struct Item: Encodable {
    var id: String
    /// The EHR's name, or `files`.
    var source: String
    var version: Int
    var state: String
    var client: String
    var date: Day
    var payer: String
    var codes: [String]
    var confidence: Confidence?
    var flags: [String]
    var amountCents: Money?
    var due: Day?
    var delivery: String?
    /// The note changed at the EHR after its decision.
    var outdated: Bool?
    /// As a person names it: the id, with the source where two use it.
    var name = ""

    enum CodingKeys: CodingKey {
      case id, source, version, state, client, date, payer, codes, confidence, flags, amountCents
      case due, delivery, outdated
    }
  }
}

extension QueueAnswer.Item {
  init(_ row: QueueRow) {
    self.init(
      id: row.id.text, source: row.id.sourceWord, version: row.version, state: row.state.rawValue,
      client: row.initials,
      date: row.date, payer: row.payer, codes: row.codes, confidence: row.confidence,
      flags: row.flags.map(\.rawValue), delivery: row.delivery?.rawValue,
      outdated: row.isOutdated, name: row.name)
  }

  init(_ row: DenialRow) {
    self.init(
      id: row.denial.claim.text, source: NoteID("", from: row.denial.source).sourceWord, version: 1,
      state: "open", client: row.initials,
      date: row.denial.serviceDate, payer: row.payer,
      codes: ["\(row.denial.group)-\(row.denial.carc)"] + row.denial.remarks, confidence: nil,
      flags: [], amountCents: row.denial.amount, due: row.denial.deadline,
      name: row.denial.claim.text)
  }

  /// One comma-separated line; text fields are quoted where they must be.
  var comma: String {
    let fields: [String] = [
      id, state, client, date.description, payer, codes.joined(separator: " "),
      confidence.map { String($0.fraction) } ?? "", flags.joined(separator: " "),
      amountCents.map { String($0.cents) } ?? "", due?.description ?? "", delivery ?? "", source,
      outdated == true ? "outdated" : "",
    ]
    return fields.map(QueueAnswer.quoted).joined(separator: ",")
  }
}

extension QueueAnswer {
  static let commaHeader =
    "id,state,client,date,payer,codes,confidence,flags,amount_cents,due,delivery,source,outdated"

  /// A field as RFC 4180 has it, without controls, and never one that a spreadsheet would run as a
  /// formula.
  static func quoted(_ raw: String) -> String {
    let field = Output.plain(raw)
    let risky = field.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = risky ? "'" + field : field
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
