import Records

/// The codes of a visit by level where it took place: office, ward, emergency room, nursing
/// facility, home; a consult with payers who take one (not Medicare). S40, S54; hospital and
/// facility levels as labelled in the table.
struct VisitLadder {
  private let visit: Visit
  let isNew: Bool
  /// An opinion asked for by another clinician, with a payer who takes consult codes.
  let isConsult: Bool

  init(_ visit: Visit) {
    self.visit = visit
    isNew = VisitLadder.isNew(visit)
    isConsult = visit.has(.consultVisit) && visit.encounter.payerClass != .medicare
  }

  /// Called new in the opening: not "since her first visit", "a new patient form".
  private static func isNew(_ visit: Visit) -> Bool {
    let text = visit.facts.text
    return visit.facts.cues.all(.newPatient).contains { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words) && Int(text[words.lowerBound].sentence) <= 3
        && !(1...2).contains { since.contains(text.word(words.lowerBound - $0).key) }
        && !papers.contains(text.word(words.upperBound).key)
    }
  }

  private static let since = VisitLevel.keys("since after from at before until of than no not")
  private static let papers = VisitLevel.keys("form forms packet paperwork was were in on")

  func code(_ level: VisitLevel) -> String {
    let place = visit.encounter.placeOfService
    switch place {
    case "21", "51":
      if visit.has(.hospitalDischarge) {
        return (SessionMinutes(visit)?.minutes ?? 0) > 30 ? "99239" : "99238"
      }
      if visit.has(.sameDayStay) { return pick(VisitLadder.sameDay, level.rank - 2) }
      if isConsult { return pick(VisitLadder.wardConsult, level.rank - 1) }
      let isFirst = visit.has(.hospitalAdmission) || visit.has(.consultVisit)
      return pick(isFirst ? VisitLadder.admission : VisitLadder.ward, level.rank - 2)
    case "23": return pick(VisitLadder.emergency, level.rank - 1)
    case "31", "32":
      return visit.has(.hospitalAdmission) || isNew
        ? pick(VisitLadder.facilityAdmission, level.rank - 2)
        : pick(VisitLadder.nursingFacility, level.rank - 1)
    case "12", "13", "14", "33":
      return pick(isNew ? VisitLadder.homeNew : VisitLadder.home, level.rank - 1)
    default:
      if isConsult { return pick(VisitLadder.consult, level.rank - 1) }
      return pick(isNew ? VisitLadder.new : VisitLadder.established, level.rank - 1)
    }
  }

  private func pick(_ codes: [String], _ place: Int) -> String {
    codes[min(codes.count - 1, max(0, place))]
  }

  /// By level; wards and admissions begin at low.
  private static let established = ["99212", "99213", "99214", "99215"]
  private static let new = ["99202", "99203", "99204", "99205"]
  private static let ward = ["99231", "99232", "99233"]
  private static let sameDay = ["99234", "99235", "99236"]
  private static let admission = ["99221", "99222", "99223"]
  private static let emergency = ["99282", "99283", "99284", "99285"]
  private static let nursingFacility = ["99307", "99308", "99309", "99310"]
  private static let facilityAdmission = ["99304", "99305", "99306"]
  private static let home = ["99347", "99348", "99349", "99350"]
  private static let homeNew = ["99341", "99342", "99344", "99345"]
  private static let consult = ["99242", "99243", "99244", "99245"]
  private static let wardConsult = ["99252", "99253", "99254", "99255"]
}
