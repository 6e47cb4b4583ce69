import Audit
import Basics
import Console
import Foundation
import Records
import Review
import TOMLKit
import Transport

/// Reads `config.toml`. What cannot be parsed is an error that names file and line; a key nobody
/// knows is a finding that names the known ones, and the rest is used.
struct ConfigurationReader {
  private(set) var configuration = Configuration()
  private(set) var findings: [Finding] = []
  private let path: String
  private let lines: [Substring]

  /// Reads the file at `path`; a file that is not there gives the defaults.
  static func read(path: String) throws(Failure) -> (Configuration, [Finding]) {
    guard FileManager.default.fileExists(atPath: path) else { return (Configuration(), []) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.unreadable, "\(path): the configuration cannot be read; check its permissions")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.unreadable, "\(path): the configuration is not UTF-8 text; save it as UTF-8")
    }
    return try read(text: text, path: path)
  }

  static func read(text: String, path: String) throws(Failure) -> (Configuration, [Finding]) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Failure(
        .unreadable, "\(path):\(error.source.begin.line): not TOML: \(firstLine(error.description))"
      )
    } catch {
      throw Failure(.unreadable, "\(path): not TOML; see the example in README.md")
    }
    var reader = ConfigurationReader(path: path, text: text)
    reader.readTop(table)
    return (reader.configuration, reader.findings)
  }

  private init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private mutating func readTop(_ table: TOMLTable) {
    complain(
      table, in: "",
      known: [
        "practice", "console", "keys", "review", "sync", "fees", "payer", "audit", "signals",
        "model", "ehr",
      ])
    if let practice = section(table, "practice", known: ["name"]) {
      take(practice, "practice", "name") { $0.practice = $1 }
    }
    if let console = section(table, "console", known: consoleKeys) { readConsole(console) }
    if let sync = section(table, "sync", known: ["every_seconds", "inbox_seconds", "deliver_to"]) {
      take(sync, "sync", "every_seconds", in: 5...86_400) { $0.syncSeconds = $1 }
      take(sync, "sync", "inbox_seconds", in: 1...86_400) { $0.inboxSeconds = $1 }
      take(sync, "sync", "deliver_to") { $0.deliverTo = $1 }
    }
    if let review = section(table, "review", known: ["batch_alone_max", "break_glass_minutes"]) {
      take(review, "review", "batch_alone_max", in: 1...100_000) { $0.fourEyes.batchMax = $1 }
      take(review, "review", "break_glass_minutes", in: 1...BreakGlassRules.minutesMax) {
        $0.glassMinutes = $1
      }
    }
    if let keys = section(table, "keys", known: nil) { readKeys(keys) }
    if let fees = section(table, "fees", known: nil) { readFees(fees) }
    if let payers = section(table, "payer", known: nil) {
      let reader = PayerReader(payers)
      configuration.payers = reader.rules
      for fault in reader.faults {
        add(fault.key, fault.message, fault.isUnknown ? .warn : .error)
      }
    }
    if let audit = section(table, "audit", known: auditKeys) { readAudit(audit) }
    if let signals = section(table, "signals", known: nil) {
      let reader = SignalReader(signals)
      configuration.signals = reader.settings
      for fault in reader.faults {
        add(fault.key, fault.message, fault.isUnknown ? .warn : .error)
      }
    }
    if let model = section(table, "model", known: nil) {
      let reader = ModelReader(model)
      configuration.model = reader.settings
      for fault in reader.faults {
        add(fault.key, fault.message, fault.isUnknown ? .warn : .error)
      }
    }
    guard let systems = table["ehr"] else { return }
    guard let list = systems.array else {
      return add("ehr", "is a list of tables; write [[ehr]]", .error)
    }
    for (index, entry) in list.enumerated() {
      guard let source = entry.table else { continue }
      readSource(source, "ehr[\(index)]")
    }
  }

  private let consoleKeys = [
    "theme", "accessible", "mouse", "ascii", "bell", "notices", "undo_seconds",
    "escape_milliseconds", "lock_minutes",
    "synchronized_output", "ambiguous_width",
  ]

  private mutating func readConsole(_ table: TOMLTable) {
    take(table, "console", "theme") { $0.console.theme = $1 }
    take(table, "console", "accessible") { $0.console.accessible = $1 }
    take(table, "console", "mouse") { $0.console.mouse = $1 }
    take(table, "console", "ascii") { $0.console.ascii = $1 }
    take(table, "console", "bell") { $0.console.bell = $1 }
    take(table, "console", "notices") { $0.console.notices = $1 }
    take(table, "console", "synchronized_output") { $0.console.synchronizedOutput = $1 }
    take(table, "console", "ambiguous_width", in: 1...2) { $0.console.ambiguousWidth = $1 }
    take(table, "console", "undo_seconds", in: 0...3600) { $0.console.undoSeconds = $1 }
    take(table, "console", "lock_minutes", in: 0...240) { $0.console.lockMinutes = $1 }
    take(table, "console", "escape_milliseconds", in: 1...2000) {
      $0.console.escapeMilliseconds = $1
    }
  }

  private mutating func readKeys(_ table: TOMLTable) {
    for action in table.keys {
      let place = line(of: "keys." + action).map { "\(path):\($0)" } ?? path
      if let one = table[action]?.string {
        configuration.keys.append(.init(action: action, keys: [one], place: place))
      } else if let many = table[action]?.array {
        configuration.keys.append(
          .init(action: action, keys: many.compactMap(\.string), place: place))
      } else {
        add("keys." + action, "is a key name or a list of key names", .error)
      }
    }
  }

  /// Dollars as text, because a binary fraction is no money: `90834 = "150.00"`.
  private mutating func readFees(_ table: TOMLTable) {
    for code in table.keys {
      guard let text = table[code]?.string, let fee = Money(dollars: text), fee >= .zero else {
        add("fees." + code, "is an amount in quotes, such as \"150.00\"", .error)
        continue
      }
      configuration.fees.fees[code] = fee
    }
  }

  private let auditKeys = [
    "anchor_file", "anchor_command", "checkpoint_entries", "witness_url", "witness_key",
  ]

  private mutating func readAudit(_ table: TOMLTable) {
    take(table, "audit", "anchor_file") { $0.audit.anchorFile = $1 }
    take(table, "audit", "checkpoint_entries", in: 1...100_000) { $0.audit.checkpointEntries = $1 }
    readWitness(table)
    guard let command = table["anchor_command"] else { return }
    let words = command.array?.compactMap(\.string) ?? []
    guard !words.isEmpty, words.count == command.array?.count else {
      return add("audit.anchor_command", "is a list of words: [\"logger\", \"-t\", \"x\"]", .error)
    }
    configuration.audit.anchorCommand = words
  }

  /// Address and key together: a witness whose key is not known proves nothing.
  private mutating func readWitness(_ table: TOMLTable) {
    var (url, vkey): (String?, String?)
    take(table, "audit", "witness_url") { url = $1 }
    take(table, "audit", "witness_key") { vkey = $1 }
    guard url != nil || vkey != nil else { return }
    guard let url, let address = try? WebAddress(url) else {
      return add("audit.witness_url", "is the witness's address, with https", .error)
    }
    guard let vkey, let key = WitnessKey(vkey) else {
      return add(
        "audit.witness_key", "is the witness's key as name+id+key, of the kind that signs heads",
        .error)
    }
    configuration.audit.witness = Configuration.Trail.Witness(address: address, key: key)
  }

  private mutating func readSource(_ table: TOMLTable, _ place: String) {
    complain(
      table, in: place,
      known: [
        "name", "kind", "base", "profile", "token_file", "token_url", "client_id",
        "client_secret_file",
      ])
    guard let name = table["name"]?.string, let base = table["base"]?.string else {
      return add(place, "needs name and base", .error)
    }
    if let wrong = wrongName(name) { return add(place + ".name", wrong, .error) }
    guard let word = table["kind"]?.string, let kind = Configuration.Source.Kind(rawValue: word)
    else {
      let known = Configuration.Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return add(place + ".kind", "is one of \(known)", .error)
    }
    let token: Configuration.Source.Token
    if let file = table["token_file"]?.string {
      token = .file(file)
    } else if let url = table["token_url"]?.string, let id = table["client_id"]?.string,
      let secret = table["client_secret_file"]?.string
    {
      token = .client(url: url, id: id, secretFile: secret)
    } else {
      return add(
        place, "needs token_file, or token_url with client_id and client_secret_file", .error)
    }
    configuration.sources.append(
      Configuration.Source(
        name: name, kind: kind, base: base, profile: table["profile"]?.string, token: token))
  }
}

// MARK: - Members and their findings

extension ConfigurationReader {
  /// What keeps a name from being a source's: it is part of the key of every note that came from it
  /// and stands before a slash on the command line.
  private func wrongName(_ name: String) -> String? {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0 != "/" && $0.properties.generalCategory != .control
        && $0.properties.generalCategory != .format
    }
    if name.isEmpty || name.unicodeScalars.count > 60 || !isPlain {
      return "is a name of 1 to 60 signs without a slash"
    }
    if name == NoteID.byFile { return "cannot be \(name): that word stands for notes from files" }
    if configuration.sources.contains(where: { $0.name == name }) {
      return "stands there twice; each source has a name of its own"
    }
    return nil
  }

  private mutating func section(_ table: TOMLTable, _ name: String, known: [String]?)
    -> TOMLTable?
  {
    guard let value = table[name] else { return nil }
    guard let inner = value.table else {
      add(name, "is a table; write [\(name)]", .error)
      return nil
    }
    if let known { complain(inner, in: name, known: known) }
    return inner
  }

  private mutating func complain(_ table: TOMLTable, in place: String, known: [String]) {
    for key in table.keys where !known.contains(key) {
      let full = place.isEmpty ? key : place + "." + key
      add(full, "is not a known key; known here: " + known.joined(separator: ", "), .warn)
    }
  }

  private mutating func take(
    _ table: TOMLTable, _ place: String, _ key: String,
    _ set: (inout Configuration, String) -> Void
  ) {
    guard let value = table[key] else { return }
    guard let text = value.string else { return add(place + "." + key, "is a text", .error) }
    set(&configuration, text)
  }

  private mutating func take(
    _ table: TOMLTable, _ place: String, _ key: String, _ set: (inout Configuration, Bool) -> Void
  ) {
    guard let value = table[key] else { return }
    guard let flag = value.bool else {
      return add(place + "." + key, "is true or false", .error)
    }
    set(&configuration, flag)
  }

  private mutating func take(
    _ table: TOMLTable, _ place: String, _ key: String, in range: ClosedRange<Int>,
    _ set: (inout Configuration, Int) -> Void
  ) {
    guard let value = table[key] else { return }
    guard let number = value.int, range.contains(number) else {
      return add(
        place + "." + key, "is a whole number from \(range.lowerBound) to \(range.upperBound)",
        .error)
    }
    set(&configuration, number)
  }

  private mutating func add(_ key: String, _ message: String, _ severity: Severity) {
    let line = line(of: key)
    findings.append(
      Finding(
        code: "config", severity: severity, message: "\(key) \(message)",
        place: line.map { "\(path):\($0)" } ?? path))
  }

  /// The line that sets a dotted key; TOMLKit does not keep it.
  private func line(of key: String) -> Int? {
    if key.hasPrefix("payer.") || key.hasPrefix("model.") || key.hasPrefix("signals."),
      let line = lineInSection(key)
    {
      return line
    }
    let last = key.split(separator: ".").last.map(String.init) ?? key
    let name = last.split(separator: "[").first.map(String.init) ?? last
    return lines.firstIndex { line in
      let trimmed = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      guard trimmed.hasPrefix(name) else { return false }
      return trimmed.dropFirst(name.count).first.map { " =]\"".contains($0) } ?? true
    }.map { $0 + 1 }
  }

  /// The line of a key of a table of its own, `[payer.class.medicaid]`; the table's when the key
  /// is not on a line of its own.
  private func lineInSection(_ key: String) -> Int? {
    func plain(_ text: some StringProtocol) -> String {
      String(text.filter { !" \t\"\r".contains($0) })
    }
    var parts = key.split(separator: ".").map(String.init)
    while parts.count > 1 {
      let header = "[" + parts.joined(separator: ".")
      let isHeader = { (line: Substring) in
        plain(line) == header + "]" || plain(line).hasPrefix(header + ".")
      }
      guard let start = lines.firstIndex(where: isHeader) else {
        parts.removeLast()
        continue
      }
      let name = key.split(separator: ".").dropFirst(parts.count).first.map(String.init)
      let end =
        lines[(start + 1)...].firstIndex { $0.drop { $0 == " " }.hasPrefix("[") } ?? lines.count
      let found = name.flatMap { name in
        lines[(start + 1)..<end].firstIndex { plain($0).hasPrefix(name + "=") }
      }
      return (found ?? start) + 1
    }
    return nil
  }
}

private func firstLine(_ text: String) -> String {
  String(text.split(separator: "\n").first ?? "")
}
