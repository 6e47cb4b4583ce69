import Crypto
import Foundation

/// Checks a copy of the log the way a stranger would: from the files alone, with a public key noted
/// down earlier, and with code of its own. Nothing here comes from the program's modules.
struct OutsideVerifier {
  /// `name+id+base64`, from a place the log's keeper does not control.
  var vkey: String
  /// Heads that were noted down earlier: size and root in base64.
  var pins: [Int: String] = [:]

  /// What is wrong with a folder; empty when everything holds.
  func findings(_ folder: String) -> [String] {
    var found: [String] = []
    guard let note = text(folder + "/checkpoint"), let head = head(of: note, &found) else {
      return found + ["no checkpoint that holds"]
    }
    guard let all = FileManager.default.contents(atPath: folder + "/entries.jsonl") else {
      return found + ["no entries"]
    }
    let lines = self.lines(all, &found)
    let leaves = lines.map { OutsideTree.leaf($0) }
    if lines.count != head.size { found.append("\(lines.count) lines, signed are \(head.size)") }
    if OutsideTree.root(leaves).base64 != head.root { found.append("another root than signed") }
    for (size, root) in pins.sorted(by: { $0.key < $1.key }) {
      if size > lines.count {
        found.append("cut off: a pin has \(size) entries")
      } else if OutsideTree.root(Array(leaves.prefix(size))).base64 != root {
        found.append("another story than the pin of \(size)")
      }
    }
    found += earlier(folder, leaves)
    found += OutsideEntries.findings(lines)
    return found
  }

  /// Whether a proof file shows that this line is in the log whose head it carries.
  func proves(_ file: Data, line: [UInt8]) -> Bool {
    let whole = String(decoding: file, as: UTF8.self)
    guard let gap = whole.range(of: "\n\n") else { return false }
    let lines = whole[..<gap.lowerBound].components(separatedBy: "\n")
    var ignored: [String] = []
    guard lines.count >= 2, lines[0] == "c2sp.org/tlog-proof@v1", lines[1].hasPrefix("index "),
      let index = Int(lines[1].dropFirst(6)),
      let head = head(of: String(whole[gap.upperBound...]), &ignored), index < head.size
    else { return false }
    let path = lines.dropFirst(2).compactMap { Data(base64Encoded: $0) }
    guard path.count == lines.count - 2 else { return false }
    let root = OutsideTree.root(
      leaf: OutsideTree.leaf(line), index: index, size: head.size, path: path[...])
    return root?.base64EncodedString() == head.root
  }

  private func earlier(_ folder: String, _ leaves: [SHA256.Digest]) -> [String] {
    var found: [String] = []
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/checkpoints")
    for name in (names ?? []).sorted() {
      guard let note = text(folder + "/checkpoints/" + name), let head = head(of: note, &found)
      else {
        found.append("earlier head \(name) does not hold")
        continue
      }
      let isRight =
        name.count == 20 && Int(name) == head.size && head.size <= leaves.count
        && OutsideTree.root(Array(leaves.prefix(head.size))).base64 == head.root
      if !isRight { found.append("earlier head \(name) tells another story") }
    }
    return found
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }
  }

  /// Size and root of a signed head; nil when the key did not sign it.
  private func head(of note: String, _ found: inout [String]) -> (size: Int, root: String)? {
    let parts = note.components(separatedBy: "\n\n")
    let key = vkey.split(separator: "+", maxSplits: 2).map(String.init)
    guard parts.count == 2, key.count == 3, let keyBytes = Data(base64Encoded: key[2]),
      keyBytes.count == 33, keyBytes[0] == 1
    else {
      found.append("not a signed head")
      return nil
    }
    let identity = Data(key[0].utf8) + [10] + keyBytes
    let id = Data(SHA256.hash(data: identity).prefix(4))
    guard id.map({ String(format: "%02x", $0) }).joined() == key[1] else {
      found.append("the key is not the key of its name")
      return nil
    }
    let signed = parts[0] + "\n"
    let signatures = parts[1].components(separatedBy: "\n").compactMap { line -> Data? in
      let words = line.components(separatedBy: " ")
      guard words.count == 3, words[0] == "\u{2014}", words[1] == key[0] else { return nil }
      return Data(base64Encoded: words[2]).flatMap { $0.prefix(4) == id ? $0.dropFirst(4) : nil }
    }
    let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: keyBytes.dropFirst())
    guard let publicKey, let signature = signatures.first else {
      found.append("not signed by the key")
      return nil
    }
    guard publicKey.isValidSignature(Data(signature), for: Data(signed.utf8)) else {
      found.append("the signature is wrong")
      return nil
    }
    let lines = parts[0].components(separatedBy: "\n")
    guard lines.count == 3, lines[0] == key[0], let size = Int(lines[1]), "\(size)" == lines[1]
    else {
      found.append("signed, but no head of this log")
      return nil
    }
    return (size, lines[2])
  }

  private func lines(_ all: Data, _ found: inout [String]) -> [[UInt8]] {
    var lines = [UInt8](all).split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true {
      lines.removeLast()
    } else {
      found.append("the last line has no end")
    }
    if lines.contains(where: { $0.isEmpty || $0.contains(13) }) { found.append("a foreign line") }
    return lines
  }
}

/// The hash tree of RFC 6962, layer by layer: a last node without a partner moves up as it is.
enum OutsideTree {
  static func leaf(_ bytes: [UInt8]) -> SHA256.Digest { SHA256.hash(data: [0] + bytes) }

  static func node(_ left: Data, _ right: Data) -> SHA256.Digest {
    SHA256.hash(data: [1] + left + right)
  }

  static func root(_ leaves: [SHA256.Digest]) -> SHA256.Digest {
    var layer = leaves
    guard !layer.isEmpty else { return SHA256.hash(data: Data()) }
    while layer.count > 1 {
      layer = stride(from: 0, to: layer.count, by: 2).map {
        $0 + 1 < layer.count ? node(Data(layer[$0]), Data(layer[$0 + 1])) : layer[$0]
      }
    }
    return layer[0]
  }

  /// The root a path leads to, from the top down; nil when the path has not the right length.
  static func root(
    leaf: SHA256.Digest, index: Int, size: Int, path: ArraySlice<Data>
  ) -> Data? {
    guard size > 1 else { return path.isEmpty ? Data(leaf) : nil }
    guard let sibling = path.last, sibling.count == 32 else { return nil }
    var half = 1
    while half * 2 < size { half *= 2 }
    if index < half {
      return root(leaf: leaf, index: index, size: half, path: path.dropLast())
        .map { Data(node($0, sibling)) }
    }
    return root(leaf: leaf, index: index - half, size: size - half, path: path.dropLast())
      .map { Data(node(sibling, $0)) }
  }
}

extension SHA256.Digest {
  fileprivate var base64: String { Data(self).base64EncodedString() }
}
