import Audit
import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("What people decided can be read back with what was suggested")
struct AnswerTests {
  @Test("decisions that stand come newest first, each with its suggestion; undone ones do not")
  func standing() throws {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3", "N4"] { try fixture.offer(id) }
    try fixture.accept("N1")
    var claim = Fixture.suggestion("N2").claim
    claim.lines[0].code = "90832"
    _ = try fixture.judge("N2", .modify(claim)).get()
    _ = try fixture.judge("N3", .reject(.diagnosis, note: "")).get()
    try fixture.accept("N4")
    _ = try fixture.judge("N4", .undo).get()

    let read = try fixture.store.answers(limit: 10)
    #expect(read.answers.map(\.suggestion.note.text) == ["N3", "N2", "N1"])
    #expect(read.answers.map(\.reason) == [.diagnosis, nil, nil])
    #expect(read.answers[0].signed == nil)
    #expect(read.answers[1].signed == claim)
    #expect(read.answers[2].signed == read.answers[2].suggestion.claim)
    #expect(read.trailSize == (try fixture.store.verifyAudit().size))
    #expect(try fixture.store.answers(limit: 1).answers.count == 1)
  }

  @Test("a correction takes the place of the decision it puts right")
  func corrected() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let first = try #require(try fixture.accept("N1").decision)
    fixture.later(10)
    try fixture.deliver()
    var claim = Fixture.suggestion("N1").claim
    claim.lines[0].code = "90832"
    _ = try fixture.judge("N1", .modify(claim), correcting: first).get()
    #expect(try fixture.store.answers(limit: 10).answers.map(\.signed) == [claim])
    _ = try fixture.judge("N1", .undo).get()
    #expect(
      try fixture.store.answers(limit: 10).answers.map(\.signed)
        == [Fixture.suggestion("N1").claim])
  }

  @Test("a workspace without decisions has no answers")
  func none() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    #expect(try fixture.store.answers(limit: 10).answers.isEmpty)
  }
}
