import Basics
import Console
import Screen
import Testing

/// One table of keys; all can be bound anew.
@Suite("Keys")
struct KeymapTests {
  @Test("keys as shipped are real and mean one thing")
  func shipped() {
    let keymap = Keymap()
    for entry in KeyTable.entries {
      #expect(keymap.keys(for: entry.action).map(\.name) == entry.keys)
    }
  }

  @Test("an action bound to another key answers to it, and hints and help show it")
  func rebound() {
    var findings: [Finding] = []
    let keymap = Keymap(
      bindings: [.init(action: "accept", keys: ["F2"])], findings: &findings)
    #expect(findings.isEmpty)
    var bench = Bench(settings: Bench.settings(keymap: keymap))
    bench.press("a")
    #expect(bench.judged.isEmpty)
    #expect(bench.screen.contains("F2 accept"))
    bench.press("F2")
    #expect(bench.judged.count == 1)
  }

  @Test("an action can be left without a key; its command remains")
  func disabled() {
    var findings: [Finding] = []
    let keymap = Keymap(
      bindings: [.init(action: "skip", keys: ["<disabled>"])], findings: &findings)
    var bench = Bench(settings: Bench.settings(keymap: keymap))
    bench.press("s")
    #expect(bench.judged.isEmpty && bench.bottom.contains("s is not bound"))
    bench.command("skip")
    #expect(bench.judged.count == 1)
  }

  @Test("an unknown action or key lists the known ones with the place")
  func unknown() {
    var findings: [Finding] = []
    _ = Keymap(
      bindings: [
        .init(action: "dance", keys: ["d"], place: "config.toml:3"),
        .init(action: "accept", keys: ["Hyper-Q"], place: "config.toml:4"),
      ], findings: &findings)
    #expect(findings.map(\.code) == ["unknown_action", "unknown_key"])
    #expect(findings[0].message.contains("accept, modify, reject"))
    #expect(findings[1].message.contains("PgDn"))
    #expect(findings.map(\.place) == ["config.toml:3", "config.toml:4"])
  }

  @Test("a key taken from an action that has no other is told")
  func taken() {
    var findings: [Finding] = []
    let keymap = Keymap(bindings: [.init(action: "skip", keys: ["a"])], findings: &findings)
    #expect(keymap.action(for: .character("a")) == .skip)
    #expect(findings.map(\.code) == ["key_taken"])
  }

  @Test("the manual's table has a row for each action")
  func markdown() {
    let table = Keymap.markdownTable()
    #expect(table.hasPrefix("| key | command | does |\n|---|---|---|\n"))
    #expect(table.contains("| `a` | `:accept` | sign the codes that are ticked |"))
    #expect(table.split(separator: "\n").count == KeyTable.entries.count + 2)
  }
}
