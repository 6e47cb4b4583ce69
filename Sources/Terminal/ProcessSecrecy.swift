import CNCurses
import Glibc

/// Keeps what the process holds to itself: what a screen shows lies in memory, and a core file
/// would carry names out of the workspace.
public enum ProcessSecrecy {
  /// Files are made for their owner alone, and no death leaves a core file. Called once, first.
  public static func begin() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = cn_forbid_dump()
  }
}
