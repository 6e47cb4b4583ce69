public import Basics

/// Kinds of payer that differ in rules; the words of the command line's `payer_class`.
public enum PayerClass: String, Hashable, Sendable, Codable, CaseIterable {
  case commercial, medicare, medicaid, tricare, va, eap
  case workersCompensation = "workers_comp"
  case selfPay = "self_pay"
}

/// Who pays a claim. The name is the practice's short name for it ("Aetna"), not PHI.
public struct Payer: Hashable, Sendable, Codable {
  public var id: PayerID
  public var name: String
  public var payerClass: PayerClass

  public init(id: PayerID, name: String, payerClass: PayerClass) {
    self.id = id
    self.name = name
    self.payerClass = payerClass
  }
}
