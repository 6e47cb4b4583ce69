import ArgumentParser
import Basics
import Foundation
import Records
import Storage

/// The practice's shelf of guidelines; `import` puts Markdown files onto it.
struct GuidelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guideline",
    abstract: "List and search the guidelines that questions to a model are grounded in.",
    discussion: """
      A guideline is a Markdown file taken in by `import`. Its head may say for whom it holds:

        ---
        title: Telehealth billing
        payer: Aetna
        payer_class: commercial
        effective: 2026-01-01
        ---

      Example: countersign guideline search telehealth 90834
      """,
    subcommands: [List.self, Search.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List every version of every guideline.",
      discussion: "Example: countersign guideline list --json")
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let store = try Looking.open(global)
      defer { store.close() }
      let all = try store.guidelines()
      if json { return Output.line(Output.json(["guidelines": all])) }
      for one in all {
        let whose = one.payer ?? one.payerClass?.rawValue ?? "any payer"
        Output.line(
          Output.plain(
            "\(one.name) version \(one.version)\(one.isCurrent ? "" : ", replaced"): "
              + "\(one.title), \(whose), \(one.passages) passages"))
      }
      if all.isEmpty {
        Output.line("no guideline is kept; countersign import FILE.md takes one in")
      }
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Passages that hold any of the words, the best first.",
      discussion: """
        Examples:
          countersign guideline search telehealth 90834
          countersign guideline search audio only --payer Aetna --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false
    @Option(help: ArgumentHelp("Also what holds for this payer alone.", valueName: "NAME"))
    var payer: String?
    @Option(help: ArgumentHelp("Also what holds for this class alone.", valueName: "CLASS"))
    var payerClass: String?
    @Argument(help: ArgumentHelp("Words and codes.", valueName: "WORD")) var words: [String]

    func run() throws {
      if let payerClass, PayerClass(rawValue: payerClass) == nil {
        let known = PayerClass.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(.usage, "--payer-class is one of \(known)")
      }
      let store = try Looking.open(global)
      defer { store.close() }
      let clock = WallClock()
      let found = try store.passages(
        GuidelineQuestion(
          words: words, payer: payer, payerClass: payerClass.flatMap { PayerClass(rawValue: $0) },
          day: clock.day(at: clock.now)), limit: 10)
      if json { return Output.line(Output.json(["passages": found])) }
      for passage in found {
        Output.line(Output.plain("\(passage.source), \(passage.place)"))
        for line in passage.text.split(whereSeparator: \.isNewline) {
          Output.line("  " + Output.plain(String(line)))
        }
      }
    }
  }
}
