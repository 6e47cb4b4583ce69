import FoundationEssentials

/// A watched folder. Files that are still growing are left alone; read ones move to `processed`,
/// unreadable ones to `rejected` with a one-line `.why` beside them, inside the watched folder
/// unless other places are named. Nothing is ever deleted or overwritten.
public struct DropFolder: Sendable {
  /// One look at a file: two equal looks mean that nobody is writing to it any more.
  public struct Sighting: Hashable, Sendable {
    public var name: String
    public var sizeBytes: Int
    /// Milliseconds since 1970.
    public var modified: Int64

    public init(name: String, sizeBytes: Int, modified: Int64) {
      self.name = name
      self.sizeBytes = sizeBytes
      self.modified = modified
    }
  }

  public let path: String
  private let processed: String
  private let rejected: String
  /// Larger files are rejected unread.
  public static let fileBytesMax = 1 << 30
  private static let endings: Set = ["json", "jsonl", "ndjson", "txt", "text"]

  /// `processed` and `rejected` are folders on the same disk; nil puts them inside `path`.
  public init(path: String, processed: String? = nil, rejected: String? = nil) {
    self.path = path
    self.processed = processed ?? path + "/processed"
    self.rejected = rejected ?? path + "/rejected"
  }

  /// The note files in the folder now, by name. Hidden files, links, folders and endings of
  /// unfinished downloads do not count.
  public func look() throws(FolderError) -> [Sighting] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .unreadable(path: path)
    }
    return names.filter {
      !$0.hasPrefix(".") && DropFolder.endings.contains(NoteFileReader.ending(of: $0))
    }.sorted().compactMap(sighting)
  }

  /// The files of `now` that look as they did at the look before.
  public static func stable(_ now: [Sighting], since before: [Sighting]) -> [Sighting] {
    let known = Set(before)
    return now.filter(known.contains)
  }

  /// The bytes of a stable file; nil when it has changed since that look and must wait.
  public func bytes(of sighting: Sighting) throws(FolderError) -> [UInt8]? {
    guard sighting.sizeBytes <= DropFolder.fileBytesMax else {
      throw .tooLarge(name: sighting.name)
    }
    guard let data = FileManager.default.contents(atPath: place(sighting.name)) else {
      throw .fileUnreadable(name: sighting.name)
    }
    guard data.count == sighting.sizeBytes, self.sighting(sighting.name) == sighting else {
      return nil
    }
    return [UInt8](data)
  }

  /// Moves a read file to `processed`.
  public func moveToProcessed(_ name: String) throws(FolderError) {
    _ = try move(name, into: processed)
  }

  /// Moves an unreadable file to `rejected` with a line beside it that says why. The line is there
  /// first: a file is never found rejected without it, whatever stops the program between.
  public func moveToRejected(_ name: String, why: String) throws(FolderError) {
    let line = why.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
    _ = try move(name, into: rejected, why: Data(line.utf8))
  }

  private func move(
    _ name: String, into folder: String, why: Data? = nil
  ) throws(FolderError) -> String {
    let files = FileManager.default
    try? files.createDirectory(
      atPath: folder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    let ending = NoteFileReader.ending(of: name)
    let stem = name.dropLast(ending.count + 1)
    for attempt in 1...1000 {
      let free = attempt == 1 ? name : "\(stem)-\(attempt).\(ending)"
      let target = folder + "/" + free
      if files.fileExists(atPath: target) || files.fileExists(atPath: target + ".why") { continue }
      if let why {
        let isWritten = files.createFile(
          atPath: target + ".why", contents: why, attributes: [.posixPermissions: 0o600])
        guard isWritten else { throw .notMoved(name: name) }
      }
      do { try files.moveItem(atPath: place(name), toPath: target) } catch {
        if why != nil { try? files.removeItem(atPath: target + ".why") }
        throw .notMoved(name: name)
      }
      return target
    }
    throw .notMoved(name: name)
  }

  private func sighting(_ name: String) -> Sighting? {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: place(name)),
      facts[.type] as? FileAttributeType == .typeRegular,
      let modified = facts[.modificationDate] as? Date
    else { return nil }
    let size = (facts[.size] as? Int) ?? (facts[.size] as? UInt64).map(Int.init) ?? 0
    return Sighting(
      name: name, sizeBytes: size,
      modified: Int64((modified.timeIntervalSince1970 * 1000).rounded()))
  }

  private func place(_ name: String) -> String { path + "/" + name }
}

/// Why the watched folder cannot be worked on.
public enum FolderError: Error, Hashable, Sendable {
  /// The folder is missing or closed to this user. Create it or correct the setting.
  case unreadable(path: String)
  /// One file is closed to this user. Correct its permissions; it stays where it is.
  case fileUnreadable(name: String)
  /// One file is larger than a gigabyte. Split it; it stays where it is.
  case tooLarge(name: String)
  /// A read file could not be moved; it would be read again. Look at permissions and free space.
  case notMoved(name: String)
}

extension FolderError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; create the folder or correct the setting"
    case .fileUnreadable(let name): "\(name) cannot be read; correct its permissions"
    case .tooLarge(let name): "\(name) is larger than 1 GB; split it"
    case .notMoved(let name): "\(name) could not be moved; look at permissions and free space"
    }
  }
}
