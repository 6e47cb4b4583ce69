import Foundation
import FoundationNetworking
import Synchronization

/// One HTTP call from a test to the sandbox's inspection, waited for.
enum Wire {
  struct Refused: Error {
    var status: Int
    var body: String
  }

  static func send(_ method: String, _ address: String, body: Data? = nil) throws -> Data {
    guard let url = URL(string: address) else { throw URLError(.badURL) }
    var request = URLRequest(url: url, timeoutInterval: 20)
    request.httpMethod = method
    request.httpBody = body
    let answer = Answer()
    let done = DispatchSemaphore(value: 0)
    URLSession.shared.dataTask(with: request) { data, response, error in
      let status = (response as? HTTPURLResponse)?.statusCode ?? 0
      let text = String(decoding: data ?? Data(), as: UTF8.self)
      answer.keep(
        error.map { .failure($0) }
          ?? (status < 300
            ? .success(data ?? Data()) : .failure(Refused(status: status, body: text))))
      done.signal()
    }.resume()
    done.wait()
    return try answer.value()
  }
}

private final class Answer: Sendable {
  private let result = Mutex<Result<Data, any Error>>(.failure(URLError(.timedOut)))

  func keep(_ value: Result<Data, any Error>) {
    result.withLock { $0 = value }
  }

  func value() throws -> Data { try result.withLock { $0 }.get() }
}
