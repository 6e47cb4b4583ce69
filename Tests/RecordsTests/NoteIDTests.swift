import Basics
import Foundation
import Records
import Testing

@Suite("A note's id and where it came from")
struct NoteIDTests {
  private let north = SourceID("North")

  @Test("The same id of two sources names two notes; the id itself is the EHR's")
  func apart() {
    #expect(NoteID("N1", from: north) != NoteID("N1"))
    #expect(NoteID("N1", from: north).description == "N1")
    #expect(NoteID("N1", from: north).qualified == "North/N1")
    #expect(NoteID("N1").qualified == "files/N1")
  }

  @Test("By id first, then by source")
  func order() {
    let ids = [NoteID("N2"), NoteID("N1", from: SourceID("South")), NoteID("N1", from: north)]
    #expect(ids.sorted().map(\.qualified) == ["North/N1", "South/N1", "files/N2"])
  }

  @Test("Written and read again it is the same", arguments: ["", "North"])
  func coded(_ source: String) throws {
    let id = NoteID("N/1", from: SourceID(source))
    let data = try JSONEncoder().encode([id])
    #expect(try JSONDecoder().decode([NoteID].self, from: data) == [id])
  }
}
