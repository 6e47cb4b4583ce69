import Basics
import CodeSets
import Testing

@Suite("A practice's own lists count from their day of service on")
struct PracticeReleasesTests {
  private let before = Day(year: 2027, month: 9, day: 30) ?? Day(ordinal: 0)
  private let day = Day(year: 2027, month: 10, day: 1) ?? Day(ordinal: 0)

  private func release(
    _ lines: [String], _ known: [CodeRelease] = [], effective: Day? = nil
  ) throws -> CodeRelease {
    try ReleaseText.read(lines).release(
      effective: effective ?? day, over: PracticeReleases(known))
  }

  private func with<T>(_ releases: CodeRelease..., do body: () throws -> T) rethrows -> T {
    try PracticeReleases.$current.withValue(PracticeReleases(releases), operation: body)
  }

  private let addenda = [
    ReleaseText.addendum("Add:", "F88A", 1, "Invented disorder of wonder"),
    ReleaseText.addendum("Delete:", "F411", 1, "Generalized anxiety disorder"),
    ReleaseText.addendum("Add:", "F411", 0, "Generalized anxiety disorder"),
    ReleaseText.addendum("Delete:", "F39", 1, "Unspecified mood disorder"),
    ReleaseText.addendum("Add:", "C7831", 1, "A code of a chapter nobody here uses"),
  ]

  @Test("what is added, deleted and changed is counted, what is of no use is only counted")
  func difference() throws {
    let made = try release(addenda)
    #expect(made.changes.map(\.key) == ["F39", "F41.1", "F88.A"])
    #expect(made.changes.map(\.word) == [.deleted, .changed, .added])
    #expect(made.outside == 1)
    #expect(try release(addenda, [made]).changes.map(\.key) == [])
  }

  @Test("the catalog judges by the day of service, and forgets nothing of before")
  func byDay() throws {
    let catalog = DiagnosisCatalog.builtin
    try with(release(addenda)) {
      #expect(catalog.isBillable("F88.A", on: day) && !catalog.isBillable("F88.A", on: before))
      #expect(!catalog.isBillable("F41.1", on: day) && catalog.isBillable("F41.1", on: before))
      #expect(!catalog.isBillable("F39", on: day) && catalog.isBillable("F39", on: before))
      #expect(catalog.title("F88.A") == "Invented disorder of wonder")
    }
    #expect(!catalog.isBillable("F88.A", on: day))
    #expect(catalog.isBillable("F41.1", on: day))
  }

  @Test("a later list for the same code counts from its own day")
  func laterList() throws {
    let later = Day(year: 2028, month: 10, day: 1) ?? Day(ordinal: 0)
    let first = try release(addenda)
    let second = try release(
      [ReleaseText.addendum("Add:", "F39", 1, "Unspecified mood disorder")], [first],
      effective: later)
    #expect(second.changes.map(\.word) == [.added])
    with(first, second) {
      #expect(!DiagnosisCatalog.builtin.isBillable("F39", on: day))
      #expect(DiagnosisCatalog.builtin.isBillable("F39", on: later))
    }
  }

  @Test("pairs, limits and procedures are asked by day too")
  func otherLists() throws {
    let catalog = ProcedureCatalog.builtin
    let limits = try release(ReleaseText.limits)
    let pairs = try release(ReleaseText.pairs)
    let own = try release(["code,label,valid_from,valid_to", "0999T,Invented service,2027-10-01,"])
    #expect(limits.changes.contains { $0.key == "90837" && $0.word == .changed })
    #expect(limits.count(.deleted) > 0)
    with(limits, pairs, own) {
      #expect(catalog.unitLimit("90837", on: day)?.unitsMax == 3)
      #expect(catalog.unitLimit("90837", on: before)?.unitsMax == 2)
      #expect(catalog.unitLimit("97153", on: day) == nil)
      #expect(catalog.pair("90837", "90834", on: day)?.mayBeParted == true)
      #expect(catalog.pair("90837", "90834", on: before)?.mayBeParted == false)
      #expect(catalog.pair("90791", "90832", on: day) == nil)
      #expect(catalog.isValid("0999T", on: day) && !catalog.isValid("0999T", on: before))
      #expect(catalog.label("0999T") == "Invented service")
    }
    #expect(catalog["0999T"] == nil)
  }
}
