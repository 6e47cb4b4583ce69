import Advice
import ArgumentParser
import Basics
import Coding
import Foundation
import Records
import Worker

/// The language model that may be asked beside the rules.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Try the language model; show what left for it.",
    discussion: "Example: countersign model test", subcommands: [Test.self, Sent.self])

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send one invented note; show what left and what came back.",
      discussion: """
        The note is about nobody. It goes the way of every note: identifiers out, the gate, the \
        wire, the answer read strictly, the rules last. Exit 0 when all went well, 1 when parts of \
        the answer were dropped, 3 when the configuration or the answer cannot be used, 4 when the \
        server cannot be reached, 5 when the gate lets nothing out.

        Examples:
          countersign model test
          countersign model test --json --home practice
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let places = global.places()
      let (configuration, findings) = try ConfigurationReader.read(path: places.configuration)
      for finding in findings where finding.message.hasPrefix("model") {
        Output.error(finding.line)
      }
      guard let settings = configuration.model else {
        throw Failure(
          .unreadable,
          "\(places.configuration): no model is set; write [model] with wire, base and model")
      }
      let clock = WallClock()
      let desk = try ModelDesk(settings, places: places, clock: clock)
      let reading = desk.reader.read(
        InventedNote.question(settings.terms), spending: desk.spending(on: clock.now.day))
      if !reading.body.isEmpty { try desk.keep(reading.spending) }
      let answer = ModelTestAnswer(reading, settings.terms, rules: InventedNote.judged(reading))
      if json {
        Output.line(Output.json(answer))
      } else {
        let lines = answer.lines(isVerbose: global.verbose)
        for line in lines { Output.line(Output.plain(line)) }
      }
      try end(reading, places)
    }

    private func end(_ reading: SecondReading, _ places: Places) throws {
      switch reading.outcome {
      case .advice(let advice): if !advice.findings.isEmpty { throw Failure(.findings, "") }
      case .refused(let refusals):
        let reasons = refusals.map { "\($0)" }.joined(separator: "; ")
        throw Failure(.notAllowed, Output.plain("\(places.configuration): not sent: \(reasons)"))
      case .failed(let fault):
        throw Failure(fault.isOutage ? .unreachable : .unreadable, Output.plain("\(fault)"))
      }
    }
  }
}
