import Basics
import CodeSets
import Testing

struct ProcedureCatalogTests {
  private let catalog = ProcedureCatalog.builtin
  private let day = Day(ordinal: 20_500)

  @Test("A known code has label, family and minutes")
  func known() throws {
    let code = try #require(catalog["90834"])
    #expect(code.category == .psychotherapy)
    #expect(code.minutesMin == 38 && code.minutesMax == 52)
    #expect(!code.isAddOn)
    #expect(try #require(catalog["90833"]).parents.contains("99214"))
    #expect(catalog["h0004"]?.code == "H0004")
  }

  @Test("An unknown code is nil", arguments: ["", "90806", "9083", "908344", "ZZZZZ", "\t", "é"])
  func unknown(code: String) {
    #expect(catalog[code] == nil)
    #expect(catalog.unitLimit(code, on: day) == nil)
  }

  @Test("Every code is found by its own number")
  func complete() {
    let all = catalog.all
    #expect(all.count > 300)
    for code in all { #expect(catalog[code.code] == code) }
  }

  @Test("Deleted codes are valid only in their time")
  func dates() throws {
    #expect(!catalog.isValid("99441", on: try #require(Day("2025-01-01"))))
    #expect(catalog.isValid("99441", on: try #require(Day("2024-12-31"))))
    #expect(!catalog.isValid("90806", on: day))
  }

  @Test("Limits and pairs are those of the Medicare practitioner tables")
  func limits() {
    #expect(catalog.unitLimit("90837", on: day)?.unitsMax == 2)
    #expect(catalog.unitLimit("97153", on: day)?.unitsMax == 32)
    #expect(catalog.pair("90834", "90837", on: day)?.mayBeParted == false)
    #expect(catalog.pair("90847", "90834", on: day)?.column2 == "90834")
    #expect(catalog.pair("90834", "90847", on: day)?.mayBeParted == true)
    #expect(catalog.pair("90791", "90785", on: day) == nil)
  }
}

struct DiagnosisCatalogTests {
  private let catalog = DiagnosisCatalog.builtin

  @Test("A code is found with or without its dot")
  func reads() {
    #expect(catalog["F411"]?.code == "F41.1")
    #expect(catalog["f41.1"]?.title == "Generalized anxiety disorder")
    #expect(catalog["F99.99"] == nil)
    #expect(catalog[""] == nil)
  }

  @Test("Headers are not billable and name their leaves", arguments: ["F43.2", "F43.8", "Z59.0"])
  func headers(code: String) throws {
    let day = try #require(Day("2026-01-15"))
    #expect(!catalog.isBillable(code, on: day))
    #expect(!catalog.leaves(below: code, on: day).isEmpty)
  }

  @Test("Codes turn over with the release of October 2026")
  func releases() throws {
    let before = try #require(Day("2026-09-30"))
    let after = try #require(Day("2026-10-01"))
    #expect(!catalog.isBillable("F64.A", on: before) && catalog.isBillable("F64.A", on: after))
    #expect(catalog.isBillable("Z87.890", on: before) && !catalog.isBillable("Z87.890", on: after))
    #expect(catalog.isBillable("F41.1", on: try #require(Day("2024-05-15"))))
  }

  @Test("Every synonym leads to a code that can be billed")
  func synonyms() throws {
    let day = try #require(Day("2026-11-01"))
    for phrase in catalog.phrases {
      #expect(catalog.isBillable(phrase.code, on: day), "\(phrase.phrase)")
    }
  }

  @Test("Excludes notes are asked in both directions")
  func excludes() {
    #expect(catalog.exclude("F33.1", "F31.9") == catalog.exclude("F31.9", "F33.1"))
    #expect(!catalog.exclude("F41.1", "F33.1"))
  }
}

struct OtherCodeTests {
  @Test("Adjustment reasons say what to do next")
  func reasons() throws {
    let reason = try #require(AdjustmentReason("197"))
    #expect(reason.category == "Authorization")
    #expect(!reason.nextStep.contains("_"))
    #expect(AdjustmentReason("045")?.code == "45")
    #expect(AdjustmentReason("9999") == nil)
    #expect(AdjustmentGroup("co")?.owes == "provider")
    #expect(RemarkCode("MA130") != nil && RemarkCode("XX") == nil)
  }

  @Test("Modifiers and places are known or nil")
  func modifiers() {
    #expect(Modifier("95") != nil && Modifier("ZZ") == nil)
    #expect(PlaceOfService("10")?.isTelehealth == true)
    #expect(PlaceOfService("00") == nil)
    #expect(PayerLimits(payer: "Medicare Part B")?.filingDays == 365)
    #expect(Measure.all.contains { $0.id == "PHQ-9" && $0.scoreMax == 27 })
  }
}
