import Foundation
import Testing

/// A person at the console: a synced practice and the program open in a terminal.
final class Desk {
  let world: OutsideWorld
  let screen: TmuxScreen

  /// Opens the console and waits for the first note.
  init(
    _ world: OutsideWorld? = nil, columns: Int = 120, rows: Int = 40, undoSeconds: Int = 1,
    environment: [String: String] = [:], shell: String = "sh"
  ) throws {
    self.world = try world ?? OutsideWorld(undoSeconds: undoSeconds)
    screen = try TmuxScreen(
      columns: columns, rows: rows, environment: environment, shell: shell)
    try open()
  }

  func open() throws {
    try screen.start(["--home", world.home])
    try screen.wait("the list and the state of the chain") {
      $0.contains("to sign") && $0.contains("chain ok") && !Desk.selected($0).isEmpty
    }
    try waitForNote()
  }

  /// Waits until the note under the cursor has been read and the rules have answered for its claim:
  /// a key on it is refused before. A page without the panes does not tell.
  func waitForNote(_ location: SourceLocation = #_sourceLocation) throws {
    try screen.wait("the note under the cursor", location) {
      let item = Desk.selected($0)
      return !item.isEmpty && !$0.contains("the rules are being asked")
        && ($0.contains("Note \(item)") || !$0.contains(" Note "))
    }
  }

  /// The note under the cursor: the row that carries the bar.
  func selected() throws -> String {
    Desk.selected(try screen.text())
  }

  static func selected(_ text: String) -> String {
    for line in text.split(separator: "\n") {
      let before = line.components(separatedBy: "TN-").first ?? ""
      guard before.contains("▌") || before.contains(">") else { continue }
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
      where word.hasPrefix("TN-") { return String(word) }
    }
    return ""
  }

  /// Waits until another note is under the cursor and gives it.
  @discardableResult
  func next(after item: String, _ location: SourceLocation = #_sourceLocation) throws -> String {
    let text = try screen.wait("a note after \(item)", location) {
      let now = Desk.selected($0)
      return !now.isEmpty && now != item
    }
    return Desk.selected(text)
  }

  /// Accepts what is under the cursor, again where the rules had not answered yet, waits for the
  /// acknowledgement and gives the item.
  @discardableResult
  func accept(_ location: SourceLocation = #_sourceLocation) throws -> String {
    try waitForNote(location)
    let item = try selected()
    try screen.press("a")
    try screen.wait("an answer to the key", location) {
      $0.contains("accepted \(item)") || $0.contains("being asked about \(item)")
    }
    if try !screen.text().contains("accepted \(item)") {
      // The tables are read for the first time: nothing was signed, and the key is pressed again.
      sleep(3)
      try screen.press("a")
      try screen.wait(for: "accepted \(item)", location)
    }
    world.acknowledged[item] = "accepted"
    return item
  }

  /// Leaves by `q`, or by `quit!` where something waits.
  func leave(_ location: SourceLocation = #_sourceLocation) throws {
    try screen.type(":quit!")
    try screen.press("Enter")
    try screen.waitForShell(location)
  }
}
