import Basics
import Records
import Testing

@testable import App

@Suite("Payer rules are read from the configuration; what is wrong is named by line and key")
struct PayerReaderTests {
  func read(_ text: String) throws -> (Configuration, [Finding]) {
    try ConfigurationReader.read(text: text, path: "config.toml")
  }

  @Test("rules of a class and of a single payer")
  func values() throws {
    let (configuration, findings) = try read(
      """
      [payer.class.medicaid]
      telehealth_modifier = "GT"
      telehealth_place = "02"
      units = "full"
      audio_only = false
      interactive_complexity = false
      authorization = ["90837", "96130"]
      sessions_a_day = 1
      credential_modifiers = { LPC = "HO", LMSW = "HN" }

      [payer.id."P-100"]
      telehealth_modifier = "none"
      """)
    #expect(findings == [])
    let rule = try #require(configuration.payers.byClass[.medicaid])
    #expect(
      rule
        == PayerRule(
          telehealthModifier: "GT", telehealthPlace: "02", units: .full, takesAudioOnly: false,
          paysComplexity: false, authorization: ["90837", "96130"], sessionsPerDayMax: 1,
          credentialModifiers: ["LPC": "HO", "LMSW": "HN"]))
    #expect(configuration.payers.byPayer[PayerID("P-100")]?.telehealthModifier == "")
  }

  @Test(
    "each mistake is told with its line and key, and sets nothing",
    arguments: [
      ("telehealth_modifier = \"93\"", "payer.class.medicaid.telehealth_modifier"),
      ("telehealth_place = 2", "payer.class.medicaid.telehealth_place"),
      ("units = \"half\"", "payer.class.medicaid.units"),
      ("audio_only = \"no\"", "payer.class.medicaid.audio_only"),
      ("authorization = \"90837\"", "payer.class.medicaid.authorization"),
      ("authorization = [\"9083\"]", "payer.class.medicaid.authorization"),
      ("sessions_a_day = 0", "payer.class.medicaid.sessions_a_day"),
      ("credential_modifiers = { LPC = \"long\" }", "payer.class.medicaid.credential_modifiers"),
      ("modifier = \"95\"", "payer.class.medicaid.modifier"),
    ])
  func mistakes(line: String, key: String) throws {
    let (configuration, findings) = try read(
      "[practice]\nname = \"A\"\n[payer.class.medicare]\nunits = \"full\"\n"
        + "[payer.class.medicaid]\n# rules\n" + line + "\n")
    #expect(findings.map(\.place) == ["config.toml:7"])
    #expect(findings.first?.message.hasPrefix(key) == true)
    #expect(configuration.payers.byClass[.medicaid] == PayerRule())
    #expect(configuration.payers.byClass[.medicare]?.units == .full)
  }

  @Test("an unknown class and an unknown kind of table are told")
  func unknown() throws {
    let (configuration, findings) = try read(
      "[payer.class.medicade]\nunits = \"full\"\n[payer.name.X]\nunits = \"full\"\n")
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.place.hasPrefix("config.toml:") })
    #expect(configuration.payers.isEmpty)
  }
}
