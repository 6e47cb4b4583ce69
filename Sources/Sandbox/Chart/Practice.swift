import Basics
public import Records

/// The invented practice, Riverbend Behavioral Health: who pays, who treats, who comes, and what
/// was written. Compiled in from `Samples/practice` and read on first use.
public struct Practice: Chart {
  public let profile: PracticeProfile
  public let payers: [Payer]
  /// Who treats.
  public let clinicians: [Clinician]
  /// Who comes.
  public let clients: [PracticeClient]
  /// What was written, in feed order.
  public let notes: [PracticeNote]
  public let claims: [PriorClaim]
  /// Open denials, in feed order.
  public let denials: [Denial]
  /// Prior authorizations.
  public let authorizations: [PracticeAuthorization]
  /// Every invented name, one an entry.
  public let names: [String]

  private let noteKeys: [FeedKey]
  private let denialKeys: [FeedKey]
  private let notePlaces: [String: Int]
  private let encounterPlaces: [String: Int]
  private let notesOfClient: [String: [Int]]
  private let clientPlaces: [String: Int]
  private let clinicianPlaces: [String: Int]

  /// The practice that is compiled in.
  public static let sample: Practice = PracticeReader.read(PracticeFiles.embedded).practice

  init(_ parts: PracticeParts) {
    profile = parts.profile
    payers = parts.payers
    clinicians = parts.clinicians
    clients = parts.clients
    claims = parts.claims
    authorizations = parts.authorizations
    names = parts.names
    let ordered = parts.notes.map { (FeedKey(moment: Practice.lastChange(of: $0), id: $0.id), $0) }
      .sorted { $0.0 < $1.0 }
    notes = ordered.map(\.1)
    noteKeys = ordered.map(\.0)
    let denied = parts.denials.map { (Practice.key(of: $0), $0) }.sorted { $0.0 < $1.0 }
    let billed = Dictionary(
      parts.claims.map { ($0.id, $0.lines.map(\.code)) }, uniquingKeysWith: { first, _ in first })
    denials = denied.map { _, denial in
      var denial = denial
      denial.procedures = denial.procedures ?? billed[denial.claim.text]
      return denial
    }
    denialKeys = denied.map(\.0)
    notePlaces = Practice.places(notes.map(\.id))
    encounterPlaces = Practice.places(notes.map(\.encounterID))
    let about = notes
    notesOfClient = Dictionary(grouping: notes.indices, by: { about[$0].client ?? "" })
    clientPlaces = Practice.places(clients.map(\.client.id.text))
    clinicianPlaces = Practice.places(clinicians.map(\.id.text))
  }

  public var noteCount: Int { notes.count }
  public func note(at place: Int) -> PracticeNote { notes[place] }
  public func feedKey(at place: Int) -> FeedKey { noteKeys[place] }
  public func place(ofNote id: String) -> Int? { notePlaces[id] }
  public func place(ofEncounter id: String) -> Int? { encounterPlaces[id] }
  public func places(ofNotesAbout client: String) -> [Int] { notesOfClient[client] ?? [] }

  public var clientCount: Int { clients.count }
  public func client(at place: Int) -> PracticeClient { clients[place] }
  public func place(ofClient id: String) -> Int? { clientPlaces[id] }

  public var clinicianCount: Int { clinicians.count }
  public func clinician(at place: Int) -> Clinician { clinicians[place] }
  public func place(ofClinician id: String) -> Int? { clinicianPlaces[id] }

  public var denialCount: Int { denials.count }
  public func denial(at place: Int) -> Denial { denials[place] }
  public func denialKey(at place: Int) -> FeedKey { denialKeys[place] }

  /// A clinician finishes a note some minutes to five hours after the session, always the same
  /// ones for the same note.
  private static func lastChange(of note: PracticeNote) -> Instant {
    let minutes = note.end.flatMap { ClockTime($0) }?.minutes ?? 17 * 60
    let delay = Int(mixed(1, textHash(note.id)) % 18_000)
    return moment(note.date, secondsAfterMidnight: minutes * 60 + delay)
  }

  private static func key(of denial: Denial) -> FeedKey {
    let seconds = 8 * 3600 + Int(mixed(2, textHash(denial.claim.text)) % 14_400)
    return FeedKey(
      moment: moment(denial.deniedOn, secondsAfterMidnight: seconds), id: denial.claim.text)
  }

  /// Local time of the practice, which lies six hours behind UTC, as a moment.
  static func moment(_ day: Day, secondsAfterMidnight seconds: Int) -> Instant {
    Instant(milliseconds: Int64(day.ordinal) * 86_400_000).adding(seconds: seconds + 6 * 3600)
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
