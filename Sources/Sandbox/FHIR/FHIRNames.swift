import Basics

/// The systems that identifiers and codes of the FHIR surface belong to.
enum FHIRSystem {
  static let note = "urn:riverbend:note"
  static let client = "urn:riverbend:client"
  static let clinician = "urn:riverbend:clinician"
  static let encounter = "urn:riverbend:encounter"
  static let claim = "urn:riverbend:claim"
  static let payer = "urn:riverbend:payer"
  static let payerClass = "urn:riverbend:payer-class"
  static let telehealth = "urn:riverbend:telehealth"
  static let task = "urn:riverbend:task"
  static let decision = "urn:countersign:decision"
  static let npi = "http://hl7.org/fhir/sid/us-npi"
  static let diagnosis = "http://hl7.org/fhir/sid/icd-10-cm"
  static let procedure = "http://www.ama-assn.org/go/cpt"
  static let placeOfService =
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
  static let adjustmentReason = "https://x12.org/codes/claim-adjustment-reason-codes"
  static let adjustmentGroup = "https://x12.org/codes/claim-adjustment-group-codes"
  static let remark = "https://x12.org/codes/remittance-advice-remark-codes"
}

extension JSONText {
  /// `"name":{"reference":"Type/id"}`.
  mutating func reference(_ name: String, _ type: String, _ id: String) {
    object(name) { $0.member("reference", type + "/" + id) }
  }

  /// `"name":{"coding":[{"system":…,"code":…}],"text":…}`.
  mutating func concept(
    _ name: String, _ system: String?, _ code: String, text: String? = nil
  ) {
    object(name) { $0.coded(system, code, text: text) }
  }

  /// `"name":[{"coding":[…]}]`.
  mutating func concepts(_ name: String, _ system: String?, _ codes: [String], text: String? = nil)
  {
    array(name) { list in
      for code in codes { list.object { $0.coded(system, code, text: text) } }
    }
  }

  private mutating func coded(_ system: String?, _ code: String, text: String?) {
    array("coding") { list in
      list.object {
        $0.member("system", system)
        $0.member("code", code)
      }
    }
    member("text", text)
  }

  /// `"identifier":[{"system":…,"value":…}]`.
  mutating func identifiers(_ pairs: [(system: String, value: String)]) {
    array("identifier") { list in
      for pair in pairs {
        list.object {
          $0.member("system", pair.system)
          $0.member("value", pair.value)
        }
      }
    }
  }

  mutating func meta(version: Int, changed: Instant) {
    object("meta") {
      $0.member("versionId", String(version))
      $0.member("lastUpdated", changed.description)
    }
  }

  /// Cents as a decimal amount.
  mutating func amount(_ name: String, cents: Int) {
    object(name) {
      let rest = cents % 100
      $0.member("value", json: "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)".utf8)
      $0.member("currency", "USD")
    }
  }
}

/// A local time of the practice with its offset, `2026-09-22T09:00:00-05:00`: central time, with
/// daylight saving from the second Sunday of March to the first of November.
func localMoment(_ day: Day, _ time: ClockTime) -> String {
  let offset = isDaylightSaving(day) ? "-05:00" : "-06:00"
  return "\(day)T\(time):00\(offset)"
}

private func isDaylightSaving(_ day: Day) -> Bool {
  func sunday(_ number: Int, month: Int) -> Day? {
    Day(year: day.year, month: month, day: 1)
      .map { $0.adding(days: (7 - $0.weekday) + 7 * (number - 1)) }
  }
  guard let begin = sunday(2, month: 3), let end = sunday(1, month: 11) else { return false }
  return day >= begin && day < end
}
