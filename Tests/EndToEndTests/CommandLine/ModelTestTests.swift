import Foundation
import Testing

@Suite("model test: one invented note goes out and comes back", .serialized)
struct ModelTestTests {
  private static let secret = "sandbox-model-key"
  /// What stands in the invented note and must stand in no byte that leaves.
  private static let values = [
    "Jonah", "Ridgely", "Priya", "Ferrante", "W448201937", "555-0177", "02/11/1990", "Bellevue",
    "mail.example", "05/15/2024",
  ]

  private func set(
    _ world: OutsideWorld, _ more: String = "part2_program = false", wire: String = "openai",
    key: String = ModelTestTests.secret, mode: Int = 0o600
  ) throws {
    let file = try world.scratch.write(key, "model.key")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    try """
    [model]
    wire = "\(wire)"
    base = "\(world.origin)/v1"
    model = "invented-1-20260101"
    key_file = "\(file)"
    input_dollars = "2.50"
    output_dollars = "10.00"
    \(more)
    """.write(toFile: world.home + "/config.toml", atomically: true, encoding: .utf8)
  }

  private func bodies(_ world: OutsideWorld) throws -> [String] {
    try world.writes().filter { ($0["target"] as? String)?.hasPrefix("/v1/") == true }
      .compactMap { $0["body"] as? String }
  }

  @Test(
    "what left is shown in tokens, what came back is judged by the rules",
    arguments: [
      "openai", "anthropic", "ollama", "llama.cpp",
    ])
  func goesWell(wire: String) throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world, wire: wire)
    let ended = try world.run("model", "test", "--json")
    #expect(ended.status == 0, "\(ended.error)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [String: Any])
    let sent = try #require(answer["sent"] as? [String: Any])
    #expect((sent["text"] as? String)?.contains("[CLIENT]") == true)
    let rules = try #require(answer["rules"] as? [String: Any])
    let codes = (rules["suggested_cpt_codes"] as? [[String: Any]])?.compactMap {
      $0["code"] as? String
    }
    #expect(codes == ["90834"])
    let overruled = rules["overruled"] as? [[String: Any]]
    #expect(overruled?.compactMap { $0["code"] as? String } == ["90837"])
    #expect((answer["cost_microcents"] as? Int ?? 0) > 0)
    let received = try bodies(world)
    #expect(received.count == 1 && received.first?.utf8.count == sent["bytes"] as? Int)
    for value in ModelTestTests.values {
      #expect(!received.joined().contains(value) && !ended.output.contains(value))
    }
    #expect(!world.said.contains(ModelTestTests.secret))
  }

  @Test("a person reads what left, what came back, cost and time")
  func words() throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world, "part2_program = false\nretention = \"nothing is kept\"")
    let ended = try world.run("model", "test")
    #expect(ended.status == 0)
    for word in [
      "asked", "left", "answered", "90837", "not 90837", "cost", "$0.00", "time", "keeps",
    ] {
      #expect(ended.output.contains(word), "\(word)")
    }
    let whole = try world.run("model", "test", "--verbose")
    #expect(whole.output.contains("json_schema"))
  }

  @Test("no model, a key others can read and a missing key file are told with exit 3")
  func notSet() throws {
    let world = try OutsideWorld(isSynced: false)
    let none = try world.run("model", "test")
    #expect(none.status == 3 && none.error.contains("[model]"))
    try set(world, mode: 0o644)
    let open = try world.run("model", "test")
    #expect(open.status == 3 && open.error.contains("chmod 600"))
    #expect(open.complaints.count == 1)
    #expect(try bodies(world).isEmpty)
  }

  @Test("what the gate forbids ends with exit 5, every reason in one line, and nothing left")
  func refused() throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world, "tokens_per_day = 100")
    let ended = try world.run("model", "test")
    #expect(ended.status == 5)
    #expect(ended.error.contains("part2_program") && ended.error.contains("100 tokens"))
    #expect(ended.complaints.count == 1)
    #expect(try bodies(world).isEmpty)
  }

  @Test("a day's tokens are spent over several runs")
  func spent() throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world, "part2_program = false\ntokens_per_day = 3000")
    var states: [Int32] = []
    for _ in 0..<4 { states.append(try world.run("model", "test").status) }
    #expect(states.first == 0 && states.last == 5, "\(states)")
    try "{".write(
      toFile: world.home + "/state/model-spending.json", atomically: true, encoding: .utf8)
    #expect(try world.run("model", "test").status == 5, "what cannot be read counts as spent")
  }

  @Test(
    "a server that is not there or too busy ends with 4, an answer nobody can use with 3",
    arguments: [
      (#"{"kind":"status","status":503}"#, Int32(4)), (#"{"kind":"status","status":400}"#, 3),
      (#"{"kind":"truncated_json"}"#, 3), (#"{"kind":"schema_violation"}"#, 3),
      (#"{"kind":"model_refusal"}"#, 3), (#"{"kind":"length_finish"}"#, 3),
      (#"{"kind":"wrong_content_type"}"#, 3), (#"{"kind":"injected_instructions"}"#, 3),
      (#"{"kind":"echoed_phi","text":"Jonah Ridgely"}"#, 3), (#"{"kind":"invented_code"}"#, 1),
      (#"{"kind":"foreign_evidence"}"#, 1),
    ])
  func faults(fault: String, status: Int32) throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world)
    let rule = fault.replacingOccurrences(
      of: "{\"kind\"", with: "{\"route\":\"POST /v1/*\",\"kind\"")
    try world.turn(faults: "{\"rules\":[\(rule)]}")
    let ended = try world.run("model", "test")
    #expect(ended.status == status, "\(ended.error)")
    #expect(ended.complaints.count == (status == 1 ? 0 : 1), "\(ended.error)")
    for value in ModelTestTests.values {
      #expect(!(ended.output + ended.error).contains(value))
      #expect(try !bodies(world).joined().contains(value))
    }
  }

  @Test("nobody listens: exit 4 and one line")
  func nobody() throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world)
    let path = world.home + "/config.toml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: world.origin, with: "http://127.0.0.1:9")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let ended = try world.run("model", "test")
    #expect(ended.status == 4 && ended.complaints.count == 1)
  }

  @Test("config check says beforehand what the gate would say")
  func check() throws {
    let world = try OutsideWorld(isSynced: false)
    try set(world, "retention = \"\"")
    let ended = try world.run("config", "check")
    #expect(ended.status == 1)
    #expect(ended.output.contains("model.retention") && ended.output.contains("part2_program"))
  }
}
