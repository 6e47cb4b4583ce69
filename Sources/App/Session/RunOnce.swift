import Basics
import Records
import Worker

/// One run of the worker in the foreground with its figures at the end: `sync --once`, `demo --once`.
struct RunOnce {
  var json: Bool
  var quiet: Bool

  /// Throws exit code 4 when a source could not be reached, 1 when there is something to see to.
  func run(_ workspace: Workspace) throws {
    var report = workspace.runOnce { status in
      let far = status.total.map { " of \($0)" } ?? ""
      Output.progress(
        status.activity + (status.done > 0 ? " \(status.done)\(far)" : ""))
    }
    Output.progressDone()
    if let recovered = workspace.trail.recovered { report.notices.insert(recovered, at: 0) }
    if json {
      Output.line(Output.json(report))
    } else if !quiet {
      for line in RunOnce.lines(report) { Output.line(line) }
    }
    for trouble in report.troubles { Output.error(Output.plain(trouble)) }
    if !report.troubles.isEmpty { throw Failure(.unreachable, "") }
    if report.findings.contains(where: { $0.severity > .info })
      || report.refused + report.changedAfterDecision > 0
      || report.unknown > 0
    {
      throw Failure(.findings, "")
    }
  }

  /// What a person reads at the end.
  static func lines(_ report: SyncReport) -> [String] {
    var lines = [
      "\(report.newNotes) new notes, \(report.changedNotes) changed, "
        + "\(report.newDenials) denials; \(report.suggested) suggested",
      "\(report.applied + report.foundApplied) decisions delivered, \(report.refused) refused, "
        + "\(report.stillWaiting) waiting, \(report.unknown) unknown",
    ]
    if report.changedAfterDecision > 0 {
      lines.append(
        "\(report.changedAfterDecision) changed after they were decided; look at each and correct "
          + "what is wrong now")
    }
    lines += report.notices.map(Output.plain)
    lines += report.findings.prefix(20).map { Output.plain($0.line) }
    if report.findings.count > 20 {
      lines.append("and \(report.findings.count - 20) more findings")
    }
    return lines
  }
}
