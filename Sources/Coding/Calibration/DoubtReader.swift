import Basics
import CodeSets
import Records

/// Finds the reasons for doubt of each code of a finished draft. It judges nothing: it names what
/// in note, record and rule makes an answer of this kind less sure than another.
struct DoubtReader {
  private let visit: Visit
  private let draft: ProcedureDraft
  private let diagnoses: DiagnosisEngine
  private let time: SessionMinutes?
  /// Doubts of every code of the note.
  private let common: [Doubt]

  init(_ visit: Visit, _ draft: ProcedureDraft, _ diagnoses: DiagnosisEngine) {
    self.visit = visit
    self.draft = draft
    self.diagnoses = diagnoses
    time = SessionMinutes(visit)
    var common: [Doubt] = []
    let facts = visit.facts
    if !facts.foreign.isEmpty { common.append(.foreignText) }
    if facts.text.count < DoubtReader.wordsMin { common.append(.fewWords) }
    self.common = common
  }

  /// The doubts of a claim line.
  func doubts(_ line: DraftLine) -> [Doubt] {
    var found = common
    found += timeDoubts(line)
    if services > 1 { found.append(.otherService) }
    if line.confidence < DoubtReader.judgedBelow { found.append(.judged) }
    if ProcedureCatalog.builtin[line.code]?.isAddOn ?? false { found.append(.addOn) }
    if line.units > 1 { found.append(.severalUnits) }
    if draft.hasFlag(.documentationConflict) || draft.hasFlag(.upcodingRisk)
      || draft.hasFlag(.credentialScope)
    {
      found.append(.recordConflict)
    }
    if visit.encounter.credential == nil { found.append(.unknownCredential) }
    return found
  }

  /// The doubts of a diagnosis of the claim; `place` counts from 0.
  func doubts(_ mention: DiagnosisMention, place: Int) -> [Doubt] {
    var found = common
    if mention.isIncomplete || mention.saysUnspecified { found.append(.lessSpecific) }
    if mention.isCircumstance { found.append(.circumstance) }
    if mention.isWrittenCode { found.append(.writtenCode) }
    if place > 0 { found.append(.furtherDiagnosis) }
    let family = mention.family
    let others = diagnoses.mentions.filter { !$0.isCircumstance }
    if others.contains(where: { $0.family == family && !$0.isAsserted }) {
      found.append(.alsoDoubted)
    }
    if Set(others.map(\.family)).count > diagnoses.chosen.count { found.append(.otherConditions) }
    let prior = visit.encounter.priorDiagnoses.map { DiagnosisCatalog.dotted($0) }
    if !prior.contains(mention.code), prior.contains(where: { DiagnosisFamily($0) == family }) {
      found.append(.problemListDiffers)
    }
    if !mention.isCurrent, !mention.isInSection { found.append(.runningText) }
    if mention.isPerhapsOther { found.append(.perhapsOther) }
    if mention.isListed { found.append(.listed) }
    return found
  }

  private func timeDoubts(_ line: DraftLine) -> [Doubt] {
    guard draft.minutes != nil, let time, isTimed(line.code) else { return [] }
    var found: [Doubt] = []
    if time.words.isEmpty { found.append(.timeFromSchedule) }
    if time.contradictsSchedule { found.append(.timeContradicted) }
    let lengths = Set(visit.facts.minutes.filter { !$0.isApart && $0.weight >= 0 }.map(\.minutes))
    if lengths.count > 1 { found.append(.severalTimes) }
    if let range = SessionTime.psychotherapyRange(line.code), let minutes = draft.minutes,
      minutes - range.lowerBound < 2 || range.upperBound - minutes < 2
    {
      found.append(.nearBoundary)
    }
    return found
  }

  private func isTimed(_ code: String) -> Bool {
    guard let known = ProcedureCatalog.builtin[code] else { return false }
    return known.minutesMin != nil || known.unitMinutes != nil
  }

  /// How many kinds of service the note speaks of as done today.
  private var services: Int {
    DoubtReader.services.count { cues in cues.contains { visit.has($0) } }
  }

  private static let services: [[Cue]] = [
    [.individual, .therapy], [.family, .couple, .withoutClient], [.group, .multiFamily], [.crisis],
    [.intake], [.testGiven, .testTechnician, .testWeighed, .neuropsychological],
    [.collaborativeCare, .behavioralIntegration, .opioidMonth],
    [.abaDirect, .abaGroup, .abaAssessment, .abaProtocol, .abaCaregiver],
    [.peerSupport, .caseManagement, .skillsTraining, .rehabilitation, .communitySupport],
    [.injection, .magneticStimulation, .convulsiveTherapy, .esketamine],
    [.healthBehavior, .substanceAssessment, .tobacco],
  ]
  private static let judgedBelow = 8_600
  private static let wordsMin = 30
}
