import Foundation
import Testing

@Suite("A note id that two sources use")
struct TwoSourcesTests {
  /// A synced practice into which the note TN-78910 comes by file, too.
  private func world() throws -> OutsideWorld {
    let world = try OutsideWorld(undoSeconds: 0)
    let note =
      #"{"note_id":"TN-78910","clinician_id":"CL-456","note_text":"50-min individual session by video, client at home. Generalized anxiety disorder. CBT for worry.","session_date":"2026-11-02","session_duration_minutes":50}"#
    let file = try world.scratch.write(note, "note.json")
    #expect(try world.run("import", file).status == 0)
    return world
  }

  @Test("commands ask which one is meant, in one line with exit 2, and take SOURCE/ID")
  func commands() throws {
    let world = try world()
    let asked = try world.run("accept", "TN-78910")
    #expect(asked.status == 2)
    #expect(asked.complaints.count == 1)
    #expect(asked.error.contains("Riverbend EHR/TN-78910"))
    #expect(asked.error.contains("files/TN-78910"))
    let sources = try world.items().filter { $0["id"] as? String == "TN-78910" }
      .compactMap { $0["source"] as? String }
    #expect(Set(sources) == ["Riverbend EHR", "files"])
    #expect(try world.run("skip", "files/TN-78910").status == 0)
    #expect(try world.run("accept", "Riverbend EHR/TN-78910").status == 0)
    #expect(try world.run("undo", "Nobody/TN-78910").status == 5)
    _ = try world.run("sync", "--once")
    #expect(try world.superbills().count == 1)
    let states = try world.items().filter { $0["id"] as? String == "TN-78910" }
      .compactMap { $0["state"] as? String }
    #expect(Set(states) == ["accepted", "skipped"])
  }

  @Test("what is signed on a note from a file goes to the one EHR there is")
  func byFile() throws {
    let world = try world()
    #expect(try world.run("accept", "files/TN-78910").status == 0)
    _ = try world.run("sync", "--once")
    #expect(try world.superbills().count == 1)
  }

  @Test("the console names the source with the id, with no other note")
  func console() throws {
    let world = try world()
    let screen = try TmuxScreen(columns: 200)
    try screen.start(["--home", world.home])
    let text = try screen.wait("the list") {
      $0.contains("chain ok") && $0.contains("Riverbend EHR/TN-78910")
    }
    #expect(!text.contains("Riverbend EHR/TN-78911"))
  }

  @Test("names that would not tell sources apart are findings of the configuration")
  func names() throws {
    let scratch = try Scratch()
    func source(_ name: String) -> String {
      """
      [[ehr]]
      name = "\(name)"
      kind = "fhir"
      base = "https://ehr.example/fhir"
      token_file = "token"

      """
    }
    for text in [source("A/B"), source("files"), source("A") + source("A"), source("")] {
      let file = try scratch.write(text, "config.toml")
      let ended = try Program.run(["config", "check", "--config", file])
      #expect(ended.status == 1)
      #expect(ended.output.contains(".name"), "\(text): \(ended.output)")
    }
  }
}
