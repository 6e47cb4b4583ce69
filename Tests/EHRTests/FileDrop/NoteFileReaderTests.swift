import Basics
import EHR
import Records
import Testing

@Suite("Files of notes")
struct NoteFileReaderTests {
  private func read(_ name: String, _ text: String) -> NoteFile {
    NoteFileReader.read(name: name, bytes: Array(text.utf8))
  }

  private func record(_ id: String, _ text: String = "x") -> String {
    "{\"note_id\":\"\(id)\",\"clinician_id\":\"CL-1\",\"note_text\":\"\(text)\","
      + "\"session_date\":\"2026-05-15\",\"unknown\":{\"a\":null}}"
  }

  @Test(
    "A JSON file holds one record, a list, or a page",
    arguments: [("%", 1), ("[%,#]", 2), ("{\"notes\":[%]}", 1), ("{\"items\":[%,#]}", 2)])
  func forms(form: String, count: Int) {
    let text = form.replacing("%", with: record("A")).replacing("#", with: record("B"))
    let file = read("n.json", text)
    #expect(file.notes.count == count)
    #expect(file.readable)
    #expect(file.findings.isEmpty)
  }

  @Test("A bad line is named by number and the others are used")
  func badLine() {
    let file = read(
      "n.jsonl", "\u{FEFF}" + record("A") + "\r\n\r\n{\"note_id\":\r\n" + record("B") + "\r\n")
    #expect(file.notes.map(\.note.id.text) == ["A", "B"])
    #expect(file.findings.map(\.place) == ["n.jsonl:3"])
    #expect(file.findings.map(\.code) == ["bad_line"])
    #expect(file.readable)
  }

  @Test(
    "A place of service has two digits, whatever it came as",
    arguments: [("2", "02"), ("\"11\"", "11"), ("\"2\"", "02"), ("\"office\"", nil), ("null", nil)])
  func place(written: String, read: String?) {
    let text = record("A").replacing("\"unknown\":", with: "\"pos\":\(written),\"unknown\":")
    let file = self.read("n.json", text)
    #expect(file.notes.first?.encounter.placeOfService == read)
    #expect(file.findings.count == (written == "\"office\"" ? 1 : 0))
  }

  @Test("A record without an id is a finding")
  func noID() {
    let file = read("n.json", "[{\"note_text\":\"x\",\"session_date\":\"2026-05-15\"}]")
    #expect(file.notes.isEmpty)
    #expect(file.findings.map(\.code) == ["note_without_id"])
    #expect(!file.readable)
    #expect(file.why?.contains("note_id") == true)
  }

  @Test("Null counts as missing, and a member that makes no sense costs only itself")
  func members() {
    let file = read(
      "n.json",
      "{\"note_id\":\"A\",\"clinician_id\":\"C\",\"note_text\":\"x\","
        + "\"session_date\":\"2026-05-15\",\"session_duration_minutes\":\"soon\","
        + "\"pos\":null,\"telehealth\":\"pigeon\",\"start_time\":\"10:00\"}")
    #expect(file.notes.first?.encounter.durationMinutes == nil)
    #expect(file.notes.first?.encounter.placeOfService == nil)
    #expect(file.notes.first?.encounter.start?.description == "10:00")
    #expect(
      Set(file.findings.map(\.place))
        == ["n.json.session_duration_minutes", "n.json.telehealth"])
  }

  @Test("Bytes that are no UTF-8 are a finding with the line, the rest is used")
  func notUTF8() {
    let bytes = Array((record("A") + "\n" + record("B", "a")).utf8)
    var broken = bytes
    broken[broken.lastIndex(of: UInt8(ascii: "a")) ?? 0] = 0xC3
    let file = NoteFileReader.read(name: "n.jsonl", bytes: broken)
    #expect(file.notes.count == 2)
    #expect(file.findings.map(\.code) == ["not_utf8"])
    #expect(file.findings.map(\.place) == ["n.jsonl:2"])
  }

  @Test(
    "No bytes at all crash the reader", arguments: ["a.json", "a.jsonl", "a.txt", "a", ".", ""])
  func garbage(name: String) {
    for seed in UInt8(0)...63 {
      let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ Int(seed) &* 97) }
      _ = NoteFileReader.read(name: name, bytes: bytes)
      _ = NoteFileReader.read(name: name, bytes: Array(bytes.prefix(Int(seed) % 5)))
    }
    #expect(!NoteFileReader.read(name: name, bytes: []).readable)
  }

  @Test("A nesting bomb is refused, in a file and in a line")
  func bomb() {
    let bomb = String(repeating: "[", count: 100_000)
    #expect(read("n.json", bomb).findings.map(\.code) == ["bad_file"])
    let file = read("n.jsonl", bomb + "\n" + record("A"))
    #expect(file.notes.count == 1)
    #expect(file.findings.map(\.place) == ["n.jsonl:1"])
  }

  @Test("A megabyte of note and terminal escapes come through as they are")
  func asTheyCame() {
    let text = String(repeating: "word ", count: 210_000)
    #expect(read("n.json", record("A", text)).notes.first?.note.text == text)
    #expect(
      read("n.json", record("A", "\\u001b[2Jx")).notes.first?.note.text == "\u{1B}[2Jx")
  }

  @Test("An exact repeat is taken once, of two versions the later one")
  func repeats() {
    let file = read(
      "n.jsonl", [record("A"), record("A"), record("B"), record("B", "y")].joined(separator: "\n"))
    #expect(file.notes.map(\.note.text) == ["x", "y"])
    #expect(file.findings.map(\.severity) == [.info, .warn])
  }

  @Test("The version of a record without one changes with its content only")
  func version() {
    let one = read("n.json", record("A")).notes.first?.note.version
    #expect(one == read("m.json", record("A")).notes.first?.note.version)
    #expect(one != read("n.json", record("A", "y")).notes.first?.note.version)
  }

  @Test("A plain note takes its particulars from a block at the top")
  func plainHeader() throws {
    let file = read(
      "whatever.txt",
      "Note-ID: TN-5\r\nclinician: CL-1\r\ndate: 2026-05-15\r\nminutes: 50\r\n"
        + "diagnoses: F41.1, F33.1\r\n\r\nSubjective: calm.\r\nPlan: go on.\r\n")
    let note = try #require(file.notes.first)
    #expect(note.note.text == "Subjective: calm.\r\nPlan: go on.\r\n")
    #expect(note.note.id.text == "TN-5")
    #expect(note.encounter.durationMinutes == 50)
    #expect(note.encounter.priorDiagnoses == ["F41.1", "F33.1"])
    #expect(file.findings.isEmpty)
  }

  @Test("Or from its name; lines of a SOAP note are no such block")
  func plainName() throws {
    let text = "Subjective: calm.\n\nPlan: go on.\n"
    let file = read("TN-5_CL-1_2026-05-15_50min.txt", text)
    let note = try #require(file.notes.first)
    #expect(note.note.text == text)
    #expect(note.note.id.text == "TN-5")
    #expect(note.encounter.clinician.text == "CL-1")
    #expect(note.encounter.durationMinutes == 50)
  }

  @Test("A plain note without a date cannot be billed and says so")
  func plainWithoutDate() {
    let file = read("TN-5.txt", "some words\n")
    #expect(!file.readable)
    #expect(file.why?.contains("session date") == true)
  }

  @Test("UTF-16 with a byte order mark is read")
  func utf16() {
    let units = Array("calm \u{2019}".utf16)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let file = NoteFileReader.read(name: "TN-5_CL-1_2026-05-15.txt", bytes: bytes)
    #expect(file.notes.first?.note.text == "calm \u{2019}")
  }
}
