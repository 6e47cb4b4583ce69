import Foundation
import Testing

/// The program in a real terminal: a tmux server of its own, keys in, screen out.
final class TmuxScreen {
  private let socket = "countersign-" + UUID().uuidString
  private let shell: String

  /// A shell of that size; `bash --norc -i` has job control, for suspension.
  init(
    columns: Int = 120, rows: Int = 40, environment: [String: String] = [:],
    shell words: String = "sh"
  ) throws {
    let all = ["LC_ALL": "C.UTF-8", "PS1": "$ "].merging(environment) { $1 }
    shell =
      "env -u COUNTERSIGN_HOME "
      + all.sorted { $0.key < $1.key }.map { "\($0.key)=\(TmuxScreen.quoted($0.value))" }
      .joined(separator: " ") + " " + words
    _ = try tmux([
      "-f", "/dev/null", "new-session", "-d", "-s", "t", "-x", "\(columns)", "-y", "\(rows)",
      shell,
    ])
    _ = try tmux(["set-option", "-g", "status", "off"])
    _ = try tmux(["set-option", "-g", "escape-time", "10"])
    try wait(for: "$")
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Runs the program in the shell; the shell stays when it ends.
  func start(_ arguments: [String]) throws {
    let words = ([Program.path] + arguments).map(TmuxScreen.quoted)
    try type(words.joined(separator: " "))
    try press("Enter")
  }

  /// Text as typed, key by key.
  func type(_ text: String) throws {
    _ = try tmux(["send-keys", "-t", "t", "-l", text])
  }

  /// Keys by tmux's names: Enter, Escape, C-s, Down.
  func press(_ keys: String...) throws {
    _ = try tmux(["send-keys", "-t", "t"] + keys)
  }

  /// A bracketed paste.
  func paste(_ text: String) throws {
    _ = try tmux(["set-buffer", "--", text])
    _ = try tmux(["paste-buffer", "-p", "-t", "t"])
  }

  func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen as text, one line a row.
  func text() throws -> String {
    try tmux(["capture-pane", "-p", "-t", "t"])
  }

  /// What is running in the terminal now: the program, or the shell again.
  func command() throws -> String {
    try tmux(["display-message", "-p", "-t", "t", "#{pane_current_command}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Terminal modes a program must give back: alternate screen, mouse, cursor.
  func modes() throws -> String {
    try tmux([
      "display-message", "-p", "-t", "t",
      "alternate=#{alternate_on} mouse=#{mouse_any_flag} cursor=#{cursor_flag} keypad=#{keypad_flag}",
    ]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The modes of a terminal nobody has changed.
  static let restModes = "alternate=0 mouse=0 cursor=1 keypad=0"

  /// Whether the terminal echoes and hands over whole lines, as a shell's commands expect it.
  func isCooked() throws -> Bool {
    let path = try tmux(["display-message", "-p", "-t", "t", "#{pane_tty}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let descriptor = open(path, O_RDONLY | O_NOCTTY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    let wanted = tcflag_t(ECHO) | tcflag_t(ICANON) | tcflag_t(ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// The window's title as the terminal shows it.
  func title() throws -> String {
    try tmux(["display-message", "-p", "-t", "t", "#{pane_title}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The row of the hardware cursor, from 0.
  func cursorRow() throws -> Int? {
    Int(
      try tmux(["display-message", "-p", "-t", "t", "#{cursor_y}"])
        .trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The screen with its attributes, as escape sequences.
  func styledText() throws -> String {
    try tmux(["capture-pane", "-p", "-e", "-t", "t"])
  }

  /// Waits until the shell has the terminal back.
  func waitForShell(seconds: Double = 20, _ location: SourceLocation = #_sourceLocation) throws {
    let isBack = try eventually(seconds: seconds) { try programIDs().isEmpty }
    #expect(isBack, "the program has not ended", sourceLocation: location)
  }

  /// Process ids below the terminal's shell.
  func programIDs() throws -> [Int32] {
    let shell = try tmux(["display-message", "-p", "-t", "t", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let path = "/proc/\(shell)/task/\(shell)/children"
    let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return children.split(separator: " ").compactMap { Int32($0) }
  }

  /// Looks again until the screen holds `words`; the last screen is in the failure.
  @discardableResult
  func wait(
    for words: String, seconds: Double = 60, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait("the words \(words)", seconds: seconds, location) { $0.contains(words) }
  }

  /// Looks again until the screen pleases.
  @discardableResult
  func wait(
    _ what: String, seconds: Double = 60, _ location: SourceLocation = #_sourceLocation,
    until pleases: (String) -> Bool
  ) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < deadline {
      last = try text()
      if pleases(last) { return last }
      usleep(30_000)
    }
    Issue.record("did not see \(what) in:\n\(last)", sourceLocation: location)
    throw NotSeen()
  }

  struct NotSeen: Error {}

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Program.run("tmux", ["-u", "-L", socket] + arguments, seconds: 20).output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
