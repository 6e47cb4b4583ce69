import Foundation
import Glibc

/// The real program in a terminal: start, keys, memory, idleness, at each size of queue.
struct ConsoleBench {
  let workspaces: Workspaces
  private static let startAim: UInt64 = 50_000_000
  private static let memoryAim = 64 * 1024
  private static let idleSeconds: UInt64 = 15

  func run(sizes: [Int]) throws {
    heading("floors of the console")
    let echo = try echoFloor()
    report("a key through a terminal and back", milliseconds(echo), "cat, raw mode")
    let shell = try start(["/bin/sh", "-c", "printf x; exec cat"])
    report("a program started until its first byte", milliseconds(shell), "/bin/sh")
    let bare = try start([workspaces.program, "--version"])
    report("this program until its first byte", milliseconds(bare), "countersign --version")
    var medians: [UInt64] = []
    for size in sizes {
      heading("\(size) items, 120x40")
      let home = try workspaces.practice(items: size)
      medians.append(try starts(home, floor: shell))
      try session(home, echo, rows: size)
    }
    if let least = medians.min(), let most = medians.max(), medians.count > 1 {
      report(
        "\nstart, largest against smallest queue",
        ratio(most, to: least).replacing("floor", with: "")
      )
      Aims.check("start depends on the size of the queue", most < least + least / 4)
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

  private func start(_ arguments: [String]) throws -> UInt64 {
    var samples = Samples()
    for _ in 0..<11 {
      let start = nanoseconds()
      let terminal = try PseudoTerminal(arguments)
      samples.add(try terminal.read { !$0.isEmpty } - start)
    }
    return samples.percentile(50)
  }

  // MARK: - The program

  private func console(_ home: String) throws -> PseudoTerminal {
    try PseudoTerminal([workspaces.program], environment: ["COUNTERSIGN_HOME": home])
  }

  /// What the rules said of the first item's claim is there: it can be signed.
  private func isChecked(_ output: [UInt8]) -> Bool {
    output.suffix(Keystrokes.frameEnd.utf8.count).elementsEqual(Keystrokes.frameEnd.utf8)
      && output.holds("the rules find")
  }

  /// A full first paint: the list's rows, the denials, and the claim of the first item.
  private func isPainted(_ output: [UInt8]) -> Bool {
    output.suffix(Keystrokes.frameEnd.utf8.count).elementsEqual(Keystrokes.frameEnd.utf8)
      && output.holds("Claim ") && output.holds("TN-") && output.holds("CLM-")
  }

  private func starts(_ home: String, floor: UInt64) throws -> UInt64 {
    var (samples, checked, drawing, all) = (Samples(), Samples(), Samples(), Samples())
    for _ in 0..<11 {
      let start = nanoseconds()
      let terminal = try console(home)
      samples.add(try terminal.read(until: isPainted) - start)
      drawing.add(terminal.processorNanoseconds(drawing: true))
      all.add(terminal.processorNanoseconds(drawing: false))
      checked.add(try terminal.read(until: isChecked) - start)
      leave(terminal)
    }
    let median = samples.percentile(50)
    report(
      "start to first full paint",
      "\(milliseconds(median))  best \(milliseconds(samples.percentile(0)))",
      ratio(median, to: floor))
    report(
      "processor time until then", milliseconds(all.percentile(50)),
      "\(milliseconds(drawing.percentile(50))) on the thread that draws")
    report(
      "until the rules answered for the first claim",
      "\(milliseconds(checked.percentile(50)))  best \(milliseconds(checked.percentile(0)))")
    Aims.check("start \(milliseconds(median)), aim 50 ms", median < ConsoleBench.startAim)
    return median
  }

  private func session(_ home: String, _ echo: UInt64, rows: Int) throws {
    let terminal = try console(home)
    try terminal.read(until: isPainted)
    terminal.settle(milliseconds: 500)
    let keys = Keystrokes(terminal: terminal, floor: echo)
    let steps = min(150, rows - 1)
    let moves = try keys.measure(
      "move (j, k)", Keystrokes.repeated("j", steps) + Keystrokes.repeated("k", steps))
    report("bytes written a move", "\(moves)")
    let pages = min(30, rows / 24)
    try keys.measure(
      "page (PgDn, PgUp)",
      Keystrokes.repeated(
        Keystrokes.repeated("\u{1B}[6~", pages) + Keystrokes.repeated("\u{1B}[5~", pages),
        30 / pages))
    try keys.measure("first, last (g, G)", Keystrokes.repeated(["G", "g"], 20), pause: 60)
    terminal.send("g")
    terminal.settle(milliseconds: 200)
    try keys.measure("open whole note", Keystrokes.repeated("o", 30), after: "q", pause: 40)
    try judge(keys, home)
    try memory(terminal)
    idle(terminal)
    leave(terminal)
  }

  /// Items the rules object to are not signed by a key; the next row is tried.
  private func judge(_ keys: Keystrokes, _ home: String) throws {
    let before = try workspaces.accepted(home)
    keys.terminal.settle(milliseconds: 1000)
    try keys.measure("accept", Keystrokes.repeated("a", 40), after: "j", pause: 60)
    keys.terminal.settle(milliseconds: 1000)
    let accepted = try workspaces.accepted(home) - before
    try keys.measure("undo", Keystrokes.repeated("u", accepted), pause: 60)
    keys.terminal.settle(milliseconds: 1000)
    let left = try workspaces.accepted(home) - before
    report("decisions recorded, and taken back", "\(accepted), \(accepted - left)")
    Aims.check("every decision recorded and taken back", accepted > 0 && left == 0)
  }

  private func memory(_ terminal: PseudoTerminal) throws {
    let (now, peak) = (
      terminal.status("VmRSS"), terminal.status("VmHWM")
    )
    report("resident memory", "\(now / 1024) MB", "peak \(peak / 1024) MB")
    Aims.check("memory \(peak / 1024) MB, aim 64 MB", peak < ConsoleBench.memoryAim)
  }

  private func idle(_ terminal: PseudoTerminal) {
    // The bench looked into the store; the console notices within five seconds.
    usleep(6_000_000)
    terminal.settle(milliseconds: 1500)
    let (ticks, wakes) = (terminal.processorTicks, terminal.status("voluntary_ctxt_switches"))
    terminal.forget()
    let end = nanoseconds() + ConsoleBench.idleSeconds * 1_000_000_000
    while nanoseconds() < end { terminal.settle(milliseconds: 250) }
    let spent = (terminal.processorTicks - ticks) * 10
    let woken = terminal.status("voluntary_ctxt_switches") - wakes
    report(
      "processor time in \(ConsoleBench.idleSeconds) s of idleness", "\(spent) ms",
      "screen's thread woke \(woken) times, \(terminal.output.count) bytes written")
    Aims.check("idle costs \(spent) ms in 15 s, aim none", spent <= 10)
  }

  /// By the command that asks nothing, whatever is on the screen.
  private func leave(_ terminal: PseudoTerminal) {
    terminal.send(":quit!\r")
    terminal.awaitEnd(seconds: 5)
  }
}
