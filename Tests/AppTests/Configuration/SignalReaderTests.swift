import Basics
import Review
import Testing

@testable import App

@Suite("From when on a supervisor is told")
struct SignalReaderTests {
  private func read(_ text: String) throws -> (SignalSettings, [Finding]) {
    let (configuration, findings) = try ConfigurationReader.read(
      text: text, path: "config.toml")
    return (configuration.signals, findings)
  }

  @Test("without a section the defaults stand")
  func defaults() throws {
    let (settings, findings) = try read("")
    #expect(settings == SignalSettings())
    #expect(findings.isEmpty)
  }

  @Test("each threshold can be set")
  func all() throws {
    let (settings, findings) = try read(
      """
      [signals]
      days = 14
      words_per_minute = 300
      fast_decisions = 3
      accept_run = 20
      override_percent = 25
      override_decisions = 10
      hours = "08:00-18:30"
      weekdays = ["mon", "wed"]
      """)
    #expect(findings.isEmpty)
    #expect(
      settings
        == SignalSettings(
          days: 14, wordsPerMinute: 300, fastDecisions: 3, acceptRun: 20, overridePercent: 25,
          overrideDecisions: 10, opens: ClockTime("08:00"), closes: ClockTime("18:30"),
          weekdays: [1, 3]))
    #expect(try read("[signals]\nhours = \"all\"").0.opens == nil)
  }

  @Test(
    "what cannot be is told by its line, and the default stands",
    arguments: [
      ("days = 0", "signals.days"), ("hours = \"8 to 5\"", "signals.hours"),
      ("hours = \"09:00-09:00\"", "signals.hours"), ("weekdays = [\"monday\"]", "signals.weekdays"),
      ("weekdays = []", "signals.weekdays"), ("accept_run = \"many\"", "signals.accept_run"),
      ("speed = 3", "signals.speed"),
    ])
  func faults(line: String, key: String) throws {
    let (settings, findings) = try read("[signals]\n" + line)
    #expect(settings == SignalSettings())
    #expect(findings.count == 1)
    #expect(findings.first?.place == "config.toml:2")
    #expect(findings.first?.message.contains(key) == true)
  }
}
