import Basics
import Foundation
import Records
import Review

/// Consents in a file, a line each: CSV under a header, or JSON Lines. A client is named by the id
/// of one of their notes, or as their EHR names them. What is said about a line never quotes it.
struct ConsentFile {
  /// One line that reads.
  struct Record: Hashable {
    var note: String?
    var client: String?
    var source: String?
    var consent: PartTwoConsent
  }

  /// What is wrong with a line, for the person who mends it.
  struct Fault: Error, Hashable {
    var sentence: String
  }

  private static let columns = ["note", "client", "source", "signed", "expires", "scope"]

  private var header: [String]?
  private var separator: Character = ","

  /// The record of the next line; nil for the header. Throws `Fault`.
  mutating func read(_ line: [UInt8]) throws -> Record? {
    guard var text = String(validating: line, as: UTF8.self) else {
      throw Fault(sentence: "is not UTF-8")
    }
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    if header == nil, text.drop(while: \.isWhitespace).first == "{" {
      return try ConsentFile.record(try ConsentFile.members(text))
    }
    guard let header else {
      try takeHeader(text)
      return nil
    }
    guard let cells = CSVLine.cells(text, separator: separator) else {
      throw Fault(sentence: "a quotation mark is not closed")
    }
    guard cells.count <= header.count else {
      throw Fault(sentence: "has \(cells.count) cells, the header has \(header.count)")
    }
    let members = zip(header, cells).map { ($0, $1) }
    return try ConsentFile.record(Dictionary(members) { first, _ in first })
  }

  private mutating func takeHeader(_ text: String) throws {
    separator = [";", "\t"].first { text.contains($0) } ?? ","
    let names = (CSVLine.cells(text, separator: separator) ?? []).map { $0.lowercased() }
    guard names.contains("signed"), names.contains("note") || names.contains("client") else {
      throw Fault(
        sentence: "is no header; name the columns signed and note or client, and if wanted "
          + "source, expires and scope")
    }
    header = names
  }

  private static func members(_ text: String) throws -> [String: String] {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { throw Fault(sentence: "is no JSON object") }
    return try object.reduce(into: [:]) { members, member in
      switch member.value {
      case let text as String: members[member.key] = text
      case is NSNull: break
      default:
        guard columns.contains(member.key) else { break }
        throw Fault(sentence: "\(member.key) is no text")
      }
    }
  }

  private static func record(_ members: [String: String]) throws -> Record {
    func cell(_ name: String) -> String? {
      let text = members[name]?.trimmingCharacters(in: .whitespaces)
      return text?.isEmpty == false ? text : nil
    }
    guard cell("note") != nil || cell("client") != nil else {
      throw Fault(sentence: "names neither a note nor a client")
    }
    guard let signed = try day(cell("signed"), "signed") else {
      throw Fault(sentence: "signed is empty: the day of the signature is needed")
    }
    guard let scope = PartTwoConsent.Scope(rawValue: cell("scope")?.lowercased() ?? "tpo") else {
      throw Fault(sentence: "scope is tpo, payment or treatment")
    }
    let consent = PartTwoConsent(
      signed: signed, expires: try day(cell("expires"), "expires"), scope: scope)
    if let fault = ConsentRules.fault(of: consent) { throw Fault(sentence: fault) }
    return Record(
      note: cell("note"), client: cell("client"), source: cell("source"), consent: consent)
  }

  /// 2026-01-05, or 1/5/2026 as American tables have it.
  private static func day(_ text: String?, _ name: String) throws -> Day? {
    guard let text else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isAmerican = parts.count == 3 && parts[2].count == 4
    func padded(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    let spelled =
      isAmerican ? "\(parts[2])-\(padded(parts[0]))-\(padded(parts[1]))" : text
    guard let day = Day(spelled) else {
      throw Fault(sentence: "\(name) is no day such as 2026-01-05 or 1/5/2026")
    }
    return day
  }
}

/// One line of a table as text (RFC 4180): cells in quotation marks may hold separators and doubled
/// quotation marks, but no line break.
enum CSVLine {
  /// Nil when a quotation mark is not closed.
  static func cells(_ line: String, separator: Character) -> [String]? {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        cell.append("\"")
      case "\"" where isQuoted: isQuoted = false
      case "\"" where cell.allSatisfy(\.isWhitespace):
        cell = ""
        isQuoted = true
      case separator where !isQuoted:
        cells.append(cell)
        cell = ""
      default: cell.append(character)
      }
    }
    return isQuoted ? nil : cells + [cell]
  }
}
