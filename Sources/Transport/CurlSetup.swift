import CCurl

/// Writes one request and the fixed rules of this program onto an easy handle. The first option
/// libcurl refuses is remembered in `worst`: a request with a rule missing is not sent.
struct CurlSetup {
  private let easy: UnsafeMutableRawPointer
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private(set) var worst = CURLE_OK

  private static let tls12 = 6
  private static let http11 = 2

  init(easy: UnsafeMutableRawPointer) {
    self.easy = easy
  }

  mutating func apply(_ settings: CurlSettings) {
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, CurlSetup.tls12)
    set(CURLOPT_HTTP_VERSION, CurlSetup.http11)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PATH_AS_IS, 1)
    // Without it, stopping would wait for a name look-up that may take half a minute.
    set(CURLOPT_QUICK_EXIT, 1)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    // An empty proxy also stops libcurl from reading one, with its password, from the environment.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_USERAGENT, settings.userAgent)
    if let file = settings.authorityFile { set(CURLOPT_CAINFO, file) }
  }

  mutating func apply(_ request: HTTPRequest) {
    set(CURLOPT_PROTOCOLS_STR, request.address.isSecure ? "https" : "http")
    set(CURLOPT_URL, request.address.wireText)
    let limits = request.limits
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectSeconds * 1000)
    set(CURLOPT_TIMEOUT_MS, limits.totalSeconds * 1000)
    set(CURLOPT_LOW_SPEED_LIMIT, 16)
    set(CURLOPT_LOW_SPEED_TIME, limits.stallSeconds)
    note(
      ccurl_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.bodyBytes)))
    if request.method == .get {
      set(CURLOPT_HTTPGET, 1)
    } else {
      set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }
    // A kept connection the other side has closed makes libcurl send again by itself.
    if !request.method.isIdempotent { set(CURLOPT_FRESH_CONNECT, 1) }
    for header in request.headers { add("\(header.name): \(header.value)") }
    add("Expect:")
    if request.headers[named: "Content-Type"] == nil { add("Content-Type:") }
    note(ccurl_set_list(easy, CURLOPT_HTTPHEADER, headerList))
  }

  /// The bytes must stay where they are until the exchange is over.
  func attach(_ body: UnsafeBufferPointer<UInt8>) {
    ccurl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    guard let start = UnsafeRawPointer(body.baseAddress), !body.isEmpty else {
      ccurl_set_text(easy, CURLOPT_COPYPOSTFIELDS, "")
      return
    }
    ccurl_set_text(easy, CURLOPT_POSTFIELDS, start.assumingMemoryBound(to: CChar.self))
  }

  /// `exchange` is not retained: it must outlive the exchange.
  mutating func receive(into exchange: CurlExchange) {
    let context = Unmanaged.passUnretained(exchange).toOpaque()
    note(ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context))
    note(ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context))
    note(
      ccurl_set_sink(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        CurlExchange.at(context)?.takeBody(bytes, count: size * count) ?? 0
      })
    note(
      ccurl_set_sink(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        CurlExchange.at(context)?.takeHeader(bytes, count: size * count) ?? 0
      })
  }

  mutating func freeLists() {
    curl_slist_free_all(headerList)
    headerList = nil
  }

  private mutating func add(_ line: String) {
    guard let longer = curl_slist_append(headerList, line) else {
      return note(CURLE_OUT_OF_MEMORY)
    }
    headerList = longer
  }

  private mutating func set(_ option: CURLoption, _ value: Int) {
    note(ccurl_set_long(easy, option, value))
  }

  private mutating func set(_ option: CURLoption, _ value: String) {
    note(ccurl_set_text(easy, option, value))
  }

  private mutating func note(_ code: CURLcode) {
    if worst == CURLE_OK { worst = code }
  }
}
