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
    for index in 0..<Table.diagnoses.count { #expect(!Table.diagnoses.row(index)[14].isEmpty) }
    for index in 0..<Table.procedures.count { #expect(!Table.procedures.row(index)[15].isEmpty) }
  }

  @Test("A row is found by its whole key only")
  func keys() {
    #expect(Table.placesOfService.row(key: "1") == nil)
    #expect(Table.placesOfService.row(key: "11")?[1] == "Office")
    #expect(Table.placesOfService.row(key: "999") == nil)
  }
}
