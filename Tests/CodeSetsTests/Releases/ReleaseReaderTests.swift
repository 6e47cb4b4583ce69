import Basics
import CodeSets
import Testing

/// Lines in the published forms; every code and title that is not ICD-10-CM's is invented.
enum ReleaseText {
  /// Order number, code, flag, short title, long title at their columns.
  static func order(_ code: String, _ flag: Int, _ title: String, number: Int = 1) -> String {
    let head = String(String(100_000 + number).dropFirst()) + " " + pad(code, 7) + " \(flag) "
    return head + pad(String(title.prefix(60)), 60) + " " + title
  }

  static func addendum(_ word: String, _ code: String, _ flag: Int, _ title: String) -> String {
    pad(word, 13) + "\(flag) " + pad(code, 7) + " " + pad(String(title.prefix(60)), 60) + " "
      + title
  }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func read(_ lines: [String]) throws -> ReadCodeFile {
    try ReleaseReader.read(Array(lines.joined(separator: "\r\n").utf8))
  }

  static let pairs = [
    "CPT only copyright 2025 American Medical Association. All rights reserved.",
    "Column 1/Column 2 Edits",
    "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date *=no data"
      + "\tModifier 0=not allowed 1=allowed 9=not applicable\tPTP Edit Rationale",
    "90834\t90837\t\t20130101\t*\t1\tMore extensive procedure",
    "90791\t96127\t\t20260401\t*\t0\tMisuse of column two code",
    "90791\t90832\t\t20130101\t20151231\t1\tMore extensive procedure",
  ]

  static let limits = [
    "\"CPT codes, descriptions and other data only are copyright,",
    "2025 American Medical Association.\",,,",
    "\"HCPCS/",
    "CPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale",
    "90837,3,3 Date of Service Edit: Clinical,Clinical: Data",
    "96127,4,2 Date of Service Edit: Policy,CMS Policy",
  ]
}

@Suite("Public code files are told apart by content and read strictly")
struct ReleaseReaderTests {
  @Test("the order file gives every code, its title and whether it is billable")
  func orderFile() throws {
    let read = try ReleaseText.read([
      ReleaseText.order("F64", 0, "Gender identity disorders"),
      ReleaseText.order("F64A", 1, "Gender identity disorder, in remission", number: 2),
    ])
    #expect(read.list == .diagnoses && read.isWhole)
    #expect(read.facts["F64"] == CodeFacts(text: "Gender identity disorders", isBillable: false))
    #expect(read.facts["F64.A"] == CodeFacts(text: "Gender identity disorder, in remission"))
  }

  @Test("addenda give only differences; a leaf that became a header is one")
  func addenda() throws {
    let read = try ReleaseText.read([
      ReleaseText.addendum("Add:", "F64A", 1, "Gender identity disorder, in remission"),
      ReleaseText.addendum("Delete:", "F508", 1, "Other eating disorders"),
      ReleaseText.addendum("Add:", "F508", 0, "Other eating disorders"),
      ReleaseText.addendum("Delete:", "F999", 1, "Invented disorder"),
      ReleaseText.addendum("Revise from:", "F39", 1, "Old words"),
      ReleaseText.addendum("Revise to:", "F39", 1, "New words"),
    ])
    #expect(read.list == .diagnoses && !read.isWhole)
    #expect(read.facts["F50.8"]??.isBillable == false)
    #expect(read.facts["F99.9"] == .some(nil))
    #expect(read.facts["F39"]??.text == "New words")
    #expect(read.facts.count == 4)
  }

  @Test("pairs: notices before the header are passed over, pairs that ended are left out")
  func pairs() throws {
    let read = try ReleaseText.read(ReleaseText.pairs)
    #expect(read.list == .codePairs)
    #expect(read.facts.keys.sorted() == ["90791 96127", "90834 90837"])
    #expect(read.facts["90834 90837"]??.number == 1)
    #expect(
      ReleaseReader.effectiveDay(name: "ccipra-v321r0-f1.txt", of: read) == Day("2026-04-01"))
  }

  @Test("limits: a header over two lines, a notice in quotes")
  func limits() throws {
    let read = try ReleaseText.read(ReleaseText.limits)
    #expect(read.list == .unitLimits)
    #expect(read.facts["90837"] == CodeFacts(text: "3", number: 3))
    #expect(
      ReleaseReader.effectiveDay(
        name: "MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", of: read) == Day("2026-04-01"))
    #expect(
      ReleaseReader.effectiveDay(name: "mue-2026-q3.csv", of: read) == Day("2026-07-01"))
    #expect(ReleaseReader.effectiveDay(name: "limits.csv", of: read) == nil)
  }

  @Test("places, reasons, remarks and the practice's own procedures")
  func smallLists() throws {
    let places = try ReleaseText.read([
      "Place of Service Code(s),Place of Service Name,Place of Service Description",
      "11,Office,\"A room, or several\"", "28-30,Unassigned,N/A", "27,Invented place,Words",
    ])
    #expect(places.list == .placesOfService && places.facts.keys.sorted() == ["11", "27"])
    let reasons = try ReleaseText.read([
      "Code,Description,Start Date,Last Modified,Stop Date",
      "45,Invented words,01/01/1995,,", "B7,Other words,01/01/1995,,12/31/2026",
    ])
    #expect(reasons.list == .adjustmentReasons)
    #expect(reasons.facts["B7"]??.to == Day("2026-12-31"))
    let remarks = try ReleaseText.read([
      "Code,Description,Start Date", "N130,Invented words,2002-01-01", "MA130,Words,1997-01-01",
    ])
    #expect(remarks.list == .remarkCodes && remarks.facts.count == 2)
    let procedures = try ReleaseText.read([
      "code,label,valid_from,valid_to", "90834,Our own words,,", "0999T,Invented,2027-01-01,",
    ])
    #expect(procedures.list == .procedures && !procedures.isWhole)
    #expect(procedures.facts["0999T"]??.from == Day("2027-01-01"))
  }

  @Test(
    "one bad line refuses the file and is named",
    arguments: [
      (2, [ReleaseText.order("F64", 0, "Words"), "00002 F64.A 1 cut off"]),
      (2, [ReleaseText.order("F64", 0, "Words"), ReleaseText.order("F64", 0, "Words")]),
      (2, [ReleaseText.order("F64", 0, "Words"), ReleaseText.order("9064", 0, "Words")]),
      (2, [ReleaseText.addendum("Add:", "F64A", 1, "Words"), "Add F64B"]),
      (7, ReleaseText.pairs + ["90834\t9083\t\t20130101\t*\t1\tToo short"]),
      (7, ReleaseText.pairs + ["90834\t90832\t\t20131301\t*\t1\tNo such month"]),
      (7, ReleaseText.pairs + ["90834\t90832\t\t20130101\t*\t7\tNo such indicator"]),
      (7, ReleaseText.limits + ["97153,many,3 Date of Service Edit,Policy"]),
      (7, ReleaseText.limits + ["90837,2,3 Date of Service Edit,Twice"]),
      (3, ["Code,Description,Start Date", "N130,Words,2002-01-01", "45,Not a remark,2002-01-01"]),
      (2, ["code,label", "90834,"]),
      (2, ["code,label", "90834,\"never closed"]),
    ])
  func badLine(line: Int, text: [String]) {
    #expect { try ReleaseText.read(text) } throws: { ($0 as? ReleaseFault)?.line == line }
  }

  @Test("what is none of the lists, no text, or nothing, is refused whole")
  func noList() {
    for text in [
      "", "  \n", "Dear colleague,\nplease find attached", "{\"a\": 1}", "PK\u{3}\u{4}\0",
    ] {
      #expect { try ReleaseReader.read(Array(text.utf8)) } throws: {
        ($0 as? ReleaseFault)?.line == 0
      }
    }
  }

  @Test("the year of ICD-10-CM begins in October before")
  func fiscalYear() throws {
    let read = try ReleaseText.read([ReleaseText.order("F64", 0, "Words")])
    for name in ["icd10cm-order-2027.txt", "icd10cm_order_addenda_2027.txt"] {
      #expect(ReleaseReader.effectiveDay(name: name, of: read) == Day("2026-10-01"))
    }
    #expect(ReleaseReader.effectiveDay(name: "order.txt", of: read) == nil)
  }
}
