public import Basics
public import Records

/// Who looks at the practice's records, and when. The store shows what their account allows then;
/// where it is asked without one, the program itself looks.
public struct Reader: Hashable, Sendable {
  public var person: Person
  public var at: Instant

  public init(_ person: Person, at: Instant) {
    self.person = person
    self.at = at
  }
}

/// Whose records a person comes to see.
public enum RecordScope: Hashable, Sendable {
  /// All clients'.
  case everything
  /// Those of the clients these clinicians treat, and of the clients assigned to the person.
  case clients(of: Set<ClinicianID>)
}

/// How much of a note a person is shown before they ask for the whole.
public enum NoteSight: Hashable, Sendable {
  case whole
  /// The sentences that support the codes; the whole opens on demand and is recorded.
  case excerpt
  /// Nothing of it, nor whose it is.
  case withheld
}

/// The least each role needs to see: 45 CFR 164.502(b), 164.514(d). Pure; the store's queries ask.
public enum AccessRules {
  /// A clinician sees their own clients, a biller all or, where the practice wants it, those
  /// assigned to them. Supervisors answer for all; auditors and administrators see that a note is
  /// there and nothing of it.
  public static func scope(of account: Account) -> RecordScope {
    switch account.role {
    case .clinician: .clients(of: account.treatsAs)
    case .biller: account.assignedOnly ? .clients(of: []) : .everything
    case .supervisor, .auditor, .administrator: .everything
    }
  }

  /// What of a note the role is shown. Billers work from the excerpt.
  public static func sight(of role: Role) -> NoteSight {
    switch role {
    case .biller: .excerpt
    case .supervisor, .clinician: .whole
    case .auditor, .administrator: .withheld
    }
  }
}

extension Account {
  /// The clinicians of the EHRs that this account is; where nobody said, the one with its name.
  public var treatsAs: Set<ClinicianID> {
    clinicians.isEmpty ? [ClinicianID(user)] : Set(clinicians)
  }
}

extension ReviewDetail {
  /// The item without a word of its note and without whose it is: that it is there, its codes and
  /// where it stands.
  public var withheld: ReviewDetail {
    var detail = self
    detail.note.text = ""
    detail.client = nil
    detail.question = nil
    detail.encounter.clientAge = nil
    detail.encounter.clientSex = nil
    detail.encounter.priorDiagnoses = []
    detail.suggestion.procedures = suggestion.procedures.map(\.withheld)
    detail.suggestion.diagnoses = suggestion.diagnoses.map(\.withheld)
    detail.suggestion.flags = suggestion.flags.map { flag in
      var flag = flag
      flag.evidence = []
      return flag
    }
    detail.suggestion.proposals = []
    return detail
  }
}

extension SuggestedCode {
  fileprivate var withheld: SuggestedCode {
    var code = self
    code.rationale = ""
    code.evidence = []
    return code
  }
}
