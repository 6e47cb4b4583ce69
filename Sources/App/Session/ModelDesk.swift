import Advice
import Advisor
import Basics
import Dispatch
import Foundation
import Transport
import Worker

/// The configured model, ready to be asked: key, wire, and the day's spending in a file of its own,
/// so that a second program and a restart count on from it.
struct ModelDesk: Sendable {
  let settings: ModelSettings
  let reader: SecondReader
  private let ledger: String

  /// Throws exit code 3 when the key file cannot be used.
  init(
    _ settings: ModelSettings, places: Places, clock: WallClock,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) {
    self.settings = settings
    ledger = ModelDesk.ledger(places)
    let key: Secret?
    if let known = settings.key {
      key = known
    } else if let path = settings.keyFile {
      do throws(KeyFault) {
        key = try ModelKey.read(path)
      } catch {
        throw Failure(.unreadable, "\(places.configuration): model.key_file: \(error)")
      }
    } else {
      key = ModelKey.secret(environment[ModelKey.variable])
    }
    let client = ModelClient(
      transport: CurlTransport(), key: key, now: { clock.now },
      jitter: { Double.random(in: 0..<1) },
      pause: { milliseconds, cancel in
        let bell = DispatchSemaphore(value: 0)
        cancel.whileListening(wakeUp: { bell.signal() }) {
          _ = bell.wait(timeout: .now() + .milliseconds(Int(min(max(0, milliseconds), 60_000))))
        }
      })
    reader = SecondReader(terms: settings.terms, client: client, now: { clock.now })
  }

  /// Where the day's spending is kept.
  static func ledger(_ places: Places) -> String { places.state + "/model-spending.json" }

  /// The desk as the worker uses it.
  var plan: SecondReadingPlan {
    SecondReadingPlan(
      reader: reader, terms: settings.terms, spending: { spending(on: $0) },
      keep: { try keep($0) }, newID: { UUID().uuidString })
  }

  /// What was spent so far. A file that cannot be read counts as a day fully spent, because nobody
  /// knows better.
  func spending(on day: Day) -> Spending {
    guard FileManager.default.fileExists(atPath: ledger) else { return Spending(day: day) }
    guard let data = FileManager.default.contents(atPath: ledger),
      let spending = try? JSONDecoder().decode(Spending.self, from: data)
    else { return Spending(day: day, tokens: Int.max / 2, microcents: Int64.max / 2) }
    return spending
  }

  /// Keeps what is spent now. Throws exit code 3 when it cannot be kept: what is not counted is not
  /// asked again.
  func keep(_ spending: Spending) throws(Failure) {
    do {
      try Places.makeFolder(Places.parent(of: ledger))
      let data = try JSONEncoder().encode(spending)
      try data.write(to: URL(fileURLWithPath: ledger), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: ledger)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unreadable, "\(ledger): cannot be written; check its permissions")
    }
  }
}
