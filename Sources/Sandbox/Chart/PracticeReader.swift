import Basics
import FoundationEssentials
import Records

/// The texts of the practice's files, by their place in `Samples/practice`.
struct PracticeFiles: Sendable {
  var practice: String
  var payers: String
  var clinicians: String
  var clients: String
  var notes: String
  var claims: String
  var denials: String
  var authorizations: String
  var names: String
}

/// What was read, before it is put in order.
struct PracticeParts {
  var profile: PracticeProfile
  var payers: [Payer]
  var clinicians: [Clinician]
  var clients: [PracticeClient]
  var notes: [PracticeNote]
  var claims: [PriorClaim]
  var denials: [Denial]
  var authorizations: [PracticeAuthorization]
  var names: [String]
}

/// Reads the practice's files. A line that cannot be read is left out and becomes a finding that
/// names file and line.
enum PracticeReader {
  static func read(_ files: PracticeFiles) -> (practice: Practice, findings: [Finding]) {
    var reading = Reading()
    let profiles: [ProfileRecord] = reading.lines(
      files.practice.replacing("\n", with: " "), "practice.json", snake: true)
    let payers: [PayerRecord] = reading.lines(files.payers, "payers.jsonl", snake: true)
    let clinicians: [ClinicianRecord] = reading.lines(
      files.clinicians, "clinicians.jsonl", snake: true)
    let clients: [ClientRecord] = reading.lines(files.clients, "clients.jsonl", snake: true)
    let denials: [DenialRecord] = reading.lines(files.denials, "denials.jsonl", snake: true)
    let parts = PracticeParts(
      profile: profiles.first?.profile ?? ProfileRecord.nameless, payers: payers.map(\.payer),
      clinicians: clinicians.map(\.clinician), clients: clients.map(\.client),
      notes: reading.lines(files.notes, "notes.jsonl"),
      claims: reading.lines(files.claims, "claims.jsonl"), denials: denials.map(\.denial),
      authorizations: reading.lines(files.authorizations, "authorizations.jsonl"),
      names: files.names.split(separator: "\n").map(String.init))
    return (Practice(parts), reading.findings)
  }
}

/// The reading of some files, collecting what is wrong with them.
private struct Reading {
  var findings: [Finding] = []

  /// One value a line. All lines are read in one go, which is quick; only when that fails they are
  /// taken singly to find the bad ones.
  mutating func lines<Value: Decodable>(
    _ text: String, _ file: String, snake: Bool = false
  ) -> [Value] {
    let decoder = JSONDecoder()
    if snake { decoder.keyDecodingStrategy = .convertFromSnakeCase }
    let newline = UInt8(ascii: "\n")
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { $0 != newline }.map { $0 + 1 } ?? 0
    let list =
      [UInt8(ascii: "[")] + bytes[..<end].map { $0 == newline ? UInt8(ascii: ",") : $0 }
      + [UInt8(ascii: "]")]
    if let values = try? decoder.decode([Value].self, from: Data(list)) { return values }
    var values: [Value] = []
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    for (
      index,
      line
    ) in lines.enumerated() where !line.isEmpty {
      do {
        values.append(try decoder.decode(Value.self, from: Data(line)))
      } catch {
        findings.append(
          Finding(
            code: "bad_sample", severity: .error, message: "The line cannot be read: \(error)",
            place: "\(file):\(index + 1)"))
      }
    }
    return values
  }
}
