import Basics
import CodeSets
import Records

/// Modifiers exist, stand once, at most four a line, and agree with the way the session was held.
/// Proposed: 95 for video, 93 for voice alone. Source: S09, S15, S55.
struct ModifierCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    let meeting = Meeting(claim.visit)
    return claim.lines.flatMap { index, line in
      form(line, index, claim) + telehealth(line, index, claim, meeting)
    }
  }

  private func form(_ line: ServiceLine, _ index: Int, _ claim: ClaimCase) -> [Finding] {
    var findings: [Finding] = []
    for modifier in line.modifiers where Modifier(modifier) == nil {
      findings.append(
        claim.line(
          index, "modifiers", "unknown-modifier", .error, "\(modifier) is no modifier we know."))
    }
    if Set(line.modifiers).count < line.modifiers.count {
      findings.append(
        claim.line(index, "modifiers", "modifier-twice", .error, "A modifier stands twice."))
    }
    if line.modifiers.count > 4 {
      findings.append(
        claim.line(index, "modifiers", "modifier-count", .error, "A line takes four modifiers."))
    }
    return findings
  }

  private func telehealth(
    _ line: ServiceLine, _ index: Int, _ claim: ClaimCase, _ meeting: Meeting
  ) -> [Finding] {
    guard Modifiers.takesTelehealth(line.code) else { return [] }
    let has = line.modifiers.filter { Modifier.telehealth.contains($0) }
    if meeting.means == .inPerson, let modifier = has.first {
      return [
        claim.line(
          index, "modifiers", "telehealth-modifier", .warn,
          "\(modifier) says telehealth; the session was in person.")
      ]
    }
    if meeting.means == .audio, has.contains("95") || has.contains("GT") {
      return [
        claim.line(
          index, "modifiers", "telehealth-modifier", .error,
          "95 says video; the session was by voice alone: 93.")
      ]
    }
    guard has.isEmpty, let modifier = meeting.modifier(for: claim.visit.encounter.payerClass) else {
      return []
    }
    return [
      claim.line(
        index, "modifiers", "telehealth-modifier", .warn,
        "The session was telehealth; payers of this kind want \(modifier).")
    ]
  }
}
