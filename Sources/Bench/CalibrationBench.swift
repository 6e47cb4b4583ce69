import Basics
import Coding
import EHR
import Foundation
import Records

/// Makes the table of calibration from notes with known answers: asks the engine, compares each
/// code of its claims with the answer, and writes the table to standard output. What it would be
/// worth on notes it was not made from goes to standard error, by cross-validation.
///
/// A file holds notes in the shape of `suggest` with a member `gold`, or codes checked earlier, one
/// a line, as `CALIBRATION_KEEP=FILE` wrote them: an engine that was mended after it had seen a
/// set is no longer measured by that set, but its first answers still are.
struct CalibrationBench {
  let paths: [String]
  private let folds = 5

  func run() throws {
    var codes: [CheckedCode] = []
    for path in paths {
      codes += try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        .flatMap { try checked(String($0), path) }
    }
    if let path = ProcessInfo.processInfo.environment["CALIBRATION_KEEP"] {
      try codes.map(\.line).joined(separator: "\n").appending("\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    tell(codes)
    write(CalibrationFit.calibration(codes), notes: Set(codes.map(\.note)).count)
  }

  private func checked(_ line: String, _ path: String) throws -> [CheckedCode] {
    if !line.hasPrefix("{") { return [CheckedCode(line: line)].compactMap { $0 } }
    let answer = try JSONDecoder().decode(GoldNote.self, from: Data(line.utf8)).gold
    var findings: [Finding] = []
    guard
      let note = NoteFileReader.record(bytes: Array(line.utf8), place: path, findings: &findings)
    else { return [] }
    let suggestion = CodingEngine().suggest(
      note: note.note, encounter: note.encounter, proposals: [])
    return answer.checked(suggestion, note: note.note.id.text)
  }

  private func tell(_ codes: [CheckedCode]) {
    let judged = CalibrationFit.leftOut(codes, folds: folds)
    for kind in Calibration.Kind.allCases {
      let part = judged.filter { $0.kind == kind }
      let right = part.count { $0.isRight }
      tell(
        "\(kind.rawValue): \(part.count) codes, \(right) right, left-out calibration error "
          + "\(rounded(part.calibrationError)), Brier \(rounded(part.brierScore))")
    }
  }

  private func write(_ calibration: Calibration, notes: Int) {
    print("kind\treason\tright\tseen\tsource")
    for kind in Calibration.Kind.allCases {
      for grade in calibration.grades(kind) {
        print(
          "\(kind.rawValue)\t\(grade.reason)\t\(Int(grade.tally.right))\t\(Int(grade.tally.seen))"
            + "\tfirst answers to \(notes) notes with known codes")
      }
    }
  }

  private func rounded(_ value: Double) -> String { String(format: "%.4f", value) }

  private func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// The known answer of a note, as far as single codes go.
private struct GoldNote: Decodable {
  var gold: Gold

  struct Gold: Decodable {
    var cpt: Procedures
    var icd10: Diagnoses
  }

  struct Procedures: Decodable {
    var acceptable: [[Line]]
    var optional: [Line]?
  }

  struct Line: Decodable {
    var code: String
  }

  struct Diagnoses: Decodable {
    var primary: [String]
    var alsoOk: [String]
    var expected: [[String]]

    private enum CodingKeys: String, CodingKey {
      case primary
      case alsoOk = "also_ok"
      case expected
    }
  }
}

extension GoldNote.Gold {
  /// Each code of the claim, right or wrong; diagnoses only where the answer has any.
  func checked(_ suggestion: Suggestion, note: String) -> [CheckedCode] {
    let procedures = Set((cpt.acceptable.joined() + (cpt.optional ?? [])).map(\.code))
    let diagnoses = Set(icd10.primary + icd10.alsoOk + icd10.expected.joined())
    func check(
      _ codes: [SuggestedCode], _ kind: Calibration.Kind, _ known: Set<String>
    ) -> [CheckedCode] {
      codes.filter { !$0.alternative }.map {
        CheckedCode(
          note: note, kind: kind,
          reasons: Calibration.reasons(rule: $0.rule, doubts: $0.doubts ?? []),
          isRight: known.contains($0.code))
      }
    }
    return check(suggestion.procedures, .procedure, procedures)
      + (icd10.primary.isEmpty ? [] : check(suggestion.diagnoses, .diagnosis, diagnoses))
  }
}

extension CheckedCode {
  /// `note kind right reason…`, parted by tabs.
  fileprivate var line: String {
    ([note, kind.rawValue, isRight ? "right" : "wrong"] + reasons).joined(separator: "\t")
  }

  fileprivate init?(line: String) {
    let parts = line.split(separator: "\t").map(String.init)
    guard parts.count >= 3, let kind = Calibration.Kind(rawValue: parts[1]) else { return nil }
    self.init(
      note: parts[0], kind: kind, reasons: Array(parts[3...]), isRight: parts[2] == "right")
  }
}
