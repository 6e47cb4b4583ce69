public import Basics

/// A claim a payer refused or cut, waiting for work.
public struct Denial: Hashable, Sendable, Codable {
  public var claim: ClaimID
  /// The EHR it came from; set where it is stored.
  public var source: SourceID
  public var note: NoteID?
  public var client: ClientID?
  public var payer: PayerID?
  /// CO, PR, OA, PI or CR.
  public var group: String
  /// The claim adjustment reason code, `197`.
  public var carc: String
  /// Remittance advice remark codes, `N130`.
  public var remarks: [String]
  public var amount: Money
  public var serviceDate: Day
  public var deniedOn: Day
  /// The last day on which the next step is in time; nil when no limit is known.
  public var deadline: Day?
  /// The EHR's version of the record; two pulls of one version are one denial.
  public var version: String
  /// The procedure codes of the claim; nil when the EHR does not say.
  public var procedures: [String]?

  public init(
    claim: ClaimID, note: NoteID? = nil, client: ClientID? = nil, payer: PayerID? = nil,
    group: String, carc: String, remarks: [String] = [], amount: Money, serviceDate: Day,
    deniedOn: Day, deadline: Day? = nil, version: String = "", source: SourceID = SourceID(""),
    procedures: [String]? = nil
  ) {
    self.claim = claim
    self.source = source
    self.note = note
    self.client = client
    self.payer = payer
    self.group = group
    self.carc = carc
    self.remarks = remarks
    self.amount = amount
    self.serviceDate = serviceDate
    self.deniedOn = deniedOn
    self.deadline = deadline
    self.version = version
    self.procedures = procedures
  }
}
