import Advice
import Basics
import Testing
import Worker

@testable import App

@Suite("The terms of a model are read with file, line and key")
struct ModelReaderTests {
  func read(_ text: String) throws -> (ModelSettings?, [Finding]) {
    let (configuration, findings) = try ConfigurationReader.read(text: text, path: "config.toml")
    return (configuration.model, findings)
  }

  private let whole = """
    [model]
    wire = "anthropic"
    base = "https://api.model.example/v1"
    model = "model-1"
    head = "x-api-key"
    key_file = "model.key"
    retention = "nothing is kept"
    training = false
    part2_program = false
    tokens_per_day = 1000
    dollars_per_day = "5.00"
    input_dollars = "2.50"
    output_dollars = "10.00"
    deadline_seconds = 30
    answer_tokens = 900
    steady = false
    [model.baa]
    vendor = "Model Company"
    signed = "2026-01-05"
    expires = "2027-01-05"
    endpoints = ["https://api.model.example/v1/messages"]
    models = ["model-1"]
    """

  @Test("what is set is used, and what is set opens the gate")
  func values() throws {
    let (settings, findings) = try read(whole)
    #expect(findings == [])
    let terms = try #require(settings?.terms)
    #expect(settings?.keyFile == "model.key")
    #expect(terms.endpoint.address == "https://api.model.example/v1/messages")
    #expect(terms.endpoint.head == .apiKey && !terms.endpoint.isSteady)
    #expect(terms.endpoint.reach == .elsewhere && terms.endpoint.answerTokensMax == 900)
    #expect(terms.secondsPerNote == 30 && terms.isPartTwoProgram == false)
    #expect(terms.budget.moneyPerDay == Money(cents: 500))
    let gate = Gate(terms.endpoint, budget: terms.budget)
    #expect(gate.refusals(on: try #require(Day("2026-06-01"))) == [])
    #expect(gate.refusals(on: try #require(Day("2027-01-06"))).count == 1)
  }

  @Test("without a section no model is asked")
  func none() throws {
    #expect(try read("[console]\ntheme = \"dark\"").0 == nil)
  }

  @Test("what nobody has stated stays unstated, and the gate counts it against")
  func unstated() throws {
    let (settings, findings) = try read(
      "[model]\nwire = \"openai\"\nbase = \"https://m.example/v1\"\nmodel = \"m\"")
    #expect(findings == [])
    let terms = try #require(settings?.terms)
    #expect(terms.isPartTwoProgram == nil)
    let refusals = Gate(terms.endpoint, budget: terms.budget).refusals(on: Day(ordinal: 20_000))
    #expect(
      refusals == [
        .noAgreement("https://m.example/v1/chat/completions"), .retentionUnknown, .mayTrain,
      ])
  }

  @Test("plain http to another machine is refused where it is read")
  func plain() throws {
    let (settings, findings) = try read(
      "[model]\nwire = \"openai\"\nbase = \"http://m.example/v1\"\nmodel = \"m\"")
    #expect(settings == nil)
    #expect(findings.map(\.place) == ["config.toml:3"])
    #expect(findings.first?.message.contains("https") == true)
  }

  @Test(
    "this machine, the own network and the world are told apart by the address",
    arguments: [
      ("http://127.0.0.1:11434/v1", Endpoint.Reach.thisMachine),
      ("http://localhost:8080/v1", .thisMachine), ("https://192.168.4.7/v1", .ownNetwork),
      ("https://10.0.0.9:8443/v1", .ownNetwork), ("https://172.32.0.1/v1", .elsewhere),
      ("https://llm.internal/v1", .elsewhere), ("https://11.0.0.9/v1", .elsewhere),
    ])
  func reach(base: String, expected: Endpoint.Reach) throws {
    let (settings, _) = try read(
      "[model]\nwire = \"ollama\"\nbase = \"\(base)\"\nmodel = \"m\"")
    #expect(settings?.terms.endpoint.reach == expected)
    #expect(settings?.terms.secondsPerNote == 300, "local models are slow")
  }

  @Test(
    "every wrong value is told by line and key",
    arguments: [
      ("wire = \"openai\"", "wire = \"gopher\"", 2, "model.wire"),
      ("training = false", "training = \"no\"", 8, "model.training"),
      ("tokens_per_day = 1000", "tokens_per_day = -1", 10, "model.tokens_per_day"),
      ("dollars_per_day = \"5.00\"", "dollars_per_day = 5.0", 11, "model.dollars_per_day"),
      ("signed = \"2026-01-05\"", "signed = \"yesterday\"", 19, "model.baa.signed"),
      ("steady = false", "stedy = false", 16, "model.stedy"),
      ("models = [\"model-1\"]", "models = \"model-1\"", 22, "model.baa.models"),
    ])
  func wrong(right: String, wrong: String, line: Int, key: String) throws {
    let text = whole.replacing("wire = \"anthropic\"", with: "wire = \"openai\"")
    let (_, findings) = try read(text.replacing(right, with: wrong))
    #expect(
      findings.contains { $0.place == "config.toml:\(line)" && $0.message.hasPrefix(key) },
      "\(findings)")
  }

  @Test("a contract without its day is none")
  func contract() throws {
    let (settings, findings) = try read(whole.replacing("signed = \"2026-01-05\"\n", with: ""))
    #expect(settings?.terms.endpoint.agreement == nil)
    #expect(findings.map(\.message) == ["model.baa needs vendor and signed"])
  }
}
