import Deidentification

/// A note parted at its headings. Coding needs type and length of the session, methods, symptoms,
/// scores and plan; who the client is, whom they live and work with and what is kept apart by law
/// is left out (45 CFR 164.502(b); psychotherapy notes: 164.501; SUD counseling notes: 42 CFR 2.11).
struct NoteSections {
  private let note: SafeText
  private let lines: [String]

  init(_ note: SafeText) {
    self.note = note
    lines = note.lines
  }

  /// The sections the question needs.
  var needed: SafeText {
    var stays = Stays.no
    return note.keeping(
      lines: lines.indices.filter { index in
        let line = lines[index]
        if let heading = NoteSections.heading(line) {
          stays = NoteSections.stays(heading)
        } else if stays == .thisLine, line.first?.isLowercase != true {
          stays = .no
        } else if stays == .toBlankLine, !line.contains(where: { !$0.isWhitespace }) {
          stays = .no
        }
        return stays == .no
      })
  }

  /// How far a section that is left out reaches.
  private enum Stays {
    case no
    /// "Employer: …" and what runs on from it.
    case thisLine
    case toBlankLine
    case toNextHeading
  }

  private struct Heading {
    var words: [String]
    /// Whether its text begins on the same line.
    var hasText: Bool
  }

  /// Of a group's note the lines that speak of this client and of nobody else.
  var ownLines: SafeText {
    let wanted = needed.lines
    return needed.keeping(
      lines: wanted.indices.filter {
        wanted[$0].contains("[CLIENT]") && !wanted[$0].contains("[PERSON_")
      })
  }

  /// Whether the note itself says that several clients met.
  var speaksOfGroup: Bool {
    let words = note.text.lowercased()
    return [
      "group session", "group therapy", "group psychotherapy", "process group", "iop group",
      "group members", "members of the group", "group note", "skills group",
      "psychoeducation group",
    ].contains { words.contains($0) }
  }

  /// "Emergency contact" of the line "Emergency contact: …" or "EMERGENCY CONTACT"; nil when the
  /// line opens no section.
  private static func heading(_ line: String) -> Heading? {
    let trimmed = line.drop { $0.isWhitespace || "#*-•=".contains($0) }
    let before = trimmed.prefix { $0 != ":" }
    let rest = trimmed.dropFirst(before.count + 1)
    let hasColon = before.endIndex != trimmed.endIndex
    let isName = before.allSatisfy { $0.isLetter || $0.isWhitespace || "/&'’*()-".contains($0) }
    let words = before.split { !$0.isLetter }.map(String.init)
    guard isName, (1...5).contains(words.count), before.count <= 40,
      hasColon || line.hasPrefix("#") || before == before.uppercased()
    else { return nil }
    return Heading(
      words: words.map { $0.lowercased() }, hasText: rest.contains { $0.isLetter || $0.isNumber })
  }

  private static func stays(_ heading: Heading) -> Stays {
    let words = Set(heading.words)
    if keptApart.contains(where: { $0.isSubset(of: words) }) { return .toNextHeading }
    guard labels.contains(words) || leftOut.contains(where: { $0.isSubset(of: words) }) else {
      return .no
    }
    return heading.hasText ? .thisLine : .toBlankLine
  }

  /// Notes the law keeps apart from the record.
  private static let keptApart: [Set<String>] = [
    ["psychotherapy", "notes"], ["process", "notes"], ["private", "notes"], ["personal", "notes"],
    ["counseling", "notes"], ["counselling", "notes"],
  ]

  /// Words that together make a heading one of a section that stays here.
  private static let leftOut: [Set<String>] = [
    ["demographics"], ["demographic"], ["identifying"], ["contact"], ["contacts"], ["address"],
    ["insurance"], ["billing", "information"], ["subscriber"], ["employer"], ["employment"],
    ["household"], ["family", "history"], ["family", "members"], ["collateral"], ["legal"],
    ["signature"], ["signatures"], ["signed"], ["attachments"], ["messages"], ["guardian"],
    ["client", "name"], ["patient", "name"], ["client", "information"],
    ["patient", "information"], ["birth"], ["member", "id"], ["phone"], ["email"],
  ]

  /// Labels of a note's head, when they stand alone.
  private static let labels: [Set<String>] = [
    ["client"], ["patient"], ["name"], ["dob"], ["mrn"], ["chart"], ["account"], ["provider"],
    ["clinician"], ["therapist"], ["pcp"], ["fax"], ["ssn"],
  ]
}
