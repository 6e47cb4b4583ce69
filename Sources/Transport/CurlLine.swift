import CCurl

/// One libcurl multi handle with the easy handle that runs on it: a line to the world that carries
/// one exchange at a time and keeps its connections between them.
///
/// Unchecked because the handles are plain pointers: the pool gives a line to one caller at a time,
/// and the only call from another thread is the wake-up, which libcurl allows.
final class CurlLine: @unchecked Sendable {
  private let easy: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private static let started = ccurl_start()
  /// How long a wait lasts at most before the flag is looked at again, in milliseconds.
  private static let pollMilliseconds: Int32 = 100
  private static let keptConnectionsMax = 4

  init() throws(TransportError) {
    guard CurlLine.started == CURLE_OK else {
      throw .unavailable(code: Int(CurlLine.started.rawValue))
    }
    guard let easy = curl_easy_init() else {
      throw .unavailable(code: Int(CURLE_FAILED_INIT.rawValue))
    }
    guard let multi = curl_multi_init() else {
      curl_easy_cleanup(easy)
      throw .unavailable(code: Int(CURLE_FAILED_INIT.rawValue))
    }
    self.easy = easy
    self.multi = multi
    _ = ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, CurlLine.keptConnectionsMax)
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_multi_cleanup(multi)
  }

  /// Runs one exchange to its end; what arrives goes into `exchange`.
  func run(
    _ request: HTTPRequest, into exchange: CurlExchange, settings: CurlSettings,
    cancel: Cancellation
  ) throws(TransportError) -> CurlEnd {
    curl_easy_reset(easy)
    var setup = CurlSetup(easy: easy)
    defer { setup.freeLists() }
    setup.apply(settings)
    setup.apply(request)
    setup.receive(into: exchange)
    guard setup.worst == CURLE_OK else { throw .unavailable(code: Int(setup.worst.rawValue)) }
    let wakeUp: @Sendable () -> Void = { [self] in curl_multi_wakeup(multi) }
    return withExtendedLifetime(exchange) {
      (request.body ?? []).withUnsafeBufferPointer { body in
        if request.body != nil || request.method == .post { setup.attach(body) }
        return cancel.whileListening(wakeUp: wakeUp) { perform(cancel, request) }
      }
    }
  }

  private func perform(_ cancel: Cancellation, _ request: HTTPRequest) -> CurlEnd {
    guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
      return CurlEnd(reason: .result(CURLE_FAILED_INIT), mayHaveLeft: false)
    }
    defer { curl_multi_remove_handle(multi, easy) }
    var reason = CurlEnd.Reason.cancelled
    while !cancel.isCancelled {
      var running: Int32 = 0
      var result = CURLE_OK
      guard curl_multi_perform(multi, &running) == CURLM_OK else {
        reason = .result(CURLE_RECV_ERROR)
        break
      }
      if ccurl_multi_result(multi, &result) == 1 {
        reason = .result(result)
        break
      }
      guard curl_multi_poll(multi, nil, 0, CurlLine.pollMilliseconds, nil) == CURLM_OK else {
        reason = .result(CURLE_RECV_ERROR)
        break
      }
    }
    return CurlEnd(reason: reason, mayHaveLeft: mayHaveLeft(isSecure: request.address.isSecure))
  }

  /// False only when no connection of this exchange got ready to carry the request.
  private func mayHaveLeft(isSecure: Bool) -> Bool {
    var requestBytes = 0
    var connected: curl_off_t = 0
    var secured: curl_off_t = 0
    ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &requestBytes)
    ccurl_get_size(easy, CURLINFO_CONNECT_TIME_T, &connected)
    ccurl_get_size(easy, CURLINFO_APPCONNECT_TIME_T, &secured)
    if requestBytes > 0 { return true }
    return isSecure ? secured > 0 : connected > 0
  }
}

/// How an exchange on a line ended, before it is judged.
struct CurlEnd {
  enum Reason {
    case result(CURLcode)
    case cancelled
  }

  var reason: Reason
  var mayHaveLeft: Bool
}
