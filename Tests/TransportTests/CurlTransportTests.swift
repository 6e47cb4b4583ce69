import Testing
import Transport

@Suite("Real HTTP on loopback")
struct CurlTransportTests {
  private let transport = CurlTransport()

  private func with<Value>(
    _ script: [ScriptedServer.Reply], _ body: (ScriptedServer, WebAddress) throws -> Value
  ) throws -> Value {
    let server = try ScriptedServer(script)
    defer { server.stop() }
    return try body(server, try WebAddress("http://127.0.0.1:\(server.port)/notes?client=PT-1"))
  }

  /// The error of one exchange; a response is a failure of the test.
  private func error(
    _ method: HTTPMethod = .get, limits: HTTPLimits = HTTPLimits(),
    to script: [ScriptedServer.Reply]
  ) throws -> TransportError? {
    try with(script) { _, address in
      #expect(throws: TransportError.self) {
        _ = try transport.send(
          HTTPRequest(method, address, body: method == .post ? [1] : nil, limits: limits),
          cancel: Cancellation())
      }
    }
  }

  @Test("A whole answer comes back with status, headers and body")
  func wholeAnswer() throws {
    try with([.json("{\"a\":1}", headers: "ETag: W/\"3\"\r\n")]) { server, address in
      let response = try transport.send(
        HTTPRequest(.get, address, headers: [HTTPHeader("Accept", "application/json")]),
        cancel: Cancellation())
      #expect(response.status == 200)
      #expect(response.headers[named: "etag"] == "W/\"3\"")
      #expect(response.body == Array("{\"a\":1}".utf8))
      #expect(server.requests.first?.hasPrefix("GET /notes?client=PT-1 HTTP/1.1\r\n") == true)
    }
  }

  @Test("Two reads in a row use one connection")
  func reuse() throws {
    try with([.json("1"), .json("2")]) { server, address in
      for _ in 0..<2 {
        _ = try transport.send(HTTPRequest(.get, address), cancel: Cancellation())
      }
      #expect(server.connections == 1)
    }
  }

  @Test("A write is never sent twice by itself, even when the kept connection turns out dead")
  func noSilentRepeat() throws {
    try with([.json("1"), .bytesThenClose([]), .json("2")]) { server, address in
      _ = try transport.send(HTTPRequest(.get, address), cancel: Cancellation())
      let failure = #expect(throws: TransportError.self) {
        _ = try transport.send(
          HTTPRequest(.post, address, body: Array("{}".utf8)), cancel: Cancellation())
      }
      #expect(failure?.requestMayHaveLeft == true)
      #expect(server.requests.filter { $0.hasPrefix("POST") }.count == 1)
    }
  }

  @Test("A body goes out byte for byte, without a hand-shake and with the given type")
  func body() throws {
    try with([.json("{}", status: "201 Created")]) { server, address in
      let response = try transport.send(
        HTTPRequest(
          .post, address, headers: [HTTPHeader("Content-Type", "application/json")],
          body: Array("{\"x\":\"\u{e9}\"}".utf8)), cancel: Cancellation())
      #expect(response.status == 201)
      let request = try #require(server.requests.first)
      #expect(request.hasSuffix("\r\n\r\n{\"x\":\"\u{e9}\"}"))
      #expect(request.contains("Content-Type: application/json\r\n"))
      #expect(!request.contains("Expect:"))
    }
  }

  @Test("A reset in the middle of the body is no answer")
  func resetInBody() throws {
    let half =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a"
    #expect(try error(to: [.bytesThenReset(half)]) == .interrupted(host: "127.0.0.1"))
  }

  @Test("An answer shorter than announced is no answer")
  func shortBody() throws {
    let half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a"
    #expect(try error(to: [.bytesThenClose(Array(half.utf8))]) == .interrupted(host: "127.0.0.1"))
  }

  @Test("A body without end is cut at the limit")
  func endlessBody() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
    #expect(
      try error(limits: HTTPLimits(bodyBytes: 1 << 20), to: [.endless(head: head)])
        == .tooLarge(host: "127.0.0.1"))
  }

  @Test("An announced body past the limit is not waited for")
  func announcedTooLarge() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    #expect(
      try error(limits: HTTPLimits(bodyBytes: 1 << 20), to: [.bytes(head)])
        == .tooLarge(host: "127.0.0.1"))
  }

  @Test("Headers without end are cut at the limit")
  func endlessHeaders() throws {
    let head =
      "HTTP/1.1 200 OK\r\n" + (0..<500).map { "X-\($0): 1\r\n" }.joined()
      + "Content-Length: 0\r\n\r\n"
    #expect(try error(to: [.bytes(head)]) == .tooLarge(host: "127.0.0.1"))
  }

  @Test("What is not HTTP is no answer")
  func notHTTP() throws {
    #expect(
      try error(to: [.bytesThenClose(Array("220 ready\r\n".utf8))])
        == .interrupted(host: "127.0.0.1"))
  }

  @Test("A redirect is an answer, and no other address is asked")
  func redirect() throws {
    try with([.json("{}")]) { other, _ in
      let location = "Location: http://127.0.0.1:\(other.port)/elsewhere\r\n"
      try with([.json("", status: "302 Found", headers: location)]) { _, address in
        let response = try transport.send(
          HTTPRequest(.get, address, headers: [HTTPHeader("Authorization", "Bearer t")]),
          cancel: Cancellation())
        #expect(response.status == 302)
      }
      #expect(other.connections == 0)
      #expect(other.requests.isEmpty)
    }
  }

  @Test("Nobody listening means that nothing was sent")
  func refused() throws {
    let server = try ScriptedServer([])
    server.stop()
    let address = try WebAddress("http://127.0.0.1:\(server.port)/")
    let failure = #expect(throws: TransportError.self) {
      _ = try transport.send(HTTPRequest(.post, address, body: [1]), cancel: Cancellation())
    }
    #expect(failure == .unreachable(host: "127.0.0.1"))
    #expect(failure?.requestMayHaveLeft == false)
  }

  @Test("Stopping reaches a request that gets no answer, and says that it may have left")
  func cancelWhileHanging() throws {
    let cancel = Cancellation()
    try with([.silence { cancel.cancel() }]) { _, address in
      let failure = #expect(throws: TransportError.self) {
        _ = try transport.send(HTTPRequest(.post, address, body: [1]), cancel: cancel)
      }
      #expect(failure == .cancelled(mayHaveLeft: true))
    }
  }

  @Test("After stopping nothing is sent")
  func cancelledBefore() throws {
    let cancel = Cancellation()
    cancel.cancel()
    try with([.json("1")]) { server, address in
      let failure = #expect(throws: TransportError.self) {
        _ = try transport.send(HTTPRequest(.get, address), cancel: cancel)
      }
      #expect(failure == .cancelled(mayHaveLeft: false))
      #expect(server.connections == 0)
    }
  }

  @Test("A TLS address that does not speak TLS gets nothing")
  func noTLS() throws {
    try with([.bytes("no TLS here\r\n")]) { server, address in
      let secure = try WebAddress("https://127.0.0.1:\(address.port)/")
      let failure = #expect(throws: TransportError.self) {
        _ = try transport.send(
          HTTPRequest(.post, secure, body: [1], limits: HTTPLimits(connectSeconds: 1)),
          cancel: Cancellation())
      }
      #expect(failure?.requestMayHaveLeft == false)
      #expect(server.requests.allSatisfy { !$0.contains("POST") })
    }
  }

  @Test("A header with a line feed is not sent", arguments: ["a\r\nX: b", "a\n", "a\u{0}"])
  func headerInjection(value: String) throws {
    try with([.json("1")]) { server, address in
      #expect(throws: TransportError.notAllowed(host: "127.0.0.1")) {
        _ = try transport.send(
          HTTPRequest(.get, address, headers: [HTTPHeader("X-Key", value)]), cancel: Cancellation())
      }
      #expect(server.requests.isEmpty)
    }
  }

  @Test("No error and no picture of a request shows query, token or body")
  func noLeaks() throws {
    let address = try WebAddress("http://127.0.0.1:9/notes?client=PT-1")
    let request = HTTPRequest(
      .post, address, headers: [HTTPHeader("Authorization", "Bearer hidden")],
      body: Array("hidden".utf8))
    #expect("\(request) \(String(reflecting: request))".contains("PT-1") == false)
    #expect("\(request) \(String(reflecting: request))".contains("hidden") == false)
    #expect(
      "\(Secret("hidden")) \(String(reflecting: Secret("hidden")))".contains("hidden") == false)
  }
}
