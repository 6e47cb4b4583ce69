import ArgumentParser
import Dispatch
import Foundation
import Sandbox

/// The invented outside world alone, for trying connectors and faults.
struct SandboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox", abstract: "Serve the invented outside world on loopback.",
    discussion: """
      Prints its address, then serves until it is interrupted: a vendor's REST under /vendor/v1, \
      FHIR R4 under /fhir, tokens at /auth/token, a language model at /v1/chat/completions and \
      /v1/messages, inspection under /_sandbox.

      Example: countersign sandbox --port 8089 --faults faults.json
      """)
  @OptionGroup var global: GlobalOptions
  @Option(help: "0 takes any free port.") var port: UInt16 = 0
  @Option(help: ArgumentHelp("Faults to show, JSON.", valueName: "FILE")) var faults: String?
  @Option(help: ArgumentHelp("Scale the practice to so many notes.", valueName: "N"))
  var items: Int?
  @Option(help: "Seconds an access token holds.") var tokenSeconds = 300

  func run() throws {
    let chart: any Chart =
      items.map { PracticeScale(noteCount: $0, seed: 20_261_124) } ?? Practice.sample
    let server = SandboxServer(
      practice: chart, port: port, faults: try plan(), tokenSeconds: tokenSeconds)
    let bound: Int
    do {
      bound = try Demo.waiting { try await server.start() }
    } catch {
      throw Failure(.unreachable, "port \(port): cannot be listened on; name another with --port")
    }
    let credentials = server.credentials
    Output.line("http://127.0.0.1:\(bound)")
    if !global.quiet {
      Output.line("vendor REST /vendor/v1 · FHIR R4 /fhir · tokens /auth/token")
      Output.line("model /v1/chat/completions · /v1/messages · key \(credentials.modelKey)")
      Output.line("client_id \(credentials.clientID) · client_secret \(credentials.clientSecret)")
    }
    fflush(nil)
    Signals.waitForEnd()
    _ = try? Demo.waiting { await server.stop() }
  }

  private func plan() throws -> FaultPlan {
    guard let faults else { return FaultPlan() }
    var reader = try LineReader(path: faults)
    let (plan, findings) = FaultFile.read(Data(reader.rest()), file: faults)
    for finding in findings { Output.error(finding.line) }
    guard let plan else { throw Failure(.unreadable, "") }
    return plan
  }
}

/// Waiting for the end of a program without a screen.
enum Signals {
  /// Blocks until SIGINT, SIGTERM or SIGHUP.
  static func waitForEnd() {
    let done = DispatchSemaphore(value: 0)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { done.signal() }
      source.resume()
      return source
    }
    done.wait()
    for source in sources { source.cancel() }
  }
}
