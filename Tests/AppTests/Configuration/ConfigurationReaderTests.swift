import Basics
import Console
import Records
import Review
import Testing

@testable import App

@Suite("The configuration is read with findings that name file, line and key")
struct ConfigurationReaderTests {
  func read(_ text: String) throws -> (Configuration, [Finding]) {
    try ConfigurationReader.read(text: text, path: "config.toml")
  }

  @Test("where signed heads are kept besides is set under [audit]")
  func audit() throws {
    let (configuration, findings) = try read(
      """
      [audit]
      anchor_file = "/mnt/other/heads"
      anchor_command = ["logger", "-t", "x"]
      checkpoint_entries = 50
      """)
    #expect(findings == [])
    #expect(configuration.audit.anchorFile == "/mnt/other/heads")
    #expect(configuration.audit.anchorCommand == ["logger", "-t", "x"])
    #expect(configuration.audit.checkpointEntries == 50)
    for bad in ["anchor_command = \"logger\"", "anchor_command = []", "checkpoint_entries = 0"] {
      let (configuration, findings) = try read("[audit]\n\(bad)")
      #expect(findings.count == 1, "\(bad)")
      #expect(configuration.audit.anchorCommand == [])
      #expect(configuration.audit.checkpointEntries == 256)
    }
  }

  @Test("what one person may do alone, and how long a broken glass lasts, is set under [review]")
  func review() throws {
    let (set, findings) = try read("[review]\nbatch_alone_max = 25\nbreak_glass_minutes = 15")
    #expect(findings == [])
    #expect(set.fourEyes.batchMax == 25)
    #expect(set.glassMinutes == 15)
    let (unset, complaints) = try read("[review]\nbreak_glass_minutes = 100000")
    #expect(complaints.count == 1)
    #expect(unset.fourEyes.batchMax == nil)
    #expect(unset.glassMinutes == 60)
  }

  @Test("what is set is used")
  func values() throws {
    let (configuration, findings) = try read(
      """
      [practice]
      name = "Riverbend"
      [console]
      theme = "light"
      undo_seconds = 20
      accessible = true
      [keys]
      accept = "y"
      reject = ["r", "Delete"]
      [[ehr]]
      name = "Main"
      kind = "fhir"
      base = "https://ehr.example/fhir"
      token_file = "token"
      """)
    #expect(findings == [])
    #expect(configuration.practice == "Riverbend")
    #expect(configuration.console.theme == "light")
    #expect(configuration.console.undoSeconds == 20)
    #expect(configuration.console.accessible)
    #expect(configuration.keys.count == 2)
    #expect(configuration.sources.map(\.name) == ["Main"])
  }

  @Test("a key nobody knows is named with its line and the known ones, the rest is used")
  func unknownKey() throws {
    let (configuration, findings) = try read("[console]\ntheme = \"light\"\ncolour = \"red\"\n")
    #expect(configuration.console.theme == "light")
    let finding = try #require(findings.first)
    #expect(finding.place == "config.toml:3")
    #expect(finding.message.contains("console.colour"))
    #expect(finding.message.contains("undo_seconds"))
  }

  @Test("a value of the wrong kind is named with its line and does not count")
  func wrongKind() throws {
    let (configuration, findings) = try read("[console]\n\nundo_seconds = \"soon\"\n")
    #expect(configuration.console.undoSeconds == 10)
    #expect(findings.map(\.place) == ["config.toml:3"])
    #expect(findings.first?.severity == .error)
  }

  @Test("a number out of range does not count")
  func outOfRange() throws {
    let (configuration, findings) = try read("[console]\nundo_seconds = 99999\n")
    #expect(configuration.console.undoSeconds == 10)
    #expect(findings.first?.message.contains("0 to 3600") == true)
  }

  @Test("a file that is not TOML is refused with its line and exit code 3")
  func notTOML() {
    let failure = #expect(throws: Failure.self) { try read("[console]\ntheme = = 1\n") }
    #expect(failure?.code == .unreadable)
    #expect(failure?.line.hasPrefix("config.toml:2:") == true)
  }

  @Test("a source without a credential is a finding and no source")
  func sourceWithoutCredential() throws {
    let (configuration, findings) = try read(
      "[[ehr]]\nname = \"Main\"\nkind = \"fhir\"\nbase = \"https://ehr.example\"\n")
    #expect(configuration.sources.isEmpty)
    #expect(findings.first?.message.contains("token_file") == true)
  }

  @Test("an unknown kind of source lists the known ones")
  func unknownKind() throws {
    let (_, findings) = try read(
      "[[ehr]]\nname = \"M\"\nbase = \"https://e.example\"\nkind = \"x\"\n")
    #expect(findings.first?.message.contains("fhir, vendor") == true)
    #expect(findings.first?.place == "config.toml:4")
  }

  @Test("fees are dollars in quotes; a number is refused, because a binary fraction is no money")
  func fees() throws {
    let (configuration, findings) = try read("[fees]\n90834 = \"150.00\"\n90837 = 180.5\n")
    #expect(configuration.fees.fees == ["90834": Money(cents: 15_000)])
    #expect(findings.map(\.place) == ["config.toml:3"])
  }

  @Test("no file means the defaults")
  func noFile() throws {
    let (configuration, findings) = try ConfigurationReader.read(path: "/nowhere/config.toml")
    #expect(findings.isEmpty)
    #expect(configuration.console.theme == "dark")
  }
}
