import Foundation

/// The sandbox as its own process, and a workspace configured to pull from it and deliver to it.
/// What the EHR received outlives any crash of the program under test.
final class OutsideWorld {
  let scratch: Scratch
  let home: String
  private let process = Process()
  private(set) var origin = ""

  init(kind: String = "vendor", faults: String? = nil, undoSeconds: Int = 1) throws {
    scratch = try Scratch()
    home = scratch.file("practice")
    var arguments = ["sandbox", "--quiet"]
    if let faults {
      try Data(faults.utf8).write(to: URL(fileURLWithPath: scratch.file("faults.json")))
      arguments += ["--faults", scratch.file("faults.json")]
    }
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    origin = OutsideWorld.firstLine(of: output.fileHandleForReading)
    try configure(kind: kind, undoSeconds: undoSeconds)
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Decisions the EHR has received, by our identifier.
  func superbills() throws -> [[String: Any]] {
    try state()["superbills"] as? [[String: Any]] ?? []
  }

  func state() throws -> [String: Any] {
    let data = try Data(contentsOf: try url("/_sandbox/state"))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private func url(_ path: String) throws -> URL {
    guard let url = URL(string: origin + path) else { throw URLError(.badURL) }
    return url
  }

  private func configure(kind: String, undoSeconds: Int) throws {
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let secret = scratch.file("secret")
    _ = FileManager.default.createFile(
      atPath: secret, contents: Data("sandbox-secret\n".utf8),
      attributes: [.posixPermissions: 0o600])
    let base = kind == "fhir" ? "/fhir" : "/vendor/v1"
    let text = """
      [practice]
      name = "Riverbend Behavioral Health"
      [console]
      undo_seconds = \(undoSeconds)
      [sync]
      every_seconds = 5
      [[ehr]]
      name = "Riverbend EHR"
      kind = "\(kind)"
      base = "\(origin)\(base)"
      token_url = "\(origin)/auth/token"
      client_id = "countersign"
      client_secret_file = "\(secret)"
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: home + "/config.toml"))
  }

  private static func firstLine(of handle: FileHandle) -> String {
    var line: [UInt8] = []
    while let byte = try? handle.read(upToCount: 1), let first = byte.first, first != 10 {
      line.append(first)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
