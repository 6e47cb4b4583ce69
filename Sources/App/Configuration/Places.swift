import Foundation

/// Where a workspace keeps its things. Without `--home` the XDG folders, with it one folder for
/// everything. Folders are made 0700, files 0600.
struct Places: Sendable {
  var database: String
  var configuration: String
  var keys: String
  var state: String
  var inbox: String
  var processed: String
  var rejected: String
  var outgoing: String

  /// Everything under one folder.
  init(home: String) {
    let home = Places.absolute(home)
    database = home + "/countersign.db"
    configuration = home + "/config.toml"
    keys = home + "/keys"
    state = home + "/state"
    inbox = home + "/inbox"
    processed = home + "/processed"
    rejected = home + "/rejected"
    outgoing = home + "/outgoing"
  }

  /// The XDG folders; `name` is the workspace (`countersign`, `countersign-demo`).
  init(environment: [String: String], name: String = "countersign") {
    let person = environment["HOME"] ?? "/"
    func folder(_ variable: String, _ fallback: String) -> String {
      let value = environment[variable] ?? ""
      return (value.hasPrefix("/") ? value : person + fallback) + "/" + name
    }
    let data = folder("XDG_DATA_HOME", "/.local/share")
    self.init(home: data)
    configuration = folder("XDG_CONFIG_HOME", "/.config") + "/config.toml"
    state = folder("XDG_STATE_HOME", "/.local/state")
  }

  /// One folder when it is named, here or by `COUNTERSIGN_HOME`, else the XDG folders under the
  /// workspace's name; another configuration file when one is named.
  init(
    home: String? = nil, configuration file: String? = nil, workspace name: String = "countersign"
  ) {
    let environment = ProcessInfo.processInfo.environment
    if let home = home ?? environment["COUNTERSIGN_HOME"], !home.isEmpty {
      self.init(home: home)
    } else {
      self.init(environment: environment, name: name)
    }
    if let file { configuration = file }
  }

  /// The log of the worker and of what libraries print while the screen is up.
  var log: String { state + "/countersign.log" }
  /// When and where a signed head was last kept elsewhere.
  var anchored: String { state + "/anchored" }
  /// The last head a witness signed, with both signatures.
  var witnessed: String { state + "/witnessed" }
  /// The person's own themes.
  var themes: String { Places.parent(of: configuration) + "/themes" }

  /// Makes the folders that a running workspace writes to.
  func prepare() throws {
    for folder in [Places.parent(of: database), keys, state, inbox, processed, rejected] {
      try Places.makeFolder(folder)
    }
  }

  /// Makes one folder 0700, with those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        .unreadable, "\(path): the folder cannot be made; check its permissions or name another")
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func absolute(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    return URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: here + "/"))
      .standardizedFileURL.path
  }
}
