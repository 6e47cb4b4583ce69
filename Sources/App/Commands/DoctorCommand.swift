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
    do {
      let (configuration, read) = try ConfigurationReader.read(path: places.configuration)
      findings += read + ConfigurationCheck(places: places).findings(configuration)
    } catch {
      findings.append(finding("configuration", error.line))
    }
    if FileManager.default.fileExists(atPath: places.database) {
      do {
        let workspace = try Workspace.open(global, startsWorker: false)
        defer { workspace.close() }
        findings += try workspace.store.checkInvariants()
      } catch {
        findings.append(finding("database", line(error)))
      }
    } else {
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
      if findings.isEmpty { Output.line("nothing wrong") }
    }
    if findings.contains(where: { $0.severity != .info }) { throw Failure(.findings, "") }
  }

  private func modes(of places: Places) -> [Finding] {
    [places.database, places.keys + "/data.key", places.configuration].compactMap { path in
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
