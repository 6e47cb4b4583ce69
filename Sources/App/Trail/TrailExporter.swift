import Audit
import Basics
import Console
import Foundation
import Keys
import Review
import Storage

/// Writes entries of the trail to a new file, or all of it to a new folder. That they were taken is
/// an entry itself, written before the first byte leaves.
struct TrailExporter {
  let store: Store
  let trail: TrailKeeper
  let person: Person
  let clock: WallClock
  /// Moves on when whoever asked leaves.
  let leaving: SearchMark

  private static let pageRows = 500

  /// Returns one line for the person. Throws a `Failure` when something is in the way.
  func write(_ form: TrailExport, _ filter: TrailFilter, to path: String) throws -> String {
    let path = (path as NSString).expandingTildeInPath
    if form == .bundle { return try bundle(path) }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.usage, "\(Output.plain(path)): is there already; name a new file")
    }
    try store.recordAuditExport(by: person, as: form.rawValue, at: clock.now)
    try ExportFolder.write(Data(), to: path)
    do {
      let count = try rows(form, filter, to: path)
      return "\(count) \(count == 1 ? "entry" : "entries") in \(Output.plain(path))"
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  /// Page by page, the oldest first; memory does not grow with the trail.
  private func rows(_ form: TrailExport, _ filter: TrailFilter, to path: String) throws -> Int {
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw Failure(.unreadable, "\(Output.plain(path)): cannot be written; name another place")
    }
    defer { try? file.close() }
    var count = 0
    var last = -1
    if form == .csv { try file.write(contentsOf: Data((TrailAnswer.commaHeader + "\n").utf8)) }
    while true {
      guard leaving.isCurrent(0) else {
        throw Failure(.usage, "the export was cut off; nothing is left of it")
      }
      let window = try store.trailWindow(
        filter, .newer(than: last), limit: TrailExporter.pageRows, zoneMinutes: clock.zoneMinutes)
      let lines = try window.rows.reversed().compactMap { row in
        form == .csv ? TrailAnswer.comma(row) : try store.auditEntry(row.seq)?.text
      }
      try file.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
      count += lines.count
      guard window.hasNewer, let newest = window.rows.first else { break }
      last = newest.seq
    }
    try file.synchronize()
    return count
  }

  private func bundle(_ path: String) throws -> String {
    let folder = try ExportFolder(path: path)
    do {
      try store.recordAuditExport(by: person, as: TrailExport.bundle.rawValue, at: clock.now)
      let signed = try trail.sign()
      try AuditBundle(store: store, notary: trail.notary, signed: signed).write(into: folder)
      try folder.finish()
      return "\(signed.size) entries in \(Output.plain(path))"
    } catch let fault as AuditFault {
      folder.remove()
      throw Failure(.findings, "entry \(fault.seq): \(fault.reason); nothing was exported")
    } catch {
      folder.remove()
      throw error
    }
  }
}
