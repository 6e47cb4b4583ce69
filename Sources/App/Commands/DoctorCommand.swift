import ArgumentParser
import Basics
import Foundation
import Storage

/// What is wrong with a workspace, and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what is wrong with the workspace and how to mend it.",
    discussion: """
      Exit 0 when nothing is, 1 with findings. Changes nothing.

      Example: countersign doctor --home practice
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs.") var json = false

  func run() throws {
    let places = global.places()
    var findings = modes(of: places)
    var sources: [String]?
    var trail = Configuration.Trail()
    do {
      let (configuration, read) = try ConfigurationReader.read(path: places.configuration)
      trail = configuration.audit
      findings += read + ConfigurationCheck(places: places).findings(configuration)
      sources = configuration.sources.map(\.name)
    } catch {
      findings.append(finding("configuration", error.line))
    }
    do {
      let store = try Looking.open(places, needsGuards: false)
      defer { store.close() }
      findings += try store.checkInvariants()
      findings += try store.checkSeals { Output.progress("opened \($0) sealed cells") }.findings
      Output.progressDone()
      if let sources { findings += try unset(store, sources) }
      findings += SignedHeads(places: places, settings: trail)
        .findings(store, now: WallClock().now)
    } catch {
      findings.append(finding("database", line(error)))
    }
    if !FileManager.default.fileExists(atPath: places.database) {
      findings.append(
        Finding(
          code: "no_database", severity: .info,
          message: "there is no database yet; sync, import or demo makes it",
          place: places.database))
    }
    if json {
      Output.line(Output.json(["findings": findings]))
    } else {
      for finding in findings { Output.line("\(finding.severity.rawValue)  \(finding.line)") }
    }
    let isWell = findings.allSatisfy { $0.severity == .info }
    if isWell, !json { Output.line("nothing wrong") }
    if !isWell { throw Failure(.findings, "") }
  }

  /// EHRs whose notes are here and who are not set, as after a change of name: their notes would
  /// come again under the new one.
  private func unset(_ store: Store, _ sources: [String]) throws -> [Finding] {
    guard !sources.isEmpty else { return [] }
    return try store.sources().filter { !$0.text.isEmpty && !sources.contains($0.text) }.map {
      Finding(
        code: "source_unset", severity: .info,
        message: "notes of \(Output.plain($0.text)) are here and no [[ehr]] has that name; a name "
          + "that was changed brings its notes a second time")
    }
  }

  private func modes(of places: Places) -> [Finding] {
    let keys = ["/data.key", "/audit.key"].map { places.keys + $0 }
    return ([places.database, places.configuration] + keys).compactMap { path in
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        let mode = attributes[.posixPermissions] as? Int, mode & 0o077 != 0
      else { return nil }
      return finding("mode", "\(path) can be read by others; chmod 600 it")
    }
  }

  private func finding(_ code: String, _ message: String) -> Finding {
    Finding(code: code, severity: .error, message: message)
  }
}
