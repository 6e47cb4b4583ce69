import Audit
import Testing

@Suite("Canonical JSON has one spelling")
struct CanonicalJSONTests {
  private func text(_ value: CanonicalJSON) -> String {
    String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  private func fault(_ text: String) -> CanonicalFault.Kind? {
    fault(Array(text.utf8))
  }

  private func fault(_ bytes: [UInt8]) -> CanonicalFault.Kind? {
    do throws(CanonicalFault) {
      _ = try CanonicalJSON(canonical: bytes)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("Keys are sorted and nothing is spaced out")
  func sorted() {
    let value: CanonicalJSON = [56, ["d": true, "10": .null, "1": []]]
    #expect(text(value) == #"[56,{"1":[],"10":null,"d":true}]"#)
  }

  @Test("Keys sort by UTF-16 code units, not by bytes")
  func utf16Order() {
    let keys = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F602}", "\u{80}", "\u{F6}"]
    let value = CanonicalJSON.object(of: keys.map { .init($0, 0) })
    guard case .object(let members) = value else {
      Issue.record("an object stays one")
      return
    }
    #expect(
      members.map(\.key) == [
        "\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F602}", "\u{FB33}",
      ])
    #expect(fault(text(value)) == nil)
  }

  @Test("Strings escape what must be escaped and nothing else")
  func escapes() {
    let value = CanonicalJSON.string("\u{8}\t\n\u{C}\r\u{0}\u{1f}\"\\/é\u{7f}\u{2028}😂")
    #expect(text(value) == "\"\\b\\t\\n\\f\\r\\u0000\\u001f\\\"\\\\/é\u{7f}\u{2028}😂\"")
    #expect(fault(text(value)) == nil)
  }

  @Test("What is written reads back as the same value")
  func roundTrip() throws {
    let value: CanonicalJSON = [
      "a": [1, -1, 0, .integer(CanonicalJSON.integerMax), .integer(-CanonicalJSON.integerMax)],
      "b": ["x": .null, "y": [true, false], "z": ""], "é": "53–60 min “individual”",
    ]
    #expect(try CanonicalJSON(canonical: value.canonicalBytes) == value)
  }

  @Test("Of two members with one key the later counts; two spellings of é are two keys")
  func sameKeys() {
    let value = CanonicalJSON.object(
      of: [.init("k", 1), .init("k", 2), .init("\u{E9}", 3), .init("e\u{301}", 4)])
    #expect(text(value) == "{\"e\u{301}\":4,\"k\":2,\"\u{E9}\":3}")
  }

  @Test(
    "Anything not canonical is refused",
    arguments: [
      ("{\"b\":1,\"a\":2}", CanonicalFault.Kind.keyOrder), ("{\"a\":1,\"a\":2}", .keyOrder),
      ("{\"a\": 1}", .unexpected), (" 1", .unexpected), ("1 ", .rest), ("[1,]", .unexpected),
      ("01", .number), ("-0", .number), ("1.0", .number), ("1e3", .number), ("1E3", .number),
      ("9007199254740992", .number), ("-9007199254740992", .number),
      ("123456789012345678901234567890", .number), ("\"\\/\"", .escape), ("\"\\u0041\"", .escape),
      ("\"\\u000A\"", .escape), ("\"\\u000a\"", .escape), ("\"\\u001F\"", .escape),
      ("\"\\uD800\"", .escape), ("\"\n\"", .encoding), ("\"abc", .unexpected), ("", .unexpected),
      ("tru", .unexpected), ("True", .unexpected), ("{}{}", .rest), ("[1", .unexpected),
      ("{\"a\"}", .unexpected), ("+1", .unexpected),
    ])
  func refused(_ text: String, _ kind: CanonicalFault.Kind) {
    #expect(fault(text) == kind)
  }

  @Test(
    "Broken UTF-8 is refused",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xC3], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func encoding(_ bytes: [UInt8]) {
    #expect(fault([0x22] + bytes + [0x22]) == .encoding)
  }

  @Test("Nesting has an end")
  func depth() {
    let deep = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
    #expect(fault(deep) == .tooDeep)
  }
}
