import Basics

/// The parameters of a FHIR search, read. A parameter that is not known is passed over, as R4
/// servers do unless told to be strict.
struct FHIRQuery {
  let call: Call
  /// Where the page goes on; nil on the first.
  let position: String?
  /// How many hits a page may hold.
  let count: Int

  /// Nil when the page link is none of ours.
  init?(_ call: Call) {
    guard let (query, position) = call.followingPage() else { return nil }
    self.call = query
    self.position = position
    count = min(1000, max(1, query.value("_count").flatMap { Int($0) } ?? 50))
  }

  /// The id in `patient=Patient/PT-1`, `patient=PT-1` or a full address.
  func reference(_ names: String...) -> String? {
    names.lazy.compactMap(call.value).first?.split(separator: "/").last.map(String.init)
  }

  /// Whether one of the `system|value` pairs is asked for; true when the parameter is absent.
  func allows(_ name: String, _ pairs: [String]) -> Bool {
    guard let wanted = call.value(name) else { return true }
    return wanted.split(separator: ",").contains { token in
      pairs.contains { pair in
        token.contains("|") ? pair == token : pair.split(separator: "|").last == token
      }
    }
  }

  /// Whether an id is asked for; true when the parameter is absent.
  func allows(id: String) -> Bool {
    guard let wanted = call.value("_id") else { return true }
    return wanted.split(separator: ",").contains { $0 == id }
  }

  /// Whether a day lies where `date=ge2026-01-01` and its like allow.
  func allows(_ name: String, day: Day) -> Bool {
    call.values(name).allSatisfy { text in
      let (sign, rest) = FHIRQuery.sign(of: text)
      guard let wanted = Day(rest.prefix(10)) else { return true }
      return switch sign {
      case "gt", "sa": day > wanted
      case "ge": day >= wanted
      case "lt", "eb": day < wanted
      case "le": day <= wanted
      default: day == wanted
      }
    }
  }

  /// Where in a feed `_lastUpdated` and the page link let a page begin and end; nil when a moment
  /// cannot be read.
  var window: (after: FeedKey?, through: Instant?)? {
    var after: Instant?
    var through: Instant?
    for text in call.values("_lastUpdated") {
      let (sign, rest) = FHIRQuery.sign(of: text)
      guard let moment = VendorPage.moment(rest) else { return nil }
      switch sign {
      case "gt", "sa": after = moment.adding(milliseconds: 1)
      case "lt", "eb": through = moment.adding(milliseconds: -1)
      case "le": through = moment
      default: after = moment
      }
    }
    if let position, !position.hasPrefix("#") {
      guard let key = FeedKey(position: position) else { return nil }
      return (key, through)
    }
    return (after.map { FeedKey(moment: $0, id: "") }, through)
  }

  /// How many entries of a list lie on earlier pages; feeds go on by key instead.
  var offset: Int {
    position.flatMap { $0.hasPrefix("#") ? Int($0.dropFirst()) : nil } ?? 0
  }

  private static func sign(of text: String) -> (sign: String, rest: String) {
    let prefix = text.prefix(2)
    return prefix.allSatisfy(\.isLetter)
      ? (String(prefix), String(text.dropFirst(2))) : ("eq", text)
  }
}
