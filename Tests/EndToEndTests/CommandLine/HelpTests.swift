import Foundation
import Testing

@Suite("The command line teaches itself")
struct HelpTests {
  static let commands = [
    ["console"], ["demo"], ["sandbox"], ["sync"], ["serve"], ["import"], ["suggest"],
    ["deidentify"], ["queue"],
    ["accept"], ["modify"], ["reject"], ["skip"], ["undo"], ["audit"], ["audit", "list"],
    ["audit", "show"], ["audit", "story"], ["audit", "signals"], ["audit", "verify"],
    ["audit", "export"], ["audit", "prove"],
    ["audit", "resume"], ["config"], ["config", "show"], ["config", "check"], ["config", "keys"],
    ["user"], ["user", "add"], ["user", "list"], ["user", "disable"], ["user", "passphrase"],
    ["user", "access"], ["user", "assign"], ["user", "unassign"],
    ["model"], ["model", "test"], ["model", "sent"], ["guideline"], ["guideline", "list"],
    ["guideline", "search"], ["consent"], ["consent", "give"], ["consent", "revoke"],
    ["consent", "show"], ["batch"], ["batch", "propose"], ["batch", "list"], ["batch", "show"],
    ["batch", "approve"], ["batch", "refuse"], ["break-glass"], ["break-glass", "open"],
    ["break-glass", "end"], ["break-glass", "list"], ["break-glass", "read"],
    ["codes"], ["codes", "import"], ["theme"], ["theme", "list"], ["theme", "check"], ["doctor"],
    ["backup"], ["restore"], ["key"], ["key", "rotate"],
  ]

  @Test("every command's help shows an example", arguments: commands)
  func examples(words: [String]) throws {
    let ended = try Program.run(words + ["--help"])
    #expect(ended.status == 0)
    #expect(ended.output.contains("Example"))
    #expect(ended.output.contains("countersign " + words.joined(separator: " ")))
    #expect(ended.error.isEmpty)
  }

  @Test("the list of commands above is the program's own")
  func allCommands() throws {
    let help = try Program.run(["--help"]).output
    let listed = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
        return line.split(separator: " ").first.map(String.init)
      }.filter { $0 != "See" }
    #expect(Set(listed) == Set(HelpTests.commands.map { $0[0] }))
  }

  @Test("shell completions for bash, zsh and fish", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let ended = try Program.run(["--generate-completion-script", shell])
    #expect(ended.status == 0)
    #expect(ended.output.contains("countersign"))
    #expect(ended.output.contains("accept"))
    guard shell == "bash" else { return }
    let check = try Program.run("bash", ["-n"], input: Data(ended.output.utf8))
    #expect(check.status == 0)
  }

  @Test(
    "wrong words: exit 2 and one line that says how to go on",
    arguments: [
      ["frobnicate"], ["queue"], ["queue", "review", "--frob"], ["queue", "claims"],
      ["demo", "--items", "many"], ["demo", "--items", "0"], ["reject", "TN-1"],
      ["reject", "TN-1", "--reason", "mood"], ["reject", "TN-1", "--reason", "other"],
      ["queue", "review", "--filter", "colour:red"], ["suggest", "--engine", "oracle", "-"],
    ])
  func wrongWords(words: [String]) throws {
    let scratch = try Scratch()
    let ended = try Program.run(words, environment: ["COUNTERSIGN_HOME": scratch.file("w")])
    #expect(ended.status == 2)
    #expect(ended.complaints.count == 1, "\(ended.error)")
    #expect(ended.output.isEmpty)
  }
}
