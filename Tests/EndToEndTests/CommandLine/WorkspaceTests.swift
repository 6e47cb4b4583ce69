import Foundation
import Testing

@Suite("Where a workspace is, and what stands in it")
struct WorkspaceTests {
  @Test("--home goes before COUNTERSIGN_HOME, that before the XDG folders")
  func home() throws {
    let scratch = try Scratch()
    let surroundings = [
      "HOME": scratch.file("person"), "XDG_DATA_HOME": scratch.file("data"),
      "XDG_CONFIG_HOME": scratch.file("config"), "XDG_STATE_HOME": scratch.file("state"),
    ]
    func shown(_ words: [String], _ more: [String: String] = [:]) throws -> [String: Any] {
      let ended = try Program.run(
        ["config", "show", "--json"] + words, environment: surroundings.merging(more) { $1 })
      return try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [String: Any]
        ?? [:]
    }
    let xdg = try shown([])
    #expect(xdg["database"] as? String == scratch.file("data/countersign/countersign.db"))
    #expect(xdg["configuration"] as? String == scratch.file("config/countersign/config.toml"))
    let variable = try shown([], ["COUNTERSIGN_HOME": scratch.file("v")])
    #expect(variable["database"] as? String == scratch.file("v/countersign.db"))
    let option = try shown(
      ["--home", scratch.file("o"), "--config", scratch.file("mine.toml")],
      ["COUNTERSIGN_HOME": scratch.file("v")])
    #expect(option["database"] as? String == scratch.file("o/countersign.db"))
    #expect(option["configuration"] as? String == scratch.file("mine.toml"))
  }

  @Test("with --home all of it lies under one folder, made by what needs it")
  func folders() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    _ = try Program.run(["config", "show", "--home", home])
    #expect(!FileManager.default.fileExists(atPath: home))
    #expect(try Program.run(["sync", "--once", "--home", home]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home).sorted()
    for name in ["countersign.db", "inbox", "keys", "processed", "rejected", "state"] {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test("the demo keeps to a workspace of its own, and --reset forgets that one only")
  func demo() throws {
    let scratch = try Scratch()
    let surroundings = [
      "HOME": scratch.path, "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "",
    ]
    func run(_ words: String...) throws -> Program.Ended {
      try Program.run(words, environment: surroundings)
    }
    #expect(try run("sync", "--once").status == 0)
    let own = scratch.file(".local/share/countersign/countersign.db")
    let before = FileManager.default.contents(atPath: own)
    #expect(before != nil)
    #expect(try run("demo", "--once", "--items", "30").status == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: scratch.file(".local/share/countersign-demo/countersign.db")))
    #expect(try run("demo", "--once", "--items", "10", "--reset").status == 0)
    #expect(FileManager.default.contents(atPath: own) == before)
    let count = try run(
      "queue", "review", "--json", "--home", scratch.file(".local/share/countersign-demo"))
    #expect(count.output.contains("\"count\":10") || count.output.contains("\"count\":9"))
  }

  @Test(
    "demo --once ends with 0 on the sample practice, twice; the workspace serves other commands")
  func demoOnce() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    let first = try Program.run(["demo", "--once", "--home", home])
    #expect(first.status == 0, "\(first.error)")
    #expect(first.output.contains("496") || first.output.contains("499"))
    let again = try Program.run(["demo", "--once", "--json", "--home", home])
    #expect(again.status == 0)
    #expect(again.output.contains("\"new_notes\" : 0"))
    #expect(try Program.run(["accept", "TN-78910", "--home", home]).status == 0)
    #expect(try Program.run(["doctor", "--home", home]).status == 0)
  }

  @Test("--quiet says nothing when all went well")
  func quiet() throws {
    let scratch = try Scratch()
    let home = scratch.file("w")
    let once = try Program.run(["demo", "--once", "--items", "10", "--quiet", "--home", home])
    #expect(once.output + once.error == "")
    let items = try Program.json(["queue", "review", "--json", "--home", home])["items"]
    let first = try #require((items as? [[String: Any]])?.first?["id"] as? String)
    let skipped = try Program.run(["skip", first, "--quiet", "--home", home])
    #expect(skipped.status == 0)
    #expect(skipped.output + skipped.error == "")
  }
}
