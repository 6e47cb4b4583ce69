import Basics
import CodeSets
import Testing

@testable import Coding

/// Every code of the table can be suggested by some rule, or is left out on purpose.
struct ReachTests {
  @Test("Every procedure code has a rule or a reason")
  func reach() {
    let named = NamedService.all.flatMap(\.codes)
    let reached = Set(named).union(ReachTests.byRule)
    let leftOut = Set(
      ReachTests.leftOut.flatMap { $0.codes.split(separator: " ").map(String.init) })
    let day = Day(ordinal: 20_600)
    for code in ProcedureCatalog.builtin.all where code.isValid(on: day) {
      #expect(reached.contains(code.code) != leftOut.contains(code.code), "\(code.code)")
    }
  }

  @Test("No rule names a code the table does not know")
  func known() {
    for code in Set(NamedService.all.flatMap(\.codes)).union(ReachTests.byRule) {
      #expect(ProcedureCatalog.builtin[code] != nil, "\(code)")
    }
  }

  /// Codes of the rules that are no list of names.
  private static let byRule = Set(
    """
    90785 90791 90792 90832 90833 90834 90836 90837 90838 90839 90840 90846 90847 90849 90853
    90867 90868 90869 90870 G2082 G2083 G0017 G0018 96110 96127 96130 96131 96132 96133 96136 96137
    96138 96139 96156 96158 96159 96164 96165 96167 96168 96170 96171 96372 97151 97152 97153 97154
    97155 97156 97157 97158 0362T 0373T 98016 98979 99470 99202 99203 99204 99205 99212 99213 99214
    99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245
    99252 99253 99254 99255 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99341
    99342 99344 99345 99347 99348 99349 99350 99417 G2212 99484 99492 99493 99494 G2214 G0323 G2086
    G2087 G2088 H0001 H0004 H0005 H0034 H0038 H2011 H2014 H2015 H2017 T1016 T1017
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let leftOut: [(codes: String, why: String)] = [
    ("90863", "an add-on of prescribing psychologists, a state's licence no credential here tells"),
    ("90882 90885 90887 90889", "bundled or without units with Medicare; never paid by default"),
    ("90899 H0046 H0047", "a service without a code of its own is a person's choice"),
    (
      "98000 98001 98002 98003 98004 98005 98006 98007 98008 98009 98010 98011 98012 98013 98014"
        + " 98015", "telehealth visits are coded as visits with a modifier; Medicare takes no other"
    ),
    ("99281", "an emergency visit of the lowest level is a nurse's"),
    ("99415 99416 99418 G0316 G0317 G0318", "the thresholds are not in the sources"),
    ("G2211", "optional beside a visit; a person adds it"),
    ("G0445", "not a behavioral service of these practices"),
    ("G0463 Q3014", "fees of a facility, not of a clinician"),
    ("S0201", "the plan's contract decides between it and H0035"),
    ("H0003", "a laboratory's"),
    ("H0021 H0024 H0026 H0027 H0028 H0029", "services to no single client"),
  ]
}
