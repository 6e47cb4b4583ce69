import ArgumentParser
import Basics
import Records
import Review
import Storage

/// A list of the console for programs and for people who cannot use a full screen.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Print a work list.",
    discussion: """
      LIST is review or denials. \
      EXPR is words of the form key:value,value — state, payer, clinician, code, flag, from, to, \
      above, below (confidence) — all of which must hold.

      Examples:
        countersign queue review --json
        countersign queue review --filter "flag:upcoding_risk payer:PAY-AETNA" --csv
      """)
  @OptionGroup var global: GlobalOptions
  @Flag(help: "For programs: one document.") var json = false
  @Flag(help: "Comma-separated, with a header line.") var csv = false
  @Option(help: ArgumentHelp("Only these.", valueName: "EXPR")) var filter = ""
  @Argument(help: ArgumentHelp("review or denials.", valueName: "LIST")) var list: String

  func run() throws {
    guard ["review", "denials"].contains(list) else {
      throw Failure(
        .usage, "there is no list \(Output.plain(list)) yet; known: review, denials")
    }
    let query = try QueueQuery(filter: FilterWords.read(filter))
    let room = try ReadingRoom(global)
    defer { room.close() }
    let printer = Printer(json: json, csv: csv, list: list)
    printer.begin()
    if list == "review" {
      try review(room, query, printer)
    } else {
      try denials(room, printer)
    }
    printer.end()
  }

  /// Page by page, so that a million rows need no memory.
  private func review(
    _ room: ReadingRoom, _ query: QueueQuery, _ printer: Printer
  ) throws {
    var anchor = QueueAnchor.first
    while true {
      let window = try room.store.window(query, anchor, limit: 500, for: room.reader)
      for row in window.rows { printer.add(QueueAnswer.Item(row)) }
      guard window.hasAfter, let last = window.keys.last else { return }
      anchor = .after(last)
    }
  }

  private func denials(_ room: ReadingRoom, _ printer: Printer) throws {
    let clock = WallClock()
    let today = clock.day(at: clock.now)
    var last: String?
    while true {
      let rows = try room.store.denials(
        limit: 500, after: last, today: today, for: room.reader)
      for row in rows { printer.add(QueueAnswer.Item(row)) }
      guard rows.count == 500, let end = rows.last else { return }
      last = end.key
    }
  }

  /// Writes rows as they come.
  private final class Printer {
    private let json: Bool
    private let csv: Bool
    private let list: String
    private var count = 0

    init(json: Bool, csv: Bool, list: String) {
      self.json = json
      self.csv = csv
      self.list = list
    }

    func begin() {
      if json { Output.write("{\"items\":[") }
      if csv { Output.write(QueueAnswer.commaHeader + "\n") }
    }

    func add(_ item: QueueAnswer.Item) {
      count += 1
      if json {
        Output.write((count == 1 ? "\n" : ",\n") + Output.json(item, pretty: false))
      } else if csv {
        Output.write(item.comma + "\n")
      } else {
        Output.line(Output.plain(item.line))
      }
    }

    func end() {
      if json { Output.write("],\n\"list\":\"\(list)\",\"count\":\(count)}\n") }
    }
  }
}

extension QueueAnswer.Item {
  /// What a person reads.
  var line: String {
    var text = name.padded(to: 12) + client.padded(to: 7) + date.description + "  "
    text += payer.padded(to: 18) + codes.joined(separator: " ").padded(to: 20)
    if let amountCents { text += "\(amountCents) " }
    if let due { text += "due \(due) " }
    if let confidence { text += "\(confidence) " }
    return text + (state == "open" ? "" : state + " ")
      + (outdated == true ? "changed since " : "") + flags.joined(separator: " ")
  }
}
