import FlyingFox
import FlyingSocks
import Glibc

/// A socket pool that turns off the wait for more bytes on every connection: the library writes
/// head and body apart, and without this each answer would stand 40 milliseconds.
struct PromptSockets: AsyncSocketPool {
  private let pool: any AsyncSocketPool

  init() {
    pool = HTTPServer.defaultPool()
  }

  func prepare() async throws {
    try await pool.prepare()
  }

  func run() async throws {
    try await pool.run()
  }

  /// The listening socket comes through here before its first connection, and connections inherit
  /// from it.
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    if events == .connection {
      var on: Int32 = 1
      setsockopt(
        socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &on,
        socklen_t(MemoryLayout<Int32>.size))
    }
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
