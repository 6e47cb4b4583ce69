import Basics
import Records

/// Who pays, from a Coverage and the organization it names.
struct FHIRCoverage {
  var payerID: PayerID
  var memberID: String?
  /// Nil when the kind of payer cannot be told: its rules would be guessed.
  var payer: Payer?

  init?(_ coverage: FHIRResource, payor: FHIRResource?, settings: FHIRSettings) {
    let reference = coverage.value["payor"]?.items.first
    memberID =
      coverage.value["subscriberId"]?.word
      ?? coverage.value["identifier"]?.items.first?[
        "value"]?.word
    if FHIRCoverage.isPerson(payor?.type) || FHIRCoverage.isPerson(FHIRCoverage.kind(of: reference))
    {
      // Who pays for himself is no payer with a name: ids and names of people are not for lists.
      payerID = PayerID("self-pay")
      payer = Payer(id: payerID, name: "Self-pay", payerClass: .selfPay)
      return
    }
    guard
      let id = payor?.id
        ?? reference?["reference"]?.text.map({ FHIRResource.short($0) })?.split(separator: "/").last
        .map(String.init) ?? reference?["identifier.value"]?.word
    else { return nil }
    payerID = PayerID(id)
    let name = payor?.value["name"]?.text ?? reference?["display"]?.text ?? id
    payer = FHIRCoverage.payerClass(coverage.value["type"]?.codings ?? [], settings).map {
      Payer(id: PayerID(id), name: name, payerClass: $0)
    }
  }

  /// A coverage may name the client or a relative as the one who pays.
  private static func isPerson(_ kind: String?) -> Bool {
    kind == "Patient" || kind == "RelatedPerson"
  }

  /// `Patient` of a reference `Patient/p1`, or the kind it says itself.
  private static func kind(of reference: JSONValue?) -> String? {
    reference?["type"]?.text
      ?? reference?["reference"]?.text.flatMap {
        FHIRResource.short($0).split(separator: "/").first.map(String.init)
      }
  }

  private static func payerClass(
    _ codings: [(system: String?, code: String)], _ settings: FHIRSettings
  ) -> PayerClass? {
    let ours = codings.first { $0.system == settings.payerClassSystem }?.code
    if let known = ours.flatMap({ PayerClass(rawValue: $0) }) { return known }
    return codings.lazy.compactMap { standard($0.system ?? "", $0.code) }.first
  }

  /// The Source of Payment Typology by its leading digits, and HL7's codes for self-pay and
  /// workers' compensation.
  private static func standard(_ system: String, _ code: String) -> PayerClass? {
    switch code {
    case "pay": return .selfPay
    case "WCBPOL": return .workersCompensation
    default: break
    }
    guard system.hasSuffix("/sopt") || system.contains("2.16.840.1.113883.3.221.5") else {
      return nil
    }
    if code.hasPrefix("31") { return .tricare }
    if code.hasPrefix("32") { return .va }
    if code.hasPrefix("95") { return .workersCompensation }
    switch code.first {
    case "1": return .medicare
    case "2": return .medicaid
    case "5", "6", "7": return .commercial
    case "8": return .selfPay
    default: return nil
    }
  }
}
