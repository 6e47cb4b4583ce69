import Audit
import Foundation
import Glibc
import Keys

/// A folder that is made beside its place and renamed into it when it is whole and on the disk.
struct ExportFolder {
  let path: String
  private let draft: String

  /// Throws exit code 2 when something is in the way, 3 when the folder cannot be made.
  init(path: String) throws(Failure) {
    let full = URL(fileURLWithPath: path).standardizedFileURL.path
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: full, isDirectory: &isFolder) {
      let inside = (try? files.contentsOfDirectory(atPath: full)) ?? []
      guard isFolder.boolValue, inside.isEmpty else {
        throw Failure(.usage, "\(path): is there already; name a new folder")
      }
    }
    self.path = full
    draft = full + ".partial-" + String(UInt32.random(in: .min ... .max), radix: 16)
    guard mkdir(draft, 0o700) == 0 else { throw ExportFolder.failure(path) }
  }

  /// Opens a new file for writing, 0600; folders on the way are made.
  func open(_ name: String) throws -> FileHandle {
    let file = draft + "/" + name
    try Places.makeFolder(Places.parent(of: file))
    let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ExportFolder.failure(path) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes a whole file and waits for the disk.
  func write(_ text: String, _ name: String) throws {
    let file = try open(name)
    try append(Array(text.utf8), to: file)
    try close(file)
  }

  /// Adds bytes to a file that is open.
  func append(_ bytes: [UInt8], to file: FileHandle) throws {
    do {
      try file.write(contentsOf: Data(bytes))
    } catch {
      throw ExportFolder.failure(path)
    }
  }

  /// Waits for the disk.
  func close(_ file: FileHandle) throws {
    do {
      try file.synchronize()
      try file.close()
    } catch {
      throw ExportFolder.failure(path)
    }
  }

  /// Gives the folder its name. Before, nothing by that name holds a part of an export.
  func finish() throws {
    for folder in [draft + "/checkpoints", draft] {
      let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      fsync(descriptor)
      Glibc.close(descriptor)
    }
    guard rename(draft, path) == 0 else { throw ExportFolder.failure(path) }
    let parent = Glibc.open(Places.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if parent >= 0 {
      fsync(parent)
      Glibc.close(parent)
    }
  }

  /// Removes what was written so far.
  func remove() {
    try? FileManager.default.removeItem(atPath: draft)
  }

  /// Writes one new file, 0600; one that is there is left alone.
  static func write(_ data: Data, to path: String) throws(Failure) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: data)
      try file.synchronize()
    } catch {
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(
      errno == EEXIST ? .usage : .unreadable,
      Output.plain("\(path): cannot be written (\(reason)); name another place"))
  }
}
