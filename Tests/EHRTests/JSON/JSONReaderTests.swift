import Testing
import Transport

@testable import EHR

@Suite("JSON is read strictly, and numbers stay text")
struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue? {
    JSONValue(try JSONBody(Array(text.utf8)))
  }

  @Test("Values of every kind")
  func kinds() throws {
    let value = try read(#" {"a" : [1, -2, true, false, null, "x"], "b":{}, "c":[] } "#)
    #expect(
      value
        == .object([
          "a": .list([.number("1"), .number("-2"), .bool(true), .bool(false), .null, .text("x")]),
          "b": .object([:]), "c": .list([]),
        ]))
    #expect(try read("7") == .number("7"))
  }

  @Test("Escapes and pairs of surrogates")
  func escapes() throws {
    #expect(
      try read(#""tab\t quote\" slash\/ back\\ line\n e\u0301 \ud83d\ude00 é""#)
        == .text("tab\t quote\" slash/ back\\ line\n e\u{301} \u{1F600} é"))
  }

  @Test(
    "Numbers never pass through binary floating point",
    arguments: [
      ("0", "0"), ("12.50", "12.5"), ("0.92", "0.92"), ("1e2", "100"), ("-0.1", "-0.1"),
      ("12345678901234567890", "12345678901234567890"),
    ])
  func numbers(written: String, text: String) throws {
    #expect(try read(written) == .number(text))
  }

  @Test(
    "Broken grammar is no value",
    arguments: [
      "{\"a\":1,}", "[1 2]", "[1,]", "{\"a\" 1}", "{a:1}", "01", "1.", "-", "+1", ".5", "tru",
      "\"\\x\"", "\"a\nb\"", "[] []", "nulll", "{\"a\":1 \"b\":2}", "\"\\u12g4\"",
    ])
  func broken(text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test("Of two members with one name the first counts")
  func twice() throws {
    #expect(try read(#"{"a":1,"a":2}"#) == .object(["a": .number("1")]))
  }
}
