import Basics
public import Records

/// A practice of any size made out of the small one. Note number i is worked out from the seed
/// and i each time it is asked for, and nothing is kept: a million notes take no more memory than
/// four hundred.
///
/// Each client is a new person after the pattern of an old one (age, sex, problem list, class of
/// payer), each clinician after one of the same credential, and each note is one of the pattern's
/// notes with new names, dated anew, so that text, age and credential still agree.
public struct PracticeScale: Chart {
  public let noteCount: Int
  public let clientCount: Int
  public let clinicianCount: Int
  public let denialCount: Int
  /// The days over which the notes lie.
  public let spanDays: Int

  let practice: Practice
  let seed: UInt64
  private let notesOfClient: [[Int]]
  private let clientlessNotes: [Int]
  private let names: NameLists
  private let lastDay: Day
  private let stepMilliseconds: Int64

  static let firstNote = 1_000_000
  static let firstPerson = 100_000

  /// A practice of `noteCount` notes after the pattern of `practice`.
  public init(of practice: Practice = .sample, noteCount: Int, seed: UInt64) {
    self.practice = practice
    self.noteCount = max(0, noteCount)
    self.seed = seed
    spanDays = min(730, max(60, noteCount / 275))
    clinicianCount = max(practice.clinicians.count, noteCount / (spanDays * 4))
    clientCount = max(practice.clients.count, noteCount * 10 / spanDays)
    denialCount = practice.denials.isEmpty ? 0 : max(practice.denials.count, noteCount / 500)
    let places = Dictionary(
      grouping: practice.notes.indices, by: { practice.notes[$0].client ?? "" })
    notesOfClient = practice.clients.map { places[$0.client.id.text] ?? [] }
    clientlessNotes = places[""] ?? []
    names = NameLists(practice)
    lastDay = practice.notes.map(\.date).max() ?? Day(ordinal: 20_000)
    stepMilliseconds = Int64(spanDays) * 86_400_000 / Int64(max(1, noteCount))
  }

  public var profile: PracticeProfile { practice.profile }
  public var payers: [Payer] { practice.payers }
  /// Earlier claims belong to the people of the small practice, so there are none.
  public var claims: [PriorClaim] { [] }

  // MARK: Notes

  public func feedKey(at place: Int) -> FeedKey {
    let back = Int64(noteCount - place) * stepMilliseconds
    let end = Practice.moment(lastDay.adding(days: 1), secondsAfterMidnight: 0)
    return FeedKey(
      moment: end.adding(milliseconds: -back), id: "TN-\(PracticeScale.firstNote + place)")
  }

  public func place(ofNote id: String) -> Int? {
    place(id, "TN-", PracticeScale.firstNote, noteCount)
  }

  public func place(ofEncounter id: String) -> Int? {
    let note = id.hasPrefix("EN-TN-") ? id.dropFirst(3) : "TN-" + id.dropFirst(3)
    return id.hasPrefix("EN-") ? place(ofNote: String(note)) : nil
  }

  public func note(at place: Int) -> PracticeNote {
    let draw = clientDraw(of: place)
    let choice = mixed(draw, 12)
    guard let client = client(from: draw) else {
      let pool = clientlessNotes.isEmpty ? Array(practice.notes.indices) : clientlessNotes
      return note(at: place, from: practice.notes[pool[Int(choice % UInt64(pool.count))]], nil)
    }
    let pool = notesOfClient[client % practice.clients.count]
    let pattern = practice.notes[pool[Int(choice >> 8) % pool.count]]
    return note(at: place, from: pattern, self.client(at: client))
  }

  public func places(ofNotesAbout client: String) -> [Int] {
    guard let wanted = place(ofClient: client) else { return [] }
    return (0..<noteCount).filter { self.client(from: clientDraw(of: $0)) == wanted }
  }

  private func clientDraw(of place: Int) -> UInt64 {
    mixed(seed, 11, UInt64(place))
  }

  /// The place of the client a note is about; nil for the few notes that name none.
  private func client(from draw: UInt64) -> Int? {
    let client = Int(draw % UInt64(clientCount))
    let namesNone = !clientlessNotes.isEmpty && mixed(draw, 12) % 64 == 0
    return namesNone || notesOfClient[client % practice.clients.count].isEmpty ? nil : client
  }

  private func note(
    at place: Int, from pattern: PracticeNote, _ client: PracticeClient?
  ) -> PracticeNote {
    var note = pattern
    let key = feedKey(at: place)
    note.id = key.id
    // Written up the day after, in local time.
    note.date = key.moment.adding(seconds: -30 * 3600).day
    note.encounter = pattern.encounter.map { _ in "EN-\(PracticeScale.firstNote + place)" }
    note.clinician = clinicianID(like: pattern.clinician, mixed(seed, 13, UInt64(place)))
    guard let client, let old = practice.client(pattern.client) else { return note }
    note.client = client.client.id.text
    note.text = names.exchanged(pattern.text, old.client, for: client.client)
    if pattern.payer != nil { note.payer = client.client.payer?.text }
    if pattern.clientAge != nil {
      note.clientAge = client.client.birthDate?.years(to: note.date) ?? pattern.clientAge
    }
    return note
  }

  // MARK: People

  public func place(ofClient id: String) -> Int? {
    place(id, "PT-", PracticeScale.firstPerson, clientCount)
  }

  public func client(at place: Int) -> PracticeClient {
    let pattern = practice.clients[place % practice.clients.count]
    let draw = mixed(seed, 21, UInt64(place))
    var client = pattern
    client.client.id = ClientID("PT-\(PracticeScale.firstPerson + place)")
    client.client.givenName = names.given(like: pattern.client, draw)
    client.client.familyName = names.family(mixed(draw, 22))
    client.client.birthDate = pattern.client.birthDate?.adding(days: Int(draw >> 20) % 181 - 90)
    client.client.address?.street = "\(100 + Int(draw >> 40) % 9800) " + street(of: pattern.client)
    client.client.memberID = pattern.client.memberID.map { renumbered($0, mixed(draw, 23)) }
    client.client.payer = payer(like: pattern.client.payer, mixed(draw, 24))
    return client
  }

  public func place(ofClinician id: String) -> Int? {
    place(id, "CL-", PracticeScale.firstPerson, clinicianCount)
  }

  public func clinician(at place: Int) -> Clinician {
    let pattern = practice.clinicians[place % practice.clinicians.count]
    let draw = mixed(seed, 31, UInt64(place))
    return Clinician(
      id: ClinicianID("CL-\(PracticeScale.firstPerson + place)"), givenName: names.given(draw),
      familyName: names.family(mixed(draw, 32)), credential: pattern.credential,
      npi: NPI.number(from: mixed(draw, 33)))
  }

  /// One of the clinicians made after the same pattern.
  private func clinicianID(like id: String, _ draw: UInt64) -> String {
    let patterns = practice.clinicians.count
    guard let pattern = practice.place(ofClinician: id) else { return id }
    let choices = (clinicianCount - pattern + patterns - 1) / patterns
    let place = pattern + patterns * Int(draw % UInt64(choices))
    return "CL-\(PracticeScale.firstPerson + place)"
  }

  /// One of the payers of the same class.
  private func payer(like id: PayerID?, _ draw: UInt64) -> PayerID? {
    guard let payer = practice.payer(id?.text) else { return id }
    let choices = payers.filter { $0.payerClass == payer.payerClass }
    return choices[Int(draw % UInt64(choices.count))].id
  }

  private func street(of client: Client) -> String {
    (client.address?.street ?? "").split(separator: " ").dropFirst().joined(separator: " ")
  }

  private func place(_ id: String, _ prefix: String, _ first: Int, _ count: Int) -> Int? {
    guard id.hasPrefix(prefix), let number = Int(id.dropFirst(prefix.count)),
      (first..<(first + count)).contains(number)
    else { return nil }
    return number - first
  }
}
