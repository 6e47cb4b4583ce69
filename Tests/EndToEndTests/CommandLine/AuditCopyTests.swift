import Crypto
import Foundation
import Testing

@Suite("A copy of the log is checked from outside")
struct AuditCopyTests {
  /// A practice with a copy of its log, and the key as `audit verify` printed it before.
  private struct Copied {
    var world: OutsideWorld
    var folder: String
    var outside: OutsideVerifier
  }

  private func copied() throws -> Copied {
    let world = try OutsideWorld()
    try world.accept("TN-78910")
    let outside = OutsideVerifier(vkey: try key(of: world))
    let folder = world.scratch.file("copy")
    let ended = try world.run("audit", "export", folder)
    #expect(ended.status == 0, "\(ended.error)")
    return Copied(world: world, folder: folder, outside: outside)
  }

  private func key(of world: OutsideWorld) throws -> String {
    let lines = try world.run("audit", "verify").output.split(separator: "\n")
    return String(try #require(lines.first { $0.hasPrefix("key ") }).dropFirst(4))
  }

  private func lines(_ folder: String) throws -> [String] {
    try String(contentsOfFile: folder + "/entries.jsonl", encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test("it holds, is for its owner alone, appears whole, and taking it is an entry")
  func whole() throws {
    let copy = try copied()
    #expect(copy.outside.findings(copy.folder) == [])
    let lines = try lines(copy.folder)
    #expect(lines == (try copy.world.trail()))
    #expect(lines.last?.contains("\"action\":\"export\"") == true)
    let files = FileManager.default
    #expect(
      Set(try files.contentsOfDirectory(atPath: copy.folder))
        == ["entries.jsonl", "checkpoint", "checkpoints", "vkey"])
    for name in ["", "/entries.jsonl", "/checkpoint", "/vkey"] {
      let mode = try files.attributesOfItem(atPath: copy.folder + name)[.posixPermissions]
      #expect(mode as? Int == (name.isEmpty ? 0o700 : 0o600), "\(name)")
    }
    let again = try copy.world.run("audit", "export", copy.folder)
    #expect(again.status == 2)
    #expect(again.complaints.count == 1)
    #expect(copy.outside.findings(copy.folder) == [])
    let beside = try files.contentsOfDirectory(atPath: copy.world.scratch.path)
    #expect(!beside.contains { $0.contains("partial") })
    try assertInvariants(world: copy.world)
  }

  @Test("every kind of tampering with it is found")
  func tampering() throws {
    let copy = try copied()
    let lines = try lines(copy.folder)
    let count = lines.count
    let decision = try #require(lines.firstIndex { $0.contains("\"action\":\"decide\"") })
    func damaged(_ name: String, _ change: (String) throws -> Void) throws -> [String] {
      let other = copy.world.scratch.file("damaged " + name)
      try FileManager.default.copyItem(atPath: copy.folder, toPath: other)
      try change(other)
      return copy.outside.findings(other)
    }
    func put(_ lines: [String], _ folder: String) throws {
      let text = lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/entries.jsonl"))
    }
    func edit(_ name: String, _ old: String, _ new: String) -> (String) throws -> Void {
      { folder in
        let file = folder + "/" + name
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: file))
      }
    }
    var changed = lines
    changed[decision] = lines[decision].replacing("\"accept\"", with: "\"reject\"")
    var swapped = lines
    swapped.swapAt(3, 4)
    var missing = lines
    missing.remove(at: 5)
    let cases: [(String, (String) throws -> Void)] = [
      ("changed", { try put(changed, $0) }), ("reordered", { try put(swapped, $0) }),
      ("missing", { try put(missing, $0) }), ("cut off", { try put(lines.dropLast(2), $0) }),
      ("longer", { try put(lines + [lines[0]], $0) }), ("empty", { try put([], $0) }),
      ("blank line", { try put(lines + [""], $0) }),
      ("size", edit("checkpoint", "\n\(count)\n", "\n\(count - 1)\n")),
      ("origin", edit("checkpoint", "countersign.local/", "countersign.other/")),
      ("no head", { try FileManager.default.removeItem(atPath: $0 + "/checkpoint") }),
      (
        "earlier head",
        { folder in
          let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/checkpoints")
          let name = try #require(names.sorted().first)
          try FileManager.default.moveItem(
            atPath: folder + "/checkpoints/" + name,
            toPath: folder + "/checkpoints/" + String(name.dropLast()) + "x")
        }
      ),
    ]
    for (name, change) in cases {
      #expect(try damaged(name, change) != [], "\(name)")
    }
    #expect(try damaged("nothing", { _ in }) == [])
  }

  @Test("a verifier in another language accepts it, and finds six changes each for its own reason")
  func anotherLanguage() throws {
    let copy = try copied()
    let script =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/Outside/tamper.py"
    let ended = try Program.run(
      "python3",
      [script, copy.folder, copy.outside.vkey, copy.world.home + "/keys/audit.key"], seconds: 120)
    #expect(ended.status == 0, "\(ended.output) \(ended.error)")
    let lines = ended.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("accepted: \(try copy.world.trail().count) entries") == true)
    #expect(lines.count { $0.hasPrefix("rejected: ") } == 6)
    for words in ["missing or swapped", "cut off", "bad signature", "forked"] {
      #expect(lines.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("a rewritten log that is signed by another key is found by the key noted down before")
  func rewritten() throws {
    let copy = try copied()
    let key = Curve25519.Signing.PrivateKey()
    let lines = try lines(copy.folder).map { $0.replacing("TN-78910", with: "TN-78911") }
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: copy.folder + "/entries.jsonl"))
    let root = Data(OutsideTree.root(lines.map { OutsideTree.leaf(Array($0.utf8)) }))
    let name = try #require(copy.outside.vkey.split(separator: "+").first)
    let head = "\(name)\n\(lines.count)\n\(root.base64EncodedString())\n"
    let bytes = Data([1]) + key.publicKey.rawRepresentation
    let id = Data(SHA256.hash(data: Data("\(name)\n".utf8) + bytes).prefix(4))
    let signature = id + (try key.signature(for: Data(head.utf8)))
    let note = head + "\n\u{2014} \(name) \(signature.base64EncodedString())\n"
    try Data(note.utf8).write(to: URL(fileURLWithPath: copy.folder + "/checkpoint"))
    try FileManager.default.removeItem(atPath: copy.folder + "/checkpoints")
    var forger = copy.outside
    forger.vkey =
      "\(name)+\(id.map { String(format: "%02x", $0) }.joined())+\(bytes.base64EncodedString())"
    // With the forged key the heads hold; what people signed still does not.
    let found = forger.findings(copy.folder)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("the person's key") })
    #expect(copy.outside.findings(copy.folder).contains { $0.contains("key") })
  }

  @Test("a copy from before, whole in itself, is found by a head noted down later")
  func rolledBack() throws {
    let copy = try copied()
    let later = copy.world.scratch.file("later")
    #expect(try copy.world.run("audit", "export", later).status == 0)
    let head = try String(contentsOfFile: later + "/checkpoint", encoding: .utf8)
      .components(separatedBy: "\n")
    var outside = copy.outside
    outside.pins = [try #require(Int(head[1])): head[2]]
    #expect(outside.findings(later) == [])
    #expect(outside.findings(copy.folder).contains { $0.contains("cut off") })
  }

  @Test("prove writes a proof of one entry, which proves no other; show tells the entry")
  func proofs() throws {
    let copy = try copied()
    let lines = try lines(copy.folder)
    for number in [0, 1, lines.count / 2, lines.count - 1] {
      let ended = try copy.world.run("audit", "prove", "\(number)")
      #expect(ended.status == 0, "\(ended.error)")
      let file = Data(ended.output.utf8)
      #expect(copy.outside.proves(file, line: Array(lines[number].utf8)), "\(number)")
      #expect(!copy.outside.proves(file, line: Array(lines[(number + 1) % lines.count].utf8)))
      let entry = try copy.world.run("audit", "show", "\(number)", "--json")
      #expect(entry.output == lines[number] + "\n")
    }
    let path = copy.world.scratch.file("4.tlog-proof")
    #expect(try copy.world.run("audit", "prove", "4", "--output", path).status == 0)
    let kept = try #require(FileManager.default.contents(atPath: path))
    #expect(copy.outside.proves(kept, line: Array(lines[4].utf8)))
    #expect(try copy.world.run("audit", "prove", "4", "--output", path).status == 2)
    let shown = try copy.world.run("audit", "show", "0").output
    #expect(shown.contains("action") && shown.contains("key.new"))
    for words in [["prove"], ["show"]] {
      for number in ["\(lines.count + 10)", "many"] {
        let ended = try Program.run(["audit"] + words + [number, "--home", copy.world.home])
        #expect(ended.status == 2)
        #expect(ended.complaints.count == 1)
      }
    }
  }

  @Test("killed while it is written, no half of it stands under the name")
  func killed() throws {
    let copy = try copied()
    for milliseconds in [10, 60, 120, 200] {
      let folder = copy.world.scratch.file("killed \(milliseconds)")
      let running = try RunningProgram(["audit", "export", folder, "--home", copy.world.home])
      usleep(UInt32(milliseconds) * 1000)
      running.end(SIGKILL)
      if FileManager.default.fileExists(atPath: folder) {
        #expect(copy.outside.findings(folder) == [])
      }
    }
    #expect(try copy.world.run("audit", "verify").status == 0)
  }
}
