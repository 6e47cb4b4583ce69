import Audit
import Testing

/// Published keys and notes.
enum Notes {
  /// C2SP signed-note: the example's key and note.
  static let fooKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
  static let fooNote =
    "This is an example message.\n\n\u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfX"
    + "ppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"

  /// golang.org/x/mod, sumdb/note/note_test.go: a key made for tests, and what it signs.
  static let peterKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let peterSecret =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
  static let peterText =
    "If you think cryptography is the answer to your problem,\n"
    + "then you don't know what your problem is.\n"
  static let peterLine =
    "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvq"
    + "fqdngotpRZb6KE6RyyBwJnAM=\n"
  static let enochKey = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
  static let enochLine =
    "\u{2014} EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOT"
    + "GwnWLox33WWd1RvMc+QQ=\n"

  /// The checkpoint of the worked example in `AuditChainTests`.
  static let exampleKey =
    "example.com/countersign-demo+359eadde+ARSDrb+RDuK21XXuJMoMWbYx6BAlVb/irNZum1IrDI7p"
  static let exampleCheckpoint =
    "example.com/countersign-demo\n4\nAA3xIwO9AnRnZ9BGFbZ+ddERktAjTBET0ZwNL82DAcg=\n\n"
    + "\u{2014} example.com/countersign-demo NZ6t3nRzhFKpHySJ3mJg6igrYvcajg+uY6p17rgfgetZ4NU/5Zfui"
    + "QPHwIuRErtZoMkFkJQTdVOkylJ6XbWnX2aTEwI=\n"

  static func key(_ text: String) throws -> NoteKey { try #require(NoteKey(text)) }

  static func fault(_ bytes: [UInt8], _ keys: [NoteKey]) -> NoteFault? {
    do throws(NoteFault) {
      try SignedNote(bytes).verify(keys)
      return nil
    } catch {
      return error
    }
  }

  static func fault(_ text: String, _ keys: [NoteKey]) -> NoteFault? {
    fault(Array(text.utf8), keys)
  }
}

@Suite("Signed notes are those of C2SP")
struct SignedNoteTests {
  @Test("A published note verifies by the published key")
  func example() throws {
    let key = try Notes.key(Notes.fooKey)
    #expect(key.name == "example.com/foo")
    #expect(key.idHex == "530d903a")
    #expect(key.text == Notes.fooKey)
    let note = try SignedNote(Notes.fooNote.utf8)
    try note.verify([key])
    #expect(note.text == "This is an example message.\n")
    #expect(note.whole == Notes.fooNote)
  }

  @Test("A published secret key has its public key, and its signatures verify")
  func signing() throws {
    let signer = try #require(NoteSigner(Notes.peterSecret))
    #expect(signer.key.text == Notes.peterKey)
    #expect(signer.secretText == Notes.peterSecret)
    let note = try Notes.peterText + "\n" + signer.line(signing: Notes.peterText)
    #expect(Notes.fault(note, [signer.key]) == nil)
    #expect(Notes.fault(Notes.peterText + "\n" + Notes.peterLine, [signer.key]) == nil)
  }

  @Test("No part of a vkey and no vkey with one changed sign is a key")
  func mangledKeys() {
    let whole = Array(Notes.peterKey.utf8)
    for start in 0..<whole.count {
      for end in (start + 1)...whole.count where start > 0 || end < whole.count {
        #expect(NoteKey(String(decoding: whole[start..<end], as: UTF8.self)) == nil)
      }
      var changed = whole
      changed[start] += 1
      #expect(NoteKey(String(decoding: changed, as: UTF8.self)) == nil)
    }
    for text in [
      "", "++", "PeterNeumann", "PeterNeumann+c74f20a3+",
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
      #expect(NoteKey(text) == nil, "\(text)")
    }
    #expect(NoteKey(name: "two words", publicKey: Array(repeating: 1, count: 32)) == nil)
    #expect(NoteKey(name: "a+b", publicKey: Array(repeating: 1, count: 32)) == nil)
    #expect(NoteKey(name: "a\u{00A0}b", publicKey: Array(repeating: 1, count: 32)) == nil)
    #expect(NoteKey(name: "", publicKey: Array(repeating: 1, count: 32)) == nil)
    #expect(NoteKey(name: "a", publicKey: Array(repeating: 1, count: 31)) == nil)
    #expect(NoteSigner(name: "a", seed: [1, 2, 3]) == nil)
    #expect(NoteSigner(String(Notes.peterSecret.dropLast())) == nil)
    #expect(NoteSigner(Notes.peterKey) == nil)
  }

  @Test("One of several signatures is enough, and others are ignored, but none may be forged")
  func severalSignatures() throws {
    let peter = try Notes.key(Notes.peterKey)
    let enoch = try Notes.key(Notes.enochKey)
    let both = Notes.peterText + "\n" + Notes.peterLine + Notes.enochLine
    #expect(Notes.fault(both, [peter]) == nil)
    #expect(Notes.fault(both, [enoch]) == nil)
    #expect(Notes.fault(both, [peter, enoch]) == nil)
    #expect(Notes.fault(both, []) == .unknownKey(names: ["PeterNeumann", "EnochRoot"]))
    #expect(
      Notes.fault(both, [try Notes.key(Notes.fooKey)])
        == .unknownKey(names: ["PeterNeumann", "EnochRoot"]))
    let forged = both.replacing("rwz+eBzm", with: "rwz+eBzn")
    #expect(Notes.fault(forged, [peter]) == nil)
    #expect(Notes.fault(forged, [peter, enoch]) == .badSignature(key: "EnochRoot"))
    // The same name under another id is another key.
    let renamed = both.replacing("x08go", with: "x09go")
    #expect(Notes.fault(renamed, [peter]) == .unknownKey(names: ["PeterNeumann", "EnochRoot"]))
  }

  @Test("What is not exactly a note is refused")
  func malformed() throws {
    let key = try Notes.key(Notes.peterKey)
    let text = Notes.peterText
    let line = Notes.peterLine
    let cut = String(line.dropLast())
    let cases: [String] = [
      "", "\n", "\n\n", text, "\(text)\n", "\(text)\(line)", "\(text)\n\(cut)",
      "\u{1}\(text)\n\(line)", "\(text.replacing("\n", with: "\r\n"))\n\(line)",
      "\(text)\n\(line)Unexpected line.\n", "\(text)\n\(line)\n",
      "\(text)\n\u{2014} Bad Name\(line.dropFirst(14))", "\(text)\n-\(line.dropFirst(1))",
      "\(text)\n\(cut.dropLast())\n", "\(text)\n\u{2014} PeterNeumann \n",
      "\(text)\n\u{2014} PeterNeumann AAAA\n", "\(text)\n\(cut) \n",
      "\(text)\n\(String(repeating: line, count: 101))",
    ]
    for note in cases {
      #expect(Notes.fault(note, [key]) == .malformed, "\(note)")
    }
    #expect(
      Notes.fault([0xFF] + Array((text + "\n" + line).utf8), [key]) == .malformed)
  }

  @Test("A text may hold empty lines; the last one parts it from its signatures")
  func emptyLines() throws {
    let signer = try #require(NoteSigner(Notes.peterSecret))
    let text = "one\n\ntwo\n\n\nthree\n"
    let note = try SignedNote((text + "\n" + signer.line(signing: text)).utf8)
    #expect(note.text == text)
    try note.verify([signer.key])
  }

  @Test("Every flipped bit of a note is seen")
  func flippedBits() throws {
    for (text, key) in [
      (Notes.fooNote, Notes.fooKey), (Notes.exampleCheckpoint, Notes.exampleKey),
    ] {
      let key = try Notes.key(key)
      let whole = Array(text.utf8)
      for place in whole.indices {
        for bit in 0..<8 {
          var changed = whole
          changed[place] ^= 1 << bit
          #expect(Notes.fault(changed, [key]) != nil, "byte \(place) bit \(bit)")
        }
      }
    }
  }
}

@Suite("Checkpoints are those of C2SP tlog-checkpoint")
struct CheckpointTests {
  @Test("The worked example's checkpoint is that of its entries")
  func example() throws {
    let key = try Notes.key(Notes.exampleKey)
    let signed = try SignedCheckpoint(Notes.exampleCheckpoint.utf8, keys: [key])
    #expect(signed.size == 4)
    #expect(signed.root.hex == Example.root)
    #expect(signed.checkpoint.origin == "example.com/countersign-demo")
    #expect(signed.checkpoint.text + "\n" == Notes.exampleCheckpoint.prefix { $0 != "\u{2014}" })
  }

  @Test("What is signed reads back, and only by its key")
  func roundTrip() throws {
    let seed = Array(repeating: UInt8(7), count: 32)
    let signer = try #require(NoteSigner(name: "countersign.example/p", seed: seed))
    let other = try #require(NoteSigner(Notes.peterSecret))
    for size in [0, 1, 255, 1_000_000] {
      let signed = try SignedCheckpoint(size: size, root: .leaf([UInt8(size & 0xFF)]), by: signer)
      #expect(try SignedCheckpoint(signed.note.utf8, keys: [other.key, signer.key]) == signed)
      #expect(throws: NoteFault.unknownKey(names: ["countersign.example/p"])) {
        try SignedCheckpoint(signed.note.utf8, keys: [other.key])
      }
    }
  }

  @Test("A signed text that is no checkpoint, or one of another log, is refused")
  func noCheckpoint() throws {
    let signer = try #require(NoteSigner(Notes.peterSecret))
    let root = TreeHash.empty.base64
    for text in [
      "PeterNeumann\n04\n\(root)\n", "PeterNeumann\n-1\n\(root)\n", "PeterNeumann\n4\n\n",
      "PeterNeumann\n4\n\(root)\nextension\n", "PeterNeumann\n4\n\(root.dropLast())\n",
      "\n4\n\(root)\n", "another.example/log\n4\n\(root)\n", "PeterNeumann\n+4\n\(root)\n",
      "PeterNeumann\n4\n", "PeterNeumann\n99999999999999999999\n\(root)\n",
    ] {
      let note = try text + "\n" + signer.line(signing: text)
      #expect(throws: NoteFault.noCheckpoint, "\(text)") {
        try SignedCheckpoint(note.utf8, keys: [signer.key])
      }
    }
  }

  @Test("Notes appended to one file are parted again, and one cut off spoils no other")
  func appended() throws {
    let signer = try #require(NoteSigner(Notes.peterSecret))
    let notes = try (1...4).map { try SignedCheckpoint(size: $0, root: .empty, by: signer).note }
    let file = Array(notes.map { $0 + "\n" }.joined().utf8)
    #expect(SignedCheckpoint.notes(in: file) == notes.map { Array($0.utf8) })
    let cut = SignedCheckpoint.notes(in: Array(file.dropLast(60)))
    #expect(cut.prefix(3).map { $0 } == notes.prefix(3).map { Array($0.utf8) })
    let whole = cut.compactMap { try? SignedCheckpoint($0, keys: [signer.key]) }
    #expect(whole.map(\.size) == [1, 2, 3])
    #expect(SignedCheckpoint.notes(in: []).isEmpty)
  }
}
