public import Basics
public import Records
import Transport

/// Notes from the bytes of a file: `.json` (one record, a list, or a page with `notes` or
/// `items`), `.jsonl` (one record a line), `.txt` (one plain note). Pure; it never fails: what
/// cannot be read is a finding and the rest is used. Text is kept as it came, escape sequences
/// included; only the screen's picture of it is cleaned.
public enum NoteFileReader {
  /// A JSON file is decoded whole, so its size is bounded; lines are bounded one by one.
  static let jsonBytesMax = 64 << 20
  static let lineBytesMax = 16 << 20

  /// - Parameter name: the file's name without folders; its ending decides the form, and a plain
  ///   note may carry its particulars in it.
  public static func read(name: String, bytes: [UInt8]) -> NoteFile {
    guard bytes.contains(where: { $0 > 32 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
      return refused("empty_file", "the file is empty", name)
    }
    switch ending(of: name) {
    case "txt", "text": return PlainNoteReader.read(name: name, bytes: bytes)
    case "jsonl", "ndjson": return lines(name, bytes)
    default: return document(name, bytes)
    }
  }

  /// One record, as a line of `suggest --jsonl` or an element of a list. Unknown keys are ignored
  /// and null counts as missing.
  /// - Parameter place: such as `notes.jsonl:12`, for the findings.
  public static func record(
    bytes: [UInt8], place: String, findings: inout [Finding]
  ) -> IntakeNote? {
    guard bytes.count <= lineBytesMax else {
      findings.append(bad("bad_line", "the record is larger than 16 MB", place))
      return nil
    }
    let body: JSONBody
    do { body = try JSONBody(bytes) } catch {
      findings.append(bad("bad_line", reason(error), place))
      return nil
    }
    if body.repaired { findings.append(notUTF8(place)) }
    guard let value = JSONValue(body) else {
      findings.append(bad("bad_line", "this is no valid JSON", place))
      return nil
    }
    return NoteRecordReader().note(from: value, place: place, findings: &findings)
  }

  private static func lines(_ name: String, _ bytes: [UInt8]) -> NoteFile {
    var file = NoteFile(readable: false)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, line) in text.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 32 }) {
      let place = "\(name):\(index + 1)"
      if let note = record(bytes: Array(line), place: place, findings: &file.findings) {
        file.notes.append(note)
      }
    }
    return finished(file, name)
  }

  private static func document(_ name: String, _ bytes: [UInt8]) -> NoteFile {
    guard bytes.count <= jsonBytesMax else {
      return refused("file_too_large", "a JSON file may have 64 MB; use .jsonl for more", name)
    }
    let body: JSONBody
    do { body = try JSONBody(bytes) } catch { return refused("bad_file", reason(error), name) }
    guard let value = JSONValue(body) else {
      let file = lines(name, bytes)
      return file.notes.isEmpty ? refused("bad_file", "this is no valid JSON", name) : file
    }
    var file = NoteFile(readable: false)
    if body.repaired { file.findings.append(notUTF8(name)) }
    let (items, isList) = records(value)
    for (index, item) in items.enumerated() {
      let place = isList ? "\(name)[\(index)]" : name
      if let note = NoteRecordReader().note(from: item, place: place, findings: &file.findings) {
        file.notes.append(note)
      }
    }
    return finished(file, name)
  }

  private static func records(_ value: JSONValue) -> (items: [JSONValue], isList: Bool) {
    if case .list(let items) = value { return (items, true) }
    for member in ["notes", "items"] {
      if case .list(let items)? = value[member] { return (items, true) }
    }
    return ([value], false)
  }

  /// One note an id: an exact repeat is dropped, of two versions the later one in the file stays.
  private static func finished(_ read: NoteFile, _ name: String) -> NoteFile {
    var file = read
    var places: [NoteID: Int] = [:]
    file.notes = []
    for note in read.notes {
      guard let place = places[note.note.id] else {
        places[note.note.id] = file.notes.count
        file.notes.append(note)
        continue
      }
      let same = file.notes[place] == note
      file.notes[place] = note
      file.findings.append(
        Finding(
          code: "duplicate_note", severity: same ? .info : .warn,
          message: same
            ? "the same note stands in the file twice; it was taken once"
            : "two different notes have this id; the later one was taken",
          place: "\(name) \(note.note.id)"))
    }
    file.readable = !file.notes.isEmpty || file.findings.allSatisfy { $0.severity != .error }
    return file
  }

  static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func reason(_ fault: ContentFault) -> String {
    switch fault {
    case .empty: "there is nothing in it"
    case .tooDeep(let limit): "the JSON is nested deeper than \(limit) levels"
    default: "the JSON ends in the middle"
    }
  }

  static func refused(_ code: String, _ message: String, _ place: String) -> NoteFile {
    NoteFile(findings: [bad(code, message, place)], readable: false)
  }

  private static func bad(_ code: String, _ message: String, _ place: String) -> Finding {
    Finding(code: code, severity: .error, message: message + "; it was left out", place: place)
  }

  static func notUTF8(_ place: String) -> Finding {
    Finding(
      code: "not_utf8", severity: .warn,
      message: "some bytes are no UTF-8; they show as \u{FFFD}", place: place)
  }
}
