import Foundation

/// The sandbox as its own process, and a workspace configured to pull from it and deliver to it.
/// What the EHR received outlives any crash of the program under test. It remembers what was
/// acknowledged, so that `assertInvariants` can ask for it.
final class OutsideWorld {
  let scratch: Scratch
  let home: String
  let origin: String
  /// What was acknowledged: the state an item must be in, by item.
  var acknowledged: [String: String] = [:]
  /// Decisions that were asked for and not acknowledged: they may be there once, or not.
  var unanswered: Set<String> = []
  /// The trail as it was before a fault, line by line.
  var trailBefore: [String] = []
  /// Everything the program said to standard output and error in this world.
  var said = ""
  /// A delivery was cut off: the next start has to say so.
  var wasCutOff = false
  private let sandbox: Child

  /// `isSynced` begins with a practice that was pulled and suggested before.
  init(
    kind: String = "vendor", faults: String? = nil, undoSeconds: Int = 1, isSynced: Bool = true
  ) throws {
    scratch = try Scratch()
    home = scratch.file("practice")
    let output = ChildPipe()
    sandbox = try Child(
      Program.path, ["sandbox", "--quiet"], environment: Program.environment(),
      output: output.writing)
    output.closeWriting()
    origin = OutsideWorld.firstLine(of: output)
    if isSynced {
      try FileManager.default.copyItem(atPath: try Prepared.home(kind), toPath: home)
    } else {
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }
    try configure(kind: kind, undoSeconds: undoSeconds)
    if let faults { try turn(faults: faults) }
  }

  deinit {
    sandbox.end(SIGKILL)
  }

  /// Runs a command on the practice and keeps what it said.
  @discardableResult
  func run(_ arguments: String..., input: Data? = nil) throws -> Program.Ended {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: Data? = nil) throws -> Program.Ended {
    let ended = try Program.run(arguments + ["--home", home], input: input)
    said += ended.output + ended.error
    return ended
  }

  /// Accepts an item by command and remembers that this was acknowledged.
  @discardableResult
  func accept(_ item: String) throws -> Int32 {
    let status = try run("accept", item).status
    if status == 0 { acknowledged[item] = "accepted" }
    return status
  }

  /// Exchanges the fault switches of the EHR.
  func turn(faults: String) throws {
    _ = try Wire.send("PUT", origin + "/_sandbox/faults", body: Data(faults.utf8))
  }

  /// Adds a note to the EHR, or a new version of one.
  func put(note: String) throws {
    _ = try Wire.send("POST", origin + "/_sandbox/notes", body: Data(note.utf8))
  }

  // MARK: - What the other side and the store hold

  /// Decisions the EHR has received, by our identifier.
  func superbills() throws -> [[String: Any]] {
    try inspect("state")["superbills"] as? [[String: Any]] ?? []
  }

  /// Requests that wrote or tried to, oldest first.
  func writes() throws -> [[String: Any]] {
    let all = try inspect("requests")["requests"] as? [[String: Any]] ?? []
    return all.filter {
      $0["method"] as? String != "GET" && $0["target"] as? String != "/auth/token"
    }
  }

  /// Items of the review with the state the queue command shows, decided ones too.
  func items() throws -> [[String: Any]] {
    let all = "state:open,skipped,waiting,accepted,modified,rejected"
    let answer = try Program.json(
      ["queue", "review", "--json", "--filter", all, "--home", home])
    return answer["items"] as? [[String: Any]] ?? []
  }

  func state(of item: String) throws -> String? {
    try items().first { $0["id"] as? String == item }?["state"] as? String
  }

  func delivery(of item: String) throws -> String? {
    try items().first { $0["id"] as? String == item }?["delivery"] as? String
  }

  /// The audit trail, an entry a line, as stored.
  func trail() throws -> [String] {
    try Program.run(["audit", "list", "--jsonl", "--home", home]).output
      .split(separator: "\n").map(String.init)
  }

  /// The trail's entries, read.
  func entries() throws -> [[String: Any]] {
    try trail().compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  private func inspect(_ what: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(
      with: try Wire.send("GET", origin + "/_sandbox/" + what))
    return value as? [String: Any] ?? [:]
  }

  // MARK: - Setting up

  private func configure(kind: String, undoSeconds: Int) throws {
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
      inbox_seconds = 1
      [[ehr]]
      name = "Riverbend EHR"
      kind = "\(kind)"
      base = "\(origin)\(base)"
      token_url = "\(origin)/auth/token"
      client_id = "countersign"
      client_secret_file = "\(secret)"
      """
    let file = home + "/config.toml"
    _ = FileManager.default.createFile(
      atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
  }

  private static func firstLine(of pipe: ChildPipe) -> String {
    var text: [UInt8] = []
    while !text.contains(10), let bytes = pipe.take(milliseconds: 30_000), !bytes.isEmpty {
      text += bytes
    }
    return String(decoding: text.prefix { $0 != 10 }, as: UTF8.self)
  }
}

/// A synced practice of each kind, made once and copied by every test that wants one.
private enum Prepared {
  static func home(_ kind: String) throws -> String {
    try (kind == "fhir" ? fhir : vendor).get()
  }

  private static let vendor = Result { try prepare("vendor") }
  private static let fhir = Result { try prepare("fhir") }

  private static func prepare(_ kind: String) throws -> String {
    let world = try OutsideWorld(kind: kind, isSynced: false)
    let ended = try world.run("sync", "--once")
    guard [0, 1].contains(ended.status) else { throw Program.NoDocument(ended: ended) }
    let kept = NSTemporaryDirectory() + "countersign-prepared-\(getpid())"
    try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: world.home, toPath: kept + "/" + kind)
    atexit {
      try? FileManager.default.removeItem(
        atPath: NSTemporaryDirectory() + "countersign-prepared-\(getpid())")
    }
    return kept + "/" + kind
  }
}
