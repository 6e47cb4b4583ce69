import Testing

@testable import Sandbox

@Suite("Access tokens")
struct TokenTests {
  private let form = ["Content-Type": "application/x-www-form-urlencoded"]

  private func ask(_ visit: Visit, _ body: String) async throws -> RawAnswer {
    try #require(try await visit.client.send("POST", "/auth/token", form, body: body))
  }

  @Test("client id and secret bring a token that opens both surfaces")
  func issued() async throws {
    try await visiting { visit in
      let answer = try await ask(
        visit, "grant_type=client_credentials&client_id=countersign&client_secret=sandbox-secret")
      #expect(answer.status == 200)
      #expect(answer.json?["token_type"]?.string == "bearer")
      #expect(answer.json?["expires_in"]?.int == 300)
      let token = try #require(answer.json?["access_token"]?.string)
      for target in ["/vendor/v1/notes?limit=1", "/fhir/Patient?_count=1"] {
        let page = try await visit.get(target, ["Authorization": "bearer \(token)"])
        #expect(page.status == 200)
      }
    }
  }

  @Test("a wrong secret, a missing grant and an unknown grant are refused by their names")
  func refused() async throws {
    try await visiting { visit in
      let wrong = try await ask(
        visit, "grant_type=client_credentials&client_id=countersign&client_secret=guess")
      #expect(wrong.status == 401)
      #expect(wrong.json?["error"]?.string == "invalid_client")
      let missing = try await ask(visit, "client_id=countersign")
      #expect(missing.status == 400)
      #expect(missing.json?["error"]?.string == "invalid_request")
      let unknown = try await ask(visit, "grant_type=password")
      #expect(unknown.json?["error"]?.string == "unsupported_grant_type")
    }
  }

  @Test("a token that has run out is refused in the manner of each surface")
  func expired() async throws {
    try await visiting { visit in
      visit.clock.advance(seconds: 299)
      #expect(try await visit.get("/vendor/v1/notes?limit=1").status == 200)
      visit.clock.advance(seconds: 1)
      let vendor = try await visit.get("/vendor/v1/notes")
      #expect(vendor.status == 401)
      #expect(vendor.json?["error"]?.string == "unauthorized")
      let fhir = try await visit.get("/fhir/Patient")
      #expect(fhir.status == 401)
      #expect(fhir.json?["resourceType"]?.string == "OperationOutcome")
    }
  }

  @Test("no token, no answer; a made-up token neither")
  func unknown() async throws {
    try await visiting { visit in
      let bare = try await visit.client.send("GET", "/vendor/v1/notes")
      #expect(bare?.status == 401)
      let guess = try await visit.get("/vendor/v1/notes", ["Authorization": "Bearer guess"])
      #expect(guess.status == 401)
    }
  }
}
