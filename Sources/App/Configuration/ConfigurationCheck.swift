import Advice
import Basics
import Console
import Foundation
import Worker

/// What a configuration says that parses but cannot be: an unknown theme, action or key, a file
/// that is not there, a secret others can read.
struct ConfigurationCheck {
  var places: Places

  func findings(_ configuration: Configuration) -> [Finding] {
    var findings: [Finding] = []
    let themes = ThemeStore(places: places)
    if themes.theme(named: configuration.console.theme) == nil {
      findings.append(finding("console.theme", themes.unknown(configuration.console.theme)))
    }
    _ = Keymap(bindings: configuration.keys, findings: &findings)
    for source in configuration.sources {
      switch source.token {
      case .file(let path): findings += secret(path, "ehr \(source.name): token_file")
      case .client(_, _, let path):
        findings += secret(path, "ehr \(source.name): client_secret_file")
      }
      if let profile = source.profile, !FileManager.default.fileExists(atPath: profile) {
        findings.append(finding("ehr.profile", "\(profile) is not there"))
      }
    }
    if let target = configuration.deliverTo,
      !configuration.sources.contains(where: { $0.name == target })
    {
      let known = configuration.sources.map(\.name).joined(separator: ", ")
      findings.append(finding("sync.deliver_to", "\(target) is no source; known: \(known)"))
    }
    if let model = configuration.model { findings += self.model(model) }
    if let file = configuration.audit.anchorFile,
      !file.hasPrefix("/")
        || !FileManager.default.fileExists(atPath: Places.parent(of: file))
    {
      findings.append(
        finding(
          "audit.anchor_file",
          "\(file) is no full path into a folder that is there; mount it or name another", .warn))
    }
    return findings
  }

  /// What the gate would say of every request: told before a note waits for it.
  private func model(_ model: ModelSettings) -> [Finding] {
    var findings: [Finding] = []
    if let path = model.keyFile { findings += secret(path, "model.key_file") }
    let terms = model.terms
    findings += Gate(terms.endpoint, budget: terms.budget).refusals(on: WallClock().now.day)
      .map { finding("model", "\($0)") }
    if terms.isPartTwoProgram == nil {
      findings.append(finding("model", "\(Refusal.partTwoUnknown)"))
    }
    return findings
  }

  private func secret(_ path: String, _ what: String) -> [Finding] {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return [finding(what, "\(path) is not there; put the secret into it, mode 0600")]
    }
    let mode = (attributes[.posixPermissions] as? Int) ?? 0
    return mode & 0o077 == 0 ? [] : [finding(what, "\(path) can be read by others; chmod 600 it")]
  }

  private func finding(_ key: String, _ message: String, _ severity: Severity = .error) -> Finding {
    Finding(
      code: "config", severity: severity, message: "\(key): \(message)",
      place: places.configuration)
  }
}
