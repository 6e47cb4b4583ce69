import EHR
import Foundation
import Testing

@Suite("The watched folder")
struct DropFolderTests {
  private func with(_ body: (DropFolder, URL) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: place) }
    try body(DropFolder(path: place.path()), place)
  }

  private func put(_ text: String, _ name: String, _ place: URL) throws {
    try Data(text.utf8).write(to: place.appending(path: name))
  }

  private func names(_ place: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path()).sorted()
  }

  @Test("Only note files count: no hidden ones, links, folders or half downloads")
  func look() throws {
    try with { folder, place in
      for name in ["b.json", "a.txt", ".c.json", "d.json.part", "e.pdf"] {
        try put("x", name, place)
      }
      try FileManager.default.createSymbolicLink(
        at: place.appending(path: "f.json"), withDestinationURL: place.appending(path: "b.json"))
      try FileManager.default.createDirectory(
        at: place.appending(path: "g.json"), withIntermediateDirectories: false)
      #expect(try folder.look().map(\.name) == ["a.txt", "b.json"])
    }
  }

  @Test("A file that grew since the last look stays")
  func growing() throws {
    try with { folder, place in
      try put("[", "a.json", place)
      try put("[]", "b.json", place)
      let before = try folder.look()
      try put("[1]", "a.json", place)
      let now = try folder.look()
      #expect(DropFolder.stable(now, since: before).map(\.name) == ["b.json"])
      #expect(DropFolder.stable(now, since: []).isEmpty)
    }
  }

  @Test("A file that changes between look and reading stays")
  func changedWhileRead() throws {
    try with { folder, place in
      try put("[]", "a.json", place)
      let sighting = try #require(try folder.look().first)
      #expect(try folder.bytes(of: sighting) == Array("[]".utf8))
      try put("[1]", "a.json", place)
      #expect(try folder.bytes(of: sighting) == nil)
    }
  }

  @Test("Read files move; a name that is taken gets a number and nothing is overwritten")
  func processed() throws {
    try with { folder, place in
      for text in ["one", "two"] {
        try put(text, "a.json", place)
        try folder.moveToProcessed("a.json")
      }
      #expect(try names(place) == ["processed"])
      #expect(try names(place.appending(path: "processed")) == ["a-2.json", "a.json"])
      let first = try Data(contentsOf: place.appending(path: "processed/a.json"))
      #expect(first == Data("one".utf8))
    }
  }

  @Test("An unreadable file moves with one line that says why")
  func rejected() throws {
    try with { folder, place in
      try put("{", "a.json", place)
      try folder.moveToRejected("a.json", why: "a.json:1: this is\nno JSON")
      let rejected = place.appending(path: "rejected")
      #expect(try names(rejected) == ["a.json", "a.json.why"])
      let why = try String(contentsOf: rejected.appending(path: "a.json.why"), encoding: .utf8)
      #expect(why == "a.json:1: this is no JSON\n")
    }
  }

  @Test("A file that cannot be moved leaves no reason behind")
  func notRejected() throws {
    try with { folder, place in
      #expect(throws: FolderError.notMoved(name: "gone.json")) {
        try folder.moveToRejected("gone.json", why: "gone.json: unreadable")
      }
      let left = try names(place.appending(path: "rejected"))
      #expect(left.isEmpty)
    }
  }

  @Test("A folder that is not there is an error with its path")
  func missing() {
    #expect(throws: FolderError.unreadable(path: "/no/such/folder")) {
      try DropFolder(path: "/no/such/folder").look()
    }
  }
}
