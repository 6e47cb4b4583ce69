import Foundation
import Testing

@Suite("A practice with a language model, at the real console", .serialized)
struct ModelStoryTests {
  private static let guideline = """
    ---
    title: Time of psychotherapy
    ---
    # Minutes

    90832, 90834 and 90837 are chosen by minutes; 90837 begins at 53. Questions: (402) 555-0177.
    """

  /// A practice that was not pulled yet, with a guideline on its shelf and the sandbox's model set.
  private func world(faults: String? = nil) throws -> OutsideWorld {
    let world = try OutsideWorld(isSynced: false)
    let key = try world.scratch.write("sandbox-model-key", "model.key")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    let file = world.home + "/config.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try """
    \(text)
    [model]
    wire = "openai"
    base = "\(world.origin)/v1"
    model = "invented-1"
    key_file = "\(key)"
    part2_program = false
    tokens_per_day = 100000000
    """.write(toFile: file, atomically: true, encoding: .utf8)
    if let faults { try world.turn(faults: faults) }
    return world
  }

  private func received(_ world: OutsideWorld) throws -> [String] {
    try world.writes().filter { ($0["target"] as? String)?.hasPrefix("/v1/") == true }
      .compactMap { $0["body"] as? String }
  }

  /// Opens the console and waits until everything was pulled and suggested.
  private func desk(_ world: OutsideWorld) throws -> TmuxScreen {
    let screen = try TmuxScreen(columns: 100, rows: 40)
    try screen.start(["--home", world.home])
    try screen.wait("the practice, pulled", seconds: 120) { $0.contains("to sign") }
    try screen.wait("the first notes suggested", seconds: 120) { $0.contains("TN-80014") }
    let all = try OutsideWorld().items().count
    let isThere = try eventually(seconds: 300) {
      sleep(2)
      return try world.items().count == all
    }
    #expect(isThere, "all \(all) notes of the practice are there to sign")
    return screen
  }

  /// Closes the page that is open and waits for the panes: an Escape and the next key in one go
  /// would be read as one.
  private func close(_ title: String, _ screen: TmuxScreen) throws {
    try screen.press("Escape")
    try screen.wait("the panes") { !$0.contains(title) }
  }

  private func leave(_ screen: TmuxScreen) throws {
    try screen.type(":quit!")
    try screen.press("Enter")
    try screen.waitForShell()
  }

  /// The item with that number under the cursor.
  private func find(_ number: String, _ screen: TmuxScreen) throws {
    try screen.press("/")
    try screen.type(number)
    try screen.press("Enter")
    try screen.wait("the note \(number)") { $0.contains("Note TN-\(number)") }
  }

  /// The whole page that is open: read by turning it over to its end.
  private func page(_ screen: TmuxScreen) throws -> String {
    var all = ""
    for _ in 0..<12 {
      let now = try screen.text()
      all += now
      try screen.press("PageDown")
      let turned = try eventually(seconds: 1) { try screen.text() != now }
      if !turned { break }
    }
    return all
  }

  @Test("the model's 90837 is overruled on the screen, :sent shows tokens, the trail holds hashes")
  func story() throws {
    let world = try world()
    let file = try world.scratch.write(ModelStoryTests.guideline, "minutes.md")
    #expect(try world.run("import", file).output.contains("a guideline of 1 passages, kept"))
    let screen = try desk(world)
    #expect(try screen.text().contains("model ok"))

    try find("78910", screen)
    try screen.wait("the model's code overruled") {
      $0.contains("90834") && $0.contains("90837") && $0.contains("overruled")
    }
    try screen.press("x")
    try screen.wait(for: "Why, TN-78910")
    let why = try page(screen)
    for words in [
      "Read a second time by a language model", "model invented-1", "overruled here",
      "agrees on F41.1", "overruled: 90837", "minutes.md, version 1", "chosen by minutes",
    ] {
      #expect(why.contains(words), "\(words)")
    }
    try close("Why, TN-78910", screen)

    try screen.type(":sent")
    try screen.press("Enter")
    try screen.wait(for: "Sent, TN-78910")
    let sent = try page(screen)
    #expect(sent.contains("this left") && sent.contains("PHQ-9 score: 8"))
    #expect(sent.contains("(removed)") && !sent.contains("555-0177"))
    try close("Sent, TN-78910", screen)

    // A note that names people: what left names none.
    try find("80014", screen)
    try screen.type(":sent")
    try screen.press("Enter")
    try screen.wait(for: "Sent, TN-80014")
    #expect(try page(screen).contains("[CLIENT]"))
    try close("Sent, TN-80014", screen)
    try leave(screen)

    let bodies = try received(world)
    #expect(!bodies.isEmpty && !bodies.joined().contains("Colleen"))
    let answer = try Program.json(["model", "sent", "TN-80014", "--json", "--home", world.home])
    let exchange = try #require((answer["exchanges"] as? [[String: Any]])?.first)
    let kept = try #require((exchange["sent"] as? [String: Any])?["body"] as? String)
    #expect(bodies.contains(kept), "what is shown is what the other side received")
    try expectTrail(world)
    #expect(Privacy.leaks(below: world.home).isEmpty)
  }

  /// Prompt hash, model and answer hash of TN-78910, and a trail that verifies.
  private func expectTrail(_ world: OutsideWorld) throws {
    let entries = try world.entries().filter {
      ($0["object"] as? [String: Any])?["id"] as? String == "TN-78910"
    }
    func detail(_ action: String) -> [String: Any] {
      let entry = entries.first { $0["action"] as? String == action }
      return entry?["detail"] as? [String: Any] ?? [:]
    }
    #expect((detail("model.request")["body_sha256"] as? String)?.count == 64)
    #expect(detail("model.request")["model"] as? String == "invented-1")
    #expect((detail("model.answer")["answer_sha256"] as? String)?.count == 64)
    let actor = entries.first { $0["action"] as? String == "model.answer" }?["actor"]
    #expect((actor as? [String: Any])?["kind"] as? String == "ai")
    #expect(try world.run("audit", "verify").status == 0)
  }

  @Test("with the model down the queue fills all the same, and the screen says who is missing")
  func down() throws {
    let world = try world(
      faults: #"{"rules":[{"route":"POST /v1/*","kind":"status","status":503}]}"#)
    let screen = try desk(world)
    try screen.wait(for: "the rules suggest alone")
    try find("78910", screen)
    try screen.wait(for: "90834")
    try screen.type(":sent")
    try screen.press("Enter")
    let page = try screen.wait("the reason") {
      $0.contains("The built-in rules answered alone.")
    }
    #expect(page.contains("nothing left") || page.contains("no answer"))
    try close("Sent, TN-78910", screen)
    try leave(screen)
    let asked = try received(world).count
    #expect(asked >= 1 && asked <= 18, "it is not asked again and again: \(asked)")
    #expect(try world.run("audit", "verify").status == 0)
  }
}
