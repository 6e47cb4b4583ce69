import Foundation
import Glibc

/// The real program in a terminal: start, keys, memory, idleness, at two sizes of queue.
struct ConsoleBench {
  let program: String
  let folder: String
  /// The end of a frame, as terminals with synchronized output are told.
  private let frameEnd = "\u{1B}[?2026l"

  func run(sizes: [Int]) throws {
    let echo = try echoFloor()
    report("floor: a key through a terminal and back", milliseconds(echo))
    let start = try startFloor()
    report("floor: a program started until its first byte", milliseconds(start))
    for size in sizes {
      let home = try workspace(items: size)
      print("\n\(size) items, 120x40")
      try starts(home, floor: start)
      try keys(home, floor: echo)
    }
  }

  // MARK: - Floors

  private func echoFloor() throws -> UInt64 {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "stty raw -echo; printf ready; exec cat"])
    try terminal.read { $0.holds("ready") }
    var samples = Samples()
    for _ in 0..<200 {
      terminal.forget()
      let start = nanoseconds()
      terminal.send("j")
      samples.add(try terminal.read { !$0.isEmpty } - start)
    }
    return samples.percentile(50)
  }

  private func startFloor() throws -> UInt64 {
    var samples = Samples()
    for _ in 0..<10 {
      let start = nanoseconds()
      let terminal = try PseudoTerminal(["/bin/sh", "-c", "printf x; exec cat"])
      samples.add(try terminal.read { !$0.isEmpty } - start)
    }
    return samples.percentile(50)
  }

  // MARK: - The program

  /// A workspace with so many items; made once and kept for later runs.
  private func workspace(items: Int) throws -> String {
    let home = folder + "/\(items)"
    let done = home + "/ready"
    if FileManager.default.fileExists(atPath: done) { return home }
    try? FileManager.default.removeItem(atPath: home)
    let start = nanoseconds()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["demo", "--once", "--items", "\(items)", "--home", home, "--quiet"]
    try process.run()
    process.waitUntilExit()
    let seconds = max(1, (nanoseconds() - start) / 1_000_000_000)
    report("\(items) items made", "\(seconds) s", "\(UInt64(items) / seconds) a second, all told")
    _ = FileManager.default.createFile(atPath: done, contents: nil)
    return home
  }

  private func console(_ home: String) throws -> PseudoTerminal {
    try PseudoTerminal([program, "--home", home])
  }

  /// A full first paint: the frame has the list's first rows and the suggested codes.
  private func isPainted(_ output: [UInt8]) -> Bool {
    output.holds("TN-") && output.holds(frameEnd) && output.holds("Suggested codes")
      && output.suffix(frameEnd.utf8.count).elementsEqual(frameEnd.utf8)
  }

  private func starts(_ home: String, floor: UInt64) throws {
    var samples = Samples()
    for _ in 0..<7 {
      let start = nanoseconds()
      let terminal = try console(home)
      samples.add(try terminal.read(until: isPainted) - start)
      leave(terminal)
    }
    let median = samples.percentile(50)
    report("start to first full paint", milliseconds(median), ratio(median, to: floor))
  }

  private func keys(_ home: String, floor: UInt64) throws {
    let terminal = try console(home)
    try terminal.read(until: isPainted)
    terminal.settle(milliseconds: 500)
    let moves = try measure(
      terminal, floor, "move (j, k)",
      ["j"] + [String](repeating: "j", count: 150)
        + [String](repeating: "k", count: 150))
    report("bytes written a move", "\(moves)")
    _ = try measure(terminal, floor, "page (PgDn)", [String](repeating: "\u{1B}[6~", count: 60))
    _ = try measure(
      terminal, floor, "open whole note, and back", [String](repeating: "o", count: 30), after: "q")
    _ = try measure(terminal, floor, "accept", [String](repeating: "a", count: 40), pause: 120)
    _ = try measure(terminal, floor, "undo", [String](repeating: "u", count: 30), pause: 120)
    let memory = status(terminal.process, "VmRSS")
    report("resident memory", "\(memory / 1024) MB")
    idle(terminal)
    leave(terminal)
  }

  /// Presses each key and waits for the end of the next frame; returns the bytes of the median key.
  private func measure(
    _ terminal: PseudoTerminal, _ floor: UInt64, _ what: String, _ keys: [String],
    after: String? = nil, pause: Int32 = 20
  ) throws -> Int {
    var samples = Samples()
    var sizes: [Int] = []
    for key in keys {
      terminal.forget()
      let start = nanoseconds()
      terminal.send(key)
      guard let end = try? terminal.read(seconds: 2, until: { $0.holds(frameEnd) }) else {
        continue
      }
      samples.add(end - start)
      sizes.append(terminal.output.count)
      terminal.settle(milliseconds: pause)
      guard let after else { continue }
      terminal.send(after)
      terminal.settle(milliseconds: pause + 30)
    }
    let (middle, high) = (samples.percentile(50), samples.percentile(99))
    report(
      "\(what), key to paint", "p50 \(milliseconds(middle))  p99 \(milliseconds(high))",
      ratio(middle, to: floor) + ", \(samples.count) keys")
    return sizes.sorted().dropFirst(sizes.count / 2).first ?? 0
  }

  private func idle(_ terminal: PseudoTerminal) {
    terminal.settle(milliseconds: 1500)
    let before = processorTicks(terminal.process)
    let wakes = status(terminal.process, "voluntary_ctxt_switches")
    terminal.settle(milliseconds: 10_000)
    usleep(5_000_000)
    let ticks = processorTicks(terminal.process) - before
    let woken = status(terminal.process, "voluntary_ctxt_switches") - wakes
    report(
      "processor time while idle", "\(ticks * 10) ms in 15 s", "main thread woke \(woken) times")
  }

  private func leave(_ terminal: PseudoTerminal) {
    terminal.send("q")
    terminal.settle(milliseconds: 300)
  }

  private func status(_ process: pid_t, _ key: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(key + ":") } ?? ""
    return Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "0") ?? 0
  }

  private func processorTicks(_ process: pid_t) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = text.drop { $0 != ")" }.split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else {
      return 0
    }
    return user + system
  }
}
