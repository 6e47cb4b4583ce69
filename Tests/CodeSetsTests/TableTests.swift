import Foundation
import Testing

@testable import CodeSets

/// The literals in the program are the tables beside them.
struct TableTests {
  @Test(
    "A generated literal holds its table to the byte",
    arguments: [
      ("cpt", Table.procedures), ("icd10cm", Table.diagnoses),
      ("icd10cm_synonyms", Table.synonyms), ("modifiers", Table.modifiers),
      ("pos", Table.placesOfService), ("carc", Table.adjustmentReasons),
      ("rarc", Table.remarkCodes), ("group_codes", Table.adjustmentGroups),
      ("payers", Table.payers), ("measures", Table.measures), ("mue", Table.unitLimits),
      ("ncci_ptp", Table.codePairs),
    ])
  func matches(name: String, table: Table) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CodeSets/Tables")
    let file = try String(contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    #expect(table.text.description == file, "run Tables/generate.sh")
  }

  @Test("Every row names its source")
  func sources() {
    for row in Table.diagnoses.rows { #expect(!row[14].isEmpty) }
    for row in Table.procedures.rows { #expect(!row[15].isEmpty) }
  }

  @Test("Every row is found by its own key, from the first to the last")
  func everyRow() {
    for row in Table.diagnoses.rows { #expect(Table.diagnoses.row(key: row[0])?[1] == row[1]) }
    for row in Table.codePairs.rows {
      let found = Table.codePairs.row(key: row[0] + "\t" + row[1])
      #expect(found?[0] == row[0] && found?[1] == row[1])
    }
    #expect(Table.diagnoses.row(key: "") == nil)
    #expect(Table.diagnoses.row(key: "ZZZ") == nil)
    #expect(Table.diagnoses.row(key: "A00") == nil)
  }

  @Test("The rows below a prefix are all of them and no others")
  func prefixes() {
    let below = Array(Table.diagnoses.rows(prefix: "F33"))
    #expect(below.count == Table.diagnoses.rows.count { $0[0].hasPrefix("F33") })
    #expect(below.allSatisfy { $0[0].hasPrefix("F33") })
    #expect(Array(Table.diagnoses.rows(prefix: "Q9")).isEmpty)
    #expect(Table.diagnoses.rows(prefix: "").reduce(0) { count, _ in count + 1 } > 2_000)
  }

  @Test("A row is found by its whole key only")
  func keys() {
    #expect(Table.placesOfService.row(key: "1") == nil)
    #expect(Table.placesOfService.row(key: "11")?[1] == "Office")
    #expect(Table.placesOfService.row(key: "999") == nil)
  }
}
