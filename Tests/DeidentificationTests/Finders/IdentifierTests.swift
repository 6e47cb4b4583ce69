import Deidentification
import Testing

@Suite("Numbers that identify")
struct IdentifierTests {
  @Test(
    "the word before tells the class",
    arguments: [
      ("MRN AB-221-09 pulled", "AB-221-09", PHIClass.mrn),
      ("SSN 518-55-9021", "518-55-9021", .ssn),
      ("SSN ending 4471", "4471", .ssnFragment),
      ("Member ID: U88120045-01", "U88120045-01", .memberID),
      ("ID JQK 118 22 9034 on card", "JQK 118 22 9034", .memberID),
      ("grp 0078821", "0078821", .groupID),
      ("claim no. 9920-114-B", "9920-114-B", .claimID),
      ("Auth # 0099-AX-77120 ends soon", "0099-AX-77120", .authorizationID),
      ("card ending 4419", "4419", .account),
      ("NPI 1992837465", "1992837465", .npi),
      ("Tax ID 47-2210983", "47-2210983", .taxID),
      ("license D4471902", "D4471902", .license),
      ("tag LVN 2207 expired", "LVN 2207", .plate),
      ("VIN 2HGFC2F59KH512345", "2HGFC2F59KH512345", .vin),
      ("pacemaker serial PM-8830-22719", "PM-8830-22719", .device),
      ("docket CR-24-001877", "CR-24-001877", .otherID),
      ("badge #20771 seen", "20771", .otherID),
      ("came by bus, pass TM-0099183", "TM-0099183", .otherID),
      ("plate MA 3RB 981 seen", "3RB 981", .plate),
      ("A-number A209 441 882 given", "A209 441 882", .otherID),
      ("the 1182 last 4 soc", "1182", .ssnFragment),
      ("card on file •••• 6614", "6614", .account),
      ("chart seventy one double oh nine", "seventy one double oh nine", .mrn),
      ("order R two two nine zero one", "two two nine zero one", .otherID),
      ("chart m s five nine seen", "m s five nine", .mrn),
      ("her plan W2207 81144 is primary", "W2207 81144", .memberID),
      ("link card 5077 0812 9921 lost", "5077 0812 9921", .account),
      ("batch B-20241004-17 rejected", "20241004", .otherID),
      ("trucking unit T-4419 left", "T-4419", .otherID),
      ("subscriber id W 5510 90443 07", "W 5510 90443 07", .memberID),
      ("SSN 612 - 88 - 4471 given", "612 - 88 - 4471", .ssn),
      ("library card 3 1184 00512 990 1", "3 1184 00512 990 1", .account),
      ("reference RF8J3N noted", "RF8J3N", .otherID),
      ("R. Poe, PsyD (PSY 30117), called", "30117", .license),
      ("red Civic, RTW-9021 outside", "RTW-9021", .plate),
    ])
  func cued(note: String, value: String, kind: PHIClass) {
    let cleaned = Cleaned(note)
    #expect(!cleaned.text.contains(value), "\(cleaned.text)")
    #expect(cleaned.kind(of: value) == kind)
  }

  @Test(
    "phones, mail, net addresses and user names",
    arguments: [
      ("Call (231) 555-0144 x12.", PHIClass.phone), ("Call +44 20 7946 0958.", .phone),
      ("Call nine seven three, five five five, oh one two oh.", .phone), ("Fax 6175550148.", .fax),
      ("Mail p.lang@mail.example.", .email), ("Write jroe at gmail dot com.", .email),
      ("Write k dot tran (at) mail dot example dot org.", .email),
      ("Write j_roe at mail.example.", .email), ("Call 4 1 2 5 5 5 0 1 7 9.", .phone),
      ("See https://portal.example.org/p/44192.", .url), ("See www.quill.example.com.", .url),
      ("From 198.51.100.23.", .ip), ("From 2001:db8:85a3::8a2e:370:7334.", .ip),
      ("Posts as @des.faircloth06.", .handle), ("Posts as low_tide22.", .handle),
      ("Posts as u/low-tide-rq.", .handle), ("Write o'dell.ray@mail.example.", .email),
      ("Write rquill (at) mail (dot) example.", .email), ("From 2001:db8:7::91c.", .ip),
    ])
  func contacts(note: String, kind: PHIClass) {
    let cleaned = Cleaned(note)
    #expect(cleaned.result.spans.map(\.kind) == [kind], "\(cleaned.text)")
    #expect(cleaned.text.hasSuffix("."))
  }

  @Test(
    "ages over 89 go in digits and in words, others stay",
    arguments: [
      ("He is a 92-year-old widower.", 1), ("She turned ninety-four years old.", 1),
      ("Mother, age 95, fell.", 1), ("Her father, Kimo, 90. IOP next.", 1),
      ("Maryan (\"Hooyo\"), 92 years, sundowns.", 1),
      ("He's ninety one. Start low.", 1), ("age per family 90.", 1), ("He's 41. Start low.", 0),
      ("Great-grandmother Agnes (97 yrs) came.", 1),
      ("Lives with a great-aunt in her nineties.", 1), ("Music of the nineties.", 0),
      ("Born in 1932, she recalls it.", 1), ("Born in 1968, he forgets.", 0),
      ("Her father died at ninety-six.", 1), ("A widow, 91 yrs, came.", 1),
      ("At 94, she drives.", 1), ("Seen 93/F today.", 1), ("He is 58 years old.", 0),
      ("Sober for 90 days.", 0),
    ])
  func ages(note: String, count: Int) {
    #expect(Cleaned(note).result.spans.filter { $0.kind == .age }.count == count)
  }
}
