import Glibc
import Synchronization

/// Times in nanoseconds, sorted when asked.
struct Samples {
  private var values: [UInt64] = []

  mutating func add(_ nanoseconds: UInt64) { values.append(nanoseconds) }

  var count: Int { values.count }

  /// The value below which this share of the samples lies; 0 when there are none.
  func percentile(_ share: Int) -> UInt64 {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }
}

/// A clock that only runs forward, in nanoseconds.
func nanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Processor time of this process, all threads, in nanoseconds: what other programs do to the
/// machine meanwhile does not count.
func processorNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func perSecond(_ count: Int, _ nanoseconds: UInt64) -> Int {
  Int(UInt64(count) * 1_000_000_000 / max(1, nanoseconds))
}

/// "0.31 ms".
func milliseconds(_ nanoseconds: UInt64) -> String {
  let hundredths = (nanoseconds + 5_000) / 10_000
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) ms"
}

/// "3.2 × floor"; a ratio travels from machine to machine, a time does not.
func ratio(_ value: UInt64, to floor: UInt64) -> String {
  guard floor > 0 else { return "no floor" }
  let tenths = (value * 10 + floor / 2) / floor
  return "\(tenths / 10).\(tenths % 10) × floor"
}

/// "81 % of floor", for rates.
func share(_ rate: Int, of floor: Int) -> String { "\(rate * 100 / max(1, floor)) % of floor" }

func heading(_ text: String) {
  print("\n\(text)")
  fflush(nil)
}

/// One line of the report: what, figure, floor.
func report(_ what: String, _ figure: String, _ note: String = "") {
  let name = what.count < 44 ? what + String(repeating: " ", count: 44 - what.count) : what + " "
  print(name + figure + (note.isEmpty ? "" : "   (" + note + ")"))
  fflush(nil)
}

/// How busy the machine is with other things: a figure of a busy machine says little.
enum Machine {
  static func tell() {
    var loads = [0.0, 0.0, 0.0]
    getloadavg(&loads, 3)
    let tenths = Int(loads[0] * 10)
    print("\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, load \(tenths / 10).\(tenths % 10)")
    fflush(nil)
  }
}

/// What the figures are measured against; the end of the report lists those missed.
enum Aims {
  private static let outcome = Mutex((met: 0, missed: [String]()))

  static func check(_ what: String, _ isMet: Bool) {
    outcome.withLock { outcome in
      if isMet { outcome.met += 1 } else { outcome.missed.append(what) }
    }
  }

  static func summary() {
    let (met, missed) = outcome.withLock { $0 }
    print("\naims met \(met), missed \(missed.count)")
    for aim in missed { print("  missed: \(aim)") }
  }
}
