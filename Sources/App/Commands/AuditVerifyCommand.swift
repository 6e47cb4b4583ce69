import ArgumentParser
import Audit
import Basics
import Storage

extension AuditCommand {
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Recompute every entry, the order and the head; compare with what was signed.",
      discussion: """
        Exit 0 when the trail is intact, 1 when it is not; names the first bad entry, and the \
        triggers that should keep it append-only and do not. Holds the log against every head that \
        was signed here and kept in the anchor file. Changes nothing.

        Example: countersign audit verify --json
        """)
    @OptionGroup var global: GlobalOptions
    @Flag(help: "For programs.") var json = false

    func run() throws {
      let places = global.places()
      let (configuration, _) = try ConfigurationReader.read(path: places.configuration)
      let store = try Looking.open(global, needsGuards: false)
      defer { store.close() }
      let guards = try store.brokenGuards()
      let signed = SignedHeads(places: places, settings: configuration.audit)
      let result = try store.verifyAudit(
        pins: signed.pins,
        progress: { done, total in Output.progress("verified \(done) of \(total)") })
      Output.progressDone()
      let fault =
        result.firstBad
        ?? signed.fault.map { AuditFault(seq: result.size, reason: $0) }
      let bad = fault.map { Bad(seq: $0.seq, problem: $0.reason) }
      if json {
        let answer = Answer(
          size: result.size, root: result.root, firstBad: bad,
          anchored: signed.anchored.map { Answer.Anchored(at: $0.at, place: $0.place) },
          clockBack: result.firstClockStep.map {
            Answer.ClockBack(times: result.clockSteps, seq: $0.seq, seconds: $0.seconds)
          },
          brokenGuards: guards.isEmpty ? nil : guards)
        Output.line(Output.json(answer))
      } else {
        tell(result, bad, signed, guards)
      }
      if bad != nil || !guards.isEmpty { throw Failure(.findings, "") }
    }

    private func tell(
      _ result: AuditVerification, _ bad: Bad?, _ signed: SignedHeads, _ guards: [String]
    ) {
      if let bad {
        Output.line(Output.plain("entry \(bad.seq): \(bad.problem)"))
      } else {
        Output.line("\(result.size) entries, every hash, link and the head verify")
        Output.line("root \(result.root)")
      }
      for line in signed.lines(now: WallClock().now) { Output.line(Output.plain(line)) }
      if let step = result.firstClockStep {
        Output.line(
          "the clock went back \(result.clockSteps) times, first at entry \(step.seq) by "
            + "\(step.seconds) s; the order is the number")
      }
      if !guards.isEmpty {
        Output.line(
          "what keeps it append-only is missing or changed: " + guards.joined(separator: ", ")
            + "; restore a backup")
      }
    }

    private struct Bad: Encodable {
      var seq: Int
      var problem: String
    }

    private struct Answer: Encodable {
      var size: Int
      var root: String
      var firstBad: Bad?
      /// When and where a signed head was last kept elsewhere; absent when never.
      var anchored: Anchored?
      /// How often the clock went back by minutes, where first and how far; absent when never.
      var clockBack: ClockBack?
      /// Triggers that are not as they were made; absent when all are.
      var brokenGuards: [String]?

      struct Anchored: Encodable {
        var at: Instant
        var place: String

        enum CodingKeys: String, CodingKey {
          case at
          case place = "where"
        }
      }

      struct ClockBack: Encodable {
        var times: Int
        var seq: Int
        var seconds: Int
      }

      enum Member: String, CodingKey {
        case size, root, firstBad, anchored, clockBack, brokenGuards
      }

      /// A trail without fault says `"first_bad":null`, not nothing.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Member.self)
        try container.encode(size, forKey: .size)
        try container.encode(root, forKey: .root)
        try container.encode(firstBad, forKey: .firstBad)
        try container.encodeIfPresent(anchored, forKey: .anchored)
        try container.encodeIfPresent(clockBack, forKey: .clockBack)
        try container.encodeIfPresent(brokenGuards, forKey: .brokenGuards)
      }
    }
  }
}
