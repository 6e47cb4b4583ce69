import Testing
import Transport

@Suite("Addresses")
struct WebAddressTests {
  @Test("An https address keeps host, port, path and query")
  func reads() throws {
    let address = try WebAddress("https://EHR.example:8443/fhir/Note?x=a b#part")
    #expect(address.host == "ehr.example")
    #expect(address.port == 8443)
    #expect(address.wireText == "https://ehr.example:8443/fhir/Note?x=a%20b")
  }

  @Test(
    "Plain http stays on this machine",
    arguments: ["http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:80/"])
  func loopback(text: String) throws {
    #expect(try WebAddress(text).isLoopback)
  }

  @Test(
    "Plain http to anywhere else is refused",
    arguments: [
      "http://ehr.example/", "http://127.0.0.1.ehr.example/", "http://localhost.ehr.example/",
      "http://0.0.0.0/", "http://127.1/", "http://2130706433/",
    ])
  func plainHTTP(text: String) {
    #expect(throws: AddressFault.plainHTTP) { try WebAddress(text) }
  }

  @Test(
    "Credentials inside an address are refused",
    arguments: ["https://user:word@ehr.example/", "http://127.0.0.1@ehr.example/"])
  func credentials(text: String) {
    #expect(throws: AddressFault.holdsCredentials) { try WebAddress(text) }
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "ehr.example", "ftp://ehr.example/", "https://", "https:///x", "https://a b/",
      "https://ehr.example:99999/", "https://ehr.example\\@other.example/",
      "https://ehr.example/\n", "https://ehr.example/%zz",
    ])
  func unreadable(text: String) {
    #expect(throws: AddressFault.self) { try WebAddress(text) }
  }

  @Test("A link in an answer may be whole, rooted, below or a query alone")
  func following() throws {
    let base = try WebAddress("https://ehr.example/vendor/v1")
    #expect(base.following("/x?page=2")?.wireText == "https://ehr.example/x?page=2")
    #expect(
      base.following("notes?page=2")?.wireText == "https://ehr.example/vendor/v1/notes?page=2")
    #expect(base.following("https://EHR.example:443/y")?.wireText == "https://ehr.example/y")
    #expect(base.following("?p=2")?.wireText == "https://ehr.example/vendor/v1?p=2")
  }

  @Test(
    "A link to another host, port or scheme is not followed",
    arguments: [
      "https://other.example/x", "https://ehr.example:8443/x", "http://ehr.example/x",
      "//other.example/x", "https://ehr.example@other.example/", "javascript://x", "",
      "https://ehr.example.other.example/",
    ])
  func elsewhere(link: String) throws {
    #expect(try WebAddress("https://ehr.example/vendor").following(link) == nil)
  }

  @Test("Query values are encoded, so that no value becomes a parameter")
  func encoding() throws {
    let address = try WebAddress("https://ehr.example/fhir/").appending(
      "Claim", query: [("identifier", "urn:x|a&b=c d")])
    #expect(
      address.wireText == "https://ehr.example/fhir/Claim?identifier=urn%3Ax%7Ca%26b%3Dc%20d")
    #expect(address.description == "https://ehr.example/fhir/Claim")
  }
}
