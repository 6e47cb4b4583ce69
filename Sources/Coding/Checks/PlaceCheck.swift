import Basics
import CodeSets
import Records

/// The place of service exists and agrees with the note. Proposed: 10 for telehealth with the
/// client at home, 02 elsewhere. Source: S10, S15.
struct PlaceCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    guard let place = claim.claim.placeOfService, !claim.claim.lines.isEmpty else { return [] }
    guard let known = PlaceOfService(place) else {
      return [finding("unknown-place", .error, "\(place) is no place of service.")]
    }
    let meeting = Meeting(claim.visit)
    if known.isTelehealth, meeting.means == .inPerson {
      return [finding("place", .warn, "\(place) is telehealth; the session was in person.")]
    }
    if !known.isTelehealth, meeting.means != .inPerson {
      let right = meeting.placeOfService ?? "10"
      return [finding("place", .warn, "The session was telehealth: \(right), not \(place).")]
    }
    return []
  }

  private func finding(_ code: String, _ severity: Severity, _ message: String) -> Finding {
    Finding(code: code, severity: severity, message: message, place: "placeOfService")
  }
}
