import Deidentification
import Foundation

/// One record of `deidentify`: a text and what the chart holds. The members of the chart are told
/// apart by their names and by the object they stand in; a member nobody foresaw is matched as an
/// identifier when it holds a digit, which is the safe way to be wrong.
struct DeidentifyRecord {
  var id: String
  var text: String
  var chart: Chart

  /// Nil when the bytes are no JSON object with `id` and `text`.
  init?(bytes: [UInt8]) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    else { return nil }
    self.init(object: object)
  }

  init?(object: [String: Any]) {
    guard let text = object["text"] as? String,
      let id = (object["id"] as? String) ?? (object["id"] as? NSNumber).map({ "\($0)" })
    else { return nil }
    self.id = id
    self.text = text
    var reader = ChartReader()
    if let context = object["context"] as? [String: Any] { reader.read(context, kind: .clientName) }
    chart = reader.chart
  }
}

/// Collects people and values from the nested members of a chart.
private struct ChartReader {
  var chart = Chart()

  /// One object; `kind` is what a name directly in it means.
  mutating func read(_ object: [String: Any], kind: PHIClass) {
    var person = Chart.Person(kind: kind)
    for (key, value) in object {
      let key = key.lowercased()
      switch value {
      case let inner as [String: Any]: read(inner, below: key, kind: kind)
      case let list as [Any] where ChartReader.nameKeys.contains(key):
        person.names += list.compactMap { $0 as? String }
      case let list as [Any]: read(list, key: key, kind: kind)
      case let text as String: read(text, key: key, kind: kind, &person)
      case let number as NSNumber where !ChartReader.isSilent(key):
        read("\(number)", key: key, kind: kind, &person)
      default: break
      }
    }
    if person.given != nil || person.family != nil || !person.names.isEmpty {
      chart.people.append(person)
    }
  }

  /// An object inside the chart: a person, an organization whose name is no person's, or a payer,
  /// whose name may stay.
  private mutating func read(_ object: [String: Any], below key: String, kind: PHIClass) {
    if let own = ChartReader.kind(of: key) { return read(object, kind: own) }
    let isPayer = !ChartReader.payers.isDisjoint(with: ChartReader.words(key))
    let organization = ChartReader.valueKind(key)
    guard isPayer || organization != nil else { return read(object, kind: kind) }
    var rest = object
    for name in ChartReader.nameKeys {
      guard let text = rest.removeValue(forKey: name) as? String else { continue }
      if let organization, !isPayer { chart.values.append(Chart.Value(organization, text)) }
    }
    read(rest, kind: kind)
  }

  private mutating func read(_ list: [Any], key: String, kind: PHIClass) {
    let kind = ChartReader.kind(of: key) ?? kind
    for item in list {
      var person = Chart.Person(kind: kind)
      if let object = item as? [String: Any] {
        read(object, kind: kind)
      } else if let text = item as? String {
        let isName = ChartReader.kind(of: key) != nil || ChartReader.nameKeys.contains(key)
        read(text, key: isName ? "name" : key, kind: kind, &person)
        if !person.names.isEmpty { chart.people.append(person) }
      }
    }
  }

  private mutating func read(
    _ text: String, key: String, kind: PHIClass, _ person: inout Chart.Person
  ) {
    let text = ChartReader.trimmed(text)
    guard !text.isEmpty, !ChartReader.isSilent(key) else { return }
    if key.hasPrefix("first") || key.hasPrefix("given") {
      person.given = text
    } else if key.hasPrefix("last") || key.hasPrefix("family") || key == "surname" {
      person.family = text
    } else if ChartReader.nameKeys.contains(key) || key.hasSuffix("_name") && !key.contains("payer")
    {
      person.names.append(text)
    } else if key.hasPrefix("member") || key.hasPrefix("subscriber") {
      chart.values.append(Chart.Value(.memberID, text))
    } else if let kind = ChartReader.kind(of: key), !key.hasSuffix("id"),
      !text.contains(where: \.isNumber)
    {
      chart.people.append(Chart.Person(kind: kind, names: [text]))
    } else if let kind = ChartReader.valueKind(key) {
      chart.values.append(Chart.Value(kind, text))
    } else if text.contains(where: \.isNumber), text.count >= 4, text.count <= 40 {
      chart.values.append(Chart.Value(.otherID, text))
    }
  }

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func isSilent(_ key: String) -> Bool {
    silent.contains(key) || words(key).contains { $0 == "code" || $0.hasPrefix("diagnos") }
  }

  private static func kind(of key: String) -> PHIClass? {
    words(key).lazy.compactMap { peopleKinds[$0] }.first
  }

  private static func valueKind(_ key: String) -> PHIClass? {
    words(key).lazy.compactMap { valueKinds[$0] }.first
  }

  /// The words of a member's name, "date_of_birth" and "dateOfBirth" alike; a plural counts too.
  private static func words(_ key: String) -> [String] {
    key.split(separator: "_").map { $0.last == "s" ? String($0.dropLast()) : String($0) }
  }

  private static let nameKeys: Set<String> = [
    "name", "names", "preferred", "preferred_name", "nickname", "nicknames", "alias", "aliases",
    "middle", "maiden", "maiden_name", "full", "full_name", "former_name", "legal_name",
  ]
  private static let payers: Set<String> = [
    "payer", "insurance", "insurer", "plan", "carrier", "coverage",
  ]
  private static let silent: Set<String> = [
    "sex", "gender", "pronouns", "relation", "relationship", "state", "credential", "credentials",
    "country", "race", "language", "payer_name", "payer_class", "class", "plan", "specialty",
    "role",
    "age", "kind", "type", "status", "pos", "minutes", "duration", "units",
  ]
  private static let peopleKinds: [String: PHIClass] = {
    var kinds: [String: PHIClass] = [:]
    for word in ["client", "patient", "member", "subscriber"] { kinds[word] = .clientName }
    for word in [
      "clinician", "provider", "therapist", "psychiatrist", "physician", "pcp", "supervisor",
      "rendering", "counselor", "manager", "doctor", "prescriber", "referring",
    ] { kinds[word] = .providerName }
    for word in [
      "relative", "family", "guardian", "parent", "mother", "father", "spouse", "partner", "child",
      "children", "sibling", "emergency", "household", "caregiver",
    ] { kinds[word] = .relativeName }
    for word in ["friend", "contact", "people", "person", "teacher", "peer", "other"] {
      kinds[word] = .otherName
    }
    return kinds
  }()

  private static let valueKinds: [String: PHIClass] = [
    "dob": .date, "birth": .date, "birthdate": .date, "date": .date, "admit": .date,
    "discharge": .date, "fax": .fax, "phone": .phone, "mobile": .phone, "cell": .phone,
    "tel": .phone, "telephone": .phone, "email": .email, "mail": .email, "street": .address,
    "line1": .address, "line2": .address, "addres": .address, "city": .city, "town": .city,
    "zip": .zip, "postal": .zip, "zipcode": .zip, "county": .county, "mrn": .mrn, "chart": .mrn,
    "record": .mrn, "medicaid": .memberID, "medicare": .memberID, "policy": .memberID,
    "group": .groupID, "claim": .claimID, "auth": .authorizationID,
    "authorization": .authorizationID, "account": .account, "ssn": .ssn, "npi": .npi,
    "tax": .taxID, "ein": .taxID, "tin": .taxID, "license": .license, "plate": .plate,
    "vin": .vin, "device": .device, "serial": .device, "url": .url, "website": .url, "ip": .ip,
    "handle": .handle, "username": .handle, "employer": .employer, "school": .school,
    "facility": .facility, "hospital": .facility, "organization": .organization,
    "church": .organization, "practice": .facility, "case": .otherID, "docket": .otherID,
  ]
}
