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
    var findings: [Finding] = []
    let profile = lines(files.practice.filter { $0 != "\n" }, "practice.json", &findings) {
      try snake(ProfileRecord.self, $0).profile
    }
    let parts = PracticeParts(
      profile: profile.first ?? ProfileRecord.nameless,
      payers: lines(files.payers, "payers.jsonl", &findings) {
        try snake(PayerRecord.self, $0).payer
      },
      clinicians: lines(files.clinicians, "clinicians.jsonl", &findings) {
        try snake(ClinicianRecord.self, $0).clinician
      },
      clients: lines(files.clients, "clients.jsonl", &findings) {
        try snake(ClientRecord.self, $0).client
      },
      notes: lines(files.notes, "notes.jsonl", &findings) { try decoded(PracticeNote.self, $0) },
      claims: lines(files.claims, "claims.jsonl", &findings) { try decoded(PriorClaim.self, $0) },
      denials: lines(files.denials, "denials.jsonl", &findings) {
        try snake(DenialRecord.self, $0).denial
      },
      authorizations: lines(files.authorizations, "authorizations.jsonl", &findings) {
        try decoded(PracticeAuthorization.self, $0)
      },
      names: files.names.split(separator: "\n").map(String.init))
    return (Practice(parts), findings)
  }

  private static func lines<Value>(
    _ text: String, _ file: String, _ findings: inout [Finding],
    _ read: (Substring) throws -> Value
  ) -> [Value] {
    var values: [Value] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      do {
        values.append(try read(line))
      } catch {
        findings.append(
          Finding(
            code: "bad_sample", severity: .error, message: "The line cannot be read: \(error)",
            place: "\(file):\(index + 1)"))
      }
    }
    return values
  }

  private static func decoded<Value: Decodable>(_ type: Value.Type, _ line: Substring) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(line.utf8))
  }

  /// As `decoded`, for records whose members are named in Swift's way.
  private static func snake<Value: Decodable>(_ type: Value.Type, _ line: Substring) throws -> Value
  {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(line.utf8))
  }
}
