import Basics
import Records

/// A plain text file as one note. Its particulars stand in a block of `key: value` lines at the
/// top, closed by an empty line, or in the file's name: `TN-1_CL-456_2024-05-15_50min.txt` (id,
/// clinician, date, minutes; any but the first may be missing). A block with a line whose key is
/// not known is no block: SOAP notes begin with such lines and belong to the text.
enum PlainNoteReader {
  private static let otherNames = [
    "id": NoteMember.noteID, "note": .noteID, "clinician": .clinicianID, "client": .clientID,
    "date": .sessionDate, "minutes": .durationMinutes, "duration": .durationMinutes,
    "start": .startTime, "end": .endTime, "place_of_service": .placeOfService,
    "encounter": .encounterID, "payer": .payerID, "age": .clientAge, "sex": .clientSex,
    "diagnoses": .priorDiagnoses,
  ]

  static func read(name: String, bytes: [UInt8]) -> NoteFile {
    var findings: [Finding] = []
    let text = decode(bytes, name, &findings)
    let (header, body) = split(text)
    var members = particulars(ofName: name).merging(header) { $1 }
    members[.noteText] = .text(body)
    let record = JSONValue.object(
      Dictionary(members.map { ($0.key.rawValue, $0.value) }) { first, _ in first })
    guard let note = NoteRecordReader().note(from: record, place: name, findings: &findings) else {
      return NoteFile(findings: findings, readable: false)
    }
    return NoteFile(notes: [note], findings: findings, readable: true)
  }

  /// UTF-8, or UTF-16 when a byte order mark says so. Names the first line with other bytes.
  private static func decode(
    _ bytes: [UInt8], _ name: String, _ findings: inout [Finding]
  ) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let low = bytes[0] == 0xFF ? 0 : 1
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if String(validating: content, as: UTF8.self) == nil {
      let lines = content.split(separator: 10, omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      findings.append(NoteFileReader.notUTF8("\(name):\(line + 1)"))
    }
    return String(decoding: content, as: UTF8.self)
  }

  private static func split(_ text: String) -> (header: [NoteMember: JSONValue], body: String) {
    var header: [NoteMember: JSONValue] = [:]
    var rest = text[...]
    while let end = rest.firstIndex(where: \.isNewline) {
      let line = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if line.allSatisfy(\.isWhitespace) {
        return header.isEmpty ? ([:], text) : (header, String(rest))
      }
      guard let colon = line.firstIndex(of: ":"), let member = member(line[..<colon]) else { break }
      let value = trimmed(line[line.index(after: colon)...])
      header[member] =
        member == .priorDiagnoses
        ? .list(value.split(separator: ",").map { .text(trimmed($0)) }) : .text(value)
    }
    return ([:], text)
  }

  private static func member(_ key: Substring) -> NoteMember? {
    let word = trimmed(key).lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "_")
    guard let member = otherNames[word] ?? NoteMember(rawValue: word) else { return nil }
    let fromHeader: Set<NoteMember> = [
      .noteText, .suggestion, .signed, .client, .clinician, .payer,
    ]
    return fromHeader.contains(member) ? nil : member
  }

  private static func particulars(ofName name: String) -> [NoteMember: JSONValue] {
    let ending = NoteFileReader.ending(of: name)
    let stem = name.dropLast(ending.isEmpty ? 0 : ending.count + 1)
    var found: [NoteMember: JSONValue] = [:]
    for part in stem.split(separator: "_") {
      if Day(part) != nil {
        found[.sessionDate] = .text(String(part))
      } else if part.hasSuffix("min"), Int(part.dropLast(3)) != nil {
        found[.durationMinutes] = .text(String(part.dropLast(3)))
      } else if found[.noteID] == nil {
        found[.noteID] = .text(String(part))
      } else if found[.clinicianID] == nil {
        found[.clinicianID] = .text(String(part))
      }
    }
    return found
  }

  private static func trimmed(_ text: Substring) -> String {
    let front = text.drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
