import Foundation
import Testing

@Suite("Strange notes by file: a line or a finding, the console alive, nothing lost")
struct StrangeNoteTests {
  /// Files a person might drop, and whether a note can be read out of them.
  static let files: [(name: String, bytes: [UInt8], isNote: Bool)] = [
    ("TN-1_CL-1_2026-11-20_45min.txt", Array("45 min individual session.".utf8), true),
    ("TN-2_CL-1_2026-11-20_45min.txt", Array(repeating: 65, count: 1 << 20), true),
    ("TN-3_CL-1_2026-11-20_45min.txt", [], false),
    (
      "TN-4_CL-1_2026-11-20_45min.txt",
      Array("45 min session ".utf8) + [0xC3, 0x28, 0xFF] + Array(" end".utf8), true
    ),
    (
      "TN-5_CL-1_2026-11-20_50min.txt",
      Array(
        "50 min individual session.\u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[?1049l\u{9B}31m end".utf8),
      true
    ),
    ("broken.json", Array(#"{"note_id":"TN-6","note_text":"half"#.utf8), false),
    ("deep.json", Array(repeating: UInt8(ascii: "["), count: 100_000), false),
  ]

  @Test("through import: each file has its line, escapes reach no terminal, exit 3 at the end")
  func importing() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    for file in StrangeNoteTests.files { try scratch.write(file.bytes, file.name) }
    for file in StrangeNoteTests.files {
      let ended = try Program.run(["import", scratch.file(file.name), "--home", home])
      let said = ended.output + ended.error
      #expect(!said.contains("\u{1B}"), "\(file.name)")
      #expect(ended.status == (file.isNote ? 0 : 3), "\(file.name): \(said)")
      #expect(FileManager.default.fileExists(atPath: scratch.file(file.name)))
    }
    let queue = try Program.json(["queue", "review", "--json", "--home", home])
    #expect(queue["count"] as? Int == StrangeNoteTests.files.filter(\.isNote).count)
    let doctor = try Program.run(["doctor", "--home", home])
    #expect(doctor.status == 0)
  }

  @Test(
    "through the watched inbox under an open console: the title is untouched, every file has its place"
  )
  func inbox() throws {
    let desk = try Desk()
    let title = try desk.screen.title()
    for file in StrangeNoteTests.files {
      let path = desk.world.home + "/inbox/" + file.name
      try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    }
    let isTaken = try eventually {
      try FileManager.default.contentsOfDirectory(atPath: desk.world.home + "/inbox").isEmpty
    }
    #expect(isTaken)
    for file in StrangeNoteTests.files {
      let folder = desk.world.home + (file.isNote ? "/processed/" : "/rejected/")
      #expect(FileManager.default.fileExists(atPath: folder + file.name), "\(file.name)")
      let why = eventually(seconds: file.isNote ? 0 : 10) {
        FileManager.default.fileExists(atPath: folder + file.name + ".why")
      }
      #expect(why == !file.isNote, "\(file.name)")
    }
    try desk.screen.wait("the new notes counted") { $0.contains("500 to sign") }
    for id in ["5", "4", "2"] {
      try desk.screen.press("/")
      try desk.screen.type("TN-\(id)")
      try desk.screen.press("Enter")
      try desk.screen.wait("note \(id)") { Desk.selected($0) == "TN-\(id)" }
      try desk.waitForNote()
      try desk.screen.press("o")
      try desk.screen.wait("the whole note") { $0.contains("TN-\(id)") && !$0.contains("to sign") }
      try desk.screen.press("q")
      try desk.screen.wait(for: "to sign")
    }
    #expect(try desk.screen.title() == title)
    let alternate = try desk.screen.modes().contains("alternate=1")
    #expect(alternate)
    try desk.leave()
    try FileManager.default.removeItem(atPath: desk.world.home + "/processed")
    try FileManager.default.removeItem(atPath: desk.world.home + "/rejected")
    try assertInvariants(world: desk.world, screen: desk.screen)
  }
}
