public import Basics
public import Deidentification

/// Why a request may not leave, each in one line. Nothing here quotes a note.
public enum Refusal: Error, Hashable, Sendable {
  /// The address is not one of the paths a model is asked at.
  case path(String)
  /// Plain http to another machine.
  case notEncrypted(String)
  /// No business associate contract with whoever runs the model.
  case noAgreement(String)
  case agreementNotYet(Day)
  case agreementOver(Day)
  case addressNotCovered(String)
  case modelNotCovered(String)
  /// Nobody has said what the provider keeps.
  case retentionUnknown
  /// The provider may train on what it is sent, or nobody has said that it may not.
  case mayTrain
  /// Nobody has said whether 42 CFR Part 2 covers this client's record.
  case partTwoUnknown
  /// A record under Part 2 without a consent that holds today.
  case noConsent
  /// A group's note in which nothing is this client's alone.
  case groupNote
  case nothingToSend
  case tooLong
  /// The final text still holds what looks like identifiers, by class.
  case residue([PHIClass: Int])
  case tokensSpent(perDay: Int)
  case moneySpent(perDay: Money)
  /// The trail would not take the entry that must come first.
  case notRecorded
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .path(let path): "\(path) is no address a model may be asked at; see model.base"
    case .notEncrypted(let address): "\(address) is not https; only this machine may be without"
    case .noAgreement(let address): "no business associate contract is on file for \(address)"
    case .agreementNotYet(let day): "the business associate contract begins on \(day)"
    case .agreementOver(let day): "the business associate contract ended on \(day)"
    case .addressNotCovered(let address): "the contract on file does not cover \(address)"
    case .modelNotCovered(let model): "the contract on file does not cover the model \(model)"
    case .retentionUnknown: "nobody has stated what the provider keeps; set model.retention"
    case .mayTrain: "the provider may train on what it is sent, as far as model.training says"
    case .partTwoUnknown:
      "nobody has stated whether 42 CFR Part 2 covers the record; set model.part2_program"
    case .noConsent: "the record falls under 42 CFR Part 2 and no consent on file holds today"
    case .groupNote: "a group's note is not sent, and no line of it is this client's alone"
    case .nothingToSend: "nothing is left of the note once what is not needed is left out"
    case .tooLong: "the note is longer than a session's note may be to be sent"
    case .residue(let left):
      "the final text still holds what looks like identifiers ("
        + left.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", ") + ")"
    case .tokensSpent(let limit): "the day's \(limit) tokens do not last for another request"
    case .notRecorded: "the trail cannot take the entry that must be there first"
    case .moneySpent(let limit): "the day's \(limit) do not last for another request"
    }
  }
}
