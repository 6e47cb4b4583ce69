import Foundation
import Testing

@Suite("The style is a test")
struct StyleTests {
  let project = Project()
  let doors: Set<String> = [
    "Storage", "Transport", "EHR", "Advisor", "Keys", "Terminal", "Sandbox", "Worker", "App",
    "Bench",
  ]

  private func offences(
    _ words: [String], in modules: (String) -> Bool, except: (String) -> Bool = { _ in false }
  ) throws -> [String] {
    var found: [String] = []
    for (module, path) in project.sources() where modules(module) && !except(path) {
      for (number, line) in codeLines(try project.text(path)) {
        for word in words where line.contains(word) {
          found.append("\(path):\(number) \(word)")
        }
      }
    }
    return found
  }

  @Test("no forced try, cast or trap in the sources")
  func nothingIsForced() throws {
    let found = try offences(["try!", " as! ", "fatalError("], in: { _ in true })
    #expect(found == [])
  }

  @Test("nothing is left behind to be done later")
  func nothingIsLeftBehind() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for (_, path) in project.sources() {
      let text = try project.text(path)
      for mark in marks { #expect(!text.contains(mark), "\(path) holds \(mark)") }
    }
  }

  @Test("only App prints")
  func onlyAppPrints() throws {
    let found = try offences([" print("], in: { !["App", "countersign", "Bench"].contains($0) })
    #expect(found == [])
  }

  @Test("pure floors have no clock, no randomness, no disk")
  func pureFloorsAreInnocent() throws {
    let words = [
      "Date()", "ContinuousClock", "SuspendingClock", ".random(", "FileManager", "ProcessInfo",
      "DispatchQueue", "Thread.sleep", "getenv(",
    ]
    #expect(try offences(words, in: { !doors.contains($0) && $0 != "countersign" }) == [])
  }

  @Test("Dispatch queues are made in the worker, the store's writer and App only")
  func dispatchLivesInThreePlaces() throws {
    let found = try offences(["DispatchQueue("], in: { $0 != "App" }) {
      $0.hasPrefix("Sources/Worker/SyncWorker") || $0 == "Sources/Storage/WriterQueue.swift"
    }
    #expect(found == [])
  }

  @Test("money never meets floating point")
  func moneyIsCents() throws {
    let text = try project.text("Sources/Basics/Money.swift")
    for (number, line) in codeLines(text) {
      #expect(!line.contains("Double") && !line.contains("Float"), "Money.swift:\(number)")
    }
  }

  @Test("only the decision's commit inserts into the outbox")
  func approvalWall() throws {
    for (_, path) in project.sources() where !path.hasSuffix("Storage/DecisionCommit.swift") {
      let text = try project.text(path).lowercased()
      #expect(!text.contains("insert into outbox"), "\(path) fills the outbox")
      #expect(!text.contains("replace into"), "\(path) replaces rows")
    }
  }

  /// The seal of a delivery's bytes changes with the data key; the trail has no seal to change.
  private static let reseals = "drop trigger outbox_bytes_stay"

  @Test("nothing rewrites the audit trail")
  func auditIsAppendOnly() throws {
    for (_, path) in project.sources() {
      for (number, line) in codeLines(try project.text(path)) {
        var lower = line.lowercased()
        if path.hasSuffix("Storage/KeyRotation.swift") {
          lower = lower.replacing(StyleTests.reseals, with: "")
        }
        for word in ["update audit ", "delete from audit", "drop trigger", "writable_schema"] {
          #expect(!lower.contains(word), "\(path):\(number)")
        }
      }
    }
  }

  @Test("files stay readable in one sitting")
  func filesAreShort() throws {
    for (_, path) in project.sources() {
      let lines = try project.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 400, "\(path) has \(lines.count) lines")
    }
  }

  @Test("no type carries its module's name")
  func noTypeShadowsItsModule() throws {
    for (module, path) in project.sources() {
      for (number, line) in codeLines(try project.text(path)) {
        for kind in ["struct", "class", "enum", "actor", "protocol"] {
          #expect(!line.contains("\(kind) \(module) "), "\(path):\(number)")
          #expect(!line.contains("\(kind) \(module):"), "\(path):\(number)")
        }
      }
    }
  }

  @Test("no path of anybody's machine is in the project")
  func noMachinePaths() throws {
    let suffixes = [".swift", ".md", ".sh", ".theme", ".toml"]
    for folder in ["Sources", "Tests", "Themes", "Samples"] {
      for suffix in suffixes {
        for path in project.files(below: folder, suffix: suffix) {
          let text = try project.text(path)
          for mark in ["/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/"] {
            #expect(!text.contains(mark), "\(path) names \(mark)")
          }
        }
      }
    }
  }
}
