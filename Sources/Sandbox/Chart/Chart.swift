public import Basics
public import Records

/// What an EHR holds before anybody changes it, reachable by place, so that a million notes need
/// no more memory than four hundred. Notes lie in the order of their feed: by moment of last
/// change, then by id.
public protocol Chart: Sendable {
  /// The practice itself.
  var profile: PracticeProfile { get }
  /// Who pays; few, so a list.
  var payers: [Payer] { get }

  /// How many notes there are.
  var noteCount: Int { get }
  /// The note at a place of the feed, 0 up to `noteCount`.
  func note(at place: Int) -> PracticeNote
  /// Where that note stands in the feed; grows with the place.
  func feedKey(at place: Int) -> FeedKey
  /// The place of the note with this id.
  func place(ofNote id: String) -> Int?
  /// The places of all notes about this client, rising.
  func places(ofNotesAbout client: String) -> [Int]
  /// The place of the note of this appointment.
  func place(ofEncounter id: String) -> Int?

  /// How many clients there are.
  var clientCount: Int { get }
  /// The client at a place, 0 up to `clientCount`.
  func client(at place: Int) -> PracticeClient
  /// The place of the client with this id.
  func place(ofClient id: String) -> Int?

  /// How many clinicians there are.
  var clinicianCount: Int { get }
  /// The clinician at a place, 0 up to `clinicianCount`.
  func clinician(at place: Int) -> Clinician
  /// The place of the clinician with this id.
  func place(ofClinician id: String) -> Int?

  /// How many open denials there are.
  var denialCount: Int { get }
  /// The denial at a place of its feed, 0 up to `denialCount`.
  func denial(at place: Int) -> Denial
  /// Where that denial stands in its feed; grows with the place.
  func denialKey(at place: Int) -> FeedKey

  /// Earlier claims; few, so a list.
  var claims: [PriorClaim] { get }
}

extension Chart {
  func client(_ id: String?) -> PracticeClient? {
    id.flatMap(place(ofClient:)).map(client(at:))
  }

  func clinician(_ id: String) -> Clinician? {
    place(ofClinician: id).map(clinician(at:))
  }

  func payer(_ id: String?) -> Payer? {
    payers.first { $0.id.text == id }
  }
}

/// A place in a feed: the moment of last change, ties broken by id.
public struct FeedKey: Hashable, Comparable, Sendable {
  /// When the record last changed.
  public let moment: Instant
  /// The record's id.
  public let id: String

  /// A place in a feed.
  public init(moment: Instant, id: String) {
    self.moment = moment
    self.id = id
  }

  /// Whether this place comes after another.
  func isBehind(_ other: FeedKey) -> Bool { self > other }

  /// Feed order.
  public static func < (left: FeedKey, right: FeedKey) -> Bool {
    left.moment == right.moment ? left.id < right.id : left.moment < right.moment
  }
}
