/// Keys pressed one by one, each timed until the end of the frame that answers it.
struct Keystrokes {
  /// The end of a frame, as terminals with synchronized output are told.
  static let frameEnd = "\u{1B}[?2026l"
  private static let medianAim: UInt64 = 1_000_000
  private static let highAim: UInt64 = 8_000_000

  let terminal: PseudoTerminal
  let floor: UInt64

  static func repeated(_ key: String, _ count: Int) -> [String] {
    [String](repeating: key, count: count)
  }

  static func repeated(_ keys: [String], _ count: Int) -> [String] {
    (0..<count).flatMap { _ in keys }
  }

  /// Presses each key and waits for the next frame; `after` brings the screen back unmeasured.
  /// Between keys it waits for `pause` milliseconds of silence, so that what is loaded ahead does
  /// not count for the next key. Returns the bytes of the median answer.
  @discardableResult
  func measure(
    _ what: String, _ keys: [String], after: String? = nil, pause: Int32 = 15
  ) throws -> Int {
    var samples = Samples()
    var sizes: [Int] = []
    var unanswered = 0
    let before = terminal.processorNanoseconds(drawing: true)
    for key in keys {
      terminal.forget()
      let start = nanoseconds()
      terminal.send(key)
      do {
        samples.add(try terminal.read(seconds: 1) { $0.holds(Keystrokes.frameEnd) } - start)
        sizes.append(terminal.output.count)
      } catch PseudoTerminal.Trouble.ended(let tail) {
        throw PseudoTerminal.Trouble.ended(tail)
      } catch {
        unanswered += 1
      }
      terminal.settle(milliseconds: pause)
      guard let after else { continue }
      terminal.send(after)
      terminal.settle(milliseconds: pause)
    }
    let spent = terminal.processorNanoseconds(drawing: true) - before
    let presses = UInt64(max(1, after == nil ? keys.count : 2 * keys.count))
    tell(what, samples, unanswered, spent / presses)
    return sizes.sorted().dropFirst(sizes.count / 2).first ?? 0
  }

  private func tell(_ what: String, _ samples: Samples, _ unanswered: Int, _ spent: UInt64) {
    let (middle, high) = (samples.percentile(50), samples.percentile(99))
    let rest = unanswered > 0 ? ", \(unanswered) without an answer" : ""
    report(
      "\(what), key to paint", "p50 \(milliseconds(middle))  p99 \(milliseconds(high))",
      ratio(middle, to: floor) + ", \(milliseconds(spent)) of the drawing thread a key, "
        + "\(samples.count) keys" + rest)
    Aims.check("\(what) p50 \(milliseconds(middle)), aim 1 ms", middle < Keystrokes.medianAim)
    Aims.check("\(what) p99 \(milliseconds(high)), aim 8 ms", high < Keystrokes.highAim)
  }
}
