import Testing
import Transport

@Suite("A 200 proves nothing")
struct ContentCheckTests {
  private func response(
    _ body: [UInt8], type: String? = "application/json", extra: [HTTPHeader] = []
  ) -> HTTPResponse {
    HTTPResponse(
      status: 200, headers: (type.map { [HTTPHeader("Content-Type", $0)] } ?? []) + extra,
      body: body)
  }

  private func fault(_ response: HTTPResponse) -> ContentFault? {
    do throws(ContentFault) {
      _ = try ContentCheck.json(response)
      return nil
    } catch { return error }
  }

  @Test(
    "JSON comes under several names",
    arguments: ["application/json", "application/fhir+json; charset=utf-8", "TEXT/JSON"])
  func good(type: String) {
    #expect(fault(response(Array("{\"a\":[1]}".utf8), type: type)) == nil)
  }

  @Test("A login page is no page of notes")
  func loginPage() {
    let page = response(Array("<html>Sign in</html>".utf8), type: "text/html; charset=utf-8")
    #expect(fault(page) == .wrongType("text/html"))
    #expect(ContentFault.wrongType("text/html").description.contains("login page"))
  }

  @Test("A content type that could hold anything is not repeated in a message")
  func hostileType() {
    #expect(fault(response([], type: "x/\u{1b}[2J")) == .wrongType(""))
    #expect(fault(response([], type: nil)) == .wrongType(""))
  }

  @Test("An empty body is no answer", arguments: ["", "  \r\n "])
  func empty(text: String) {
    #expect(fault(response(Array(text.utf8))) == .empty)
  }

  @Test(
    "JSON cut short is recognised before a decoder sees it",
    arguments: ["{\"items\":[{\"a\":1}", "[\"abc", "{\"a\":\"b\\"])
  func cutShort(text: String) {
    #expect(fault(response(Array(text.utf8))) == .cutShort)
  }

  @Test("JSON nested 100,000 deep is refused without descending")
  func deep() {
    let bomb = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(fault(response(bomb)) == .tooDeep(limit: 64))
  }

  @Test("Brackets inside texts are no nesting")
  func bracketsInText() {
    let text = "{\"a\":\"" + String(repeating: "[{", count: 500) + "\\\"\"}"
    #expect(fault(response(Array(text.utf8))) == nil)
  }

  @Test("Another charset is refused, a missing length and a packed body too")
  func framing() {
    #expect(
      fault(response([49], type: "application/json; charset=ISO-8859-1"))
        == .wrongCharset("iso-8859-1"))
    #expect(fault(response([49], extra: [HTTPHeader("Content-Length", "9")])) == .incomplete)
    #expect(
      fault(response([49], extra: [HTTPHeader("Content-Encoding", "gzip")])) == .encoded("gzip"))
  }

  @Test("Bytes that are no UTF-8 become U+FFFD, and it is said")
  func notUTF8() throws {
    let body = try ContentCheck.json(response([0x22, 0x61, 0xFF, 0xFE, 0x22]))
    #expect(body.repaired)
    #expect(String(decoding: body.bytes, as: UTF8.self) == "\"a\u{FFFD}\u{FFFD}\"")
  }

  @Test("Half a surrogate pair is mended, a whole one is kept")
  func surrogates() throws {
    let mended = try JSONBody(Array("\"\\ud83d x \\uDE00 \\ud83d\\ude00\"".utf8))
    #expect(mended.repaired)
    #expect(
      String(decoding: mended.bytes, as: UTF8.self) == "\"\\uFFFD x \\uFFFD \\ud83d\\ude00\"")
  }

  @Test("A byte order mark is no content")
  func byteOrderMark() throws {
    #expect(try JSONBody([0xEF, 0xBB, 0xBF, 0x31]).bytes == [0x31])
    #expect(throws: ContentFault.empty) { try JSONBody([0xEF, 0xBB, 0xBF]) }
  }
}
