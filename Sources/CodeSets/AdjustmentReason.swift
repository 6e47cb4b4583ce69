/// Why a payer paid less than billed: a claim adjustment reason code. Wording, category and next
/// action are our own; the official texts are X12's and not here.
public struct AdjustmentReason: Hashable, Sendable {
  /// `197`, `B7`.
  public let code: String
  public let label: String
  /// "Authorization", "COB", "Timely filing": what sorts the denial queue.
  public let category: String
  /// A stable word, `correct_resubmit_7`.
  public let nextAction: String
  /// `yes`, `no` or a condition.
  public let appealable: String
  /// What to have at hand.
  public let documents: String

  init(_ row: Row) {
    code = row[0]
    label = row[1]
    category = row[2]
    nextAction = row[4]
    appealable = row[6]
    documents = row[7]
  }

  /// A reason of the practice's own list: what to do about it is for a person to say.
  init(_ code: String, _ facts: CodeFacts) {
    self.code = code
    label = facts.text
    category = ""
    nextAction = "review"
    appealable = ""
    documents = ""
  }

  /// The reason, nil when the code is unknown; leading zeros are dropped.
  public init?(_ code: String) {
    let plain = String(code.uppercased().drop { $0 == "0" })
    if let row = Table.adjustmentReasons.row(key: plain) {
      self.init(row)
    } else if let facts = PracticeReleases.current.newest(.adjustmentReasons, plain) {
      self.init(plain, facts)
    } else {
      return nil
    }
  }

  /// `correct_resubmit_7` as a person reads it: "correct and resubmit (frequency 7)".
  public var nextStep: String { AdjustmentReason.words(nextAction) }

  static func words(_ action: String) -> String {
    switch action {
    case "correct_resubmit_7": "correct and resubmit (frequency 7)"
    case "post": "post as it is"
    default: String(action.map { $0 == "_" ? " " : $0 })
    }
  }

  /// All reasons in order of code.
  public static var all: [AdjustmentReason] {
    Table.adjustmentReasons.rows.map(AdjustmentReason.init)
  }
}

/// Who owes an adjusted amount: CO, PR, OA, PI or CR.
public struct AdjustmentGroup: Hashable, Sendable {
  public let code: String
  public let label: String
  /// `provider`, `patient`, or neither.
  public let owes: String
  /// How to post it.
  public let posting: String

  /// The group, nil when the code is unknown.
  public init?(_ code: String) {
    guard let row = Table.adjustmentGroups.row(key: code.uppercased()) else { return nil }
    self.code = row[0]
    label = row[1]
    owes = row[2]
    posting = row[3]
  }
}

/// What a payer adds to an adjustment: a remittance advice remark code, in our own wording.
public struct RemarkCode: Hashable, Sendable {
  /// `N130`, `MA130`.
  public let code: String
  public let label: String
  public let category: String
  public let nextAction: String
  /// Says something, changes nothing.
  public let isAlert: Bool

  /// The remark, nil when the code is unknown.
  public init?(_ code: String) {
    let code = code.uppercased()
    guard let row = Table.remarkCodes.row(key: code) else {
      guard let facts = PracticeReleases.current.newest(.remarkCodes, code) else { return nil }
      self.code = code
      label = facts.text
      category = ""
      nextAction = "review"
      isAlert = facts.text.hasPrefix("ALERT") || facts.text.hasPrefix("Alert")
      return
    }
    self.code = row[0]
    label = row[1]
    category = row[2]
    nextAction = row[3]
    isAlert = row[4] == "1"
  }

  /// The next action as a person reads it.
  public var nextStep: String { AdjustmentReason.words(nextAction) }
}
