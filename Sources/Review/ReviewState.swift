/// Where a note stands in the review. A judged item stays visible in the recent list.
public enum ReviewState: String, Hashable, Sendable, Codable, CaseIterable {
  /// To sign.
  case open
  /// Put off by a person; still undecided, listed after the open ones.
  case skipped
  /// Parked with a question to the clinician or client.
  case waiting
  case accepted, modified, rejected

  /// A person has decided.
  public var isJudged: Bool {
    switch self {
    case .open, .skipped, .waiting: false
    case .accepted, .modified, .rejected: true
    }
  }
}

/// Where a signed decision stands on its way to the EHR.
public enum DeliveryState: String, Hashable, Sendable, Codable, CaseIterable {
  /// The undo window is open, or the worker has not come to it.
  case held
  /// `push.intent` is durable; the request may have left.
  case sending
  case applied
  /// Refused by the EHR for good; a person must look.
  case failed
  /// Nobody read an answer; it is looked up before any second try.
  case unknown
  /// Undone before it left.
  case void
}

/// Why a person rejects a suggestion; the words of `reject --reason`, digits of the console.
public enum RejectionReason: String, Hashable, Sendable, Codable, CaseIterable {
  case time, procedure, diagnosis
  case modifierOrPlace = "modifier_or_place"
  case notDocumented = "not_documented"
  case notBillable = "not_billable"
  case duplicate
  case wrongClientOrDate = "wrong_client_or_date"
  case other

  /// The console's digit, 1 to 9.
  public var digit: Int {
    (RejectionReason.allCases.firstIndex(of: self) ?? 8) + 1
  }

  /// "modifier or place": the words a screen shows.
  public var words: String {
    String(rawValue.map { $0 == "_" ? " " : $0 })
  }
}

/// Whose answer a parked item waits for.
public enum WaitingOn: String, Hashable, Sendable, Codable, CaseIterable {
  case clinician, client
}
