import Audit
import Basics
import CodeSets
import Testing

@testable import Storage

@Suite("Code lists taken in are kept with their audit entry")
struct CodeReleaseTests {
  @Test("lists come back in the order they were taken in, and the trail says what changed")
  func kept() throws {
    let fixture = try Fixture()
    let release = CodeRelease(
      list: .unitLimits, effective: Fixture.day,
      changes: [
        CodeChange(key: "90837", old: CodeFacts(number: 2), new: CodeFacts(number: 3)),
        CodeChange(key: "97153", old: CodeFacts(number: 32), new: nil),
      ], outside: 7)
    #expect(try fixture.store.codeReleases().isEmpty)
    try fixture.store.take([(release, Array("file".utf8))], by: fixture.biller, at: fixture.now)
    try fixture.reopen()
    let kept = try fixture.store.codeReleases()
    #expect(kept.map(\.release) == [release])
    let entry = try #require(
      try fixture.store.auditEntries(from: kept[0].entry, limit: 1).first?.text)
    #expect(entry.contains("\"unit_limits\"") && entry.contains("\"changed\":1"))
    #expect(entry.contains(kept[0].fileSHA256) && entry.contains("\"ana\""))
    #expect(try fixture.store.verifyAudit().firstBad == nil)
    try fixture.expectSound()
  }
}
