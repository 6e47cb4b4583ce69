import Glibc

/// Small files whose content is whole and on the disk, or as it was before. All are readable by
/// their owner alone.
public enum DurableFile {
  /// More is never read of a file at once.
  public static let bytesMax = 64 << 20

  /// The content, or the end of it when the file has more than `last` bytes; nil when there is no
  /// such file.
  public static func read(
    _ path: String, last bytesMax: Int = DurableFile.bytesMax
  ) throws(KeysError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw fault(path)
    }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    if size >= 0 { lseek(file, max(0, size - bytesMax), SEEK_SET) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // It may grow while it is read.
    while content.count <= bytesMax * 2 {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return content }
      guard count > 0 else { throw fault(path) }
      content += buffer[..<count]
    }
    throw .file(path: path, reason: "too large to be what it should be")
  }

  /// Writes beside, waits for the disk, renames into place, waits for the folder.
  public static func replace(_ path: String, _ bytes: [UInt8]) throws(KeysError) {
    let draft = try written(bytes, beside: path)
    guard rename(draft, path) == 0 else {
      let fault = fault(path)
      unlink(draft)
      throw fault
    }
    try syncFolder(of: path)
  }

  /// Makes the file unless it is there; false when it is. Of two programs that make it at once one
  /// wins, and the name never stands for less than the whole.
  static func create(_ path: String, _ bytes: [UInt8]) throws(KeysError) -> Bool {
    let draft = try written(bytes, beside: path)
    defer { unlink(draft) }
    guard link(draft, path) == 0 else {
      if errno == EEXIST { return false }
      throw fault(path)
    }
    try syncFolder(of: path)
    return true
  }

  /// Adds to the end and waits for the disk; makes the file when it is not there.
  public static func append(_ path: String, _ bytes: [UInt8]) throws(KeysError) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    guard write(bytes, to: file), fsync(file) == 0 else { throw fault(path) }
  }

  /// Runs `body` while no other program that asks for the same lock does.
  static func locked<T>(_ path: String, _ body: () throws -> T) throws -> T {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw fault(path) }
    }
    return try body()
  }

  private static func written(
    _ bytes: [UInt8], beside path: String
  ) throws(KeysError) -> String {
    var generator = SystemRandomNumberGenerator()
    let draft = path + "." + String(generator.next(), radix: 16)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    guard write(bytes, to: file), fsync(file) == 0 else {
      let fault = fault(path)
      unlink(draft)
      throw fault
    }
    return draft
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func syncFolder(of path: String) throws(KeysError) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw fault(folder) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(folder) }
  }

  private static func fault(_ path: String) -> KeysError {
    .file(path: path, reason: String(cString: strerror(errno)))
  }
}
