import Basics
import Records
import Testing

@testable import App

@Suite("Consents are read from tables and JSON Lines, a line at a time")
struct ConsentFileTests {
  private func read(_ lines: String...) throws -> [ConsentFile.Record] {
    var file = ConsentFile()
    return try lines.compactMap { try file.read(Array($0.utf8)) }
  }

  private func fault(_ lines: String...) -> String? {
    var file = ConsentFile()
    do {
      for line in lines { _ = try file.read(Array(line.utf8)) }
      return nil
    } catch {
      return (error as? ConsentFile.Fault)?.sentence
    }
  }

  private func day(_ text: String = "2026-01-05") throws -> Day { try #require(Day(text)) }

  @Test("columns are found by name, in any order and with any separator")
  func table() throws {
    for separator in [",", ";", "\t"] {
      let records = try read(
        ["Signed", "remark", "NOTE", "expires", "scope"].joined(separator: separator),
        ["2026-01-05", "\"by \"\"mail\"\"\"", "TN-1", "", "Payment"].joined(separator: separator),
        ["1/5/2026", "", "TN-2", "12/31/2026", ""].joined(separator: separator))
      #expect(records.map(\.note) == ["TN-1", "TN-2"])
      #expect(
        records.map(\.consent) == [
          PartTwoConsent(signed: try day(), scope: .payment),
          PartTwoConsent(signed: try day(), expires: try day("2026-12-31")),
        ])
    }
  }

  @Test("a client by the EHR's id, with the source where it is said, and the mark of Windows files")
  func clients() throws {
    let records = try read(
      "\u{FEFF}client,source,signed", "c-771,Valant,2026-01-05", "\"c,772\",,2026-01-05")
    #expect(records.map(\.client) == ["c-771", "c,772"])
    #expect(records.map(\.source) == ["Valant", nil])
  }

  @Test("JSON Lines need no header; unknown and null members are passed over")
  func lines() throws {
    let records = try read(
      #"{"note":"TN-1","signed":"2026-01-05","scope":"treatment","by":{"desk":1},"expires":null}"#)
    #expect(records.first?.consent == PartTwoConsent(signed: try day(), scope: .treatment))
  }

  @Test("what is wrong is said without a word of the line")
  func faults() {
    #expect(fault("name,day")?.contains("no header") == true)
    let header = "note,signed,expires,scope"
    for (line, words) in [
      ("TN-1,soon,,", "signed is no day"), ("TN-1,,,", "signed is empty"),
      (",2026-01-05,,", "neither a note nor a client"), ("TN-1,2026-01-05,,all", "scope is tpo"),
      ("TN-1,2026-01-05,2025-01-05,", "cannot end"), ("TN-1,2026-01-05,,,,", "6 cells"),
      ("\"TN-1,2026-01-05", "not closed"), ("TN-1,13/45/2026,,", "signed is no day"),
    ] {
      let sentence = fault(header, line)
      #expect(sentence?.contains(words) == true, "\(line): \(sentence ?? "")")
      #expect(sentence?.contains("TN-1") == false)
    }
    #expect(fault(#"{"note":7,"signed":"2026-01-05"}"#)?.contains("note is no text") == true)
    #expect(fault(#"{"note":"TN-1","#)?.contains("no JSON object") == true)
  }
}
