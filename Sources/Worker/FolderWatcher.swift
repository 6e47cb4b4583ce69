import Basics
import EHR
import Logging
import Records
import Storage
import Synchronization
import Transport

/// Takes note files out of one watched folder. A file is moved only after its rows are committed:
/// a crash in between reads it again, and the store knows its notes by id and version.
final class FolderWatcher: Sendable {
  let lane: Lane
  let name: String
  private let folder: DropFolder
  private let around: Surroundings
  private let intervalMilliseconds: Int64
  /// The look before: a file that looks the same twice is finished.
  private let before = Mutex<[DropFolder.Sighting]>([])

  /// Whether every file of the last look had been seen before.
  private let settled = Mutex(false)

  /// Between two looks at a file that has just appeared.
  private static let settleMilliseconds: Int64 = 500
  /// Notes that are committed together.
  private static let pageNotes = 200

  init(_ folder: DropFolder, intervalMilliseconds: Int64, around: Surroundings) {
    self.folder = folder
    self.around = around
    self.intervalMilliseconds = intervalMilliseconds
    name = "folder/" + (folder.path.split(separator: "/").last.map(String.init) ?? "root")
    lane = Lane(name)
  }

  /// One look; nil when it was stopped. Rests shortly while a file may still be growing.
  func turn(at now: Instant) -> Rest? {
    guard !around.cancel.isCancelled else { return nil }
    var trouble: String?
    var isSettled = true
    do {
      let seen = try folder.look()
      let stable = before.withLock { before in
        defer { before = seen }
        return DropFolder.stable(seen, since: before)
      }
      isSettled = stable.count == seen.count
      for (number, sighting) in stable.enumerated() {
        guard !around.cancel.isCancelled else { return nil }
        show(done: number, total: stable.count)
        trouble = take(sighting) ?? trouble
      }
    } catch {
      trouble = error.description
    }
    settled.withLock { $0 = isSettled }
    let wait = isSettled ? intervalMilliseconds : FolderWatcher.settleMilliseconds
    return rest(Rest(until: now.adding(milliseconds: wait), trouble: trouble))
  }

  /// Whether no file is left that has to be looked at once more.
  var isSettled: Bool { settled.withLock { $0 } }

  /// The trouble with one file; nil when it is done or has to wait.
  private func take(_ sighting: DropFolder.Sighting) -> String? {
    do {
      guard let bytes = try folder.bytes(of: sighting) else { return nil }
      let file = NoteFileReader.read(name: sighting.name, bytes: bytes)
      around.count { $0.add(file.findings) }
      guard file.readable else {
        try folder.moveToRejected(sighting.name, why: file.why ?? "it holds no note")
        around.count { $0.filesRejected += 1 }
        around.logger.warning("\(name): a file was put aside, the reason stands beside it")
        return nil
      }
      if let trouble = store(file) { return trouble }
      try folder.moveToProcessed(sighting.name)
      around.count { $0.filesTaken += 1 }
      return nil
    } catch {
      around.logger.error("\(name): a file could not be taken")
      return "\(error)"
    }
  }

  private func store(_ file: NoteFile) -> String? {
    var rest = file.notes[...]
    while !rest.isEmpty {
      guard !around.cancel.isCancelled else { return "stopped" }
      let page = IntakePage(notes: Array(rest.prefix(FolderWatcher.pageNotes)))
      rest = rest.dropFirst(FolderWatcher.pageNotes)
      do {
        let intake = try around.store.commit(page: page, stream: name, at: around.clock())
        around.count { $0.add(intake) }
      } catch {
        return around.sentence(error)
      }
    }
    return nil
  }

  private func show(done: Int, total: Int) {
    around.board.set(
      name,
      StatusBoard.Line(
        phase: .pulling, activity: "reading note files", done: done, total: total))
  }

  private func rest(_ rest: Rest) -> Rest {
    around.board.set(
      name,
      StatusBoard.Line(
        phase: rest.trouble == nil ? .idle : .waiting, nextTry: rest.until, trouble: rest.trouble))
    return rest
  }
}
